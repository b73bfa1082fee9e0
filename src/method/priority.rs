//! Chapter 11: where the gap to the target pays most.

use serde::Serialize;

use super::score::means;
use super::{MethodError, checked_score, more_than};
use crate::model::{Axis, ThemeCode, Weight};

/// A dimension's part in the overall figure.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DimensionPart {
    /// Weight within the overall figure.
    pub weight: Weight,
    /// 0–100 unless withheld.
    pub score: Option<f64>,
}

/// A theme that may be worked on.
#[derive(Debug, Clone, PartialEq)]
pub struct Candidate {
    /// Which theme.
    pub code: ThemeCode,
    /// Its dimension; enablers are never ranked.
    pub axis: Axis,
    /// Weight within the dimension.
    pub weight: Weight,
    /// 0–100 unless withheld.
    pub score: Option<f64>,
    /// Target in points.
    pub target: f64,
    /// One or two items only: never ranked.
    pub thin: bool,
}

/// A theme in the order of what reaching its target would bring.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Priority {
    /// Which theme.
    pub code: ThemeCode,
    /// Target minus score, above 0.
    pub gap: f64,
    /// Its share of the scored theme weight of its dimension, 0–1.
    pub weight_share: f64,
    /// Slope of the overall figure in its dimension.
    pub effect: f64,
    /// First-order points of overall gained by reaching the target.
    pub priority: f64,
    /// The same gain recomputed exactly.
    pub exact_gain: f64,
}

/// Themes below their target by the points of overall that reaching it brings, highest first.
/// None where the overall figure is withheld.
///
/// # Errors
/// `ScoreOutOfRange` for a target or score outside 0–100.
pub fn priorities(
    dimensions: [DimensionPart; 3],
    themes: &[Candidate],
    top: usize,
) -> Result<Option<Vec<Priority>>, MethodError> {
    for theme in themes {
        checked_score(theme.target)?;
        theme.score.map(checked_score).transpose()?;
    }
    let [Some(a), Some(b), Some(c)] = dimensions.map(|dimension| dimension.score) else {
        return Ok(None);
    };
    let (scores, weights) = ([a, b, c], dimensions.map(|dimension| dimension.weight));
    let mut ranked: Vec<Priority> =
        themes.iter().filter_map(|theme| rank(theme, themes, scores, weights)).collect();
    // Equal to nine decimals keeps the order of the questionnaire.
    let key = |priority: &Priority| (priority.priority * 1e9).round();
    ranked.sort_by(|a, b| key(b).total_cmp(&key(a)));
    ranked.truncate(top);
    Ok(Some(ranked))
}

fn rank(
    theme: &Candidate,
    all: &[Candidate],
    scores: [f64; 3],
    weights: [Weight; 3],
) -> Option<Priority> {
    let k = Axis::DIMENSIONS.iter().position(|axis| *axis == theme.axis)?;
    let gap = theme.target - theme.score?;
    if theme.thin || !more_than(gap, 0.0) {
        return None;
    }
    let scored = all.iter().filter(|other| other.axis == theme.axis && other.score.is_some());
    let weight_share = theme.weight.get() / scored.map(|other| other.weight.get()).sum::<f64>();
    let (overall, _) = means(scores, weights);
    let total: f64 = weights.iter().map(|weight| weight.get()).sum();
    let effect = weights[k].get() / total * overall / scores[k].max(1.0);
    let mut raised = scores;
    raised[k] += weight_share * gap;
    Some(Priority {
        code: theme.code.clone(),
        gap,
        weight_share,
        effect,
        priority: gap * weight_share * effect,
        exact_gain: means(raised, weights).0 - overall,
    })
}
