//! Sheets of the crowd on disk.

mod append;
mod cache;
mod copies;
mod gone;
mod model;
mod recognized;
mod sheets;
mod staging;
mod views;

use std::path::Path;

use mitta::{
    model::{
        Answers, Batch, BatchId, Column, Document, Edit, Layout, Remark, RoundId, SheetSource,
        Side, Stamp,
    },
    store::{Arrival, Incoming, Staged, Staging, Store},
};

use super::{create, everything, fixture, me, open, refusal, roundtrip};

const ROUND: RoundId = RoundId(2);
const SIDE: Side = Side::Staff;

/// A respondent before packing.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Person {
    key: Option<String>,
    cells: [u8; 4],
    /// A choice, if one was made.
    unit: Option<&'static str>,
}

fn person(cells: [u8; 4]) -> Person {
    Person { key: None, cells, unit: None }
}

fn keyed(key: &str, cells: [u8; 4]) -> Person {
    Person { key: Some(key.to_owned()), ..person(cells) }
}

fn batch(side: Side) -> Batch {
    Batch {
        side,
        source: SheetSource::File,
        name: "kysely.csv".to_owned(),
        sheets: 0,
        day: Stamp(0),
        keyed: false,
        sealed: true,
        layout: layout(),
    }
}

fn layout() -> Layout {
    let column = |code: &str| Column { code: code.parse().unwrap(), choices: vec![] };
    Layout { items: true, columns: vec![column("Q_0"), column("Q_unit")] }
}

fn remark(text: &str) -> Remark {
    Remark { side: SIDE, about: "Q_text".parse().unwrap(), text: text.to_owned() }
}

/// Packs a person by a layout, to which new choices are added.
fn packed(layout: &mut Layout, person: &Person) -> Vec<u8> {
    let unit = &mut layout.columns[1];
    let place = person.unit.map(|choice| unit.place(choice).unwrap());
    vec![7, place.unwrap_or(255)]
}

fn push(staging: &mut Staging<'_>, person: &Person, remarks: &[Remark]) -> Arrival {
    let replies = packed(staging.layout(), person);
    let key = person.key.as_deref();
    staging.push(&Incoming { key, cells: &person.cells, replies: &replies, remarks }).unwrap()
}

fn stage(store: &mut Store, people: &[Person]) -> Staged {
    let mut staging = store.stage(ROUND, batch(SIDE)).unwrap();
    for person in people {
        push(&mut staging, person, &[]);
    }
    staging.finish().unwrap()
}

/// Stages people and makes them part of the round.
fn take_in(store: &mut Store, people: &[Person]) -> Staged {
    let staged = stage(store, people);
    store.write(&[present(&staged)]).unwrap();
    staged
}

fn present(staged: &Staged) -> Edit {
    Edit::SetBatch { round: ROUND, id: staged.id, batch: Some(Box::new(staged.batch.clone())) }
}

fn away(id: BatchId) -> Edit {
    Edit::SetBatch { round: ROUND, id, batch: None }
}

/// What a side of the round says now.
fn answers(store: &Store) -> Answers {
    let document = store.load().unwrap();
    let batches = &document.round(ROUND).unwrap().batches;
    let ids: Vec<_> = batches.keys().copied().collect();
    store.answers(ROUND, SIDE, &ids).unwrap()
}

fn rows(answers: &Answers) -> Vec<Vec<u8>> {
    let columns: Vec<_> = answers.items.columns().collect();
    let row = |n| columns.iter().map(|column: &&[u8]| column[n]).collect();
    let mut rows: Vec<_> = (0..answers.len()).map(row).collect();
    rows.sort();
    rows
}

/// The document of this version, in which the round has no sheets yet.
fn new(folder: &Path) -> Store {
    create(&folder.join("a.mitta"), &fixture::document())
}

fn document(store: &Store) -> Document {
    store.load().unwrap()
}
