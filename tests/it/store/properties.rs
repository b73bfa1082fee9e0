//! Any edits, written and read back, are the edits applied in memory.

use std::sync::Arc;

use mitta::{
    model::{
        Answer, Axis, Confidence, Edit, Event, ItemCode, Language, Organization, Points, Round,
        RoundId, Stamp, Targets, Value,
    },
    store::Fault,
};
use proptest::prelude::*;

use super::{create, fixture, open};

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_store_does_what_the_document_does(batches in prop::collection::vec(batch(), 0..12)) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.mitta");
        let mut document = fixture::document();
        let mut store = create(&path, &document);
        for batch in batches {
            let mut after = document.clone();
            match batch.iter().try_for_each(|edit| after.apply(edit).map(drop)) {
                Ok(()) => {
                    store.write(&batch).unwrap();
                    document = after;
                }
                Err(error) => {
                    prop_assert_eq!(store.write(&batch).unwrap_err().fault, Fault::Edit(error));
                }
            }
        }
        prop_assert_eq!(&store.load().unwrap(), &document);
        drop(store);
        prop_assert_eq!(&open(&path).1, &document);
    }

    #[test]
    fn undoing_everything_gives_the_first_document(edits in prop::collection::vec(edit(), 0..12)) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a.mitta");
        let mut document = fixture::document();
        let mut store = create(&path, &document);
        let mut inverses = Vec::new();
        for edit in edits {
            if let Ok(inverse) = document.apply(&edit) {
                store.write(&[edit]).unwrap();
                inverses.push(inverse);
            }
        }
        inverses.reverse();
        store.write(&inverses).unwrap();
        drop(store);
        prop_assert_eq!(open(&path).1, fixture::document());
    }
}

fn batch() -> impl Strategy<Value = Vec<Edit>> {
    prop::collection::vec(edit(), 1..4)
}

fn edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        6 => (row(), item(), answer())
            .prop_map(|(round, item, answer)| Edit::SetAnswer { round, item, answer }),
        2 => round().prop_map(|round| Edit::AddRound(Box::new(round))),
        1 => row().prop_map(Edit::RemoveRound),
        1 => (row(), targets()).prop_map(|(round, targets)| Edit::SetTargets { round, targets }),
        1 => (row(), stamp()).prop_map(|(round, closed)| Edit::SetClosed { round, closed }),
        1 => organization().prop_map(Edit::SetOrganization),
        1 => prop::collection::vec(event(), 0..4).prop_map(Edit::SetEvents),
    ]
}

fn row() -> impl Strategy<Value = RoundId> {
    (1_i64..6).prop_map(RoundId)
}

fn stamp() -> impl Strategy<Value = Option<Stamp>> {
    prop::option::of(any::<i64>().prop_map(Stamp))
}

fn item() -> impl Strategy<Value = ItemCode> {
    let code = prop::sample::select([&fixture::ITEMS[..], &["X1_1"]].concat());
    code.prop_map(|code| code.parse().unwrap())
}

fn answer() -> impl Strategy<Value = Answer> {
    let value = prop_oneof![
        any::<u8>().prop_map(Value::Number),
        Just(Value::NotApplicable),
        Just(Value::DontKnow)
    ];
    let confidence = prop::option::of(prop::sample::select(&Confidence::ALL[..]));
    let text = || prop_oneof![Just(String::new()), any::<String>()];
    (prop::option::of(value), confidence, text(), text(), stamp()).prop_map(
        |(value, confidence, evidence, comment, changed)| Answer {
            value,
            confidence,
            evidence,
            comment,
            changed,
        },
    )
}

fn round() -> impl Strategy<Value = Round> {
    let sheet = prop::collection::btree_map(item(), answer(), 0..4);
    (row(), 0_u16..3, any::<i32>(), sheet, targets(), stamp()).prop_map(
        |(id, minor, year, answers, targets, closed)| Round {
            year,
            sheet: answers.into_iter().collect(),
            targets,
            closed,
            ..fixture::round(id.0, &format!("r{}", id.0), &Arc::new(fixture::questionnaire(minor)))
        },
    )
}

fn targets() -> impl Strategy<Value = Targets> {
    let points = || (0.0..=100.0).prop_map(Points::clamped);
    let axes = prop::collection::btree_map(prop::sample::select(&Axis::ALL[..]), points(), 0..4);
    let theme = prop::sample::select(vec!["L1", "B1", "length"]);
    let theme = theme.prop_map(|code| code.parse().unwrap());
    let themes = prop::collection::btree_map(theme, points(), 0..3);
    (axes, themes).prop_map(|(axes, themes)| Targets { axes, themes })
}

fn organization() -> impl Strategy<Value = Organization> {
    (any::<String>(), any::<bool>(), prop::sample::select(&Language::ALL[..]))
        .prop_map(|(name, is_sample, language)| Organization { name, is_sample, language })
}

fn event() -> impl Strategy<Value = Event> {
    (any::<i32>(), any::<u8>(), any::<String>()).prop_map(|(year, month, text)| Event {
        year,
        month,
        text,
    })
}
