//! One figure down to the answers, so that a reader can recompute it with a calculator.

use serde::Serialize;

use super::figure::Figure;
use super::parts::{ItemFinding, Stage, as_given};
use super::{Findings, findings};
use crate::method::maturity::level_of_score;
use crate::method::score::{FLOOR, dimension_weights};
use crate::method::{MethodError, Withheld};
use crate::model::{
    Axis, Dimension, Document, Item, ItemCode, Level, Questionnaire, RoundId, Theme, ThemeCode,
    Value, Weight,
};

/// Which figure is explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// The overall figure.
    Overall,
    /// A dimension.
    Dimension(Axis),
    /// A theme.
    Theme(ThemeCode),
}

/// An item's part in its theme: `weight · score`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ItemRow {
    /// Which item.
    pub code: ItemCode,
    /// The answer, if any.
    #[serde(serialize_with = "as_given")]
    pub answer: Option<Value>,
    /// The answer in the compared round, if any.
    #[serde(serialize_with = "as_given")]
    pub answer_before: Option<Value>,
    /// Points 0–100; none without a number.
    pub score: Option<f64>,
    /// Weight within the theme.
    pub weight: f64,
    /// Weight times points.
    pub product: Option<f64>,
}

/// How a theme's figure is made: the sum of the products by the answered weight.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ThemeTrace {
    /// Which theme.
    pub code: ThemeCode,
    /// Its items in the order of asking.
    pub items: Vec<ItemRow>,
    /// Weight of the items that apply.
    pub applicable: f64,
    /// Weight of the items with a number.
    pub answered: f64,
    /// Sum of the products.
    pub sum: f64,
    /// Points; none where withheld.
    pub value: Option<f64>,
    /// Why there are none.
    pub withheld: Option<Withheld>,
}

/// A theme's part in its dimension: `weight · points`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ThemeRow {
    /// Which theme.
    pub code: ThemeCode,
    /// Points; none where withheld.
    pub value: Option<f64>,
    /// Why there are none; a theme that does not apply leaves every sum.
    pub withheld: Option<Withheld>,
    /// Weight within the dimension.
    pub weight: f64,
    /// Weight times points.
    pub product: Option<f64>,
}

/// How a dimension's figure is made: the sum of the products by the weight of the scored themes.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DimensionTrace {
    /// Which dimension.
    pub code: Axis,
    /// Its themes in the order of asking.
    pub themes: Vec<ThemeRow>,
    /// Weight of the themes that apply.
    pub applicable: f64,
    /// Weight of the themes with a figure.
    pub scored: f64,
    /// Sum of the products.
    pub sum: f64,
    /// Points; none where withheld.
    pub value: Option<f64>,
    /// Why there are none.
    pub withheld: Option<Withheld>,
    /// The stage and the shortest path to the next one.
    pub staged: Option<Stage>,
}

/// A dimension's part in the overall figure: `weight · ln(max(points, 1))`.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OverallRow {
    /// Which dimension.
    pub code: Axis,
    /// Points; none where withheld.
    pub value: Option<f64>,
    /// The points that count: one at least.
    pub counted: Option<f64>,
    /// Natural logarithm of the counted points.
    pub logarithm: Option<f64>,
    /// Weight within the overall figure.
    pub weight: f64,
    /// Weight times logarithm.
    pub product: Option<f64>,
}

/// How the overall figure is made: the exponential of the sum of the products by the weights.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct OverallTrace {
    /// Length, breadth and depth.
    pub dimensions: Vec<OverallRow>,
    /// Sum of the weights.
    pub weight: f64,
    /// Sum of the products; none unless all three have a figure.
    pub sum: Option<f64>,
    /// Points; none where withheld.
    pub value: Option<f64>,
    /// Why there are none.
    pub withheld: Option<Withheld>,
    /// The plain mean of the counted points.
    pub arithmetic: Option<f64>,
    /// Plain mean minus the figure.
    pub imbalance: Option<f64>,
}

/// An item whose level differs between the rounds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ItemMove {
    /// Which item.
    pub item: ItemCode,
    /// Its level in the compared round.
    pub from: Level,
    /// Its level now.
    pub to: Level,
}

/// One figure with everything below it, from the top down.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Explanation {
    /// The figure itself.
    pub figure: Figure,
    /// The overall figure, where that is asked for.
    pub overall: Option<OverallTrace>,
    /// The dimensions on the way.
    pub dimensions: Vec<DimensionTrace>,
    /// The themes on the way.
    pub themes: Vec<ThemeTrace>,
    /// Name of the round that the change is since.
    pub compared_name: Option<String>,
    /// Items whose level changed since then, in the order of asking.
    pub moved: Vec<ItemMove>,
}

/// Explains one figure of a round; none if the round or the questionnaire does not have it.
///
/// # Errors
/// What [`findings`] refuses.
pub fn explain(
    document: &Document,
    id: RoundId,
    subject: &Subject,
) -> Result<Option<Explanation>, MethodError> {
    let (Some(round), Some(found)) = (document.round(id), findings(document, id)?) else {
        return Ok(None);
    };
    explain_in(&round.questionnaire, &found, subject)
}

/// The same of findings that are there already; none if they do not have the figure.
///
/// # Errors
/// What [`level_of_score`] refuses; no findings of a document have it.
pub fn explain_in(
    questionnaire: &Questionnaire,
    found: &Findings,
    subject: &Subject,
) -> Result<Option<Explanation>, MethodError> {
    let Some(figure) = figure(found, subject) else { return Ok(None) };
    let dimensions: Vec<_> = dimensions_of(questionnaire, subject).collect();
    let themes = themes_of(questionnaire, subject).map(|asked| theme(asked, found));
    Ok(Some(Explanation {
        overall: (*subject == Subject::Overall).then(|| overall(questionnaire, found)),
        dimensions: dimensions.into_iter().filter_map(|d| dimension(d, found)).collect(),
        themes: themes.collect(),
        compared_name: found.compared_name.clone(),
        moved: moved(found, &figure.trace.items)?,
        figure,
    }))
}

fn figure(found: &Findings, subject: &Subject) -> Option<Figure> {
    Some(match subject {
        Subject::Overall => found.overall.figure.clone(),
        Subject::Dimension(axis) => found.dimension(*axis)?.figure.clone(),
        Subject::Theme(code) => found.theme(code)?.figure.clone(),
    })
}

/// The dimensions whose figures are on the way to the subject.
fn dimensions_of<'a>(
    questionnaire: &'a Questionnaire,
    subject: &'a Subject,
) -> impl Iterator<Item = &'a Dimension> {
    questionnaire.dimensions.iter().filter(move |dimension| match subject {
        Subject::Overall => dimension.axis != Axis::Enablers,
        Subject::Dimension(axis) => dimension.axis == *axis,
        Subject::Theme(_) => false,
    })
}

/// The themes whose figures are on the way to the subject.
fn themes_of<'a>(
    questionnaire: &'a Questionnaire,
    subject: &'a Subject,
) -> impl Iterator<Item = &'a Theme> {
    let asked = move |(dimension, theme): &(&Dimension, &Theme)| match subject {
        Subject::Overall => dimension.axis != Axis::Enablers,
        Subject::Dimension(axis) => dimension.axis == *axis,
        Subject::Theme(code) => theme.code == *code,
    };
    questionnaire.themes().filter(asked).map(|(_, theme)| theme)
}

fn overall(questionnaire: &Questionnaire, found: &Findings) -> OverallTrace {
    let weights = dimension_weights(questionnaire);
    let row = |(axis, weight): (Axis, Weight)| {
        let value = found.dimension(axis).and_then(|dimension| dimension.figure.value);
        let counted = value.map(|value| value.max(FLOOR));
        let logarithm = counted.map(f64::ln);
        OverallRow {
            code: axis,
            value,
            counted,
            logarithm,
            weight: weight.get(),
            product: logarithm.map(|logarithm| weight.get() * logarithm),
        }
    };
    let dimensions: Vec<_> = Axis::DIMENSIONS.into_iter().zip(weights).map(row).collect();
    OverallTrace {
        weight: weights.iter().map(|weight| weight.get()).sum(),
        sum: dimensions.iter().map(|row| row.product).sum(),
        dimensions,
        value: found.overall.figure.value,
        withheld: found.overall.figure.withheld,
        arithmetic: found.overall.arithmetic,
        imbalance: found.overall.imbalance,
    }
}

fn dimension(asked: &Dimension, found: &Findings) -> Option<DimensionTrace> {
    let finding = found.dimension(asked.axis)?;
    let row = |theme: &Theme| {
        let figure = &found.theme(&theme.code)?.figure;
        Some(ThemeRow {
            code: theme.code.clone(),
            value: figure.value,
            withheld: figure.withheld,
            weight: theme.weight.get(),
            product: figure.value.map(|value| theme.weight.get() * value),
        })
    };
    let themes: Vec<_> = asked.themes.iter().filter_map(row).collect();
    let applies = |row: &&ThemeRow| row.withheld != Some(Withheld::NotApplicable);
    Some(DimensionTrace {
        code: asked.axis,
        applicable: total(themes.iter().filter(applies).map(|row| row.weight)),
        scored: total(themes.iter().filter(|row| row.value.is_some()).map(|row| row.weight)),
        sum: total(themes.iter().filter_map(|row| row.product)),
        themes,
        value: finding.figure.value,
        withheld: finding.figure.withheld,
        staged: finding.staged.clone(),
    })
}

fn theme(asked: &Theme, found: &Findings) -> ThemeTrace {
    let row = |item: &Item| {
        let (finding, weight) = (found.item(&item.code), item.weight.get());
        let score = finding.and_then(|finding| finding.figure.value);
        ItemRow {
            code: item.code.clone(),
            answer: finding.and_then(|finding| finding.answer),
            answer_before: finding.and_then(|finding| finding.answer_before),
            score,
            weight,
            product: score.map(|score| weight * score),
        }
    };
    let items: Vec<_> = asked.items.iter().map(row).collect();
    let applies = |row: &&ItemRow| row.answer != Some(Value::NotApplicable);
    let figure = found.theme(&asked.code).map(|theme| &theme.figure);
    ThemeTrace {
        code: asked.code.clone(),
        applicable: total(items.iter().filter(applies).map(|row| row.weight)),
        answered: total(items.iter().filter(|row| row.score.is_some()).map(|row| row.weight)),
        sum: total(items.iter().filter_map(|row| row.product)),
        items,
        value: figure.and_then(|figure| figure.value),
        withheld: figure.and_then(|figure| figure.withheld),
    }
}

/// A sum whose empty case is 0.0, not −0.0.
fn total(values: impl Iterator<Item = f64>) -> f64 {
    values.fold(0.0, |sum, value| sum + value)
}

/// Items whose level differs, both answered.
fn moved(found: &Findings, items: &[ItemCode]) -> Result<Vec<ItemMove>, MethodError> {
    let step = |item: &ItemFinding| {
        let before = item.figure.before.map(level_of_score).transpose()?;
        let pair = before.zip(item.figure.level).filter(|(from, to)| from != to);
        Ok(pair.map(|(from, to)| ItemMove { item: item.code.clone(), from, to }))
    };
    let found = items.iter().filter_map(|code| found.item(code));
    found.filter_map(|item| step(item).transpose()).collect()
}
