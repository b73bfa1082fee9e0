//! Chapter 4, one figure of a crowd: means, shares and quantiles with their 95 % intervals.
//!
//! Respondents weigh equally. Limits are not clipped to the scale; the display clips them.
//!
//! Sources: Student (1908), *The Probable Error of a Mean*; Cochran (1977), *Sampling Techniques*
//! (finite population correction); Wilson (1927), *Probable Inference, the Law of Succession, and
//! Statistical Inference*; Tukey and McLaughlin (1963), *Less Vulnerable Confidence and
//! Significance Procedures for Location Based on a Single Sample*; Yuen (1974), *The Two-Sample
//! Trimmed t for Unequal Population Variances*; Hyndman and Fan (1996), *Sample Quantiles in
//! Statistical Packages*.

mod composite;
mod distribution;

use serde::Serialize;

pub use composite::{CompositeInterval, composite_interval};
pub(crate) use composite::{column_means, gradient};
pub use distribution::{Z95, normal_two_sided_p, t_quantile, t_two_sided_p};

use super::change::MARGIN;
use super::{EPSILON, MethodError, at_least, checked_values, more_than};

/// Probability below the upper limit of a two-sided 95 % interval.
const UPPER: f64 = 0.975;
/// Share of a small population that may answer before the correction begins.
const SMALL_SHARE: f64 = 0.05;
/// Share of the values that a trimmed mean cuts at each end.
const TRIM: f64 = 0.2;

/// Why a figure of a crowd, or its interval, is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Lacking {
    /// Nobody has a value.
    #[serde(rename = "no_values")]
    NoValues,
    /// One value has no spread.
    #[serde(rename = "n_below_2")]
    BelowTwo,
    /// Agreement needs six answers.
    #[serde(rename = "n_below_6")]
    BelowSix,
    /// One of the three dimensions has no score.
    #[serde(rename = "dimension_withheld")]
    DimensionWithheld,
}

/// Mean and variance (`n − 1`; 0 for one value); none without values.
pub(crate) fn moments(values: &[f64]) -> Option<(f64, f64)> {
    let n = values.len() as f64;
    if values.is_empty() {
        return None;
    }
    let mean = values.iter().sum::<f64>() / n;
    let squares: f64 = values.iter().map(|value| (value - mean).powi(2)).sum();
    Some((mean, if values.len() > 1 { squares / (n - 1.0) } else { 0.0 }))
}

/// Half of a two-sided 95 % t interval: `t(0.975; df) · se`.
pub(crate) fn half_width(se: f64, df: f64) -> Result<f64, MethodError> {
    Ok(t_quantile(UPPER, df)? * se)
}

/// `√(1 − n/N)` if more than a twentieth of the `N` invited answered, else 1.
///
/// # Errors
/// `PopulationSmallerThanSample` if fewer were invited.
pub(crate) fn population_factor(n: usize, invited: Option<usize>) -> Result<f64, MethodError> {
    let Some(invited) = invited else { return Ok(1.0) };
    if invited < n {
        return Err(MethodError::PopulationSmallerThanSample);
    }
    let share = if n == 0 { 0.0 } else { n as f64 / invited as f64 };
    Ok(if more_than(share, SMALL_SHARE) { (1.0 - share).sqrt() } else { 1.0 })
}

/// A mean with its 95 % interval, in the unit of the values.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Mean {
    /// Number of values.
    pub n: usize,
    /// Their mean.
    pub mean: Option<f64>,
    /// Standard deviation, with `n − 1`.
    pub sd: Option<f64>,
    /// Standard error, corrected for a small population.
    pub se: Option<f64>,
    /// Degrees of freedom, `n − 1`.
    pub df: Option<usize>,
    /// Lower limit.
    pub low: Option<f64>,
    /// Upper limit.
    pub high: Option<f64>,
    /// Factor of the finite population correction, 0–1; 0 where everyone answered.
    pub fpc: Option<f64>,
    /// Why there is no mean, or no interval.
    pub reason: Option<Lacking>,
}

/// `m ± t(0.975; n − 1) · sd / √n · f`, with the correction `f` if the number invited is known.
///
/// # Errors
/// `PopulationSmallerThanSample` if fewer were invited than there are values, `BadArgument` for a
/// value beyond 1e150.
pub fn mean_interval(values: &[f64], invited: Option<usize>) -> Result<Mean, MethodError> {
    checked_values(values)?;
    let n = values.len();
    let fpc = population_factor(n, invited)?;
    let none = Mean {
        n,
        mean: None,
        sd: None,
        se: None,
        df: None,
        low: None,
        high: None,
        fpc: None,
        reason: Some(Lacking::NoValues),
    };
    let Some((mean, variance)) = moments(values) else { return Ok(none) };
    if n < 2 {
        return Ok(Mean { mean: Some(mean), reason: Some(Lacking::BelowTwo), ..none });
    }
    let se = (variance / n as f64).sqrt() * fpc;
    let half = half_width(se, (n - 1) as f64)?;
    Ok(Mean {
        n,
        mean: Some(mean),
        sd: Some(variance.sqrt()),
        se: Some(se),
        df: Some(n - 1),
        low: Some(mean - half),
        high: Some(mean + half),
        fpc: Some(fpc),
        reason: None,
    })
}

/// A share with its 95 % interval, 0–1.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Share {
    /// Of how many.
    pub n: usize,
    /// How many.
    pub count: usize,
    /// `count / n`.
    pub share: Option<f64>,
    /// Lower limit.
    pub low: Option<f64>,
    /// Upper limit.
    pub high: Option<f64>,
    /// Why there is none.
    pub reason: Option<Lacking>,
}

/// Wilson's interval of `p = count / n`, without a correction for a small population:
/// `(p + z²/2n ± z √(p(1−p)/n + z²/4n²)) / (1 + z²/n)`.
///
/// # Errors
/// `BadCount` if the part is larger than the whole.
pub fn share_interval(count: usize, n: usize) -> Result<Share, MethodError> {
    if count > n {
        return Err(MethodError::BadCount);
    }
    if n == 0 {
        let reason = Some(Lacking::NoValues);
        return Ok(Share { n, count, share: None, low: None, high: None, reason });
    }
    let (whole, z2) = (n as f64, Z95 * Z95);
    let p = count as f64 / whole;
    let shrunk = 1.0 + z2 / whole;
    let centre = (p + z2 / (2.0 * whole)) / shrunk;
    let spread = p * (1.0 - p) / whole + z2 / (4.0 * whole * whole);
    let half = Z95 * spread.sqrt() / shrunk;
    let low = if count == 0 { 0.0 } else { centre - half };
    let high = if count == n { 1.0 } else { centre + half };
    Ok(Share { n, count, share: Some(p), low: Some(low), high: Some(high), reason: None })
}

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
    let sorted = sorted(values);
    let n = sorted.len();
    let cut = (TRIM * n as f64 + EPSILON).floor() as usize;
    let left = sorted.get(cut..n - cut).unwrap_or_default();
    let ((mean, _), (trimmed, _)) =
        moments(&sorted).zip(moments(left)).ok_or(MethodError::NoValues)?;
    let difference = trimmed - mean;
    let df = left.len() - 1;
    let interval = winsorised_error(&sorted, left)
        .filter(|_| df >= 1)
        .map(|se| half_width(se, df as f64).map(|half| (se, half)))
        .transpose()?;
    Ok(Trimmed {
        n,
        cut_each_end: cut,
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
fn winsorised_error(sorted: &[f64], left: &[f64]) -> Option<f64> {
    let (least, most) = left.first().zip(left.last())?;
    let winsorised: Vec<f64> = sorted.iter().map(|value| value.max(*least).min(*most)).collect();
    let (_, variance) = moments(&winsorised)?;
    Some(variance.sqrt() / ((1.0 - 2.0 * TRIM) * (sorted.len() as f64).sqrt()))
}

fn sorted(values: &[f64]) -> Vec<f64> {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted
}

/// Quantile of type 7: with `h = (n − 1) p` and `k = ⌊h⌋`, `x[k] + (h − k)(x[k+1] − x[k])`.
///
/// # Errors
/// `NoValues` without values, `BadArgument` for a `p` outside 0–1 or a value beyond 1e150.
pub fn quantile7(values: &[f64], p: f64) -> Result<f64, MethodError> {
    checked_values(values)?;
    if !(0.0..=1.0).contains(&p) {
        return Err(MethodError::BadArgument);
    }
    let sorted = sorted(values);
    let last = sorted.len().checked_sub(1).ok_or(MethodError::NoValues)?;
    let h = last as f64 * p;
    let k = ((h + 1e-12).floor() as usize).min(last);
    let (here, next) = (sorted[k], sorted[(k + 1).min(last)]);
    Ok(here + (h - k as f64).max(0.0) * (next - here))
}

/// Five numbers that say how values lie, in their unit.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Quantiles {
    /// The smallest.
    pub min: f64,
    /// A quarter lies below.
    pub q25: f64,
    /// Half lies below.
    pub median: f64,
    /// Three quarters lie below.
    pub q75: f64,
    /// The largest.
    pub max: f64,
}

/// Smallest, quartiles and largest, by [`quantile7`].
///
/// # Errors
/// `NoValues` without values, `BadArgument` for a value beyond 1e150.
pub fn quantiles(values: &[f64]) -> Result<Quantiles, MethodError> {
    let at = |p| quantile7(values, p);
    Ok(Quantiles { min: at(0.0)?, q25: at(0.25)?, median: at(0.5)?, q75: at(0.75)?, max: at(1.0)? })
}
