//! What is written is what is read.

use std::{fs, path::Path, sync::Arc};

use mitta::{
    model::{ChangeRow, Changes, Document, Edit, EditError, LinearMap, RoundId, Version},
    store::{Access, Fault, Overwrite, Store},
};
use rusqlite::{Connection, types::Value};

use super::{create, everything, fixture, me, open};

#[test]
fn a_new_document_holds_everything_it_was_given() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("Itä-Savo.mitta");
    let document = fixture::document();
    let store = create(&path, &document);
    assert_eq!(store.access(), &Access::Full);
    assert_eq!(store.load().unwrap(), document);
    drop(store);
    assert_eq!(open(&path).1, document);
    assert_eq!(everything(folder.path()).len(), 1, "one file and nothing beside it");
}

#[test]
fn rounds_of_one_questionnaire_share_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    create(&path, &fixture::document());
    let (_store, document) = open(&path);
    let [a, b, c] = [0, 1, 2].map(|n| document.rounds[n].questionnaire.clone());
    assert!(Arc::ptr_eq(&a, &b) && !Arc::ptr_eq(&b, &c));
    assert_eq!(count(&path, "questionnaire"), 2);
}

#[test]
fn what_nobody_asks_any_more_goes_with_its_last_round() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    let mut store = create(&path, &fixture::document());
    store.write(&[Edit::RemoveRound(RoundId(1)), Edit::RemoveRound(RoundId(2))]).unwrap();
    assert_eq!(["batch", "sheet"].map(|table| count(&path, table)), [2, 4], "they may come back");
    drop(store);
    assert_eq!(["questionnaire", "round"].map(|table| count(&path, table)), [1, 1]);
    for table in ["answer", "target", "block", "round_block", "reply", "kpi", "journey"] {
        assert_eq!(count(&path, table), 0, "{table}");
    }
    for table in ["moment", "step", "gathering", "unit", "invited", "guess", "draft_answer"] {
        assert_eq!(count(&path, table), 0, "{table}");
    }
    for table in ["draft_reply", "batch", "sheet", "printing", "printing_batch", "vote"] {
        assert_eq!(count(&path, table), 0, "{table}");
    }
    for (table, left) in [("vote_answer", 0), ("action", 0), ("action_item", 0), ("idea", 2)] {
        assert_eq!(count(&path, table), left, "{table}");
    }
}

#[test]
fn an_existing_file_is_overwritten_only_when_asked() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    fs::write(&path, "precious").unwrap();
    let before = everything(folder.path());
    let refused = Store::create(&path, &Document::default(), Overwrite::No, &me()).unwrap_err();
    assert_eq!((refused.fault, refused.path), (Fault::Exists, path.clone()));
    assert_eq!(everything(folder.path()), before);
    Store::create(&path, &fixture::second(), Overwrite::Yes, &me()).unwrap();
    assert_eq!(open(&path).1, fixture::second());
}

#[test]
fn a_document_that_does_not_fit_leaves_the_old_file() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    fs::write(&path, "precious").unwrap();
    let before = everything(folder.path());
    let mut twice = fixture::second();
    twice.rounds.push(twice.rounds[0].clone());
    let refused = Store::create(&path, &twice, Overwrite::Yes, &me()).unwrap_err();
    assert_eq!(refused.fault, Fault::Edit(EditError::RoundExists));
    assert_eq!(everything(folder.path()), before);
}

#[test]
fn an_edit_that_does_not_fit_takes_its_whole_batch_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    let mut store = create(&path, &fixture::document());
    let before = fs::read(&path).unwrap();
    let batch = [fixture::set_answer(2, "L1_2", "yes"), fixture::set_answer(3, "L1_2", "closed")];
    let refused = store.write(&batch).unwrap_err();
    assert_eq!(refused.fault, Fault::Edit(EditError::RoundClosed));
    assert_eq!(fs::read(&path).unwrap(), before);
    store.write(&batch[..1]).unwrap();
    let answer = store.load().unwrap().round(RoundId(2)).unwrap().sheet.clone();
    assert_eq!(answer.answer(&"L1_2".parse().unwrap()).unwrap().comment, "yes");
}

#[test]
fn a_copy_is_a_document_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let (path, copy) = (folder.path().join("a.mitta"), folder.path().join("copy.mitta"));
    let mut store = create(&path, &fixture::document());
    store.write(&[fixture::set_answer(2, "L1_1", "newest")]).unwrap();
    store.save_copy(&copy, Overwrite::No).unwrap();
    assert_eq!(store.save_copy(&copy, Overwrite::No).unwrap_err().fault, Fault::Exists);
    store.save_copy(&copy, Overwrite::Yes).unwrap();
    let onto_itself = store.save_copy(&path, Overwrite::Yes).unwrap_err().fault;
    assert_eq!(onto_itself, Fault::Busy(Some(me())));
    let (mut other, document) = open(&copy);
    assert_eq!(document, store.load().unwrap());
    other.write(&[Edit::SetEvents(vec![])]).unwrap();
    assert_ne!(other.load().unwrap(), store.load().unwrap());
}

#[test]
fn an_inspection_counts_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    drop(create(&path, &fixture::document()));
    let before = everything(folder.path());
    let found = Store::inspect(&path).unwrap();
    assert_eq!((found.version, found.problems.len()), (3, 0));
    let contents = found.contents.unwrap();
    assert_eq!(contents.written_by, env!("CARGO_PKG_VERSION"));
    let counts = (contents.rounds, contents.answers, contents.comments);
    assert_eq!(counts, (3, 6, 4));
    assert_eq!((contents.evidence, contents.events), (4, 2));
    assert_eq!((contents.replies, contents.kpis, contents.moments), (7, 2, 4));
    assert_eq!((contents.sheets, contents.ideas, contents.actions), (4, 2, 2));
    assert_eq!(everything(folder.path()), before);
}

#[test]
fn any_sqlite_browser_can_read_the_answers() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    drop(create(&path, &fixture::document()));
    let sql = "SELECT round, dimension, theme, item, name_en, value, changed_utc FROM answers";
    insta::assert_snapshot!(browse(&path, sql).join("\n"));
}

/// The rows that a browser shows, a line each.
pub fn browse(path: &Path, sql: &str) -> Vec<String> {
    let browser = Connection::open(path).unwrap();
    let mut statement = browser.prepare(sql).unwrap();
    let columns = statement.column_count();
    let row = |row: &rusqlite::Row<'_>| {
        let cells: Result<Vec<_>, _> = (0..columns).map(|n| row.get(n).map(plain)).collect();
        Ok(cells?.join(" "))
    };
    statement.query_map([], row).unwrap().map(Result::unwrap).collect()
}

fn plain(value: Value) -> String {
    match value {
        Value::Text(text) => text.escape_debug().to_string(),
        Value::Integer(number) => number.to_string(),
        Value::Real(number) => format!("{number:?}"),
        _ => "-".to_owned(),
    }
}

pub fn count(path: &Path, table: &str) -> i64 {
    let browser = Connection::open(path).unwrap();
    let sql = format!("SELECT count(*) FROM {table}");
    browser.query_row(&sql, [], |row| row.get(0)).unwrap()
}

/// Coefficients of a map have as many digits as it takes to tell them apart.
#[test]
fn a_map_keeps_its_last_digit() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    let mut document = fixture::document();
    let map = |at: usize| {
        let part = |prime: f64| (at as f64 * prime).fract();
        LinearMap {
            a: part(std::f64::consts::E) * 40.0 - 20.0,
            b: 0.5 + part(std::f64::consts::PI),
        }
    };
    let mut questionnaire = (*document.rounds[0].questionnaire).clone();
    let row =
        |at| ChangeRow { map: Some(map(at)), ..ChangeRow::unchanged(&"L1_1".parse().unwrap()) };
    let from = Version { major: 1, minor: 0 };
    questionnaire.changes = vec![Changes { of: None, from, rows: (1..=200).map(row).collect() }];
    document.rounds[0].questionnaire = Arc::new(questionnaire);
    drop(create(&path, &document));
    let (_store, read) = open(&path);
    let rows = |document: &Document| {
        let rows = document.rounds[0].questionnaire.changes[0].rows.clone();
        rows.into_iter().map(|row| row.map)
    };
    let changed = rows(&document).zip(rows(&read)).find(|(written, read)| written != read);
    assert_eq!(changed, None);
}
