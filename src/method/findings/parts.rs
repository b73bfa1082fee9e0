//! The figures of one round, from the overall one down to the items.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use super::codes;
use super::compare::{Comparison, Pair};
use super::figure::{Figure, Rule, Trace};
use super::link::Before;
use super::scored::Scored;
use crate::method::Withheld;
use crate::method::maturity::Staged;
use crate::method::score::{ScoredDimension, ScoredTheme, Status};
use crate::model::{Axis, Item, ItemCode, Level, Theme, ThemeCode, Value, Wording};

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

/// One item of the shortest path to the next stage.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct StageRaise {
    /// Which item.
    pub item: ItemCode,
    /// Its level now.
    pub from: Level,
    /// The level that is enough.
    pub to: Level,
}

/// The staged maturity of a dimension and the shortest path onwards.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Stage {
    /// The stage reached, 0–4.
    pub stage: Level,
    /// Share of answered item weight at level 0…4 or higher, 0–1.
    pub shares: [f64; 5],
    /// The next stage; none at the top.
    pub next: Option<Level>,
    /// The smallest number of single-level raises that reaches it.
    pub raises: Option<u32>,
    /// Which items, in the order of asking.
    pub plan: Vec<StageRaise>,
}

/// A dimension.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct DimensionFinding {
    /// Which one.
    #[serde(rename = "code")]
    pub axis: Axis,
    /// Its name.
    pub name: Wording,
    /// Its figure.
    #[serde(flatten)]
    pub figure: Figure,
    /// Its staged maturity, where the figure has a value.
    pub staged: Option<Stage>,
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
    /// Its name.
    pub name: Wording,
    /// Its dimension.
    #[serde(rename = "dimension")]
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

/// An item. One item alone has no word of change.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ItemFinding {
    /// Which one.
    pub code: ItemCode,
    /// Its name.
    pub name: Wording,
    /// Its theme.
    pub theme: ThemeCode,
    /// Its figure.
    #[serde(flatten)]
    pub figure: Figure,
    /// The answer, if any.
    #[serde(serialize_with = "as_given")]
    pub answer: Option<Value>,
    /// The answer in the compared round, where it meant the same.
    #[serde(serialize_with = "as_given")]
    pub answer_before: Option<Value>,
}

/// An answer as the command line takes it: a number, `NA` or `DK`; null if there is none.
#[allow(clippy::ref_option, reason = "the signature is serde’s")]
pub(super) fn as_given<S: Serializer>(
    value: &Option<Value>,
    serializer: S,
) -> Result<S::Ok, S::Error> {
    match value {
        None => serializer.serialize_none(),
        Some(Value::Number(raw)) => serializer.serialize_u8(*raw),
        Some(Value::NotApplicable) => serializer.serialize_str("NA"),
        Some(Value::DontKnow) => serializer.serialize_str("DK"),
    }
}

/// A figure without value, over these items.
fn frame(scored: &Scored<'_>, rule: Rule, items: Vec<ItemCode>, pair: Option<&Pair>) -> Figure {
    let done = scored.done(&items);
    let total = items.len();
    Figure {
        value: None,
        interval: None,
        n: usize::from(done > 0),
        withheld: None,
        word: pair.map(|pair| pair.word),
        trace: Trace { rule, items },
        level: None,
        target: None,
        before: pair.and_then(Pair::shown_before),
        change: pair.map(|pair| pair.change),
        done,
        total,
        in_progress: scored.is_in_progress(done, total),
    }
}

/// The overall figure of a scored round.
pub(super) fn overall(scored: &Scored<'_>, comparison: Option<&Comparison>) -> OverallFinding {
    let items = codes(&scored.round.questionnaire, &Axis::DIMENSIONS).cloned().collect();
    let pair = comparison.map(|comparison| &comparison.overall);
    let frame = frame(scored, Rule::GeometricMean, items, pair);
    let overall = &scored.assessment.overall;
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

/// A dimension of a scored round.
pub(super) fn dimension(
    of: &Scored<'_>,
    scored: &ScoredDimension,
    comparison: Option<&Comparison>,
) -> DimensionFinding {
    let round = of.round;
    let items: Vec<ItemCode> = codes(&round.questionnaire, &[scored.axis]).cloned().collect();
    let has_level = |code: &&ItemCode| of.score(code).level.is_some();
    let answered: Vec<ItemCode> = items.iter().filter(has_level).cloned().collect();
    let pair = comparison.and_then(|comparison| comparison.dimension(scored.axis));
    let frame = frame(of, Rule::DimensionMean, items, pair);
    let found = round.questionnaire.dimension(scored.axis);
    DimensionFinding {
        axis: scored.axis,
        name: found.map(|dimension| dimension.name.clone()).unwrap_or_default(),
        figure: Figure {
            value: scored.score.score,
            level: scored.score.level,
            withheld: scored.score.reason,
            target: round.targets.axes.get(&scored.axis).map(|points| points.get()),
            ..frame
        },
        staged: scored.staged.as_ref().map(|staged| stage(staged, &answered)),
        coverage: scored.score.coverage,
        na_share: scored.na_share,
        na_warning: scored.na_warning,
    }
}

/// A stage whose path names the items.
fn stage(staged: &Staged, answered: &[ItemCode]) -> Stage {
    let plan = staged.plan.iter().filter_map(|raise| {
        let item = answered.get(raise.item)?.clone();
        Some(StageRaise { item, from: raise.from, to: raise.to })
    });
    Stage {
        stage: staged.stage,
        // An empty sum is -0.0.
        shares: staged.shares.map(|share| share + 0.0),
        next: staged.next,
        raises: staged.raises,
        plan: plan.collect(),
    }
}

/// A theme of a scored round.
pub(super) fn theme(
    of: &Scored<'_>,
    scored: &ScoredTheme,
    comparison: Option<&Comparison>,
) -> ThemeFinding {
    let round = of.round;
    let found = round.questionnaire.theme(&scored.code);
    let items = found.map(|theme| theme.items.as_slice()).unwrap_or_default();
    let items = items.iter().map(|item| item.code.clone()).collect();
    let pair = comparison.and_then(|comparison| comparison.theme(&scored.code));
    let frame = frame(of, Rule::ThemeMean, items, pair);
    ThemeFinding {
        code: scored.code.clone(),
        name: found.map(|theme| theme.name.clone()).unwrap_or_default(),
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

/// The items of a round, in the order of asking, with what each was in the compared round.
pub(super) fn items(scored: &Scored<'_>, before: &BTreeMap<ItemCode, Before>) -> Vec<ItemFinding> {
    let themes = scored.round.questionnaire.themes();
    let items = themes.flat_map(|(_, theme)| theme.items.iter().map(move |item| (theme, item)));
    items.map(|(theme, item)| item_finding(scored, theme, item, before.get(&item.code))).collect()
}

fn item_finding(
    of: &Scored<'_>,
    theme: &Theme,
    item: &Item,
    before: Option<&Before>,
) -> ItemFinding {
    let scored = of.score(&item.code);
    let frame = frame(of, Rule::ItemScore, vec![item.code.clone()], None);
    ItemFinding {
        code: item.code.clone(),
        name: item.name.clone(),
        theme: theme.code.clone(),
        figure: Figure {
            value: scored.score,
            level: scored.level,
            withheld: withheld(scored.status),
            before: before.and_then(|before| before.score.score),
            ..frame
        },
        answer: of.round.sheet.value(&item.code),
        answer_before: before.and_then(|before| before.answer),
    }
}

/// Why an item has no score.
fn withheld(status: Status) -> Option<Withheld> {
    match status {
        Status::Answered => None,
        Status::Na => Some(Withheld::NotApplicable),
        Status::Dk => Some(Withheld::DontKnow),
        Status::Unanswered => Some(Withheld::Unanswered),
    }
}
