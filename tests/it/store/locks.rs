//! One writer at a time, and nothing lost when it dies.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::Command,
    sync::{Arc, Barrier},
};

use mitta::{
    model::{Document, RoundId, Stamp},
    store::{Access, Fault, Holder, Overwrite, Store},
};

use super::{create, everything, fixture, me, open};

fn lock_of(path: &Path) -> PathBuf {
    path.with_file_name(format!(".~lock.{}#", path.file_name().unwrap().to_string_lossy()))
}

#[test]
fn the_second_opener_reads_and_learns_who_has_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    let mut first = create(&path, &fixture::document());
    let you = Holder { host: "kone-2".to_owned(), since: Stamp(5) };
    let (mut second, document) = Store::open(&path, &you).unwrap();
    assert_eq!(document, fixture::document());
    assert_eq!(second.access(), &Access::ReadOnly { holder: Some(me()) });
    let edit = [fixture::set_answer(2, "L1_1", "mine")];
    assert_eq!(second.write(&edit).unwrap_err().fault, Fault::ReadOnly);
    first.write(&edit).unwrap();
    assert_eq!(second.load().unwrap(), first.load().unwrap());
    second.save_copy(&folder.path().join("copy.mitta"), Overwrite::No).unwrap();
    drop(second);
    assert!(lock_of(&path).exists(), "the lock is the first one's");
    drop(first);
    assert!(!lock_of(&path).exists());
    assert_eq!(Store::open(&path, &you).unwrap().0.access(), &Access::Full);
}

#[test]
fn a_document_in_use_is_not_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    let store = create(&path, &fixture::document());
    let fault =
        Store::create(&path, &Document::default(), Overwrite::Yes, &me()).unwrap_err().fault;
    assert_eq!(fault, Fault::Busy(Some(me())));
    assert_eq!(store.load().unwrap(), fixture::document());
}

#[test]
fn a_lock_left_by_a_crash_is_taken_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    drop(create(&path, &fixture::document()));
    for left in ["", "kone-9\n17\nabc\n", "\0\0 not a note", &"x".repeat(100_000)] {
        fs::write(lock_of(&path), left).unwrap();
        assert_eq!(open(&path).0.access(), &Access::Full);
        assert!(!lock_of(&path).exists());
    }
}

#[test]
fn only_one_of_many_openers_gets_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    drop(create(&path, &fixture::document()));
    for _ in 0..50 {
        let start = Arc::new(Barrier::new(6));
        let openers: Vec<_> = (0..6)
            .map(|_| {
                let (path, start) = (path.clone(), start.clone());
                std::thread::spawn(move || {
                    start.wait();
                    open(&path).0
                })
            })
            .collect();
        let stores: Vec<Store> = openers.into_iter().map(|opener| opener.join().unwrap()).collect();
        let full = stores.iter().filter(|store| *store.access() == Access::Full).count();
        assert!(full <= 1, "{full} writers");
    }
}

#[test]
fn where_no_lock_can_be_made_the_document_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    drop(create(&path, &fixture::document()));
    fs::create_dir(lock_of(&path)).unwrap();
    let before = everything(folder.path());
    let (mut store, document) = open(&path);
    assert_eq!(store.access(), &Access::ReadOnly { holder: None });
    assert_eq!(document, fixture::document());
    let edit = [fixture::set_answer(2, "L1_1", "no")];
    assert_eq!(store.write(&edit).unwrap_err().fault, Fault::ReadOnly);
    assert_eq!(everything(folder.path()), before);
}

#[cfg(unix)]
#[test]
fn a_write_protected_folder_or_file_is_read() {
    use std::os::unix::fs::PermissionsExt;

    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    drop(create(&path, &fixture::document()));
    let allow = |path: &Path, mode| {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    };
    for (protected, closed, opened) in [(folder.path(), 0o555, 0o755), (&path, 0o444, 0o644)] {
        allow(protected, closed);
        // The system's administrator may write everywhere.
        let all_powerful = File::options().append(true).open(&path).is_ok()
            && fs::write(folder.path().join("probe"), "").is_ok();
        if !all_powerful {
            let (store, document) = open(&path);
            assert_eq!(store.access(), &Access::ReadOnly { holder: None });
            assert_eq!(document, fixture::document());
        }
        allow(protected, opened);
    }
    allow(folder.path(), 0o555);
    let created = Store::create(&folder.path().join("b"), &fixture::second(), Overwrite::No, &me());
    allow(folder.path(), 0o755);
    if let Err(error) = created {
        assert_eq!(error.fault, Fault::Denied);
    }
}

#[cfg(unix)]
#[test]
fn a_link_planted_in_place_of_the_lock_is_not_followed() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    drop(create(&path, &fixture::document()));
    let victim = folder.path().join("letter.txt");
    fs::write(&victim, "precious").unwrap();
    std::os::unix::fs::symlink(&victim, lock_of(&path)).unwrap();
    assert_eq!(open(&path).0.access(), &Access::ReadOnly { holder: None });
    assert_eq!(fs::read_to_string(&victim).unwrap(), "precious");
}

#[cfg(unix)]
#[test]
fn a_document_behind_a_link_has_one_lock() {
    let folder = tempfile::tempdir().unwrap();
    let (path, link) = (folder.path().join("a.mitta"), folder.path().join("link.mitta"));
    let _store = create(&path, &fixture::document());
    std::os::unix::fs::symlink(&path, &link).unwrap();
    assert_eq!(open(&link).0.access(), &Access::ReadOnly { holder: Some(me()) });
}

#[cfg(unix)]
#[test]
fn a_document_that_vanished_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let inner = folder.path().join("stick");
    fs::create_dir(&inner).unwrap();
    let path = inner.join("a.mitta");
    let mut store = create(&path, &fixture::document());
    let edit = [fixture::set_answer(2, "L1_1", "where")];
    let aside = inner.join("renamed.mitta");
    fs::rename(&path, &aside).unwrap();
    assert_eq!(store.write(&edit).unwrap_err().fault, Fault::Gone);
    fs::rename(&aside, &path).unwrap();
    store.write(&edit).unwrap();
    fs::remove_dir_all(&inner).unwrap();
    assert_eq!(store.write(&edit).unwrap_err().fault, Fault::Gone);
}

const VICTIM: &str = "MITTA_TEST_DOCUMENT";

#[test]
fn an_answer_survives_a_program_that_dies() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("a.mitta");
    drop(create(&path, &fixture::document()));
    let died = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "store::locks::dying_program", "--ignored"])
        .env(VICTIM, &path)
        .output()
        .unwrap();
    assert!(!died.status.success());
    assert!(lock_of(&path).exists(), "it had no time to tidy up");
    let (store, document) = open(&path);
    assert_eq!(store.access(), &Access::Full);
    let sheet = &document.round(RoundId(2)).unwrap().sheet;
    assert_eq!(sheet.answer(&"L1_1".parse().unwrap()).unwrap().comment, "last words");
}

#[test]
#[ignore = "the other half of `an_answer_survives_a_program_that_dies`"]
fn dying_program() {
    let Some(path) = std::env::var_os(VICTIM) else { return };
    let (mut store, _) = open(Path::new(&path));
    store.write(&[fixture::set_answer(2, "L1_1", "last words")]).unwrap();
    std::process::abort();
}
