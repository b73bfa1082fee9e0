//! Undo and redo.

use mitta::app::Extent;
use mitta::app::{Command, Label, NewRound};
use mitta::model::{Confidence, Document, RoundId, Targets, Value};

use super::kit::{Kit, assert_on_disk};

fn labels(kit: &Kit) -> (Option<Label>, Option<Label>) {
    let history = &kit.open().history;
    (history.undo_label(), history.redo_label())
}

fn type_comment(kit: &mut Kit, text: &str) {
    for (at, c) in text.char_indices() {
        kit.ask(Command::TypeComment(text[..at + c.len_utf8()].to_owned()));
    }
}

/// Undoes everything, then does it all again; both ends are as they were, in memory and on disk.
#[track_caller]
fn there_and_back(kit: &mut Kit, first: &Document) {
    let last = kit.document().clone();
    while labels(kit).0.is_some() {
        kit.ask(Command::Undo);
        assert_on_disk(kit);
    }
    assert_eq!(kit.document(), first);
    while labels(kit).1.is_some() {
        kit.ask(Command::Redo);
        assert_on_disk(kit);
    }
    assert_eq!(kit.document(), &last);
}

#[test]
fn every_kind_of_step_goes_there_and_back() {
    let mut kit = Kit::own_sample();
    let first = kit.document().clone();
    let round = kit.open().round;
    let steps = [
        (Command::Answer(Value::DontKnow), Label::Answer),
        (Command::Answer(Value::DontKnow), Label::Answer),
        (Command::SetConfidence(Confidence::Guess), Label::Confidence),
        (Command::TypeEvidence("e".to_owned()), Label::Evidence),
        (Command::TypeComment("c".to_owned()), Label::Comment),
        (Command::SetTargets(Targets::default()), Label::Targets),
        (Command::CloseRound, Label::CloseRound),
        (Command::ReopenRound, Label::ReopenRound),
        (Command::StartRound(NewRound { year: 2027, extent: Extent::Pulse }), Label::StartRound),
        (Command::Answer(Value::Number(1)), Label::Answer),
        (Command::RemoveRound(round), Label::RemoveRound),
    ];
    for (command, label) in steps {
        let before = kit.document().clone();
        kit.ask(command.clone());
        assert_ne!(kit.document(), &before, "{command:?}");
        assert_eq!(labels(&kit), (Some(label), None), "{command:?}");
    }
    there_and_back(&mut kit, &first);
}

#[test]
fn typing_in_a_field_is_one_step() {
    let mut kit = Kit::started();
    type_comment(&mut kit, "kaikki käyvät");
    kit.ask(Command::Undo);
    assert_eq!(kit.said().comment, "");
    assert_eq!(labels(&kit), (None, Some(Label::Comment)));
    kit.ask(Command::Redo);
    assert_eq!(kit.said().comment, "kaikki käyvät");
}

#[test]
fn typing_after_a_break_or_in_another_place_is_a_step_of_its_own() {
    let mut kit = Kit::started();
    type_comment(&mut kit, "yksi");
    kit.ask(Command::StopTyping);
    type_comment(&mut kit, "yksi kaksi");
    kit.ask(Command::TypeEvidence("kolme".to_owned()));
    kit.ask_all([Command::NextItem, Command::TypeEvidence("neljä".to_owned())]);
    kit.ask(Command::Undo);
    assert_eq!(kit.said().evidence, "");
    kit.ask(Command::Undo);
    assert_eq!((kit.said().evidence.as_str(), kit.said().comment.as_str()), ("", "yksi kaksi"));
    kit.ask(Command::Undo);
    assert_eq!(kit.said().comment, "yksi");
    kit.ask(Command::Undo);
    assert_eq!((kit.said().comment.as_str(), labels(&kit).0), ("", None));
}

#[test]
fn typing_after_undo_is_a_step_of_its_own() {
    let mut kit = Kit::started();
    type_comment(&mut kit, "ab");
    kit.ask(Command::Undo);
    type_comment(&mut kit, "cd");
    assert_eq!(labels(&kit), (Some(Label::Comment), None));
    kit.ask(Command::Undo);
    assert_eq!(kit.said().comment, "");
}

#[test]
fn a_new_step_forgets_what_was_undone() {
    let mut kit = Kit::started();
    kit.answer(Value::Number(1));
    kit.ask(Command::Undo);
    assert_eq!(labels(&kit), (None, Some(Label::Answer)));
    kit.answer(Value::Number(2));
    assert_eq!(labels(&kit).1, None);
    kit.ask(Command::Redo);
    assert_eq!(kit.value(), Some(Value::Number(2)));
}

#[test]
fn what_changes_nothing_is_no_step() {
    let mut kit = Kit::started();
    kit.ask_all([
        Command::TypeComment(String::new()),
        Command::Answer(Value::Number(99)),
        Command::RemoveRound(RoundId(1)),
        Command::RemoveRound(RoundId(77)),
        Command::Undo,
        Command::Redo,
    ]);
    assert_eq!(labels(&kit), (None, None));
}

#[test]
fn the_view_follows_to_what_changed() {
    let mut kit = Kit::own_sample();
    let (last, codes) = (kit.open().round, kit.codes());
    kit.answer_item(&codes[5], Value::DontKnow);
    kit.ask(Command::CloseRound);
    kit.ask(Command::ChooseRound(RoundId(1)));
    kit.ask(Command::Undo);
    assert_eq!(kit.open().round, last, "the round that is open again");
    kit.ask_all([Command::ChooseRound(RoundId(1)), Command::ChooseItem(codes[20].clone())]);
    kit.ask(Command::Undo);
    assert_eq!(
        (kit.open().round, kit.open().item().map(|item| &item.code)),
        (last, Some(&codes[5]))
    );
    assert_eq!(kit.open().findings.as_ref().unwrap().round, last);
}

#[test]
fn a_round_that_comes_back_is_shown() {
    let mut kit = Kit::own_sample();
    let gone = kit.open().round;
    kit.ask(Command::RemoveRound(gone));
    assert_eq!(kit.open().round, RoundId(2));
    assert_eq!(kit.state().toast.as_ref().unwrap().undo, Some(Command::Undo));
    kit.ask(Command::Undo);
    assert_eq!(kit.open().round, gone);
    assert_on_disk(&kit);
}

#[test]
fn undo_says_what_it_took_back_in_both_languages() {
    let mut kit = Kit::started();
    kit.answer(Value::Number(1));
    for language in mitta::model::Language::ALL {
        kit.ask_all([Command::SetLanguage(language), Command::Undo]);
        let what = kit.texts().tr("step-answer");
        assert!(kit.toast().contains(&what), "{}", kit.toast());
        kit.ask(Command::Redo);
        assert!(kit.toast().contains(&what), "{}", kit.toast());
    }
    kit.wait(6);
    assert_eq!(kit.toast(), "");
}
