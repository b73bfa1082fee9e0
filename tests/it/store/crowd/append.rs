//! Sheets one by one, on the laptop that goes round.

use mitta::{
    model::{Batch, BatchId, Edit, Gathering, SheetSource},
    store::{Fault, Incoming, Store},
};

use super::{ROUND, SIDE, answers, batch, new, open, person, remark, rows, take_in};

const ID: BatchId = BatchId(30);

fn laptop(sheets: u32) -> Edit {
    let batch = Batch { source: SheetSource::Laptop, sheets, ..batch(SIDE) };
    Edit::SetBatch { round: ROUND, id: ID, batch: Some(Box::new(batch)) }
}

fn append(store: &mut Store, cells: [u8; 4], sheets: u32) -> Result<(), Fault> {
    let gathering = Edit::SetGathering { round: ROUND, gathering: Box::new(Gathering::default()) };
    let remarks = [remark("kiitos")];
    let sheet = Incoming { key: None, cells: &cells, replies: &[0, 255], remarks: &remarks };
    let appended = store.append(ROUND, ID, &sheet, &[laptop(sheets), gathering]);
    appended.map_err(|error| error.fault)
}

#[test]
fn a_sheet_and_what_is_known_of_it_are_written_together() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    for n in 1..=3 {
        append(&mut store, [1; 4], n).unwrap();
    }
    assert!(matches!(append(&mut store, [9; 4], 4), Err(Fault::Damaged(_))));
    let path = store.path().to_owned();
    drop(store);
    let (store, document) = open(&path);
    let round = document.round(ROUND).unwrap();
    assert_eq!((round.batches[&ID].sheets, &round.gathering), (3, &Gathering::default()));
    assert_eq!(rows(&answers(&store)), [[1; 4]; 3]);
    assert_eq!(store.remarks(ROUND, SIDE, &[ID]).unwrap().len(), 3);
}

/// Two people who say the same, one at the laptop and one in a file, are two.
#[test]
fn a_sheet_of_the_laptop_is_in_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    append(&mut store, [1; 4], 1).unwrap();
    assert_eq!(take_in(&mut store, &[person([1; 4])]).arrivals.new, 1);
    assert_eq!(answers(&store).len(), 2);
}

/// Within a page SQLite keeps rows in the order in which they came, until the file is written anew.
#[test]
fn the_order_of_the_sheets_in_the_file_is_that_of_their_marks() {
    let folder = tempfile::tempdir().unwrap();
    let mut store = new(folder.path());
    for n in 1..=20 {
        append(&mut store, [1; 4], n).unwrap();
    }
    let mut marks = super::roundtrip::browse(
        store.path(),
        "SELECT hex(mark) FROM sheet WHERE batch = 30 ORDER BY mark",
    );
    let path = store.path().to_owned();
    let places = |marks: &[String]| -> Vec<usize> {
        let file = hex(&std::fs::read(&path).unwrap());
        marks.iter().map(|mark| file.find(mark).unwrap()).collect()
    };
    assert!(!places(&marks).is_sorted_by(|a, b| a > b));
    drop(store);
    // SQLite fills a page from its end.
    assert!(places(&marks).is_sorted_by(|a, b| a > b));
    marks.dedup();
    assert_eq!(marks.len(), 20);
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02X}")).collect()
}
