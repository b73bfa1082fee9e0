//! Questionnaires of one's own: read at the start and when asked for.

use std::fs;
use std::path::Path;

use mitta::app::{CheckError, Command, Fault, Folders, OwnFiles, Settings};
use mitta::catalog::Origin;

use super::kit::Kit;

const CUSTOMER: &str = include_str!("../../../questionnaires/mitta-customer/1.0.toml");

fn put(folder: &Path, name: &str, source: impl AsRef<[u8]>) {
    let path = folder.join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, source).unwrap();
}

fn own(id: &str) -> String {
    CUSTOMER.replace("\"mitta-customer\"", &format!("\"{id}\""))
}

fn files(kit: &Kit) -> &OwnFiles {
    kit.state().own.as_ref().unwrap()
}

#[test]
fn nobody_needs_any() {
    let mut kit = Kit::new();
    kit.wait(0);
    let shipped = mitta::catalog::Library::shipped().unwrap();
    assert_eq!(*kit.state().library, shipped);
    let files = files(&kit);
    assert!(files.problems.is_empty() && kit.notice().is_none());
    let gone = |(path, error): &(_, CheckError)| {
        *path == files.folder && matches!(error, CheckError::Read(e) if e.fault == Fault::Gone)
    };
    assert!(files.unread.len() == 1 && files.unread.iter().all(gone));
}

#[test]
fn they_are_read_again_when_asked_for() {
    let mut kit = Kit::new();
    kit.wait(0);
    let folder = kit.machine.questionnaires();
    assert!(folder.starts_with(kit.machine.documents()));
    put(&folder, "own/1.0.toml", own("own"));
    put(&folder, "readme.md", "no questionnaire");
    assert!(kit.state().library.block("own", None).is_none());
    kit.ask(Command::ReadOwn);
    assert_eq!(kit.state().library.origin("own"), Some(Origin::Own));
    assert!(files(&kit).problems.is_empty() && files(&kit).unread.is_empty());
    fs::remove_file(folder.join("own/1.0.toml")).unwrap();
    kit.ask(Command::ReadOwn);
    assert_eq!(kit.state().library.origin("own"), None);
    assert_eq!(kit.state().library.origin("mitta-main"), Some(Origin::Shipped));
}

#[test]
fn another_folder_is_remembered() {
    let folder = tempfile::tempdir().unwrap();
    put(folder.path(), "own.toml", own("own"));
    let mut kit = Kit::new();
    kit.ask(Command::SetOwnFolder(Some(folder.path().to_owned())));
    assert!(kit.state().library.block("own", None).is_some());
    let kept = kit.machine.kept().unwrap();
    assert_eq!(kept.questionnaires.as_deref(), Some(folder.path()));
    // The next run begins with it.
    let mut next = Kit::with(kept);
    next.wait(0);
    assert!(next.state().library.block("own", None).is_some());
    next.ask(Command::SetOwnFolder(None));
    assert!(next.state().library.block("own", None).is_none());
    assert_eq!(Settings::default().own_folder(&next.machine), next.machine.questionnaires());
}

#[test]
fn what_is_wrong_is_told_and_the_rest_is_there() {
    let mut kit = Kit::new();
    let folder = kit.machine.questionnaires();
    put(&folder, "a.toml", own("good"));
    put(&folder, "b.toml", own("bad").replace("minutes", "minuts"));
    put(&folder, "c.toml", b"a = \"\xe4\"\n");
    put(&folder, "d.toml", "# ".repeat(400_000));
    put(&folder, "deep/er/e.toml", own("too-deep"));
    kit.ask(Command::ReadOwn);
    let (library, files) = (&kit.state().library, files(&kit));
    assert!(library.block("good", None).is_some() && library.block("bad", None).is_none());
    assert!(library.block("too-deep", None).is_none());
    let names: Vec<_> = files.problems.iter().map(|problems| problems.name.as_str()).collect();
    assert_eq!(names, ["b.toml", "d.toml"]);
    assert!(matches!(files.unread[..], [(_, CheckError::NotText { line: 1 })]));
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let mut kit = Kit::new();
    let folder = kit.machine.questionnaires();
    put(&folder, "a.toml", own("good"));
    let made = std::process::Command::new("mkfifo").arg(folder.join("b.toml")).status();
    if made.is_ok_and(|status| status.success()) {
        kit.ask(Command::ReadOwn);
        assert!(kit.state().library.block("good", None).is_some());
    }
}
