//! What was taken away is not in the file any more.

use std::{fs, path::Path};

use mitta::{
    model::{Edit, RoundId, Side},
    store::Store,
};

use super::{
    ROUND, SIDE, answers, away, batch, keyed, me, new, open, person, present, push, remark,
    roundtrip::count, take_in,
};

const WORDS: &str = "Esihenkilöni ei kuuntele koskaan";

fn contains(path: &Path, bytes: &[u8]) -> bool {
    fs::read(path).unwrap().windows(bytes.len()).any(|window| window == bytes)
}

/// A document with a batch that has the words, and its mark; staged only, or part of the round.
fn planted(folder: &Path, is_part: bool) -> (Store, [u8; 16], mitta::model::BatchId) {
    let mut store = new(folder);
    take_in(&mut store, &(0..200).map(|n| keyed(&n.to_string(), [1; 4])).collect::<Vec<_>>());
    let mut staging = store.stage(ROUND, batch(Side::Partners)).unwrap();
    for n in 0..300 {
        push(&mut staging, &keyed(&format!("x{n}"), [2; 4]), &[remark(&format!("{WORDS} {n}"))]);
    }
    let staged = staging.finish_with(|staged| vec![present(staged)]).unwrap();
    let read = store.answers(ROUND, Side::Partners, &[staged.id]).unwrap();
    let mark = read.keys[7].unwrap().0;
    if !is_part {
        store.write(&[away(staged.id)]).unwrap();
    }
    let path = store.path();
    assert!(contains(path, WORDS.as_bytes()) && contains(path, &mark));
    (store, mark, staged.id)
}

#[test]
fn a_batch_that_was_taken_away_is_gone_when_the_document_is_closed() {
    let folder = tempfile::tempdir().unwrap();
    let (store, mark, _) = planted(folder.path(), false);
    let path = store.path().to_owned();
    drop(store);
    assert!(!contains(&path, WORDS.as_bytes()) && !contains(&path, &mark));
    let (store, _) = open(&path);
    assert_eq!(answers(&store).len(), 200, "the others stay");
    assert_eq!(Store::inspect(&path).unwrap().problems, Vec::<String>::new());
}

#[test]
fn the_sheets_of_a_round_go_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let (mut store, mark, _) = planted(folder.path(), true);
    store.write(&[Edit::RemoveRound(ROUND)]).unwrap();
    let path = store.path().to_owned();
    drop(store);
    assert!(!contains(&path, WORDS.as_bytes()) && !contains(&path, &mark));
    assert_eq!(["batch", "sheet", "remark"].map(|table| count(&path, table)), [2, 4, 0]);
}

#[test]
fn what_a_program_that_died_left_is_gone_when_the_document_is_next_opened() {
    let folder = tempfile::tempdir().unwrap();
    let (store, mark, _) = planted(folder.path(), false);
    let left = folder.path().join("left.mitta");
    fs::copy(store.path(), &left).unwrap();
    assert!(contains(&left, &mark));
    let (_reopened, _) = open(&left);
    assert!(!contains(&left, WORDS.as_bytes()) && !contains(&left, &mark));
}

#[test]
fn a_batch_that_never_became_part_of_its_round_is_gone_too() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    let staged = super::stage(&mut store, &[person([3; 4])]);
    let path = store.path().to_owned();
    assert_eq!(count(&path, "sheet"), 5);
    drop(store);
    assert_eq!(["batch", "sheet"].map(|table| count(&path, table)), [2, 4]);
    let (mut store, _) = open(&path);
    store.write(&[present(&staged)]).unwrap();
    assert_eq!(answers(&store).len(), 0);
}

#[test]
fn a_reader_sweeps_nothing_and_sees_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let (store, _, id) = planted(folder.path(), false);
    let before = fs::read(store.path()).unwrap();
    let (reader, _) = Store::open(store.path(), &me()).unwrap();
    assert_eq!(reader.answers(ROUND, Side::Partners, &[id]).unwrap().len(), 0);
    assert_eq!(reader.remarks(ROUND, Side::Partners, &[id]).unwrap(), []);
    drop(reader);
    assert!(fs::read(store.path()).unwrap() == before);
    assert_eq!(store.answers(RoundId(1), SIDE, &[]).unwrap().len(), 0);
}

#[test]
fn a_copy_takes_along_only_what_is_there() {
    let folder = tempfile::tempdir().unwrap();
    let (store, mark, _) = planted(folder.path(), false);
    let copies = ["copy.mitta", "state.mitta"].map(|name| folder.path().join(name));
    store.save_copy(&copies[0], mitta::store::Overwrite::No).unwrap();
    let document = store.load().unwrap();
    store.save_state(&document, &copies[1], mitta::store::Overwrite::No).unwrap();
    for copy in copies {
        assert!(!contains(&copy, WORDS.as_bytes()) && !contains(&copy, &mark), "{copy:?}");
        assert_eq!(answers(&open(&copy).0).len(), 200);
    }
}
