//! What a waterfall shows, and in which order.

use crate::model::{Axis, Points};

/// What a waterfall shows. The changes sum to the difference of the two levels.
#[derive(Debug, Clone, PartialEq)]
pub struct Waterfall {
    /// Width in points, at least 320.
    pub width: f64,
    /// Height in points, at least 160.
    pub height: f64,
    /// The level before.
    pub before: Total,
    /// The level after.
    pub after: Total,
    /// Contributions in any order; at most seven are drawn well, see [`largest_steps`].
    pub steps: Vec<Step>,
}

/// A level at an end.
#[derive(Debug, Clone, PartialEq)]
pub struct Total {
    /// Usually the year.
    pub label: String,
    /// The level.
    pub level: Points,
    /// The level, formatted.
    pub text: String,
}

/// A contribution to the change.
#[derive(Debug, Clone, PartialEq)]
pub struct Step {
    /// What contributes.
    pub source: Source,
    /// Its name; wraps.
    pub label: String,
    /// Points of the overall figure, signed.
    pub by: f64,
    /// The contribution, formatted with its sign.
    pub text: String,
    /// What it says when pointed at; may be empty.
    pub hover: String,
}

/// What contributes to a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Source {
    /// A dimension, or a theme of it.
    Axis(Axis),
    /// Several small ones together.
    Other,
    /// Another version of the questionnaire.
    Questionnaire,
}

/// Steps that have a bar of their own.
const MOST: usize = 7;

/// The steps that get a bar, and the small ones that the caller joins into [`Source::Other`]
/// when there are more than seven. The questionnaire always keeps its own.
pub fn largest_steps(mut steps: Vec<Step>) -> (Vec<Step>, Vec<Step>) {
    if steps.len() <= MOST {
        return (steps, Vec::new());
    }
    let own = |step: &Step| step.source != Source::Questionnaire;
    steps.sort_by(|a, b| own(a).cmp(&own(b)).then(b.by.abs().total_cmp(&a.by.abs())));
    let rest = steps.split_off(MOST - 1);
    (steps, rest)
}

/// Rising steps by size, then falling ones, then the questionnaire; several joined ones last.
pub(super) fn in_order(steps: &[Step]) -> Vec<&Step> {
    let mut steps: Vec<&Step> = steps.iter().filter(|step| step.by.is_finite()).collect();
    let group = |step: &Step| match step.source {
        Source::Questionnaire => 2,
        _ if step.by < 0.0 => 1,
        _ => 0,
    };
    let size = |step: &Step| step.by.abs();
    let is_other = |step: &Step| step.source == Source::Other;
    steps.sort_by(|a, b| {
        let groups = group(a).cmp(&group(b)).then(is_other(a).cmp(&is_other(b)));
        groups.then(size(b).total_cmp(&size(a)))
    });
    steps
}
