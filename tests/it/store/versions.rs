//! Documents of every version that was ever written still open, with every word.

use std::{
    fs,
    path::{Path, PathBuf},
};

use rusqlite::Connection;

use super::{create, everything, fixture, me, open};
use mitta::{
    model::{Edit, RoundId},
    store::{Overwrite, Store},
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
    assert_eq!(Store::inspect(&path).unwrap().version, 2);
    assert_eq!(open(&path).1.rounds[2].blocks, [fixture::block(0)]);
    assert_eq!(open(&backup).1, fixture::first());
}

#[test]
fn a_document_of_version_2_holds_its_exact_content() {
    let folder = tempfile::tempdir().unwrap();
    let path = copy_of("v2.mitta", folder.path());
    let (store, document) = open(&path);
    assert_eq!(document, fixture::document());
    drop(store);
    let shipped = fs::read("tests/documents/v2.mitta").unwrap();
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
    let path = Path::new(DOCUMENTS).join("v2.mitta");
    drop(Store::create(&path, &fixture::document(), Overwrite::No, &me()).unwrap());
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
