//! Chapter 15: one map of what a customer lives through, and what it asks about.
//!
//! The measures ask; none of them is a target. The stages, the kinds of steps and the measures are
//! conventions of this method.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::MethodError;
use crate::model::{FeelingSource, Moment, Stage, Step, Whose, Works};

/// Where a step leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum StepKind {
    /// To a later stage.
    Forward,
    /// Within a stage.
    Sideways,
    /// To an earlier stage.
    Back,
    /// Out, or to a competitor.
    Exit,
    /// From outside or from a competitor back in.
    Return,
}

/// A step with its kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct KindOfStep {
    /// Name of the moment it leaves.
    pub from: String,
    /// Name of the moment it leads to.
    pub to: String,
    /// Where it leads.
    pub kind: StepKind,
}

/// How many steps are of each kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Kinds {
    /// To a later stage.
    pub forward: usize,
    /// Within a stage.
    pub sideways: usize,
    /// To an earlier stage.
    pub back: usize,
    /// Out, or to a competitor.
    pub exit: usize,
    /// Back in.
    #[serde(rename = "return")]
    pub returns: usize,
}

/// Why a measure has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoMeasure {
    /// The whole is empty.
    NothingToCount,
}

/// A part of a whole.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Measure {
    /// `part / whole`, 0–1; of the dead ends their count.
    pub value: Option<f64>,
    /// What was counted.
    pub part: usize,
    /// Among how many.
    pub whole: usize,
    /// Why there is no value.
    pub reason: Option<NoMeasure>,
}

impl Measure {
    fn share(part: usize, whole: usize) -> Self {
        Self::with(part as f64 / whole as f64, part, whole)
    }

    fn count(part: usize, whole: usize) -> Self {
        Self::with(part as f64, part, whole)
    }

    fn with(value: f64, part: usize, whole: usize) -> Self {
        let nothing = whole == 0;
        let reason = nothing.then_some(NoMeasure::NothingToCount);
        Self { value: (!nothing).then_some(value), part, whole, reason }
    }
}

/// What the journey asks about.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Measures {
    /// Steps that only go forward, of all.
    #[serde(rename = "J1")]
    pub forward_only: Measure,
    /// Moments that are not the organization's own, of all.
    #[serde(rename = "J2")]
    pub outside: Measure,
    /// Own and partner's moments without an owner.
    #[serde(rename = "J3")]
    pub without_owner: Measure,
    /// Own and partner's moments without a measure.
    #[serde(rename = "J4")]
    pub without_measurement: Measure,
    /// Moments whose feeling is guessed or of which nobody knows whether they work.
    #[serde(rename = "J5")]
    pub guessed: Measure,
    /// How many moments before leaving lead nowhere.
    #[serde(rename = "J6")]
    pub dead_ends: Measure,
    /// Exits from which a way back can be reached.
    #[serde(rename = "J7")]
    pub ways_back: Measure,
    /// Steps from an own moment to a partner or society of which neither end has an owner.
    #[serde(rename = "J8")]
    pub handover_gaps: Measure,
}

/// Names of what was counted, in the order of input.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Lists {
    /// Own and partner's moments without an owner.
    pub no_owner: Vec<String>,
    /// Moments of others that nobody follows.
    pub not_followed: Vec<String>,
    /// Own and partner's moments without a measure.
    pub no_measure: Vec<String>,
    /// Moments that are guessed.
    pub guessed: Vec<String>,
    /// Moments before leaving that lead nowhere.
    pub dead_ends: Vec<String>,
    /// Exits from which no way back can be reached.
    pub exits_without_return: Vec<(String, String)>,
    /// Handovers of which neither end has an owner.
    pub handover_gaps: Vec<(String, String)>,
}

/// The kinds of steps, the measures and what was counted in them.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Journey {
    /// The steps, in the order of input.
    pub steps: Vec<KindOfStep>,
    /// How many of each kind.
    pub kinds: Kinds,
    /// The eight measures.
    pub measures: Measures,
    /// What was counted.
    pub lists: Lists,
}

/// Kinds of steps and measures of one list of moments.
///
/// # Errors
/// `BadName` for a blank name, `DuplicateMoment`, `UnknownMoment` for a step to or from nowhere,
/// `DuplicateStep`.
pub fn journey(moments: &[Moment], steps: &[Step]) -> Result<Journey, MethodError> {
    check_moments(moments)?;
    let links = links(moments, steps)?;
    let is_gap =
        |link: &&Link| link.is_handover() && !link.from.has_owner() && !link.to.has_owner();
    let returning = returning(&links);
    let is_lost =
        |link: &&Link| link.kind == StepKind::Exit && !returning.contains(link.to.name.as_str());
    let lists = Lists {
        no_owner: names(moments, |moment| moment.whose.is_ours() && !moment.has_owner()),
        not_followed: names(moments, |moment| !moment.whose.is_ours() && !moment.has_owner()),
        no_measure: names(moments, |moment| moment.whose.is_ours() && is_blank(&moment.measure)),
        guessed: names(moments, Moment::is_guessed),
        dead_ends: names(moments, |moment| !moment.stage.is_out() && !leads_on(moment, &links)),
        exits_without_return: links.iter().filter(is_lost).map(Link::ends).collect(),
        handover_gaps: links.iter().filter(is_gap).map(Link::ends).collect(),
    };
    let kinds = kinds(&links);
    Ok(Journey {
        steps: links.iter().map(Link::with_kind).collect(),
        kinds,
        measures: measures(moments, &links, kinds, &lists),
        lists,
    })
}

impl Moment {
    fn has_owner(&self) -> bool {
        !is_blank(&self.owner)
    }

    /// An empty field is neither guessed nor not known.
    fn is_guessed(&self) -> bool {
        self.feeling_source == Some(FeelingSource::Guessed) || self.works == Some(Works::NotKnown)
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}

fn names(moments: &[Moment], keep: impl Fn(&Moment) -> bool) -> Vec<String> {
    moments.iter().filter(|moment| keep(moment)).map(|moment| moment.name.clone()).collect()
}

fn check_moments(moments: &[Moment]) -> Result<(), MethodError> {
    if moments.iter().any(|moment| is_blank(&moment.name)) {
        return Err(MethodError::BadName);
    }
    let mut seen = BTreeSet::new();
    if !moments.iter().all(|moment| seen.insert(&moment.name)) {
        return Err(MethodError::DuplicateMoment);
    }
    Ok(())
}

/// A step between the moments it names.
struct Link<'a> {
    from: &'a Moment,
    to: &'a Moment,
    kind: StepKind,
}

impl Link<'_> {
    fn is_loop(&self) -> bool {
        self.from.name == self.to.name
    }

    fn is_handover(&self) -> bool {
        self.from.whose == Whose::Own && matches!(self.to.whose, Whose::Partner | Whose::Society)
    }

    fn ends(&self) -> (String, String) {
        (self.from.name.clone(), self.to.name.clone())
    }

    fn with_kind(&self) -> KindOfStep {
        let (from, to) = self.ends();
        KindOfStep { from, to, kind: self.kind }
    }
}

fn links<'a>(moments: &'a [Moment], steps: &[Step]) -> Result<Vec<Link<'a>>, MethodError> {
    let by_name: BTreeMap<&str, &Moment> =
        moments.iter().map(|moment| (moment.name.as_str(), moment)).collect();
    let moment = |name: &str| by_name.get(name).copied().ok_or(MethodError::UnknownMoment);
    let (mut links, mut seen) = (Vec::with_capacity(steps.len()), BTreeSet::new());
    for step in steps {
        let (from, to) = (moment(&step.from)?, moment(&step.to)?);
        if !seen.insert((&step.from, &step.to)) {
            return Err(MethodError::DuplicateStep);
        }
        links.push(Link { from, to, kind: kind(from, to) });
    }
    Ok(links)
}

/// The first kind that holds, of moments with unique names.
fn kind(from: &Moment, to: &Moment) -> StepKind {
    let to_competitor = to.whose == Whose::Competitor;
    let from_competitor = from.whose == Whose::Competitor;
    if from.name == to.name {
        StepKind::Sideways
    } else if to.stage.is_out() || to_competitor {
        StepKind::Exit
    } else if from.stage >= Stage::Leaves || from_competitor || to.stage == Stage::Returns {
        StepKind::Return
    } else {
        match to.stage.cmp(&from.stage) {
            std::cmp::Ordering::Greater => StepKind::Forward,
            std::cmp::Ordering::Equal => StepKind::Sideways,
            std::cmp::Ordering::Less => StepKind::Back,
        }
    }
}

fn kinds(links: &[Link]) -> Kinds {
    let count = |kind| links.iter().filter(|link| link.kind == kind).count();
    Kinds {
        forward: count(StepKind::Forward),
        sideways: count(StepKind::Sideways),
        back: count(StepKind::Back),
        exit: count(StepKind::Exit),
        returns: count(StepKind::Return),
    }
}

/// Moments from which the start of some return can be reached along steps, the starts among them.
fn returning<'a>(links: &[Link<'a>]) -> BTreeSet<&'a str> {
    let starts = links.iter().filter(|link| link.kind == StepKind::Return);
    let mut reaching: BTreeSet<&str> = starts.map(|link| link.from.name.as_str()).collect();
    loop {
        let before = reaching.len();
        for link in links {
            if reaching.contains(link.to.name.as_str()) {
                reaching.insert(&link.from.name);
            }
        }
        if reaching.len() == before {
            return reaching;
        }
    }
}

/// A step to itself is a repeat, never a way on.
fn leads_on(moment: &Moment, links: &[Link]) -> bool {
    links.iter().any(|link| link.from.name == moment.name && !link.is_loop())
}

fn measures(moments: &[Moment], links: &[Link], kinds: Kinds, lists: &Lists) -> Measures {
    let count = |keep: fn(&Moment) -> bool| moments.iter().filter(|moment| keep(moment)).count();
    let (all, ours) = (moments.len(), count(|moment| moment.whose.is_ours()));
    let outside = count(|moment| moment.whose != Whose::Own);
    let staying = count(|moment| !moment.stage.is_out());
    let handovers = links.iter().filter(|link| link.is_handover()).count();
    let found = kinds.exit - lists.exits_without_return.len();
    Measures {
        forward_only: Measure::share(kinds.forward, links.len()),
        outside: Measure::share(outside, all),
        without_owner: Measure::share(lists.no_owner.len(), ours),
        without_measurement: Measure::share(lists.no_measure.len(), ours),
        guessed: Measure::share(lists.guessed.len(), all),
        dead_ends: Measure::count(lists.dead_ends.len(), staying),
        ways_back: Measure::share(found, kinds.exit),
        handover_gaps: Measure::share(lists.handover_gaps.len(), handovers),
    }
}
