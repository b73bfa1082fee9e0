//! Chapter 10: which dimension moved the overall figure, and which theme a dimension, exactly.
//!
//! Sources: Shapley (1953), *A Value for n-Person Games*; Shorrocks (2013), *Decomposition
//! Procedures for Distributional Analysis*.

use serde::{Serialize, Serializer};

use super::score::{ThemePart, dimension_score, means};
use super::{MethodError, checked_score};
use crate::model::{Axis, ThemeCode, Weight};

/// The overall figure's change and each dimension's exact part of it, in points.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Decomposition {
    /// Overall before.
    pub before: f64,
    /// Overall after.
    pub after: f64,
    /// After minus before.
    pub change: f64,
    /// Parts of length, breadth and depth; with the questionnaire's they sum to the change.
    #[serde(serialize_with = "by_axis")]
    pub parts: [f64; 3],
    /// What another version of the questionnaire moved; none like for like and on one version.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub questionnaire: Option<f64>,
}

impl Decomposition {
    /// The same parts between two other figures, such as those published on two versions: what the
    /// parts leave is the questionnaire's.
    #[must_use]
    pub fn between(self, (before, after): (f64, f64)) -> Self {
        let change = after - before;
        let left = change - self.parts.iter().sum::<f64>();
        Self { before, after, change, questionnaire: Some(left), ..self }
    }
}

fn by_axis<S: Serializer>(parts: &[f64; 3], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(Axis::DIMENSIONS.into_iter().zip(parts))
}

/// Shapley value of each dimension over the 3! orders in which they could have changed.
///
/// # Errors
/// `DimensionWithheld` without a score, `ScoreOutOfRange` outside 0–100.
pub fn shapley_overall(
    before: [Option<f64>; 3],
    after: [Option<f64>; 3],
    weights: [Weight; 3],
) -> Result<Decomposition, MethodError> {
    let (before, after) = (all_shown(before)?, all_shown(after)?);
    // Bit k of a mask says that dimension k has its new value.
    let figure = |mask: usize| {
        let mixed = [0, 1, 2].map(|k| if mask >> k & 1 == 1 { after[k] } else { before[k] });
        means(mixed, weights).0
    };
    let gain = |mask: usize, k: usize| figure(mask | 1 << k) - figure(mask);
    let parts = [0, 1, 2].map(|k: usize| {
        let (i, j) = ((k + 1) % 3, (k + 2) % 3);
        let alone = gain(0, k);
        let one_before = gain(1 << i, k) + gain(1 << j, k);
        let last = gain(1 << i | 1 << j, k);
        (2.0 * alone + one_before + 2.0 * last) / 6.0
    });
    let (before, after) = (figure(0), figure(7));
    Ok(Decomposition { before, after, change: after - before, parts, questionnaire: None })
}

fn all_shown(dimensions: [Option<f64>; 3]) -> Result<[f64; 3], MethodError> {
    let [Some(a), Some(b), Some(c)] = dimensions else {
        return Err(MethodError::DimensionWithheld);
    };
    Ok([checked_score(a)?, checked_score(b)?, checked_score(c)?])
}

/// A dimension's change and each theme's part of it, in points.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DimensionDecomposition {
    /// The dimension before.
    pub before: f64,
    /// The dimension after.
    pub after: f64,
    /// After minus before.
    pub change: f64,
    /// Parts of the themes scored in both years, in the order of the newer one.
    pub parts: Vec<(ThemeCode, f64)>,
    /// What is left: a theme withheld in one year, changed weights.
    pub composition: f64,
}

/// `v / Σ v · (after − before)` for each theme scored in both years, `v` its newer weight.
///
/// # Errors
/// `EmptyDimension` without themes, `DimensionWithheld` if the dimension has no score in a year.
pub fn decompose_dimension(
    before: &[(ThemeCode, ThemePart)],
    after: &[(ThemeCode, ThemePart)],
) -> Result<DimensionDecomposition, MethodError> {
    let (from, to) = (shown_dimension(before)?, shown_dimension(after)?);
    let common = after.iter().filter_map(|(code, theme)| {
        let (_, old) = before.iter().find(|(other, _)| other == code)?;
        Some((code, theme.weight.get(), theme.score? - old.score?))
    });
    let total: f64 = common.clone().map(|(_, weight, _)| weight).sum();
    let part =
        |(code, weight, change): (&ThemeCode, f64, f64)| (code.clone(), weight / total * change);
    let parts: Vec<(ThemeCode, f64)> = common.map(part).collect();
    let change = to - from;
    let composition = change - parts.iter().map(|(_, part)| part).sum::<f64>();
    Ok(DimensionDecomposition { before: from, after: to, change, parts, composition })
}

fn shown_dimension(themes: &[(ThemeCode, ThemePart)]) -> Result<f64, MethodError> {
    let parts: Vec<ThemePart> = themes.iter().map(|(_, part)| *part).collect();
    dimension_score(&parts)?.score.ok_or(MethodError::DimensionWithheld)
}
