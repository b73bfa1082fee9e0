//! Questionnaires of one's own in the window, by role and label.

use std::fs;
use std::path::PathBuf;

use egui::{Key, Modifiers, accesskit::Role};
use mitta::app::{Command, Dialog, Folders};
use mitta::model::Language;

use super::face::Face;
use super::words::assert_words;
use crate::app::machine::Plan;
use crate::catalog::broken::small;

/// A file that somebody was sent.
fn sent(face: &Face, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
    let path = face.machine.documents().join(name);
    fs::write(&path, text).unwrap();
    path
}

fn put(face: &Face, name: &str, text: &str) {
    let folder = face.machine.questionnaires();
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(name), text).unwrap();
}

fn asks(face: &mut Face, language: Language) {
    face.send(Command::SetLanguage(language));
    face.send(Command::Ask(Dialog::Questionnaires));
}

#[test]
fn the_dialog_lists_what_there_is_and_what_is_wrong() {
    for language in Language::ALL {
        let mut face = Face::new(language);
        put(&face, "good.toml", &small());
        put(&face, "bad.toml", &small().replace("minutes", "minuts").replace("\"own\"", "\"bad\""));
        face.send(Command::ReadOwn);
        asks(&mut face, language);
        assert_words(&face, "questionnaires");
        assert!(face.tells("mitta-main@1.0 · 60"), "{:#?}", face.said());
        assert!(face.tells("own@1.0 · 3"));
        let faulty = face.state(|state| {
            let args = [
                ("file", mitta::text::Arg::Text("bad.toml")),
                ("count", mitta::text::Arg::Count(1)),
            ];
            state.texts.with("own-faulty", &args)
        });
        face.click(Role::DisclosureTriangle, &faulty);
        assert!(face.tells("minuts") && face.tells("minutes"), "{:#?}", face.said());
        let place = face.state(|state| {
            let own = state.own.as_ref().unwrap();
            mitta::prose::problems(&state.texts, &own.problems[0])[0].place.clone()
        });
        assert!(face.says(&place), "{place}");
        face.press(Key::Escape);
        assert!(face.state(|state| state.dialog.is_none()));
    }
}

#[test]
fn it_is_reached_from_the_tools_menu() {
    let mut face = Face::new(Language::English);
    face.click(Role::Button, "Tools");
    face.click(Role::Button, "Questionnaires…");
    assert_eq!(face.state(|state| state.dialog.clone()), Some(Dialog::Questionnaires));
}

#[test]
fn a_file_is_added_by_hand() {
    let mut face = Face::new(Language::Finnish);
    asks(&mut face, Language::Finnish);
    let path = sent(&face, "own.toml", small());
    face.machine.plan(Plan::Choose(path));
    face.click(Role::Button, "Lisää kysely…");
    face.run();
    // Both languages, anchors and weights are there before it is taken into use.
    for said in ["Miten?", "How?"] {
        assert!(face.says(said), "{said}: {:#?}", face.said());
    }
    assert!(face.tells("Paino 2") && face.tells("3 väittämää"));
    assert_words(&face, "preview");
    face.click(Role::Button, "Ota käyttöön");
    face.run();
    assert!(face.state(|state| state.library.latest("own").is_some()));
    assert!(face.tells("own@1.0 · 3"));
}

#[test]
fn a_faulty_file_says_everything_and_takes_nothing() {
    let mut face = Face::new(Language::Finnish);
    let faulty =
        small().replace("minutes = 5", "minutes = 0").replacen("weight = 2", "weight = -1", 1);
    let path = sent(&face, "own.toml", faulty);
    face.send(Command::Preview(path));
    face.run();
    let said = face.said().join("\n");
    assert!(said.contains("Kysely ei kelpaa: 2 ongelmaa. Mitään ei otettu käyttöön."), "{said}");
    assert!(face.find(Role::Button, "Ota käyttöön").is_none());
    face.get(Role::Button, "Valitse toinen tiedosto…");
}

#[test]
fn a_hostile_file_gives_a_message() {
    let mut face = Face::new(Language::English);
    let files = [
        format!("title = \"{}\"", "x".repeat(10_000_000)),
        small().replacen("Miten?", "\u{202e}Miten?\u{2066}", 1),
        format!("a = \"{}\"\n", "y".repeat(400_000)),
    ];
    for (at, text) in files.into_iter().enumerate() {
        let path = sent(&face, &format!("{at}.toml"), text);
        face.send(Command::Preview(path));
        face.run();
        assert!(face.tells("Nothing was taken into use."), "{at}: {:#?}", face.said());
        assert!(!face.tells("\u{202e}") && !face.tells("\u{2066}"));
        assert!(face.said().iter().all(|said| said.len() < 2_000));
        face.press(Key::Escape);
    }
}

#[test]
fn an_own_questionnaire_is_chosen_for_an_assessment() {
    let mut face = Face::new(Language::English);
    put(&face, "own.toml", &small());
    face.send(Command::ReadOwn);
    face.press_with(Modifiers::COMMAND, Key::N);
    face.run();
    assert!(face.tells("60 items, about 40 minutes"), "{:#?}", face.said());
    face.type_text("Aava");
    face.click(Role::RadioButton, "Own questionnaire");
    assert!(face.tells("3 items, about 5 minutes"), "{:#?}", face.said());
    face.get(Role::ComboBox, "Which questionnaire");
    face.click(Role::Button, "Create");
    face.run();
    assert_eq!(face.open(|open| open.round().unwrap().questionnaire.label()), "own@1.0");
}

#[test]
fn an_own_questionnaire_is_chosen_for_a_round() {
    let mut face = Face::sample(Language::Finnish);
    face.send(Command::Ask(Dialog::NewRound));
    assert!(face.find(Role::RadioButton, "Oma kysely").is_none());
    face.press(Key::Escape);
    put(&face, "own.toml", &small());
    face.send(Command::ReadOwn);
    face.send(Command::Ask(Dialog::NewRound));
    face.click(Role::RadioButton, "Oma kysely");
    face.click(Role::Button, "Aloita kierros");
    face.run();
    assert_eq!(face.open(|open| open.round().unwrap().questionnaire.label()), "own@1.0");
}

#[test]
fn a_form_of_another_program_is_added_with_what_stays_behind() {
    let quiz = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/data/forms/surveyjs/quiz.json");
    for language in Language::ALL {
        let mut face = Face::new(language);
        asks(&mut face, language);
        face.machine.plan(Plan::Choose(quiz.into()));
        face.click(Role::Button, &face.tr("command-add-questionnaire"));
        face.run();
        let left = face.state(|state| {
            let fit = state.preview.as_ref().unwrap().found.as_ref().unwrap();
            let left = &fit.adopted.as_ref().unwrap().left;
            left.iter()
                .map(|left| mitta::prose::left_behind(&state.texts, left))
                .collect::<Vec<_>>()
        });
        assert!(face.tells("SurveyJS") && face.tells("own-quiz@1.0"), "{:#?}", face.said());
        let heading = face.state(|state| {
            let count = mitta::text::Arg::Count(left.len());
            state.texts.with("own-left-behind", &[("count", count)])
        });
        if !face.says(&left[0]) {
            face.click(Role::DisclosureTriangle, &heading);
        }
        for said in &left {
            assert!(face.says(said), "{said}: {:#?}", face.said());
        }
        assert_words(&face, "adopted");
        face.click(Role::RadioButton, &face.tr("own-who-customers"));
        face.run();
        face.click(Role::Button, &face.tr("own-take"));
        face.run();
        let who = face.state(|state| {
            let block = state.library.block("own-quiz", None).unwrap();
            block.audiences.iter().map(|audience| audience.who).collect::<Vec<_>>()
        });
        assert_eq!(who, [mitta::model::Who::Customers]);
    }
}

#[test]
fn a_workbook_that_is_no_form_says_why() {
    let mut face = Face::new(Language::English);
    let path = sent(&face, "answers.txt", "a;b\n1;2\n");
    face.send(Command::Preview(path));
    face.run();
    assert!(face.tells("nothing was changed. Row 1: This is not a form of"), "{:#?}", face.said());
    face.get(Role::Button, "Choose another file…");
}
