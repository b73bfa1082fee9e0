//! Chapters 1 and 2: items, themes, dimensions, overall.
//!
//! Sources: OECD and Joint Research Centre (2008), *Handbook on Constructing Composite Indicators*;
//! UNDP (2010), *Human Development Report* (geometric mean of dimensions); Klugman, Rodriguez and
//! Choi (2011), *The HDI 2010: New Controversies, Old Critiques*. The limits 50 % and 2/3 and the
//! floor are conventions of this method.

mod assessment;
mod overall;

use std::ops::AddAssign;

use serde::Serialize;

use super::maturity;
use super::{EPSILON, MethodError, Withheld};
use crate::model::{Level, Scale, Value, Weight};
pub use assessment::{
    Assessment, Progress, ScoredDimension, ScoredTheme, dimension_weights, score_assessment,
};
pub(crate) use assessment::{checked_codes, is_thin, score_items};
pub(crate) use overall::{FLOOR, geometric, means, shares};
pub use overall::{Overall, overall_score};

/// Least share of a theme's applicable weight that must be answered.
pub(crate) const LEAST_ANSWERED: f64 = 0.5;
/// Least share of a dimension's theme weight that must have a score.
pub(crate) const LEAST_COVERAGE: f64 = 2.0 / 3.0;

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
