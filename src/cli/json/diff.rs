//! What became of each item from one version to another.

use serde::Serialize;

use super::FORMAT;
use crate::method::versions::Comparability;
use crate::model::{ChangeKind, ChangeRow, ItemCode, LinearMap, Wording};
use crate::prose::{Changed, Part, Step, changed};

#[derive(Serialize)]
pub struct Diff<'s> {
    format: u8,
    steps: Vec<OneStep<'s>>,
}

#[derive(Serialize)]
struct OneStep<'s> {
    from: String,
    to: String,
    told: bool,
    comparable: &'s Comparability,
    rows: Vec<Row<'s>>,
}

#[derive(Serialize)]
struct Row<'s> {
    kind: ChangeKind,
    from: &'s [ItemCode],
    to: &'s [ItemCode],
    comparable: bool,
    bridge: bool,
    map: Option<LinearMap>,
    reason: Option<&'s Wording>,
    texts: Vec<Text<'s>>,
}

#[derive(Serialize)]
struct Text<'s> {
    part: &'static str,
    level: Option<usize>,
    before: Option<&'s Wording>,
    after: Option<&'s Wording>,
}

/// The steps between two versions.
pub fn diff(steps: &[Step]) -> Diff<'_> {
    Diff { format: FORMAT, steps: steps.iter().map(one_step).collect() }
}

fn one_step(step: &Step) -> OneStep<'_> {
    OneStep {
        from: step.from.label(),
        to: step.to.label(),
        told: step.told,
        comparable: &step.comparable,
        rows: step.rows.iter().map(|one| row(step, one)).collect(),
    }
}

fn row<'s>(step: &'s Step, row: &'s ChangeRow) -> Row<'s> {
    let kept = row.from.iter().filter(|code| row.to.contains(code));
    Row {
        kind: row.kind,
        from: &row.from,
        to: &row.to,
        comparable: row.is_comparable(),
        bridge: row.bridge,
        map: row.map,
        reason: Some(&row.reason).filter(|reason| !reason.fi.is_empty()),
        texts: kept.flat_map(|code| changed(step, code)).map(text).collect(),
    }
}

fn text(changed: Changed<'_>) -> Text<'_> {
    let (part, level) = match changed.part {
        Part::Name => ("name", None),
        Part::Question => ("question", None),
        Part::Condition => ("not_applicable", None),
        Part::Level(level) => ("level", Some(level)),
        Part::Evidence => ("evidence", None),
    };
    Text { part, level, before: changed.before, after: changed.after }
}
