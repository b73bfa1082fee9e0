//! The workshop and the guess round, by role and label.

use egui::{Key, Vec2, accesskit::Role};
use egui_kittest::kittest::NodeT;
use mitta::app::{Appearance, Command, Dialog, Settings, WorkshopStep, votes};
use mitta::model::{Language, Value};

use super::face::Face;
use super::sizes::{SIZES, assert_painted_inside, assert_reachable};

fn workshop(language: Language) -> Face {
    let mut face = Face::started(language);
    face.send(Command::Workshop(WorkshopStep::Toggle));
    face
}

#[test]
fn five_people_vote_by_keyboard_and_agree_on_two_items() {
    let mut face = workshop(Language::English);
    for keys in [[Key::Num1, Key::Num2, Key::Num2, Key::Num3, Key::D], [Key::Num4; 5]] {
        let first = face.item();
        for (at, key) in keys.into_iter().enumerate() {
            face.press(Key::Enter);
            assert!(face.says("Pick a card alone. It is covered when it is given."));
            face.press(key);
            assert_eq!(face.open(votes), at, "a pick alone is no vote");
            face.press(Key::Enter);
            assert_eq!(face.open(votes), at + 1);
            assert!(!face.tells("All cards together"));
        }
        assert_eq!(face.value(), None, "a vote is not the answer of the round");
        face.click(Role::Button, "Reveal together");
        assert!(face.says("All cards together"), "{:#?}", face.said());
        let spread = match keys[0] {
            Key::Num1 => "The cards are up to 2 steps apart.",
            _ => "Everybody who chose a level chose the same one.",
        };
        assert!(face.says(spread), "{:#?}", face.said());
        face.press(Key::Num2);
        assert_eq!(face.value(), Some(Value::Number(2)));
        face.press(Key::Enter);
        assert_ne!(face.item(), first);
    }
    // The cards stay with the item; on one that nobody turned over there is nothing to see.
    face.send(Command::PreviousItem);
    assert!(face.says("All cards together"));
    face.click(Role::Button, "End the workshop");
    assert!(face.says("All cards together"), "also after the workshop");
    face.send(Command::NextItem);
    assert!(!face.says("All cards together"));
}

#[test]
fn what_is_covered_is_nowhere_in_the_window() {
    let mut face = workshop(Language::English);
    face.press(Key::Num4);
    assert_eq!(face.value(), None, "nobody answers in the place of a vote");
    face.press(Key::Enter);
    face.press(Key::Num4);
    face.press(Key::Enter);
    assert!(face.says("One person has voted"), "{:#?}", face.said());
    assert!(!face.tells("Level 4"));
    // Nor does the next one see it, nor after the workshop.
    face.press(Key::Enter);
    let chosen = |face: &Face| {
        face.nodes().any(|node| {
            let node = node.accesskit_node();
            node.role() == Role::RadioButton
                && node.label().is_some_and(|label| label.starts_with("Level"))
                && node.toggled() == Some(egui::accesskit::Toggled::True)
        })
    };
    assert!(!chosen(&face));
    face.press(Key::Num1);
    assert!(chosen(&face));
    face.press(Key::Escape);
    assert_eq!(face.open(votes), 1);
    face.click(Role::Button, "End the workshop");
    assert!(!chosen(&face) && !face.tells("All cards together"));
}

#[test]
fn the_minority_is_heard() {
    let mut face = workshop(Language::Finnish);
    for _ in 0..2 {
        face.press(Key::Enter);
        face.press(Key::Num0);
        face.press(Key::Enter);
    }
    face.click(Role::Button, "Käännä kortit yhdessä");
    let field = face.tr("workshop-minority");
    face.get(Role::MultilineTextInput, &field).focus();
    face.run();
    face.type_text("Pohjoisessa toisin 3");
    let vote = face.open(|open| open.round().unwrap().votes.values().next().unwrap().clone());
    assert_eq!(vote.minority, "Pohjoisessa toisin 3");
    assert_eq!(face.value(), None, "typing in a field never answers");
}

#[test]
fn everybody_guesses_under_a_cover() {
    let mut face = Face::started(Language::English);
    face.send(Command::Ask(Dialog::Guess));
    assert!(face.says("Nobody has guessed yet."), "{:#?}", face.said());
    for guess in ["40", "-15", "abc", "120"] {
        face.press(Key::Enter);
        face.type_text(guess);
        face.press(Key::Enter);
        face.run();
        if guess.parse::<i8>().is_ok_and(|guess| guess <= 100) {
            assert!(!face.tells(guess), "{guess}: {:#?}", face.said());
        } else {
            assert!(face.says("A whole number from −100 to 100 is needed."), "{guess}");
            face.click(Role::Button, "Cancel");
        }
    }
    assert!(face.says("2 guesses so far."), "{:#?}", face.said());
    face.click(Role::Button, "Ready");
    assert!(face.state(|state| state.dialog.is_none()));
}

#[test]
fn after_the_results_the_guesses_are_told_with_the_theorem() {
    let mut face = Face::sample(Language::English);
    face.send(Command::Ask(Dialog::Guess));
    assert!(face.says("The results have been revealed, so nobody guesses any more."));
    let found = face.open(|open| open.crowd.as_ref().unwrap().guesses.clone());
    match found.filter(|found| found.individual_error.is_some()) {
        Some(found) => {
            let parts = found.individual_error.unwrap() - found.diversity.unwrap();
            assert!((found.crowd_error.unwrap() - parts).abs() < 1e-9);
            assert!(face.tells("Error of the crowd = mean error of the guessers − diversity"));
        }
        None => assert!(face.says("There are no guesses to tell of in this round.")),
    }
}

#[test]
fn both_fit_every_window() {
    for language in Language::ALL {
        for (at, (pixels, zoom)) in SIZES.into_iter().enumerate() {
            let appearance = if at % 2 == 0 { Appearance::Light } else { Appearance::Dark };
            let settings = Settings { language, appearance, zoom, ..Settings::default() };
            let mut face = Face::with(settings, Vec2::new(pixels.0, pixels.1));
            face.send(Command::OpenSample);
            let place = format!("{language:?} {pixels:?} × {zoom}");
            for dialog in [Dialog::HandRound, Dialog::Guess] {
                face.send(Command::Ask(dialog));
                fits(&mut face, &place);
                face.send(Command::Dismiss);
            }
            face.send(Command::StartRound(mitta::app::NewRound {
                year: 2027,
                extent: Default::default(),
            }));
            face.send(Command::Ask(Dialog::Guess));
            fits(&mut face, &place);
            face.send(Command::Dismiss);
            face.send(Command::Workshop(WorkshopStep::Toggle));
            fits(&mut face, &format!("{place} cover"));
            for value in [Value::Number(1), Value::Number(3)] {
                face.send(Command::Workshop(WorkshopStep::Begin));
                fits(&mut face, &format!("{place} vote"));
                face.send(Command::Workshop(WorkshopStep::Vote(value)));
            }
            face.send(Command::Workshop(WorkshopStep::Reveal));
            fits(&mut face, &format!("{place} shown"));
        }
    }
}

fn fits(face: &mut Face, place: &str) {
    face.run();
    assert_reachable(face, place);
    assert_painted_inside(face, place);
}
