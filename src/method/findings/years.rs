//! The rounds on the time axis.

use std::collections::BTreeMap;

use serde::Serialize;

use super::figure::Figure;
use super::scored::Scored;
use super::series::Series;
use super::{dimension, overall, theme};
use crate::method::MethodError;
use crate::model::{Axis, Points, RoundId, ThemeCode};

/// Which of a year's figures a trend shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Measure {
    /// As published, on all items of its own version.
    Published,
    /// On the items that every round of the series shares.
    #[default]
    LikeForLike,
    /// The first figure carried on by the change of each pair of rounds that follow each other.
    Chained,
}

impl Measure {
    /// All three.
    pub const ALL: [Self; 3] = [Self::Published, Self::LikeForLike, Self::Chained];
}

/// A theme's points in one year.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ThemeYear {
    /// Which theme.
    pub code: ThemeCode,
    /// Its points; none where they may not be shown or too little can be compared.
    pub points: Option<f64>,
}

/// A year's points on another footing than as published.
#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Line {
    /// The overall figure; none where too little can be compared or the figure is not shown.
    pub overall: Option<f64>,
    /// Length, breadth, depth and the enablers.
    pub dimensions: BTreeMap<Axis, Option<f64>>,
    /// Themes.
    pub themes: Vec<ThemeYear>,
}

/// One round on the time axis.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct YearFinding {
    /// Which round.
    pub round: RoundId,
    /// Its name.
    pub name: String,
    /// Its year.
    pub year: i32,
    /// The questionnaire it was answered on, `id@version`.
    pub questionnaire: String,
    /// Whether it is of the same series as the round in view: a version of the same questionnaire
    /// with a change table between them.
    pub comparable: bool,
    /// Items of the round in view that can be compared with it.
    pub comparable_items: usize,
    /// Whether the items or weights behind its figures differ from those of the comparable round
    /// before it: as published, the two are not alike.
    pub starts_anew: bool,
    /// Its overall figure.
    pub overall: Figure,
    /// Its dimensions.
    pub dimensions: BTreeMap<Axis, Figure>,
    /// Its themes.
    pub themes: Vec<ThemeYear>,
    /// Its points in the structure of the round in view, on the items that every round of the
    /// series shares; a dimension with too few comparable items is a break and has none. None
    /// outside the series.
    pub like: Option<Line>,
    /// The points of the series’ first round, carried on by the like-for-like change of each pair
    /// of rounds that follow each other; they may pass 100. None outside the series.
    pub chained: Option<Line>,
    /// Items with any answer.
    pub done: usize,
    /// Items.
    pub total: usize,
    /// Open and not fully answered.
    pub in_progress: bool,
}

impl YearFinding {
    /// Points of a dimension, or overall where none is named; none where they may not be shown.
    pub fn shown(&self, axis: Option<Axis>) -> Option<f64> {
        let figure = match axis {
            Some(axis) => self.dimensions.get(&axis)?,
            None => &self.overall,
        };
        figure.shown().map(Points::get)
    }

    /// The points that a measure shows, of a dimension or overall.
    pub fn points(&self, measure: Measure, axis: Option<Axis>) -> Option<f64> {
        if measure == Measure::Published {
            return self.shown(axis);
        }
        let line = self.line(measure)?;
        match axis {
            Some(axis) => line.dimensions.get(&axis).copied().flatten(),
            None => line.overall,
        }
    }

    /// The points of a theme that a measure shows.
    pub fn theme_points(&self, measure: Measure, theme: &ThemeCode) -> Option<f64> {
        let themes = match measure {
            Measure::Published => &self.themes,
            _ => &self.line(measure)?.themes,
        };
        themes.iter().find(|found| found.code == *theme)?.points
    }

    fn line(&self, measure: Measure) -> Option<&Line> {
        match measure {
            Measure::Published => None,
            Measure::LikeForLike => self.like.as_ref(),
            Measure::Chained => self.chained.as_ref(),
        }
    }
}

/// All rounds on the time axis of the one in view, and how many of its items every round of the
/// series shares.
///
/// # Errors
/// What [`Series::of`] refuses.
pub(super) fn years(
    rounds: &[Scored<'_>],
    viewed: &Scored<'_>,
) -> Result<(Vec<YearFinding>, usize), MethodError> {
    let mut years: Vec<YearFinding> = rounds.iter().map(year).collect();
    let series = Series::of(rounds, &viewed.round.questionnaire)?;
    let (like, chained) = (series.like_for_like(&years)?, series.chained(&years)?);
    for (at, (like, chained)) in series.places().zip(like.into_iter().zip(chained)) {
        let (starts_anew, comparable_items) = (series.starts_anew(at), series.comparable_items(at));
        let Some(year) = years.get_mut(at) else { continue };
        year.comparable = true;
        year.comparable_items = comparable_items;
        year.starts_anew = starts_anew;
        year.like = Some(like);
        year.chained = Some(chained);
    }
    Ok((years, series.shared_items()))
}

/// A round as published.
fn year(scored: &Scored<'_>) -> YearFinding {
    let progress = scored.assessment.progress;
    let dimensions = scored.assessment.dimensions.iter();
    let themes = scored.assessment.themes.iter().map(|found| ThemeYear {
        code: found.code.clone(),
        points: theme(scored, found, None).figure.shown().map(Points::get),
    });
    YearFinding {
        round: scored.round.id,
        name: scored.round.name.clone(),
        year: scored.round.year,
        questionnaire: scored.round.questionnaire.label(),
        comparable: false,
        comparable_items: 0,
        starts_anew: false,
        overall: overall(scored, None).figure,
        dimensions: dimensions.map(|d| (d.axis, dimension(scored, d, None).figure)).collect(),
        themes: themes.collect(),
        like: None,
        chained: None,
        done: progress.done,
        total: progress.total,
        in_progress: scored.in_progress(),
    }
}
