//! The change table from one round's questionnaire to another's.

use super::compose::compose;
use super::table::{codes_and_axes, comparability};
use crate::model::{ChangeKind, ChangeRow, LinearMap, Questionnaire};

/// The change table from an older version of a questionnaire to the same or a newer one, or to one
/// that was adapted from it; none where `old` is the newer one, or where the tables that the newer
/// one carries do not lead to it item by item.
pub fn table_between(old: &Questionnaire, new: &Questionnaire) -> Option<Vec<ChangeRow>> {
    let is_same = (&old.id, old.version) == (&new.id, new.version);
    let table = if is_same { same(old, new)? } else { chain(old, new)? };
    holds(old, new, &table).then_some(table)
}

/// The change table from one version towards another that may be older: an older structure takes
/// answers back through items of one to one; a split or a merger does not go back.
pub fn table_towards(from: &Questionnaire, to: &Questionnaire) -> Option<Vec<ChangeRow>> {
    table_between(from, to).or_else(|| Some(reversed(&table_between(to, from)?)))
}

/// Whether two versions belong to one series: a change table leads from one to the other.
pub fn is_comparable(a: &Questionnaire, b: &Questionnaire) -> bool {
    table_between(a, b).or_else(|| table_between(b, a)).is_some()
}

/// The change table from a full questionnaire to a pulse that picks from this very version: only
/// the picked items are compared. None where the pulse picks from another.
pub fn picked_between(full: &Questionnaire, pulse: &Questionnaire) -> Option<Vec<ChangeRow>> {
    let (id, version) = pulse.picks_from.as_ref()?;
    if *id != full.id || *version != full.version {
        return None;
    }
    let table = picks(full, |item| pulse.item(item).is_some());
    holds(full, pulse, &table).then_some(table)
}

/// The change table to some of a questionnaire's own items.
pub(in crate::method) fn picks(
    full: &Questionnaire,
    is_picked: impl Fn(&crate::model::ItemCode) -> bool,
) -> Vec<ChangeRow> {
    let row = |code| {
        if is_picked(code) { ChangeRow::unchanged(code) } else { ChangeRow::retired(code) }
    };
    full.items().map(|item| row(&item.code)).collect()
}

fn same(old: &Questionnaire, new: &Questionnaire) -> Option<Vec<ChangeRow>> {
    let unchanged = || new.items().map(|item| ChangeRow::unchanged(&item.code)).collect();
    (old.dimensions == new.dimensions).then(unchanged)
}

/// The steps from the older version, composed.
fn chain(old: &Questionnaire, new: &Questionnaire) -> Option<Vec<ChangeRow>> {
    let is_old = |(id, from, _): (_, _, _)| (id, from) == (&old.id, old.version);
    let first = new.lineage().position(is_old)?;
    let mut steps = new.changes.iter().take(first + 1).rev().map(|step| &step.rows);
    let oldest = steps.next()?.clone();
    Some(steps.fold(oldest, |table, step| compose(&table, step)))
}

/// Whether the table names every item of both versions exactly once.
fn holds(old: &Questionnaire, new: &Questionnaire, table: &[ChangeRow]) -> bool {
    let ((old, _), (new, _)) = (codes_and_axes(old), codes_and_axes(new));
    comparability(&old, &new, table, None).is_ok()
}

fn reversed(table: &[ChangeRow]) -> Vec<ChangeRow> {
    table.iter().flat_map(back).collect()
}

/// A row read from the newer version to the older one. A linear map carries mean and spread, so its
/// inverse does too.
fn back(row: &ChangeRow) -> Vec<ChangeRow> {
    match row.kind {
        ChangeKind::Unchanged | ChangeKind::Reworded | ChangeKind::Moved | ChangeKind::Rescaled => {
            let map = row.map.map(|map| LinearMap { a: -map.a / map.b, b: 1.0 / map.b });
            vec![ChangeRow { from: row.to.clone(), to: row.from.clone(), map, ..row.clone() }]
        }
        _ => {
            let reason = || row.reason.clone();
            let gone =
                row.to.iter().map(|c| ChangeRow { reason: reason(), ..ChangeRow::retired(c) });
            let back =
                row.from.iter().map(|c| ChangeRow { reason: reason(), ..ChangeRow::added(c) });
            gone.chain(back).collect()
        }
    }
}
