//! A disk that refuses: the answers stay in memory, it is tried again, and nothing is left behind.

use mitta::app::{Command, Notice, Saved, StartPage, Way};
use mitta::model::Value;
use rusqlite::Connection;

use super::kit::{Kit, assert_on_disk, read};

/// Somebody holds the file so that nothing can be written into it.
fn hold(kit: &Kit) -> Connection {
    let connection = Connection::open(kit.path()).unwrap();
    connection.execute_batch("BEGIN IMMEDIATE").unwrap();
    connection
}

fn failing() -> (Kit, Connection) {
    let mut kit = Kit::started();
    kit.answer(Value::Number(1));
    let held = hold(&kit);
    kit.ask(Command::NextItem);
    kit.answer(Value::Number(3));
    (kit, held)
}

#[test]
fn the_answer_is_kept_and_written_when_the_disk_is_back() {
    let (mut kit, held) = failing();
    assert_eq!(kit.value(), Some(Value::Number(3)));
    assert_eq!(kit.open().saved, Saved::Failing);
    let notice = kit.notice().unwrap();
    assert!(matches!(notice, Notice::NotWritten(_)) && notice.way() == Way::SaveCopy);
    assert!(kit.app.is_waiting());
    let codes = kit.codes();
    let there = read(&kit.path());
    assert_eq!(there.rounds[0].sheet.value(&codes[1]), None);
    // Answering goes on meanwhile.
    kit.answer_item(&codes[2], Value::Number(4));
    assert_eq!(kit.open().saved, Saved::Failing);
    drop(held);
    kit.wait(1);
    assert_eq!(kit.open().saved, Saved::Failing, "not yet");
    kit.wait(2);
    kit.app.tick();
    assert!(kit.is_saved());
    assert!(kit.notice().is_none() && !kit.app.is_waiting());
    assert_on_disk(&kit);
}

#[test]
fn nothing_leaves_while_answers_are_not_on_disk() {
    let (mut kit, held) = failing();
    let (path, codes) = (kit.path(), kit.codes());
    let leaving = [
        Command::Close,
        Command::Quit,
        Command::OpenSample,
        Command::Open(path.with_file_name("toinen.mitta")),
        Command::ShowStart(StartPage::New),
        Command::Create(mitta::app::NewAssessment {
            organization: "Toinen".to_owned(),
            year: 2026,
            extent: Default::default(),
        }),
    ];
    for command in leaving {
        kit.ask(command.clone());
        assert_eq!(kit.path(), path, "{command:?}");
        assert!(!kit.state().quit);
        assert!(matches!(kit.notice(), Some(Notice::Unsaved)), "{command:?}");
        assert_eq!(kit.open().round().unwrap().sheet.value(&codes[1]), Some(Value::Number(3)));
    }
    drop(held);
    kit.wait(2);
    kit.app.tick();
    assert!(kit.notice().is_none(), "what it said is no longer so");
    kit.ask(Command::Quit);
    assert!(kit.state().quit);
}

#[test]
fn undo_works_meanwhile() {
    let (mut kit, held) = failing();
    kit.ask(Command::Undo);
    assert_eq!(kit.value(), None);
    drop(held);
    kit.wait(2);
    kit.app.tick();
    assert_on_disk(&kit);
}

#[test]
fn a_copy_elsewhere_has_the_answer_and_lets_one_leave() {
    let (mut kit, _held) = failing();
    let copy = kit.path().with_file_name("kopio.mitta");
    kit.ask(Command::SaveCopy(copy.clone()));
    assert!(&read(&copy) == kit.document());
    kit.answer(Value::Number(4));
    kit.ask(Command::Close);
    assert!(matches!(kit.notice(), Some(Notice::Unsaved)), "the copy is older than that");
    kit.ask(Command::SaveCopy(copy.clone()));
    let document = kit.document().clone();
    kit.ask(Command::Close);
    assert!(kit.state().open.is_none());
    assert!(read(&copy) == document);
}

#[test]
fn a_copy_that_was_not_written_lets_nobody_leave() {
    let (mut kit, _held) = failing();
    let nowhere = kit.path().with_file_name("poissa").join("kopio.mitta");
    kit.ask_all([Command::SaveCopy(nowhere), Command::Quit]);
    assert!(!kit.state().quit);
}
