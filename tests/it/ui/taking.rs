//! Forms that go out and answers that come in, by role and label.

use std::fs;
use std::path::PathBuf;

use egui::{Key, Modifiers, Vec2, accesskit::Role};
use mitta::app::{Appearance, Command, Dialog, Folders, Form, Question, Settings};
use mitta::model::{Language, Side};

use super::face::Face;
use super::sizes::assert_reachable;
use super::words::assert_words;
use crate::app::machine::Plan;

const RESPONDENTS: &str = include_str!("../../data/crowd/respondents.csv");
/// A row that is rejected, one with several answers, a column that leads to a person and one that
/// nothing is known of.
const MIXED: &str =
    "L1_1,L1_2,BG_contact,email,mystery\n3,9,yes,a@b.fi,1\n2,1,yes no,c@d.fi,2\n1,1,no,e@f.fi,3\n";

fn file(face: &Face, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
    let path = face.machine.documents().join(name);
    fs::write(&path, text).unwrap();
    path
}

fn people(rows: usize) -> String {
    RESPONDENTS.lines().take(rows + 1).collect::<Vec<_>>().join("\n")
}

fn sheets(face: &Face) -> u32 {
    face.open(|open| open.round().unwrap().sheets(Side::Staff))
}

/// Looks at a file of own staff's answers.
fn look(face: &mut Face, name: &str, text: &str) {
    let path = file(face, name, text);
    face.send(Command::PreviewImport(path, Side::Staff));
    face.run();
}

#[test]
fn answers_are_looked_at_and_taken_in_from_the_menu() {
    let mut face = Face::started(Language::English);
    let path = file(&face, "answers.csv", people(40));
    face.click(Role::Button, "File");
    face.click(Role::Button, "Import answers…");
    face.get(Role::RadioButton, "Partners");
    face.machine.plan(Plan::Choose(path));
    face.click(Role::Button, "Choose a file…");
    face.run();
    for said in ["The answers of 40 people are new.", "Columns that are taken in (64)"] {
        assert!(face.says(said), "{said}: {:#?}", face.said());
    }
    assert!(face.tells("“L1_1”: answers to L1_1, by its code."));
    assert!(face.tells("Recognized: text, UTF-8, commas between cells"));
    assert_eq!(sheets(&face), 0);
    face.click(Role::Button, "Import 40 answers");
    face.run();
    assert_eq!((sheets(&face), face.state(|state| state.dialog.clone())), (40, None));
    let toast = face.state(|state| state.toast.as_ref().unwrap().text.clone());
    assert!(toast.contains("Answers of 40 people taken in."), "{toast}");
    assert!(toast.contains(".before-import.mitta"), "{toast}");
    face.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(sheets(&face), 0);
}

#[test]
fn the_same_again_says_why_it_is_known() {
    let mut face = Face::started(Language::English);
    look(&mut face, "a.csv", "L1_1,L1_2\n3,2\n1,1\n");
    face.click(Role::Button, "Import 2 answers");
    face.run();
    look(&mut face, "b.csv", "L1_1,L1_2\n3,2\n4,4\n");
    assert!(face.says("The answers of one person are new."));
    assert!(
        face.tells("somebody said the very same: 1. No column has a key"),
        "{:#?}",
        face.said()
    );
    face.click(Role::Button, "Cancel");
    look(&mut face, "c.csv", "key,L1_1\na,3\na,3\n");
    assert!(face.tells("by the respondent’s key: 1"), "{:#?}", face.said());
}

#[test]
fn what_is_not_taken_in_has_a_reason_and_columns_are_put_right() {
    let mut face = Face::started(Language::English);
    look(&mut face, "mixed.csv", MIXED);
    assert!(face.tells("1 of 3 answers cannot be imported."), "{:#?}", face.said());
    face.click(Role::DisclosureTriangle, "Rows and reasons");
    assert!(face.says("Line 2, column “L1_2”, “9”: the scale is 0–4."), "{:#?}", face.said());
    face.click(Role::DisclosureTriangle, "Rows with a cell that is left out: 1");
    assert!(face.tells("Line 3, column “BG_contact”, “yes no”: several answers"));
    assert!(face.tells("“email”: left out, because it leads to a person: an e-mail address."));
    assert!(face.says("Columns that are not understood (1)"));

    face.click(Role::Button, "Change what “L1_2” is…");
    face.click(Role::Button, "Leave out");
    face.run();
    assert!(face.says("“L1_2”: left out, as chosen here."), "{:#?}", face.said());
    assert!(face.says("The answers of 3 people are new."), "{:#?}", face.said());
    face.click(Role::Button, "Change what “mystery” is…");
    assert_eq!(face.focused().unwrap().1, "What the column is");
    face.type_text("L2_1");
    assert!(face.find(Role::Button, "Leave out").is_none());
    let name = face.open(|open| {
        let item = open.round().unwrap().questionnaire.item(&"L2_1".parse().unwrap()).unwrap();
        format!("Answers to L2_1 {}", item.name.en)
    });
    face.click(Role::Button, &name);
    face.run();
    assert!(face.says("“mystery”: answers to L2_1, as chosen here."), "{:#?}", face.said());
    assert!(face.find(Role::Label, "Columns that are not understood (1)").is_none());
    face.click(Role::Button, "Import 3 answers");
    face.run();
    assert_eq!(sheets(&face), 3);
}

#[test]
fn closing_keeps_the_file_and_cancelling_puts_it_away() {
    let mut face = Face::started(Language::English);
    look(&mut face, "mixed.csv", MIXED);
    face.press(Key::Escape);
    assert!(face.state(|state| state.dialog.is_none() && state.importing.is_some()));
    assert!(face.tells("It continues under File, Import answers."), "{:#?}", face.said());
    face.send(Command::Ask(Dialog::Import(None)));
    assert!(face.says("The answers before they are taken in"));
    face.click(Role::Button, "Cancel");
    assert!(face.state(|state| state.dialog.is_none() && state.importing.is_none()));
    assert_eq!(sheets(&face), 0);
}

#[test]
fn a_file_without_a_table_says_so_and_asks_for_another() {
    let mut face = Face::started(Language::English);
    look(&mut face, "empty.csv", "");
    assert!(face.state(|state| state.dialog.is_none()));
    assert!(face.tells("There is no table in the file."), "{:#?}", face.said());
    face.click(Role::Button, "Choose another file…");
    face.get(Role::Button, "Choose a file…");
}

#[test]
fn a_form_goes_out_for_every_engine() {
    let mut face = Face::started(Language::English);
    face.click(Role::Button, "File");
    face.click(Role::Button, "Send a questionnaire…");
    face.click(Role::RadioButton, "Customers");
    assert!(!face.tells("cannot do that"));
    face.click(Role::RadioButton, "ODK/Kobo");
    assert!(face.tells("everybody gets the same order"), "{:#?}", face.said());
    for (name, form) in [
        ("LimeSurvey", Form::LimeSurvey),
        ("ODK/Kobo", Form::XlsForm),
        ("SurveyJS", Form::SurveyJs),
        ("CSV", Form::Csv),
        ("Excel", Form::Xlsx),
    ] {
        face.send(Command::Ask(Dialog::SendForm));
        face.click(Role::RadioButton, "Customers");
        face.click(Role::RadioButton, name);
        let path = face.machine.documents().join(form.code());
        face.machine.plan(Plan::Choose(path.clone()));
        face.click(Role::Button, "Save…");
        face.run();
        let asked = face.machine.asked().pop();
        let Some(Question::SaveForm { proposed, .. }) = asked else { panic!("{asked:?}") };
        let file = format!("Mallila 2026 Customers.{}", form.extension());
        assert_eq!(proposed.file_name().unwrap(), &*file);
        let mut file = path.into_os_string();
        file.push(format!(".{}", form.extension()));
        assert!(fs::metadata(&file).unwrap().len() > 0, "{name}");
        assert!(face.state(|state| state.dialog.is_none() && state.toast.is_some()), "{name}");
    }
}

#[test]
fn both_dialogs_fit_in_both_languages() {
    let sizes = [((1280.0, 800.0), 1.0), ((1024.0, 700.0), 1.0), ((1280.0, 800.0), 2.0)];
    for language in Language::ALL {
        for ((width, height), zoom) in sizes {
            let settings =
                Settings { language, appearance: Appearance::Dark, zoom, ..Settings::default() };
            let mut face = Face::with(settings, Vec2::new(width, height));
            face.send(Command::OpenSample);
            let place = format!("{language:?} {width} × {zoom}");
            for dialog in [Dialog::SendForm, Dialog::Import(None)] {
                face.send(Command::Ask(dialog));
                assert_words(&face, &place);
                assert_reachable(&mut face, &place);
                face.press(Key::Escape);
            }
            look(&mut face, "mixed.csv", MIXED);
            assert_words(&face, &place);
            assert_reachable(&mut face, &place);
        }
    }
}
