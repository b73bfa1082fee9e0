//! The document on disk.

mod any;
mod any_beside;
mod any_crowd;
mod beside;
mod crowd;
mod damage;
pub mod fixture;
mod journals;
mod locks;
mod properties;
mod refusals;
mod roundtrip;
mod versions;

use std::{collections::BTreeMap, fs, path::Path};

use mitta::{
    model::{Document, Stamp},
    store::{Fault, Holder, Overwrite, Store},
};

fn me() -> Holder {
    Holder { host: "kone-1".to_owned(), since: Stamp(1_780_000_000) }
}

fn create(path: &Path, document: &Document) -> Store {
    let sheets = fixture::sheets_of(document);
    Store::create_with(path, document, sheets, Overwrite::No, &me()).unwrap()
}

fn open(path: &Path) -> (Store, Document) {
    Store::open(path, &me()).unwrap()
}

fn refusal(path: &Path) -> Fault {
    Store::open(path, &me()).unwrap_err().fault
}

/// Every file of a folder with all its bytes: what "nothing has changed" means.
fn everything(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries
        .map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            (name, fs::read(entry.path()).unwrap_or_default())
        })
        .collect()
}
