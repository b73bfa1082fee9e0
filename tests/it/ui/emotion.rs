//! The emotional profile: one page, rows that may stay empty.

use egui::{Key, Modifiers, Vec2, accesskit::Role};
use egui_kittest::kittest::NodeT;
use mitta::app::Command;
use mitta::model::{Language, Reply};

use super::face::Face;
use super::questions::{asking, asking_these, at, given, go};
use crate::app::forms::{both, emotion};

const WIDE: Vec2 = Vec2::new(1280.0, 800.0);

fn page(language: Language) -> Face {
    let mut face = asking(language, WIDE);
    go(&mut face, "EM_ADV1");
    face
}

/// Every feeling, as it is heard: its name and what it has.
fn feelings(face: &Face) -> Vec<(String, String)> {
    let rows = face.nodes().filter(|node| node.accesskit_node().role() == Role::Slider);
    let said = |node: egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        (node.label().unwrap_or_default(), node.value().unwrap_or_default())
    };
    rows.map(said).collect()
}

#[test]
fn all_feelings_are_on_one_page_and_none_is_rated() {
    for language in Language::ALL {
        let face = page(language);
        let rows = feelings(&face);
        assert_eq!(rows.len(), 20);
        let empty = face.tr("emotion-not-rated");
        assert!(rows.iter().all(|(_, value)| *value == empty), "{rows:#?}");
        let painted = face.painted().iter().filter(|(text, _)| *text == empty).count();
        assert!(painted > 5, "and it is seen as well: {painted}");
    }
}

#[test]
fn digits_rate_the_row_and_arrows_walk_the_rows() {
    let mut face = page(Language::English);
    face.press(Key::Num7);
    face.press(Key::ArrowDown);
    face.press(Key::X);
    face.press(Key::ArrowDown);
    face.press(Key::D);
    assert_eq!(at(&face), "EM_ADV3");
    let values: Vec<_> = feelings(&face).into_iter().take(4).map(|(_, value)| value).collect();
    assert_eq!(values, ["7", "10", "Don’t know", "not rated"]);
    face.press(Key::ArrowUp);
    face.press(Key::Backspace);
    assert_eq!(given(&face, "EM_ADV2"), None);
    face.press(Key::ArrowUp);
    face.press(Key::ArrowUp);
    assert_eq!(at(&face), "EM_ADV1", "the first row is the end");
    face.press(Key::Delete);
    assert_eq!(given(&face, "EM_ADV1"), None);
    face.press(Key::N);
    assert_eq!(given(&face, "EM_ADV1"), None, "it is not offered");
}

#[test]
fn enter_goes_to_the_next_empty_row_and_then_leaves_the_page() {
    let mut face = page(Language::English);
    for _ in 0..20 {
        face.press(Key::Num4);
        face.press(Key::Enter);
    }
    assert_eq!(at(&face), "CAL1");
    face.press(Key::ArrowLeft);
    assert_eq!(at(&face), "EM_ADV1");
    face.press_with(Modifiers::COMMAND, Key::ArrowDown);
    assert_eq!(at(&face), "EM_REC1");
}

#[test]
fn a_row_with_the_focus_is_a_slider() {
    let mut face = page(Language::English);
    while face.focused().is_none_or(|(role, _)| role != Role::Slider) {
        face.press(Key::Tab);
    }
    face.press(Key::Tab);
    assert_eq!(face.focused(), Some((Role::Slider, "Feeling ADV2".to_owned())));
    assert_eq!(at(&face), "EM_ADV2", "the row with the focus is in view");
    for (key, point) in [(Key::ArrowRight, 0), (Key::ArrowRight, 1), (Key::ArrowLeft, 0)] {
        face.press(key);
        assert_eq!(given(&face, "EM_ADV2"), Some(Reply::Points(point)));
    }
    face.press(Key::ArrowLeft);
    assert_eq!(given(&face, "EM_ADV2"), Some(Reply::Points(0)), "the end does not take it back");
    face.press(Key::ArrowDown);
    assert_eq!(face.focused().unwrap().1, "Feeling ADV3");
    assert_eq!(at(&face), "EM_ADV3");
    face.press(Key::Enter);
    assert_eq!(face.focused().unwrap().1, "Feeling ADV4");
    face.press(Key::Num8);
    assert_eq!(given(&face, "EM_ADV4"), Some(Reply::Points(8)));
    face.send(Command::Ask(mitta::app::Dialog::About));
    for key in [Key::ArrowRight, Key::ArrowDown] {
        face.press(key);
    }
    assert_eq!(given(&face, "EM_ADV4"), Some(Reply::Points(8)), "a dialog is answered first");
    assert_eq!(at(&face), "EM_ADV4");
}

#[test]
fn a_screen_reader_moves_a_row_it_is_not_on() {
    use egui::accesskit::{Action, ActionRequest};
    let mut face = page(Language::English);
    let (target_node, target_tree) =
        face.get(Role::Slider, "Feeling REC1").accesskit_node().locate();
    for point in 0..3 {
        let action = Action::Increment;
        let request = ActionRequest { action, target_tree, target_node, data: None };
        face.harness.event(egui::Event::AccessKitActionRequest(request));
        face.run();
        assert_eq!(given(&face, "EM_REC1"), Some(Reply::Points(point)));
    }
    assert_eq!(at(&face), "EM_REC1");
}

#[test]
fn a_cell_is_pressed_by_pointer_and_again_to_take_it_back() {
    let mut face = page(Language::English);
    let row = face.get(Role::Slider, "Feeling ADV2").rect();
    let (_, cell) = face
        .painted()
        .into_iter()
        .find(|(text, rect)| text == "6" && row.contains_rect(*rect))
        .expect("a cell");
    for expected in [Some(Reply::Points(6)), None] {
        face.harness.hover_at(cell.center());
        face.run();
        for pressed in [true, false] {
            face.harness.event(egui::Event::PointerButton {
                pos: cell.center(),
                button: egui::PointerButton::Primary,
                pressed,
                modifiers: Modifiers::NONE,
            });
            face.run();
        }
        assert_eq!((given(&face, "EM_ADV2"), at(&face).as_str()), (expected, "EM_ADV2"));
    }
    face.click(Role::RadioButton, "Feeling DES5: Don’t know");
    assert_eq!(given(&face, "EM_DES5"), Some(Reply::DontKnow));
}

#[test]
fn a_feeling_that_may_not_apply_offers_that_as_well() {
    let mut block = emotion();
    block.sections[0].questions[0].not_applicable = Some(both("Never met"));
    let mut face = asking_these(Language::English, vec![block.into()]);
    go(&mut face, "EM_ADV1");
    face.press(Key::N);
    assert_eq!(given(&face, "EM_ADV1"), Some(Reply::NotApplicable));
    assert_eq!(feelings(&face)[0].1, "Never met");
    face.click(Role::RadioButton, "Feeling ADV1: Don’t know");
    face.click(Role::RadioButton, "Feeling ADV1: Never met");
    assert_eq!(given(&face, "EM_ADV1"), Some(Reply::NotApplicable));
    let place = |words: &str| face.painted().into_iter().find(|(text, _)| text == words).unwrap().1;
    assert!(!place("Never met").intersects(place("Don’t know")));
}

#[test]
fn means_stand_side_by_side_as_soon_as_half_is_rated() {
    let mut face = page(Language::English);
    assert!(face.says("rated 0 of 5") && !face.tells("mean 8"), "{:#?}", face.said());
    for (key, code) in [(Key::Num8, "EM_ADV1"), (Key::Num9, "EM_ADV2"), (Key::Num9, "EM_ADV3")] {
        go(&mut face, code);
        face.press(key);
    }
    assert!(face.says("mean 8.7"), "{:#?}", face.said());
    for code in ["EM_DES1", "EM_DES2", "EM_DES3"] {
        go(&mut face, code);
        face.press(Key::Num4);
    }
    assert!(face.says("mean 4.0") && face.says("Section ADV 8.7 · Section DES 4.0"));
    assert!(face.says("Section DES: none that was rated got 5 or more."));
    face.press(Key::Num5);
    assert!(face.says("Section DES: at least one got 5 or more."));
    face.press_with(Modifiers::COMMAND, Key::Z);
    assert!(face.says("mean 4.0"));
}

#[test]
fn the_page_scrolls_to_the_row_and_stays_where_it_is() {
    let mut face = page(Language::English);
    go(&mut face, "EM_DES5");
    face.run();
    let window = face.harness.ctx.content_rect();
    let row = |face: &Face| face.get(Role::Slider, "Feeling DES5").rect();
    assert!(window.contains_rect(row(&face)), "{:?}", row(&face));
    let before = row(&face);
    face.press(Key::ArrowUp);
    face.press(Key::Num3);
    assert_eq!(row(&face), before, "nothing jumps");
    face.send(Command::NextItem);
    face.send(Command::PreviousItem);
    assert!(window.contains_rect(face.get(Role::Slider, "Feeling ADV1").rect()));
}
