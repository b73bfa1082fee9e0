//! Answering by keyboard.

use egui::{Key, Modifiers, accesskit::Role};
use mitta::app::{Command, Extent, NewRound, Screen};
use mitta::model::{Confidence, Language, Value};

use super::face::Face;

const DIGITS: [Key; 5] = [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4];

fn field(face: &Face, key: &str) -> String {
    let label = face.tr(key);
    let fields = face.nodes().filter(|node| {
        use egui_kittest::kittest::NodeT;
        let role = node.accesskit_node().role();
        matches!(role, Role::TextInput | Role::MultilineTextInput)
            && super::face::name(&node.accesskit_node()).as_deref() == Some(&label)
    });
    fields.last().unwrap_or_else(|| panic!("no {label}")).value().unwrap_or_default()
}

#[test]
fn digits_choose_a_level_and_take_it_back() {
    let mut face = Face::started(Language::English);
    for (level, key) in DIGITS.into_iter().enumerate() {
        face.press(key);
        assert_eq!(face.value(), Some(Value::Number(level as u8)));
        let chosen = face.nodes().filter(|node| {
            use egui_kittest::kittest::NodeT;
            let node = node.accesskit_node();
            node.toggled() == Some(egui::accesskit::Toggled::True)
                && node.label().is_some_and(|label| label.starts_with(&format!("Level {level}:")))
        });
        assert_eq!(chosen.count(), 1);
    }
    face.press(Key::Num4);
    assert_eq!(face.value(), None);
    face.press(Key::Num5);
    assert_eq!(face.value(), None);
}

#[test]
fn letters_say_what_is_no_level() {
    let mut face = Face::started(Language::Finnish);
    face.press(Key::N);
    assert_eq!(face.value(), Some(Value::NotApplicable));
    face.press(Key::D);
    assert_eq!(face.value(), Some(Value::DontKnow));
    face.press(Key::D);
    assert_eq!(face.value(), None);
}

#[test]
fn an_item_that_always_applies_offers_no_way_out() {
    let mut face = Face::started(Language::English);
    let always = face.open(|open| {
        let mut items = open.round().unwrap().questionnaire.items();
        items.find(|item| item.not_applicable.is_none()).unwrap().code.clone()
    });
    face.get(Role::RadioButton, "Does not apply");
    face.send(Command::ChooseItem(always));
    assert!(face.find(Role::RadioButton, "Does not apply").is_none());
    face.press(Key::N);
    assert_eq!(face.value(), None);
}

#[test]
fn v_goes_around_how_sure_one_is() {
    let mut face = Face::started(Language::English);
    let sure =
        |face: &Face| face.open(|open| open.round()?.sheet.answer(&open.item()?.code)?.confidence);
    for confidence in [Confidence::ALL, Confidence::ALL].concat() {
        face.press(Key::V);
        assert_eq!(sure(&face), Some(confidence));
    }
}

#[test]
fn typing_in_a_field_never_answers() {
    let mut face = Face::started(Language::English);
    for (key, label) in [(Key::C, "answer-comment"), (Key::E, "answer-evidence")] {
        face.press(key);
        assert_eq!(face.focused().unwrap().1, face.tr(label));
        for key in [Key::Num3, Key::N, Key::D, Key::V, Key::E, Key::C, Key::ArrowLeft] {
            face.press(key);
        }
        assert_eq!(field(&face, label), "3ndvec", "and the key that asked for it is not typed");
        assert_eq!((face.value(), face.item().as_str()), (None, "L1_1"));
        face.press(Key::Escape);
        assert_eq!(face.focused(), None);
    }
    let said = face.open(|open| open.round().unwrap().sheet.iter().next().unwrap().1.clone());
    assert_eq!((said.comment.as_str(), said.evidence.as_str()), ("3ndvec", "3ndvec"));
    face.press(Key::Num2);
    assert_eq!(face.value(), Some(Value::Number(2)));
}

#[test]
fn a_line_break_in_a_comment_stays_on_the_item() {
    let mut face = Face::started(Language::English);
    face.press(Key::C);
    face.type_text("yksi");
    face.press(Key::Enter);
    face.type_text("kaksi");
    assert_eq!(
        (field(&face, "answer-comment").as_str(), face.item().as_str()),
        ("yksi\nkaksi", "L1_1")
    );
}

#[test]
fn fields_follow_the_item_and_undo() {
    let mut face = Face::started(Language::English);
    face.press(Key::C);
    face.type_text("omat sanat");
    face.press(Key::Escape);
    face.press(Key::ArrowRight);
    assert_eq!(field(&face, "answer-comment"), "");
    face.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!((field(&face, "answer-comment").as_str(), face.item().as_str()), ("", "L1_1"));
    face.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(field(&face, "answer-comment"), "omat sanat");
}

#[test]
fn enter_and_arrows_walk() {
    let mut face = Face::started(Language::English);
    for (key, goal) in [
        (Key::ArrowRight, "L1_2"),
        (Key::ArrowLeft, "L1_1"),
        (Key::ArrowLeft, "L1_1"),
        (Key::Enter, "L1_2"),
    ] {
        face.press(key);
        assert_eq!(face.item(), goal, "{key:?}");
    }
    for (key, goal) in [(Key::ArrowDown, "L2_1"), (Key::ArrowDown, "L3_1"), (Key::ArrowUp, "L2_1")]
    {
        face.press_with(Modifiers::COMMAND, key);
        assert_eq!(face.item(), goal, "{key:?}");
    }
}

#[test]
fn after_the_last_answer_it_is_said_and_the_way_leads_on() {
    let mut face = super::questions::asking_these(Language::English, Vec::new());
    for _ in 0..60 {
        face.press(Key::Num2);
        face.press(Key::Enter);
    }
    assert!(face.tells("Done. 60 of 60."), "{:#?}", face.said());
    face.click(Role::Button, &face.tr("answer-done-button"));
    assert_eq!(face.state(|state| state.screen), mitta::app::Screen::Overview);
}

/// The cards of the item, as they are heard.
fn cards(face: &Face) -> Vec<String> {
    let start = if face.language == Language::English { "Level " } else { "Taso " };
    face.said().into_iter().filter(|said| said.starts_with(start)).collect()
}

#[test]
fn the_last_answer_shows_with_its_mark_only_after_this_one() {
    for language in Language::ALL {
        let mut face = Face::sample(language);
        let before = face.open(|open| {
            let round = open.document.latest().unwrap();
            round.sheet.value(&"L1_1".parse().unwrap())
        });
        let Some(Value::Number(before)) = before else { panic!("{before:?}") };
        face.send(Command::StartRound(NewRound { year: 2027, extent: Extent::Full }));
        face.send(Command::Show(Screen::Answer));
        let last = face.state(|state| {
            state.texts.with("answer-last", &[("round", mitta::text::Arg::Text("2026"))])
        });
        let moved = [face.tr("answer-same"), "ylempänä".into(), "up".into()];
        assert!(!face.tells(&last) && !face.painted().iter().any(|(text, _)| *text == last));
        assert!(!face.tells(&moved[0]));
        face.press(DIGITS[usize::from((before + 1) % 5)]);
        assert!(face.tells(&last), "{:#?}", cards(&face));
        assert_eq!(cards(&face).iter().filter(|card| card.contains(&last)).count(), 1);
        face.press(DIGITS[usize::from(before)]);
        assert!(!face.tells(&last));
        assert!(face.tells(&moved[0]), "{:#?}", cards(&face));
        face.press(DIGITS[usize::from(before)]);
        assert!(!face.tells(&last) && !face.tells(&moved[0]), "taken back, hidden again");
    }
}

#[test]
fn a_closed_round_says_so_and_takes_no_keys() {
    for language in Language::ALL {
        let mut face = Face::sample(language);
        face.press_with(Modifiers::ALT, Key::Num2);
        let caps = |face: &Face| {
            let keys = ["0", "1", "2", "3", "4", "N", "D", "Enter"];
            let painted = face.painted().into_iter();
            painted.filter(|(text, _)| keys.contains(&text.as_str())).count()
        };
        assert!(caps(&face) >= 6);
        face.send(Command::CloseRound);
        let closed = face.state(|state| {
            state.texts.with("answer-closed", &[("round", mitta::text::Arg::Text("2026"))])
        });
        assert!(face.says(&closed));
        assert_eq!(caps(&face), 0);
        let before = face.value();
        for key in [Key::Num0, Key::Num4, Key::D, Key::N, Key::V] {
            face.press(key);
            assert_eq!(face.value(), before);
        }
        face.press(Key::ArrowRight);
        assert_ne!(face.item(), "L1_1");
    }
}
