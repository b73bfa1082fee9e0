//! Sheets go along wherever the document goes.

use mitta::{
    model::{BatchId, Document, Edit, Mark, PackedSheet, RoundId, Side},
    store::{Fault, Overwrite, Store},
};

use super::{answers, everything, fixture, keyed, me, new, open, person, take_in};

#[test]
fn a_copy_has_the_sheets() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    take_in(&mut store, &[keyed("a", [1; 4]), person([2; 4])]);
    let copy = folder.path().join("copy.mitta");
    store.save_copy(&copy, Overwrite::No).unwrap();
    let (copy, document) = open(&copy);
    assert_eq!(document, store.load().unwrap());
    assert_eq!(answers(&copy), answers(&store));
}

/// What the window shows may be ahead of the disk.
#[test]
fn another_state_of_the_document_takes_the_sheets_that_it_has() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    let staged = take_in(&mut store, &[person([2; 4])]);
    let mut ahead = store.load().unwrap();
    ahead.apply(&fixture::set_answer(2, "L1_1", "not on disk yet")).unwrap();
    let taken = ahead.apply(&super::away(BatchId(staged.id.0))).unwrap();
    let (one, other) = (folder.path().join("1.mitta"), folder.path().join("2.mitta"));
    store.save_state(&ahead, &one, Overwrite::No).unwrap();
    let (copy, document) = open(&one);
    assert_eq!((&document, answers(&copy).len()), (&ahead, 0));
    let staff = copy.answers(RoundId(1), Side::Customers, &[BatchId(4)]).unwrap();
    assert_eq!(staff, store.answers(RoundId(1), Side::Customers, &[BatchId(4)]).unwrap());
    store.write(&[super::away(staged.id)]).unwrap();
    ahead.apply(&taken).unwrap();
    store.save_state(&ahead, &other, Overwrite::No).unwrap();
    let (copy, document) = open(&other);
    assert_eq!((&document, answers(&copy).len()), (&ahead, 1), "it came back just now");
}

#[test]
fn a_copy_says_how_many_sheets_it_has() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    let staged = take_in(&mut store, &[person([2; 4])]);
    let mut ahead = store.load().unwrap();
    let mut batch = staged.batch.clone();
    batch.sheets = 5;
    let edit = Edit::SetBatch { round: super::ROUND, id: staged.id, batch: Some(batch.into()) };
    ahead.apply(&edit).unwrap();
    let copy = folder.path().join("copy.mitta");
    store.save_state(&ahead, &copy, Overwrite::No).unwrap();
    assert_eq!(open(&copy).1, store.load().unwrap());
}

#[test]
fn a_new_document_has_to_get_the_sheets_that_it_says() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    let create = |document: &Document, sheets: Vec<(BatchId, PackedSheet)>| {
        let created = Store::create_with(&path, document, sheets, Overwrite::No, &me());
        created.map(drop).map_err(|error| error.fault)
    };
    let changed = |change: fn(&mut Vec<(BatchId, PackedSheet)>)| {
        let mut sheets = fixture::sheets();
        change(&mut sheets);
        sheets
    };
    for sheets in [
        vec![],
        changed(|sheets| drop(sheets.pop())),
        changed(|sheets| sheets[0].0 = BatchId(5)),
        changed(|sheets| sheets[0].1.cells[0] = 5),
        changed(|sheets| sheets[0].1.replies.clear()),
        changed(|sheets| {
            sheets.push((BatchId(6), PackedSheet { mark: Mark([8; 16]), ..sheets[3].1.clone() }));
        }),
    ] {
        let refused = create(&fixture::document(), sheets);
        let is_refused = matches!(refused, Err(Fault::Damaged(_) | Fault::Edit(_)));
        assert!(is_refused, "{refused:?}");
    }
    assert_eq!(everything(folder.path()).len(), 0);
    create(&fixture::document(), fixture::sheets()).unwrap();
}
