//! Chapter 2: the overall figure, a geometric mean of the three dimensions.

use serde::{Deserialize, Serialize};

use crate::method::maturity;
use crate::method::{MethodError, Withheld, checked_score, more_than};
use crate::model::{Axis, Level, Weight};

/// Dimensions count at least this many points in the overall figure.
pub(crate) const FLOOR: f64 = 1.0;

/// The overall figure: the geometric mean of the three dimensions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Overall {
    /// 0–100 unless withheld.
    pub score: Option<f64>,
    /// Level of the score.
    pub level: Option<Level>,
    /// The plain mean of the floored dimensions.
    pub arithmetic: Option<f64>,
    /// The lowest dimension, without the floor.
    pub minimum: Option<f64>,
    /// Plain mean minus the figure: what imbalance costs, never negative.
    pub imbalance: Option<f64>,
    /// Dimensions below the floor.
    pub floored: Vec<Axis>,
    /// Dimensions without a score.
    pub missing: Vec<Axis>,
    /// Why there is none.
    pub reason: Option<Withheld>,
}

/// `exp(Σ u · ln max(d, 1) / U)` over length, breadth and depth.
///
/// # Errors
/// `ScoreOutOfRange` for a dimension outside 0–100.
pub fn overall_score(
    dimensions: [Option<f64>; 3],
    weights: [Weight; 3],
) -> Result<Overall, MethodError> {
    let mut scores = Vec::with_capacity(3);
    let (mut floored, mut missing) = (Vec::new(), Vec::new());
    for (axis, score) in Axis::DIMENSIONS.into_iter().zip(dimensions) {
        match score.map(checked_score).transpose()? {
            None => missing.push(axis),
            Some(score) => {
                if more_than(FLOOR, score) {
                    floored.push(axis);
                }
                scores.push(score);
            }
        }
    }
    let [a, b, c] = scores[..] else { return Ok(withheld_overall(missing)) };
    let (geometric, arithmetic) = means([a, b, c], weights);
    Ok(Overall {
        score: Some(geometric),
        level: Some(maturity::level_of_score(geometric.clamp(0.0, 100.0))?),
        arithmetic: Some(arithmetic),
        minimum: Some(a.min(b).min(c)),
        imbalance: Some((arithmetic - geometric).max(0.0)),
        floored,
        missing,
        reason: None,
    })
}

fn withheld_overall(missing: Vec<Axis>) -> Overall {
    Overall {
        score: None,
        level: None,
        arithmetic: None,
        minimum: None,
        imbalance: None,
        floored: Vec::new(),
        missing,
        reason: Some(Withheld::DimensionWithheld),
    }
}

/// Geometric and arithmetic mean of the floored dimensions.
pub(crate) fn means(dimensions: [f64; 3], weights: [Weight; 3]) -> (f64, f64) {
    let [u, v, w] = shares(weights);
    let [a, b, c] = dimensions.map(|dimension| dimension.max(FLOOR));
    (geometric(dimensions, [u, v, w]), u * a + v * b + w * c)
}

/// Weights of the three dimensions as shares of their sum.
pub(crate) fn shares(weights: [Weight; 3]) -> [f64; 3] {
    let total: f64 = weights.iter().map(|weight| weight.get()).sum();
    weights.map(|weight| weight.get() / total)
}

/// Geometric mean of the floored dimensions, with weights of sum 1.
#[inline]
pub(crate) fn geometric(dimensions: [f64; 3], [u, v, w]: [f64; 3]) -> f64 {
    let [a, b, c] = dimensions.map(|dimension| dimension.max(FLOOR).ln());
    (u * a + v * b + w * c).exp()
}
