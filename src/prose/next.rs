//! Sentences about where to go next.

use super::words::{theme, whole};
use super::{facts, level};
use crate::method::findings::{DimensionFinding, Findings};
use crate::method::priority::Priority;
use crate::model::{Axis, Questionnaire};
use crate::text::{Arg, Texts};

/// The dimension whose next stage is fewest raises away; of equals the lower one.
pub fn shortest_path(findings: &Findings) -> Option<&DimensionFinding> {
    let raises = |d: &DimensionFinding| d.staged.as_ref().and_then(|staged| staged.raises);
    let open = facts::three(findings).filter_map(|d| {
        let value = facts::value(&d.figure)?;
        Some((d, raises(d).filter(|raises| *raises > 0)?, value))
    });
    open.min_by(|a, b| a.1.cmp(&b.1).then(a.2.total_cmp(&b.2))).map(|(d, _, _)| d)
}

/// What the way to the next stage of a dimension takes; none at the top.
pub fn path_sentence(texts: &Texts, dimension: &DimensionFinding) -> Option<String> {
    let staged = dimension.staged.as_ref()?;
    let (next, raises) = (staged.next?, staged.raises? as usize);
    let items = staged.plan.len();
    let stage = level(texts, next);
    let args = [
        ("axis", Arg::Text(dimension.axis.code())),
        ("stage", Arg::Text(&stage)),
        ("items", Arg::Count(items)),
        ("raises", Arg::Count(raises)),
    ];
    Some(texts.with(if raises == items { "path-single" } else { "path-many" }, &args))
}

/// What reaching the target of a theme would bring.
pub fn priority_sentence(
    texts: &Texts,
    questionnaire: &Questionnaire,
    priority: &Priority,
) -> String {
    let name = theme(texts, questionnaire, &priority.code);
    let gain = texts.decimal(priority.exact_gain, 1);
    let args = [
        ("theme", Arg::Text(&name)),
        ("gap", Arg::Count(whole(priority.gap))),
        ("gain", Arg::Text(&gain)),
    ];
    texts.with("priority-sentence", &args)
}

/// What pays most, in one sentence without a full stop.
pub fn next_headline(texts: &Texts, findings: &Findings, questionnaire: &Questionnaire) -> String {
    if facts::unfinished(findings) || facts::shown(findings).is_empty() {
        return texts.tr("next-open");
    }
    if let Some(first) = findings.priorities.first() {
        let name = theme(texts, questionnaire, &first.code);
        return texts.with("priority-headline", &[("theme", Arg::Text(&name))]);
    }
    let axis = shortest_path(findings).map(|dimension| dimension.axis);
    axis.map_or_else(
        || texts.tr("next-top"),
        |axis: Axis| texts.with("path-headline", &[("axis", Arg::Text(axis.code()))]),
    )
}
