//! A row of a change table, and whether it tells the truth about the two versions.

use std::collections::BTreeMap;

use super::super::notes::{Noted, Notes};
use super::super::suggest::{closest, shown};
use super::super::table::{Field, Table};
use super::super::vocabulary::{CHANGES, word};
use super::super::{Misfit, VersionProblem, words};
use super::pair::{Difference, Pair};
use crate::model::{ChangeKind, ChangeRow, ItemCode, LinearMap, Wording};

/// Reads a row.
pub(super) fn read(
    table: &Table<'_>,
    notes: &mut Notes<'_>,
    pair: &Pair<'_>,
) -> Result<ChangeRow, Noted> {
    table.only(notes, &["kind", "from", "to", "reason", "map", "bridge"]);
    let kind = table.need(notes, "kind").and_then(|field| field.choice(notes, CHANGES));
    let from = codes(table, notes, pair, Side::From);
    let to = codes(table, notes, pair, Side::To);
    let map = map(table, notes);
    let bridge = table.flag(notes, "bridge");
    let reason = reason(table, notes, kind.ok());
    let row = ChangeRow {
        kind: kind?,
        from: from?,
        to: to?,
        bridge: bridge?,
        map: map?,
        reason: reason?,
    };
    shape(&row, table, notes)?;
    truth(&row, table, notes, pair)?;
    extras(&row, table, notes)?;
    Ok(row)
}

/// The two sides of a row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    From,
    To,
}

impl Side {
    fn key(self) -> &'static str {
        match self {
            Self::From => "from",
            Self::To => "to",
        }
    }
}

/// The items of a side, each of which its version has to ask.
fn codes(
    table: &Table<'_>,
    notes: &mut Notes<'_>,
    pair: &Pair<'_>,
    side: Side,
) -> Result<Vec<ItemCode>, Noted> {
    let entries = table.need(notes, side.key())?.entries(notes, 0)?;
    let read: Vec<_> = entries.iter().map(|entry| known(entry, notes, pair, side)).collect();
    read.into_iter().collect()
}

fn known(
    entry: &Field<'_>,
    notes: &mut Notes<'_>,
    pair: &Pair<'_>,
    side: Side,
) -> Result<ItemCode, Noted> {
    let code: ItemCode = entry.code(notes)?;
    let [old, new] = &pair.labels;
    let (items, label) = if side == Side::From { (&pair.old, old) } else { (&pair.new, new) };
    if items.contains_key(&code) {
        return Ok(code);
    }
    let suggestion = closest(code.as_str(), items.keys().map(|code| code.as_str()));
    let (code, label) = (shown(code.as_str()), label.clone());
    let kind = VersionProblem::NotInVersion { code, label, suggestion };
    Err(notes.say(entry.span.clone(), kind.into()))
}

/// The author's reason; only what stayed as it was needs none.
fn reason(
    table: &Table<'_>,
    notes: &mut Notes<'_>,
    kind: Option<ChangeKind>,
) -> Result<Wording, Noted> {
    if kind == Some(ChangeKind::Unchanged) && table.field("reason").is_none() {
        return Ok(Wording::default());
    }
    table.wording(notes, "reason", words::REASON)
}

fn map(table: &Table<'_>, notes: &mut Notes<'_>) -> Result<Option<LinearMap>, Noted> {
    let Some(field) = table.field("map") else { return Ok(None) };
    let table = field.table(notes)?;
    table.only(notes, &["a", "b"]);
    let a = table.need(notes, "a").and_then(|field| field.finite(notes));
    let b = table.need(notes, "b").and_then(|field| field.finite(notes));
    let (a, b) = (a?, b?);
    if b <= 0.0 {
        return Err(notes.say(field.span, VersionProblem::MapFalls.into()));
    }
    Ok(Some(LinearMap { a, b }))
}

/// How many items a kind of row names on each side.
fn shape(row: &ChangeRow, table: &Table<'_>, notes: &mut Notes<'_>) -> Result<(), Noted> {
    let fits = match (row.kind, row.from.len(), row.to.len()) {
        (ChangeKind::Split, from, to) => from == 1 && to >= 2,
        (ChangeKind::Merged, from, to) => from >= 2 && to == 1,
        (ChangeKind::Retired, from, to) => (from, to) == (1, 0),
        (ChangeKind::New, from, to) => (from, to) == (0, 1),
        (_, from, to) => (from, to) == (1, 1),
    };
    let kind = || word(CHANGES, &row.kind).to_owned();
    if fits {
        Ok(())
    } else {
        Err(notes.say(at(table), VersionProblem::RowShape { kind: kind() }.into()))
    }
}

/// Whether the two versions say what the row says.
fn truth(
    row: &ChangeRow,
    table: &Table<'_>,
    notes: &mut Notes<'_>,
    pair: &Pair<'_>,
) -> Result<(), Noted> {
    let found = match row.kind {
        ChangeKind::Retired | ChangeKind::New | ChangeKind::Split | ChangeKind::Merged => {
            let old = row.from.iter().find(|code| pair.new.contains_key(*code));
            let new = row.to.iter().find(|code| pair.old.contains_key(*code));
            let old = old.map(|code| (code, Misfit::StillAsked));
            old.or(new.map(|code| (code, Misfit::AskedBefore)))
        }
        _ => one_to_one(row, pair),
    };
    let Some((code, misfit)) = found else { return Ok(()) };
    let (code, kind) = (shown(code.as_str()), word(CHANGES, &row.kind).to_owned());
    Err(notes.say(at(table), VersionProblem::RowMisfit { code, kind, misfit }.into()))
}

fn one_to_one<'r>(row: &'r ChangeRow, pair: &Pair<'_>) -> Option<(&'r ItemCode, Misfit)> {
    let (from, to) = (row.from.first()?, row.to.first()?);
    if from != to {
        return Some((from, Misfit::OtherCode));
    }
    let differences = pair.differences(from);
    let may = allowed(row.kind);
    let beyond = differences.iter().find(|difference| !may.contains(difference));
    // What was moved may have other words as well; other words alone are no move.
    let is_place =
        |difference: &&Difference| matches!(difference, Difference::Theme | Difference::Weight);
    let stayed =
        differences.first().filter(|first| row.kind == ChangeKind::Moved && !is_place(first));
    let misfit = match beyond.or(stayed) {
        Some(difference) => Misfit::Differs(*difference),
        None if differences.is_empty() && row.kind != ChangeKind::Unchanged => Misfit::Identical,
        None => return None,
    };
    Some((from, misfit))
}

/// What may differ in an item of a kind that keeps its code.
fn allowed(kind: ChangeKind) -> &'static [Difference] {
    match kind {
        ChangeKind::Reworded => &[Difference::Words, Difference::Levels],
        ChangeKind::Rescaled => {
            &[Difference::Scale, Difference::Weight, Difference::Words, Difference::Levels]
        }
        ChangeKind::Moved => {
            &[Difference::Theme, Difference::Weight, Difference::Words, Difference::Levels]
        }
        _ => &[],
    }
}

/// A map belongs to another scale, a claim to parts and wholes.
fn extras(row: &ChangeRow, table: &Table<'_>, notes: &mut Notes<'_>) -> Result<(), Noted> {
    let parts = matches!(row.kind, ChangeKind::Split | ChangeKind::Merged);
    let misplaced = [
        (
            "map",
            row.map.is_some() && row.kind != ChangeKind::Rescaled,
            VersionProblem::MapMisplaced,
        ),
        ("bridge", row.bridge && !parts, VersionProblem::BridgeMisplaced),
    ];
    let Some((key, _, kind)) = misplaced.into_iter().find(|(_, misplaced, _)| *misplaced) else {
        return Ok(());
    };
    let span = table.field(key).map_or(table.span(), |field| field.key_span);
    Err(notes.say(span, kind.into()))
}

/// Notes every item that two rows name on the same side.
pub(super) fn listed_once(tables: &[Table<'_>], notes: &mut Notes<'_>) {
    for side in [Side::From, Side::To] {
        let lists = tables.iter().filter_map(|table| table.field(side.key()));
        let mut seen = BTreeMap::new();
        for entry in lists.flat_map(|field| field.as_list()) {
            let Some(code) = entry.as_text().map(str::to_owned) else { continue };
            let first = *seen.entry(code.clone()).or_insert(entry.span.start);
            if first != entry.span.start {
                let (code, first_line) = (shown(&code), notes.line_of(first));
                notes.say(entry.span, VersionProblem::ListedTwice { code, first_line }.into());
            }
        }
    }
}

/// Where a row says what kind it is.
fn at(table: &Table<'_>) -> std::ops::Range<usize> {
    table.field("kind").map_or(table.span(), |field| field.span)
}
