//! Any edits, written and read back, are the edits applied in memory.

use mitta::{
    model::{Answers, BatchId, RoundId, Side},
    store::{Fault, Store},
};
use proptest::prelude::*;

use super::{
    any::{batch, edit},
    create, fixture, open,
};

/// What the customers and the staff say on their sheets.
fn sheets(store: &Store) -> [Answers; 2] {
    let ids = [BatchId(4), BatchId(6)];
    [Side::Customers, Side::Staff].map(|side| store.answers(RoundId(1), side, &ids).unwrap())
}

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
        let said = sheets(&store);
        let mut inverses = Vec::new();
        for edit in edits {
            if let Ok(inverse) = document.apply(&edit) {
                store.write(&[edit]).unwrap();
                inverses.push(inverse);
            }
        }
        inverses.reverse();
        store.write(&inverses).unwrap();
        prop_assert_eq!(&sheets(&store), &said);
        drop(store);
        let (store, document) = open(&path);
        prop_assert_eq!(document, fixture::document());
        prop_assert_eq!(&sheets(&store), &said);
    }
}
