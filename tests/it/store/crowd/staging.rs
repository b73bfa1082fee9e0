//! Sheets come in, all of them or none, and come and go with their batch.

use std::fs;

use mitta::{
    model::{Batch, BatchId, Edit, EditError, LONGEST_TEXT, MOST_SHEETS, RoundId, Side, Stamp},
    store::{Access, Arrival, Arrivals, Fault, Incoming, Store},
};

use super::{
    ROUND, SIDE, answers, away, batch, create, document, everything, fixture, keyed, new, open,
    person, present, push, remark, rows, stage, take_in,
};

#[test]
fn sheets_are_read_as_they_came_but_not_in_their_order() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    let people: Vec<_> = (0..5).flat_map(|a| (0..5).map(move |b| person([a, b, 14, 15]))).collect();
    let staged = take_in(&mut store, &people);
    assert_eq!(staged.arrivals, Arrivals { new: 25, there: 0, repeated: 0 });
    assert_eq!((staged.batch.sheets, staged.batch.keyed), (25, false));
    let answers = answers(&store);
    assert_eq!(rows(&answers), people.iter().map(|p| p.cells.to_vec()).collect::<Vec<_>>());
    let arrived = answers.items.columns().next().unwrap().to_vec();
    assert!(!arrived.is_sorted(), "the order of arrival is kept: {arrived:?}");
    assert_eq!((answers.sealed, answers.keys.iter().flatten().count()), (25, 0));
}

#[test]
fn a_staged_batch_is_absent_until_it_is_set() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    let before = document(&store);
    let staged = stage(&mut store, &[person([1; 4])]);
    assert_eq!(document(&store), before);
    assert_eq!(store.answers(ROUND, SIDE, &[staged.id]).unwrap().len(), 0);
    store.write(&[present(&staged)]).unwrap();
    assert_eq!(store.answers(ROUND, SIDE, &[staged.id]).unwrap().len(), 1);
    assert_eq!(store.answers(ROUND, Side::Customers, &[staged.id]).unwrap().len(), 0);
    assert_eq!(store.answers(ROUND, SIDE, &[staged.id, staged.id]).unwrap().len(), 1, "once");
}

#[test]
fn a_batch_can_be_part_of_its_round_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    let mut staging = store.stage(ROUND, batch(SIDE)).unwrap();
    push(&mut staging, &person([1; 4]), &[]);
    let staged = staging.finish_with(|staged| vec![present(staged)]).unwrap();
    let path = store.path().to_owned();
    drop(store);
    let (store, document) = open(&path);
    assert_eq!(document.round(ROUND).unwrap().batches[&staged.id], staged.batch);
    assert_eq!(answers(&store).len(), 1);
}

#[test]
fn what_is_not_finished_leaves_no_trace() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    let before = everything(folder.path());
    let mut staging = store.stage(ROUND, batch(SIDE)).unwrap();
    push(&mut staging, &person([1; 4]), &[remark("secret")]);
    staging.abandon();
    let mut staging = store.stage(ROUND, batch(SIDE)).unwrap();
    push(&mut staging, &person([1; 4]), &[]);
    let unfit = staging.finish_with(|_| vec![Edit::RemoveRound(RoundId(99))]).unwrap_err();
    assert_eq!(unfit.fault, Fault::Edit(EditError::UnknownRound));
    assert_eq!(everything(folder.path()), before);
    drop(store);
    let after = fs::read(folder.path().join("a.mitta")).unwrap();
    assert!(before["a.mitta"] == after, "closing has changed the file");
}

#[test]
fn sheets_go_and_come_back_with_their_batch_and_their_round() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    let staged = take_in(&mut store, &[person([1; 4]), person([2; 4])]);
    let (full, said) = (document(&store), rows(&answers(&store)));
    for edit in [away(staged.id), Edit::RemoveRound(ROUND)] {
        let mut changed = full.clone();
        let inverse = changed.apply(&edit).unwrap();
        store.write(&[edit]).unwrap();
        assert_eq!(document(&store), changed);
        store.write(&[inverse]).unwrap();
        assert_eq!(document(&store), full);
        assert_eq!(rows(&answers(&store)), said);
    }
}

#[test]
fn a_number_of_a_batch_is_never_given_twice() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    let first = take_in(&mut store, &[person([1; 4])]).id;
    assert!(first > BatchId(6), "those of the document and of what it remembers are taken");
    let second = take_in(&mut store, &[person([2; 4])]).id;
    store.write(&[away(first), away(second)]).unwrap();
    let path = store.path().to_owned();
    drop(store);
    let (mut store, _) = open(&path);
    assert!(take_in(&mut store, &[person([1; 4])]).id > second);
}

#[test]
fn a_batch_that_was_seen_and_taken_away_keeps_its_number() {
    let folder = tempfile::tempdir().unwrap();
    let mut remembered = fixture::second();
    remembered.round_mut(ROUND).unwrap().printings = fixture::printings();
    let mut store = create(&folder.path().join("a.mitta"), &remembered);
    assert!(stage(&mut store, &[person([1; 4])]).id > BatchId(5));
}

#[test]
fn bytes_that_no_sheet_has_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    let mut staging = store.stage(ROUND, batch(SIDE)).unwrap();
    staging.layout().columns[1].place("north");
    let mut refused = |cells: &[u8], replies: &[u8]| {
        let sheet = Incoming { key: None, cells, replies, remarks: &[] };
        matches!(staging.push(&sheet).map_err(|error| error.fault), Err(Fault::Damaged(_)))
    };
    assert!(!refused(&[0, 4, 13, 15], &[250, 0]));
    for cells in [&[0, 4, 13][..], &[0; 5], &[5, 0, 0, 0], &[12, 0, 0, 0], &[16, 0, 0, 0], &[]] {
        assert!(refused(cells, &[0, 0]), "{cells:?}");
    }
    for replies in [&[0][..], &[0, 1], &[251, 0], &[252, 0], &[0, 0, 0], &[]] {
        assert!(refused(&[0; 4], replies), "{replies:?}");
    }
    assert_eq!(staging.arrivals().new, 1);
}

#[test]
fn a_round_has_room_for_so_many() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    let many = |sheets, id| {
        let batch = Some(Box::new(Batch { sheets, ..batch(Side::Customers) }));
        Edit::SetBatch { round: ROUND, id: BatchId(id), batch }
    };
    store.write(&[many(MOST_SHEETS - 1, 20)]).unwrap();
    let refused = store.write(&[many(2, 21)]).unwrap_err().fault;
    assert_eq!(refused, Fault::Edit(EditError::TooManySheets));
    let mut staging = store.stage(ROUND, batch(SIDE)).unwrap();
    let mut sheet = |cells: &[u8]| {
        let sheet = Incoming { key: None, cells, replies: &[0, 255], remarks: &[] };
        staging.push(&sheet).map_err(|error| error.fault)
    };
    assert_eq!(sheet(&[1; 4]), Ok(Arrival::New));
    assert_eq!(sheet(&[2; 4]), Err(Fault::Edit(EditError::TooManySheets)));
    let staged = staging.finish_with(|staged| vec![present(staged)]).unwrap();
    assert_eq!((staged.batch.sheets, answers(&store).len()), (1, 1));
}

#[test]
fn a_closed_round_and_a_document_of_others_take_no_sheets() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    let closed = store.stage(RoundId(3), batch(SIDE)).err().map(|error| error.fault);
    assert_eq!(closed, Some(Fault::Edit(EditError::RoundClosed)));
    let unknown = store.stage(RoundId(99), batch(SIDE)).err().map(|error| error.fault);
    assert_eq!(unknown, Some(Fault::Edit(EditError::UnknownRound)));
    take_in(&mut store, &[keyed("a", [1; 4])]);
    let (mut reader, _) = open(store.path());
    assert_ne!(reader.access(), &Access::Full);
    let refused = reader.stage(ROUND, batch(SIDE)).err().map(|error| error.fault);
    assert_eq!(refused, Some(Fault::ReadOnly));
    assert_eq!(answers(&reader).len(), 1);
}

#[test]
fn remarks_are_read_apart_and_in_an_order_of_their_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    let mut staging = store.stage(ROUND, batch(SIDE)).unwrap();
    push(&mut staging, &keyed("a", [1; 4]), &[remark("zebra"), remark("apple")]);
    push(&mut staging, &keyed("b", [2; 4]), &[remark("mango")]);
    push(&mut staging, &keyed("a", [3; 4]), &[remark("of a sheet that does not count")]);
    let too_long = [remark(&"ä".repeat(LONGEST_TEXT + 1))];
    let sheet = Incoming { key: None, cells: &[4; 4], replies: &[0, 255], remarks: &too_long };
    let refused = staging.push(&sheet).unwrap_err().fault;
    assert_eq!(refused, Fault::Edit(EditError::TextTooLong));
    let staged = staging.finish_with(|staged| vec![present(staged)]).unwrap();
    let remarks = store.remarks(ROUND, SIDE, &[staged.id]).unwrap();
    assert_eq!(remarks, [remark("apple"), remark("mango"), remark("zebra")]);
    assert_eq!(store.remarks(ROUND, Side::Customers, &[staged.id]).unwrap(), []);
    store.write(&[away(staged.id)]).unwrap();
    assert_eq!(store.remarks(ROUND, SIDE, &[staged.id]).unwrap(), []);
}

#[test]
fn only_the_day_of_the_batch_is_kept() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    let mut day = batch(SIDE);
    day.day = Stamp(86_400);
    let mut staging = store.stage(ROUND, day).unwrap();
    push(&mut staging, &person([1; 4]), &[]);
    let staged = staging.finish_with(|staged| vec![present(staged)]).unwrap();
    assert_eq!(staged.batch.day, Stamp(86_400));
    let columns = super::roundtrip::browse(
        store.path(),
        "SELECT group_concat(name) FROM pragma_table_info('sheet')",
    );
    assert_eq!(columns, ["batch,mark,cells,replies"]);
}

#[test]
fn a_document_of_before_gets_a_salt_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let salt = |name: &str| {
        let path = folder.path().join(name);
        fs::copy("tests/documents/v2.mitta", &path).unwrap();
        drop(Store::open(&path, &super::me()).unwrap());
        super::roundtrip::browse(&path, "SELECT hex(salt) FROM crowd").remove(0)
    };
    let (one, other) = (salt("one.mitta"), salt("other.mitta"));
    assert_eq!((one.len(), other.len()), (64, 64));
    assert_ne!(one, other);
}
