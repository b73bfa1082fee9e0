//! Every word on every screen, in both languages.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use egui::Vec2;
use mitta::app::{Command, Dialog, Screen, StartPage};
use mitta::model::{Language, RoundId};

use super::face::Face;

/// `^[a-z]+(-[a-z0-9]+)+$`, which no word of ours looks like, or something left unfilled.
fn is_key(text: &str) -> bool {
    let mut parts = text.split('-');
    let letters = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase());
    let more = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit())
    };
    let first = parts.next().is_some_and(letters);
    let rest: Vec<_> = parts.collect();
    (first && !rest.is_empty() && rest.into_iter().all(more)) || text.contains("{ $")
}

/// Every key of the shipped texts.
static KEYS: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/text/en");
    let files = std::fs::read_dir(folder).unwrap();
    let read = |file: std::io::Result<std::fs::DirEntry>| {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let keys = text.lines().filter_map(|line| line.split_once(" =")).map(|(key, _)| key);
        keys.filter(|key| key.contains('-')).map(ToOwned::to_owned).collect::<Vec<_>>()
    };
    files.flat_map(read).collect()
});

#[track_caller]
pub(super) fn assert_words(face: &Face, place: &str) {
    let painted = face.painted().into_iter().map(|(text, _)| text);
    let all: Vec<String> = face.said().into_iter().chain(painted).collect();
    assert!(all.len() > 10, "{place} says something");
    for text in all {
        assert!(!is_key(&text), "{place}: {text}");
        let mut words = text.split(|c: char| c.is_whitespace() || ":,.".contains(c));
        assert!(!words.any(|word| KEYS.contains(word)), "{place}: {text}");
        assert!(!text.contains('!'), "{place}: {text}");
    }
}

#[test]
fn a_key_is_known_when_it_is_seen() {
    assert!(is_key("step-answer") && is_key("level-0") && is_key("a { $round }"));
    assert!(KEYS.contains("step-answer") && KEYS.len() > 300);
    assert!(!is_key("Do-it") && !is_key("read only") && !is_key("6-") && !is_key("2026-2"));
}

fn tour(face: &mut Face) {
    for screen in Screen::ALL {
        face.send(Command::Show(screen));
        assert_words(face, &format!("{screen:?}"));
    }
}

#[test]
fn no_screen_has_raw_keys_or_exclamation_marks() {
    for language in Language::ALL {
        let mut face = Face::new(language);
        assert_words(&face, "start");
        face.send(Command::ShowStart(StartPage::New));
        assert_words(&face, "form");
        face.send(Command::OpenSample);
        tour(&mut face);
        face.send(Command::CloseRound);
        tour(&mut face);
        face.send(Command::ChooseRound(RoundId(1)));
        tour(&mut face);
        let mut face = Face::started(language);
        tour(&mut face);
    }
}

#[test]
fn no_dialog_or_menu_has_raw_keys_or_exclamation_marks() {
    for language in Language::ALL {
        let mut face = Face::sample(language);
        for dialog in [
            Dialog::NewRound,
            Dialog::RemoveRound(RoundId(2)),
            Dialog::MoveRound,
            Dialog::WhatIf,
            Dialog::Targets,
            Dialog::PasteKpis("K02\t1".to_owned()),
            Dialog::Search,
            Dialog::Guide,
            Dialog::Keys,
            Dialog::About,
        ] {
            face.send(Command::Ask(dialog.clone()));
            assert_words(&face, &format!("{dialog:?}"));
            face.send(Command::Dismiss);
        }
        for menu in ["menu-file", "menu-edit", "menu-view", "menu-tools", "menu-help"] {
            let name = face.tr(menu);
            face.click(egui::accesskit::Role::Button, &name);
            assert_words(&face, menu);
            face.press(egui::Key::Escape);
        }
    }
}

#[test]
fn notices_are_sentences() {
    for language in Language::ALL {
        let mut face = Face::started(language);
        for path in ["/poissa/a.mitta", "/dev/null", "/"] {
            face.send(Command::Open(path.into()));
            assert!(face.state(|state| state.notice.is_some()), "{path}");
            assert_words(&face, path);
        }
    }
}

#[test]
fn english_has_no_finnish_and_finnish_no_english() {
    let marks = [(Language::English, "Jatka"), (Language::Finnish, "Continue")];
    for (language, other) in marks {
        let mut face = Face::started(language);
        face.send(Command::Show(Screen::Overview));
        assert!(face.says(&face.tr("overview-continue")) && !face.says(other));
    }
}

#[test]
fn a_narrow_window_has_the_same_words() {
    for language in Language::ALL {
        let mut face = Face::sample(language);
        face.harness.set_size(Vec2::new(640.0, 700.0));
        face.run();
        tour(&mut face);
    }
}
