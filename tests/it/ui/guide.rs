//! How the figures are made, behind Help.

use egui::{Key, Modifiers, Vec2, accesskit::Role};
use egui_kittest::kittest::NodeT;
use mitta::app::{Command, Dialog};
use mitta::guide::{Guide, guide};
use mitta::model::Language;

use super::face::Face;

fn is_open(face: &Face) -> bool {
    face.state(|state| state.dialog == Some(Dialog::Guide))
}

fn opened(language: Language) -> (Face, &'static Guide) {
    let mut face = Face::new(language);
    face.send(Command::Ask(Dialog::Guide));
    (face, guide(language))
}

/// Where the heading of a section stands, from the top of the window.
fn top(face: &Face, title: &str) -> f32 {
    face.get(Role::Heading, title).rect().top()
}

/// The section that the list marks as the one being read.
fn marked(face: &Face, guide: &Guide) -> String {
    let is_marked = |title: &&String| {
        let node = face.get(Role::Button, title);
        node.accesskit_node().toggled() == Some(egui::accesskit::Toggled::True)
            || node.accesskit_node().is_selected() == Some(true)
    };
    let titles: Vec<&String> = guide.sections.iter().map(|section| &section.title).collect();
    let marked: Vec<_> = titles.into_iter().filter(is_marked).collect();
    assert_eq!(marked.len(), 1, "{marked:?}");
    marked[0].clone()
}

#[test]
fn help_opens_the_method_in_the_language_of_the_window() {
    for language in Language::ALL {
        let mut face = Face::new(language);
        face.click(Role::Button, &face.tr("menu-help"));
        face.click(Role::Button, &face.tr("command-guide"));
        assert!(is_open(&face));
        let guide = guide(language);
        assert!(face.says(&guide.lead), "{:#?}", face.said());
        for section in &guide.sections {
            face.get(Role::Button, &section.title);
            face.get(Role::Heading, &section.title);
        }
        // A cell, a formula and a part of a section are heard as well.
        assert!(face.says("L1 = (2 · 75 + 50 + 75 + 75) / (2 + 1 + 1 + 1) = 70"));
        assert!(face.says("±0") && face.tells("Hundepool"));
        face.press(Key::Escape);
        assert!(!is_open(&face));
    }
}

#[test]
fn a_section_is_reached_by_keyboard() {
    let (mut face, guide) = opened(Language::Finnish);
    let first = (Role::Button, guide.sections[0].title.clone());
    assert_eq!(face.focused(), Some(first));
    let title = &guide.sections[4].title;
    let before = top(&face, title);
    for _ in 0..4 {
        face.press(Key::Tab);
    }
    assert_eq!(face.focused(), Some((Role::Button, title.clone())));
    face.press(Key::Enter);
    let after = top(&face, title);
    let list = face.get(Role::Button, &guide.sections[0].title).rect().top();
    assert!(before > 800.0 && (after - list).abs() < 48.0, "{before} to {after}, list at {list}");
    assert_eq!(&marked(&face, guide), title);
}

#[test]
fn pages_turn_by_keys() {
    let (mut face, guide) = opened(Language::English);
    let (first, last) = (&guide.sections[0].title, &guide.sections.last().unwrap().title);
    let start = top(&face, first);
    face.press(Key::PageDown);
    assert!(top(&face, first) < start - 300.0);
    face.press(Key::End);
    assert!(top(&face, last) < 800.0 && top(&face, first) < -2000.0);
    assert_eq!(&marked(&face, guide), last);
    face.press(Key::Home);
    assert_eq!(top(&face, first), start);
}

#[test]
fn search_finds_the_method() {
    let mut face = Face::sample(Language::English);
    face.press_with(Modifiers::COMMAND, Key::K);
    face.type_text("figures made");
    face.press(Key::Enter);
    assert!(is_open(&face));
}

#[test]
fn in_a_narrow_window_the_sections_stand_above_the_text() {
    let (mut face, guide) = opened(Language::Finnish);
    face.harness.set_size(Vec2::new(640.0, 700.0));
    face.run();
    let title = &guide.sections[2].title;
    let button = face.get(Role::Button, title).rect();
    assert!(button.left() < 100.0 && top(&face, &guide.sections[0].title) > button.bottom());
    face.click(Role::Button, title);
    assert!(top(&face, title) < 200.0, "{}", top(&face, title));
}
