//! Events of the time axis: pinned, changed, taken off; every step there and back.

use mitta::app::{Command, Dialog, EventPin, Label, event};
use mitta::model::Event;
use proptest::prelude::*;

use super::kit::{Kit, assert_on_disk};

fn made(year: i32, month: u8, text: &str) -> Option<Event> {
    Some(event(year, month, text).unwrap())
}

fn events(kit: &Kit) -> Vec<Event> {
    kit.document().events.clone()
}

#[test]
fn an_event_is_pinned_changed_and_taken_off() {
    let mut kit = Kit::own_sample();
    let before = events(&kit);
    kit.ask(Command::Ask(Dialog::Event(EventPin::Today)));
    let merger = made(2025, 3, "fuusio");
    kit.ask(Command::SetEvent { was: None, to: merger.clone() });
    assert_eq!(kit.state().dialog, None);
    assert_eq!(events(&kit).len(), before.len() + 1);
    assert!(kit.state().toast.as_ref().unwrap().undo == Some(Command::Undo));
    assert_on_disk(&kit);
    let moved = made(2024, 11, "fuusio");
    kit.ask(Command::SetEvent { was: merger, to: moved.clone() });
    assert_eq!(events(&kit).len(), before.len() + 1);
    assert!(events(&kit).is_sorted_by_key(|event| (event.year, event.month)));
    assert_on_disk(&kit);
    kit.ask(Command::SetEvent { was: moved, to: None });
    assert_eq!(events(&kit), before);
    assert_on_disk(&kit);
    assert_eq!(kit.open().history.undo_label(), Some(Label::Event));
    kit.ask_all([Command::Undo, Command::Undo, Command::Undo]);
    assert_eq!(events(&kit), before);
    kit.ask_all([Command::Redo, Command::Redo]);
    assert_eq!(events(&kit).iter().filter(|event| event.text == "fuusio").count(), 1);
    assert_on_disk(&kit);
}

#[test]
fn what_changes_nothing_is_no_step() {
    let mut kit = Kit::own_sample();
    let known = events(&kit).first().cloned();
    assert!(known.is_some(), "the sample has events");
    kit.ask(Command::Ask(Dialog::Event(EventPin::Known(known.clone().unwrap()))));
    kit.ask(Command::SetEvent { was: known.clone(), to: known });
    kit.ask(Command::SetEvent { was: made(2001, 1, "gone"), to: None });
    assert_eq!(kit.open().history.undo_label(), None);
    assert_eq!(kit.state().dialog, None);
}

fn any_event() -> impl Strategy<Value = Event> {
    let words = prop::sample::select(vec!["fuusio", "uusi järjestelmä", "muutto"]);
    (2023_i32..2027, 1_u8..13, words)
        .prop_map(|(year, month, text)| made(year, month, text).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever is pinned and taken off, undoing everything gives the events of the beginning, and
    /// what is in memory is on disk.
    #[test]
    fn undoing_gives_the_first_events(
        steps in prop::collection::vec((any_event(), any::<prop::sample::Index>(), 0_u8..3), 1..8),
    ) {
        let mut kit = Kit::own_sample();
        let before = events(&kit);
        for (new, at, kind) in steps {
            let known = events(&kit);
            let was = (!known.is_empty() && kind > 0).then(|| at.get(&known).clone());
            let to = (kind < 2).then_some(new);
            kit.ask(Command::SetEvent { was, to });
            prop_assert!(events(&kit).is_sorted_by_key(|event| (event.year, event.month)));
        }
        assert_on_disk(&kit);
        while kit.open().history.undo_label().is_some() {
            kit.ask(Command::Undo);
        }
        prop_assert_eq!(events(&kit), before);
        assert_on_disk(&kit);
    }
}
