//! Chapter 4, the trimmed mean with its interval.
//!
//! Sources: Tukey and McLaughlin (1963), *Less Vulnerable Confidence and Significance Procedures
//! for Location Based on a Single Sample*; Yuen (1974), *The Two-Sample Trimmed t for Unequal
//! Population Variances*.

use serde::Serialize;

use super::ordered::{Ordered, Ranked, TRIM, cut, left};
use super::{half_width, moments};
use crate::method::change::MARGIN;
use crate::method::{MethodError, at_least, checked_values};

/// A trimmed mean beside the plain one, in the unit of the values.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Trimmed {
    /// Number of values.
    pub n: usize,
    /// Values cut at each end.
    pub cut_each_end: usize,
    /// The plain mean.
    pub mean: f64,
    /// The mean of what is left.
    pub trimmed: f64,
    /// Trimmed minus plain.
    pub difference: f64,
    /// The two differ by less than half of the margin: no few answers move the mean.
    pub robust: bool,
    /// Standard error of the trimmed mean.
    pub se: Option<f64>,
    /// Degrees of freedom: values left, less one.
    pub df: Option<usize>,
    /// Lower limit.
    pub low: Option<f64>,
    /// Upper limit.
    pub high: Option<f64>,
}

/// The mean without a fifth of the values at each end. Standard error: winsorised standard
/// deviation `/ (0.6 √n)`.
///
/// # Errors
/// `NoValues` without values, `BadArgument` for a value beyond 1e150.
pub fn trimmed_mean(values: &[f64]) -> Result<Trimmed, MethodError> {
    checked_values(values)?;
    let mut values = values.to_vec();
    let ranked = Ranked::of(&mut values);
    let ((mean, _), trimmed) =
        ranked.moments().zip(ranked.trimmed()).ok_or(MethodError::NoValues)?;
    let difference = trimmed - mean;
    let df = left(ranked.n()).len() - 1;
    let interval = winsorised_error(ranked)
        .filter(|_| df >= 1)
        .map(|se| half_width(se, df as f64).map(|half| (se, half)))
        .transpose()?;
    Ok(Trimmed {
        n: ranked.n(),
        cut_each_end: cut(ranked.n()),
        mean,
        trimmed,
        difference,
        robust: !at_least(difference.abs(), MARGIN / 2.0),
        se: interval.map(|(se, _)| se),
        df: interval.map(|_| df),
        low: interval.map(|(_, half)| trimmed - half),
        high: interval.map(|(_, half)| trimmed + half),
    })
}

/// Standard error of a trimmed mean: what was cut counts as the nearest value left.
fn winsorised_error(values: Ranked<'_>) -> Option<f64> {
    let left = left(values.n());
    let (least, most) = values.at(left.start).zip(values.at(left.end.checked_sub(1)?))?;
    let winsorised: Vec<f64> =
        values.all().iter().map(|value| value.max(least).min(most)).collect();
    let (_, variance) = moments(&winsorised)?;
    Some(variance.sqrt() / ((1.0 - 2.0 * TRIM) * (winsorised.len() as f64).sqrt()))
}
