//! Pictures are taken along from their cards, by pointer and by keyboard.

use egui::accesskit::Role;
use mitta::app::{Command, Screen};
use mitta::model::Language;

use super::face::Face;

#[test]
fn every_picture_has_its_menu() {
    for language in Language::ALL {
        let mut face = Face::sample(language);
        for (screen, pictures) in [
            (Screen::Overview, &["report-dimensions", "overview-shape"][..]),
            (Screen::Years, &["years-development", "plate-parts"][..]),
        ] {
            face.send(Command::Show(screen));
            for key in pictures {
                let picture = face.tr(key);
                let name = format!("{}: {picture}", face.tr("take-along"));
                face.click(Role::Button, &name);
                let copy = face.tr("take-copy-table");
                face.click(Role::Button, &copy);
                face.run();
                let said = face.state(|state| state.toast.as_ref().map(|toast| toast.text.clone()));
                assert_eq!(said, Some(face.tr("toast-table-copied")), "{picture}");
            }
        }
    }
}

#[test]
fn the_views_are_taken_along_before_any_are_chosen() {
    let mut face = Face::sample(Language::English);
    face.send(Command::Show(Screen::Results));
    for _ in 0..5 {
        face.press(egui::Key::ArrowRight);
    }
    face.click(Role::Button, &format!("{}: {}", face.tr("take-along"), face.tr("plate-views")));
    face.click(Role::Button, &face.tr("take-copy-table"));
    face.run();
    let said = face.state(|state| state.toast.as_ref().map(|toast| toast.text.clone()));
    assert_eq!(said, Some(face.tr("toast-table-copied")));
}

#[test]
fn keys_copy_the_picture_of_a_tab_or_its_table() {
    let mut face = Face::sample(Language::Finnish);
    face.send(Command::Show(Screen::Results));
    let said =
        |face: &Face| face.state(|state| state.toast.as_ref().map(|toast| toast.text.clone()));
    face.harness.input_mut().events.push(egui::Event::Copy);
    face.run();
    face.run();
    assert_eq!(said(&face), Some(face.tr("toast-picture-copied")));
    face.press_with(egui::Modifiers::COMMAND | egui::Modifiers::SHIFT, egui::Key::C);
    face.run();
    assert_eq!(said(&face), Some(face.tr("toast-table-copied")));
}
