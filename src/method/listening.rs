//! Chapter 14: own vision and listening to customers, for one respondent.
//!
//! The axes, the three of four answers, the cut at 2.0 and the border around it are conventions of
//! this method.

use serde::Serialize;

use super::interval::{Lacking, Mean, mean_interval, population_factor};
use super::score::item_score;
use super::{MethodError, at_least};
use crate::model::{Level, ListeningAxis, Scale, Value};

/// Statements of an axis.
pub const STATEMENTS: usize = 4;
/// Fewest answered statements of an axis.
const LEAST_ANSWERED: usize = 3;
/// An axis is high from here, in levels 0–4.
pub const CUT: f64 = 2.0;
/// An axis this near to the cut is on the border.
pub const BORDER: f64 = 0.25;

/// Where an organization stands by its two axes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Quadrant {
    /// Neither vision nor listening.
    Guesser,
    /// Vision without listening.
    LoneVisionary,
    /// Listening without vision.
    WishListFiller,
    /// Both.
    ListeningPathfinder,
}

impl Quadrant {
    /// The quadrant of two axes, in levels 0–4; an axis on the cut is high.
    pub fn of(vision: f64, listening: f64) -> Self {
        match (at_least(vision, CUT), at_least(listening, CUT)) {
            (false, false) => Self::Guesser,
            (true, false) => Self::LoneVisionary,
            (false, true) => Self::WishListFiller,
            (true, true) => Self::ListeningPathfinder,
        }
    }
}

/// Why there is no quadrant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoQuadrant {
    /// Fewer than three statements of an axis are answered.
    TooFewAnswers,
}

/// The listening stage of one respondent.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Listening {
    /// Mean level of the vision, 0–4.
    pub vision: Option<f64>,
    /// Mean level of the listening, 0–4.
    pub listening: Option<f64>,
    /// Answered statements of each axis.
    pub answered: [usize; 2],
    /// Where the two axes meet.
    pub quadrant: Option<Quadrant>,
    /// Whether either axis is within a quarter of a level of the cut.
    pub border: Option<bool>,
    /// Axes without a mean.
    pub missing: Vec<ListeningAxis>,
    /// Why there is no quadrant.
    pub reason: Option<NoQuadrant>,
}

/// Where a crowd stands by the means of its respondents' axes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GroupListening {
    /// Everybody who was asked.
    pub respondents: usize,
    /// The vision.
    pub vision: Mean,
    /// The listening.
    pub listening: Mean,
    /// The quadrant of the two means.
    pub quadrant: Option<Quadrant>,
    /// Whether an interval of an axis contains the cut.
    pub border: Option<bool>,
    /// Why there is no quadrant.
    pub reason: Option<Lacking>,
}

/// Mean and interval of each axis over the respondents who have it.
///
/// # Errors
/// `NoRespondents`; `PopulationSmallerThanSample` if fewer were invited.
pub fn listening_group(
    respondents: &[Listening],
    invited: Option<usize>,
) -> Result<GroupListening, MethodError> {
    if respondents.is_empty() {
        return Err(MethodError::NoRespondents);
    }
    population_factor(respondents.len(), invited)?;
    let axis = |of: fn(&Listening) -> Option<f64>| {
        let values: Vec<f64> = respondents.iter().filter_map(of).collect();
        mean_interval(&values, invited)
    };
    let (vision, listening) = (axis(|one| one.vision)?, axis(|one| one.listening)?);
    let lacking = [vision.reason, listening.reason];
    let nobody = lacking.contains(&Some(Lacking::NoValues)).then_some(Lacking::NoValues);
    let reason = nobody.or(lacking.into_iter().flatten().next());
    let holds = |axis: &Mean| {
        let limits = axis.low.zip(axis.high);
        limits.is_some_and(|(low, high)| at_least(CUT, low) && at_least(high, CUT))
    };
    let border = reason.is_none().then(|| holds(&vision) || holds(&listening));
    let means = vision.mean.zip(listening.mean).filter(|_| reason.is_none());
    let quadrant = means.map(|(vision, listening)| Quadrant::of(vision, listening));
    Ok(GroupListening {
        respondents: respondents.len(),
        vision,
        listening,
        quadrant,
        border,
        reason,
    })
}

/// Mean level of each axis of which at least three statements are answered, and their quadrant.
///
/// *Not applicable*, *don't know* and nothing are not answered.
///
/// # Errors
/// `OutOfRange` for a level outside 0–4.
pub fn listening(
    vision: [Option<Value>; STATEMENTS],
    listening: [Option<Value>; STATEMENTS],
) -> Result<Listening, MethodError> {
    let (vision, listening) = (levels(vision)?, levels(listening)?);
    let answered = [vision.len(), listening.len()];
    let (vision, listening) = (mean(&vision), mean(&listening));
    let axes = [(ListeningAxis::Vision, vision), (ListeningAxis::Listening, listening)];
    let missing: Vec<ListeningAxis> =
        axes.into_iter().filter(|(_, mean)| mean.is_none()).map(|(axis, _)| axis).collect();
    let both = vision.zip(listening);
    Ok(Listening {
        vision,
        listening,
        answered,
        quadrant: both.map(|(vision, listening)| Quadrant::of(vision, listening)),
        border: both.map(|(vision, listening)| on_border(vision) || on_border(listening)),
        reason: (!missing.is_empty()).then_some(NoQuadrant::TooFewAnswers),
        missing,
    })
}

fn levels(answers: [Option<Value>; STATEMENTS]) -> Result<Vec<Level>, MethodError> {
    let level = |answer| Ok(item_score(Scale::Anchored, false, answer)?.level);
    answers.into_iter().filter_map(|answer| level(answer).transpose()).collect()
}

/// Mean of the answered statements of an axis, 0–4; none of fewer than three.
pub(crate) fn mean(levels: &[Level]) -> Option<f64> {
    let sum: f64 = levels.iter().map(|level| f64::from(level.get())).sum();
    (levels.len() >= LEAST_ANSWERED).then(|| sum / levels.len() as f64)
}

fn on_border(axis: f64) -> bool {
    at_least(axis, CUT - BORDER) && at_least(CUT + BORDER, axis)
}
