//! Documents of every version that was ever written still open, with every word.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rusqlite::Connection;

use super::{create, everything, fixture, open};
use mitta::{
    model::{BatchId, Edit, Idea, IdeaId, RoundId, Side, Stamp},
    store::Store,
};

const DOCUMENTS: &str = "tests/documents";

#[test]
fn a_document_of_version_1_holds_its_exact_content() {
    let folder = tempfile::tempdir().unwrap();
    let path = copy_of("v1.mitta", folder.path());
    let (mut store, document) = open(&path);
    assert_eq!(document, fixture::first());
    let backup = folder.path().join("v1.backup-v1.mitta");
    assert_eq!(store.backup(), Some(&*backup));
    assert_eq!(Store::inspect(&backup).unwrap().version, 1);
    let edit = Edit::SetBlocks { round: RoundId(2), blocks: vec![fixture::block(0)] };
    store.write(&[edit]).unwrap();
    drop(store);
    assert_eq!(Store::inspect(&path).unwrap().version, 3);
    assert_eq!(open(&path).1.rounds[2].blocks, [fixture::block(0)]);
    assert_eq!(open(&backup).1, fixture::first());
}

#[test]
fn a_document_of_version_2_holds_its_exact_content() {
    let folder = tempfile::tempdir().unwrap();
    let path = copy_of("v2.mitta", folder.path());
    let (mut store, document) = open(&path);
    assert_eq!(document, fixture::second());
    let backup = folder.path().join("v2.backup-v2.mitta");
    assert_eq!(store.backup(), Some(&*backup));
    let idea = Idea::new(IdeaId(1), RoundId(2), Stamp(0));
    store.write(&[Edit::SetIdea { id: idea.id, idea: Some(idea.into()) }]).unwrap();
    drop(store);
    assert_eq!(Store::inspect(&path).unwrap().version, 3);
    assert_eq!(open(&path).1.ideas.len(), 1);
    assert_eq!(open(&backup).1, fixture::second());
}

#[test]
fn a_document_of_version_3_holds_its_exact_content() {
    let folder = tempfile::tempdir().unwrap();
    let path = copy_of("v3.mitta", folder.path());
    let (store, document) = open(&path);
    assert_eq!(document, fixture::document());
    let ids = [BatchId(4), BatchId(6)];
    let answers = store.answers(RoundId(1), Side::Customers, &ids).unwrap();
    let marks: Vec<_> = answers.keys.iter().map(|key| key.unwrap().0[0]).collect();
    assert_eq!(marks, [1, 5, 9]);
    let columns: Vec<_> = answers.items.columns().map(<[u8]>::to_vec).collect();
    assert_eq!(columns, [[15, 3, 0], [15, 2, 4], [15, 1, 13], [15, 0, 14]]);
    let answers = store.answers(RoundId(1), Side::Staff, &ids).unwrap();
    assert_eq!(answers.replies("Q_choice").unwrap().cells, [254]);
    drop(store);
    let shipped = fs::read("tests/documents/v3.mitta").unwrap();
    assert!(fs::read(path).unwrap() == shipped, "opening has changed the file");
}

#[test]
fn an_older_document_is_inspected_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let path = copy_of("v1.mitta", folder.path());
    let before = everything(folder.path());
    let found = Store::inspect(&path).unwrap();
    assert_eq!((found.version, found.problems.len()), (1, 0));
    let contents = found.contents.unwrap();
    assert_eq!((contents.answers, contents.replies, contents.moments), (6, 0, 0));
    assert_eq!(everything(folder.path()), before);
}

fn copy_of(name: &str, folder: &Path) -> PathBuf {
    let path = folder.join(name);
    fs::copy(Path::new(DOCUMENTS).join(name), &path).unwrap();
    path
}

/// Run once for each new version, with a name of its own; what has shipped is never made again.
#[test]
#[ignore = "makes the document of this version"]
fn make_the_document_of_this_version() {
    let path = Path::new(DOCUMENTS).join("v3.mitta");
    drop(create(&path, &fixture::document()));
}

#[test]
fn the_schema_is_the_one_that_was_agreed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    drop(create(&path, &fixture::document()));
    let browser = Connection::open(&path).unwrap();
    let sql = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY type, name";
    let mut statement = browser.prepare(sql).unwrap();
    let rows = statement.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let schema: Vec<String> = rows.map(Result::unwrap).collect();
    insta::assert_snapshot!(schema.join(";\n\n"));
}
