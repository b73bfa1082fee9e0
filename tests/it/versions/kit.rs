//! Two versions of the main questionnaire and rounds on them.

use std::sync::Arc;

use mitta::catalog::{Library, parse};
use mitta::model::{
    Answer, ChangeKind, ChangeRow, Changes, Confidence, Document, Event, ItemCode, LinearMap,
    Organization, Questionnaire, Round, RoundId, Sheet, Stamp, Value,
};
use mitta::store::{Holder, Overwrite, Store};
use tempfile::TempDir;

#[derive(serde::Deserialize)]
struct Table {
    change: Vec<ChangeRow>,
}

pub fn code(text: &str) -> ItemCode {
    text.parse().unwrap()
}

pub fn first() -> Questionnaire {
    Library::shipped().unwrap().latest("mitta-main").unwrap().as_ref().clone()
}

pub fn pulse() -> Questionnaire {
    Library::shipped().unwrap().latest("mitta-pulse").unwrap().as_ref().clone()
}

/// The second version with its change table.
pub fn second() -> Questionnaire {
    let source = include_str!("../../data/versions/mitta-main/2.0.toml");
    let mut second = parse("2.0.toml", source, &Library::shipped().unwrap()).unwrap();
    let table = include_str!("../../data/versions/mitta-main/2.0.changes.toml");
    let Table { change } = toml::from_str(table).unwrap();
    let first = first();
    let is_named = |code: &ItemCode| change.iter().any(|row| row.from.contains(code));
    let same = first.items().map(|item| &item.code).filter(|code| !is_named(code));
    let rows = same.map(ChangeRow::unchanged).chain(change.iter().cloned()).collect();
    second.changes = vec![Changes { of: None, from: first.version, rows }];
    second
}

/// The second version once the bridge of its rescaled item has been accepted.
pub fn second_with_map(a: f64, b: f64) -> Questionnaire {
    let mut second = second();
    let rows = second.changes[0].rows.iter_mut();
    for row in rows.filter(|row| row.kind == ChangeKind::Rescaled) {
        row.map = Some(LinearMap { a, b });
    }
    second
}

/// The same questionnaire under a later version, with these changes since the one before.
pub fn later(before: &Questionnaire, version: &str, rows: Vec<ChangeRow>) -> Questionnaire {
    let mut later = before.clone();
    later.version = version.parse().unwrap();
    later.changes.insert(0, Changes { of: None, from: before.version, rows });
    later
}

pub fn unchanged(questionnaire: &Questionnaire) -> Vec<ChangeRow> {
    questionnaire.items().map(|item| ChangeRow::unchanged(&item.code)).collect()
}

pub fn row(kind: ChangeKind, from: &[&str], to: &[&str]) -> ChangeRow {
    let codes = |codes: &[&str]| codes.iter().map(|text| code(text)).collect();
    ChangeRow { kind, from: codes(from), to: codes(to), ..ChangeRow::added(&code("X1_1")) }
}

pub fn answer(level: u8) -> Answer {
    Answer { value: Some(Value::Number(level)), ..Answer::default() }
}

/// A closed round with a level for each item, by its place in the questionnaire.
pub fn round(
    year: i32,
    questionnaire: &Questionnaire,
    level: impl Fn(usize, &ItemCode) -> u8,
) -> Round {
    let answers = questionnaire.items().enumerate();
    let sheet: Sheet =
        answers.map(|(at, item)| (item.code.clone(), answer(level(at, &item.code)))).collect();
    let id = RoundId(i64::from(year));
    Round {
        sheet,
        closed: Some(Stamp(1)),
        ..Round::new(id, year, Arc::new(questionnaire.clone()), Stamp(0))
    }
}

pub fn document(rounds: Vec<Round>) -> Document {
    let organization = Organization { name: "Oy Äly".into(), ..Organization::default() };
    Document { organization, rounds, ..Document::default() }
}

/// A rescaled item with a map, under its own code.
pub fn mapped(kind: ChangeKind, text: &str, a: f64, b: f64) -> ChangeRow {
    ChangeRow { map: Some(LinearMap { a, b }), ..row(kind, &[text], &[text]) }
}

/// `four.mitta`: 2025 and 2026 on the first version, 2027 on the second, and 2028 open on the first one.
pub fn with_versions() -> TempDir {
    let level =
        |_: usize, code: &ItemCode| code.as_str().bytes().map(u32::from).sum::<u32>() as u8 % 4;
    let (first, second) = (first(), second());
    let mut late = round(2028, &first, level);
    late.closed = None;
    let said = Answer {
        value: Some(Value::Number(3)),
        confidence: Some(Confidence::Evidence),
        evidence: "Price list".into(),
        ..Answer::default()
    };
    late.sheet.set(code("E2_4"), said);
    late.sheet.set(code("L1_1"), Answer::default());
    let rounds = [
        round(2025, &first, level),
        round(2026, &first, level),
        round(2027, &second, |at, code| (level(at, code) + 1).min(4)),
        late,
    ];
    let mut document = document(rounds.into());
    document.rounds.iter_mut().zip(1..).for_each(|(round, id)| round.id = RoundId(id));
    document.events.push(Event { year: 2026, month: 9, text: "merger".into() });
    let folder = tempfile::tempdir().unwrap();
    let holder = Holder { host: "test".into(), since: Stamp(0) };
    let path = folder.path().join("four.mitta");
    Store::create(&path, &document, Overwrite::No, &holder).unwrap();
    folder
}
