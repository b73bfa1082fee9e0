//! Every screen at every size, zoom, language and appearance: nothing is out of reach.

use egui::{Rect, Vec2, accesskit::Role};
use egui_kittest::kittest::NodeT;
use mitta::app::{Appearance, Command, Screen, Settings};
use mitta::model::{Language, RoundId};

use super::face::{Face, is_control};

const LONG_NAME: &str = "Etelä-Pohjanmaan osuuskauppojen yhteishankinta ja palvelut Oy";

/// A window of so many pixels at a zoom.
fn face(language: Language, appearance: Appearance, pixels: (f32, f32), zoom: f32) -> Face {
    let size = Vec2::new(pixels.0, pixels.1);
    Face::with(Settings { language, appearance, zoom, ..Settings::default() }, size)
}

/// Every control has a size, and is inside the window or scrolls into it.
#[track_caller]
pub(super) fn assert_reachable(face: &mut Face, place: &str) {
    let window = face.harness.ctx.content_rect().expand(1.0);
    let mut outside = Vec::new();
    let mut controls = 0;
    for node in face.nodes().filter(is_control) {
        controls += 1;
        let rect = node.rect();
        assert!(rect.width() > 0.0 && rect.height() > 0.0, "{place}: {node:?} at {rect:?}");
        if !window.contains_rect(rect) {
            outside.push(node.accesskit_node().id());
        }
    }
    assert!(controls >= 2, "{place} has only {controls} controls");
    for id in outside {
        let find = |face: &Face| {
            let node = face.nodes().find(|node| node.accesskit_node().id() == id).unwrap();
            node.scroll_to_me();
            (node.rect(), format!("{node:?}"))
        };
        find(face);
        face.run();
        face.run();
        let (rect, node) = find(face);
        let seen = window.intersect(rect);
        assert!(seen.height() >= rect.height().min(36.0), "{place}: {node} at {rect:?}");
        assert!(seen.width() >= rect.width() - 0.5, "{place}: {node} at {rect:?} in {window:?}");
    }
}

fn tour(face: &mut Face, place: &str) {
    assert_reachable(face, place);
    for screen in Screen::ALL {
        face.send(Command::Show(screen));
        assert_reachable(face, &format!("{place} {screen:?}"));
        // The board scrolls sideways where there is no room for its five columns.
        if screen != Screen::Ideas {
            assert_painted_inside(face, &format!("{place} {screen:?}"));
        }
    }
}

/// No text runs out of the window sideways.
#[track_caller]
pub(super) fn assert_painted_inside(face: &Face, place: &str) {
    let window: Rect = face.harness.ctx.content_rect().expand(1.0);
    for (text, rect) in face.painted() {
        assert!(rect.right() <= window.right(), "{place}: {text:?} at {rect:?} in {window:?}");
        assert!(rect.left() >= window.left(), "{place}: {text:?} at {rect:?} in {window:?}");
    }
}

pub(super) const SIZES: [((f32, f32), f32); 6] = [
    ((1280.0, 800.0), 1.0),
    ((1024.0, 700.0), 1.0),
    ((800.0, 700.0), 1.0),
    ((640.0, 700.0), 1.0),
    ((1280.0, 800.0), 2.0),
    ((1920.0, 1080.0), 1.0),
];

#[test]
fn the_start_window_fits() {
    for language in Language::ALL {
        for (pixels, zoom) in SIZES {
            let mut face = face(language, Appearance::Light, pixels, zoom);
            let place = format!("start {pixels:?} × {zoom}");
            assert_reachable(&mut face, &place);
            face.send(Command::ShowStart(mitta::app::StartPage::New));
            assert_reachable(&mut face, &place);
            assert_painted_inside(&face, &place);
        }
    }
}

#[test]
fn every_screen_of_a_finished_document_fits() {
    for language in Language::ALL {
        for (pixels, zoom) in SIZES {
            let mut face = face(language, Appearance::Dark, pixels, zoom);
            face.send(Command::OpenSample);
            tour(&mut face, &format!("sample {language:?} {pixels:?} × {zoom}"));
        }
    }
}

#[test]
fn years_on_two_versions_fit_with_what_changed_between_them() {
    let folder = crate::versions::kit::with_versions();
    for language in Language::ALL {
        for (pixels, zoom) in SIZES {
            let mut face = face(language, Appearance::Light, pixels, zoom);
            face.send(Command::Open(folder.path().join("four.mitta")));
            face.send(Command::Show(Screen::Years));
            face.send(Command::Compare(RoundId(2), RoundId(3)));
            let counts = [
                ("comparable", mitta::text::Arg::Count(57)),
                ("total", mitta::text::Arg::Count(60)),
            ];
            let badge = face.state(|state| state.texts.with("years-comparable", &counts));
            face.click(Role::Button, &badge);
            let more = face.tr("years-lines-more");
            face.click(Role::Link, &more);
            let place = format!("versions {language:?} {pixels:?} × {zoom}");
            let link = face.get(Role::Button, &badge).rect();
            let boxes = face.nodes().filter(|node| node.accesskit_node().role() == Role::ComboBox);
            for rect in boxes.map(|node| node.rect()) {
                assert!(!rect.intersects(link), "{place}: {rect:?} over {link:?}");
            }
            assert_reachable(&mut face, &place);
            assert_painted_inside(&face, &place);
            let slope = face.tr("years-as-picture");
            face.click(Role::Link, &slope);
            assert_painted_inside(&face, &place);
            face.press(egui::Key::T);
            assert_painted_inside(&face, &place);
        }
    }
}

#[test]
fn every_screen_of_a_new_document_with_a_long_name_fits() {
    assert!(LONG_NAME.chars().count() >= 60);
    for language in Language::ALL {
        for (pixels, zoom) in SIZES {
            let mut face = face(language, Appearance::Light, pixels, zoom);
            face.send(Command::Create(mitta::app::NewAssessment {
                organization: LONG_NAME.to_owned(),
                year: 2026,
                extent: Default::default(),
            }));
            tour(&mut face, &format!("long {language:?} {pixels:?} × {zoom}"));
            face.send(Command::Close);
            assert_reachable(&mut face, "recent with a long name");
        }
    }
}

#[test]
fn dialogs_fit_a_small_window() {
    use mitta::app::Dialog;
    for (pixels, zoom) in SIZES {
        let mut face = face(Language::Finnish, Appearance::Dark, pixels, zoom);
        face.send(Command::OpenSample);
        for dialog in [
            Dialog::NewRound,
            Dialog::RemoveRound(mitta::model::RoundId(1)),
            Dialog::MoveRound,
            Dialog::WhatIf,
            Dialog::Targets,
            Dialog::Event(mitta::app::EventPin::Today),
            Dialog::PasteKpis("K02\t1".to_owned()),
            Dialog::Search,
            Dialog::Guide,
            Dialog::Keys,
            Dialog::About,
        ] {
            face.send(Command::Ask(dialog.clone()));
            let place = format!("{dialog:?} {pixels:?} × {zoom}");
            assert_reachable(&mut face, &place);
            assert_painted_inside(&face, &place);
            face.send(Command::Dismiss);
        }
    }
}

#[test]
fn the_dialogs_of_versions_fit_every_window() {
    use mitta::app::Dialog;
    let folder = crate::versions::kit::with_versions();
    for language in Language::ALL {
        for (pixels, zoom) in SIZES {
            let mut face = face(language, Appearance::Dark, pixels, zoom);
            face.send(Command::Open(folder.path().join("four.mitta")));
            for dialog in [Dialog::MoveRound, Dialog::WhatIf] {
                face.send(Command::Ask(dialog.clone()));
                let place = format!("{dialog:?} {language:?} {pixels:?} × {zoom}");
                assert_reachable(&mut face, &place);
                assert_painted_inside(&face, &place);
                face.send(Command::Dismiss);
            }
        }
    }
}

#[test]
fn light_and_dark_are_two_looks_of_the_same_words() {
    let words = |appearance| {
        let mut face = face(Language::English, appearance, (1280.0, 800.0), 1.0);
        face.send(Command::OpenSample);
        let dark = face.harness.ctx.theme() == egui::Theme::Dark;
        (face.said(), dark)
    };
    let (light, dark) = (words(Appearance::Light), words(Appearance::Dark));
    assert_eq!(light.0, dark.0);
    assert_eq!((light.1, dark.1), (false, true));
}

#[test]
fn a_window_that_changes_its_size_keeps_its_place() {
    let mut face = Face::sample(Language::English);
    face.send(Command::Show(Screen::Answer));
    let item = face.item();
    for width in [640.0, 1280.0, 700.0, 960.0, 500.0, 1200.0] {
        face.harness.set_size(Vec2::new(width, 600.0));
        face.run();
        assert_reachable(&mut face, &format!("{width}"));
        face.press(egui::Key::F6);
        assert!(face.focused().is_some(), "F6 finds a region at {width}");
    }
    assert_eq!(face.item(), item);
}
