//! From item to item, and how long the rest takes.

use mitta::app::{Command, Settings};
use mitta::model::{ItemCode, Value};

use super::kit::Kit;

fn at(kit: &Kit) -> ItemCode {
    kit.open().item().unwrap().code.clone()
}

/// Sixty items and nothing beside them.
fn items_only() -> Kit {
    Kit::asking(Settings::default(), Vec::new())
}

fn answer_all_but(kit: &mut Kit, open: &[&ItemCode]) {
    for code in kit.codes() {
        if !open.contains(&&code) {
            kit.answer_item(&code, Value::Number(2));
        }
    }
}

#[test]
fn arrows_stop_at_the_ends() {
    let mut kit = items_only();
    let codes = kit.codes();
    kit.ask(Command::PreviousItem);
    assert_eq!(at(&kit), codes[0]);
    kit.ask_all((0..100).map(|_| Command::NextItem));
    assert_eq!(at(&kit), codes[59]);
    kit.ask(Command::PreviousItem);
    assert_eq!(at(&kit), codes[58]);
}

#[test]
fn the_next_open_item_is_sought_from_the_start_again() {
    let mut kit = items_only();
    let codes = kit.codes();
    answer_all_but(&mut kit, &[&codes[2], &codes[10], &codes[40]]);
    kit.ask(Command::ChooseItem(codes[10].clone()));
    for goal in [40, 2, 10, 40] {
        kit.ask(Command::NextOpen);
        assert_eq!(at(&kit), codes[goal]);
    }
}

#[test]
fn where_all_are_answered_the_next_open_stays() {
    let mut kit = items_only();
    let codes = kit.codes();
    answer_all_but(&mut kit, &[]);
    kit.ask_all([Command::ChooseItem(codes[7].clone()), Command::NextOpen]);
    assert_eq!(at(&kit), codes[7]);
}

#[test]
fn themes_are_walked_one_by_one() {
    let mut kit = items_only();
    let round = kit.open().round().unwrap();
    let firsts: Vec<_> =
        round.questionnaire.themes().map(|(_, theme)| theme.items[0].code.clone()).collect();
    kit.ask(Command::PreviousTheme);
    assert_eq!(at(&kit), firsts[0]);
    for first in &firsts[1..] {
        kit.ask_all([Command::NextItem, Command::PreviousItem, Command::NextTheme]);
        assert_eq!(at(&kit), *first);
    }
    kit.ask(Command::NextTheme);
    assert_eq!(at(&kit), *firsts.last().unwrap());
    kit.ask(Command::PreviousTheme);
    assert_eq!(at(&kit), firsts[firsts.len() - 2]);
}

#[test]
fn a_document_opens_where_work_goes_on() {
    let mut kit = Kit::started();
    let codes = kit.codes();
    for code in &codes[..4] {
        kit.answer_item(code, Value::Number(1));
    }
    let path = kit.path();
    kit.ask_all([Command::Close, Command::Open(path)]);
    assert_eq!(at(&kit), codes[4]);
}

#[test]
fn an_item_that_is_not_there_is_no_answer() {
    let mut kit = Kit::started();
    let before = kit.document().clone();
    kit.answer_item(&"X9_9".parse().unwrap(), Value::Number(1));
    assert_eq!(kit.document(), &before);
}

/// Answers items with a pause after each; minutes that the rest is said to take.
fn minutes(kit: &mut Kit, items: usize, pause: i64) -> usize {
    for code in kit.codes().into_iter().take(items) {
        kit.answer_item(&code, Value::Number(1));
        kit.wait(pause);
    }
    kit.open().pace.minutes_for(60)
}

#[test]
fn the_pace_is_learned_from_answers() {
    let usual = Kit::started().open().pace.minutes_for(60);
    assert_eq!(usual, 40);
    assert!(minutes(&mut Kit::started(), 20, 10) < 20);
    assert!(minutes(&mut Kit::started(), 20, 90) > 70);
}

#[test]
fn a_lunch_is_not_part_of_the_pace() {
    assert_eq!(minutes(&mut Kit::started(), 5, 3600), 40);
}

#[test]
fn what_was_refused_or_changed_is_not_part_of_the_pace() {
    let mut kit = Kit::started();
    kit.answer(Value::Number(1));
    kit.wait(100);
    kit.ask(Command::NextOpen);
    kit.answer(Value::Number(77));
    kit.wait(1);
    kit.answer(Value::Number(2));
    let refused = kit.open().pace.minutes_for(60);
    assert_eq!(refused, 49, "one answer took 101 seconds, not 1");
    kit.wait(1);
    kit.answer(Value::Number(3));
    assert_eq!(kit.open().pace.minutes_for(60), refused);
}
