//! Chapter 4, the crowd: every respondent is scored alone, then the scores are summarised.
//!
//! A group value uses the respondents whose own score is shown; respondents weigh equally. There
//! are far fewer ways of answering a theme than people, so each pattern of answers is scored once
//! (`patterns`); a dimension differs from person to person and is summed block by block
//! (`own`).

mod figures;
mod items;
mod own;
mod patterns;

use std::collections::BTreeSet;

pub use figures::{Crowd, CrowdDimension, CrowdOverall, CrowdTheme, Summary};
pub use items::CrowdItem;
pub use own::OwnScores;

use super::MethodError;
use super::agreement::joint_agreement;
use super::interval::{Ordered, Ranked, composite, own_composites, population_factor};
use super::maturity::{level_of_score, staged};
use super::score::{checked_codes, dimension_weights, is_thin, overall_score};
use crate::model::{
    Axis, Dimension, Questionnaire, ResponseError, ResponseMatrix, Sheet, Theme, ThemeCode,
};
use own::{ThemeColumn, dimension_scores, theme_scores};

/// One respondent of a crowd.
#[derive(Debug, Clone, Copy)]
pub struct Respondent<'a> {
    /// Who it is, once in a crowd; says nothing of the person.
    pub key: &'a str,
    /// What was answered.
    pub answers: &'a Sheet,
}

/// Scores a crowd of sheets.
///
/// # Errors
/// What [`score_responses`] refuses; `DuplicateRespondent`, `UnknownItem`, and `OutOfRange` for a
/// number off its scale.
pub fn score_crowd(
    questionnaire: &Questionnaire,
    respondents: &[Respondent],
    invited: Option<usize>,
) -> Result<Crowd, MethodError> {
    check_size(respondents.len(), invited)?;
    let mut keys = BTreeSet::new();
    if !respondents.iter().all(|one| keys.insert(one.key)) {
        return Err(MethodError::DuplicateRespondent);
    }
    let mut responses = ResponseMatrix::new(questionnaire);
    for one in respondents {
        responses.push_sheet(one.answers).map_err(|error| match error {
            ResponseError::UnknownItem => MethodError::UnknownItem,
            ResponseError::OffScale => MethodError::OutOfRange,
            ResponseError::Ragged => MethodError::LengthMismatch,
        })?;
    }
    score_responses(questionnaire, &responses, invited)
}

/// Whose own scores a column has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Scored<'a> {
    /// A theme.
    Theme(&'a ThemeCode),
    /// A dimension.
    Dimension(Axis),
}

/// Scores the columns of a crowd, or of a part of it.
///
/// # Errors
/// `NoRespondents`, `PopulationSmallerThanSample` if fewer were invited than answered,
/// `LengthMismatch` for answers to other items, and a questionnaire that does not hold together.
pub fn score_responses(
    questionnaire: &Questionnaire,
    responses: &ResponseMatrix,
    invited: Option<usize>,
) -> Result<Crowd, MethodError> {
    scored(questionnaire, responses, invited, None)
}

/// Takes in the own scores of one column.
pub(crate) type Listener<'a, 'b> = &'b mut dyn FnMut(Scored<'a>, &OwnScores);

/// [`score_responses`] that also tells every respondent's own scores, a theme or a dimension at a
/// time, so that never all are in memory.
///
/// # Errors
/// What [`score_responses`] refuses.
pub(crate) fn scored<'a>(
    questionnaire: &'a Questionnaire,
    responses: &'a ResponseMatrix,
    invited: Option<usize>,
    mut listener: Option<Listener<'a, '_>>,
) -> Result<Crowd, MethodError> {
    let people = responses.respondents();
    check_size(people, invited)?;
    let (mut themes, mut items, mut dimensions) = (Vec::new(), Vec::new(), Vec::new());
    let mut own: [Option<OwnScores>; 3] = [const { None }; 3];
    for_dimensions(questionnaire, responses, |dimension, columns| {
        for (theme, column) in dimension.themes.iter().zip(&columns) {
            let of_theme: Vec<CrowdItem> = column.items.iter().map(|item| item.summary()).collect();
            themes.push(score_theme(theme, column, &of_theme, invited)?);
            items.extend(of_theme);
            if let Some(listener) = &mut listener {
                listener(Scored::Theme(&theme.code), &theme_scores(column, people));
            }
        }
        let scores = dimension_scores(&columns, people);
        if let Some(listener) = &mut listener {
            listener(Scored::Dimension(dimension.axis), &scores);
        }
        dimensions.push(score_dimension(dimension, &columns, &scores, invited)?);
        if let Some(k) = Axis::DIMENSIONS.iter().position(|axis| *axis == dimension.axis) {
            own[k].get_or_insert(scores);
        }
        Ok(())
    })?;
    let [Some(length), Some(breadth), Some(depth)] = own else {
        return Err(MethodError::DimensionMissing);
    };
    let own = [length, breadth, depth];
    let overall = score_overall(questionnaire, &dimensions, own, invited)?;
    Ok(Crowd { respondents: people, themes, dimensions, items, overall })
}

fn check_size(respondents: usize, invited: Option<usize>) -> Result<(), MethodError> {
    if respondents == 0 {
        return Err(MethodError::NoRespondents);
    }
    population_factor(respondents, invited).map(|_| ())
}

/// Every respondent's own score of a theme; none for a theme that is not asked.
///
/// # Errors
/// What [`score_responses`] refuses of the questionnaire and the answers.
pub fn own_theme_scores(
    questionnaire: &Questionnaire,
    responses: &ResponseMatrix,
    code: &ThemeCode,
) -> Result<Option<OwnScores>, MethodError> {
    let mut own = None;
    for_dimensions(questionnaire, responses, |dimension, columns| {
        let found = dimension.themes.iter().zip(&columns).find(|(theme, _)| theme.code == *code);
        own = own.take().or(found.map(|(_, column)| theme_scores(column, responses.respondents())));
        Ok(())
    })?;
    Ok(own)
}

/// Every respondent's own score of a dimension; none for a dimension that is not asked.
///
/// # Errors
/// What [`score_responses`] refuses of the questionnaire and the answers.
pub fn own_dimension_scores(
    questionnaire: &Questionnaire,
    responses: &ResponseMatrix,
    axis: Axis,
) -> Result<Option<OwnScores>, MethodError> {
    let mut own = None;
    for_dimensions(questionnaire, responses, |dimension, columns| {
        if dimension.axis == axis {
            own.get_or_insert_with(|| dimension_scores(&columns, responses.respondents()));
        }
        Ok(())
    })?;
    Ok(own)
}

/// Scores the themes of one dimension after the other, so that never all are in memory.
fn for_dimensions<'a>(
    questionnaire: &'a Questionnaire,
    responses: &'a ResponseMatrix,
    mut each: impl FnMut(&'a Dimension, Vec<ThemeColumn<'a>>) -> Result<(), MethodError>,
) -> Result<(), MethodError> {
    checked_codes(questionnaire)?;
    if !responses.fits(questionnaire) {
        return Err(MethodError::LengthMismatch);
    }
    let mut columns = responses.columns();
    for dimension in &questionnaire.dimensions {
        let of_theme = |theme: &'a Theme| {
            let columns: Vec<_> = columns.by_ref().take(theme.items.len()).collect();
            ThemeColumn::of(theme, &columns)
        };
        each(dimension, dimension.themes.iter().map(of_theme).collect::<Result<_, _>>()?)?;
    }
    Ok(())
}

fn summary(scores: &impl Ordered, invited: Option<usize>) -> Result<Summary, MethodError> {
    let mean = scores.mean(invited)?;
    let level = mean.mean.map(|mean| level_of_score(mean.clamp(0.0, 100.0))).transpose()?;
    Ok(Summary { mean, level, trimmed: scores.trimmed(), quantiles: scores.quantiles() })
}

fn score_theme(
    theme: &Theme,
    column: &ThemeColumn<'_>,
    items: &[CrowdItem],
    invited: Option<usize>,
) -> Result<CrowdTheme, MethodError> {
    Ok(CrowdTheme {
        code: theme.code.clone(),
        thin: is_thin(theme),
        summary: summary(&column.counted(), invited)?,
        agreement: joint_agreement(items.iter().filter_map(|item| item.agreement)),
    })
}

fn score_dimension(
    dimension: &Dimension,
    themes: &[ThemeColumn<'_>],
    scores: &OwnScores,
    invited: Option<usize>,
) -> Result<CrowdDimension, MethodError> {
    let summary = summary(&Ranked::of(&mut scores.shown()), invited)?;
    let levels = themes.iter().flat_map(|theme| &theme.items).map(|item| item.group_level());
    let levels: Vec<_> = levels.filter_map(Result::transpose).collect::<Result<_, _>>()?;
    let staged = summary.mean.mean.map(|_| staged(&levels)).transpose()?;
    Ok(CrowdDimension { axis: dimension.axis, summary, staged })
}

fn score_overall(
    questionnaire: &Questionnaire,
    dimensions: &[CrowdDimension],
    [length, breadth, depth]: [OwnScores; 3],
    invited: Option<usize>,
) -> Result<CrowdOverall, MethodError> {
    let weights = dimension_weights(questionnaire);
    let rows = length.iter().zip(breadth.iter()).zip(depth.iter()).map(|((l, b), d)| [l, b, d]);
    let respondents = summary(&Ranked::of(&mut own_composites(rows.clone(), weights)), invited)?;
    let interval = composite(rows, respondents.mean, weights, invited)?;
    let mean = |axis| dimensions.iter().find(|d| d.axis == axis)?.summary.mean.mean;
    let means = Axis::DIMENSIONS.map(|axis| mean(axis).map(|mean| mean.clamp(0.0, 100.0)));
    Ok(CrowdOverall { interval, figure: overall_score(means, weights)?, respondents })
}
