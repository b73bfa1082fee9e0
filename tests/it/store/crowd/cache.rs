//! Figures kept beside the document.

use std::fs;

use mitta::model::Edit;

use super::{ROUND, away, document, fixture, new, open, person, take_in};

#[test]
fn what_is_kept_is_found_again_and_is_no_edit() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    let before = document(&store);
    assert_eq!(store.cached("staff 2026"), None);
    store.cache("staff 2026", b"\x00\x01");
    store.cache("staff 2026", b"\x02");
    store.write(&[fixture::set_answer(2, "L1_1", "an edit that is not about sheets")]).unwrap();
    let path = store.path().to_owned();
    drop(store);
    let (store, after) = open(&path);
    assert_eq!(store.cached("staff 2026"), Some(vec![2]));
    assert_ne!(after, before);
}

#[test]
fn whenever_sheets_come_or_go_everything_kept_goes() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    store.cache("key", b"old");
    let staged = take_in(&mut store, &[person([1; 4])]);
    assert_eq!(store.cached("key"), None);
    for edit in [away(staged.id), Edit::RemoveRound(ROUND)] {
        store.cache("key", b"old");
        store.write(&[edit]).unwrap();
        assert_eq!(store.cached("key"), None);
    }
}

#[test]
fn what_cannot_be_kept_is_not() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    let (mut reader, _) = open(store.path());
    let before = fs::read(store.path()).unwrap();
    reader.cache("key", b"of a reader");
    store.cache("large", &vec![0; 17 << 20]);
    store.cache(&"k".repeat(2_000), b"small");
    assert_eq!((reader.cached("key"), store.cached("large")), (None, None));
    assert!(fs::read(store.path()).unwrap() == before);
    for n in 0..450 {
        store.cache(&n.to_string(), &[0; 1_000]);
    }
    assert!(store.cached("449").is_some());
    assert!(fs::metadata(store.path()).unwrap().len() < 900_000, "it grows without end");
}
