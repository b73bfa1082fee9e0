//! Who is known again, and who is not.

use mitta::{
    model::{Layout, Side},
    store::{Arrival, Incoming, Store},
};

use super::{
    ROUND, SIDE, answers, batch, create, fixture, keyed, new, open, person, present, push, take_in,
};

#[test]
fn a_key_has_one_mark_in_all_rounds_of_a_document_and_in_no_other() {
    let folder = tempfile::tempdir().unwrap();
    let mark = |store: &mut Store, round, key| {
        let mut staging = store.stage(round, batch(Side::Partners)).unwrap();
        push(&mut staging, &keyed(key, [1; 4]), &[]);
        let staged = staging
            .finish_with(|staged| {
                let batch = Some(Box::new(staged.batch.clone()));
                vec![mitta::model::Edit::SetBatch { round, id: staged.id, batch }]
            })
            .unwrap();
        assert!(staged.batch.keyed);
        store.answers(round, Side::Partners, &[staged.id]).unwrap().keys[0].unwrap()
    };
    let mut store = new(folder.path());
    let first = mark(&mut store, ROUND, "matti@example.org");
    assert_eq!(mark(&mut store, mitta::model::RoundId(1), "matti@example.org"), first);
    assert_ne!(mark(&mut store, ROUND, "Matti@example.org"), first);
    let mut other = create(&folder.path().join("b.mitta"), &fixture::document());
    assert_ne!(mark(&mut other, ROUND, "matti@example.org"), first);
}

#[test]
fn blanks_are_no_key_and_no_part_of_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    let staged = take_in(&mut store, &[keyed("", [1; 4]), keyed(" \t", [2; 4])]);
    assert_eq!((staged.arrivals.new, staged.batch.keyed), (2, false));
    let staged = take_in(&mut store, &[keyed("a b", [1; 4]), keyed(" a b\n", [2; 4])]);
    assert_eq!((staged.arrivals.new, staged.arrivals.repeated), (1, 1));
}

#[test]
fn a_copy_knows_the_same_people() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    take_in(&mut store, &[keyed("a", [1; 4]), person([2; 4])]);
    let copies = ["copy.mitta", "state.mitta"].map(|name| folder.path().join(name));
    store.save_copy(&copies[0], mitta::store::Overwrite::No).unwrap();
    let document = store.load().unwrap();
    store.save_state(&document, &copies[1], mitta::store::Overwrite::No).unwrap();
    for copy in copies {
        let (mut copy, _) = open(&copy);
        let again = take_in(&mut copy, &[keyed("a", [0; 4]), person([2; 4]), person([2; 4])]);
        assert_eq!((again.arrivals.new, again.arrivals.there), (1, 2));
    }
}

#[test]
fn the_same_said_by_another_side_or_in_another_round_is_new() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    take_in(&mut store, &[keyed("a", [1; 4]), person([2; 4])]);
    for (round, side) in [(ROUND, Side::Customers), (mitta::model::RoundId(1), SIDE)] {
        let mut known = store.known(round, side, super::layout()).unwrap();
        for (key, cells) in [(Some("a"), [1; 4]), (None, [2; 4])] {
            let sheet = Incoming { key, cells: &cells, replies: &[7, 255], remarks: &[] };
            assert_eq!(known.push(&sheet).unwrap(), Arrival::New);
        }
    }
}

/// Another export of the same answers: other columns first, choices met in another order, a question
/// more that nobody answered.
#[test]
fn the_same_sheet_is_known_again_from_a_file_laid_out_otherwise() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    let mut staging = store.stage(ROUND, batch(SIDE)).unwrap();
    for unit in ["north", "south"] {
        let person = super::Person { unit: Some(unit), ..person([1; 4]) };
        push(&mut staging, &person, &[]);
    }
    staging.finish_with(|staged| vec![present(staged)]).unwrap();
    let mut columns = super::layout().columns;
    columns.swap(0, 1);
    let choices = ["west", "south", "north"].map(str::to_owned).to_vec();
    columns[0].choices = choices.clone();
    columns.push(mitta::model::Column { code: "Q_more".parse().unwrap(), choices });
    let mut known = store.known(ROUND, SIDE, Layout { items: true, columns }).unwrap();
    let mut meet = |replies: &[u8]| {
        let sheet = Incoming { key: None, cells: &[1; 4], replies, remarks: &[] };
        known.push(&sheet).unwrap()
    };
    assert_eq!([meet(&[2, 7, 255]), meet(&[1, 7, 255])], [Arrival::There; 2]);
    assert_eq!([meet(&[0, 7, 255]), meet(&[2, 7, 255])], [Arrival::New; 2]);
    assert_eq!([meet(&[2, 6, 255]), meet(&[2, 7, 1])], [Arrival::New; 2]);
}

#[test]
fn a_document_that_is_only_read_tells_who_is_known() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    take_in(&mut store, &[keyed("a", [1; 4])]);
    let (mut reader, _) = open(store.path());
    let mut known = reader.known(ROUND, SIDE, super::layout()).unwrap();
    let mut meet = |key| {
        let sheet = Incoming { key, cells: &[1; 4], replies: &[7, 255], remarks: &[] };
        known.push(&sheet).unwrap()
    };
    let met = [meet(Some("a")), meet(Some("b")), meet(Some("b")), meet(None)];
    assert_eq!(met, [Arrival::There, Arrival::New, Arrival::Repeated, Arrival::New]);
    drop(known);
    assert_eq!(answers(&store).len(), 1);
}
