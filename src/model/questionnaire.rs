//! What is asked: dimensions → themes → items.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Axis, Changes, ItemCode, QuestionnaireId, ThemeCode, Version, Weight, Wording};

/// How an item is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Scale {
    /// Five described levels 0–4.
    #[default]
    Anchored,
    /// Agreement 1–5.
    #[serde(rename = "scale1_5")]
    OneToFive,
    /// A rating 0–10.
    #[serde(rename = "scale0_10")]
    ZeroToTen,
}

impl Scale {
    /// Lowest and highest raw answer.
    pub fn ends(self) -> (u8, u8) {
        match self {
            Self::Anchored => (0, 4),
            Self::OneToFive => (1, 5),
            Self::ZeroToTen => (0, 10),
        }
    }
}

/// How far the wording has been tried with readers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Maturity {
    /// Not yet tried with six readers.
    #[default]
    Trial,
    /// Tried and accepted.
    Published,
}

/// The four kinds of things one can point at.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Evidence {
    /// A written agreement, list or description (level 2).
    pub document: Wording,
    /// The figure with a target (level 3).
    pub figure: Wording,
    /// Customers' own words or acts (level 4).
    pub voice: Wording,
    /// The choice that would have been different (level 4).
    pub decision: Wording,
}

/// One question with its described levels.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Item {
    /// Stable code, such as `L2_1`.
    pub code: ItemCode,
    /// Scale of the raw answer.
    pub scale: Scale,
    /// Whether a high answer is a low score; never for anchored items.
    pub reverse: bool,
    /// Weight within the theme: 2 for the core item, else 1.
    pub weight: Weight,
    /// Whether the pulse asks it too.
    pub in_pulse: bool,
    /// The construct in a few words, for tables and pictures.
    pub name: Wording,
    /// The question.
    pub question: Wording,
    /// The condition under which it does not apply; none if it always applies.
    pub not_applicable: Option<Wording>,
    /// What counts as evidence.
    pub evidence: Evidence,
    /// The described levels 0–4 of an anchored item; empty for other scales.
    pub levels: Vec<Wording>,
}

/// A theme: three or four items about one thing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Theme {
    /// Stable code, such as `L2`.
    pub code: ThemeCode,
    /// Weight within the dimension.
    pub weight: Weight,
    /// Name for tables and pictures.
    pub name: Wording,
    /// One sentence of what it is about.
    pub about: Wording,
    /// Its items, in the order of asking; never empty.
    pub items: Vec<Item>,
}

/// Length, breadth, depth or the enablers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Dimension {
    /// Which of the four.
    pub axis: Axis,
    /// Weight within the overall figure.
    pub weight: Weight,
    /// Name.
    pub name: Wording,
    /// One sentence of what it is about.
    pub about: Wording,
    /// Its themes, in the order of asking; never empty.
    pub themes: Vec<Theme>,
}

/// A published, immutable version of a questionnaire.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Questionnaire {
    /// Such as `mitta-main`.
    pub id: QuestionnaireId,
    /// Version of `id`.
    pub version: Version,
    /// The version of another questionnaire whose items these are (the pulse).
    pub picks_from: Option<(QuestionnaireId, Version)>,
    /// Whether the wording has been tried with readers.
    pub maturity: Maturity,
    /// Title.
    pub title: Wording,
    /// Minutes that answering takes at a usual pace.
    pub minutes: u16,
    /// Dimensions in the order of asking.
    pub dimensions: Vec<Dimension>,
    /// What happened to each item since the version before, and so on back to the first one: the
    /// newest change first. A round keeps them with its questionnaire.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<Changes>,
}

impl Questionnaire {
    /// All themes with their dimension, in the order of asking.
    pub fn themes(&self) -> impl Iterator<Item = (&Dimension, &Theme)> {
        self.dimensions.iter().flat_map(|d| d.themes.iter().map(move |t| (d, t)))
    }

    /// All items, in the order of asking.
    pub fn items(&self) -> impl Iterator<Item = &Item> {
        self.themes().flat_map(|(_, theme)| &theme.items)
    }

    /// The item of a code.
    pub fn item(&self, code: &ItemCode) -> Option<&Item> {
        self.items().find(|item| item.code == *code)
    }

    /// The theme of a code.
    pub fn theme(&self, code: &ThemeCode) -> Option<&Theme> {
        self.themes().map(|(_, theme)| theme).find(|theme| theme.code == *code)
    }

    /// The dimension of an axis.
    pub fn dimension(&self, axis: Axis) -> Option<&Dimension> {
        self.dimensions.iter().find(|dimension| dimension.axis == axis)
    }

    /// Which version of which questionnaire it is.
    pub fn edition(&self) -> Edition {
        Edition { id: self.id.clone(), version: self.version }
    }

    /// `mitta-main@1.0`.
    pub fn label(&self) -> String {
        format!("{}@{}", self.id, self.version)
    }
}

/// One version of one questionnaire, written `mitta-main@1.0`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Edition {
    /// Which questionnaire.
    pub id: QuestionnaireId,
    /// Which version of it.
    pub version: Version,
}

impl Edition {
    /// As it is called beside another one: by its version alone where both are of one questionnaire.
    pub fn beside(&self, other: &QuestionnaireId) -> String {
        if self.id == *other { self.version.to_string() } else { self.to_string() }
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}@{}", self.id, self.version)
    }
}
