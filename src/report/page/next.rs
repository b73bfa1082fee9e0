//! Page 5: what pays most, the stages and the shortest way to the next one, and the management's own remarks.

use super::super::Context;
use super::super::data::{
    Comment, Head, NextPage, Path, PathRow, Priorities, PriorityRow, StageRow, Stages,
};
use super::part::one_line;
use crate::chart::{Legend, legend};
use crate::method::findings::{DimensionFinding, Findings, StageRaise};
use crate::method::priority::Priority;
use crate::model::{Axis, ItemCode};
use crate::prose;
use crate::text::Arg;

/// Items of the way that are listed.
const LISTED: usize = 8;

/// None where nothing is ready to tell.
pub(in super::super) fn next(context: &Context<'_>) -> Option<NextPage> {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let (path, priorities, comments) = (path(context), priorities(context), comments(context));
    if path.is_none() && priorities.is_none() && comments.is_empty() {
        return None;
    }
    let lead = match (&priorities, &path) {
        (Some(_), _) => texts.tr("report-next-lead"),
        (None, Some(_)) if has_targets(findings) => texts.tr("report-next-lead-stage"),
        (None, Some(_)) => {
            let said = ["report-next-lead-no-targets", "report-next-lead-stage"];
            said.map(|key| texts.tr(key)).join(" ")
        }
        (None, None) => String::new(),
    };
    let head = Head {
        eyebrow: texts.tr("report-next"),
        title: prose::next_headline(texts, findings, context.questionnaire),
        lead,
    };
    let comments_title = texts.tr("report-comments");
    let stages = stages(context);
    Some(NextPage { head, priorities, stages, path, comments_title, comments, foot: None })
}

fn has_targets(findings: &Findings) -> bool {
    findings.themes.iter().any(|theme| theme.figure.target.is_some())
}

/// The stage of each dimension, and how far the next one is.
fn stages(context: &Context<'_>) -> Option<Stages> {
    let texts = context.input.texts;
    let row = |dimension: &DimensionFinding| {
        dimension.figure.shown()?;
        let staged = dimension.staged.as_ref()?;
        let top = || texts.tr("report-stage-top");
        Some(StageRow {
            sign: legend(Legend::Shape(dimension.axis)),
            name: prose::axis(texts, dimension.axis),
            now: prose::level(texts, staged.stage),
            next: staged.next.map_or_else(top, |next| prose::level(texts, next)),
            raises: staged.raises.map(|raises| raises.to_string()).unwrap_or_default(),
        })
    };
    let three = context.input.findings.dimensions.iter().filter(|d| d.axis != Axis::Enablers);
    let rows: Vec<_> = three.filter_map(row).collect();
    let keys = ["report-dimension", "report-stage-now", "report-stage-next", "report-stage-raises"];
    let head = [String::new()].into_iter().chain(keys.map(|key| texts.tr(key))).collect();
    let (title, rule) = (texts.tr("report-stages"), texts.tr("report-path-rule"));
    (!rows.is_empty()).then_some(Stages { title, rule, head, rows })
}

fn path(context: &Context<'_>) -> Option<Path> {
    let texts = context.input.texts;
    let dimension = prose::shortest_path(context.input.findings)?;
    let plan = &dimension.staged.as_ref()?.plan;
    let row = |raise: &StageRaise| {
        let (from, to) = (prose::level(texts, raise.from), prose::level(texts, raise.to));
        let args = [("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
        let step = texts.with("report-step-levels", &args);
        PathRow { item: context.item(&raise.item), theme: context.theme_of(&raise.item), step }
    };
    let left = plan.len().saturating_sub(LISTED);
    let more = match left {
        0 => String::new(),
        _ => texts.with("report-path-more", &[("count", Arg::Count(left))]),
    };
    Some(Path {
        title: texts.tr("report-path"),
        sentence: prose::path_sentence(texts, dimension)?,
        head: ["report-item", "report-theme", "report-step"].map(|key| texts.tr(key)).to_vec(),
        rows: plan.iter().take(LISTED).map(row).collect(),
        more,
    })
}

fn priorities(context: &Context<'_>) -> Option<Priorities> {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let row = |priority: &Priority| {
        let theme = findings.theme(&priority.code)?;
        Some(PriorityRow {
            sign: Some(legend(Legend::Shape(theme.axis))),
            theme: context.theme(&priority.code),
            action: context.input.actions.get(&priority.code).cloned().unwrap_or_default(),
            value: texts.points(theme.figure.shown()?.get()),
            target: texts.points(theme.figure.target?),
            gain: texts.signed(priority.exact_gain, 1),
        })
    };
    let rows: Vec<_> = context.priorities().iter().filter_map(row).collect();
    let keys = ["report-theme", "report-points", "report-target", "report-gain"];
    let head = [String::new()].into_iter().chain(keys.map(|key| texts.tr(key))).collect();
    let title = texts.tr("report-priorities");
    (!rows.is_empty()).then_some(Priorities { title, head, rows })
}

/// Chosen comments that do not stand beside their dimension.
fn comments(context: &Context<'_>) -> Vec<Comment> {
    let said: Vec<_> = Axis::DIMENSIONS
        .into_iter()
        .filter_map(|axis| context.short_comment(axis).map(|(code, _)| code))
        .collect();
    let rest = context.input.comments.iter().filter(|code| !said.contains(code));
    let comment = |code: &ItemCode| {
        let (theme, item) = (context.theme_of(code), context.item(code));
        let args = [("theme", Arg::Text(&theme)), ("item", Arg::Text(&item))];
        let of = context.input.texts.with("report-comment-of", &args);
        Some(Comment { of, text: context.comment(code)?.to_owned() })
    };
    rest.filter_map(comment).collect()
}

impl Context<'_> {
    /// What pays most, once the overall figure is ready.
    pub(super) fn priorities(&self) -> &[Priority] {
        let findings = self.input.findings;
        match findings.overall.figure.shown() {
            Some(_) => &findings.priorities,
            None => &[],
        }
    }

    /// Name of an item.
    pub(super) fn item(&self, code: &ItemCode) -> String {
        let item = self.questionnaire.item(code);
        let name = item.map(|item| item.name.get(self.input.texts.language()));
        one_line(name.unwrap_or(code.as_str()))
    }

    /// Name of the theme of an item.
    pub(super) fn theme_of(&self, code: &ItemCode) -> String {
        let finding = self.input.findings.items.iter().find(|item| item.code == *code);
        finding.map(|item| self.theme(&item.theme)).unwrap_or_default()
    }
}
