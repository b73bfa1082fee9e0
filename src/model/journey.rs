//! What a customer lives through: moments and the ways between them.

use serde::{
    Deserialize, Serialize,
    de::{DeserializeOwned, value},
};

/// Where in the journey a moment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// 1: a need awakens.
    Need,
    /// 2: seeks and compares.
    Seeks,
    /// 3: starts.
    Starts,
    /// 4: uses.
    Uses,
    /// 5: meets a problem.
    Problem,
    /// 6: changes or renews.
    Changes,
    /// 7: leaves.
    Leaves,
    /// 8: is away.
    Away,
    /// 9: returns.
    Returns,
}

impl Stage {
    /// All nine, in their order.
    pub const ALL: [Self; 9] = [
        Self::Need,
        Self::Seeks,
        Self::Starts,
        Self::Uses,
        Self::Problem,
        Self::Changes,
        Self::Leaves,
        Self::Away,
        Self::Returns,
    ];

    /// The stage of a number 1–9, or nothing.
    pub fn new(number: u8) -> Option<Self> {
        Self::ALL.get(usize::from(number).checked_sub(1)?).copied()
    }

    /// Leaves or is away.
    pub fn is_out(self) -> bool {
        matches!(self, Self::Leaves | Self::Away)
    }
}

/// Whose a moment is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Whose {
    /// The organization's.
    Own,
    /// A partner's.
    Partner,
    /// A competitor's.
    Competitor,
    /// Society's.
    Society,
    /// The customer's own life.
    Life,
}

impl Whose {
    /// All five, the nearest first.
    pub const ALL: [Self; 5] =
        [Self::Own, Self::Partner, Self::Competitor, Self::Society, Self::Life];

    /// The organization's or its partner's: somebody there can own and measure it.
    pub fn is_ours(self) -> bool {
        matches!(self, Self::Own | Self::Partner)
    }
}

/// How the feeling of a moment is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FeelingSource {
    /// Customers were asked.
    Asked,
    /// Customers were watched.
    Observed,
    /// Nobody asked or watched.
    Guessed,
}

/// Whether a moment works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Works {
    /// It does.
    Works,
    /// In part.
    Partly,
    /// It does not.
    DoesNot,
    /// Nobody knows.
    NotKnown,
}

/// How often a step is taken. It changes no measure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Frequency {
    /// Often.
    Common,
    /// Seldom.
    Rare,
}

/// A moment of the journey. Blank text is empty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Moment {
    /// Its name in the customer's words, unique in its journey and compared exactly.
    pub name: String,
    /// Where in the journey.
    pub stage: Stage,
    /// Whose it is.
    pub whose: Whose,
    /// Who answers for it; for others' moments who follows it.
    #[serde(default)]
    pub owner: String,
    /// By what it is measured.
    #[serde(default)]
    pub measure: String,
    /// How its feeling is known, if said.
    #[serde(default)]
    pub feeling_source: Option<FeelingSource>,
    /// Whether it works, if said.
    #[serde(default)]
    pub works: Option<Works>,
    /// Code of the channel, if said.
    #[serde(default)]
    pub channel: Option<String>,
    /// Code of the strongest feeling, if said.
    #[serde(default)]
    pub feeling: Option<String>,
    /// Strength of the feeling 0–10, if said.
    #[serde(default)]
    pub strength: Option<u8>,
    /// Why it works or not.
    #[serde(default)]
    pub note: String,
    /// Where it was put in the picture, as shares 0–1 of its width and height; none if it was not.
    #[serde(default)]
    pub place: Option<[f32; 2]>,
}

impl Moment {
    /// A moment of which only this is said.
    pub fn new(name: impl Into<String>, stage: Stage, whose: Whose) -> Self {
        Self {
            name: name.into(),
            stage,
            whose,
            owner: String::new(),
            measure: String::new(),
            feeling_source: None,
            works: None,
            channel: None,
            feeling: None,
            strength: None,
            note: String::new(),
            place: None,
        }
    }
}

/// A way from one moment to another, or back to itself; once in its journey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// Name of the moment it leaves.
    pub from: String,
    /// Name of the moment it leads to.
    pub to: String,
    /// How often it is taken, if said.
    #[serde(default)]
    pub frequency: Option<Frequency>,
}

/// One list of moments: one need of one customer group.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Journey {
    /// Which customers.
    pub customers: String,
    /// Which need of theirs.
    pub need: String,
    /// Its moments, in the order in which customers meet them.
    pub moments: Vec<Moment>,
    /// The ways between them.
    pub steps: Vec<Step>,
}

/// What the stable code of a choice means: `own` is [`Whose::Own`]; none for another code.
pub fn coded<T: DeserializeOwned>(code: &str) -> Option<T> {
    T::deserialize(value::StrDeserializer::<value::Error>::new(code)).ok()
}
