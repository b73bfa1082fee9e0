//! Reports, through the same job as in the window.

use std::fs;

use mitta::app::{Command, Folders, Notice, Pages, Question};
use mitta::model::{Language, Remark};
use mitta::prose;

use super::kit::Kit;
use super::machine::Plan;

fn text(bytes: &[u8]) -> String {
    pdf_extract::extract_text_from_mem(bytes).unwrap()
}

#[test]
fn a_report_is_asked_for_and_written() {
    let mut kit = Kit::own_sample();
    let to = kit.machine.documents().join("raportti");
    kit.machine.plan(Plan::Choose(to.clone()));
    kit.ask(Command::AskReport(Pages::Two));
    kit.app.tick();
    let proposed =
        kit.machine.documents().join(format!("{} 2026.pdf", kit.document().organization.name));
    let asked = kit.machine.asked();
    let [Question::SaveReport { proposed: found, pages, .. }] = &asked[..] else {
        panic!("{asked:?}")
    };
    assert_eq!((found, *pages), (&proposed, Pages::Two));
    let written = fs::read(to.with_extension("pdf")).unwrap();
    assert!(written.starts_with(b"%PDF"));
    assert!(kit.toast().contains("raportti.pdf"), "{}", kit.toast());
    assert_eq!(kit.state().exporting, None);
}

#[test]
fn only_chosen_comments_are_printed_in_the_chosen_language() {
    let mut kit = Kit::own_sample();
    kit.ask(Command::TypeComment("Sananen johdolta".to_owned()));
    let code = kit.open().item().unwrap().code.clone();
    let to = kit.machine.documents().join("a.pdf");
    let written = |kit: &mut Kit| {
        kit.ask(Command::SaveReport(to.clone(), Pages::All));
        text(&fs::read(&to).unwrap())
    };
    assert!(!written(&mut kit).contains("Sananen johdolta"));
    kit.ask(Command::PrintComment(code.clone(), true));
    let english = written(&mut kit);
    assert!(english.contains("Sananen johdolta") && english.contains("page 1 of "), "{english}");
    kit.ask_all([Command::PrintComment(code, false), Command::SetLanguage(Language::Finnish)]);
    let finnish = written(&mut kit);
    assert!(!finnish.contains("Sananen johdolta") && finnish.contains("sivu 1 / "), "{finnish}");
}

#[test]
fn a_report_that_cannot_be_written_leaves_the_old_one() {
    let mut kit = Kit::own_sample();
    let folder = kit.machine.documents().join("kansio.pdf");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("vanha.txt"), b"vanha").unwrap();
    let gone = kit.machine.documents().join("poissa/raportti.pdf");
    for (to, name) in [(folder.clone(), "kansio.pdf"), (gone, "raportti.pdf")] {
        kit.ask(Command::SaveReport(to, Pages::Two));
        let notice = kit.notice().unwrap();
        assert!(matches!(notice, Notice::ReportNotSaved { .. }), "{notice:?}");
        let said = notice.text(kit.texts());
        assert!(said.contains(name), "{said}");
        assert_eq!(kit.state().exporting, None);
        kit.ask(Command::DismissNotice);
    }
    assert_eq!(fs::read(folder.join("vanha.txt")).unwrap(), b"vanha");
    let left: Vec<_> = kit.machine.files("Documents");
    assert_eq!(left, ["Mallila.mitta", "kansio.pdf"], "nothing half made is left");
}

#[test]
fn another_name_is_asked_for_the_same_pages() {
    let mut kit = Kit::own_sample();
    let to = kit.machine.documents().join("poissa/raportti.pdf");
    for pages in [Pages::Two, Pages::All] {
        kit.ask(Command::SaveReport(to.clone(), pages));
        let Some(Notice::ReportNotSaved { pages: found, .. }) = kit.notice() else {
            panic!("{:?}", kit.notice())
        };
        assert_eq!(*found, pages);
    }
}

#[test]
fn a_round_without_answers_has_a_report_too() {
    let mut kit = Kit::started();
    let to = kit.machine.documents().join("tyhjä.pdf");
    kit.ask(Command::SaveReport(to.clone(), Pages::All));
    assert!(text(&fs::read(to).unwrap()).contains("Mallila"));
}

#[test]
fn what_people_say_comes_from_the_open_document_and_their_words_where_chosen() {
    let mut kit = Kit::sample();
    let crowd = kit.open().crowd.clone().unwrap();
    let (side, written) = (crowd.sides[0].side, &crowd.sides[0].comments.list[0]);
    let remark = Remark { side, about: written.about.clone(), text: written.text.clone() };
    let to = kit.machine.documents().join("a.pdf");
    let saved = |kit: &mut Kit| {
        kit.ask(Command::SaveReport(to.clone(), Pages::All));
        text(&fs::read(&to).unwrap()).split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let title = prose::people_headline(kit.texts(), false, &crowd.sides[0]);
    let without = saved(&mut kit);
    assert!(without.contains(&title) && !without.contains(&remark.text), "{without}");
    kit.ask(Command::PrintRemark(remark.clone(), true));
    assert_eq!(saved(&mut kit).matches(&remark.text).count(), 1);
    kit.ask(Command::PrintRemark(remark.clone(), false));
    assert!(!saved(&mut kit).contains(&remark.text));
    let earlier = kit.document().rounds[0].id;
    kit.ask_all([Command::PrintRemark(remark, true), Command::ChooseRound(earlier)]);
    assert!(kit.open().printed_remarks.is_empty(), "another round has other words");
}
