//! A workshop votes blind, and everybody guesses before the customers' results are seen.

use mitta::app::{Command, Label, Notice, WorkshopStep, vote_of, votes};
use mitta::method::agreement::Band;
use mitta::model::{Side, Value, Vote};

use super::kit::{Kit, assert_on_disk};

fn step(kit: &mut Kit, step: WorkshopStep) {
    kit.ask(Command::Workshop(step));
}

fn vote(kit: &mut Kit, value: Value) {
    step(kit, WorkshopStep::Begin);
    step(kit, WorkshopStep::Vote(value));
}

fn vote_in_file(kit: &Kit) -> Option<Vote> {
    let open = kit.open();
    open.round().unwrap().votes.get(&open.item().unwrap().code).cloned()
}

#[test]
fn votes_are_blind_until_they_are_turned_over_together() {
    let mut kit = Kit::started();
    step(&mut kit, WorkshopStep::Toggle);
    step(&mut kit, WorkshopStep::Vote(Value::Number(4)));
    assert_eq!(votes(kit.open()), 0, "nobody's turn");
    vote(&mut kit, Value::Number(4));
    assert!(!kit.open().workshop.unwrap().voting, "covered after each");
    step(&mut kit, WorkshopStep::Reveal);
    assert!(vote_of(kit.open()).is_none(), "one card is not together");
    for level in [0, 2, 2, 1, 3] {
        vote(&mut kit, Value::Number(level));
    }
    vote(&mut kit, Value::DontKnow);
    assert!(vote_of(kit.open()).is_none());
    let kept = vote_in_file(&kit).unwrap();
    assert!(kept.values.is_sorted_by_key(|value| match value {
        Value::Number(raw) => *raw,
        _ => 9,
    }));
    assert_on_disk(&kit);
    step(&mut kit, WorkshopStep::Reveal);
    let (found, _) = vote_of(kit.open()).unwrap();
    let counts: Vec<usize> = found.counts.iter().map(|(_, people)| *people).collect();
    assert_eq!((counts, found.dont_know), (vec![1, 1, 2, 1, 1], 1));
    assert_eq!(found.spread, Some((0, 4)));
    let agreement = found.agreement.unwrap();
    assert_eq!((agreement.n, agreement.band), (6, Some(Band::Lack)));
    // Nobody votes on what has been seen.
    step(&mut kit, WorkshopStep::Begin);
    step(&mut kit, WorkshopStep::Vote(Value::Number(0)));
    assert_eq!(votes(kit.open()), 7);
    step(&mut kit, WorkshopStep::Minority("Etelässä ei".to_owned()));
    kit.answer(Value::Number(2));
    assert_eq!(kit.value(), Some(Value::Number(2)));
    assert_eq!(vote_in_file(&kit).unwrap().minority, "Etelässä ei");
    assert_on_disk(&kit);
}

#[test]
fn undo_leaks_no_vote() {
    let mut kit = Kit::started();
    kit.answer(Value::Number(3));
    step(&mut kit, WorkshopStep::Toggle);
    vote(&mut kit, Value::Number(0));
    vote(&mut kit, Value::Number(1));
    let kept = vote_in_file(&kit);
    assert_eq!(kit.open().history.undo_label(), Some(Label::Answer));
    kit.ask(Command::Undo);
    assert_eq!((kit.value(), vote_in_file(&kit)), (None, kept.clone()));
    assert!(vote_of(kit.open()).is_none());
    // Taking the cards away comes back as it was: covered.
    step(&mut kit, WorkshopStep::Again);
    assert_eq!(vote_in_file(&kit), None);
    kit.ask(Command::Undo);
    assert_eq!(vote_in_file(&kit), kept);
    assert!(vote_of(kit.open()).is_none());
    assert_on_disk(&kit);
}

#[test]
fn going_to_another_item_ends_the_turn() {
    let mut kit = Kit::started();
    step(&mut kit, WorkshopStep::Toggle);
    step(&mut kit, WorkshopStep::Begin);
    kit.ask(Command::NextItem);
    step(&mut kit, WorkshopStep::Vote(Value::Number(1)));
    assert_eq!(votes(kit.open()), 0);
    kit.ask(Command::CloseRound);
    step(&mut kit, WorkshopStep::Toggle);
    step(&mut kit, WorkshopStep::Toggle);
    assert!(kit.open().workshop.is_none(), "a closed round has no workshop");
}

#[test]
fn everybody_guesses_before_the_results_and_nobody_after() {
    let mut kit = Kit::started();
    kit.ask(Command::SetInvited(Side::Customers, Some(40)));
    for guess in [60, -20, 35, 101, -101] {
        kit.ask(Command::Guess(guess));
    }
    let guesses = |kit: &Kit| kit.open().round().unwrap().gathering.guesses.clone();
    assert_eq!(guesses(&kit), [-20, 35, 60], "in order of size");
    assert_on_disk(&kit);
    // An earlier step would bring back what was gathered before it.
    assert_eq!(kit.open().history.undo_label(), None);
    kit.ask(Command::Undo);
    assert_eq!(guesses(&kit).len(), 3);
    let mut kit = Kit::own_sample();
    let before = guesses(&kit);
    kit.ask(Command::Guess(10));
    assert!(matches!(kit.notice(), Some(Notice::GuessTooLate)));
    assert_eq!(guesses(&kit), before);
}
