//! Chapter 4, one figure of a crowd: means, shares and quantiles with their 95 % intervals.
//!
//! Respondents weigh equally. Limits are not clipped to the scale; the display clips them.
//!
//! Sources: Student (1908), *The Probable Error of a Mean*; Cochran (1977), *Sampling Techniques*
//! (finite population correction); Wilson (1927), *Probable Inference, the Law of Succession, and
//! Statistical Inference*.

mod composite;
mod distribution;
mod moments;
mod ordered;
mod trimmed;

use serde::{Deserialize, Serialize};

pub use composite::{CompositeInterval, composite_interval};
pub(crate) use composite::{column_means, composite, gradient, own_composites};
pub use distribution::{Z95, normal_two_sided_p, t_quantile, t_two_sided_p};
pub use moments::Moments;
pub(crate) use moments::Sums;
pub(crate) use ordered::{Counted, Ordered, Ranked};
pub use ordered::{Quantiles, quantile7, quantiles};
pub use trimmed::{Trimmed, trimmed_mean};

use super::{MethodError, checked_values, more_than};

/// Probability below the upper limit of a two-sided 95 % interval.
const UPPER: f64 = 0.975;
/// Share of a small population that may answer before the correction begins.
const SMALL_SHARE: f64 = 0.05;

/// Why a figure of a crowd, or its interval, is not there.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
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

/// Sum of a function of the values, in lanes: faster and more exact than one after the other.
pub(crate) fn sum_of(values: &[f64], of: impl Fn(f64) -> f64) -> f64 {
    let (eights, rest) = values.as_chunks::<8>();
    let mut lanes = [0.0; 8];
    for eight in eights {
        for (lane, value) in lanes.iter_mut().zip(eight) {
            *lane += of(*value);
        }
    }
    lanes.iter().sum::<f64>() + rest.iter().map(|value| of(*value)).sum::<f64>()
}

/// Mean and variance (`n − 1`; 0 for one value); none without values.
pub(crate) fn moments(values: &[f64]) -> Option<(f64, f64)> {
    let n = values.len() as f64;
    if values.is_empty() {
        return None;
    }
    let mean = sum_of(values, |value| value) / n;
    let squares = sum_of(values, |value| (value - mean) * (value - mean));
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
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
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
    mean_of(values.len(), moments(values), invited)
}

/// [`mean_interval`] of `n` values from their mean and variance.
pub(crate) fn mean_of(
    n: usize,
    moments: Option<(f64, f64)>,
    invited: Option<usize>,
) -> Result<Mean, MethodError> {
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
    let Some((mean, variance)) = moments else { return Ok(none) };
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
