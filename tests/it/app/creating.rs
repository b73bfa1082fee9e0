//! New assessments, the sample, copies.

use mitta::app::{Command, Extent, Folders, NewAssessment, Question, Screen, StartPage, effort};
use mitta::catalog::Library;
use mitta::model::{Reading, Value};

use super::kit::{Kit, assert_on_disk, read};
use super::machine::Plan;

#[test]
fn a_new_assessment_is_a_file_of_the_organizations_name() {
    let mut kit = Kit::new();
    kit.create("  Itä-Savon: Sähkö / Oy ");
    assert_eq!(kit.machine.files("Documents"), ["Itä-Savon Sähkö  Oy.mitta"]);
    assert_eq!(kit.document().organization.name, "Itä-Savon: Sähkö / Oy");
    let round = kit.open().round().unwrap();
    assert_eq!((round.name.as_str(), round.year), ("2026", 2026));
    assert_eq!(round.progress(), (0, 60));
    assert_eq!(kit.state().screen, Screen::Answer);
    assert_eq!(kit.open().item().map(|item| &item.code), kit.codes().first());
    assert!(kit.toast().is_empty());
    assert_on_disk(&kit);
}

#[test]
fn a_taken_name_gets_a_number_and_says_so() {
    let mut kit = Kit::new();
    for (name, said) in [("Aava.mitta", false), ("Aava 2.mitta", true), ("Aava 3.mitta", true)] {
        kit.create("Aava");
        assert_eq!(kit.path().file_name().unwrap(), name);
        assert_eq!(kit.toast().contains(name), said, "{}", kit.toast());
        kit.ask(Command::Close);
    }
    assert_eq!(kit.machine.files("Documents").len(), 3);
}

/// What is promised before is what is asked after, and what the page about the program says.
#[test]
fn what_a_new_round_takes_is_told_before_it_is_begun() {
    let library = Library::shipped().unwrap();
    let (full, pulse) =
        (effort(&library, &Extent::Full).unwrap(), effort(&library, &Extent::Pulse).unwrap());
    let mut kit = Kit::new();
    kit.create("Aava");
    let round = kit.open().round().unwrap();
    assert_eq!(round.progress().1, full.items);
    let left = kit.open().pace.minutes_left(round);
    assert_eq!(left, Some(full.minutes + full.parts));
    // Ideas come all the year round.
    let parts = round.blocks.iter().filter(|block| !block.is_read_by(Reading::Ideas));
    let all: usize = parts.map(|block| usize::from(block.minutes)).sum();
    assert_eq!(full.parts + full.later, all);
    assert_eq!((pulse.parts, pulse.later), (0, 0));
    let page = include_str!("../../../README.md");
    for said in [
        format!("{} described items once a year, in about {} minutes", full.items, full.minutes),
        format!("other parts of the round in about {} more", full.parts),
        format!("({} items with the pulse, about {} minutes)", pulse.items, pulse.minutes),
        format!("a path take about {} minutes", full.later),
    ] {
        assert!(page.contains(&said), "{said}");
    }
}

#[test]
fn the_pulse_asks_twenty_items() {
    let mut kit = Kit::new();
    let asked =
        NewAssessment { organization: "Aava".to_owned(), year: 2026, extent: Extent::Pulse };
    kit.ask(Command::Create(asked));
    assert_eq!(kit.open().round().unwrap().progress(), (0, 20));
    let recent = &kit.state().settings.recent[0];
    assert!(recent.pulse);
    assert_eq!((recent.done, recent.total), (0, 20));
}

#[test]
fn nothing_is_made_without_a_name_or_with_an_odd_year() {
    let mut kit = Kit::new();
    for (organization, year) in [(" ", 2026), ("Aava", 1949), ("Aava", 2151), ("", i32::MAX)] {
        let organization = organization.to_owned();
        kit.ask(Command::Create(NewAssessment { organization, year, extent: Extent::Full }));
    }
    assert!(kit.state().open.is_none() && !kit.state().opening);
    assert!(kit.machine.files("Documents").is_empty());
}

#[test]
fn names_that_no_file_may_have_still_make_a_file() {
    let mut kit = Kit::new();
    for (organization, file) in
        [("???", "Mitta.mitta"), ("con", "Mitta con.mitta"), ("...", "Mitta 2.mitta")]
    {
        kit.create(organization);
        assert_eq!(kit.path().file_name().unwrap(), file);
        assert_eq!(kit.document().organization.name, organization);
        kit.ask(Command::Close);
    }
}

#[test]
fn where_nothing_can_be_written_nothing_is_made() {
    let mut kit = Kit::started();
    let before = kit.path();
    std::fs::rename(kit.machine.documents(), kit.machine.documents().with_extension("old"))
        .unwrap();
    kit.create("Aava");
    let said = kit.notice().unwrap().text(kit.texts());
    assert!(said.contains("Documents"), "{said}");
    assert_eq!(kit.path(), before);
    assert!(!kit.state().opening);
}

#[test]
fn the_sample_is_neither_kept_nor_remembered() {
    let mut kit = Kit::sample();
    assert!(!kit.open().kept && kit.document().organization.is_sample);
    assert_eq!(kit.state().screen, Screen::Overview);
    assert_eq!(kit.document().rounds.len(), 3);
    let code = kit.codes()[0].clone();
    kit.answer_item(&code, Value::DontKnow);
    let path = kit.path();
    assert_on_disk(&kit);
    kit.ask(Command::Close);
    assert!(!path.exists());
    assert!(kit.machine.files("tmp").is_empty() && kit.machine.files("Documents").is_empty());
    assert!(kit.state().settings.recent.is_empty());
}

#[test]
fn the_form_of_a_new_assessment_is_reached_from_an_open_document() {
    let mut kit = Kit::started();
    let path = kit.path();
    kit.ask(Command::ShowStart(StartPage::New));
    assert!(kit.state().open.is_none());
    assert_eq!(kit.state().start, StartPage::New);
    assert_eq!(kit.state().settings.recent[0].path, path);
}

#[test]
fn a_copy_is_the_document_as_it_is_in_memory() {
    let mut kit = Kit::started();
    kit.answer(Value::Number(3));
    let to = kit.machine.documents().join("kopio");
    kit.machine.plan(Plan::Choose(to.clone()));
    kit.ask(Command::AskSaveCopy);
    kit.app.tick();
    let asked = kit.machine.asked();
    let proposed = kit.machine.documents().join("Mallila.mitta");
    assert!(matches!(&asked[..], [Question::SaveCopy { proposed: p, .. }] if *p == proposed));
    let copy = to.with_extension("mitta");
    assert_eq!(&read(&copy), kit.document());
    assert!(kit.toast().contains("kopio.mitta"));
    assert_ne!(kit.path(), copy, "work goes on in the original");
}

#[test]
fn a_copy_never_replaces_the_open_document() {
    let mut kit = Kit::started();
    let path = kit.path();
    for to in [path.clone(), path.with_extension("")] {
        kit.ask(Command::SaveCopy(to));
        let said = kit.notice().unwrap().text(kit.texts());
        assert_eq!(said, kit.texts().tr("error-copy-onto-itself"));
        kit.ask(Command::DismissNotice);
    }
    kit.answer(Value::Number(2));
    assert_on_disk(&kit);
}

#[test]
fn a_copy_that_cannot_be_written_says_so() {
    let mut kit = Kit::started();
    kit.ask(Command::SaveCopy(kit.machine.documents().join("poissa/kopio.mitta")));
    let said = kit.notice().unwrap().text(kit.texts());
    assert!(said.contains("kopio.mitta") && said.contains(&kit.texts().tr("fault-gone")), "{said}");
}
