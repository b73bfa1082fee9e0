//! Documents of every version that was ever written still open, with every word.

use std::{fs, path::Path};

use rusqlite::Connection;

use super::{create, everything, fixture, me, open};
use mitta::store::{Overwrite, Store};

const DOCUMENTS: &str = "tests/documents";

#[test]
fn a_document_of_version_1_holds_its_exact_content() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("v1.mitta");
    fs::copy(Path::new(DOCUMENTS).join("v1.mitta"), &path).unwrap();
    let (store, document) = open(&path);
    assert_eq!(document, fixture::document());
    drop(store);
    assert_eq!(
        everything(folder.path())["v1.mitta"],
        fs::read("tests/documents/v1.mitta").unwrap()
    );
}

/// Run once for each new version, with a name of its own; what has shipped is never made again.
#[test]
#[ignore = "makes the document of this version"]
fn make_the_document_of_this_version() {
    let path = Path::new(DOCUMENTS).join("v1.mitta");
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
