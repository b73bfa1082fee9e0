//! What one side scored, and how that changed.

use std::collections::BTreeMap;

use serde::Serialize;

use super::figure::{CrowdFigure, Moved, Scale, count, too_few};
use super::shift::{self, Shift};
use super::side::Sources;
use crate::method::MethodError;
use crate::method::Withheld;
use crate::method::agreement::Band;
use crate::method::change::{Family, MARGIN, Test, Verdict, Word, verdict_family};
use crate::method::crowd::{Crowd, CrowdDimension, CrowdItem, CrowdTheme};
use crate::method::disclosure::{AgreementForm, display_rules};
use crate::method::findings::{Rule, codes};
use crate::method::interval::{Mean, mean_of, population_factor};
use crate::method::maturity::level_of_score;
use crate::model::{Axis, ItemCode, Level, Questionnaire, ThemeCode, Wording};

/// The scores of one side.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Scores {
    /// The composite of the three dimension means.
    pub overall: CrowdFigure,
    /// Length, breadth, depth and the enablers.
    pub dimensions: Vec<DimensionInCrowd>,
    /// Themes in the order of the questionnaire.
    pub themes: Vec<ThemeInCrowd>,
    /// Items in the order of the questionnaire.
    pub items: Vec<ItemInCrowd>,
    /// The four themes with the least agreement, least first.
    pub least_agreed: Vec<ThemeCode>,
}

/// An item of a crowd.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ItemInCrowd {
    /// Which one.
    pub code: ItemCode,
    /// People who gave a number; 0 where withheld.
    pub n: usize,
    /// Mean score in whole points 0–100.
    pub value: Option<f64>,
    /// The level of the mean score.
    pub level: Option<Level>,
    /// People at each level, 0 first; from ten answers on.
    pub people: Option<[usize; 5]>,
    /// Why it is not shown.
    pub withheld: Option<Withheld>,
}

/// A dimension of a crowd.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DimensionInCrowd {
    /// Which one.
    #[serde(rename = "code")]
    pub axis: Axis,
    /// Its name.
    pub name: Wording,
    /// Its figure.
    #[serde(flatten)]
    pub figure: CrowdFigure,
    /// The stage of the items’ mean scores.
    pub stage: Option<Level>,
}

/// A theme of a crowd.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ThemeInCrowd {
    /// Which one.
    pub code: ThemeCode,
    /// Its name.
    pub name: Wording,
    /// Its dimension.
    #[serde(rename = "dimension")]
    pub axis: Axis,
    /// Its figure.
    #[serde(flatten)]
    pub figure: CrowdFigure,
    /// One or two items only: never ranked.
    pub thin: bool,
    /// Agreement on its items, 0–1; from ten answers on.
    pub agreement: Option<f64>,
    /// What the agreement is called; from six answers on.
    pub agreement_word: Option<Band>,
    /// Shares of the answers at each level, lowest first, 0–1 in hundredths; from ten answers on.
    pub levels: Option<[f64; 5]>,
}

/// The scores of a side with their changes.
pub(super) fn scores(
    sources: &Sources<'_>,
    crowd: &Crowd,
    invited: Option<u32>,
) -> Result<Scores, MethodError> {
    let moves = Moves::of(sources.shift)?;
    let questionnaire = &sources.round.questionnaire;
    let corrected = |mean: &Mean| corrected(mean, invited);
    let mut dimensions = Vec::new();
    for dimension in &crowd.dimensions {
        let found = dimension_in(questionnaire, dimension, &corrected(&dimension.summary.mean)?)?;
        let moved = moves.dimensions.get(&dimension.axis);
        dimensions.push(DimensionInCrowd { figure: changed(found.figure, moved)?, ..found });
    }
    let mut themes = Vec::new();
    for theme in &crowd.themes {
        let found = theme_in(questionnaire, crowd, theme, &corrected(&theme.summary.mean)?)?;
        let moved = moves.themes.get(&theme.code);
        themes.push(ThemeInCrowd { figure: changed(found.figure, moved)?, ..found });
    }
    let overall = changed(overall(questionnaire, crowd, invited)?, moves.overall.as_ref())?;
    let items = crowd.items.iter().map(item_in).collect::<Result<_, _>>()?;
    Ok(Scores { overall, dimensions, items, least_agreed: least_agreed(&themes), themes })
}

fn changed(figure: CrowdFigure, moved: Option<&Moved<'_>>) -> Result<CrowdFigure, MethodError> {
    match moved {
        Some(moved) => figure.with_change(*moved, Scale::DIFFERENCE),
        None => Ok(figure),
    }
}

/// A mean with the correction for so many invited.
fn corrected(mean: &Mean, invited: Option<u32>) -> Result<Mean, MethodError> {
    let moments = mean.mean.map(|value| (value, mean.sd.unwrap_or(0.0).powi(2)));
    mean_of(mean.n, moments, invited.map(|n| n as usize))
}

fn dimension_in(
    questionnaire: &Questionnaire,
    found: &CrowdDimension,
    mean: &Mean,
) -> Result<DimensionInCrowd, MethodError> {
    let items = codes(questionnaire, &[found.axis]).cloned().collect();
    let figure = CrowdFigure::of(mean, Scale::POINTS, Rule::CrowdMean, items)?;
    let stage = found.staged.as_ref().filter(|_| figure.is_shown()).map(|staged| staged.stage);
    let dimension = questionnaire.dimension(found.axis);
    let name = dimension.map(|dimension| dimension.name.clone()).unwrap_or_default();
    Ok(DimensionInCrowd { axis: found.axis, name, figure, stage })
}

fn item_in(found: &CrowdItem) -> Result<ItemInCrowd, MethodError> {
    let none = ItemInCrowd {
        code: found.code.clone(),
        n: 0,
        value: None,
        level: None,
        people: None,
        withheld: too_few(found.n),
    };
    let mean = found.points().filter(|_| none.withheld.is_none());
    let Some(mean) = mean else { return Ok(none) };
    Ok(ItemInCrowd {
        n: found.n,
        value: Some(Scale::POINTS.printed(mean)),
        level: Some(level_of_score(mean)?),
        people: display_rules(count(found.n)).spread.then_some(found.levels),
        ..none
    })
}

fn theme_in(
    questionnaire: &Questionnaire,
    crowd: &Crowd,
    found: &CrowdTheme,
    mean: &Mean,
) -> Result<ThemeInCrowd, MethodError> {
    let asked = questionnaire.themes().find(|(_, theme)| theme.code == found.code);
    let items = asked.map(|(_, theme)| theme.items.as_slice()).unwrap_or_default();
    let items: Vec<ItemCode> = items.iter().map(|item| item.code.clone()).collect();
    let counted = crowd.items.iter().filter(|item| items.contains(&item.code));
    let counted = counted.filter(|item| item.agreement.is_some_and(|found| found.rwg.is_some()));
    let counted: Vec<&CrowdItem> = counted.collect();
    let fewest = counted.iter().map(|item| item.n).min().unwrap_or(0);
    let form = display_rules(count(fewest)).agreement;
    Ok(ThemeInCrowd {
        code: found.code.clone(),
        name: asked.map(|(_, theme)| theme.name.clone()).unwrap_or_default(),
        axis: asked.map_or(Axis::Enablers, |(dimension, _)| dimension.axis),
        figure: CrowdFigure::of(mean, Scale::POINTS, Rule::CrowdMean, items)?,
        thin: found.thin,
        agreement: found.agreement.rwg_j.filter(|_| form == AgreementForm::Number),
        agreement_word: found.agreement.band.filter(|_| form != AgreementForm::None),
        levels: display_rules(count(fewest)).spread.then(|| shares(&counted)),
    })
}

/// Shares of the answers of several items at each level, in hundredths.
fn shares(items: &[&CrowdItem]) -> [f64; 5] {
    let mut people = [0_usize; 5];
    for item in items {
        people.iter_mut().zip(item.levels).for_each(|(all, of_item)| *all += of_item);
    }
    let all = people.iter().sum::<usize>().max(1) as f64;
    people.map(|people| (people as f64 / all * 100.0).round() / 100.0)
}

/// The least agreed first. Where only the word is shown, only the word ranks.
fn least_agreed(themes: &[ThemeInCrowd]) -> Vec<ThemeCode> {
    const SHOWN: usize = 4;
    let mut ranked: Vec<&ThemeInCrowd> =
        themes.iter().filter(|theme| theme.agreement_word.is_some() && !theme.thin).collect();
    ranked.sort_by(|a, b| {
        let agreement = |theme: &ThemeInCrowd| theme.agreement.unwrap_or(0.0);
        let word = |theme: &ThemeInCrowd| theme.agreement_word.map(|band| band as u8);
        word(a).cmp(&word(b)).then(agreement(a).total_cmp(&agreement(b)))
    });
    ranked.iter().take(SHOWN).map(|theme| theme.code.clone()).collect()
}

fn overall(
    questionnaire: &Questionnaire,
    crowd: &Crowd,
    invited: Option<u32>,
) -> Result<CrowdFigure, MethodError> {
    let items: Vec<ItemCode> = codes(questionnaire, &Axis::DIMENSIONS).cloned().collect();
    let found = &crowd.overall.interval;
    // Every dimension has to be of five people, or the composite would tell about fewer.
    let fewest = found.n_per_dimension.into_iter().min().unwrap_or(0);
    if found.score.is_none() {
        let reason = Withheld::DimensionWithheld;
        return Ok(CrowdFigure::withheld(reason, Rule::GeometricMean, items));
    }
    let factor = population_factor(found.n, invited.map(|n| n as usize))?;
    let half = found.score.zip(found.high).map(|(score, high)| (high - score) * factor);
    let mean = Mean {
        n: fewest,
        mean: found.score,
        sd: None,
        se: found.se.map(|se| se * factor),
        df: found.df,
        low: found.score.zip(half).map(|(score, half)| score - half),
        high: found.score.zip(half).map(|(score, half)| score + half),
        fpc: Some(factor),
        reason: None,
    };
    let mut figure = CrowdFigure::of(&mean, Scale::POINTS, Rule::GeometricMean, items)?;
    figure.figure.n = if figure.is_shown() { found.n } else { 0 };
    Ok(figure)
}

/// The changes of a side with their words within their families.
#[derive(Default)]
struct Moves<'a> {
    overall: Option<Moved<'a>>,
    dimensions: BTreeMap<Axis, Moved<'a>>,
    themes: BTreeMap<ThemeCode, Moved<'a>>,
}

impl<'a> Moves<'a> {
    fn of(shift: Option<&'a Shift>) -> Result<Self, MethodError> {
        let Some(shift) = shift else { return Ok(Self::default()) };
        let headline: Vec<&shift::Moved> =
            shift.overall.iter().chain(shift.dimensions.values()).collect();
        let mut headline = judged(&headline, Family::Headline, MARGIN)?.into_iter();
        let overall = shift.overall.as_ref().and_then(|_| headline.next());
        let themes: Vec<&shift::Moved> = shift.themes.values().collect();
        let themes = judged(&themes, Family::Themes, MARGIN)?;
        Ok(Self {
            overall,
            dimensions: shift.dimensions.keys().copied().zip(headline).collect(),
            themes: shift.themes.keys().cloned().zip(themes).collect(),
        })
    }
}

/// Changes with their words within one family. What is not shown or cannot be compared leaves it
/// before counting.
pub(super) fn judged<'a>(
    moved: &[&'a shift::Moved],
    family: Family,
    margin: f64,
) -> Result<Vec<Moved<'a>>, MethodError> {
    let counts = |moved: &shift::Moved| {
        let fewest = moved.change.n_before.min(moved.change.n_after);
        moved.comparable && too_few(fewest).is_none()
    };
    let test = |moved: &&shift::Moved| {
        let change = Some(&moved.change).filter(|_| counts(moved))?;
        let ((difference, p), (low, high)) =
            change.difference.zip(change.p).zip(change.low.zip(change.high))?;
        Some(Test { difference, low, high, p })
    };
    let tests: Vec<Option<Test>> = moved.iter().map(test).collect();
    let verdicts = verdict_family(&tests, family, margin)?.rows;
    let word = |moved: &shift::Moved, verdict: Verdict| {
        if moved.comparable { verdict.word } else { Word::NotComparable }
    };
    let row = |(moved, verdict): (&&'a shift::Moved, Verdict)| Moved {
        before: moved.before,
        after: moved.after,
        change: &moved.change,
        word: word(moved, verdict),
        note: verdict.note.or(moved.change.note),
        pairs_withheld: moved.pairs_withheld,
    };
    Ok(moved.iter().zip(verdicts).map(row).collect())
}
