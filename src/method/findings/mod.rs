//! Everything that one document says about itself: the figures that screens, paper and command
//! line show. They all read this one value, so two of them cannot differ.

mod compare;

use std::collections::BTreeMap;

use serde::Serialize;

pub use compare::{Comparison, Pair, compare};

use super::change::{Note, Word};
use super::decompose::Decomposition;
use super::maturity::Staged;
use super::priority::{Candidate, DimensionPart, Priority, priorities};
use super::score::{Assessment, Progress, ScoredDimension, ScoredTheme, score_assessment};
use super::{MethodError, Withheld};
use crate::model::{
    Axis, Document, ItemCode, Level, Points, Questionnaire, Round, RoundId, ThemeCode, Value,
};

/// How many themes are named as strengths, gaps and next steps.
const NAMED: usize = 3;

/// The change of one figure between two comparable rounds.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Change {
    /// Points between the like-for-like figures, after minus before.
    pub difference: Option<f64>,
    /// Points between the figures as published; differs where the scope changed.
    pub full_difference: Option<f64>,
    /// Items whose level differs, both answered.
    pub items_changed: usize,
    /// What the method calls it.
    pub word: Word,
    /// What goes with the word.
    pub note: Option<Note>,
}

/// One figure with what a reader needs to trust it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Figure {
    /// Points 0–100; none where withheld.
    pub value: Option<f64>,
    /// The level of the value.
    pub level: Option<Level>,
    /// Why there is no value.
    pub withheld: Option<Withheld>,
    /// Target in points.
    pub target: Option<f64>,
    /// The figure of the compared round, as published.
    pub before: Option<f64>,
    /// The change since the compared round.
    pub change: Option<Change>,
    /// Items behind it that have any answer.
    pub done: usize,
    /// Items behind it.
    pub total: usize,
    /// The round is open and items behind the figure are unanswered: it may still move.
    pub in_progress: bool,
    /// Codes of the items behind it.
    pub trace: Vec<ItemCode>,
}

impl Figure {
    /// The value where it may be shown as a result: not withheld and not in progress.
    pub fn shown(&self) -> Option<Points> {
        // A mean of 100s may pass 100 by a rounding error.
        if self.in_progress { None } else { self.value.map(Points::clamped) }
    }
}

/// The overall figure and why it is lower than the plain mean.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OverallFinding {
    /// The figure.
    #[serde(flatten)]
    pub figure: Figure,
    /// The plain mean of the three.
    pub arithmetic: Option<f64>,
    /// The lowest dimension.
    pub minimum: Option<f64>,
    /// Plain mean minus the figure.
    pub imbalance: Option<f64>,
    /// Dimensions below the floor of one point.
    pub floored: Vec<Axis>,
    /// Dimensions without a figure.
    pub missing: Vec<Axis>,
}

/// A dimension.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DimensionFinding {
    /// Which one.
    pub axis: Axis,
    /// Its figure.
    #[serde(flatten)]
    pub figure: Figure,
    /// Its staged maturity and the shortest path onwards; items are indexes into `answered`.
    pub staged: Option<Staged>,
    /// Codes of its answered items, in order.
    pub answered: Vec<ItemCode>,
    /// Scored share of theme weight, 0–1.
    pub coverage: Option<f64>,
    /// Share of its items that do not apply, 0–1.
    pub na_share: f64,
    /// More than a fifth of its items do not apply.
    pub na_warning: bool,
}

/// A theme.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ThemeFinding {
    /// Which one.
    pub code: ThemeCode,
    /// Its dimension.
    pub axis: Axis,
    /// Its figure.
    #[serde(flatten)]
    pub figure: Figure,
    /// One or two items only: never ranked.
    pub thin: bool,
    /// Answered share of the applicable weight, 0–1.
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

/// An item.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ItemFinding {
    /// Which one.
    pub code: ItemCode,
    /// Its theme.
    pub theme: ThemeCode,
    /// The answer, if any.
    pub value: Option<Value>,
    /// The answer in the compared round.
    pub before: Option<Value>,
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
    /// Whether it was answered on the same questionnaire as the round in view.
    pub comparable: bool,
    /// Overall, where shown.
    pub overall: Option<f64>,
    /// Dimensions, where shown.
    pub dimensions: BTreeMap<Axis, f64>,
    /// Items with any answer.
    pub done: usize,
    /// Items.
    pub total: usize,
    /// Open and not fully answered.
    pub in_progress: bool,
}

/// Everything that a document says about one of its rounds.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Findings {
    /// The round in view.
    pub round: RoundId,
    /// Its name.
    pub name: String,
    /// Its year.
    pub year: i32,
    /// The questionnaire it was answered on, `id@version`.
    pub questionnaire: String,
    /// How far it is.
    pub progress: Progress,
    /// The newest earlier round on the same questionnaire.
    pub compared: Option<RoundId>,
    /// Name of that round.
    pub compared_name: Option<String>,
    /// The overall figure.
    pub overall: OverallFinding,
    /// Length, breadth, depth and the enablers.
    pub dimensions: Vec<DimensionFinding>,
    /// Themes in the order of the questionnaire.
    pub themes: Vec<ThemeFinding>,
    /// Items in the order of the questionnaire.
    pub items: Vec<ItemFinding>,
    /// All rounds on the time axis, oldest first.
    pub years: Vec<YearFinding>,
    /// The highest themes of the three dimensions.
    pub strengths: Vec<ThemeCode>,
    /// Themes furthest below their target, or the lowest where no target is set.
    pub gaps: Vec<ThemeCode>,
    /// Where reaching the target pays most; empty without targets or overall.
    pub priorities: Vec<Priority>,
    /// What moved the overall figure since the compared round.
    pub decomposition: Option<Decomposition>,
}

impl Findings {
    /// The finding of a dimension.
    pub fn dimension(&self, axis: Axis) -> Option<&DimensionFinding> {
        self.dimensions.iter().find(|dimension| dimension.axis == axis)
    }

    /// The finding of a theme.
    pub fn theme(&self, code: &ThemeCode) -> Option<&ThemeFinding> {
        self.themes.iter().find(|theme| theme.code == *code)
    }
}

/// Everything that the document says about one round; none if there is no such round.
///
/// # Errors
/// What [`score_assessment`] refuses.
pub fn findings(document: &Document, id: RoundId) -> Result<Option<Findings>, MethodError> {
    let Some(round) = document.round(id) else { return Ok(None) };
    let earlier = document.rounds.iter().take_while(|other| other.id != id);
    let compared = earlier.filter(|other| same_questionnaire(other, round)).last();
    let scored = score_assessment(&round.questionnaire, &round.sheet)?;
    let comparison = compared.map(|before| compare(before, round)).transpose()?;
    let themes: Vec<_> =
        scored.themes.iter().map(|t| theme(round, t, comparison.as_ref())).collect();
    let priorities = next_steps(round, &scored)?;
    Ok(Some(Findings {
        round: id,
        name: round.name.clone(),
        year: round.year,
        questionnaire: round.questionnaire.label(),
        progress: scored.progress,
        compared: compared.map(|round| round.id),
        compared_name: compared.map(|round| round.name.clone()),
        overall: overall(round, &scored, comparison.as_ref()),
        dimensions: scored
            .dimensions
            .iter()
            .map(|d| dimension(round, d, comparison.as_ref()))
            .collect(),
        items: items(round, compared),
        years: document.rounds.iter().map(|other| year(other, round)).collect::<Result<_, _>>()?,
        strengths: strengths(&themes),
        gaps: gaps(&themes, &priorities),
        themes,
        priorities,
        decomposition: comparison.and_then(|comparison| comparison.decomposition),
    }))
}

fn same_questionnaire(a: &Round, b: &Round) -> bool {
    a.questionnaire.id == b.questionnaire.id && a.questionnaire.version == b.questionnaire.version
}

/// Whether the figure over these items may still move.
fn in_progress(round: &Round, done: usize, total: usize) -> bool {
    round.closed.is_none() && done < total
}

fn codes<'a>(
    questionnaire: &'a Questionnaire,
    axes: &'a [Axis],
) -> impl Iterator<Item = &'a ItemCode> {
    let themes = questionnaire.themes().filter(|(dimension, _)| axes.contains(&dimension.axis));
    themes.flat_map(|(_, theme)| theme.items.iter().map(|item| &item.code))
}

/// A figure without value, over these items.
fn frame(round: &Round, trace: Vec<ItemCode>, pair: Option<&Pair>) -> Figure {
    let done = trace.iter().filter(|code| round.sheet.value(code).is_some()).count();
    let total = trace.len();
    Figure {
        value: None,
        level: None,
        withheld: None,
        target: None,
        before: pair.and_then(|pair| pair.before),
        change: pair.map(|pair| pair.change),
        done,
        total,
        in_progress: in_progress(round, done, total),
        trace,
    }
}

fn overall(round: &Round, scored: &Assessment, comparison: Option<&Comparison>) -> OverallFinding {
    let trace = codes(&round.questionnaire, &Axis::DIMENSIONS).cloned().collect();
    let frame = frame(round, trace, comparison.map(|comparison| &comparison.overall));
    let overall = &scored.overall;
    OverallFinding {
        figure: Figure {
            value: overall.score,
            level: overall.level,
            withheld: overall.reason,
            ..frame
        },
        arithmetic: overall.arithmetic,
        minimum: overall.minimum,
        imbalance: overall.imbalance,
        floored: overall.floored.clone(),
        missing: overall.missing.clone(),
    }
}

fn dimension(
    round: &Round,
    scored: &ScoredDimension,
    comparison: Option<&Comparison>,
) -> DimensionFinding {
    let trace: Vec<ItemCode> = codes(&round.questionnaire, &[scored.axis]).cloned().collect();
    let is_number = |code: &&ItemCode| matches!(round.sheet.value(code), Some(Value::Number(_)));
    let answered = trace.iter().filter(is_number).cloned().collect();
    let pair = comparison.and_then(|comparison| comparison.dimension(scored.axis));
    let frame = frame(round, trace, pair);
    DimensionFinding {
        axis: scored.axis,
        figure: Figure {
            value: scored.score.score,
            level: scored.score.level,
            withheld: scored.score.reason,
            target: round.targets.axes.get(&scored.axis).map(|points| points.get()),
            ..frame
        },
        staged: scored.staged.clone(),
        answered,
        coverage: scored.score.coverage,
        na_share: scored.na_share,
        na_warning: scored.na_warning,
    }
}

fn theme(round: &Round, scored: &ScoredTheme, comparison: Option<&Comparison>) -> ThemeFinding {
    let items = round.questionnaire.theme(&scored.code).map(|theme| theme.items.as_slice());
    let trace = items.unwrap_or_default().iter().map(|item| item.code.clone()).collect();
    let pair = comparison.and_then(|comparison| comparison.theme(&scored.code));
    let frame = frame(round, trace, pair);
    ThemeFinding {
        code: scored.code.clone(),
        axis: scored.dimension,
        figure: Figure {
            value: scored.score.score,
            level: scored.score.level,
            withheld: scored.score.reason,
            target: round.targets.themes.get(&scored.code).map(|points| points.get()),
            ..frame
        },
        thin: scored.thin,
        completeness: scored.score.completeness,
        answered: scored.score.answered,
        na: scored.score.na,
        dk: scored.score.dk,
        unanswered: scored.score.unanswered,
    }
}

fn items(round: &Round, compared: Option<&Round>) -> Vec<ItemFinding> {
    let finding = |theme: &ThemeCode, code: &ItemCode| ItemFinding {
        code: code.clone(),
        theme: theme.clone(),
        value: round.sheet.value(code),
        before: compared.and_then(|before| before.sheet.value(code)),
    };
    let themes = round.questionnaire.themes();
    themes.flat_map(|(_, t)| t.items.iter().map(|item| finding(&t.code, &item.code))).collect()
}

fn year(other: &Round, viewed: &Round) -> Result<YearFinding, MethodError> {
    let scored = score_assessment(&other.questionnaire, &other.sheet)?;
    let figures = scored.dimensions.iter().map(|scored| dimension(other, scored, None));
    let shown = |finding: DimensionFinding| Some((finding.axis, finding.figure.shown()?.get()));
    Ok(YearFinding {
        round: other.id,
        name: other.name.clone(),
        year: other.year,
        comparable: same_questionnaire(other, viewed),
        overall: overall(other, &scored, None).figure.shown().map(Points::get),
        dimensions: figures.filter_map(shown).collect(),
        done: scored.progress.done,
        total: scored.progress.total,
        in_progress: in_progress(other, scored.progress.done, scored.progress.total),
    })
}

fn next_steps(round: &Round, scored: &Assessment) -> Result<Vec<Priority>, MethodError> {
    let questionnaire = &round.questionnaire;
    let score =
        |axis| scored.dimensions.iter().find(|d| d.axis == axis).and_then(|d| d.score.score);
    let weights = super::score::dimension_weights(questionnaire);
    let parts = [0, 1, 2]
        .map(|k: usize| DimensionPart { weight: weights[k], score: score(Axis::DIMENSIONS[k]) });
    let candidate = |theme: &ScoredTheme| {
        let weight = questionnaire.theme(&theme.code).map(|theme| theme.weight).unwrap_or_default();
        // A theme without a target keeps its weight in the shares but has no gap.
        let target = round.targets.themes.get(&theme.code).map_or(0.0, |points| points.get());
        Candidate {
            code: theme.code.clone(),
            axis: theme.dimension,
            weight,
            score: theme.score.score,
            target,
            thin: theme.thin,
        }
    };
    let candidates: Vec<_> = scored.themes.iter().map(candidate).collect();
    Ok(priorities(parts, &candidates, 5)?.unwrap_or_default())
}

/// Themes that may be ranked, with their value.
fn rankable(themes: &[ThemeFinding]) -> Vec<(&ThemeFinding, f64)> {
    let may = |theme: &&ThemeFinding| !theme.thin && theme.axis != Axis::Enablers;
    let value = |theme| Some((theme, ThemeFinding::value(theme)?));
    themes.iter().filter(may).filter_map(value).collect()
}

impl ThemeFinding {
    fn value(&self) -> Option<f64> {
        self.figure.shown().map(Points::get)
    }
}

fn strengths(themes: &[ThemeFinding]) -> Vec<ThemeCode> {
    let mut ranked = rankable(themes);
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1));
    ranked.iter().take(NAMED).map(|(theme, _)| theme.code.clone()).collect()
}

fn gaps(themes: &[ThemeFinding], priorities: &[Priority]) -> Vec<ThemeCode> {
    let shown = rankable(themes);
    let is_shown = |priority: &&Priority| shown.iter().any(|(t, _)| t.code == priority.code);
    if themes.iter().any(|theme| theme.figure.target.is_some()) {
        return priorities.iter().filter(is_shown).take(NAMED).map(|p| p.code.clone()).collect();
    }
    let mut ranked = shown.clone();
    ranked.sort_by(|a, b| a.1.total_cmp(&b.1));
    ranked.iter().take(NAMED).map(|(theme, _)| theme.code.clone()).collect()
}
