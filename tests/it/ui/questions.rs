//! Each kind of question with its own control, by keyboard and by label.

use std::sync::Arc;

use egui::{Key, Modifiers, Vec2, accesskit::Role, accesskit::Toggled};
use egui_kittest::kittest::NodeT;
use mitta::app::{Asked, Command, Extent, NewRound, Settings};
use mitta::model::{Block, Language, Reply};

use super::face::Face;
use crate::app::forms::every_block;

const WIDE: Vec2 = Vec2::new(1280.0, 800.0);

pub fn asking(language: Language, size: Vec2) -> Face {
    Face::asking(Settings { language, ..Settings::default() }, size, every_block())
}

/// In a wide window.
pub fn asking_these(language: Language, blocks: Vec<Arc<Block>>) -> Face {
    Face::asking(Settings { language, ..Settings::default() }, WIDE, blocks)
}

pub fn go(face: &mut Face, code: &str) {
    face.send(Command::ChooseQuestion(code.parse().unwrap()));
}

pub fn given(face: &Face, code: &str) -> Option<Reply> {
    face.open(|open| open.round().unwrap().replies.get(&code.parse().unwrap()).cloned())
}

pub fn at(face: &Face) -> String {
    face.open(|open| match open.asked.as_ref().unwrap() {
        Asked::Item(code) => code.to_string(),
        Asked::Question(code) => code.to_string(),
        Asked::Kpis => "figures".to_owned(),
    })
}

/// What is chosen, as it is heard.
fn chosen(face: &Face) -> Vec<String> {
    let nodes = face.nodes().filter(|node| {
        let node = node.accesskit_node();
        node.role() == Role::RadioButton && node.toggled() == Some(Toggled::True)
    });
    nodes.filter_map(|node| node.accesskit_node().label()).collect()
}

fn field(face: &Face, label: &str) -> String {
    let is_field = |role| matches!(role, Role::TextInput | Role::MultilineTextInput);
    let found = face.nodes().find(|node| {
        let node = node.accesskit_node();
        is_field(node.role()) && super::face::name(&node).as_deref() == Some(label)
    });
    found.unwrap_or_else(|| panic!("no {label}: {:#?}", face.said())).value().unwrap_or_default()
}

#[test]
fn described_levels_are_the_cards_of_the_items() {
    let mut face = asking(Language::English, WIDE);
    go(&mut face, "LS_V1");
    assert!(face.says("How about LS_V1?") && face.says("Led in"), "{:#?}", face.said());
    face.press(Key::Num3);
    assert_eq!(given(&face, "LS_V1"), Some(Reply::Points(3)));
    assert_eq!(chosen(&face), ["Level 3: Practice 3"]);
    face.click(Role::RadioButton, "Level 1: Practice 1");
    assert_eq!(given(&face, "LS_V1"), Some(Reply::Points(1)));
    face.press(Key::D);
    assert_eq!(chosen(&face), ["Don’t know"]);
    face.press(Key::Backspace);
    assert_eq!((given(&face, "LS_V1"), chosen(&face).len()), (None, 0));
    for key in [Key::Num5, Key::N, Key::X] {
        face.press(key);
        assert_eq!(given(&face, "LS_V1"), None, "{key:?}");
    }
}

#[test]
fn points_of_a_scale_have_their_labels_and_keys() {
    let mut face = asking(Language::English, WIDE);
    go(&mut face, "OWN_P");
    for (key, point, label) in [(Key::Num0, 0, "never"), (Key::Num3, 3, "always")] {
        face.press(key);
        assert_eq!(given(&face, "OWN_P"), Some(Reply::Points(point)));
        assert_eq!(chosen(&face), [label]);
    }
    face.press(Key::Num4);
    assert_eq!(given(&face, "OWN_P"), Some(Reply::Points(3)));
    face.press(Key::N);
    assert_eq!(chosen(&face), ["Not our business"]);
    face.press(Key::D);
    assert_eq!(chosen(&face), ["Not our business"], "nobody offered it");
}

#[test]
fn points_stand_side_by_side_and_below_one_another_where_it_is_narrow() {
    for (width, columns) in [(1280.0, true), (400.0, false)] {
        let mut face = asking(Language::Finnish, Vec2::new(width, 800.0));
        go(&mut face, "OWN_P");
        let place = |label: &str| face.get(Role::RadioButton, label).rect();
        let (first, last) = (place("never (fi)"), place("always (fi)"));
        assert_eq!(first.top() == last.top(), columns, "{width}");
        assert_eq!(first.left() == last.left(), !columns, "{width}");
    }
}

#[test]
fn a_rating_has_eleven_cells_and_ten_is_the_roman_one() {
    let mut face = asking(Language::English, WIDE);
    go(&mut face, "OWN_R");
    let cell = |raw: u8| face.get(Role::RadioButton, &raw.to_string()).rect();
    let cells: Vec<_> = (1..10).map(cell).collect();
    assert!(cells.iter().all(|cell| cell.height() == 48.0 && cell.top() == cells[0].top()));
    face.get(Role::RadioButton, "0, not at all");
    assert!(face.painted().iter().any(|(text, _)| text == "X"), "the key stands on its cell");
    for (key, point) in [(Key::Num1, 1), (Key::Num0, 0), (Key::X, 10), (Key::Num9, 9)] {
        face.press(key);
        assert_eq!(given(&face, "OWN_R"), Some(Reply::Points(point)));
    }
    face.click(Role::RadioButton, "10, very strongly");
    assert_eq!(chosen(&face), ["10, very strongly"]);
    face.press(Key::X);
    assert_eq!(given(&face, "OWN_R"), None);
    face.press(Key::F1);
    assert!(face.says("Rating 0–10; X is ten"));
}

#[test]
fn a_number_is_typed_at_once_in_the_languages_own_way() {
    for (language, typed) in [(Language::Finnish, "2,5"), (Language::English, "2.5")] {
        let mut face = asking(language, WIDE);
        go(&mut face, "OWN_N");
        let name = if language == Language::English { "Name OWN_N" } else { "Name OWN_N (fi)" };
        face.press(Key::Num2);
        face.type_text(&typed[1..]);
        assert_eq!(given(&face, "OWN_N"), Some(Reply::Amount(2.5)));
        assert_eq!(field(&face, name), typed);
        face.type_text("5");
        assert!(face.tells(&face.tr("question-number-kept")), "{:#?}", face.said());
        assert_eq!(given(&face, "OWN_N"), Some(Reply::Amount(2.5)));
        face.press(Key::Escape);
        assert_eq!(field(&face, name), typed, "what was said before is back");
        face.press_with(Modifiers::COMMAND, Key::Z);
        assert_eq!((given(&face, "OWN_N"), field(&face, name)), (None, String::new()));
    }
}

#[test]
fn a_number_says_what_fits_and_what_it_adds_up_to() {
    let mut face = asking(Language::English, WIDE);
    go(&mut face, "CAL1");
    assert!(face.says("customers in a hundred") && face.says("0–100"), "{:#?}", face.said());
    face.type_text("101");
    assert!(face.tells("A number that fits: 0–100. Whole numbers only."), "{:#?}", face.said());
    assert_eq!(given(&face, "CAL1"), Some(Reply::Amount(10.0)), "10 was fine");
    face.press_with(Modifiers::COMMAND, Key::A);
    face.type_text("70");
    face.press(Key::Enter);
    assert_eq!((at(&face).as_str(), given(&face, "CAL1")), ("CAL2", Some(Reply::Amount(70.0))));
    face.type_text("3");
    assert!(face.says("Sum 73 of 100."), "{:#?}", face.said());
    face.type_text("1");
    assert!(face.says("Sum 101 of 100. At most a hundred"), "{:#?}", face.said());
    face.press(Key::Backspace);
    face.type_text("0");
    assert!(face.says("Sum 100 of 100."));
}

#[test]
fn what_does_not_fit_stays_in_sight_until_it_is_mended() {
    let mut face = asking(Language::English, WIDE);
    go(&mut face, "CAL1");
    face.type_text("20");
    face.type_text("x");
    face.press(Key::Enter);
    assert_eq!(at(&face), "CAL1", "Enter does not go on");
    assert_eq!(face.focused().unwrap().1, "Name CAL1");
    face.press(Key::Tab);
    assert!(face.tells("A number that fits") && field(&face, "Name CAL1") == "20x");
    face.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!((field(&face, "Name CAL1"), given(&face, "CAL1")), (String::new(), None));
    face.type_text("7");
    face.press(Key::Enter);
    assert_eq!((at(&face).as_str(), given(&face, "CAL1")), ("CAL2", Some(Reply::Amount(7.0))));
}

#[test]
fn a_number_that_reads_in_two_ways_is_refused_and_stays_in_sight() {
    for (language, typed) in [(Language::Finnish, "1.234"), (Language::English, "1,234")] {
        let mut face = asking(language, WIDE);
        go(&mut face, "OWN_N");
        let name = if language == Language::English { "Name OWN_N" } else { "Name OWN_N (fi)" };
        for letter in typed.chars() {
            face.type_text(&letter.to_string());
        }
        assert!(face.tells(&face.tr("number-two-ways")), "{:#?}", face.said());
        assert!(face.tells(&face.tr("question-number-kept")));
        face.press(Key::Enter);
        assert_eq!(at(&face), "OWN_N", "Enter does not go on");
        face.press(Key::Tab);
        assert_eq!(
            (field(&face, name).as_str(), given(&face, "OWN_N")),
            (typed, Some(Reply::Amount(1.2)))
        );
        // The other language reads it, but nobody said it in that language.
        let other = Language::ALL.into_iter().find(|other| *other != language).unwrap();
        face.send(Command::SetLanguage(other));
        assert_eq!(given(&face, "OWN_N"), Some(Reply::Amount(1.2)));
        assert!(!face.tells(&face.tr("number-two-ways")));
    }
}

#[test]
fn a_choice_is_made_by_its_number() {
    let mut face = asking(Language::English, WIDE);
    go(&mut face, "CAL3");
    face.press(Key::Num2);
    assert_eq!(given(&face, "CAL3"), Some(Reply::Choice("talks".to_owned())));
    assert_eq!(chosen(&face), ["by talks"]);
    face.click(Role::RadioButton, "by hunch");
    assert_eq!(given(&face, "CAL3"), Some(Reply::Choice("hunch".to_owned())));
    for key in [Key::Num0, Key::Num4] {
        face.press(key);
        assert_eq!(chosen(&face), ["by hunch"]);
    }
    face.press(Key::Delete);
    assert_eq!(given(&face, "CAL3"), None);
}

#[test]
fn texts_are_typed_and_no_letter_of_theirs_is_a_key() {
    let mut face = asking(Language::English, WIDE);
    for code in ["OWN_S", "OWN_T"] {
        go(&mut face, code);
        face.press(Key::E);
        assert_eq!(face.focused().unwrap().1, format!("Name {code}"));
        for key in [Key::N, Key::D, Key::Num3, Key::ArrowLeft] {
            face.press(key);
        }
        assert_eq!(given(&face, code), Some(Reply::Text("nd3".to_owned())));
        assert_eq!(at(&face), code);
        face.press(Key::Escape);
    }
    face.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!((given(&face, "OWN_T"), field(&face, "Name OWN_T")), (None, String::new()));
}

#[test]
fn the_last_reply_shows_only_after_this_one() {
    let mut face = asking(Language::English, WIDE);
    let replies = [
        ("LS_V1", Reply::Points(3), Key::Num1, "answer 2026"),
        ("OWN_P", Reply::Points(3), Key::Num1, "answer 2026"),
        ("OWN_R", Reply::Points(3), Key::Num1, "answer 2026: 3"),
        ("CAL3", Reply::Choice("talks".to_owned()), Key::Num1, "answer 2026: by talks"),
    ];
    for (code, reply, ..) in &replies {
        go(&mut face, code);
        face.send(Command::Reply(reply.clone()));
    }
    face.send(Command::CloseRound);
    face.send(Command::StartRound(NewRound { year: 2027, extent: Extent::Full }));
    for (code, _, key, last) in replies {
        go(&mut face, code);
        assert!(!face.tells("answer 2026"), "{code}");
        face.press(key);
        assert!(face.tells(last), "{code}: {:#?}", face.said());
    }
}

#[test]
fn a_closed_round_shows_its_replies_and_takes_none() {
    let mut face = asking(Language::English, WIDE);
    go(&mut face, "LS_V1");
    face.press(Key::Num2);
    face.send(Command::CloseRound);
    for (code, keys) in [
        ("LS_V1", [Key::Num1, Key::D, Key::Backspace]),
        ("OWN_R", [Key::X, Key::Num1, Key::Delete]),
        ("CAL1", [Key::Num1, Key::Num2, Key::D]),
        ("CAL3", [Key::Num1, Key::Num2, Key::D]),
        ("EM_ADV1", [Key::Num1, Key::D, Key::Backspace]),
    ] {
        go(&mut face, code);
        assert!(face.tells("Round 2026 is closed."), "{code}: {:#?}", face.said());
        let before = given(&face, code);
        for key in keys {
            face.press(key);
            assert_eq!(given(&face, code), before, "{code} {key:?}");
        }
    }
    go(&mut face, "LS_V1");
    assert_eq!(chosen(&face), ["Level 2: Practice 2"]);
    face.press(Key::ArrowRight);
    assert_eq!(at(&face), "LS_V2");
}

#[test]
fn a_key_never_answers_behind_a_dialog() {
    let mut face = asking(Language::English, WIDE);
    for code in ["LS_V1", "OWN_R", "CAL1", "CAL3", "EM_ADV1"] {
        go(&mut face, code);
        face.send(Command::Ask(mitta::app::Dialog::Blocks));
        for key in [Key::Num1, Key::D, Key::ArrowDown] {
            face.press(key);
        }
        assert_eq!((given(&face, code), at(&face).as_str()), (None, code));
        face.press(Key::Escape);
    }
}
