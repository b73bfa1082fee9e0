//! Chapter 4, the overall figure of a crowd: the composite of the group's dimension means, with an
//! interval by linearisation.
//!
//! Sources: Woodruff (1971), *A Simple Method for Approximating the Variance of a Complicated
//! Estimate*; Wolter (2007), *Introduction to Variance Estimation*.

use serde::{Deserialize, Serialize};

use super::{Lacking, Mean, half_width, mean_interval, population_factor};
use crate::method::score::{FLOOR, geometric, means, shares};
use crate::method::{MethodError, checked_score, more_than};
use crate::model::Weight;

/// The overall figure of a crowd with its 95 % interval, 0–100.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct CompositeInterval {
    /// Respondents with at least one dimension.
    pub n: usize,
    /// Respondents with length, breadth and depth.
    pub n_per_dimension: [usize; 3],
    /// Group means of length, breadth and depth.
    pub dimension_means: Option<[f64; 3]>,
    /// Their geometric composite.
    pub score: Option<f64>,
    /// Standard error, corrected for a small population.
    pub se: Option<f64>,
    /// Degrees of freedom: the fewest respondents of a dimension, less one.
    pub df: Option<usize>,
    /// Lower limit.
    pub low: Option<f64>,
    /// Upper limit.
    pub high: Option<f64>,
    /// Why there is no score, or no interval.
    pub reason: Option<Lacking>,
    /// Mean of the respondents' own overall scores, for comparison.
    pub mean_of_respondents: Option<Mean>,
}

/// One respondent's scores of length, breadth and depth.
type Row = [Option<f64>; 3];

/// `G ± t(0.975; min n_k − 1) · √(n/(n−1) · Σ z²) · f`, where `z` of a respondent is the sum of
/// `g_k (x_k − m_k) / n_k` over the dimensions that the respondent has.
///
/// # Errors
/// `PopulationSmallerThanSample` if fewer were invited than there are rows, `ScoreOutOfRange` for a
/// score outside 0–100.
pub fn composite_interval(
    rows: &[Row],
    weights: [Weight; 3],
    invited: Option<usize>,
) -> Result<CompositeInterval, MethodError> {
    population_factor(rows.len(), invited)?;
    for score in rows.iter().flatten().flatten() {
        checked_score(*score)?;
    }
    let rows = rows.iter().copied();
    let own = mean_interval(&own_composites(rows.clone(), weights), invited)?;
    composite(rows, own, weights, invited)
}

/// The overall scores of those who have all three dimensions.
pub(crate) fn own_composites(rows: impl Iterator<Item = Row>, weights: [Weight; 3]) -> Vec<f64> {
    let shares = shares(weights);
    let own = |row: Row| Some(geometric([row[0]?, row[1]?, row[2]?], shares));
    let mut composites = Vec::with_capacity(rows.size_hint().1.unwrap_or_default());
    composites.extend(rows.filter_map(own));
    composites
}

/// [`composite_interval`] where the mean of the respondents' own overall scores is known.
pub(crate) fn composite(
    rows: impl Iterator<Item = Row> + Clone,
    own: Mean,
    weights: [Weight; 3],
    invited: Option<usize>,
) -> Result<CompositeInterval, MethodError> {
    let (n, counts, sums) = totals(rows.clone());
    let none = CompositeInterval {
        n,
        n_per_dimension: counts,
        dimension_means: None,
        score: None,
        se: None,
        df: None,
        low: None,
        high: None,
        reason: Some(Lacking::DimensionWithheld),
        mean_of_respondents: None,
    };
    let fewest = counts.into_iter().fold(usize::MAX, usize::min);
    if fewest == 0 {
        return Ok(none);
    }
    let group = [0, 1, 2].map(|k: usize| sums[k] / counts[k] as f64);
    let score = means(group, weights).0;
    let point = CompositeInterval {
        dimension_means: Some(group),
        score: Some(score),
        reason: Some(Lacking::BelowTwo),
        mean_of_respondents: Some(own),
        ..none
    };
    if fewest < 2 {
        return Ok(point);
    }
    let slopes = gradient(group, weights);
    let slopes = [0, 1, 2].map(|k: usize| slopes[k] / counts[k] as f64);
    let part = |row: Row, k: usize| row[k].map_or(0.0, |value| slopes[k] * (value - group[k]));
    let squares = rows.map(|row| (part(row, 0) + part(row, 1) + part(row, 2)).powi(2));
    let squares: f64 = squares.sum();
    let people = n as f64;
    let se = (people / (people - 1.0) * squares).sqrt() * population_factor(n, invited)?;
    let half = half_width(se, (fewest - 1) as f64)?;
    Ok(CompositeInterval {
        se: Some(se),
        df: Some(fewest - 1),
        low: Some(score - half),
        high: Some(score + half),
        reason: None,
        ..point
    })
}

/// Rows with any score, and how many scores each dimension has with their sum.
fn totals(rows: impl Iterator<Item = Row>) -> (usize, [usize; 3], [f64; 3]) {
    let (mut n, mut counts, mut sums) = (0, [0; 3], [0.0; 3]);
    for row in rows {
        n += usize::from(row.iter().any(Option::is_some));
        for k in 0..3 {
            counts[k] += usize::from(row[k].is_some());
            sums[k] += row[k].unwrap_or(0.0);
        }
    }
    (n, counts, sums)
}

/// Slope of the composite in each dimension, `(u / U) · G / m`; 0 where the floor binds.
pub(crate) fn gradient(group: [f64; 3], weights: [Weight; 3]) -> [f64; 3] {
    let score = means(group, weights).0;
    let total: f64 = weights.iter().map(|weight| weight.get()).sum();
    let slope = |k: usize| {
        if more_than(group[k], FLOOR) { weights[k].get() / total * score / group[k] } else { 0.0 }
    };
    [0, 1, 2].map(slope)
}

/// Means of length, breadth and depth over complete rows; none without rows.
pub(crate) fn column_means(rows: &[[f64; 3]]) -> Option<[f64; 3]> {
    let sum = |k: usize| rows.iter().map(|row| row[k]).sum::<f64>();
    (!rows.is_empty()).then(|| [0, 1, 2].map(|k| sum(k) / rows.len() as f64))
}
