//! The journey by role and label: drawn, typed, walked, undone, compared, read only.

use egui::{Event, Key, Modifiers, PointerButton, Pos2, Vec2, accesskit::Role};
use egui_kittest::kittest::NodeT;
use mitta::app::{Command, Screen};
use mitta::model::{Frequency, Journey, Language, RoundId, Stage, Works};

use super::face::Face;
use super::sizes::assert_reachable;
use super::words::assert_words;
use crate::app::kit::Kit;
use crate::blocks::questionnaire_only;
use crate::journeys;

/// The empty journey of 2026, after 2025 with one.
fn empty(language: Language) -> Face {
    let kit = Kit::in_memory(journeys::document(), language);
    let mut face = Face::on(kit, Vec2::new(1280.0, 800.0));
    face.send(Command::Show(Screen::Journey));
    face
}

/// The journey of 2025.
fn filled(language: Language) -> Face {
    let mut face = empty(language);
    face.send(Command::ChooseRound(RoundId(1)));
    face
}

fn journey(face: &Face) -> Journey {
    face.open(|open| open.round().unwrap().journeys.first().cloned().unwrap_or_default())
}

fn names(face: &Face) -> Vec<String> {
    journey(face).moments.into_iter().map(|moment| moment.name).collect()
}

fn steps(face: &Face) -> Vec<(String, String)> {
    journey(face).steps.into_iter().map(|step| (step.from, step.to)).collect()
}

/// Leaves whatever is being typed.
fn leave(face: &mut Face) {
    face.press(Key::Escape);
}

/// Chooses from the list of a control.
fn choose(face: &mut Face, label: &str, choice: &str) {
    face.click(Role::ComboBox, label);
    face.click(Role::Button, choice);
}

#[test]
fn a_journey_begins_with_one_box() {
    for language in Language::ALL {
        let mut face = empty(language);
        let question = face.tr("journey-start");
        assert!(face.find(Role::Image, "").is_none());
        assert_eq!(face.focused(), Some((Role::TextInput, question.clone())));
        face.type_text("Tilaan");
        face.press(Key::Enter);
        assert_eq!(names(&face), ["Tilaan"]);
        face.get(Role::Button, "Tilaan");
        face.press_with(Modifiers::COMMAND, Key::Z);
        face.get(Role::TextInput, &question);
        // The keys stay those of the program: undo goes on.
        assert_eq!(face.focused(), None);
        for screen in [Screen::Years, Screen::Journey] {
            face.send(Command::Show(screen));
        }
        assert_eq!(face.focused(), Some((Role::TextInput, question)));
        face.send(Command::CloseRound);
        for screen in [Screen::Years, Screen::Journey] {
            face.send(Command::Show(screen));
        }
        assert_eq!(face.focused(), None, "a closed round is not typed into");
    }
}

#[test]
fn moments_and_steps_are_made_by_keyboard_and_figures_follow() {
    let mut face = empty(Language::English);
    let question = face.tr("journey-start");
    face.get(Role::TextInput, &question).focus();
    face.run();
    face.type_text("I order");
    face.press(Key::Enter);
    leave(&mut face);
    face.press(Key::N);
    assert_eq!(face.focused().unwrap().1, "Moment in the customer’s words");
    assert!(face.tells("One moment has no name"));
    face.get(Role::Button, "Moments of others –");
    face.type_text("I pay");
    leave(&mut face);
    choose(&mut face, "Stage", "uses");
    choose(&mut face, "Whose moment", "partner");
    assert_eq!(journey(&face).moments[1].stage, Stage::Uses);
    face.get(Role::Button, "Moments of others 50%");
    face.get(Role::Button, "Dead ends 2");
    face.click(Role::Button, "I order");
    leave(&mut face);
    face.press(Key::A);
    assert!(face.tells("Where does the step from I order lead?"));
    face.click(Role::Button, "I pay");
    assert_eq!(steps(&face), [("I order".to_owned(), "I pay".to_owned())]);
    face.get(Role::Button, "Forward only 100%");
    face.get(Role::Button, "Dead ends 1");
    face.press_with(Modifiers::COMMAND, Key::Z);
    face.get(Role::Button, "Forward only –");
    face.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    face.get(Role::Button, "Forward only 100%");
}

#[test]
fn every_field_of_a_moment_is_in_the_panel() {
    let mut face = filled(Language::English);
    face.click(Role::Button, "Tilaan");
    for (label, typed) in [("Who answers", "Sales"), ("Followed by", "days")] {
        let field = face.get(Role::TextInput, label);
        field.focus();
        face.run();
        face.press_with(Modifiers::COMMAND, Key::A);
        face.type_text(typed);
        leave(&mut face);
    }
    choose(&mut face, "Where", "by phone");
    choose(&mut face, "Feeling", "trust");
    face.click(Role::RadioButton, "7");
    choose(&mut face, "How the feeling is known", "asked");
    choose(&mut face, "Does it work", "works in part");
    face.get(Role::MultilineTextInput, "Why it works or not").focus();
    face.run();
    face.type_text("slow");
    leave(&mut face);
    let moment = journey(&face).moments[1].clone();
    assert_eq!((moment.owner.as_str(), moment.measure.as_str()), ("Sales", "days"));
    assert_eq!((moment.channel.as_deref(), moment.strength), (Some("phone"), Some(7)));
    assert_eq!((moment.works, moment.note.as_str()), (Some(Works::Partly), "slow"));
    assert_eq!(moment.feeling.as_deref(), Some("EM_REC1"));
    face.click(Role::RadioButton, "7");
    choose(&mut face, "Feeling", "not said");
    let moment = journey(&face).moments[1].clone();
    assert_eq!((moment.strength, moment.feeling), (None, None));
}

#[test]
fn a_name_takes_its_steps_along_and_a_double_is_told() {
    let mut face = filled(Language::English);
    face.click(Role::Button, "Tilaan");
    face.press(Key::Enter);
    face.get(Role::TextInput, "Moment in the customer’s words").focus();
    face.run();
    face.press_with(Modifiers::COMMAND, Key::A);
    face.type_text("Huomaan tarpeen");
    assert!(face.tells("Two moments are called Huomaan tarpeen"));
    face.get(Role::Button, "Forward only –");
    face.type_text(" taas");
    leave(&mut face);
    assert_eq!(steps(&face)[0], ("Huomaan tarpeen".to_owned(), "Huomaan tarpeen taas".to_owned()));
    assert!(!face.tells("Two moments"));
    face.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(journey(&face), journeys::journey(), "typing is one step");
}

#[test]
fn steps_are_a_list_with_how_often() {
    let mut face = filled(Language::English);
    face.click(Role::Button, "Tilaan");
    choose(&mut face, "Step to Haen noutopisteestä", "rare");
    assert_eq!(journey(&face).steps[1].frequency, Some(Frequency::Rare));
    face.click(Role::Button, "Delete the step to Haen noutopisteestä");
    assert_eq!(steps(&face).len(), 5);
    face.click(Role::Button, "Add a step from Tilaan");
    face.click(Role::Button, "→ Haen noutopisteestä");
    assert_eq!(steps(&face)[5], ("Tilaan".to_owned(), "Haen noutopisteestä".to_owned()));
}

#[test]
fn a_moment_is_deleted_by_key_with_its_steps_and_comes_back() {
    let mut face = filled(Language::English);
    face.click(Role::Button, "Tilaan");
    face.get(Role::Button, "Delete the moment and 5 steps");
    face.press(Key::Delete);
    assert_eq!((names(&face).len(), steps(&face).len()), (4, 1));
    assert!(face.tells("Moment deleted: Tilaan, and 5 steps"));
    face.click(Role::Link, "Undo");
    assert_eq!(journey(&face), journeys::journey());
}

fn press(face: &mut Face, at: Pos2, pressed: bool) {
    let (button, modifiers) = (PointerButton::Primary, Modifiers::NONE);
    face.harness.event(Event::PointerMoved(at));
    face.harness.event(Event::PointerButton { pos: at, button, pressed, modifiers });
    face.harness.step();
}

fn drag(face: &mut Face, from: Pos2, to: Pos2) {
    press(face, from, true);
    for part in 1..=4 {
        face.harness.event(Event::PointerMoved(from.lerp(to, part as f32 / 4.0)));
        face.harness.step();
    }
    press(face, to, false);
    face.run();
}

#[test]
fn a_box_is_dragged_in_one_step_and_nothing_else_moves() {
    let mut face = filled(Language::English);
    let rect = |face: &Face, name: &str| face.get(Role::Button, name).rect();
    let (tilaan, other) = (rect(&face, "Tilaan"), rect(&face, "Huomaan tarpeen"));
    drag(&mut face, tilaan.center(), tilaan.center() + Vec2::new(-160.0, 96.0));
    assert_eq!(rect(&face, "Tilaan"), tilaan.translate(Vec2::new(-160.0, 96.0)));
    assert_eq!(rect(&face, "Huomaan tarpeen"), other);
    assert_eq!(steps(&face).len(), 6);
    face.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(journey(&face), journeys::journey());
    assert_eq!(rect(&face, "Tilaan"), tilaan);
}

#[test]
fn an_arrow_is_drawn_from_an_edge() {
    let mut face = filled(Language::English);
    let rect = |face: &Face, name: &str| face.get(Role::Button, name).rect();
    let from = rect(&face, "Huomaan tarpeen").right_center() - Vec2::new(3.0, 0.0);
    let to = rect(&face, "Tilaan");
    drag(&mut face, to.left_center() + Vec2::new(3.0, 0.0), from);
    assert_eq!(steps(&face)[6], ("Tilaan".to_owned(), "Huomaan tarpeen".to_owned()));
    assert_eq!(rect(&face, "Tilaan"), to, "the box stays");
}

#[test]
fn arrows_walk_and_shift_moves_a_box() {
    let mut face = filled(Language::English);
    face.click(Role::Button, "Tilaan");
    let before = face.get(Role::Button, "Tilaan").rect();
    face.press_with(Modifiers::SHIFT, Key::ArrowDown);
    assert_eq!(face.get(Role::Button, "Tilaan").rect(), before.translate(Vec2::new(0.0, 16.0)));
    face.press(Key::ArrowRight);
    assert_eq!(face.focused().unwrap().1, "Kysyn, missä tilaukseni on");
    face.press(Key::ArrowLeft);
    assert_eq!(face.focused().unwrap().1, "Tilaan");
    face.press(Key::Enter);
    assert_eq!(face.focused().unwrap().1, "Moment in the customer’s words");
    face.type_text("nt+");
    assert_eq!(names(&face).len(), 5, "typing is no command");
}

#[test]
fn figures_tell_what_they_counted_and_what_they_ask() {
    for language in Language::ALL {
        let mut face = filled(language);
        let (figure, asked, counted) = match language {
            Language::Finnish => (
                "Ilman vastuutahoa 67\u{202F}%",
                "Kuka huomaa, jos jokin näistä hetkistä ei toimi?",
                "Laskettu: Kysyn, missä tilaukseni on, Haen noutopisteestä",
            ),
            Language::English => (
                "Without an owner 67%",
                "Who notices if one of these moments does not work?",
                "Counted: Kysyn, missä tilaukseni on, Haen noutopisteestä",
            ),
        };
        face.click(Role::Button, figure);
        assert!(face.says(asked) && face.says(counted), "{:#?}", face.said());
        face.click(Role::Button, figure);
        assert!(!face.says(asked));
    }
}

#[test]
fn last_rounds_journey_is_copied_and_compared_without_a_word_of_change() {
    let mut face = empty(Language::English);
    face.click(Role::Button, "Copy from the previous round");
    assert_eq!(journey(&face), journeys::journey());
    assert!(face.find(Role::Button, "Copy from the previous round").is_none());
    face.get(Role::Button, "Without an owner 67%, 2025: 67%");
    face.click(Role::Button, "Tilaan");
    face.get(Role::TextInput, "Who answers").focus();
    face.run();
    face.press_with(Modifiers::COMMAND, Key::A);
    face.press(Key::Delete);
    assert_eq!(journey(&face).moments[1].owner, "");
    face.get(Role::Button, "Without an owner 100%, 2025: 67%");
    assert!(!face.tells("improved") && !face.tells("declined"));
}

#[test]
fn the_picture_is_told_as_a_sentence_and_a_table() {
    let face = filled(Language::English);
    let picture = face.get(
        Role::Image,
        "5 moments, 2 of them ours, one measured. 6 steps: 3 forward, 1 back, 1 away, 1 in again.",
    );
    let table = picture.accesskit_node().data().description().unwrap().to_owned();
    let rows: Vec<_> = table.lines().collect();
    assert_eq!(rows.len(), 6);
    assert!(rows[0].starts_with("Moment in the customer’s words, Stage"), "{table}");
    assert!(rows[2].contains("Myynti") && rows[2].contains("Haen noutopisteestä; "), "{table}");
    let node = face.get(Role::Button, "Kysyn, missä tilaukseni on");
    let facts = node.accesskit_node().data().description().unwrap().to_owned();
    assert!(facts.contains("Feeling: frustrated"), "{facts}");
}

#[test]
fn the_table_has_a_row_for_each_moment_and_all_fields() {
    let mut face = filled(Language::English);
    face.press(Key::T);
    assert!(face.find(Role::Button, "Tilaan").is_none());
    choose(&mut face, "Does it work: Tilaan", "works");
    assert_eq!(journey(&face).moments[1].works, Some(Works::Works));
    choose(&mut face, "Strength of the feeling: Tilaan", "10");
    assert_eq!(journey(&face).moments[1].strength, Some(10));
    face.get(Role::TextInput, "Who answers: Haen noutopisteestä").focus();
    face.run();
    face.type_text("Posti");
    leave(&mut face);
    assert_eq!(journey(&face).moments[3].owner, "Posti");
    face.click(Role::Button, "Delete the moment and 2 steps: Lähden kilpailijalle");
    assert_eq!(names(&face).len(), 4);
    face.press(Key::T);
    face.get(Role::Button, "Tilaan");
}

#[test]
fn a_closed_round_is_read_only() {
    let mut face = filled(Language::English);
    face.send(Command::CloseRound);
    assert!(face.tells("Round 2025 is closed"));
    face.click(Role::Button, "Tilaan");
    for key in [Key::N, Key::Delete, Key::A] {
        face.press(key);
    }
    let rect = face.get(Role::Button, "Tilaan").rect();
    drag(&mut face, rect.center(), rect.center() + Vec2::new(-160.0, 96.0));
    assert_eq!(journey(&face), journeys::journey());
    assert!(face.get(Role::TextInput, "Who answers").accesskit_node().is_disabled());
    assert!(face.get(Role::Button, "Delete the moment and 5 steps").accesskit_node().is_disabled());
    face.press(Key::T);
    assert!(face.get(Role::ComboBox, "Stage: Tilaan").accesskit_node().is_disabled());
}

#[test]
fn journeys_are_chosen_named_and_taken_away() {
    let mut face = filled(Language::English);
    face.click(Role::Button, "New path");
    assert!(face.says(&face.tr("journey-start")));
    face.send(Command::Undo);
    face.get(Role::TextInput, "Need").focus();
    face.run();
    face.press_with(Modifiers::COMMAND, Key::A);
    face.type_text("Palautus");
    leave(&mut face);
    assert_eq!(journey(&face).need, "Palautus");
    face.click(Role::Button, "Delete the path and 5 moments");
    assert!(face.open(|open| open.round().unwrap().journeys.is_empty()));
    assert!(face.tells("Path deleted, with 5 moments"));
}

#[test]
fn a_round_without_the_block_leads_to_the_blocks() {
    let kit = Kit::in_memory(questionnaire_only(Language::English), Language::English);
    let mut face = Face::on(kit, Vec2::new(1280.0, 800.0));
    face.press_with(Modifiers::ALT, Key::Num7);
    assert_eq!(face.state(|state| state.screen), Screen::Journey);
    face.click(Role::Button, "Choose parts…");
    assert_eq!(face.state(|state| state.dialog.clone()), Some(mitta::app::Dialog::Blocks));
}

#[test]
fn the_picture_is_enlarged_and_shrunk() {
    let mut face = filled(Language::English);
    let width = |face: &Face| face.get(Role::Button, "Tilaan").rect().width();
    face.press(Key::Plus);
    assert_eq!(width(&face), 160.0);
    (0..9).for_each(|_| face.press(Key::Minus));
    assert_eq!(width(&face), 64.0);
    (0..9).for_each(|_| face.click(Role::Button, "Enlarge the picture"));
    assert_eq!(width(&face), 256.0);
}

#[test]
fn everything_is_within_reach_at_every_size() {
    for language in Language::ALL {
        for (width, height) in [(1280.0, 800.0), (1024.0, 700.0), (800.0, 700.0), (640.0, 400.0)] {
            let kit = Kit::in_memory(journeys::document(), language);
            let mut face = Face::on(kit, Vec2::new(width, height));
            face.send(Command::ChooseRound(RoundId(1)));
            face.send(Command::Show(Screen::Journey));
            for view in ["journey-graph", "journey-table"] {
                let label = face.tr(view);
                face.click(Role::RadioButton, &label);
                let place = format!("{view} {language:?} {width} × {height}");
                assert_reachable(&mut face, &place);
                if face.find(Role::Button, "Tilaan").is_some() {
                    face.click(Role::Button, "Tilaan");
                    assert_reachable(&mut face, &format!("{place}, chosen"));
                }
            }
        }
    }
}

#[test]
fn space_and_drag_move_the_picture_and_no_box() {
    let mut face = filled(Language::English);
    let space = |face: &mut Face, pressed| {
        face.harness.event(Event::Key {
            key: Key::Space,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: Modifiers::NONE,
        });
        face.harness.step();
    };
    let before = face.get(Role::Button, "Tilaan").rect();
    face.harness.event(Event::PointerMoved(before.center()));
    space(&mut face, true);
    drag(&mut face, before.center(), before.center() - Vec2::new(120.0, 0.0));
    space(&mut face, false);
    assert_eq!(face.get(Role::Button, "Tilaan").rect(), before.translate(Vec2::new(-120.0, 0.0)));
    assert_eq!(journey(&face), journeys::journey());
}

#[test]
fn nothing_is_said_in_keys() {
    for language in Language::ALL {
        let mut face = empty(language);
        assert_words(&face, "empty journey");
        face.send(Command::CopyJourneys);
        assert_words(&face, "journey");
        face.press(Key::N);
        assert_words(&face, "nameless moment");
        leave(&mut face);
        face.click(Role::Button, "Tilaan");
        leave(&mut face);
        face.press(Key::A);
        assert_words(&face, "drawing a step");
        face.press(Key::Escape);
        face.press(Key::T);
        assert_words(&face, "table");
        face.send(Command::CloseRound);
        assert_words(&face, "closed");
    }
}
