//! Moving a round to a newer version, and trying an old one out, by role and label.

use egui::{Key, Modifiers, accesskit::Role};
use egui_kittest::kittest::NodeT;
use mitta::app::{Command, Dialog, Screen, Trial, moving_to};
use mitta::depict::Origin;
use mitta::method::findings::Measure;
use mitta::model::{Axis, Edition, Language, RoundId};
use mitta::prose;
use mitta::text::Arg;

use super::face::{Face, name};

fn second() -> Edition {
    Edition { id: "mitta-main".parse().unwrap(), version: "2.0".parse().unwrap() }
}

fn four(language: Language) -> (tempfile::TempDir, Face) {
    let folder = crate::versions::kit::with_versions();
    let mut face = Face::new(language);
    face.send(Command::Open(folder.path().join("four.mitta")));
    (folder, face)
}

fn is_open(face: &Face) -> bool {
    face.state(|state| state.dialog.is_some())
}

fn version(face: &Face) -> String {
    face.open(|open| open.round().unwrap().questionnaire.label())
}

#[test]
fn the_menu_shows_what_carries_over_in_the_words_of_the_command_line() {
    for language in Language::ALL {
        let (_folder, mut face) = four(language);
        face.click(Role::Button, &face.tr("menu-tools"));
        face.click(Role::Button, &face.tr("command-move-round"));
        let (sentences, items) = face.state(|state| {
            let open = state.open.as_ref().unwrap();
            let moving = moving_to(&state.library, open, &second()).unwrap();
            let items = prose::moving_items(&state.texts, &moving);
            (prose::moving_sentences(&state.texts, &moving), items)
        });
        assert!(sentences.len() == 5 && items.len() == 5, "{sentences:?} {items:?}");
        for sentence in sentences {
            assert!(face.says(&sentence), "{sentence}: {:#?}", face.said());
        }
        for (item, reason) in items {
            assert!(face.says(&item) && face.says(&reason), "{item}: {reason}");
        }
    }
}

#[test]
fn the_round_moves_by_keyboard_and_back() {
    let (_folder, mut face) = four(Language::English);
    face.press_with(Modifiers::COMMAND, Key::K);
    face.type_text("move the round");
    face.press(Key::Enter);
    assert!(face.says("Move round 2028 to a newer version"), "{:#?}", face.said());
    assert!(face.says("mitta-main@1.0 → mitta-main@2.0"));
    face.get(Role::Button, "Move to version 2.0").focus();
    face.run();
    face.press(Key::Enter);
    assert_eq!((version(&face).as_str(), is_open(&face)), ("mitta-main@2.0", false));
    assert!(face.tells("Round 2028 moved: mitta-main@1.0 → mitta-main@2.0"));
    face.click(Role::Button, "Edit");
    face.click(Role::Button, "Undo: moving to a newer version");
    assert_eq!(version(&face), "mitta-main@1.0");
}

#[test]
fn cancel_and_esc_move_nothing() {
    let (_folder, mut face) = four(Language::English);
    face.send(Command::Ask(Dialog::MoveRound));
    face.press(Key::Escape);
    face.send(Command::Ask(Dialog::MoveRound));
    face.click(Role::Button, "Cancel");
    assert_eq!((version(&face).as_str(), is_open(&face)), ("mitta-main@1.0", false));
}

#[test]
fn a_round_that_stays_says_why() {
    for language in Language::ALL {
        let (_folder, mut face) = four(language);
        face.send(Command::ChooseRound(RoundId(2)));
        face.send(Command::Ask(Dialog::MoveRound));
        let closed = face.state(|state| {
            let round = state.open.as_ref().unwrap().round().unwrap();
            prose::cannot_move_closed(&state.texts, round)
        });
        assert!(face.tells(&closed) && face.tells(&face.tr("move-reopen-first")));
        let button = |face: &Face| {
            let version = [("version", Arg::Text("2.0"))];
            face.state(|state| state.texts.with("dialog-move-button", &version))
        };
        assert!(face.find(Role::Button, &button(&face)).is_none());
        face.click(Role::Button, &face.tr("shell-close"));
        let mut face = Face::started(language);
        face.send(Command::Ask(Dialog::MoveRound));
        assert!(face.tells("mitta-main@1.0") && face.find(Role::Button, &button(&face)).is_none());
    }
}

/// Rows of the dialog; those of the screen behind it are its figures as they were asked.
fn rows(face: &Face) -> Vec<String> {
    let nodes = face.nodes();
    let rows = nodes.filter(|node| node.accesskit_node().role() == Role::Row);
    let rows: Vec<String> = rows.filter_map(|node| name(&node.accesskit_node())).collect();
    let behind = face.open(|open| open.findings.as_ref().map_or(0, |_| BARS));
    rows.get(behind..).unwrap_or_default().to_vec()
}

/// The overall figure and the three dimensions of the Overview.
const BARS: usize = 4;

#[test]
fn every_figure_that_is_tried_out_says_so() {
    for language in Language::ALL {
        let (_folder, mut face) = four(language);
        face.send(Command::ChooseRound(RoundId(2)));
        face.send(Command::Show(Screen::Overview));
        face.click(Role::Button, &face.tr("menu-view"));
        face.click(Role::Button, &face.tr("command-what-if"));
        let label = [("questionnaire", Arg::Text("mitta-main@2.0"))];
        let note = face.state(|state| state.texts.with("tried-note", &label));
        assert!(face.says(&note), "{:#?}", face.said());
        let mark = match language {
            Language::English => "Tried out on mitta-main@2.0: ",
            Language::Finnish => "Kokeiltu versiolla mitta-main@2.0: ",
        };
        let rows = rows(&face);
        assert_eq!(rows.len(), 1 + 4 + 18, "{rows:#?}");
        assert!(rows.iter().all(|row| row.starts_with(mark)), "{rows:#?}");
        // The figures are those of the try-out, not those of the round.
        let points = face.open(|open| {
            let Trial::Found(found) = &open.tried.as_ref().unwrap().trial else { panic!() };
            assert_ne!(found.overall.figure, open.findings.as_ref().unwrap().overall.figure);
            found.overall.figure.value.unwrap()
        });
        let overall = face.state(|state| state.texts.points(points));
        assert!(rows[0].contains(&overall), "{} is not {overall}", rows[0]);
        face.press(Key::Escape);
        assert!(!face.tells(mark) && face.open(|open| open.tried.is_none()));
    }
}

#[test]
fn another_round_is_tried_out() {
    let (_folder, mut face) = four(Language::English);
    face.send(Command::Ask(Dialog::WhatIf));
    assert!(face.says("What if round 2028 had been asked on version 2.0"), "{:#?}", face.said());
    let chooser = face.get(Role::ComboBox, "Round to try out");
    assert_eq!(chooser.value().as_deref(), Some("2028"));
    chooser.click_accesskit();
    face.run();
    assert!(face.find(Role::Button, "2027").is_none(), "it is on the newest version");
    face.click(Role::Button, "2025");
    assert!(face.says("What if round 2025 had been asked on version 2.0"));
    assert!(face.says("Answers of round 2025, which stays on mitta-main@1.0."));
    assert_eq!(face.open(|open| open.tried.as_ref().unwrap().round), RoundId(1));
}

#[test]
fn where_nothing_can_be_tried_out_it_says_so() {
    for language in Language::ALL {
        let mut face = Face::sample(language);
        face.send(Command::Ask(Dialog::WhatIf));
        assert!(face.says(&face.tr("dialog-what-if-none")));
        assert!(rows(&face).is_empty());
    }
}

#[test]
fn a_round_that_others_have_answered_says_why_it_stays() {
    for language in Language::ALL {
        let (_folder, mut face) = four(language);
        let path = face.open(|open| open.path.with_file_name("r.csv"));
        std::fs::write(&path, "L1_1,L1_2\n3,2\n").unwrap();
        face.send(Command::PreviewImport(path, mitta::model::Side::Staff));
        face.run();
        let mapping = face.state(|state| {
            state.importing.as_ref().unwrap().preview.as_ref().unwrap().mapping.clone()
        });
        face.send(Command::Import(mapping));
        face.run();
        face.send(Command::Ask(Dialog::MoveRound));
        let said = face.state(|state| {
            let round = state.open.as_ref().unwrap().round().unwrap();
            prose::cannot_move_crowd(&state.texts, round)
        });
        assert!(face.says(&said), "{said}: {:#?}", face.said());
    }
}

#[test]
fn what_the_questionnaire_moved_is_asked_and_told_item_by_item() {
    for language in Language::ALL {
        let (_folder, mut face) = four(language);
        face.send(Command::Compare(RoundId(2), RoundId(3)));
        face.send(Command::Show(Screen::Years));
        let pair = face.open(|open| open.comparison.clone().unwrap());
        let measure = Measure::Published;
        let by = pair.parts(measure).and_then(|parts| parts.questionnaire);
        assert!(by.is_some() && !pair.changes.is_empty(), "{:?} {by:?}", pair.basis);
        face.send(Command::Trace(Origin::Step { measure, of: None }));
        assert!(face.says(&face.tr("origin-step-questionnaire")), "{:#?}", face.said());
        let told = face.open(|open| {
            let round = |id| &*open.document.round(id).unwrap().questionnaire;
            let versions = [round(pair.to.round), round(pair.from.round)];
            let texts = face.state(|state| std::sync::Arc::clone(&state.texts));
            let said = |change| prose::item_change(&texts, change, versions);
            pair.changes.iter().map(said).collect::<Vec<_>>()
        });
        for change in told {
            assert!(face.says(&change), "{change} is not told");
        }
        face.send(Command::Trace(Origin::Step { measure, of: Some(Axis::Length) }));
        assert!(face.says(&face.tr("origin-step-like")));
    }
}
