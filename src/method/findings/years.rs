//! The rounds on the time axis.

use std::collections::BTreeMap;

use serde::Serialize;

use super::figure::Figure;
use super::{dimension, in_progress, overall, same_questionnaire};
use crate::method::MethodError;
use crate::method::score::score_assessment;
use crate::model::{Axis, Points, Round, RoundId};

/// One round on the time axis.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct YearFinding {
    /// Which round.
    pub round: RoundId,
    /// Its name.
    pub name: String,
    /// Its year.
    pub year: i32,
    /// Whether it was answered on the same questionnaire as the round in view.
    pub comparable: bool,
    /// Its overall figure.
    pub overall: Figure,
    /// Its dimensions.
    pub dimensions: BTreeMap<Axis, Figure>,
    /// Items with any answer.
    pub done: usize,
    /// Items.
    pub total: usize,
    /// Open and not fully answered.
    pub in_progress: bool,
}

impl YearFinding {
    /// Points of a dimension, or overall where none is named; none where they may not be shown.
    pub fn shown(&self, axis: Option<Axis>) -> Option<f64> {
        let figure = match axis {
            Some(axis) => self.dimensions.get(&axis)?,
            None => &self.overall,
        };
        figure.shown().map(Points::get)
    }
}

/// A round as it stands on the time axis of the one in view.
pub(super) fn year(other: &Round, viewed: &Round) -> Result<YearFinding, MethodError> {
    let scored = score_assessment(&other.questionnaire, &other.sheet)?;
    let dimensions = scored.dimensions.iter();
    Ok(YearFinding {
        round: other.id,
        name: other.name.clone(),
        year: other.year,
        comparable: same_questionnaire(other, viewed),
        overall: overall(other, &scored, None).figure,
        dimensions: dimensions.map(|d| (d.axis, dimension(other, d, None).figure)).collect(),
        done: scored.progress.done,
        total: scored.progress.total,
        in_progress: in_progress(other, scored.progress.done, scored.progress.total),
    })
}
