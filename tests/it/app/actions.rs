//! Actions: proposed, added, changed, settled in the next round; every step there and back.

use mitta::app::{
    ActionSource, Command, Dialog, Extent, Folders, Label, NewRound, Screen, action_kpis,
    proposed_action, unsettled,
};
use mitta::model::{Action, ActionId, ActionState, IdeaId, RoundId};

use super::kit::{Kit, assert_on_disk};

fn kit() -> Kit {
    Kit::own_sample_in(mitta::model::Language::Finnish)
}

fn action(kit: &Kit, id: i64) -> &Action {
    kit.document().action(ActionId(id)).unwrap().1
}

fn state(kit: &Kit, id: i64) -> ActionState {
    action(kit, id).state
}

fn set(id: i64, state: ActionState, reason: &str) -> Command {
    Command::SetActionState(ActionId(id), state, reason.to_owned())
}

fn proposed(kit: &Kit, source: &ActionSource) -> Action {
    proposed_action(kit.state(), kit.open(), source)
}

/// The sample with a round after its newest.
fn next_round() -> Kit {
    let mut kit = kit();
    kit.ask(Command::CloseRound);
    kit.ask(Command::StartRound(NewRound { year: 2027, extent: Extent::Full }));
    kit
}

#[test]
fn what_is_proposed_can_be_added_as_it_is() {
    let mut kit = kit();
    for theme in kit.open().findings.as_ref().unwrap().gaps.clone() {
        let begun = proposed(&kit, &ActionSource::Theme(theme.clone()));
        assert_eq!(begun.theme, Some(theme.clone()));
        assert!(!begun.what.is_empty() && !begun.owner.is_empty() && begun.due.is_some());
        let kpi = begun.kpi.clone().unwrap();
        let round = kit.open().round().unwrap();
        assert!(action_kpis(round, Some(&theme)).iter().any(|fits| fits.code == kpi), "{theme}");
        kit.ask(Command::AddAction(Box::new(begun.clone())));
        let id = *kit.open().round().unwrap().actions.keys().next_back().unwrap();
        assert_eq!(action(&kit, id.0), &begun);
    }
    assert_eq!(kit.open().history.undo_label(), Some(Label::AddAction));
    assert_on_disk(&kit);
}

#[test]
fn an_item_is_raised_to_its_next_level_and_an_idea_keeps_its_words() {
    let kit = kit();
    let item = "B4_1".parse().unwrap();
    let begun = proposed(&kit, &ActionSource::Item(item));
    assert_eq!((begun.theme, begun.items.len()), (Some("B4".parse().unwrap()), 1));
    let questionnaire = &kit.open().round().unwrap().questionnaire;
    let item = questionnaire.item(begun.items.first().unwrap()).unwrap();
    assert!(begun.what.starts_with(&item.name.fi), "{}", begun.what);
    assert!(item.levels.iter().skip(1).any(|level| begun.what.ends_with(&level.fi)));
    let begun = proposed(&kit, &ActionSource::Idea(IdeaId(9)));
    assert_eq!(begun.what, kit.document().ideas[&IdeaId(9)].words("ID_title"));
    assert_eq!(begun.idea, Some(IdeaId(9)));
}

#[test]
fn the_sixth_is_possible_and_says_that_it_is_a_lot() {
    let mut kit = kit();
    kit.ask(Command::AddAction(Box::new(Action::new("Viides"))));
    assert!(!kit.toast().contains("paljon"), "{}", kit.toast());
    kit.ask(Command::AddAction(Box::new(Action::new(" Kuudes "))));
    assert!(kit.toast().contains("Kuusi on paljon: mikä näistä voi odottaa?"), "{}", kit.toast());
    assert_eq!(action(&kit, 14).what, "Kuudes");
    kit.ask(Command::Undo);
    assert_eq!(kit.open().round().unwrap().actions.len(), 5);
}

#[test]
fn nothing_is_promised_without_words_and_nothing_given_up_without_a_reason() {
    let mut kit = kit();
    kit.ask(Command::AddAction(Box::new(Action::new("  "))));
    kit.ask(Command::SetAction(ActionId(9), Box::new(Action::new(""))));
    kit.ask_all([set(9, ActionState::NotDone, " "), set(9, ActionState::Moved, "")]);
    assert_eq!(kit.open().history.undo_label(), None);
    kit.ask(set(9, ActionState::NotDone, " Rahaa ei ole "));
    assert_eq!((state(&kit, 9), &*action(&kit, 9).reason), (ActionState::NotDone, "Rahaa ei ole"));
    kit.ask(set(9, ActionState::Done, "turha"));
    assert_eq!((state(&kit, 9), &*action(&kit, 9).reason), (ActionState::Done, ""));
    kit.ask_all([Command::Undo, Command::Undo]);
    assert_eq!(state(&kit, 9), ActionState::InProgress);
}

#[test]
fn a_promise_of_a_closed_round_is_settled() {
    let mut kit = kit();
    kit.ask(set(7, ActionState::Done, ""));
    assert_eq!(kit.open().history.undo_label(), Some(Label::ActionState));
    assert_eq!((state(&kit, 7), kit.open().round), (ActionState::Done, RoundId(3)));
    kit.ask(Command::Undo);
    assert_eq!((state(&kit, 7), kit.open().round), (ActionState::InProgress, RoundId(3)));
    assert_on_disk(&kit);
}

#[test]
fn the_next_round_opens_with_the_promises_of_the_last() {
    let mut kit = next_round();
    assert_eq!(kit.state().screen, Screen::Overview);
    let round = kit.open().round;
    let waiting: Vec<_> = unsettled(kit.document(), round).map(|(id, _)| id.0).collect();
    assert_eq!(waiting, [9, 10, 11, 12]);
    kit.ask_all([set(9, ActionState::Done, ""), set(11, ActionState::NotDone, "Ei ehditty")]);
    kit.ask(Command::CarryAction(ActionId(10)));
    kit.ask(Command::CarryAction(ActionId(12)));
    assert_eq!(unsettled(kit.document(), round).count(), 0);
    assert_eq!(state(&kit, 10), ActionState::Moved);
    let carried = &kit.document().round(round).unwrap().actions;
    assert_eq!(carried.len(), 2);
    let (id, again) = carried.first_key_value().unwrap();
    assert_eq!((again.carries_on, again.state), (Some(ActionId(10)), ActionState::NotStarted));
    assert_eq!(again.what, action(&kit, 10).what);
    assert!(again.due > action(&kit, 10).due || again.due.is_some());
    let id = *id;
    // Both rounds in one step.
    kit.ask_all([Command::Undo, Command::Undo]);
    assert_eq!(state(&kit, 10), ActionState::InProgress);
    assert!(kit.document().action(id).is_none());
    assert_on_disk(&kit);
}

#[test]
fn a_round_after_settled_promises_opens_with_its_first_item() {
    let mut kit = kit();
    kit.ask_all([9, 10, 11, 12].map(|id| set(id, ActionState::Done, "")));
    kit.ask(Command::StartRound(NewRound { year: 2027, extent: Extent::Full }));
    assert_eq!(kit.state().screen, Screen::Answer);
}

#[test]
fn nothing_is_carried_within_its_round_or_twice() {
    let mut kit = kit();
    kit.ask(Command::CarryAction(ActionId(9)));
    kit.ask(Command::CarryAction(ActionId(5)));
    assert_eq!(kit.open().history.undo_label(), None, "in the newest round; done already");
    kit.ask(Command::CarryAction(ActionId(7)));
    kit.ask(Command::CarryAction(ActionId(7)));
    assert_eq!(kit.open().round().unwrap().actions.len(), 5);
}

#[test]
fn an_action_is_removed_and_comes_back() {
    let mut kit = kit();
    kit.ask(Command::Ask(Dialog::EditAction(ActionId(9))));
    let before = action(&kit, 9).clone();
    kit.ask(Command::RemoveAction(ActionId(9)));
    assert!(kit.document().action(ActionId(9)).is_none() && kit.state().dialog.is_none());
    kit.ask(Command::Undo);
    assert_eq!(action(&kit, 9), &before);
}

#[test]
fn names_are_printed_only_where_they_are_chosen() {
    let mut kit = kit();
    let named = Action { person: "Aino Esimerkki".to_owned(), ..action(&kit, 9).clone() };
    kit.ask(Command::SetAction(ActionId(9), Box::new(named)));
    let to = kit.machine.documents().join("a.pdf");
    let written = |kit: &mut Kit| {
        kit.ask(Command::SaveReport(to.clone(), mitta::app::Pages::All));
        pdf_extract::extract_text_from_mem(&std::fs::read(&to).unwrap()).unwrap()
    };
    assert!(!written(&mut kit).contains("Aino"));
    kit.ask(Command::PrintNames(true));
    assert!(written(&mut kit).contains("Aino"));
    kit.ask(Command::ChooseRound(RoundId(2)));
    assert!(!kit.open().prints_names, "chosen for one round");
}
