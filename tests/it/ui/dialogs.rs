//! Dialogs of the program's own.

use egui::{Key, Modifiers, accesskit::Role};
use mitta::app::{Command, Dialog, Screen};
use mitta::model::{Axis, Language, RoundId};

use super::face::Face;
use crate::app::machine::Plan;

fn is_open(face: &Face) -> bool {
    face.state(|state| state.dialog.is_some())
}

fn rounds(face: &Face) -> Vec<String> {
    face.open(|open| open.document.rounds.iter().map(|round| round.name.clone()).collect())
}

#[test]
fn enter_starts_the_next_round() {
    let mut face = Face::sample(Language::English);
    face.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::N);
    assert_eq!(face.focused(), Some((Role::TextInput, "Year".to_owned())));
    face.press(Key::Enter);
    assert_eq!(rounds(&face), ["2024", "2025", "2026", "2027"]);
    assert!(!is_open(&face) && face.tells("Round 2027 started"));
    face.send(Command::Show(Screen::Answer));
    face.press(Key::Num4);
    assert_eq!(face.value(), Some(mitta::model::Value::Number(4)));
}

#[test]
fn a_bad_year_starts_nothing() {
    let mut face = Face::sample(Language::English);
    face.send(Command::Ask(Dialog::NewRound));
    face.type_text("x");
    face.press(Key::Enter);
    assert!(is_open(&face) && face.tells("four digits"));
    assert_eq!(rounds(&face).len(), 3);
    face.press(Key::Escape);
    assert!(!is_open(&face));
}

#[test]
fn deleting_a_round_names_what_goes_and_the_focus_is_on_the_way_back() {
    let mut face = Face::sample(Language::English);
    for _ in 0..2 {
        face.send(Command::Ask(Dialog::RemoveRound(RoundId(3))));
        assert!(face.says("Delete round 2026: 60 answers and 4 actions."), "{:#?}", face.said());
        assert_eq!(face.focused(), Some((Role::Button, "Cancel".to_owned())));
        face.press(Key::Escape);
        assert!(!is_open(&face));
    }
    face.send(Command::Ask(Dialog::RemoveRound(RoundId(3))));
    face.press(Key::Enter);
    assert_eq!((rounds(&face).len(), is_open(&face)), (3, false));
    face.send(Command::Ask(Dialog::RemoveRound(RoundId(3))));
    assert_eq!(face.focused(), Some((Role::Button, "Cancel".to_owned())));
    face.click(Role::Button, "Delete round 2026");
    assert_eq!(rounds(&face), ["2024", "2025"]);
    face.click(Role::Link, "Undo");
    assert_eq!(rounds(&face).len(), 3);
}

#[test]
fn a_bad_target_is_refused() {
    let mut face = Face::sample(Language::Finnish);
    face.press_with(Modifiers::COMMAND, Key::T);
    for bad in ["101", "-1", "x", "1,2,3", "NaN", "inf"] {
        set(&mut face, "Pituus", bad);
        assert!(face.says(&face.tr("dialog-targets-bad")), "{bad}");
        face.click(Role::Button, &face.tr("dialog-targets-save"));
        assert!(is_open(&face), "{bad}");
    }
    set(&mut face, "Pituus", "62,5");
    face.click(Role::Button, &face.tr("dialog-targets-save"));
    assert!(!is_open(&face));
    let target = face.open(|open| open.round().unwrap().targets.axes[&Axis::Length].get());
    assert_eq!(target, 62.5);
}

fn set(face: &mut Face, label: &str, text: &str) {
    face.get(Role::TextInput, label).focus();
    face.run();
    face.press_with(Modifiers::COMMAND, Key::A);
    face.type_text(text);
}

#[test]
fn the_keys_and_the_makers_are_told() {
    let mut face = Face::new(Language::English);
    face.press(Key::F1);
    for said in ["Keys", "Next open", "Undo", "Ctrl+Z"] {
        assert!(face.says(said), "{said}");
    }
    face.press(Key::Escape);
    assert!(!is_open(&face));
    face.send(Command::Ask(Dialog::About));
    assert!(face.tells("no network"));
    face.click(Role::Button, "Close");
    assert!(!is_open(&face));
}

#[test]
fn where_no_dialog_can_be_shown_a_path_is_typed() {
    let mut face = Face::started(Language::English);
    let path = face.open(|open| open.path.clone());
    face.send(Command::Close);
    face.machine.plan(Plan::Unavailable);
    face.press_with(Modifiers::COMMAND, Key::O);
    face.run();
    assert_eq!(face.focused(), Some((Role::TextInput, "Open an assessment".to_owned())));
    face.type_text(path.to_str().unwrap());
    face.press(Key::Enter);
    assert_eq!(face.open(|open| open.path.clone()), path);
}

#[test]
fn while_a_dialog_is_open_keys_do_not_answer() {
    let mut face = Face::started(Language::English);
    for dialog in [Dialog::About, Dialog::Guide, Dialog::Keys, Dialog::Targets] {
        face.send(Command::Ask(dialog));
        for key in [Key::Num3, Key::D, Key::ArrowRight, Key::E] {
            face.press(key);
        }
        assert_eq!((face.value(), face.item().as_str()), (None, "L1_1"));
        face.press(Key::Escape);
    }
}

#[test]
fn tab_stays_in_the_dialog() {
    let mut face = Face::sample(Language::English);
    face.send(Command::Ask(Dialog::NewRound));
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..20 {
        face.press(Key::Tab);
        seen.extend(face.focused().map(|(_, name)| name));
    }
    for control in ["Year", "Full questionnaire", "Pulse", "Start the round", "Cancel"] {
        assert!(seen.remove(control), "{control} is not among {seen:?}");
    }
    assert!(seen.is_empty(), "{seen:?} is behind the dialog");
}
