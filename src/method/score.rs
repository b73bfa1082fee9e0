//! Chapters 1 and 2: items, themes, dimensions, overall.
//!
//! Sources: OECD and Joint Research Centre (2008), *Handbook on Constructing Composite Indicators*;
//! UNDP (2010), *Human Development Report* (geometric mean of dimensions); Klugman, Rodriguez and
//! Choi (2011), *The HDI 2010: New Controversies, Old Critiques*. The limits 50 % and 2/3 and the
//! floor are conventions of this method.

use std::collections::BTreeSet;
use std::ops::AddAssign;

use serde::Serialize;

use super::maturity::{self, Staged};
use super::{EPSILON, MethodError, Withheld, checked_score, more_than};
use crate::model::{
    Axis, Dimension, Item, ItemCode, Level, Questionnaire, Scale, Sheet, Theme, ThemeCode, Value,
    Weight,
};

/// Least share of a theme's applicable weight that must be answered.
const LEAST_ANSWERED: f64 = 0.5;
/// Least share of a dimension's theme weight that must have a score.
pub(crate) const LEAST_COVERAGE: f64 = 2.0 / 3.0;
/// Share of items not applicable above which a dimension carries a warning.
const MOST_NOT_APPLICABLE: f64 = 0.2;
/// Dimensions count at least this many points in the overall figure.
pub(crate) const FLOOR: f64 = 1.0;
/// A theme of at most this many items is thin: never ranked.
const THIN: usize = 2;

/// How an item stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Has a number.
    Answered,
    /// Does not apply.
    Na,
    /// Don't know.
    Dk,
    /// Not answered yet.
    Unanswered,
}

/// An item's score.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ItemScore {
    /// How it stands.
    pub status: Status,
    /// 0–100 where answered.
    pub score: Option<f64>,
    /// The maturity level of the score.
    pub level: Option<Level>,
}

impl ItemScore {
    pub(crate) const fn without(status: Status) -> Self {
        Self { status, score: None, level: None }
    }

    /// Answered with this score.
    pub(crate) fn of(score: f64) -> Result<Self, MethodError> {
        let level = maturity::level_of_score(score)?;
        Ok(Self { status: Status::Answered, score: Some(score), level: Some(level) })
    }
}

/// Score of one answer: `25 · level`, `25 · (x − 1)` or `10 · x`, reversed where the item says so.
///
/// # Errors
/// `ReverseNotAllowed` for a reversed anchored item, `OutOfRange` for a number off the scale.
pub fn item_score(
    scale: Scale,
    reverse: bool,
    value: Option<Value>,
) -> Result<ItemScore, MethodError> {
    if reverse && scale == Scale::Anchored {
        return Err(MethodError::ReverseNotAllowed);
    }
    let raw = match value {
        None => return Ok(ItemScore::without(Status::Unanswered)),
        Some(Value::NotApplicable) => return Ok(ItemScore::without(Status::Na)),
        Some(Value::DontKnow) => return Ok(ItemScore::without(Status::Dk)),
        Some(Value::Number(raw)) => raw,
    };
    let (least, most) = scale.ends();
    if !(least..=most).contains(&raw) {
        return Err(MethodError::OutOfRange);
    }
    let steps = if reverse { most - raw } else { raw - least };
    ItemScore::of(f64::from(steps) * 100.0 / f64::from(most - least))
}

/// A theme's score with its counts.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ThemeScore {
    /// 0–100 unless withheld.
    pub score: Option<f64>,
    /// Level of the score.
    pub level: Option<Level>,
    /// Why there is none.
    pub reason: Option<Withheld>,
    /// Answered share of the applicable weight, 0–1; none if nothing applies.
    pub completeness: Option<f64>,
    /// Items with a number.
    pub answered: usize,
    /// Items that do not apply.
    pub na: usize,
    /// Items answered with *don't know*.
    pub dk: usize,
    /// Items without an answer.
    pub unanswered: usize,
}

/// Weighted mean of a theme's answered items; shown if they hold half of the applicable weight.
///
/// # Errors
/// `EmptyTheme` without items.
pub fn theme_score(items: &[(Weight, ItemScore)]) -> Result<ThemeScore, MethodError> {
    if items.is_empty() {
        return Err(MethodError::EmptyTheme);
    }
    let count = |status| items.iter().filter(|(_, item)| item.status == status).count();
    let mut sum = WeightedSum::default();
    for (weight, item) in items {
        sum += WeightedSum::of(*weight, item.score, item.status != Status::Na);
    }
    let score = sum.mean(LEAST_ANSWERED);
    let reason = match sum.coverage() {
        None => Some(Withheld::NotApplicable),
        Some(_) if score.is_none() => Some(Withheld::TooFewAnswers),
        Some(_) => None,
    };
    Ok(ThemeScore {
        score,
        level: score.map(maturity::level_of_score).transpose()?,
        reason,
        completeness: sum.coverage(),
        answered: count(Status::Answered),
        na: count(Status::Na),
        dk: count(Status::Dk),
        unanswered: count(Status::Unanswered),
    })
}

/// A weighted mean in the making, of which a share of the applicable weight must have a score.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub(crate) struct WeightedSum {
    points: f64,
    scored: f64,
    applicable: f64,
}

impl WeightedSum {
    /// One part; what does not apply leaves every sum.
    pub(crate) fn of(weight: Weight, score: Option<f64>, applies: bool) -> Self {
        let weight = weight.get();
        Self {
            points: score.map_or(0.0, |score| weight * score),
            scored: score.map_or(0.0, |_| weight),
            applicable: if applies { weight } else { 0.0 },
        }
    }

    /// Scored share of the applicable weight, 0–1; none if nothing applies.
    fn coverage(self) -> Option<f64> {
        (self.applicable > 0.0).then(|| self.scored / self.applicable)
    }

    /// The mean, if at least this share has a score. Rounding of odd weights must not carry it
    /// past the end of the scale.
    pub(crate) fn mean(self, least: f64) -> Option<f64> {
        let enough = self.scored >= (least - EPSILON) * self.applicable;
        (enough && self.scored > 0.0).then(|| (self.points / self.scored).clamp(0.0, 100.0))
    }
}

impl AddAssign for WeightedSum {
    fn add_assign(&mut self, other: Self) {
        self.points += other.points;
        self.scored += other.scored;
        self.applicable += other.applicable;
    }
}

/// What a dimension needs to know of a theme: its weight, and its score or why there is none.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ThemePart {
    /// Weight within the dimension.
    pub weight: Weight,
    /// 0–100 unless withheld.
    pub score: Option<f64>,
    /// Why there is none; a theme that does not apply leaves every sum.
    pub reason: Option<Withheld>,
}

impl ThemePart {
    /// What the theme adds to its dimension.
    pub(crate) fn sum(self) -> WeightedSum {
        let applies = self.reason != Some(Withheld::NotApplicable);
        WeightedSum::of(self.weight, self.score.filter(|_| applies), applies)
    }
}

/// A dimension's score.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct DimensionScore {
    /// 0–100 unless withheld.
    pub score: Option<f64>,
    /// Level of the score.
    pub level: Option<Level>,
    /// Why there is none.
    pub reason: Option<Withheld>,
    /// Scored share of the theme weight, 0–1; none if nothing applies.
    pub coverage: Option<f64>,
}

/// Weighted mean of the scored themes; shown if they hold two thirds of the theme weight.
///
/// # Errors
/// `EmptyDimension` without themes.
pub fn dimension_score(themes: &[ThemePart]) -> Result<DimensionScore, MethodError> {
    if themes.is_empty() {
        return Err(MethodError::EmptyDimension);
    }
    let mut sum = WeightedSum::default();
    for theme in themes {
        sum += theme.sum();
    }
    let score = sum.mean(LEAST_COVERAGE);
    let reason = match sum.coverage() {
        None => Some(Withheld::NotApplicable),
        Some(_) if score.is_none() => Some(Withheld::TooFewThemes),
        Some(_) => None,
    };
    let level = score.map(maturity::level_of_score).transpose()?;
    Ok(DimensionScore { score, level, reason, coverage: sum.coverage() })
}

/// The overall figure: the geometric mean of the three dimensions.
#[derive(Debug, Clone, PartialEq, Serialize)]
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
