//! The start window.

use egui::{Key, accesskit::Role};
use mitta::app::{Command, Folders, StartPage};
use mitta::model::Language;

use super::face::Face;

#[test]
fn it_has_three_ways_in_and_the_language_in_both_languages() {
    for language in Language::ALL {
        let mut face = Face::new(language);
        for other in Language::ALL {
            for key in ["start-new", "start-open", "start-sample"] {
                face.get(Role::Button, &face.tr(key));
            }
            face.get(Role::RadioButton, "Suomi");
            face.get(Role::RadioButton, "English");
            let name = if other == Language::Finnish { "Suomi" } else { "English" };
            face.click(Role::RadioButton, name);
            assert_eq!(face.state(|state| state.texts.language()), other);
        }
    }
}

#[test]
fn the_first_way_has_the_focus() {
    let face = Face::new(Language::English);
    assert_eq!(face.focused(), Some((Role::Button, "New assessment".to_owned())));
}

#[test]
fn a_new_assessment_is_made_by_keyboard_alone() {
    let mut face = Face::new(Language::English);
    face.press(Key::Enter);
    assert_eq!(face.focused().unwrap(), (Role::TextInput, "Name of the organization".to_owned()));
    face.type_text("Mallila");
    face.press(Key::Enter);
    assert_eq!(face.open(|open| open.document.organization.name.clone()), "Mallila");
    assert!(face.machine.documents().join("Mallila.mitta").exists());
    face.press(Key::Num3);
    assert_eq!(face.value(), Some(mitta::model::Value::Number(3)));
}

#[test]
fn the_form_says_how_long_it_takes() {
    let mut face = Face::new(Language::Finnish);
    assert!(face.says("Nimi, vuosi ja 40–51 minuuttia. Pulssilla 12."), "{:#?}", face.said());
    face.press(Key::Enter);
    let full = "60 väittämää, noin 40 minuuttia. Muihin osiin menee noin 11 minuuttia lisää. \
                Tunnusluvut ja palvelupolun voi täyttää myöhemmin: noin 45 minuuttia.";
    assert!(face.says(full), "{:#?}", face.said());
    face.click(Role::RadioButton, "Pulssi");
    assert!(face.says("20 väittämää, noin 12 minuuttia."), "{:#?}", face.said());
}

#[test]
fn a_year_that_is_none_is_refused_with_a_word() {
    let mut face = Face::new(Language::English);
    face.press(Key::Enter);
    face.type_text("Mallila");
    face.press(Key::Tab);
    face.type_text("9");
    assert!(face.tells("four digits"));
    face.press(Key::Enter);
    assert!(face.state(|state| state.open.is_none()));
    face.press(Key::Escape);
    assert_eq!(face.state(|state| state.start), StartPage::Ways);
}

#[test]
fn the_sample_opens() {
    let mut face = Face::new(Language::Finnish);
    face.click(Role::Button, &face.tr("start-sample"));
    assert!(face.open(|open| open.document.organization.is_sample));
    assert!(face.says(&face.tr("shell-status-sample")));
    assert!(face.says(&face.tr("overview-where")));
}

#[test]
fn recent_documents_open_and_those_that_are_gone_are_found_or_forgotten() {
    let mut face = Face::started(Language::English);
    face.send(Command::Close);
    face.click(Role::Button, "Mallila");
    assert!(face.state(|state| state.open.is_some()));
    face.send(Command::Close);
    let kept = face.machine.kept().unwrap();
    std::fs::remove_file(&kept.recent[0].path).unwrap();
    let mut next = Face::with(kept, egui::Vec2::new(1280.0, 800.0));
    assert!(next.tells("The file is not where it was") && next.says("Mallila"));
    next.get(Role::Button, "Find…");
    next.click(Role::Button, "Forget");
    assert!(!next.says("Mallila") && next.tells("Nothing opened yet"));
}

#[test]
fn what_was_typed_stays_when_one_goes_back() {
    let mut face = Face::new(Language::Finnish);
    face.press(Key::Enter);
    face.type_text("Mallila");
    face.press(Key::Escape);
    face.press(Key::Escape);
    assert_eq!(face.state(|state| state.start), StartPage::Ways);
    face.send(Command::ShowStart(StartPage::New));
    assert!(face.says("Mallila"), "{:#?}", face.said());
}
