//! What needs a ladder or a disk of its own.

use std::{error::Error, fs, path::Path};

use super::{Access, Fault, Holder, Ladder, Overwrite, Store, ladder::LADDER};
use crate::model::{Document, Edit, Event, Organization, Stamp};

type Outcome = Result<(), Box<dyn Error>>;

const FIRST: Ladder = Ladder(&[LADDER.0[0]]);
const ONE_MORE: Ladder =
    Ladder(&[LADDER.0[0], LADDER.0[1], LADDER.0[2], "ALTER TABLE event ADD COLUMN more TEXT;"]);
const BROKEN: Ladder =
    Ladder(&[LADDER.0[0], LADDER.0[1], LADDER.0[2], "DROP TABLE event; CREATE TABLE event (;"]);

fn me() -> Holder {
    Holder { host: "kone-1".to_owned(), since: Stamp(1) }
}

fn document() -> Document {
    let organization = Organization { name: "Koivu".to_owned(), ..Organization::default() };
    let events = vec![Event { year: 2025, month: 3, text: "fuusio".to_owned() }];
    Document { organization, events, ..Document::default() }
}

fn names(folder: &Path) -> Result<Vec<String>, Box<dyn Error>> {
    let entries = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?;
    let name = |entry: fs::DirEntry| entry.file_name().to_string_lossy().into_owned();
    let mut names: Vec<_> = entries.into_iter().map(name).collect();
    names.sort();
    Ok(names)
}

#[test]
fn a_copy_is_kept_before_a_document_climbs() -> Outcome {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("Koivu.mitta");
    drop(Store::create(&path, &document(), Overwrite::No, &me())?);
    fs::write(folder.path().join("Koivu.backup-v3.mitta"), "an earlier one")?;
    let store = Store::open_with(&path, &me(), ONE_MORE)?;
    assert_eq!(store.load()?, document());
    let copy = folder.path().join("Koivu.backup-v3-2.mitta");
    assert_eq!(store.backup(), Some(&*copy));
    drop(store);
    assert_eq!(Store::open(&path, &me()).err().map(|e| e.fault), Some(Fault::Newer { found: 4 }));
    assert_eq!(Store::open(&copy, &me())?.1, document());
    let kept = ["Koivu.backup-v3-2.mitta", "Koivu.backup-v3.mitta", "Koivu.mitta"];
    assert_eq!(names(folder.path())?, kept);
    assert!(Store::open_with(&path, &me(), ONE_MORE)?.backup().is_none());
    Ok(())
}

#[test]
fn a_program_of_an_earlier_version_refuses_a_later_document() -> Outcome {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("Koivu.mitta");
    drop(Store::create(&path, &document(), Overwrite::No, &me())?);
    let before = fs::read(&path)?;
    assert_eq!(Store::open_with(&path, &me(), FIRST).err(), Some(Fault::Newer { found: 3 }));
    assert_eq!(fs::read(&path)?, before);
    Ok(())
}

#[test]
fn a_step_that_fails_leaves_the_document() -> Outcome {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("Koivu.mitta");
    drop(Store::create(&path, &document(), Overwrite::No, &me())?);
    let before = fs::read(&path)?;
    assert!(Store::open_with(&path, &me(), BROKEN).is_err());
    assert_eq!(fs::read(&path)?, before);
    assert_eq!(names(folder.path())?, ["Koivu.backup-v3.mitta", "Koivu.mitta"]);
    Ok(())
}

#[test]
fn a_reader_climbs_in_memory_only() -> Outcome {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("Koivu.mitta");
    let _first = Store::create(&path, &document(), Overwrite::No, &me())?;
    let before = fs::read(&path)?;
    let reader = Store::open_with(&path, &me(), ONE_MORE)?;
    assert_eq!(reader.access(), &Access::ReadOnly { holder: Some(me()) });
    assert_eq!(reader.load()?, document());
    assert_eq!(fs::read(&path)?, before);
    Ok(())
}

#[test]
fn a_full_disk_loses_nothing() -> Outcome {
    let folder = tempfile::tempdir()?;
    let path = folder.path().join("Koivu.mitta");
    let mut store = Store::create(&path, &document(), Overwrite::No, &me())?;
    store.connection.pragma_update(None, "max_page_count", 1)?;
    let renamed =
        |name: String| Edit::SetOrganization(Organization { name, ..document().organization });
    let fault = store.write(&[renamed("x".repeat(100_000))]).err().map(|error| error.fault);
    assert_eq!(fault, Some(Fault::DiskFull));
    assert_eq!(store.load()?, document());
    store.write(&[renamed("Haapa".to_owned())])?;
    drop(store);
    assert_eq!(Store::open(&path, &me())?.1.organization.name, "Haapa");
    Ok(())
}
