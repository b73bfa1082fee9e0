//! Chapter 4, the crowd: every respondent is scored alone, then the scores are summarised.
//!
//! A group value uses the respondents whose own score is shown; respondents weigh equally.

use std::collections::BTreeSet;

use serde::Serialize;

use super::MethodError;
use super::agreement::{Agreement, JointAgreement, rwg, rwg_j};
use super::interval::{
    CompositeInterval, Mean, Quantiles, composite_interval, mean_interval, population_factor,
    quantiles, trimmed_mean,
};
use super::maturity::{Staged, level_of_score, staged};
use super::score::{Assessment, dimension_weights, item_score, score_assessment};
use crate::model::{
    Axis, Dimension, Item, ItemCode, Level, Questionnaire, Scale, Sheet, Theme, ThemeCode, Weight,
};

/// One respondent of a crowd.
#[derive(Debug, Clone, Copy)]
pub struct Respondent<'a> {
    /// Who it is, once in a crowd; says nothing of the person.
    pub key: &'a str,
    /// What was answered.
    pub answers: &'a Sheet,
}

/// How the respondents' scores of one theme or dimension lie, 0–100.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Summary {
    /// Mean with its interval.
    #[serde(flatten)]
    pub mean: Mean,
    /// Level of the mean.
    pub level: Option<Level>,
    /// Mean without a fifth of the scores at each end.
    pub trimmed: Option<f64>,
    /// How the scores lie.
    pub quantiles: Option<Quantiles>,
}

/// A theme of a crowd.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CrowdTheme {
    /// Which theme.
    pub code: ThemeCode,
    /// One or two items only: has a score, is never ranked.
    pub thin: bool,
    /// The scores.
    #[serde(flatten)]
    pub summary: Summary,
    /// Agreement on its five-level items.
    pub agreement: JointAgreement,
}

/// A dimension of a crowd.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CrowdDimension {
    /// Which dimension.
    #[serde(rename = "code")]
    pub axis: Axis,
    /// The scores.
    #[serde(flatten)]
    pub summary: Summary,
    /// The staged maturity of the items' mean scores, where there is a mean.
    pub staged: Option<Staged>,
}

/// A five-level item of a crowd.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CrowdItem {
    /// Which item.
    pub code: ItemCode,
    /// Agreement on it.
    #[serde(flatten)]
    pub agreement: Agreement,
}

/// A scored crowd.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Crowd {
    /// People.
    pub respondents: usize,
    /// Themes in the order of the questionnaire.
    pub themes: Vec<CrowdTheme>,
    /// Dimensions in the order of the questionnaire.
    pub dimensions: Vec<CrowdDimension>,
    /// Five-level items in the order of the questionnaire.
    pub items: Vec<CrowdItem>,
    /// The overall figure.
    pub overall: CompositeInterval,
}

/// Scores a crowd.
///
/// # Errors
/// What [`score_assessment`] refuses; `NoRespondents`, `DuplicateRespondent`, and
/// `PopulationSmallerThanSample` if fewer were invited than answered.
pub fn score_crowd(
    questionnaire: &Questionnaire,
    respondents: &[Respondent],
    invited: Option<usize>,
) -> Result<Crowd, MethodError> {
    check(respondents, invited)?;
    let scored = respondents.iter().map(|one| score_assessment(questionnaire, one.answers));
    let scored: Vec<Assessment> = scored.collect::<Result<_, _>>()?;
    let (mut themes, mut items) = (Vec::new(), Vec::new());
    for (index, (_, theme)) in questionnaire.themes().enumerate() {
        let levels = levels(theme, respondents)?;
        items.extend(
            levels
                .iter()
                .map(|(code, levels)| CrowdItem { code: code.clone(), agreement: rwg(levels) }),
        );
        let levels: Vec<Vec<Level>> = levels.into_iter().map(|(_, levels)| levels).collect();
        let scores = scored.iter().filter_map(|one| one.themes.get(index));
        let thin = scores.clone().any(|theme| theme.thin);
        let scores: Vec<f64> = scores.filter_map(|theme| theme.score.score).collect();
        themes.push(CrowdTheme {
            code: theme.code.clone(),
            thin,
            summary: summary(&scores, invited)?,
            agreement: rwg_j(&levels),
        });
    }
    let dimensions = questionnaire.dimensions.iter().enumerate();
    let dimensions = dimensions.map(|(index, dimension)| {
        let of = |one: &Assessment| one.dimensions.get(index)?.score.score;
        let scores: Vec<f64> = scored.iter().filter_map(of).collect();
        score_dimension(dimension, respondents, &scores, invited)
    });
    let rows: Vec<_> = scored.iter().map(three_scores).collect();
    Ok(Crowd {
        respondents: respondents.len(),
        themes,
        dimensions: dimensions.collect::<Result<_, _>>()?,
        items,
        overall: composite_interval(&rows, dimension_weights(questionnaire), invited)?,
    })
}

fn check(respondents: &[Respondent], invited: Option<usize>) -> Result<(), MethodError> {
    if respondents.is_empty() {
        return Err(MethodError::NoRespondents);
    }
    population_factor(respondents.len(), invited)?;
    let mut keys = BTreeSet::new();
    if !respondents.iter().all(|one| keys.insert(one.key)) {
        return Err(MethodError::DuplicateRespondent);
    }
    Ok(())
}

/// Scores of length, breadth and depth of one respondent.
fn three_scores(scored: &Assessment) -> [Option<f64>; 3] {
    let of = |axis: Axis| scored.dimensions.iter().find(|d| d.axis == axis)?.score.score;
    Axis::DIMENSIONS.map(of)
}

fn summary(scores: &[f64], invited: Option<usize>) -> Result<Summary, MethodError> {
    let mean = mean_interval(scores, invited)?;
    let Some(middle) = mean.mean else {
        return Ok(Summary { mean, level: None, trimmed: None, quantiles: None });
    };
    Ok(Summary {
        mean,
        level: Some(level_of_score(middle.clamp(0.0, 100.0))?),
        trimmed: Some(trimmed_mean(scores)?.trimmed),
        quantiles: Some(quantiles(scores)?),
    })
}

/// Levels given to each five-level item of a theme.
fn levels(
    theme: &Theme,
    respondents: &[Respondent],
) -> Result<Vec<(ItemCode, Vec<Level>)>, MethodError> {
    let items = theme.items.iter().filter(|item| item.scale != Scale::ZeroToTen);
    let of = |item: &Item| {
        let mut levels = Vec::new();
        for one in respondents {
            let score = item_score(item.scale, item.reverse, one.answers.value(&item.code))?;
            levels.extend(score.level);
        }
        Ok((item.code.clone(), levels))
    };
    items.map(of).collect()
}

fn score_dimension(
    dimension: &Dimension,
    respondents: &[Respondent],
    scores: &[f64],
    invited: Option<usize>,
) -> Result<CrowdDimension, MethodError> {
    let mut items = Vec::new();
    for item in dimension.themes.iter().flat_map(|theme| &theme.items) {
        items.extend(group_level(item, respondents)?);
    }
    let summary = summary(scores, invited)?;
    let staged = if scores.is_empty() { None } else { Some(staged(&items)?) };
    Ok(CrowdDimension { axis: dimension.axis, summary, staged })
}

/// Level of an item's mean score over those who answered it; none if nobody did.
fn group_level(
    item: &Item,
    respondents: &[Respondent],
) -> Result<Option<(Level, Weight)>, MethodError> {
    let (mut sum, mut n) = (0.0, 0.0);
    for one in respondents {
        let score = item_score(item.scale, item.reverse, one.answers.value(&item.code))?;
        if let Some(score) = score.score {
            sum += score;
            n += 1.0;
        }
    }
    if n == 0.0 {
        return Ok(None);
    }
    let mean: f64 = sum / n;
    Ok(Some((level_of_score(mean.clamp(0.0, 100.0))?, item.weight)))
}
