//! The parts beside the questionnaire: their rows, the way to them, what they say, the dialog.

use egui::{Key, Modifiers, Vec2, accesskit::Role};
use egui_kittest::kittest::NodeT;
use mitta::app::{Appearance, Command, Dialog, Screen, Settings};
use mitta::model::{Language, Reply, Value};

use super::face::{Face, is_control};
use super::questions::{asking, asking_these, at, given, go};
use crate::app::forms::{every_block, own};

const WIDE: Vec2 = Vec2::new(1280.0, 800.0);

fn answer_items(face: &mut Face) {
    for code in face.open(|open| {
        let items = open.round().unwrap().questionnaire.items();
        items.map(|item| item.code.clone()).collect::<Vec<_>>()
    }) {
        face.send(Command::ChooseItem(code));
        face.send(Command::Answer(Value::Number(2)));
    }
}

#[test]
fn every_part_has_its_row_with_its_progress() {
    for (language, rows) in [
        (
            Language::English,
            [
                "Part test-listening: 0 of 8 answered",
                "Section LS_V: 0 of 4 answered",
                "Section EM_X: 0 of 5 answered",
                "Part test-estimate: 0 of 3 answered",
                "Part test-kpi: 0 of 2 answered",
            ],
        ),
        (
            Language::Finnish,
            [
                "Part test-listening (fi): 0 / 8 vastattu",
                "Section LS_V (fi): 0 / 4 vastattu",
                "Section EM_X (fi): 0 / 5 vastattu",
                "Part test-estimate (fi): 0 / 3 vastattu",
                "Part test-kpi (fi): 0 / 2 vastattu",
            ],
        ),
    ] {
        let mut face = asking(language, WIDE);
        assert!(face.says(&face.tr("answer-parts")));
        for row in rows.map(|row| row.replace("EM_X", "DES")) {
            face.get(Role::Button, &row);
        }
        let all = match language {
            Language::English => "0 of 94 with the parts",
            Language::Finnish => "Osat mukaan lukien 0 / 94",
        };
        assert!(face.says(all), "{:#?}", face.said());
        face.click(Role::Button, rows[3]);
        assert_eq!(at(&face), "CAL1");
    }
}

#[test]
fn a_row_leads_to_what_is_open_and_says_when_it_is_in_view() {
    let mut face = asking(Language::English, WIDE);
    face.click(Role::Button, "Section LS_K: 0 of 4 answered");
    face.press(Key::Num1);
    assert_eq!(at(&face), "LS_K1");
    let row = face.get(Role::Button, "Section LS_K: 1 of 4 answered");
    assert_eq!(row.accesskit_node().toggled(), Some(egui::accesskit::Toggled::True));
    face.click(Role::Button, "Section LS_K: 1 of 4 answered");
    assert_eq!(at(&face), "LS_K2");
    face.click(Role::Button, "Part test-kpi: 0 of 2 answered");
    assert_eq!(at(&face), "figures");
}

#[test]
fn in_a_narrow_window_the_parts_are_behind_the_same_button() {
    let mut face = asking(Language::English, Vec2::new(640.0, 700.0));
    face.click(Role::Button, "Themes 0/60 ▾");
    assert!(face.says("0 of 94 with the parts"));
    face.click(Role::Button, "Part own-form: 0 of 3 answered");
    assert_eq!(at(&face), "OWN_P");
    assert!(face.find(Role::Button, "Part own-form: 0 of 3 answered").is_none(), "closed again");
    face.click(Role::Button, "Themes 0/60 ▾");
    face.click(Role::Button, "Parts…");
    assert!(face.state(|state| state.dialog == Some(Dialog::Blocks)));
}

#[test]
fn the_end_of_the_items_offers_the_parts_and_the_overview() {
    let mut face = asking(Language::English, WIDE);
    answer_items(&mut face);
    assert!(face.says("Done. 60 of 60."), "{:#?}", face.said());
    assert!(face.says("About 14 minutes left"), "{:#?}", face.said());
    face.get(Role::Button, "Overview");
    face.press(Key::Enter);
    assert_eq!(at(&face), "LS_V1");
    assert!(!face.says("Done. 60 of 60."));
    face.press(Key::ArrowLeft);
    face.click(Role::Button, "Overview");
    assert_eq!(face.state(|state| state.screen), Screen::Overview);
}

#[test]
fn after_everything_the_way_leads_to_the_overview() {
    let mut face = asking_these(Language::English, vec![own().into()]);
    answer_items(&mut face);
    for key in [Key::Enter, Key::Num1, Key::Enter, Key::X, Key::Enter, Key::Num5, Key::Enter] {
        face.press(key);
    }
    assert_eq!(given(&face, "OWN_N"), Some(Reply::Amount(5.0)));
    assert!(face.tells("Done. 60 of 60. See where you stand."), "{:#?}", face.said());
    assert!(!face.tells("minutes left"));
}

#[test]
fn the_listening_part_says_its_quadrant_at_the_end() {
    let mut face = asking(Language::English, WIDE);
    go(&mut face, "LS_V1");
    for key in [Key::Num4, Key::Num4, Key::Num3, Key::Num3, Key::Num2, Key::Num2, Key::D] {
        face.press(key);
        face.press(Key::ArrowRight);
    }
    assert_eq!(at(&face), "LS_K4");
    assert!(face.says("The result shows when at least three questions of each side are answered."));
    face.press(Key::Num1);
    for said in [
        "What this part says",
        "Quadrant true false",
        "Advice",
        "Own vision 3.5 and listening 1.7 on a scale from 0 to 4. High begins at 2.",
    ] {
        assert!(face.says(said), "{said}: {:#?}", face.said());
    }
    assert!(!face.tells("border"));
    face.press(Key::Num2);
    assert!(face.says("Quadrant true true") && face.tells("on the border"), "{:#?}", face.said());
    go(&mut face, "LS_V2");
    assert!(face.says("Quadrant true true"), "a whole part says it everywhere");
}

#[test]
fn the_estimate_says_the_score_it_makes() {
    let mut face = asking(Language::Finnish, WIDE);
    go(&mut face, "CAL3");
    assert!(face.tells("kun molemmat osuudet on annettu"), "{:#?}", face.said());
    for (code, typed) in [("CAL1", "20"), ("CAL2", "50")] {
        go(&mut face, code);
        face.type_text(typed);
        face.press(Key::Escape);
    }
    go(&mut face, "CAL3");
    assert!(face.says("Arvio: suositteluluku −30"), "{:#?}", face.said());
    go(&mut face, "CAL1");
    assert!(!face.tells("suositteluluku"), "only at the end");
}

#[test]
fn the_dialog_tells_what_a_part_is_and_keeps_what_was_said() {
    let mut face = asking(Language::English, WIDE);
    go(&mut face, "OWN_P");
    face.press(Key::Num1);
    face.send(Command::Ask(Dialog::Blocks));
    for said in ["Part test-emotion", "Tells of test-emotion.", "About 4 minutes."] {
        assert!(face.says(said), "{said}: {:#?}", face.said());
    }
    assert!(face.says("About 3 minutes. 1 of 3 answered."));
    assert!(face.says("The chosen parts take about 29 minutes."));
    face.click(Role::CheckBox, "Part own-form");
    assert!(face.tells("One answer is kept in case the part comes back."));
    face.click(Role::CheckBox, "Part test-emotion");
    assert!(face.says("The chosen parts take about 22 minutes."));
    face.click(Role::Button, "Choose");
    assert_eq!(face.open(|open| open.round().unwrap().blocks.len()), 3);
    assert!(face.find(Role::Button, "Part own-form: 1 of 3 answered").is_none());
    face.click(Role::Button, "Edit");
    face.click(Role::Button, "Undo: parts of the round");
    face.get(Role::Button, "Part own-form: 1 of 3 answered");
}

#[test]
fn a_closed_round_shows_its_parts_read_only() {
    let mut face = asking(Language::English, WIDE);
    face.send(Command::CloseRound);
    face.press_with(Modifiers::COMMAND, Key::K);
    face.type_text("parts of the round");
    face.press(Key::Enter);
    assert!(face.says("Round 2026 is closed. Answers cannot be changed."), "{:#?}", face.said());
    assert!(face.get(Role::CheckBox, "Part own-form").accesskit_node().is_disabled());
    assert!(face.find(Role::Button, "Choose").is_none());
    face.click(Role::Button, "Close");
    assert!(face.state(|state| state.dialog.is_none()));
}

#[test]
fn search_finds_a_question_of_a_part() {
    let mut face = asking(Language::English, WIDE);
    face.send(Command::Show(Screen::Years));
    face.press_with(Modifiers::COMMAND, Key::K);
    face.type_text("CAL2");
    face.press(Key::Enter);
    assert_eq!((at(&face).as_str(), face.state(|state| state.screen)), ("CAL2", Screen::Answer));
}

#[test]
fn every_question_fits_every_window() {
    let codes = ["LS_V1", "LS_K4", "EM_ADV1", "EM_DES5", "CAL1", "CAL3", "OWN_P", "OWN_R", "OWN_T"];
    for (pixels, zoom, appearance) in [
        ((1280.0, 800.0), 1.0, Appearance::Light),
        ((1024.0, 700.0), 1.0, Appearance::Dark),
        ((640.0, 700.0), 1.0, Appearance::Light),
        ((1280.0, 800.0), 2.0, Appearance::Dark),
        ((800.0, 700.0), 2.0, Appearance::Light),
    ] {
        let settings =
            Settings { language: Language::Finnish, zoom, appearance, ..Settings::default() };
        let mut face = Face::asking(settings, Vec2::new(pixels.0, pixels.1), every_block());
        for code in codes {
            go(&mut face, code);
            let window = face.harness.ctx.content_rect().expand(1.0);
            let place = format!("{code} {pixels:?} × {zoom}");
            if let Some(row) = code.strip_prefix("EM_") {
                let row = face.get(Role::Slider, &format!("Feeling {row} (fi)")).rect();
                assert!(window.contains_rect(row), "{place}: {row:?} in {window:?}");
            }
            for (text, rect) in face.painted() {
                let inside = rect.left() >= window.left() && rect.right() <= window.right();
                assert!(inside, "{place}: {text:?} at {rect:?} in {window:?}");
            }
            for node in face.nodes().filter(is_control) {
                let rect = node.rect();
                assert!(rect.width() > 0.0 && rect.height() > 0.0, "{place}: {node:?}");
                assert!(rect.right() <= window.right(), "{place}: {node:?} at {rect:?}");
            }
        }
        face.send(Command::Ask(Dialog::Blocks));
        let window = face.harness.ctx.content_rect().expand(1.0);
        let outside = face.painted().into_iter().find(|(_, rect)| rect.right() > window.right());
        assert_eq!(outside, None);
    }
}
