//! Any files that come in after one another, and what a list of people says of them.

use mitta::store::{Arrival, Incoming};
use proptest::prelude::*;

use super::{
    Person, ROUND, SIDE, answers, away, layout, new, packed, present, push, rows, stage, take_in,
};

/// People of so few kinds that they are met again.
fn people() -> impl Strategy<Value = Vec<Person>> {
    let key = prop::option::of(prop::sample::select(vec!["a", "b", "c"]));
    let unit = prop::option::of(prop::sample::select(vec!["north", "south"]));
    let person = (key, 0_u8..2, unit).prop_map(|(key, level, unit)| Person {
        key: key.map(str::to_owned),
        cells: [level, 0, 0, 0],
        unit,
    });
    prop::collection::vec(person, 0..12)
}

/// What the round holds afterwards, and how many of a file are new.
fn expected(there: &mut Vec<Person>, file: &[Person]) -> u32 {
    let before = there.clone();
    for (n, person) in file.iter().enumerate() {
        let is_same = |other: &&Person| match &person.key {
            Some(_) => other.key == person.key,
            None => *other == person,
        };
        let met = file[..n].iter().filter(is_same).count();
        let was = before.iter().filter(is_same).count();
        let is_new = if person.key.is_some() { met + was == 0 } else { met >= was };
        if is_new {
            there.push(person.clone());
        }
    }
    (there.len() - before.len()) as u32
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn people_are_known_again_in_any_files(files in prop::collection::vec(people(), 1..5)) {
        let folder = tempfile::tempdir().unwrap();
        let mut store = new(folder.path());
        let mut there = Vec::new();
        for file in &files {
            let mut known = store.known(ROUND, SIDE, layout()).unwrap();
            let mut told = Vec::new();
            for person in file {
                let replies = packed(known.layout(), person);
                let key = person.key.as_deref();
                let sheet = Incoming { key, cells: &person.cells, replies: &replies, remarks: &[] };
                told.push(known.push(&sheet).unwrap());
            }
            let previewed = known.arrivals();
            drop(known);
            let mut staging = store.stage(ROUND, super::batch(SIDE)).unwrap();
            let taken: Vec<Arrival> =
                file.iter().map(|person| push(&mut staging, person, &[])).collect();
            let staged = staging.finish_with(|staged| vec![present(staged)]).unwrap();
            prop_assert_eq!(&taken, &told);
            prop_assert_eq!(staged.arrivals, previewed);
            prop_assert_eq!(staged.arrivals.new, expected(&mut there, file));
        }
        let mut all: Vec<_> = there.iter().map(|person| person.cells.to_vec()).collect();
        all.sort();
        prop_assert_eq!(rows(&answers(&store)), all);
    }

    #[test]
    fn a_file_that_was_taken_away_is_new_again(file in people()) {
        let folder = tempfile::tempdir().unwrap();
        let mut store = new(folder.path());
        let first = take_in(&mut store, &file);
        prop_assert_eq!(stage(&mut store, &file).arrivals.new, 0);
        store.write(&[away(first.id)]).unwrap();
        prop_assert_eq!(stage(&mut store, &file).arrivals, first.arrivals);
    }
}
