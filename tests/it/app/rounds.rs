//! Rounds: started, closed, deleted.

use std::collections::BTreeMap;

use mitta::app::{Command, Extent, NewRound, Screen};
use mitta::model::{Axis, Points, RoundId, Targets, Value};

use super::kit::{Kit, assert_on_disk};

fn start(kit: &mut Kit, year: i32, extent: Extent) {
    kit.ask(Command::StartRound(NewRound { year, extent }));
}

#[test]
fn a_new_round_copies_nothing_but_the_targets() {
    let mut kit = Kit::own_sample();
    let targets = kit.open().round().unwrap().targets.clone();
    assert!(!targets.axes.is_empty());
    start(&mut kit, 2027, Extent::Full);
    let round = kit.open().round().unwrap();
    assert_eq!((round.name.as_str(), round.year), ("2027", 2027));
    assert_eq!(round.sheet.iter().count(), 0);
    assert_eq!((&round.targets, round.closed), (&targets, None));
    assert_eq!(round.opened, kit.state().now.stamp);
    assert_eq!(kit.document().rounds.len(), 4);
    assert_eq!((kit.state().screen, &kit.state().dialog), (Screen::Overview, &None));
    assert_eq!(kit.open().pair, Some((RoundId(2), RoundId(3))), "it has no change yet");
    assert_on_disk(&kit);
}

#[test]
fn a_round_has_a_questionnaire_of_its_own() {
    let mut kit = Kit::own_sample();
    start(&mut kit, 2027, Extent::Pulse);
    let document = kit.document();
    let label = |id| document.round(RoundId(id)).unwrap().questionnaire.label();
    assert_eq!((label(3).as_str(), label(4).as_str()), ("mitta-main@1.0", "mitta-pulse@1.0"));
    assert_eq!(kit.open().round().unwrap().progress(), (0, 20));
    // What ships is one thing, what was asked another.
    let path = kit.path();
    kit.ask_all([Command::Close, Command::Open(path)]);
    let shipped = kit.state().library.latest("mitta-pulse").unwrap();
    assert_eq!(&kit.open().round().unwrap().questionnaire, shipped);
}

#[test]
fn two_rounds_of_a_year_have_two_names() {
    let mut kit = Kit::started();
    start(&mut kit, 2026, Extent::Full);
    start(&mut kit, 2026, Extent::Pulse);
    let names: Vec<_> = kit.document().rounds.iter().map(|round| round.name.as_str()).collect();
    assert_eq!(names, ["2026", "2026-2", "2026-3"]);
    assert_on_disk(&kit);
}

#[test]
fn an_odd_year_starts_no_round() {
    let mut kit = Kit::started();
    for year in [0, 1949, 2151, i32::MIN, i32::MAX] {
        start(&mut kit, year, Extent::Full);
    }
    assert_eq!(kit.document().rounds.len(), 1);
}

#[test]
fn a_closed_round_does_not_change() {
    let mut kit = Kit::own_sample();
    kit.ask(Command::CloseRound);
    assert_eq!(kit.open().round().unwrap().closed, Some(kit.state().now.stamp));
    let closed = kit.document().clone();
    kit.ask_all([
        Command::Answer(Value::Number(0)),
        Command::Answer(Value::DontKnow),
        Command::TypeComment("uusi".to_owned()),
        Command::TypeEvidence("uusi".to_owned()),
        Command::SetConfidence(mitta::model::Confidence::Guess),
    ]);
    assert_eq!(kit.document(), &closed);
    assert_on_disk(&kit);
    kit.ask(Command::ReopenRound);
    kit.answer(Value::DontKnow);
    assert_eq!(kit.value(), Some(Value::DontKnow));
    assert_on_disk(&kit);
}

#[test]
fn a_deleted_round_takes_the_view_to_one_that_is_there() {
    let mut kit = Kit::own_sample();
    for (gone, view) in [(RoundId(3), RoundId(2)), (RoundId(1), RoundId(2))] {
        kit.ask(Command::RemoveRound(gone));
        assert_eq!(kit.open().round, view);
        assert!(kit.open().item().is_some());
        assert_eq!(kit.open().findings.as_ref().unwrap().round, view);
        assert_on_disk(&kit);
    }
    assert_eq!((kit.open().pair, kit.open().comparison.is_none()), (None, true));
    kit.ask(Command::RemoveRound(RoundId(2)));
    assert_eq!(kit.document().rounds.len(), 1, "the last one stays");
}

#[test]
fn targets_are_replaced_and_followed_by_the_figures() {
    let mut kit = Kit::own_sample();
    let target = Points::new(91.5).unwrap();
    let targets = Targets { axes: BTreeMap::from([(Axis::Depth, target)]), ..Targets::default() };
    kit.ask(Command::SetTargets(targets.clone()));
    assert_eq!(kit.open().round().unwrap().targets, targets);
    let figures = kit.open().findings.as_ref().unwrap();
    assert_eq!(figures.dimension(Axis::Depth).unwrap().figure.target, Some(91.5));
    assert_eq!(figures.dimension(Axis::Length).unwrap().figure.target, None);
    assert_on_disk(&kit);
}

#[test]
fn any_two_rounds_are_set_side_by_side() {
    let mut kit = Kit::sample();
    kit.ask(Command::Compare(RoundId(1), RoundId(3)));
    let names = |kit: &Kit| {
        let comparison = kit.open().comparison.as_ref()?;
        Some((comparison.from.name.clone(), comparison.to.name.clone()))
    };
    assert_eq!(names(&kit), Some(("2024".to_owned(), "2026".to_owned())));
    kit.ask(Command::ChooseRound(RoundId(2)));
    assert_eq!(names(&kit), Some(("2024".to_owned(), "2025".to_owned())));
    kit.ask(Command::ChooseRound(RoundId(9)));
    assert_eq!(kit.open().round, RoundId(2));
}
