//! Actions by role and label: two clicks from a priority, the table, the promises of last year.

use egui::{Key, Modifiers, Vec2, accesskit::Role};
use egui_kittest::kittest::NodeT;
use mitta::app::{ActionSource, Appearance, Command, Dialog, Extent, NewRound, Screen, Settings};
use mitta::model::{Action, ActionId, ActionState, Language, RoundId};

use super::face::Face;
use super::sizes::assert_reachable;
use super::words::assert_words;
use crate::app::ideas::document;
use crate::app::kit::Kit;

const WIDE: Vec2 = Vec2::new(1280.0, 800.0);

fn face_of(language: Language, size: Vec2) -> Face {
    Face::on(Kit::in_memory(document(language), language), size)
}

fn face() -> Face {
    face_of(Language::English, WIDE)
}

/// A round after the newest, with its promises to settle.
fn next_round(language: Language, size: Vec2) -> Face {
    let mut face = face_of(language, size);
    face.send(Command::StartRound(NewRound { year: 2027, extent: Extent::Full }));
    face
}

fn actions(face: &Face) -> Vec<Action> {
    face.open(|open| open.round().unwrap().actions.values().cloned().collect())
}

fn action(face: &Face, id: i64) -> Action {
    face.open(|open| open.document.action(ActionId(id)).unwrap().1.clone())
}

/// The labels of all controls of a role that begin so.
fn beginning(face: &Face, role: Role, start: &str) -> Vec<String> {
    let nodes = face.nodes().filter(|node| node.accesskit_node().role() == role);
    let labels = nodes.filter_map(|node| node.accesskit_node().label());
    labels.filter(|label| label.starts_with(start)).collect()
}

#[test]
fn an_action_is_two_clicks_from_a_priority() {
    for language in Language::ALL {
        let mut face = face_of(language, WIDE);
        let start = face.tr("action-add");
        let steps = beginning(&face, Role::Button, &format!("{start}: "));
        assert_eq!(steps.len(), 3, "{steps:?}");
        face.click(Role::Button, &steps[0]);
        assert_eq!(face.focused().unwrap().1, face.tr("action-dialog-owner"));
        let add = face.tr("action-dialog-add");
        face.click(Role::Button, &add);
        let added = actions(&face).pop().unwrap();
        let theme = face.open(|open| open.findings.as_ref().unwrap().gaps[0].clone());
        assert_eq!((actions(&face).len(), added.theme), (5, Some(theme)));
        assert!(!added.what.is_empty() && !added.owner.is_empty() && added.kpi.is_some());
        let agreed = face.tr("overview-step-agreed");
        assert!(face.tells(&agreed));
        face.press_with(Modifiers::COMMAND, Key::Z);
        assert_eq!(actions(&face).len(), 4);
    }
}

#[test]
fn the_shortest_way_lists_items_that_become_actions() {
    let mut face = face();
    face.click(Role::Button, "Show the items");
    let ways = beginning(&face, Role::Button, "Add action: ");
    assert!(ways.len() > 3, "{ways:?}");
    face.click(Role::Button, &ways[3]);
    face.click(Role::Button, "Add");
    assert_eq!(actions(&face).pop().unwrap().items.len(), 1);
}

#[test]
fn last_years_promises_say_what_came_of_them() {
    let face = face();
    assert!(face.says("Last year’s promises") && face.says("2 of 4 done"), "{:#?}", face.said());
    for words in [
        "the figure followed: 63\u{a0}→\u{a0}75",
        "in progress, the figure fell: 44\u{a0}→\u{a0}31",
        "not started",
    ] {
        assert!(face.says(words), "{words}: {:#?}", face.said());
    }
    let mut face = face;
    face.send(Command::ChooseRound(RoundId(1)));
    assert!(!face.tells("promises"), "a first year has none");
}

#[test]
fn each_promise_is_settled_when_the_next_round_opens() {
    let mut face = next_round(Language::English, WIDE);
    assert!(face.says("What became of the promises of round 2026?"), "{:#?}", face.said());
    face.click(Role::Button, "Done: An agreed handover on three partner paths");
    assert_eq!(action(&face, 9).state, ActionState::Done);
    face.click(Role::Button, "Move to round 2027: A decision on every idea in three weeks");
    assert_eq!(action(&face, 11).state, ActionState::Moved);
    assert_eq!(actions(&face).len(), 1);
    let drop = "Not done…: No customer begins anew when the channel changes";
    face.click(Role::Button, drop);
    assert_eq!(face.focused().unwrap().1, "Reason");
    face.type_text("The system was late");
    face.click(Role::Button, "Not done");
    assert!(face.says("not done: The system was late"), "{:#?}", face.said());
    let last = "The workload of those who serve talked over every month";
    face.click(Role::Button, &format!("Done: {last}"));
    assert!(face.says("Last year’s promises"), "settled, it is asked no more");
    face.press_with(Modifiers::COMMAND, Key::Z);
    assert!(face.tells("What became of the promises"));
}

#[test]
fn the_table_says_who_when_and_how_far() {
    let mut face = face();
    face.send(Command::Show(Screen::Ideas));
    assert!(face.says("Four actions agreed, room for a fifth"), "{:#?}", face.said());
    for words in ["Actions 2026", "Partnership manager", "31 January 2027", "Due", "Owner"] {
        assert!(face.says(words), "{words}: {:#?}", face.said());
    }
    let state = "State of “An agreed handover on three partner paths”: in progress";
    face.click(Role::ComboBox, state);
    face.click(Role::Button, "done");
    assert_eq!(action(&face, 9).state, ActionState::Done);
}

#[test]
fn an_action_is_edited_and_removed() {
    let mut face = face();
    face.send(Command::Show(Screen::Ideas));
    face.click(Role::Button, "An agreed handover on three partner paths, in progress");
    face.get(Role::TextInput, "Due").focus();
    face.run();
    face.press_with(Modifiers::COMMAND, Key::A);
    face.type_text("32.1.2027");
    assert!(face.tells("This is not a date."), "{:#?}", face.said());
    assert!(face.get(Role::Button, "Save").accesskit_node().is_disabled());
    face.press_with(Modifiers::COMMAND, Key::A);
    face.type_text("2027-03-31");
    face.click(Role::Button, "Save");
    assert_eq!(action(&face, 9).due.unwrap().date(), "2027-03-31");
    face.send(Command::Ask(Dialog::EditAction(ActionId(9))));
    face.click(Role::Button, "Remove");
    assert_eq!(actions(&face).len(), 3);
    face.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(actions(&face).len(), 4);
}

#[test]
fn a_theme_brings_its_own_figures() {
    let mut face = face();
    face.send(Command::Ask(Dialog::NewAction(ActionSource::Theme("B4".parse().unwrap()))));
    face.click(Role::ComboBox, "Theme");
    face.click(Role::Button, "Standing failures");
    face.run();
    face.click(Role::ComboBox, "Figure that should move");
    let offered = beginning(&face, Role::Button, "");
    assert!(offered.iter().any(|name| name.contains("resolve")), "{offered:?}");
    assert!(!offered.iter().any(|name| name.contains("artner coverage")), "{offered:?}");
}

#[test]
fn six_are_possible_and_a_key_begins_one() {
    let mut face = face();
    face.send(Command::Show(Screen::Ideas));
    for at in 0..2 {
        face.press(Key::A);
        assert_eq!(face.focused().unwrap().1, "What is done");
        assert_eq!(face.tells("5 actions have been agreed."), at == 1);
        assert!(face.get(Role::Button, "Add").accesskit_node().is_disabled());
        face.type_text("Another");
        face.click(Role::Button, "Add");
    }
    assert!(face.says("Six is a lot: which of these can wait?"), "{:#?}", face.said());
    assert_eq!(actions(&face).len(), 6);
}

#[test]
fn what_was_typed_stays_after_escape() {
    let mut face = face();
    face.send(Command::Show(Screen::Ideas));
    face.press(Key::A);
    face.type_text("Half a thought");
    face.press(Key::Escape);
    face.press(Key::A);
    face.click(Role::Button, "Add");
    assert_eq!(actions(&face).pop().unwrap().what, "Half a thought");
}

#[test]
fn an_idea_that_was_decided_on_becomes_an_action() {
    let mut face = face();
    face.send(Command::ShowIdea(Some(mitta::model::IdeaId(9))));
    face.click(Role::Button, "Add action");
    assert!(face.tells("From the idea “"), "{:#?}", face.said());
    face.click(Role::Button, "Add");
    assert_eq!(actions(&face).pop().unwrap().idea, Some(mitta::model::IdeaId(9)));
}

#[test]
fn names_are_chosen_for_the_report() {
    let mut face = face();
    face.send(Command::Show(Screen::Report));
    assert!(!face.tells("Names of owners"), "nobody is named");
    let named = Action { person: "Aino Esimerkki".to_owned(), ..action(&face, 9) };
    face.send(Command::SetAction(ActionId(9), Box::new(named)));
    assert!(face.tells("Aino Esimerkki"));
    face.click(Role::CheckBox, "Names of owners");
    assert!(face.open(|open| open.prints_names));
}

#[test]
fn deleting_a_round_names_its_actions() {
    let mut face = face();
    face.send(Command::Ask(Dialog::RemoveRound(RoundId(2))));
    assert!(face.tells("60 answers and 4 actions"), "{:#?}", face.said());
}

#[test]
fn search_finds_an_action() {
    let mut face = face();
    face.press_with(Modifiers::COMMAND, Key::K);
    face.type_text("partner paths");
    face.press(Key::Enter);
    face.run();
    assert!(face.state(|state| state.dialog == Some(Dialog::EditAction(ActionId(9)))));
}

#[test]
fn table_promises_and_dialogs_fit_every_window() {
    for language in Language::ALL {
        for (pixels, zoom) in [
            ((1280.0, 800.0), 1.0),
            ((1024.0, 700.0), 1.0),
            ((640.0, 700.0), 1.0),
            ((1280.0, 800.0), 2.0),
        ] {
            let mut face = next_round(language, Vec2::new(pixels.0, pixels.1));
            let settings = face.state(|state| state.settings.clone());
            let wanted = Settings { zoom, appearance: Appearance::Dark, ..settings };
            face.send(Command::SetAppearance(wanted.appearance));
            while face.state(|state| state.settings.zoom < zoom) {
                face.send(Command::Zoom(mitta::app::Zoom::In));
            }
            let place = format!("{language:?} {pixels:?} × {zoom}");
            let check = |face: &mut Face, what: &str| {
                face.run();
                assert_reachable(face, &format!("{what} {place}"));
                assert_words(face, &format!("{what} {place}"));
            };
            check(&mut face, "promises");
            face.send(Command::ChooseRound(RoundId(3)));
            check(&mut face, "overview");
            face.send(Command::Show(Screen::Ideas));
            check(&mut face, "table");
            let theme = ActionSource::Theme("B4".parse().unwrap());
            for dialog in [
                Dialog::NewAction(theme),
                Dialog::EditAction(ActionId(9)),
                Dialog::DropAction(ActionId(9)),
            ] {
                face.send(Command::Ask(dialog));
                check(&mut face, "dialog");
                face.send(Command::Dismiss);
            }
        }
    }
}
