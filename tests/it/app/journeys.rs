//! Journeys: one step each, typing as one, copied from the last round, taken away with words.

use mitta::app::Command;
use mitta::model::{Journey, Language, Moment, RoundId, Stage, Whose};

use super::kit::Kit;
use crate::journeys;

fn kit() -> Kit {
    Kit::in_memory(journeys::document(), Language::English)
}

fn of(kit: &Kit) -> &[Journey] {
    &kit.open().round().unwrap().journeys
}

fn named(names: &[&str]) -> Vec<Journey> {
    let moment = |name: &&str| Moment::new(*name, Stage::Uses, Whose::Own);
    vec![Journey { moments: names.iter().map(moment).collect(), ..Journey::default() }]
}

#[test]
fn each_change_is_a_step_and_typing_is_one() {
    let mut kit = kit();
    kit.ask(Command::SetJourneys(named(&["a"])));
    for name in ["ab", "abc", "abcd"] {
        kit.ask(Command::TypeJourneys(named(&[name])));
    }
    kit.ask(Command::StopTyping);
    kit.ask(Command::TypeJourneys(named(&["x"])));
    for left in [named(&["abcd"]), named(&["a"]), Vec::new()] {
        kit.ask(Command::Undo);
        assert_eq!(of(&kit), left);
    }
    kit.ask(Command::Undo);
    (0..4).for_each(|_| kit.ask(Command::Redo));
    assert_eq!(of(&kit), named(&["x"]));
    assert!(kit.notice().is_none());
}

#[test]
fn the_same_again_is_no_step() {
    let mut kit = kit();
    kit.ask(Command::SetJourneys(Vec::new()));
    assert!(kit.open().history.undo_label().is_none());
}

#[test]
fn journeys_of_the_last_round_are_copied_once() {
    let mut kit = kit();
    kit.ask(Command::SetJourneys(named(&["oma"])));
    kit.ask(Command::CopyJourneys);
    assert_eq!(of(&kit), [named(&["oma"]), vec![journeys::journey()]].concat());
    assert!(kit.toast().contains("2025"));
    kit.ask(Command::CopyJourneys);
    assert_eq!(of(&kit).len(), 2, "what is here is not copied again");
    kit.ask(Command::Undo);
    assert_eq!(of(&kit), named(&["oma"]));
}

#[test]
fn what_is_taken_away_is_named_and_comes_back() {
    let mut kit = kit();
    kit.ask(Command::ChooseRound(RoundId(1)));
    kit.ask(Command::RemoveMoment(0, 1));
    assert_eq!((of(&kit)[0].moments.len(), of(&kit)[0].steps.len()), (4, 1));
    assert_eq!(kit.toast(), "Moment deleted: Tilaan, and 5 steps");
    kit.ask(Command::RemoveJourney(0));
    assert_eq!(kit.toast(), "Path deleted, with 4 moments");
    assert!(of(&kit).is_empty());
    kit.ask_all([Command::Undo, Command::Undo]);
    assert_eq!(of(&kit), [journeys::journey()]);
    kit.ask_all([Command::RemoveMoment(0, 9), Command::RemoveMoment(3, 0)]);
    kit.ask(Command::RemoveJourney(7));
    assert_eq!(of(&kit), [journeys::journey()]);
}

#[test]
fn a_closed_round_keeps_its_journeys() {
    let mut kit = kit();
    kit.ask_all([Command::ChooseRound(RoundId(1)), Command::CloseRound]);
    kit.ask_all([
        Command::SetJourneys(Vec::new()),
        Command::TypeJourneys(Vec::new()),
        Command::RemoveMoment(0, 0),
        Command::RemoveJourney(0),
    ]);
    assert_eq!(of(&kit), [journeys::journey()]);
    kit.ask_all([Command::ChooseRound(RoundId(2)), Command::CloseRound, Command::CopyJourneys]);
    assert!(of(&kit).is_empty());
    assert_eq!(kit.toast(), kit.texts().tr("toast-round-closed"), "nothing is said to be copied");
}
