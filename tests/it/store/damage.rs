//! Damaged documents: read as far as they are whole, or refused; never a panic, a hang or a change.

use std::{fs, path::Path};

use mitta::{
    model::{BatchId, Document, Edit, Remark, RoundId, Side},
    store::{Fault, Incoming, Staged, Store},
};

use super::{create, everything, fixture, me};

const WORDS: &str = "words of nobody";
const PAGE: usize = 4096;

/// A small generator of its own, so that a failing place can be found again.
struct Places(u64);

impl Places {
    fn next(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        (self.0 >> 33) as usize % below
    }
}

fn whole(folder: &Path) -> Vec<u8> {
    let path = folder.join("whole.mitta");
    let mut store = create(&path, &fixture::document());
    take_in_words(&mut store);
    store.cache("key", &[7; 300]);
    drop(store);
    let bytes = fs::read(&path).unwrap();
    fs::remove_file(path).unwrap();
    bytes
}

/// A sheet with a remark, beside those that the document has.
fn take_in_words(store: &mut Store) {
    let batch = fixture::batches().remove(&BatchId(4)).unwrap();
    let remarks =
        [Remark { side: batch.side, about: "Q_text".parse().unwrap(), text: WORDS.to_owned() }];
    let mut staging = store.stage(RoundId(2), batch).unwrap();
    let sheet = Incoming { key: None, cells: &[0; 4], replies: &[0; 2], remarks: &remarks };
    staging.push(&sheet).unwrap();
    let set = |staged: &Staged| {
        let batch = Some(Box::new(staged.batch.clone()));
        vec![Edit::SetBatch { round: RoundId(2), id: staged.id, batch }]
    };
    staging.finish_with(set).unwrap();
}

/// Opens, and reads, copies, inspects and writes what can be opened. A refused file is unchanged.
fn survives(path: &Path) {
    let before = everything(path.parent().unwrap());
    match Store::open(path, &me()) {
        Err(error) => {
            let refusals = matches!(
                error.fault,
                Fault::Damaged(_) | Fault::Foreign | Fault::Newer { .. } | Fault::Disk(_)
            );
            assert!(refusals, "{error:?}");
        }
        Ok((store, document)) => {
            assert_eq!(store.load().unwrap(), document);
            reads_sheets(&store, &document);
        }
    }
    let _ = Store::inspect(path);
    assert_eq!(everything(path.parent().unwrap()), before);
    if let Ok((mut store, _)) = Store::open(path, &me()) {
        let _ = store.write(&[fixture::set_answer(2, "B1_1", "after damage")]);
        let _ = store.write(&[Edit::RemoveRound(RoundId(1)), Edit::SetEvents(vec![])]);
    }
}

/// Sheets are read, or refused as damaged.
fn reads_sheets(store: &Store, document: &Document) {
    for round in &document.rounds {
        let ids: Vec<_> = round.batches.keys().copied().collect();
        for side in Side::ALL {
            let answers = store.answers(round.id, side, &ids).map(|answers| answers.len());
            let remarks = store.remarks(round.id, side, &ids).map(|remarks| remarks.len());
            for read in [answers, remarks] {
                let fault = read.err().map(|error| error.fault);
                assert!(matches!(fault, None | Some(Fault::Damaged(_))), "{fault:?}");
            }
        }
    }
    let _ = store.cached("key");
}

#[test]
fn flipped_bytes() {
    let folder = tempfile::tempdir().unwrap();
    let whole = whole(folder.path());
    let path = folder.path().join("a.mitta");
    let mut places = Places(7);
    for n in 0..240 {
        let mut bytes = whole.clone();
        // Half of the places are in the header and the schema, where a byte weighs most.
        let below = if n % 2 == 0 { 200 } else { bytes.len() };
        for _ in 0..=n % 3 {
            let place = places.next(below);
            bytes[place] ^= 1 << places.next(8);
        }
        fs::write(&path, bytes).unwrap();
        survives(&path);
    }
}

/// Every bit of the rows of sheets, remarks and batches, and of what leads to them on their pages.
#[test]
fn flipped_bits_of_sheets() {
    let folder = tempfile::tempdir().unwrap();
    let whole = whole(folder.path());
    let path = folder.path().join("a.mitta");
    let place = |bytes: &[u8]| whole.windows(bytes.len()).position(|w| w == bytes).unwrap();
    let rows = [place(&[9; 16]), place(WORDS.as_bytes()), place("Kysely ”2025”.csv".as_bytes())];
    let mut places = Places(17);
    for row in rows {
        let page = row - row % PAGE;
        for n in 0..60 {
            let mut bytes = whole.clone();
            let near = row - 30 + places.next(60);
            let head = page + places.next(24);
            bytes[if n % 3 == 0 { head } else { near }] ^= 1 << places.next(8);
            fs::write(&path, bytes).unwrap();
            survives(&path);
        }
    }
}

#[test]
fn overwritten_stretches() {
    let folder = tempfile::tempdir().unwrap();
    let whole = whole(folder.path());
    let path = folder.path().join("a.mitta");
    let mut places = Places(11);
    for n in 0..60 {
        let mut bytes = whole.clone();
        let from = places.next(bytes.len());
        let to = (from + 1 + places.next(600)).min(bytes.len());
        bytes[from..to].fill(if n % 2 == 0 { 0 } else { 0xff });
        fs::write(&path, bytes).unwrap();
        survives(&path);
    }
}

#[test]
fn truncated_files() {
    let folder = tempfile::tempdir().unwrap();
    let whole = whole(folder.path());
    let path = folder.path().join("a.mitta");
    let mut places = Places(13);
    for n in 0..100 {
        let length = if n < 20 { n * 8 } else { places.next(whole.len()) };
        fs::write(&path, &whole[..length]).unwrap();
        survives(&path);
        assert!(Store::open(&path, &me()).is_err(), "{length} bytes");
    }
}
