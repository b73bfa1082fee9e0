//! What a group of a given size lets be printed.

use serde::Serialize;

use super::LEAST_PEOPLE;
use crate::method::{EPSILON, MethodError};

/// Least people behind an agreement word.
const LEAST_FOR_AGREEMENT: u32 = 6;
/// Least people behind anything from which the spread follows, and behind comments.
const LEAST_FOR_SPREAD: u32 = 10;
/// A coarse interval stands on this many steps of the scale.
const STEPS: f64 = 20.0;
/// Steps below which a coarse interval is widened once more.
const LEAST_STEPS: f64 = 2.0;

/// How an interval is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum IntervalForm {
    /// Its limits as computed.
    Exact,
    /// Limits widened to twentieths of the scale.
    Coarse,
    /// Not at all.
    None,
}

/// How agreement is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum AgreementForm {
    /// Number and word.
    Number,
    /// The word only.
    Band,
    /// Not at all.
    None,
}

/// How the recommendation score is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NpsForm {
    /// The score with its counts.
    Score,
    /// The counts only.
    Counts,
    /// Not at all.
    None,
}

/// What may be printed about a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct DisplayRules {
    /// The score.
    pub score: bool,
    /// A word that rests on it.
    pub word: bool,
    /// Quantiles, standard deviation, extremes, trimmed mean and answer shares.
    pub spread: bool,
    /// Free comments.
    pub comments: bool,
    /// The interval of the score.
    pub interval: IntervalForm,
    /// The agreement of the answers.
    pub agreement: AgreementForm,
    /// The recommendation score.
    pub nps: NpsForm,
}

/// What may be printed about a group of `people`. An exact interval with its mean is the standard
/// deviation, an agreement number is the variance, and a median of seven is one person's value:
/// below ten people none of them is printed.
pub fn display_rules(people: u32) -> DisplayRules {
    let (shown, spread) = (people >= LEAST_PEOPLE, people >= LEAST_FOR_SPREAD);
    DisplayRules {
        score: shown,
        word: shown,
        spread,
        comments: spread,
        interval: match (shown, spread) {
            (_, true) => IntervalForm::Exact,
            (true, false) => IntervalForm::Coarse,
            (false, false) => IntervalForm::None,
        },
        agreement: match (people >= LEAST_FOR_AGREEMENT, spread) {
            (_, true) => AgreementForm::Number,
            (true, false) => AgreementForm::Band,
            (false, false) => AgreementForm::None,
        },
        nps: match (shown, spread) {
            (_, true) => NpsForm::Score,
            (true, false) => NpsForm::Counts,
            (false, false) => NpsForm::None,
        },
    }
}

/// An interval as it may be printed.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct PrintedInterval {
    /// How it is printed.
    pub kind: IntervalForm,
    /// Lower limit, in points of the scale.
    pub low: Option<f64>,
    /// Upper limit, in points of the scale.
    pub high: Option<f64>,
}

/// Limits of `people` on a scale from `least` to `most`: clipped to the scale, and for five to nine
/// people widened outwards to twentieths of it, a tenth apart at least.
///
/// # Errors
/// `BadArgument` if `low` is above `high`, or the scale has no length.
pub fn display_interval(
    people: u32,
    low: f64,
    high: f64,
    (least, most): (f64, f64),
) -> Result<PrintedInterval, MethodError> {
    let in_order = low <= high && least < most;
    if !in_order {
        return Err(MethodError::BadArgument);
    }
    let kind = display_rules(people).interval;
    let (low, high) = (low.max(least).min(most), high.max(least).min(most));
    let limits = match kind {
        IntervalForm::Exact => Some((low, high)),
        IntervalForm::Coarse => Some(coarse(low, high, (least, most))),
        IntervalForm::None => None,
    };
    let (low, high) = limits.unzip();
    Ok(PrintedInterval { kind, low, high })
}

fn coarse(low: f64, high: f64, (least, most): (f64, f64)) -> (f64, f64) {
    let step = (most - least) / STEPS;
    let from = ((low - least) / step + EPSILON).floor();
    let to = ((high - least) / step - EPSILON).ceil();
    let (from, to) = if to - from < LEAST_STEPS {
        ((from - 1.0).max(0.0), (to + 1.0).min(STEPS))
    } else {
        (from, to)
    };
    (least + step * from, least + step * to)
}

/// Whether a printed result may be printed anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Refresh {
    /// People behind the new printing.
    pub now: u64,
    /// Whether it may replace the old one.
    pub allowed: bool,
}

/// Comparing two printings is a subtraction: people added and removed must each be nobody or five
/// at least, and five must remain. A first printing only needs five. An edited answer is one
/// removed and one added.
///
/// # Errors
/// `BadCount` if more are removed than were published.
pub fn may_republish(published: u32, added: u32, removed: u32) -> Result<Refresh, MethodError> {
    let kept = published.checked_sub(removed).ok_or(MethodError::BadCount)?;
    let now = u64::from(kept) + u64::from(added);
    let first = published < LEAST_PEOPLE;
    let safe = [added, removed].iter().all(|&people| people == 0 || people >= LEAST_PEOPLE);
    Ok(Refresh { now, allowed: now >= u64::from(LEAST_PEOPLE) && (first || safe) })
}
