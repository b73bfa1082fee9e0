//! Page 2: length, breadth and depth as bullet bars with a sentence each.

use super::super::Context;
use super::super::data::{DimensionList, DimensionRow, DimensionsPage, Figure, FootBox, Head};
use crate::chart::{bullet_bar, level_ticks};
use crate::method::findings::DimensionFinding;
use crate::model::{Axis, ItemCode, Level};
use crate::text::Arg;
use crate::{depict, prose};

const BAR_WIDTH: f64 = 334.0;
/// A longer comment stands on the page of comments.
const LONGEST_COMMENT: usize = 240;

pub(in super::super) fn dimensions(context: &Context<'_>) -> DimensionsPage {
    let texts = context.input.texts;
    let (findings, questionnaire) = (context.input.findings, context.questionnaire);
    let head = Head {
        eyebrow: texts.tr("report-dimensions"),
        title: prose::dimensions_headline(texts, findings, questionnaire),
        lead: prose::imbalance(texts, findings).unwrap_or_default(),
    };
    DimensionsPage { head, list: list(context, true), foot: foot(context) }
}

/// Where the shortest step up is.
fn foot(context: &Context<'_>) -> Option<FootBox> {
    let sentence = context.path_sentence()?;
    let tr = |key| context.input.texts.tr(key);
    Some(FootBox { title: tr("report-path"), sentences: vec![sentence, tr("report-path-rule")] })
}

pub(super) fn list(context: &Context<'_>, with_comments: bool) -> DimensionList {
    let texts = context.input.texts;
    let three = context.input.findings.dimensions.iter().filter(|d| d.axis != Axis::Enablers);
    DimensionList {
        rows: three.map(|dimension| row(context, dimension, with_comments)).collect(),
        ticks: level_ticks(BAR_WIDTH),
        levels: Level::ALL.map(|level| prose::level_short(texts, level)).to_vec(),
        legend: context.bar_legend(),
    }
}

fn row(context: &Context<'_>, dimension: &DimensionFinding, with_comments: bool) -> DimensionRow {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let (axis, figure) = (dimension.axis, &dimension.figure);
    let name = prose::axis(texts, axis);
    let bar = depict::bullet(texts, findings, dimension, BAR_WIDTH);
    let comment = context.short_comment(axis).filter(|_| with_comments);
    DimensionRow {
        bar: Figure {
            picture: bullet_bar(&bar),
            alt: prose::figure_alt(texts, findings, &name, figure),
        },
        row: context.row(name, Some(axis), figure),
        note: context.no_change(figure),
        sentence: prose::dimension_sentence(texts, findings, context.questionnaire, axis),
        comments: comment.into_iter().map(|(_, text)| text).collect(),
    }
}

impl Context<'_> {
    /// The first chosen comment of a dimension that is short enough to stand beside its bar.
    pub(super) fn short_comment(&self, axis: Axis) -> Option<(&ItemCode, String)> {
        let is_here = |code: &&ItemCode| self.axis_of(code) == Some(axis);
        self.input.comments.iter().filter(is_here).find_map(|code| {
            let text = self.comment(code)?;
            let is_short = text.chars().count() <= LONGEST_COMMENT && !text.contains('\n');
            let args = [("text", Arg::Text(text))];
            is_short.then(|| (code, self.input.texts.with("report-comment", &args)))
        })
    }

    /// What was written to an item, if anything.
    pub(super) fn comment(&self, code: &ItemCode) -> Option<&str> {
        let comment = self.round.sheet.answer(code)?.comment.trim();
        (!comment.is_empty()).then_some(comment)
    }

    fn axis_of(&self, code: &ItemCode) -> Option<Axis> {
        let mut themes = self.questionnaire.themes();
        themes.find(|(_, t)| t.items.iter().any(|item| item.code == *code)).map(|(d, _)| d.axis)
    }
}
