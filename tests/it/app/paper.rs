//! The paper form, through the same job as on the command line.

use std::fs;

use mitta::app::{Command, Folders, Notice, Question, Way};
use mitta::model::Language;

use super::kit::Kit;
use super::machine::Plan;

#[test]
fn the_questionnaire_of_the_round_is_asked_for_and_written() {
    let mut kit = Kit::own_sample();
    kit.ask(Command::SetLanguage(Language::Finnish));
    let to = kit.machine.documents().join("lomake");
    kit.machine.plan(Plan::Choose(to.clone()));
    kit.ask(Command::AskPaper);
    kit.app.tick();
    let asked = kit.machine.asked();
    let [Question::SavePaper { proposed, .. }] = &asked[..] else { panic!("{asked:?}") };
    assert_eq!(*proposed, kit.machine.documents().join("Mitan pääkysely.pdf"));
    let written = fs::read(to.with_extension("pdf")).unwrap();
    let text = pdf_extract::extract_text_from_mem(&written).unwrap();
    assert!(text.contains("Mitan pääkysely") && text.contains("sivu 1 / "), "{text}");
    assert!(kit.toast().contains("lomake.pdf"), "{}", kit.toast());
}

#[test]
fn a_form_that_cannot_be_written_leaves_what_was_there() {
    let mut kit = Kit::own_sample();
    let to = kit.machine.documents().join("poissa/lomake.pdf");
    kit.ask(Command::SavePaper(to));
    let notice = kit.notice().unwrap();
    assert!(matches!(notice, Notice::PaperNotSaved { .. }), "{notice:?}");
    assert!(notice.text(kit.texts()).contains("lomake.pdf"));
    assert_eq!(notice.way(), Way::AnotherPaper);
    assert_eq!(kit.machine.files("Documents"), ["Mallila.mitta"], "nothing half made is left");
}

#[test]
fn without_a_document_there_is_nothing_to_print() {
    let mut kit = Kit::own_sample();
    kit.ask(Command::Close);
    let to = kit.machine.documents().join("lomake.pdf");
    kit.ask_all([Command::AskPaper, Command::SavePaper(to.clone())]);
    assert!(!to.exists());
}
