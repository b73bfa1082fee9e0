//! Ideas by role and label: the board by keyboard and by dragging, the form, blind evaluation.

use egui::{Event, Key, Modifiers, PointerButton, Vec2, accesskit::Role};
use egui_kittest::kittest::NodeT;
use mitta::app::{Appearance, Command, Dialog, Screen, Settings};
use mitta::model::{Idea, IdeaId, IdeaStatus, Language, RoundId};

use super::face::Face;
use super::sizes::assert_reachable;
use super::words::assert_words;
use crate::app::ideas::document;
use crate::app::kit::Kit;

const WIDE: Vec2 = Vec2::new(1280.0, 800.0);

/// The board of the sample.
fn board_of(language: Language, size: Vec2) -> Face {
    let mut face = Face::on(Kit::in_memory(document(language), language), size);
    face.send(Command::Show(Screen::Ideas));
    face.run();
    face
}

fn board() -> Face {
    board_of(Language::English, WIDE)
}

fn idea(face: &Face, id: i64) -> Idea {
    face.open(|open| open.document.ideas[&IdeaId(id)].clone())
}

/// What the card of an idea says.
fn card(face: &Face, title: &str) -> String {
    let cards = face.nodes().filter(|node| node.accesskit_node().role() == Role::Button);
    let mut labels = cards.filter_map(|node| node.accesskit_node().label());
    let start = format!("{title} – ");
    labels.find(|label| label.starts_with(&start)).unwrap_or_else(|| panic!("no card {title}"))
}

#[track_caller]
fn focus(face: &mut Face, title: &str) {
    let label = card(face, title);
    face.get(Role::Button, &label).focus();
    face.run();
}

#[track_caller]
fn open(face: &mut Face, title: &str) {
    let label = card(face, title);
    face.click(Role::Button, &label);
}

/// The card that has the focus.
fn focused(face: &Face) -> String {
    let said = face.focused().map(|(_, label)| label).unwrap_or_default();
    said.split(" – ").next().unwrap_or_default().to_owned()
}

/// Judges by keyboard, with something one knows.
fn judge(face: &mut Face, keys: [Key; 4], known: &str) {
    for key in keys {
        face.press(key);
    }
    let field = "What do I know that others may not?";
    face.get(Role::MultilineTextInput, field).focus();
    face.run();
    face.type_text(known);
    face.press(Key::Escape);
    face.click(Role::Button, "Done");
}

#[test]
fn a_card_says_its_words_its_column_who_gave_it_and_how_it_stands() {
    let face = board();
    assert!(face.says("12 ideas, 3 wait for a decision"), "{:#?}", face.said());
    for (title, rest) in [
        ("The earlier offer in sight", "Collected – employee"),
        ("An offer valid for the whole move", "Being evaluated – employee – 2 of 3 have judged"),
        ("The heat pump into the calculator", "Being evaluated – customer – can be opened"),
        (
            "The eastern office’s calls to the same switchboard",
            "On trial – employee – Decided 13 April 2026",
        ),
        (
            "A direct number for heat faults",
            "Measured and thanked – employee · 2024 – measured · Standing failures – the figure followed, 44\u{a0}→\u{a0}63",
        ),
    ] {
        assert_eq!(card(&face, title), format!("{title} – {rest}"));
    }
    assert!(
        card(&face, "A Christmas card to every customer").contains("2024 – No: The card costs")
    );
    assert!(face.tells("not yet a crowd"));
}

#[test]
fn an_earlier_round_shows_what_had_been_given_by_then() {
    let mut face = board();
    face.send(Command::ChooseRound(RoundId(1)));
    assert!(face.says("3 ideas, all of them decided"), "{:#?}", face.said());
    assert!(!face.tells("the figure followed"), "in its own round nothing has followed yet");
}

#[test]
fn an_idea_is_typed_and_its_card_has_the_focus() {
    for language in Language::ALL {
        let mut face = board_of(language, WIDE);
        face.press(Key::N);
        assert_eq!(face.focused().unwrap().1, face.tr("dialog-idea-field"));
        face.type_text("Uusi ajatus");
        face.press(Key::Enter);
        face.run();
        assert_eq!(idea(&face, 13).words("ID_title"), "Uusi ajatus");
        assert_eq!(focused(&face), "Uusi ajatus");
        face.press_with(Modifiers::COMMAND, Key::Z);
        assert_eq!(face.open(|open| open.document.ideas.len()), 12);
    }
}

#[test]
fn many_ideas_are_pasted_with_a_preview() {
    let mut face = board();
    face.click(Role::Button, "Ideas from text…");
    assert!(face.find(Role::Button, "Add 0 ideas").unwrap().accesskit_node().is_disabled());
    face.type_text("First");
    face.press(Key::Enter);
    face.type_text("The earlier offer in sight");
    face.press(Key::Enter);
    face.type_text("- Second");
    assert!(face.says("2 new ideas") && face.says("One is here already"), "{:#?}", face.said());
    face.press(Key::Escape);
    face.click(Role::Button, "Ideas from text…");
    face.click(Role::Button, "Add 2 ideas");
    assert_eq!(face.open(|open| open.document.ideas.len()), 14);
    assert!(face.says("2 ideas added"));
}

#[test]
fn arrows_walk_and_ctrl_arrows_move() {
    let mut face = board();
    face.press(Key::ArrowDown);
    assert_eq!(focused(&face), "The earlier offer in sight", "the first card, from nowhere");
    for (key, title) in [
        (Key::ArrowRight, "An offer valid for the whole move"),
        (Key::ArrowDown, "The heat pump into the calculator"),
        (Key::ArrowDown, "The heat pump into the calculator"),
        (Key::ArrowRight, "Ideas are judged alone first"),
        (Key::ArrowRight, "The eastern office’s calls to the same switchboard"),
        (Key::ArrowLeft, "A Christmas card to every customer"),
        (Key::ArrowLeft, "An offer valid for the whole move"),
        (Key::ArrowLeft, "The earlier offer in sight"),
    ] {
        face.press(key);
        face.run();
        assert_eq!(focused(&face), title, "{key:?}");
    }
    face.press_with(Modifiers::COMMAND, Key::ArrowRight);
    face.run();
    assert_eq!(idea(&face, 12).status(), IdeaStatus::InEvaluation);
    assert_eq!(focused(&face), "The earlier offer in sight", "the focus goes along");
    face.press_with(Modifiers::COMMAND, Key::ArrowLeft);
    assert_eq!(idea(&face, 12).status(), IdeaStatus::InEvaluation);
    assert!(face.tells("one stage at a time"), "{:#?}", face.said());
}

#[test]
fn a_decision_asks_yes_or_no_and_why() {
    let mut face = board();
    focus(&mut face, "The heat pump into the calculator");
    face.press_with(Modifiers::COMMAND, Key::ArrowRight);
    assert_eq!(face.focused().unwrap().1, "Why was it decided so?");
    face.type_text("Customers asked for it");
    assert!(face.get(Role::Button, "Decide").accesskit_node().is_disabled(), "yes or no is open");
    face.click(Role::RadioButton, "Yes");
    face.click(Role::Button, "Decide: yes");
    let found = idea(&face, 11);
    assert_eq!((found.status(), found.awaits_thanks()), (IdeaStatus::DecidedYes, true));
    assert!(card(&face, "The heat pump into the calculator").ends_with("Not thanked yet"));
    open(&mut face, "The heat pump into the calculator");
    assert!(face.tells("whoever gave it has not been thanked"));
    let thanks = face.nodes().find(|node| {
        node.accesskit_node().label().as_deref() == Some("How and when was the giver thanked?")
    });
    thanks.unwrap().focus();
    face.run();
    face.type_text("Called 11/2026");
    assert!(!face.tells("has not been thanked"));
}

#[test]
fn a_no_needs_a_reason_too() {
    let mut face = board();
    face.send(Command::MoveIdea(IdeaId(11), IdeaStatus::DecidedNo));
    face.click(Role::RadioButton, "No");
    assert!(face.get(Role::Button, "Decide: no").accesskit_node().is_disabled());
    face.click(Role::Button, "Cancel");
    assert_eq!(idea(&face, 11).status(), IdeaStatus::InEvaluation);
}

#[test]
fn enter_opens_a_card_and_esc_leads_back_to_it() {
    let mut face = board();
    focus(&mut face, "The earlier offer in sight");
    face.press(Key::Enter);
    assert_eq!(face.open(|open| open.idea), Some(IdeaId(12)));
    face.press(Key::Escape);
    face.run();
    assert_eq!(face.open(|open| open.idea), None);
    assert_eq!(focused(&face), "The earlier offer in sight");
}

#[test]
fn the_form_asks_the_questions_of_the_block_by_their_controls() {
    let mut face = board();
    open(&mut face, "The earlier offer in sight");
    assert!(face.says("Status: proposed") && face.says("Given 12 October 2026, round 2026"));
    face.click(Role::RadioButton, "customer");
    face.click(Role::RadioButton, "deepens");
    face.click(Role::ComboBox, "To which theme does the idea above all belong?");
    face.click(Role::Button, "Dialogue");
    face.click(Role::ComboBox, "In which role is the giver?");
    face.click(Role::Button, "supervisor");
    let title = face.get(Role::TextInput, "What is the idea, in a few words?");
    title.focus();
    face.run();
    face.press_with(Modifiers::COMMAND, Key::A);
    face.type_text("Offers in sight");
    face.press(Key::Escape);
    let found = idea(&face, 12);
    assert_eq!(found.choice("ID_from"), Some("customer"));
    assert_eq!(found.choice("ID_dim"), Some("depth"));
    assert_eq!(found.choice("ID_theme"), Some("D4"));
    assert_eq!(found.choice("ID_role"), Some("supervisor"));
    assert_eq!(found.words("ID_title"), "Offers in sight");
    face.click(Role::RadioButton, "customer");
    assert_eq!(idea(&face, 12).choice("ID_from"), None, "the same again takes it back");
    for later in ["Why was it decided so?", "What was noticed when the idea was in use?"] {
        assert!(!face.says(later), "{later} is not asked yet");
    }
    face.click(Role::Button, "To evaluation");
    assert!(face.says("Status: in evaluation"));
}

#[test]
fn each_judges_alone_and_nothing_shows_before_the_reveal() {
    let mut face = board();
    open(&mut face, "The earlier offer in sight");
    face.click(Role::Button, "Evaluate…");
    assert_eq!(idea(&face, 12).status(), IdeaStatus::InEvaluation);
    let digits = [[Key::Num4; 4], [Key::Num1; 4], [Key::Num4, Key::Num4, Key::Num3, Key::D]];
    for (at, keys) in digits.into_iter().enumerate() {
        assert!(face.get(Role::Button, "Done").accesskit_node().is_disabled());
        let chosen = face.nodes().filter(|node| {
            let toggled = node.accesskit_node().toggled();
            toggled == Some(egui::accesskit::Toggled::True)
                && node.accesskit_node().role() == Role::RadioButton
        });
        assert_eq!(chosen.count(), 0, "nothing of the judge before");
        judge(&mut face, keys, &format!("Known {at}"));
        assert_eq!(idea(&face, 12).judgements.len(), at + 1);
        assert!(!face.tells("Known"), "{:#?}", face.said());
        assert!(at == 2 || face.says(&format!("{} of 3 have judged", at + 1)));
        if at < 2 {
            face.click(Role::Button, "Next judge");
        }
    }
    face.click(Role::Button, "End judging");
    assert!(face.says("3 have judged. The judgements can be opened."), "{:#?}", face.said());
    assert!(!face.tells("much ·") && !face.tells("Known"));
    face.click(Role::Button, "Reveal");
    face.run();
    assert!(face.says("very much · judgements far apart"), "{:#?}", face.said());
    assert!(face.tells("Talking tells more than a mean"));
    assert!(face.says("Known 0") && face.says("3 judgements, each given before seeing the others"));
    assert!(!face.says("Can be tried small"), "two know of it, which is too few");
    face.click(Role::Button, "Evaluate…");
    judge(&mut face, [Key::Num2; 4], "Late");
    face.click(Role::Button, "End judging");
    assert!(face.tells("one of them given only after they were opened"), "{:#?}", face.said());
    assert!(!idea(&face, 12).judgements[3].blind);
}

#[test]
fn judging_says_which_question_a_choice_belongs_to() {
    let mut face = board();
    open(&mut face, "An offer valid for the whole move");
    face.click(Role::Button, "Evaluate…");
    face.click(Role::RadioButton, "Feasibility: very easy");
    face.click(Role::RadioButton, "Feasibility: very easy");
    face.click(Role::Button, "Stop");
    assert_eq!(idea(&face, 10).judgements.len(), 2, "what was broken off is not kept");
    assert!(!face.tells("much") && face.says("2 of 3 have judged"), "{:#?}", face.said());
}

#[test]
fn a_card_is_dragged_to_the_next_column() {
    let mut face = board();
    let from = face.get(Role::Button, &card(&face, "The earlier offer in sight")).rect().center();
    let over = card(&face, "An offer valid for the whole move");
    let to = face.get(Role::Button, &over).rect().center_bottom() + Vec2::new(0.0, 30.0);
    let button = |pos, pressed| Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    let steps = [from, from + Vec2::new(20.0, 5.0), to - Vec2::new(5.0, 0.0), to];
    for event in [Event::PointerMoved(from), button(from, true)] {
        face.harness.event(event);
        face.harness.step();
    }
    for at in steps {
        face.harness.event(Event::PointerMoved(at));
        face.harness.step();
    }
    face.harness.event(button(to, false));
    face.run();
    assert_eq!(idea(&face, 12).status(), IdeaStatus::InEvaluation);
    assert_eq!(face.open(|open| open.idea), None, "a drag is no press");
}

#[test]
fn without_ideas_the_page_says_how_to_collect_them() {
    for (language, words) in [
        (
            Language::English,
            "No ideas yet. Collect them with one question: what would lengthen, broaden or deepen a relationship?",
        ),
        (
            Language::Finnish,
            "Ei vielä ideoita. Kerää niitä kysymällä yksi asia: mikä pidentäisi, leventäisi tai syventäisi asiakkuutta?",
        ),
    ] {
        let mut face = Face::started(language);
        face.send(Command::Show(Screen::Ideas));
        assert!(face.says(words), "{:#?}", face.said());
        assert!(!face.says(&face.tr("ideas-collected")));
    }
}

#[test]
fn a_narrow_window_shows_one_column_at_a_time() {
    let mut face = board_of(Language::English, Vec2::new(640.0, 700.0));
    assert!(card(&face, "The earlier offer in sight").contains("Collected"));
    face.click(Role::ComboBox, "Stage");
    face.click(Role::Button, "Decided (4)");
    face.run();
    assert!(card(&face, "Ideas are judged alone first").contains("Decided"));
    assert!(!face.tells("The earlier offer in sight"));
}

#[test]
fn ideas_of_one_theme() {
    let mut face = board();
    face.click(Role::ComboBox, "Theme");
    face.click(Role::Button, "Standing failures");
    face.run();
    assert!(card(&face, "A direct number for heat faults").contains("measured"));
    assert!(!face.tells("The earlier offer in sight"));
}

#[test]
fn search_finds_an_idea() {
    let mut face = board();
    face.send(Command::Show(Screen::Years));
    face.press_with(Modifiers::COMMAND, Key::K);
    face.type_text("heat pump");
    face.press(Key::Enter);
    face.run();
    assert_eq!(face.open(|open| open.idea), Some(IdeaId(11)));
    assert!(face.state(|state| state.screen == Screen::Ideas));
}

#[test]
fn board_form_judging_and_dialogs_fit_every_window() {
    for language in Language::ALL {
        for (pixels, zoom) in [
            ((1280.0, 800.0), 1.0),
            ((1024.0, 700.0), 1.0),
            ((800.0, 700.0), 1.0),
            ((640.0, 700.0), 1.0),
            ((1280.0, 800.0), 2.0),
        ] {
            let mut face = board_of(language, Vec2::new(pixels.0, pixels.1));
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
            check(&mut face, "board");
            for id in [1, 8, 11] {
                face.send(Command::ShowIdea(Some(IdeaId(id))));
                check(&mut face, "form");
            }
            let evaluate = face.tr("idea-evaluate");
            face.click(Role::Button, &evaluate);
            check(&mut face, "judging");
            for dialog in [Dialog::NewIdea, Dialog::PasteIdeas, Dialog::DecideIdea(IdeaId(11))] {
                face.send(Command::Ask(dialog));
                check(&mut face, "dialog");
                face.send(Command::Dismiss);
            }
        }
    }
}
