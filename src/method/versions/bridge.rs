//! A bridge between two forms of an item.

use serde::Serialize;

use crate::method::{MethodError, at_least, more_than};
use crate::model::LinearMap;

/// Least people who answered both forms.
const LEAST_PAIRS: usize = 10;

/// A linear bridge and how good it is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct LinearBridge {
    /// People who answered both forms.
    pub n: usize,
    /// How an old score carries over.
    #[serde(flatten)]
    pub map: LinearMap,
    /// Correlation of both forms, −1–1; under 0.5 the bridge should not be accepted.
    pub correlation: f64,
    /// Standard error of the mapped mean, in points.
    pub se: f64,
}

/// The bridge that carries mean and spread over, from pairs of an old and a new score of the same
/// people: `b = sd(new) / sd(old)`, `a = mean(new) − b · mean(old)`, `se = sd(new − a − b · old) /
/// √n`.
///
/// # Errors
/// `ScoreOutOfRange` for a score outside 0–100, `TooFewPairs` under ten, `NoSpread` where a form
/// was answered alike by all.
pub fn linear_bridge(pairs: &[[f64; 2]]) -> Result<LinearBridge, MethodError> {
    let in_range = |&score: &f64| at_least(score, 0.0) && at_least(100.0, score);
    if !pairs.iter().flatten().all(in_range) {
        return Err(MethodError::ScoreOutOfRange);
    }
    if pairs.len() < LEAST_PAIRS {
        return Err(MethodError::TooFewPairs);
    }
    let n = pairs.len() as f64;
    let [(old_mean, old_variance), (new_mean, new_variance)] =
        [0, 1].map(|form| mean_and_variance(pairs.iter().map(|pair| pair[form]), n));
    if !more_than(old_variance, 0.0) || !more_than(new_variance, 0.0) {
        return Err(MethodError::NoSpread);
    }
    let b = (new_variance / old_variance).sqrt();
    let a = new_mean - b * old_mean;
    let products = pairs.iter().map(|[old, new]| (old - old_mean) * (new - new_mean));
    let covariance = products.sum::<f64>() / (n - 1.0);
    let (_, rest) = mean_and_variance(pairs.iter().map(|[old, new]| new - a - b * old), n);
    Ok(LinearBridge {
        n: pairs.len(),
        map: LinearMap { a, b },
        correlation: covariance / (old_variance * new_variance).sqrt(),
        se: (rest / n).sqrt(),
    })
}

fn mean_and_variance(values: impl Iterator<Item = f64> + Clone, n: f64) -> (f64, f64) {
    let mean = values.clone().sum::<f64>() / n;
    let squares: f64 = values.map(|value| (value - mean).powi(2)).sum();
    (mean, squares / (n - 1.0))
}
