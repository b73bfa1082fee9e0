//! Writes that were cut off in the middle.

use std::{
    fs,
    path::{Path, PathBuf},
};

use mitta::{
    model::Document,
    store::{Fault, Overwrite, Store},
};
use rusqlite::Connection;

use super::{create, everything, fixture, me, open, refusal};

/// `a.mitta` with half a write on disk, and the journal that can take it back.
fn cut_off(folder: &Path) -> (PathBuf, PathBuf) {
    let (path, whole) = (folder.join("a.mitta"), folder.join("whole.mitta"));
    drop(create(&whole, &fixture::document()));
    let writer = Connection::open(&whole).unwrap();
    // So small a cache that pages reach the disk before the end.
    writer.pragma_update(None, "cache_size", 1).unwrap();
    let half = "BEGIN; DELETE FROM answer; UPDATE questionnaire SET content = hex(zeroblob(99999))";
    writer.execute_batch(half).unwrap();
    let journal = folder.join("a.mitta-journal");
    fs::copy(whole.with_extension("mitta-journal"), &journal).unwrap();
    fs::copy(&whole, &path).unwrap();
    drop(writer);
    assert_ne!(fs::read(&path).unwrap(), fs::read(&whole).unwrap());
    fs::remove_file(whole).unwrap();
    (path, journal)
}

#[test]
fn half_a_write_is_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let (path, journal) = cut_off(folder.path());
    let (store, document) = open(&path);
    assert_eq!(document, fixture::document());
    assert_eq!(store.load().unwrap(), document);
    assert!(!journal.exists());
}

#[test]
fn half_a_write_that_cannot_be_taken_back_is_not_read() {
    let folder = tempfile::tempdir().unwrap();
    let (path, _) = cut_off(folder.path());
    fs::create_dir(folder.path().join(".~lock.a.mitta#")).unwrap();
    let before = everything(folder.path());
    assert_eq!(refusal(&path), Fault::Unfinished);
    assert_eq!(Store::inspect(&path).unwrap_err().fault, Fault::Unfinished);
    assert_eq!(everything(folder.path()), before);
}

#[test]
fn a_journal_of_an_earlier_file_does_not_reach_the_new_one() {
    for overwrite in [Overwrite::No, Overwrite::Yes] {
        let folder = tempfile::tempdir().unwrap();
        let (path, journal) = cut_off(folder.path());
        if overwrite == Overwrite::No {
            fs::remove_file(&path).unwrap();
        }
        let new = Document { rounds: vec![], ..fixture::document() };
        let store = Store::create(&path, &new, overwrite, &me()).unwrap();
        assert_eq!(store.load().unwrap(), new);
        assert!(!journal.exists());
    }
}
