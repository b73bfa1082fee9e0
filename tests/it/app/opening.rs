//! Opening what is there, and what is not; whatever happens, the open document stays.

use std::fs;
use std::path::Path;

use mitta::app::{Command, Dialog, Notice, Screen, Way};
use mitta::model::{Stamp, Value};
use mitta::store::{Access, Fault, Holder, Store};

use super::kit::{Kit, assert_on_disk};
use super::machine::Plan;
use mitta::app::Folders;

const USER_VERSION: usize = 60;

fn make_newer(path: &Path) {
    let mut bytes = fs::read(path).unwrap();
    bytes[USER_VERSION..USER_VERSION + 4].copy_from_slice(&77_u32.to_be_bytes());
    fs::write(path, bytes).unwrap();
}

/// Opens a file that cannot be opened; the fault, and the sentence about it.
#[track_caller]
fn refused(kit: &mut Kit, path: &Path) -> (Fault, Way, String) {
    let (before, there) = (kit.path(), fs::read(path).ok());
    kit.ask(Command::Open(path.to_owned()));
    assert_eq!(kit.path(), before);
    assert_eq!(fs::read(path).ok(), there, "the file is as it was");
    assert!(!kit.state().opening);
    let notice = kit.notice().unwrap();
    let (way, text) = (notice.way(), notice.text(kit.texts()));
    let Notice::NotOpened(error) = notice else { panic!("{notice:?}") };
    let fault = error.fault.clone();
    kit.answer(Value::Number(1));
    assert_on_disk(kit);
    (fault, way, text)
}

#[test]
fn a_newer_file_is_refused() {
    let mut kit = Kit::new();
    kit.create("Uusi");
    let newer = kit.path();
    kit.ask(Command::Close);
    make_newer(&newer);
    kit.create("Oma");
    let (fault, way, text) = refused(&mut kit, &newer);
    assert_eq!((fault, way), (Fault::Newer { found: 77 }, Way::Understood));
    assert!(text.contains("77"), "{text}");
}

#[test]
fn a_foreign_file_is_refused() {
    let mut kit = Kit::started();
    let path = kit.machine.documents().join("kuva.mitta");
    fs::write(&path, b"\x89PNG").unwrap();
    let (fault, way, text) = refused(&mut kit, &path);
    assert_eq!((fault, way), (Fault::Foreign, Way::Understood));
    assert!(text.contains("kuva.mitta"), "{text}");
}

#[test]
fn a_missing_file_can_be_found_or_forgotten() {
    let mut kit = Kit::started();
    let path = kit.machine.documents().join("poissa.mitta");
    let (fault, way, text) = refused(&mut kit, &path);
    assert_eq!((fault, way), (Fault::Gone, Way::Find));
    assert!(text.contains("poissa.mitta"), "{text}");
}

#[test]
fn a_file_that_is_open_elsewhere_opens_read_only() {
    let mut kit = Kit::started();
    let path = kit.path();
    kit.ask(Command::Close);
    let other = Holder { host: "läppäri-9".to_owned(), since: Stamp(1_795_300_000) };
    let (store, _) = Store::open(&path, &other).unwrap();
    kit.ask(Command::Open(path));
    assert!(matches!(kit.open().access, Access::ReadOnly { .. }));
    let said = kit.notice().unwrap().text(kit.texts());
    assert!(said.contains("läppäri-9"), "{said}");
    let before = kit.document().clone();
    kit.ask_all([
        Command::Answer(Value::Number(2)),
        Command::CloseRound,
        Command::StartRound(mitta::app::NewRound { year: 2027, extent: Default::default() }),
    ]);
    assert_eq!(kit.document(), &before);
    assert!(kit.is_saved());
    drop(store);
}

#[test]
fn the_open_file_opened_again_stays_open() {
    let mut kit = Kit::started();
    kit.answer(Value::Number(2));
    kit.ask_all([Command::Show(Screen::Years), Command::Open(kit.path())]);
    assert_eq!(kit.open().access, Access::Full);
    assert_eq!(kit.state().screen, Screen::Years);
}

#[cfg(unix)]
#[test]
fn the_open_file_by_another_name_is_the_same_file() {
    let mut kit = Kit::started();
    kit.answer(Value::Number(2));
    let path = kit.path();
    let link = path.with_file_name("linkki.mitta");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let around = path.parent().unwrap().join("..").join("Documents").join("Mallila.mitta");
    for other in [link, around] {
        kit.ask(Command::Open(other));
        assert_eq!(kit.open().access, Access::Full);
        assert_eq!(kit.document().rounds[0].progress(), (1, 60));
        assert_on_disk(&kit);
    }
}

#[test]
fn one_document_takes_the_place_of_another() {
    let mut kit = Kit::started();
    kit.answer(Value::Number(4));
    let first = kit.path();
    kit.create("Toinen");
    let second = kit.path();
    kit.ask(Command::Open(first.clone()));
    assert_eq!((kit.path(), kit.open().access.clone()), (first, Access::Full));
    let history = kit.open().history.undo_label();
    assert_eq!(history, None, "undo does not reach into another document");
    kit.ask(Command::Open(second));
    assert_eq!(kit.open().access, Access::Full, "the first one let go of its lock");
}

#[test]
fn dialogs_answer_later_or_not_at_all() {
    let mut kit = Kit::started();
    let path = kit.path();
    kit.ask_all([Command::Close, Command::AskOpen]);
    assert!(kit.state().open.is_none(), "cancelled");
    kit.machine.plan(Plan::Choose(path));
    kit.ask(Command::AskOpen);
    kit.app.tick();
    assert_eq!(kit.document().organization.name, "Mallila");
}

#[test]
fn where_no_dialog_can_be_shown_a_path_is_typed() {
    let mut kit = Kit::started();
    let path = kit.path();
    kit.ask(Command::Close);
    for (typed, opens) in [("  ", false), (path.to_str().unwrap(), true)] {
        kit.machine.plan(Plan::Unavailable);
        kit.ask(Command::AskOpen);
        kit.app.tick();
        assert!(matches!(kit.state().dialog, Some(Dialog::Path(_))));
        kit.ask(Command::TypedPath(format!(" {typed} ")));
        kit.app.tick();
        assert_eq!(kit.state().dialog, None);
        assert_eq!(kit.state().open.is_some(), opens);
    }
}

#[test]
fn recent_documents_are_listed_latest_first_and_can_be_forgotten() {
    let mut kit = Kit::new();
    let mut made = Vec::new();
    for at in 0..14 {
        kit.create(&format!("Yhtiö {at}"));
        made.insert(0, kit.path());
        kit.wait(60);
    }
    let listed = |kit: &Kit| -> Vec<_> {
        kit.state().settings.recent.iter().map(|recent| recent.path.clone()).collect()
    };
    assert_eq!(listed(&kit), made[..12]);
    kit.ask_all([Command::Open(made[3].clone()), Command::Close]);
    assert_eq!(listed(&kit)[0], made[3]);
    fs::remove_file(&made[5]).unwrap();
    kit.ask_all([Command::Open(made[0].clone()), Command::Close]);
    assert!(kit.state().missing.iter().eq([&made[5]]));
    kit.ask(Command::Forget(made[5].clone()));
    assert!(!listed(&kit).contains(&made[5]) && listed(&kit).len() == 11);
    assert_eq!(kit.machine.kept().unwrap(), kit.state().settings);

    let before = listed(&kit);
    kit.ask(Command::Forget(before[2].clone()));
    assert!(!listed(&kit).contains(&before[2]));
    let undo = kit.state().toast.as_ref().unwrap().undo.clone().unwrap();
    kit.ask(undo);
    assert_eq!(listed(&kit), before, "a forgotten document comes back to its place");
}
