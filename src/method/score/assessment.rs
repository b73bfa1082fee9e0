//! Chapter 2: a whole sheet, from its items to the overall figure.

use std::collections::BTreeSet;

use serde::Serialize;

use super::{
    DimensionScore, ItemScore, Overall, Status, ThemePart, ThemeScore, dimension_score, item_score,
    overall_score, theme_score,
};
use crate::method::maturity::{self, Staged};
use crate::method::{MethodError, more_than};
use crate::model::{
    Axis, Dimension, Item, ItemCode, Level, Questionnaire, Sheet, Theme, ThemeCode, Weight,
};

/// Share of items not applicable above which a dimension carries a warning.
const MOST_NOT_APPLICABLE: f64 = 0.2;
/// A theme of at most this many items is thin: never ranked.
const THIN: usize = 2;

/// A theme of a scored sheet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScoredTheme {
    /// Which theme.
    pub code: ThemeCode,
    /// The dimension it belongs to.
    pub dimension: Axis,
    /// One or two items only: has a score, is never ranked.
    pub thin: bool,
    /// Its score.
    #[serde(flatten)]
    pub score: ThemeScore,
}

/// A dimension of a scored sheet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ScoredDimension {
    /// Which dimension.
    #[serde(rename = "code")]
    pub axis: Axis,
    /// Its score.
    #[serde(flatten)]
    pub score: DimensionScore,
    /// Share of its items that do not apply, 0–1.
    pub na_share: f64,
    /// More than a fifth of the items do not apply.
    pub na_warning: bool,
    /// The staged maturity, where the score is shown.
    pub staged: Option<Staged>,
}

/// How far a sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Progress {
    /// Items with any answer.
    pub done: usize,
    /// Items.
    pub total: usize,
    /// `done / total`, 0–1.
    pub share: f64,
}

/// One scored sheet.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Assessment {
    /// Themes in the order of the questionnaire.
    pub themes: Vec<ScoredTheme>,
    /// Dimensions in the order of the questionnaire.
    pub dimensions: Vec<ScoredDimension>,
    /// The overall figure.
    pub overall: Overall,
    /// How far the sheet is.
    pub progress: Progress,
}

/// Scores a whole sheet.
///
/// # Errors
/// What [`item_score`] refuses, and a questionnaire or sheet that does not hold together.
pub fn score_assessment(
    questionnaire: &Questionnaire,
    sheet: &Sheet,
) -> Result<Assessment, MethodError> {
    let codes = checked_codes(questionnaire)?;
    if sheet.iter().any(|(code, _)| !codes.contains(code)) {
        return Err(MethodError::UnknownItem);
    }
    score_items(questionnaire, &|item| {
        item_score(item.scale, item.reverse, sheet.value(&item.code))
    })
}

/// Where the score of an item comes from.
pub(crate) type ItemScores<'a> = &'a dyn Fn(&Item) -> Result<ItemScore, MethodError>;

/// Scores a questionnaire that holds together from ready item scores.
pub(crate) fn score_items(
    questionnaire: &Questionnaire,
    item_scores: ItemScores<'_>,
) -> Result<Assessment, MethodError> {
    let (mut themes, mut dimensions) = (Vec::new(), Vec::new());
    for dimension in &questionnaire.dimensions {
        let scored = score_dimension(dimension, item_scores)?;
        themes.extend(scored.0);
        dimensions.push(scored.1);
    }
    let of = |axis| dimensions.iter().find(|d: &&ScoredDimension| d.axis == axis);
    let scores = Axis::DIMENSIONS.map(|axis| of(axis).and_then(|d| d.score.score));
    let overall = overall_score(scores, dimension_weights(questionnaire))?;
    let total = questionnaire.items().count();
    let open: usize = themes.iter().map(|theme: &ScoredTheme| theme.score.unanswered).sum();
    let done = total - open;
    let share = done as f64 / total as f64;
    Ok(Assessment { themes, dimensions, overall, progress: Progress { done, total, share } })
}

/// Weights of length, breadth and depth.
pub fn dimension_weights(questionnaire: &Questionnaire) -> [Weight; 3] {
    Axis::DIMENSIONS.map(|axis| questionnaire.dimension(axis).map(|d| d.weight).unwrap_or_default())
}

/// The item codes of a questionnaire that holds together.
pub(crate) fn checked_codes(
    questionnaire: &Questionnaire,
) -> Result<BTreeSet<&ItemCode>, MethodError> {
    if Axis::DIMENSIONS.iter().any(|axis| questionnaire.dimension(*axis).is_none()) {
        return Err(MethodError::DimensionMissing);
    }
    if questionnaire.dimensions.iter().any(|dimension| dimension.themes.is_empty()) {
        return Err(MethodError::EmptyDimension);
    }
    if questionnaire.themes().any(|(_, theme)| theme.items.is_empty()) {
        return Err(MethodError::EmptyTheme);
    }
    let mut codes: BTreeSet<&ItemCode> = BTreeSet::new();
    if !questionnaire.items().all(|item| codes.insert(&item.code)) {
        return Err(MethodError::DuplicateItem);
    }
    Ok(codes)
}

/// One or two items only.
pub(crate) fn is_thin(theme: &Theme) -> bool {
    theme.items.len() <= THIN
}

fn score_theme(
    theme: &Theme,
    item_scores: ItemScores<'_>,
) -> Result<(ThemeScore, Vec<(Weight, ItemScore)>), MethodError> {
    let score = |item: &Item| Ok((item.weight, item_scores(item)?));
    let items = theme.items.iter().map(score).collect::<Result<Vec<_>, _>>()?;
    Ok((theme_score(&items)?, items))
}

fn score_dimension(
    dimension: &Dimension,
    item_scores: ItemScores<'_>,
) -> Result<(Vec<ScoredTheme>, ScoredDimension), MethodError> {
    let (mut themes, mut parts, mut items) = (Vec::new(), Vec::new(), Vec::new());
    for theme in &dimension.themes {
        let (score, scored_items) = score_theme(theme, item_scores)?;
        parts.push(ThemePart { weight: theme.weight, score: score.score, reason: score.reason });
        themes.push(ScoredTheme {
            code: theme.code.clone(),
            dimension: dimension.axis,
            thin: is_thin(theme),
            score,
        });
        items.extend(scored_items);
    }
    let score = dimension_score(&parts)?;
    let na = items.iter().filter(|(_, item)| item.status == Status::Na).count();
    let na_share = na as f64 / items.len() as f64;
    let levels = items.iter().filter_map(|(weight, item)| Some((item.level?, *weight)));
    let levels: Vec<(Level, Weight)> = levels.collect();
    let staged = match score.score {
        Some(_) => Some(maturity::staged(&levels)?),
        None => None,
    };
    let na_warning = more_than(na_share, MOST_NOT_APPLICABLE);
    Ok((themes, ScoredDimension { axis: dimension.axis, score, na_share, na_warning, staged }))
}
