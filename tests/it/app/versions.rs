//! An open round moves to a newer version, and an old one is tried out on one.

use std::fs;
use std::sync::Arc;

use mitta::app::{
    Access, Command, Dialog, Folders, Label, Screen, Trial, moving_to, newer_versions,
};
use mitta::catalog::{ChangeTable, Library, write, write_changes};
use mitta::method::versions::moving;
use mitta::model::{Questionnaire, RoundId, Version};
use tempfile::TempDir;

use super::kit::{Kit, assert_on_disk};
use crate::versions::kit::{answer, code, later, unchanged, with_versions};

const SECOND: Version = Version { major: 2, minor: 0 };

/// The document with four rounds, the open one in view.
fn four() -> (TempDir, Kit) {
    let folder = with_versions();
    let mut kit = Kit::new();
    kit.ask(Command::Open(folder.path().join("four.mitta")));
    assert_eq!(kit.open().round, RoundId(4));
    (folder, kit)
}

fn label(kit: &Kit) -> String {
    kit.open().round().unwrap().questionnaire.label()
}

#[test]
fn a_move_is_one_step_back_and_forth() {
    let (_folder, mut kit) = four();
    let before = kit.document().clone();
    kit.ask(Command::Ask(Dialog::MoveRound));
    kit.ask(Command::MoveRound(SECOND));
    assert_eq!(label(&kit), "mitta-main@2.0");
    assert_eq!(kit.open().history.undo_label(), Some(Label::MoveRound));
    assert_eq!(kit.state().dialog, None);
    assert!(kit.state().toast.as_ref().unwrap().undo == Some(Command::Undo));
    assert_eq!(kit.open().findings.as_ref().unwrap().questionnaire, "mitta-main@2.0");
    let moved = kit.document().clone();
    assert_on_disk(&kit);
    kit.ask(Command::Undo);
    assert!(*kit.document() == before);
    assert_eq!(kit.open().history.redo_label(), Some(Label::MoveRound));
    kit.ask(Command::Redo);
    assert!(*kit.document() == moved);
    assert_on_disk(&kit);
}

#[test]
fn what_is_done_is_what_the_preview_said() {
    let (_folder, mut kit) = four();
    let preview = moving_to(&kit.state().library, kit.open(), SECOND).unwrap();
    kit.ask(Command::MoveRound(SECOND));
    let round = kit.open().round().unwrap();
    assert_eq!((&round.questionnaire, &round.sheet), (&preview.to, &preview.carried.sheet));
}

#[test]
fn the_view_stays_on_an_item_that_is_there() {
    let (_folder, mut kit) = four();
    kit.ask(Command::Show(Screen::Answer));
    kit.ask(Command::ChooseItem(code("E3_1")));
    kit.ask(Command::MoveRound(SECOND));
    assert!(kit.open().item().is_some(), "E3_1 was split");
    kit.ask(Command::Undo);
    assert!(kit.open().item().is_some());
}

#[test]
fn a_closed_round_never_moves() {
    let (_folder, mut kit) = four();
    let before = kit.document().clone();
    for round in [1, 2, 3] {
        kit.ask_all([Command::ChooseRound(RoundId(round)), Command::MoveRound(SECOND)]);
    }
    assert!(*kit.document() == before);
    kit.ask_all([Command::ChooseRound(RoundId(4)), Command::CloseRound]);
    kit.ask(Command::MoveRound(SECOND));
    assert_eq!(label(&kit), "mitta-main@1.0");
    kit.ask_all([Command::ReopenRound, Command::MoveRound(SECOND)]);
    assert_eq!(label(&kit), "mitta-main@2.0");
}

#[test]
fn nothing_moves_to_a_version_that_is_not_there_nor_in_a_document_of_somebody_else() {
    let (folder, mut kit) = four();
    let before = kit.document().clone();
    for version in ["1.0", "1.1", "3.0"] {
        kit.ask(Command::MoveRound(version.parse().unwrap()));
    }
    assert!(*kit.document() == before);
    let mut other = Kit::new();
    other.ask(Command::Open(folder.path().join("four.mitta")));
    assert!(matches!(other.open().access, Access::ReadOnly { .. }));
    other.ask(Command::MoveRound(SECOND));
    assert_eq!(label(&other), "mitta-main@1.0");
}

/// The shipped questionnaire as one of one's own, in three versions.
fn three() -> Vec<Questionnaire> {
    let shipped = Library::shipped().unwrap().latest("mitta-main").unwrap().as_ref().clone();
    let first = Questionnaire { id: "oma".parse().unwrap(), ..shipped };
    let second = later(&first, "1.1", unchanged(&first));
    let third = later(&second, "1.2", unchanged(&second));
    vec![first, second, third]
}

#[test]
fn versions_of_ones_own_are_reached_over_their_change_tables() {
    let versions = three();
    let mut kit = Kit::new();
    let folder = kit.machine.questionnaires().join("oma");
    fs::create_dir_all(&folder).unwrap();
    let put = |name: String, source: String| fs::write(folder.join(name), source).unwrap();
    for own in &versions {
        put(format!("{}.toml", own.version), write(own));
        if let Some(changes) = own.changes.first() {
            let changes = changes.clone();
            let table = ChangeTable { id: own.id.clone(), to: own.version, changes };
            put(format!("{}.changes.toml", own.version), write_changes(&table));
        }
    }
    kit.ask(Command::ReadOwn);
    let own = kit.state().own.as_ref().unwrap();
    assert!(own.problems.is_empty(), "{:?}", own.problems);
    let mut document = crate::versions::kit::document(Vec::new());
    let first = Arc::new(versions[0].clone());
    let round = mitta::model::Round::new(RoundId(1), 2026, first, mitta::model::Stamp(0));
    document.rounds.push(round);
    document.rounds[0].sheet.set(code("L1_1"), answer(3));
    let newer = newer_versions(&kit.state().library, &document, &document.rounds[0]);
    let names: Vec<String> = newer.iter().map(|newer| newer.version.to_string()).collect();
    assert_eq!(names, ["1.2", "1.1"]);
    let kept = moving(&document.rounds[0], &newer[0]).unwrap();
    assert_eq!((kept.carried.kept.len(), kept.unchanged()), (1, 60));
}

#[test]
fn an_old_round_is_tried_out_and_nothing_changes() {
    let (_folder, mut kit) = four();
    let (before, findings) = (kit.document().clone(), kit.open().findings.clone());
    kit.ask(Command::Ask(Dialog::WhatIf));
    kit.ask(Command::TryOut(RoundId(2), SECOND));
    let tried = kit.open().tried.clone().unwrap();
    let Trial::Found(found) = tried.trial else { panic!("{:?}", tried.trial) };
    assert_eq!((found.round, found.as_if.as_deref()), (RoundId(2), Some("mitta-main@2.0")));
    assert!(*kit.document() == before && kit.open().findings == findings);
    assert_eq!(kit.open().history.undo_label(), None);
    kit.ask(Command::Dismiss);
    assert!(kit.open().tried.is_none());
    for (round, version) in [(2, "3.0"), (3, "2.0"), (9, "2.0")] {
        kit.ask(Command::TryOut(RoundId(round), version.parse().unwrap()));
        assert!(kit.open().tried.is_none(), "{round} on {version}");
    }
}
