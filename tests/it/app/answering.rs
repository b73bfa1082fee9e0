//! Answers: on disk at once, taken back by the same key, refused where they do not fit.

use mitta::app::Command;
use mitta::model::{Confidence, Value};

use super::kit::{Kit, assert_on_disk, read};

#[test]
fn every_answer_is_on_disk_at_once() {
    let mut kit = Kit::started();
    for (at, code) in kit.codes().into_iter().enumerate() {
        let value = if at % 7 == 6 { Value::DontKnow } else { Value::Number(at as u8 % 5) };
        kit.answer_item(&code, value);
        assert_eq!(kit.value(), Some(value), "{code}");
        assert!(kit.is_saved());
        assert_on_disk(&kit);
    }
    let (path, document) = (kit.path(), kit.document().clone());
    assert!(document.rounds[0].is_complete());
    kit.ask(Command::Close);
    assert_eq!(read(&path), document);
}

#[test]
fn the_same_answer_again_takes_it_back() {
    let mut kit = Kit::started();
    for value in [Value::Number(0), Value::Number(4), Value::DontKnow] {
        kit.answer(value);
        assert_eq!(kit.value(), Some(value));
        kit.answer(value);
        assert_eq!(kit.value(), None);
        assert_on_disk(&kit);
    }
}

#[test]
fn another_answer_replaces_it_and_the_words_stay() {
    let mut kit = Kit::started();
    kit.ask_all([
        Command::Answer(Value::Number(1)),
        Command::TypeComment("miksi".to_owned()),
        Command::TypeEvidence("raportti".to_owned()),
        Command::SetConfidence(Confidence::FairlySure),
        Command::Answer(Value::Number(3)),
    ]);
    let said = kit.said();
    assert_eq!(said.value, Some(Value::Number(3)));
    assert_eq!(said.confidence, Some(Confidence::FairlySure));
    assert_eq!((said.comment.as_str(), said.evidence.as_str()), ("miksi", "raportti"));
    assert_on_disk(&kit);
    kit.ask(Command::SetConfidence(Confidence::FairlySure));
    assert_eq!(kit.said().confidence, None);
}

#[test]
fn what_was_said_is_dated() {
    let mut kit = Kit::started();
    kit.answer(Value::Number(1));
    let first = kit.said().changed.unwrap();
    kit.wait(100);
    kit.answer(Value::Number(2));
    assert_eq!(kit.said().changed.unwrap().0 - first.0, 100);
}

#[test]
fn not_applicable_is_refused_where_the_item_always_applies() {
    let mut kit = Kit::started();
    let round = kit.open().round().unwrap();
    let find = |applies: bool| {
        let mut items = round.questionnaire.items();
        items.find(|item| item.not_applicable.is_none() == applies).unwrap().code.clone()
    };
    let (always, sometimes) = (find(true), find(false));
    kit.answer_item(&always, Value::NotApplicable);
    assert_eq!(kit.value(), None);
    kit.answer_item(&sometimes, Value::NotApplicable);
    assert_eq!(kit.value(), Some(Value::NotApplicable));
    assert_on_disk(&kit);
}

#[test]
fn a_level_that_the_item_does_not_have_is_refused() {
    let mut kit = Kit::started();
    kit.answer(Value::Number(2));
    for raw in [5, 9, 255] {
        kit.answer(Value::Number(raw));
        assert_eq!(kit.value(), Some(Value::Number(2)));
    }
}

#[test]
fn hostile_words_come_back_as_they_were() {
    let mut kit = Kit::started();
    let text = "It's \"fine\"; DROP TABLE answer --\n\0 ääkköset 🙂 \u{202e}";
    kit.ask_all([Command::TypeComment(text.to_owned()), Command::TypeEvidence(text.repeat(500))]);
    assert_eq!(kit.said().comment, text);
    assert_on_disk(&kit);
}

#[test]
fn the_figures_follow_the_answers() {
    let mut kit = Kit::started();
    let overall = |kit: &Kit| kit.open().findings.as_ref().unwrap().overall.figure.shown();
    assert_eq!(overall(&kit), None);
    for code in kit.codes() {
        kit.answer_item(&code, Value::Number(2));
    }
    assert_eq!(overall(&kit).map(|points| points.rounded()), Some(50));
}

#[test]
fn the_list_of_recent_documents_tells_how_far_it_is() {
    let mut kit = Kit::started();
    let codes = kit.codes();
    for code in &codes[..3] {
        kit.answer_item(code, Value::Number(1));
    }
    let recent = &kit.state().settings.recent[0];
    assert_eq!((recent.done, recent.total), (3, 60));
    assert_eq!(kit.machine.kept().unwrap(), kit.state().settings);
}
