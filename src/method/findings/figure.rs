//! One figure with what a reader needs to trust it.

use serde::Serialize;

use crate::method::Withheld;
use crate::method::change::{Note, Word};
use crate::model::{ItemCode, Level, Points};

/// Both limits of a 95 % interval, in points of the figure's scale.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Interval {
    /// Lower limit.
    pub low: f64,
    /// Upper limit.
    pub high: f64,
}

/// Which rule of the method makes a figure from what is below it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// Chapter 1: the answer on the scale 0–100.
    ItemScore,
    /// Chapter 2: weighted mean of a theme's answered items.
    ThemeMean,
    /// Chapter 2: weighted mean of a dimension's scored themes.
    DimensionMean,
    /// Chapter 2: weighted geometric mean of length, breadth and depth.
    GeometricMean,
    /// Chapter 4: mean of the respondents’ own scores.
    CrowdMean,
    /// Chapter 6: share of 9–10 minus share of 0–6.
    Recommendation,
}

/// Where a figure comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Trace {
    /// The rule that makes it.
    pub rule: Rule,
    /// The items behind it, in the order of asking.
    pub items: Vec<ItemCode>,
}

/// How much a figure moved between two comparable rounds. The word stands beside it.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct Change {
    /// Points before over what both rounds share, like for like.
    pub before: Option<f64>,
    /// Points after over what both rounds share.
    pub after: Option<f64>,
    /// After minus before.
    pub difference: Option<f64>,
    /// Interval of the difference; none between two agreed sheets, which have no sampling error.
    pub interval: Option<Interval>,
    /// Points between the figures as published; differs where the scope changed.
    pub full_difference: Option<f64>,
    /// Items whose level differs, both answered.
    pub items_changed: usize,
    /// What goes with the word.
    pub note: Option<Note>,
}

/// One figure with what a reader needs to trust it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figure {
    /// Points 0–100; none where withheld.
    pub value: Option<f64>,
    /// Its 95 % interval; none for an agreed sheet, which has no sampling error.
    pub interval: Option<Interval>,
    /// Sheets behind it: 1 for the organization's own agreed answers, 0 where there are none.
    pub n: usize,
    /// Why there is no value.
    pub withheld: Option<Withheld>,
    /// What the method calls the change since the compared round; none without one.
    pub word: Option<Word>,
    /// Where it comes from.
    pub trace: Trace,
    /// The level of the value.
    pub level: Option<Level>,
    /// Target in points.
    pub target: Option<f64>,
    /// The figure of the compared round, as published.
    pub before: Option<f64>,
    /// The change since the compared round.
    pub change: Option<Change>,
    /// Items behind it that have any answer.
    pub done: usize,
    /// Items behind it.
    pub total: usize,
    /// The round is open and items behind the figure are unanswered: it may still move.
    pub in_progress: bool,
}

impl Figure {
    /// The value where it may be shown as a result: not withheld and not in progress.
    pub fn shown(&self) -> Option<Points> {
        // A mean of 100s may pass 100 by a rounding error.
        if self.in_progress { None } else { self.value.map(Points::clamped) }
    }
}
