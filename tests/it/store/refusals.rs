//! What is not ours, or not yet ours to read, stays as it is: to the byte, with nothing beside it.

use std::{fs, path::Path};

use mitta::{
    model::Document,
    store::{Fault, Store},
};
use rusqlite::Connection;

use super::{create, everything, fixture, refusal};

const USER_VERSION: usize = 60;
const APPLICATION_ID: usize = 68;

/// Both doors refuse the file for one reason and leave its folder as it was.
fn refused(path: &Path) -> Fault {
    let folder = path.parent().unwrap();
    let before = everything(folder);
    let fault = refusal(path);
    assert_eq!(everything(folder), before, "{}", path.display());
    if let Err(error) = Store::inspect(path) {
        assert_eq!(error.fault, fault);
    }
    assert_eq!(everything(folder), before, "{}", path.display());
    fault
}

fn number_at(path: &Path, offset: usize, number: u32) {
    let mut bytes = fs::read(path).unwrap();
    bytes[offset..offset + 4].copy_from_slice(&number.to_be_bytes());
    fs::write(path, bytes).unwrap();
}

#[test]
fn a_newer_document_is_refused_with_its_version() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    drop(create(&path, &fixture::document()));
    for found in [4, 77, u32::MAX] {
        number_at(&path, USER_VERSION, found);
        assert_eq!(refused(&path), Fault::Newer { found });
    }
}

#[test]
fn foreign_files_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    for content in [&b""[..], b"S", b"SQLite format 4\0", b"PK\x03\x04", &[0; 4096]] {
        fs::write(&path, content).unwrap();
        assert_eq!(refused(&path), Fault::Foreign);
    }
    fs::remove_file(&path).unwrap();
    Connection::open(&path).unwrap().execute_batch("CREATE TABLE t (a)").unwrap();
    assert_eq!(refused(&path), Fault::Foreign);
    let inner = folder.path().join("folder.mitta");
    fs::create_dir(&inner).unwrap();
    assert_eq!(refused(&inner), Fault::Foreign);
    assert_eq!(refusal(&folder.path().join("missing.mitta")), Fault::Gone);
    assert_eq!(refusal(&folder.path().join("no/such/folder.mitta")), Fault::Gone);
}

#[test]
fn files_made_to_break_sqlite_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    for seed in fs::read_dir("tests/data/sqlite").unwrap() {
        fs::write(&path, fs::read(seed.unwrap().path()).unwrap()).unwrap();
        assert_eq!(refused(&path), Fault::Foreign);
        // The same under our name, so that SQLite itself gets to see it.
        number_at(&path, APPLICATION_ID, 0x4D49_5454);
        number_at(&path, USER_VERSION, 1);
        assert!(matches!(refused(&path), Fault::Damaged(_)));
    }
}

#[test]
fn a_schema_that_is_not_ours_is_refused_unread() {
    let folder = tempfile::tempdir().unwrap();
    let forever = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n";
    for (name, change) in [
        ("view", &*format!("DROP TABLE event; CREATE VIEW event AS {forever}")),
        ("trigger", "CREATE TRIGGER t AFTER INSERT ON answer BEGIN DELETE FROM round; END"),
        ("table", "CREATE TABLE extra (a)"),
        ("column", "ALTER TABLE event ADD COLUMN more TEXT"),
        ("lost", "DROP VIEW answers"),
    ] {
        let path = folder.path().join(name);
        drop(create(&path, &Document::default()));
        Connection::open(&path).unwrap().execute_batch(change).unwrap();
        assert_eq!(refused(&path), Fault::Damaged("schema".to_owned()), "{name}");
    }
}

/// Each makes a row that says by itself that it is damaged.
const ROWS: &[&str] = &[
    "DELETE FROM document",
    "UPDATE questionnaire SET content = '{}'",
    "UPDATE questionnaire SET hash = ''",
    "UPDATE target SET points = 101",
    "UPDATE target SET code = 'nowhere' WHERE code = 'length'",
    "UPDATE answer SET number = 999 WHERE kind = 'number'",
    "UPDATE answer SET item = '1' WHERE item = 'L1_1'",
    "UPDATE event SET month = -1",
    "UPDATE round SET questionnaire = 9",
    "UPDATE block SET content = '{}'",
    "UPDATE block SET hash = ''",
    "UPDATE round_block SET block = 9",
    "DELETE FROM block",
    "UPDATE reply SET kind = 'number' WHERE kind = 'points'",
    "UPDATE reply SET kind = 'choice' WHERE kind = 'points'",
    "UPDATE reply SET kind = 'points' WHERE kind = 'text'",
    "UPDATE reply SET kind = 'points' WHERE kind = 'amount'",
    "UPDATE reply SET kind = 'amount', number = 9e999 WHERE kind = 'points'",
    "UPDATE reply SET number = 256 WHERE kind = 'points'",
    "UPDATE reply SET number = 2.5 WHERE kind = 'points'",
    "UPDATE reply SET number = NULL WHERE kind = 'amount'",
    "UPDATE reply SET text = NULL WHERE kind = 'text'",
    "UPDATE reply SET text = '' WHERE kind = 'dont_know'",
    "UPDATE reply SET question = '' WHERE question = 'Q_text'",
    "UPDATE kpi SET value = -9e999 WHERE code = 'K01'",
    "UPDATE kpi SET target = 9e999 WHERE code = 'K01'",
    "UPDATE kpi SET code = '1' WHERE code = 'K01'",
    "UPDATE moment SET stage = 'begins'",
    "UPDATE moment SET whose = ''",
    "UPDATE moment SET feeling_source = 'felt'",
    "UPDATE moment SET works = 'often'",
    "UPDATE moment SET strength = -1",
    "UPDATE moment SET strength = 256",
    "UPDATE moment SET place_x = NULL",
    "UPDATE moment SET place_y = 1e300 WHERE place_y IS NOT NULL",
    "UPDATE moment SET place_y = 9e999 WHERE place_y IS NOT NULL",
    "UPDATE step SET frequency = 'often'",
    "UPDATE gathering SET draft_side = 'own' WHERE draft_side IS NOT NULL",
    "UPDATE unit SET invited = -1 WHERE invited = 40",
    "UPDATE invited SET side = 'guests' WHERE people = 1200",
    "UPDATE invited SET people = -1 WHERE people = 1200",
    "UPDATE guess SET score = 128 WHERE score = 35",
    "UPDATE guess SET people = 99999999 WHERE score = 20",
    "UPDATE draft_answer SET kind = 'dont_know' WHERE kind = 'number'",
    "UPDATE draft_answer SET item = '' WHERE kind = 'number'",
    "UPDATE draft_reply SET kind = 'text' WHERE kind = 'points'",
    "UPDATE batch SET side = 'guests'",
    "UPDATE batch SET source = 'mail'",
    "UPDATE batch SET sheets = -1",
    "UPDATE batch SET layout = '{'",
    "UPDATE vote_answer SET number = 256 WHERE number = 4",
    "UPDATE vote_answer SET kind = 'number' WHERE kind = 'dont_know'",
    "UPDATE vote SET item = '1' WHERE minority = ''",
    "UPDATE idea_reply SET kind = 'choice' WHERE kind = 'points'",
    "UPDATE judgement_reply SET number = 2.5 WHERE kind = 'points'",
    "UPDATE action SET state = 'forgotten' WHERE id = 3",
    "UPDATE action SET theme = '' WHERE id = 3",
    "UPDATE action SET kpi = '1' WHERE id = 3",
    "UPDATE action_item SET item = ''  WHERE item = 'L1_1'",
];

/// Each breaks a reference, and leaves every row as it was otherwise.
const REFERENCES: &[&str] = &[
    "DELETE FROM round",
    "DELETE FROM journey",
    "DELETE FROM gathering",
    "DELETE FROM batch",
    "DELETE FROM printing",
    "DELETE FROM vote",
    "DELETE FROM idea",
    "DELETE FROM judgement",
    "DELETE FROM action",
];

fn damage(path: &Path, change: &str) {
    let other = Connection::open(path).unwrap();
    other.pragma_update(None, "foreign_keys", false).unwrap();
    other.pragma_update(None, "ignore_check_constraints", true).unwrap();
    other.execute_batch(change).unwrap();
    assert!(other.changes() > 0, "{change}");
}

#[test]
fn rows_that_no_document_can_hold_are_damage() {
    let folder = tempfile::tempdir().unwrap();
    for (n, change) in ROWS.iter().chain(REFERENCES).enumerate() {
        let path = folder.path().join(n.to_string());
        drop(create(&path, &fixture::document()));
        damage(&path, change);
        assert!(matches!(refused(&path), Fault::Damaged(_)), "{change}");
    }
}

#[test]
fn rows_that_are_damaged_in_an_open_document_are_not_read() {
    let folder = tempfile::tempdir().unwrap();
    for (n, change) in ROWS.iter().enumerate() {
        let path = folder.path().join(n.to_string());
        let store = create(&path, &fixture::document());
        damage(&path, change);
        let fault = store.load().unwrap_err().fault;
        assert!(matches!(fault, Fault::Damaged(_)), "{change}: {fault}");
    }
}

#[test]
fn a_document_turned_to_a_write_ahead_log_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    drop(create(&path, &fixture::document()));
    Connection::open(&path).unwrap().pragma_update(None, "journal_mode", "WAL").unwrap();
    assert!(matches!(refused(&path), Fault::Damaged(_)));
}
