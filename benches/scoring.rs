//! What scoring costs: a sheet of 60 items and everything that the sample document says, beside
//! the floor, which is one pass that only adds the levels.
//!
//! `cargo bench` prints the times; nothing depends on them.
#![allow(clippy::unwrap_used, missing_docs, reason = "a bench fails by panicking")]

use divan::{Bencher, black_box};
use mitta::catalog::{Library, sample};
use mitta::method::findings::findings;
use mitta::method::score::score_assessment;
use mitta::model::{Document, Language, Value};

fn main() {
    divan::main();
}

fn document() -> Document {
    let library = Library::shipped().unwrap();
    sample::organization(Language::Finnish, &library).unwrap()
}

#[divan::bench]
fn floor(bencher: Bencher<'_, '_>) {
    let document = document();
    let sheet = &document.rounds[0].sheet;
    bencher.bench_local(|| {
        let levels = black_box(sheet).iter().filter_map(|(_, answer)| match answer.value {
            Some(Value::Number(level)) => Some(u32::from(level)),
            _ => None,
        });
        levels.sum::<u32>()
    });
}

#[divan::bench]
fn sheet_of_60_items(bencher: Bencher<'_, '_>) {
    let document = document();
    let round = &document.rounds[0];
    assert_eq!(round.questionnaire.items().count(), 60);
    bencher
        .bench_local(|| score_assessment(black_box(&round.questionnaire), &round.sheet).unwrap());
}

#[divan::bench]
fn findings_of_the_sample(bencher: Bencher<'_, '_>) {
    let document = document();
    let round = document.latest().unwrap().id;
    bencher.bench_local(|| findings(black_box(&document), round).unwrap());
}
