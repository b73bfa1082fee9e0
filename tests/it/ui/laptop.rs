//! The laptop that goes round, by role and label: by keyboard alone, in every window.

use egui::{Key, Modifiers, Vec2, ViewportCommand, ViewportEvent, ViewportId, accesskit::Role};
use egui_kittest::kittest::NodeT;
use mitta::app::{Appearance, Command, Dialog, LaptopPage, LaptopStep, Pin, Screen, Settings};
use mitta::model::{Language, Side, Value};

use super::face::Face;
use super::sizes::{SIZES, assert_painted_inside, assert_reachable};

const PIN: &str = "2026";

fn going(settings: Settings, size: Vec2, side: Side) -> Face {
    let mut face = Face::with(settings, size);
    face.send(Command::Create(mitta::app::NewAssessment {
        organization: "Mallila".to_owned(),
        year: 2026,
        extent: Default::default(),
    }));
    face.send(Command::HandRound(side, Pin::new(PIN).unwrap()));
    face.run();
    face
}

fn in_language(language: Language) -> Face {
    let settings = Settings { language, ..Settings::default() };
    going(settings, Vec2::new(1280.0, 800.0), Side::Staff)
}

fn page(face: &Face) -> LaptopPage {
    face.open(|open| open.laptop.as_ref().unwrap().page)
}

/// The code of the question in view.
fn code(face: &Face) -> String {
    face.open(|open| {
        let laptop = open.laptop.as_ref().unwrap();
        let LaptopPage::Question(at) = laptop.page else { panic!("{:?}", laptop.page) };
        laptop.form.questions[at].asked.code.clone()
    })
}

fn sheets(face: &Face) -> u32 {
    face.open(|open| open.round().unwrap().sheets(Side::Staff))
}

/// Tab until this button has the focus.
fn tab_to(face: &mut Face, label: &str) {
    for _ in 0..40 {
        if face.focused() == Some((Role::Button, label.to_owned())) {
            return;
        }
        face.press(Key::Tab);
    }
    panic!("{label} never gets the focus: {:?}", face.focused());
}

#[test]
fn the_dialog_asks_for_the_same_pin_twice() {
    let mut face = Face::started(Language::English);
    face.send(Command::Ask(Dialog::HandRound));
    face.type_text("123");
    assert!(face.says("At least 4 characters."), "{:#?}", face.said());
    face.type_text("4");
    assert!(face.says("The two are not alike yet."));
    face.press(Key::Tab);
    face.type_text("1234");
    assert!(face.says("Only this PIN ends the round here. It does not encrypt the file."));
    assert!(!face.tells("1234"), "the PIN is not said aloud");
    face.click(Role::RadioButton, "customers");
    face.click(Role::Button, "Hand it round");
    face.run();
    assert!(face.says("Questionnaire for customers: each answers alone"), "{:#?}", face.said());
}

#[test]
fn two_people_answer_by_keyboard_alone() {
    for language in Language::ALL {
        let mut face = in_language(language);
        for people in 1..=2 {
            assert_eq!(page(&face), LaptopPage::Welcome);
            face.press(Key::Enter);
            // Role: the third of the list.
            assert_eq!(code(&face), "BG_role");
            face.press(Key::Num3);
            face.press(Key::Enter);
            for _ in 0..100 {
                let LaptopPage::Question(_) = page(&face) else { break };
                let code = code(&face);
                if code.starts_with("CAL") {
                    face.type_text("20");
                    face.press(Key::Enter);
                    continue;
                } else if code.starts_with("ID_") {
                    face.type_text("Avoimet ovet");
                    face.press_with(Modifiers::COMMAND, Key::Enter);
                    if code == "ID_S4" {
                        face.press(Key::Enter);
                    }
                    continue;
                } else if code == "L1_2" {
                    face.press(Key::D);
                } else {
                    face.press(Key::Num2);
                }
                face.press(Key::ArrowRight);
            }
            assert_eq!(page(&face), LaptopPage::Last);
            face.press(Key::Enter);
            assert_eq!(page(&face), LaptopPage::Last, "Enter alone hands nothing in");
            let finish = face.tr("laptop-finish");
            tab_to(&mut face, &finish);
            face.press(Key::Enter);
            face.run();
            assert_eq!((page(&face), sheets(&face)), (LaptopPage::Done, people));
            face.press(Key::Escape);
            face.press(Key::ArrowLeft);
            assert_eq!(page(&face), LaptopPage::Done);
            face.press(Key::Enter);
        }
    }
}

#[test]
fn nothing_else_is_in_the_window() {
    let mut face = in_language(Language::English);
    for gone in ["File", "Tools", "Overview", "Answer"] {
        assert!(face.find(Role::Button, gone).is_none(), "{gone}");
    }
    face.press(Key::Enter);
    for (modifiers, key) in [
        (Modifiers::COMMAND, Key::K),
        (Modifiers::COMMAND, Key::W),
        (Modifiers::COMMAND, Key::N),
        (Modifiers::COMMAND, Key::Z),
        (Modifiers::ALT, Key::Num1),
        (Modifiers::NONE, Key::F1),
        (Modifiers::NONE, Key::F6),
    ] {
        face.press_with(modifiers, key);
        assert!(matches!(page(&face), LaptopPage::Question(0)), "{key:?}");
        assert!(face.state(|state| state.dialog.is_none() && state.screen == Screen::Answer));
    }
    let before = face.state(|state| state.settings.zoom);
    face.press_with(Modifiers::COMMAND, Key::Plus);
    assert!(face.state(|state| state.settings.zoom) > before, "larger letters are for everybody");
    let full = ViewportCommand::Fullscreen(true);
    let mut face = Face::started(Language::English);
    face.harness
        .state()
        .borrow_mut()
        .as_mut()
        .unwrap()
        .send(Command::HandRound(Side::Staff, Pin::new(PIN).unwrap()));
    face.harness.step();
    let output = &face.harness.output().viewport_output[&ViewportId::ROOT];
    assert!(output.commands.contains(&full), "{:?}", output.commands);
}

#[test]
fn the_one_before_is_not_seen_by_the_next() {
    let mut face = in_language(Language::English);
    face.press(Key::Enter);
    face.press(Key::Num3);
    assert!(face.open(|open| open.round().unwrap().gathering.draft.is_some()));
    face.machine.wait(200);
    face.run();
    face.run();
    assert_eq!(page(&face), LaptopPage::Unfinished);
    assert!(!face.tells("meets customers"), "the sheet is covered");
    for key in [Key::Enter, Key::ArrowRight, Key::ArrowLeft, Key::Num1] {
        face.press(key);
        assert_eq!(page(&face), LaptopPage::Unfinished, "no key decides whose it is");
    }
    face.click(Role::Button, "Not mine: discard it and begin anew");
    assert_eq!(page(&face), LaptopPage::Welcome);
    face.press(Key::Enter);
    let chosen = face.get(Role::RadioButton, "meets customers");
    assert!(chosen.accesskit_node().toggled() != Some(egui::accesskit::Toggled::True));
}

#[test]
fn closing_the_window_and_leaving_take_the_pin() {
    let mut face = in_language(Language::English);
    let viewports = &mut face.harness.input_mut().viewports;
    viewports.entry(ViewportId::ROOT).or_default().events.push(ViewportEvent::Close);
    face.harness.step();
    let output = &face.harness.output().viewport_output[&ViewportId::ROOT];
    assert!(output.commands.contains(&ViewportCommand::CancelClose));
    let viewports = &mut face.harness.input_mut().viewports;
    viewports.entry(ViewportId::ROOT).or_default().events.clear();
    face.run();
    assert!(face.says("Leaving takes the PIN"), "{:#?}", face.said());
    face.type_text("9999");
    face.press(Key::Enter);
    face.run();
    assert!(face.tells("The PIN was wrong."), "{:#?}", face.said());
    face.press(Key::Escape);
    assert_eq!(page(&face), LaptopPage::Welcome);
    face.machine.wait(5);
    face.click(Role::Button, "For the organizer…");
    face.type_text(PIN);
    face.press(Key::Enter);
    face.run();
    face.run();
    assert!(face.open(|open| open.laptop.is_none()), "{:#?}", face.said());
    face.send(Command::Show(Screen::Overview));
    assert!(face.says("0 of 60 answered, about 40 minutes left"), "{:#?}", face.said());
}

#[test]
fn every_page_fits_every_window() {
    for language in Language::ALL {
        for (at, (pixels, zoom)) in SIZES.into_iter().enumerate() {
            let appearance = if at % 2 == 0 { Appearance::Dark } else { Appearance::Light };
            let settings = Settings { language, appearance, zoom, ..Settings::default() };
            for side in [Side::Staff, Side::Customers] {
                let mut face = going(settings.clone(), Vec2::new(pixels.0, pixels.1), side);
                let place = format!("{side:?} {language:?} {pixels:?} × {zoom}");
                fits(&mut face, &place);
                face.send(Command::Laptop(LaptopStep::Begin));
                let mut seen = 0;
                while let LaptopPage::Question(at) = page(&face) {
                    // One of each kind, and the first items.
                    if at < 8 || at % 9 == 0 || side == Side::Customers {
                        let place = format!("{place} {}", code(&face));
                        fits(&mut face, &place);
                        seen += 1;
                    }
                    face.send(Command::Laptop(LaptopStep::Next));
                }
                assert!(seen > 8);
                fits(&mut face, &format!("{place} last"));
                face.send(Command::Laptop(LaptopStep::AskPin));
                fits(&mut face, &format!("{place} leave"));
            }
        }
    }
}

fn fits(face: &mut Face, place: &str) {
    face.run();
    assert_reachable(face, place);
    assert_painted_inside(face, place);
}

#[test]
fn a_choice_is_kept_when_its_card_is_pressed() {
    let mut face = in_language(Language::Finnish);
    face.send(Command::Laptop(LaptopStep::Begin));
    while code(&face) != "L1_1" {
        face.press(Key::ArrowRight);
    }
    let (label, item) = face.open(|open| {
        let round = open.round().unwrap();
        let item = round.questionnaire.items().next().unwrap();
        (item.levels[3].get(Language::Finnish).to_owned(), item.code.clone())
    });
    face.click(Role::RadioButton, &format!("Taso 3: {label}"));
    let said = face.open(|open| {
        let draft = open.round().unwrap().gathering.draft.clone().unwrap();
        draft.answers.get(&item).copied()
    });
    assert_eq!(said, Some(Value::Number(3)));
    assert!(face.open(|open| open.round().unwrap().sheet.value(&item).is_none()));
}
