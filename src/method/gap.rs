//! Chapters 7 and 12: two views of one thing, the signed gap between them.

use serde::Serialize;

use super::change::{Estimate, MARGIN, Word, concluded};
use super::interval::Moments;
use super::{MethodError, at_least, checked_values};

/// A smaller sample is not shown.
const LEAST_PEOPLE: usize = 5;
/// Points of 0–10 from which a difference of feelings is a blind spot.
pub const EMOTION_MARGIN: f64 = 2.0;
/// Points of 0–100 from which two views differ.
pub const VIEW_MARGIN: f64 = MARGIN;

/// One of the two views.
#[derive(Debug, Clone, PartialEq)]
pub enum Side {
    /// A sample of people.
    People(Vec<f64>),
    /// A sample of which only number, mean and variance are known.
    Summed(Moments),
    /// A value that nobody sampled.
    Fixed(f64),
}

impl Side {
    fn values(&self) -> &[f64] {
        match self {
            Self::People(people) => people,
            Self::Summed(moments) => std::slice::from_ref(&moments.mean),
            Self::Fixed(value) => std::slice::from_ref(value),
        }
    }

    /// Number of people; none of a fixed value.
    fn people(&self) -> Option<usize> {
        match self {
            Self::People(people) => Some(people.len()),
            Self::Summed(moments) => Some(moments.n),
            Self::Fixed(_) => None,
        }
    }
}

/// How much is known of the error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Marker {
    /// Two fixed values.
    #[serde(rename = "no sampling error is known")]
    NoneKnown,
    /// A sample beside a fixed value.
    #[serde(rename = "one side has no sampling error")]
    OneSide,
}

/// Why there is no gap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoGap {
    /// A side is not there.
    NoValues,
    /// A sample of fewer than five.
    CellTooSmall,
}

/// The gap between two views, first minus second.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Gap {
    /// In the unit of the views.
    pub gap: Option<f64>,
    /// Its standard error.
    pub se: Option<f64>,
    /// Degrees of freedom; none where nothing varies.
    pub df: Option<f64>,
    /// Two-sided probability of so large a gap by chance.
    pub p: Option<f64>,
    /// Lower limit of the 95 % interval.
    pub low: Option<f64>,
    /// Upper limit of the 95 % interval.
    pub high: Option<f64>,
    /// The words of change: improved where the first is higher, declined where the second is.
    pub word: Word,
    /// How much is known of the error.
    pub marker: Option<Marker>,
    /// Why there is none.
    pub reason: Option<NoGap>,
}

impl Gap {
    fn none(reason: NoGap) -> Self {
        Self {
            gap: None,
            se: None,
            df: None,
            p: None,
            low: None,
            high: None,
            word: Word::NotShown,
            marker: None,
            reason: Some(reason),
        }
    }
}

/// Two samples: Welch. A sample beside a fixed value: one-sample t. Two fixed values: only whether
/// they are a margin apart.
///
/// # Errors
/// `BadArgument` for a value beyond 1e150.
pub fn gap(first: Option<&Side>, second: Option<&Side>, margin: f64) -> Result<Gap, MethodError> {
    for side in first.into_iter().chain(second) {
        checked_values(side.values())?;
    }
    let (Some(first), Some(second)) = (first, second) else {
        return Ok(Gap::none(NoGap::NoValues));
    };
    let small = |side: &Side| side.people().is_some_and(|people| people < LEAST_PEOPLE);
    if small(first) || small(second) {
        return Ok(Gap::none(NoGap::CellTooSmall));
    }
    let (Some(a), Some(b)) = (Part::of(first), Part::of(second)) else {
        return Ok(Gap::none(NoGap::NoValues));
    };
    let difference = a.mean - b.mean;
    let marker = match (first.people(), second.people()) {
        (None, None) => return Ok(fixed(difference, margin)),
        (Some(_), Some(_)) => None,
        _ => Some(Marker::OneSide),
    };
    let variance = a.variance + b.variance;
    // Satterthwaite; relative to the sum, because squares of small variances would vanish.
    let share = |part: &Part| (part.variance / variance).powi(2) / part.df;
    let df = if variance > 0.0 { 1.0 / (share(&a) + share(&b)) } else { 1.0 };
    let estimate = Estimate { difference, se: variance.sqrt(), df };
    let change = concluded((0, 0), None, Some(estimate), margin)?;
    Ok(Gap {
        gap: change.difference,
        se: change.se,
        df: change.df,
        p: change.p,
        low: change.low,
        high: change.high,
        word: change.word,
        marker,
        reason: None,
    })
}

/// A side's mean, the variance of that mean, and its degrees of freedom.
struct Part {
    mean: f64,
    variance: f64,
    df: f64,
}

impl Part {
    fn of(side: &Side) -> Option<Self> {
        match side {
            Side::Fixed(value) => Some(Self { mean: *value, variance: 0.0, df: 1.0 }),
            Side::People(people) => Self::of(&Side::Summed(Moments::of(people))),
            Side::Summed(Moments { n: 0, .. }) => None,
            Side::Summed(Moments { n, mean, variance }) => {
                let n = *n as f64;
                Some(Self { mean: *mean, variance: variance / n, df: n - 1.0 })
            }
        }
    }
}

fn fixed(gap: f64, margin: f64) -> Gap {
    let word = match (at_least(gap.abs(), margin), gap > 0.0) {
        (false, _) => Word::WithinNoise,
        (true, true) => Word::Improved,
        (true, false) => Word::Declined,
    };
    let none = Gap::none(NoGap::NoValues);
    Gap { gap: Some(gap), word, marker: Some(Marker::NoneKnown), reason: None, ..none }
}

/// What a gap of two views is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum ViewWord {
    /// The first view is really higher.
    #[serde(rename = "first higher")]
    FirstHigher,
    /// The second view is really higher.
    #[serde(rename = "second higher")]
    SecondHigher,
    /// The gap is surely small.
    #[serde(rename = "no real difference")]
    NoRealDifference,
    /// The answers cannot tell.
    #[serde(rename = "within noise")]
    WithinNoise,
    /// There is no gap.
    #[serde(rename = "not shown")]
    NotShown,
}

impl Gap {
    /// Its name between two views of one score.
    pub fn view_word(&self) -> ViewWord {
        match self.word {
            Word::Improved => ViewWord::FirstHigher,
            Word::Declined => ViewWord::SecondHigher,
            Word::NoRealChange => ViewWord::NoRealDifference,
            Word::WithinNoise => ViewWord::WithinNoise,
            Word::NotShown | Word::NotComparable => ViewWord::NotShown,
        }
    }

    /// Whether it is a blind spot of feelings, and whose estimate is higher: true for the own one.
    pub fn blind_spot(&self) -> Option<bool> {
        match self.word {
            Word::Improved => Some(true),
            Word::Declined => Some(false),
            _ => None,
        }
    }
}
