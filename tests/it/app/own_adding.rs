//! A questionnaire file on its way into use: looked at, refused with every problem, put into the
//! folder, chosen for an assessment.

use std::fs;
use std::path::{Path, PathBuf};

use mitta::app::{
    Asks, Command, Dialog, Extent, Fit, Folders, NewAssessment, NewRound, Notice, Question, Unfit,
};
use mitta::catalog::{Origin, ProblemKind};
use mitta::model::{ChangeKind, Version};
use mitta::prose;

use super::kit::Kit;
use super::machine::Plan;
use crate::catalog::broken::small;

/// A file beside the documents, where somebody has been sent it.
fn sent(kit: &Kit, name: &str, text: impl AsRef<[u8]>) -> PathBuf {
    let folder = kit.machine.documents().join("sent");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join(name), text).unwrap();
    folder.join(name)
}

fn fit(kit: &Kit) -> &Fit {
    let preview = kit.state().preview.as_ref().unwrap();
    preview.found.as_ref().unwrap_or_else(|unfit| panic!("{unfit:?}"))
}

fn unfit(kit: &Kit) -> &Unfit {
    kit.state().preview.as_ref().unwrap().found.as_ref().unwrap_err()
}

fn own_files(kit: &Kit) -> Vec<String> {
    fn collect(folder: &Path, below: &Path, found: &mut Vec<String>) {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => collect(&path, below, found),
                false => found.push(path.strip_prefix(below).unwrap().display().to_string()),
            }
        }
    }
    let (folder, mut found) = (kit.machine.questionnaires(), Vec::new());
    collect(&folder, &folder, &mut found);
    found.sort();
    found
}

fn newer() -> (String, String) {
    let second = small().replace("version = \"1.0\"", "version = \"1.1\"").replacen(
        "fi = \"Miten?\", en = \"How?\"",
        "fi = \"Miten se käy?\", en = \"How is it done?\"",
        1,
    );
    let table = "format = 1\nid = \"own\"\nfrom = \"1.0\"\nto = \"1.1\"\n[[change]]\n\
                 kind = \"reworded\"\nfrom = [\"L1_1\"]\nto = [\"L1_1\"]\n\
                 reason = { fi = \"Selvemmin.\", en = \"More plainly.\" }\n";
    (second, table.to_owned())
}

#[test]
fn a_file_is_looked_at_and_then_put_into_the_folder() {
    let mut kit = Kit::new();
    let path = sent(&kit, "kysely.toml", small());
    kit.machine.plan(Plan::Choose(path));
    kit.ask(Command::AskQuestionnaire);
    assert!(matches!(kit.machine.asked()[..], [Question::AddQuestionnaire { .. }]));
    assert_eq!(kit.state().dialog, Some(Dialog::Preview));
    assert!(matches!(&fit(&kit).asks, Asks::Questionnaire(it) if it.label() == "own@1.0"));
    // Looking puts nothing anywhere.
    assert!(own_files(&kit).is_empty() && kit.state().library.latest("own").is_none());
    kit.ask(Command::TakeIntoUse);
    assert_eq!(own_files(&kit), ["own/1.0.toml"]);
    assert_eq!(kit.state().library.origin("own"), Some(Origin::Own));
    assert_eq!(kit.state().dialog, Some(Dialog::Questionnaires));
    assert!(kit.toast().contains("Oma") || kit.toast().contains("Own"), "{}", kit.toast());
}

#[test]
fn a_newer_version_takes_its_change_table_along() {
    let mut kit = Kit::new();
    let first = sent(&kit, "1.0.toml", small());
    kit.ask_all([Command::Preview(first), Command::TakeIntoUse]);
    let (second, table) = newer();
    let path = sent(&kit, "1.1.toml", second);
    // Without its table it is refused.
    kit.ask(Command::Preview(path.clone()));
    assert!(matches!(unfit(&kit), Unfit::Faulty(problems) if problems.len() == 1));
    let table = sent(&kit, "1.1.changes.toml", table);
    kit.ask(Command::Preview(path));
    let rows = prose::step_rows(kit.texts(), fit(&kit).step.as_ref().unwrap());
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].texts.len(), 1);
    kit.ask(Command::TakeIntoUse);
    let files = ["own/1.0.toml", "own/1.1.changes.toml", "own/1.1.toml"];
    assert_eq!(own_files(&kit), files);
    let newest = kit.state().library.latest("own").unwrap();
    assert_eq!(newest.version, Version { major: 1, minor: 1 });
    let kinds = newest.changes[0].rows.iter().map(|row| row.kind);
    assert_eq!(kinds.filter(|kind| *kind == ChangeKind::Reworded).count(), 1);
    // A table alone is no questionnaire.
    kit.ask(Command::Preview(table));
    assert!(matches!(unfit(&kit), Unfit::OnlyChanges));
}

#[test]
fn nothing_is_replaced_without_a_word() {
    let mut kit = Kit::new();
    let path = sent(&kit, "a.toml", small());
    kit.ask_all([Command::Preview(path.clone()), Command::TakeIntoUse]);
    kit.ask(Command::Preview(path));
    assert!(fit(&kit).is_in_use && fit(&kit).replaced.is_empty());
    let other = small().replace("minutes = 5", "minutes = 6");
    let path = sent(&kit, "b.toml", &other);
    kit.ask(Command::Preview(path));
    let to = kit.machine.questionnaires().join("own/1.0.toml");
    assert_eq!(fit(&kit).replaced, std::slice::from_ref(&to));
    assert_eq!(fs::read_to_string(&to).unwrap(), small());
    kit.ask(Command::TakeIntoUse);
    assert_eq!(fs::read_to_string(&to).unwrap(), other);
}

#[test]
fn a_file_that_came_there_meanwhile_stays() {
    let mut kit = Kit::new();
    let path = sent(&kit, "a.toml", small());
    kit.ask(Command::Preview(path));
    let to = kit.machine.questionnaires().join("own/1.0.toml");
    fs::create_dir_all(to.parent().unwrap()).unwrap();
    fs::write(&to, "theirs").unwrap();
    kit.ask(Command::TakeIntoUse);
    assert_eq!(fs::read_to_string(&to).unwrap(), "theirs");
    assert!(matches!(kit.notice(), Some(Notice::OwnNotPut(_))));
    assert!(kit.state().preview.is_some());
}

#[test]
fn the_same_version_in_another_file_is_named() {
    let mut kit = Kit::new();
    let folder = kit.machine.questionnaires();
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("vanha.toml"), small()).unwrap();
    let path = sent(&kit, "b.toml", small().replace("minutes = 5", "minutes = 6"));
    kit.ask(Command::Preview(path));
    let Unfit::Faulty(problems) = unfit(&kit) else { panic!("faulty") };
    let said = prose::problems(kit.texts(), &problems[0]);
    assert!(said[0].sentence.contains("vanha.toml"), "{said:?}");
}

#[test]
fn a_hostile_file_gives_a_message() {
    let mut kit = Kit::new();
    let long =
        sent(&kit, "long.toml", format!("{}title = \"{}\"", small(), "x".repeat(10_000_000)));
    let turned = small().replacen("Miten?", "Mi\u{202e}ten?", 1);
    let turned = sent(&kit, "turned.toml", turned);
    let raw = sent(&kit, "raw.toml", b"format = 1\n\xff\xfe");
    kit.ask(Command::Preview(long));
    let Unfit::Faulty(problems) = unfit(&kit) else { panic!("faulty") };
    assert!(matches!(problems[0].list[0].kind, ProblemKind::FileTooLarge { .. }));
    assert!(!prose::problems(kit.texts(), &problems[0])[0].sentence.is_empty());
    kit.ask(Command::Preview(turned));
    let Unfit::Faulty(problems) = unfit(&kit) else { panic!("faulty") };
    let words = &prose::problems(kit.texts(), &problems[0])[0];
    let excerpt = words.excerpt.as_ref().unwrap();
    assert!(!excerpt.text.contains('\u{202e}') && excerpt.text.contains('□'));
    kit.ask(Command::Preview(raw));
    assert!(matches!(unfit(&kit), Unfit::Unread(..)));
    kit.ask(Command::Preview(kit.machine.documents()));
    assert!(matches!(unfit(&kit), Unfit::Unread(..)));
    kit.ask(Command::TakeIntoUse);
    assert!(own_files(&kit).is_empty());
}

#[test]
fn a_folder_is_chosen() {
    let mut kit = Kit::new();
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("own.toml"), small()).unwrap();
    kit.machine.plan(Plan::Choose(folder.path().to_owned()));
    kit.ask(Command::AskOwnFolder);
    assert!(kit.state().library.latest("own").is_some());
    assert_eq!(kit.machine.kept().unwrap().questionnaires.as_deref(), Some(folder.path()));
}

#[test]
fn an_assessment_and_a_round_ask_ones_own() {
    let mut kit = Kit::new();
    let path = sent(&kit, "own.toml", small());
    kit.ask_all([Command::Preview(path), Command::TakeIntoUse]);
    let extent = Extent::Own("own".parse().unwrap());
    let organization = "Aava".to_owned();
    kit.ask(Command::Create(NewAssessment { organization, year: 2026, extent: extent.clone() }));
    assert_eq!(kit.codes().len(), 3);
    assert_eq!(kit.document().rounds[0].questionnaire.label(), "own@1.0");
    kit.ask(Command::StartRound(NewRound { year: 2027, extent: Extent::Full }));
    assert_eq!(kit.codes().len(), 60);
    kit.ask(Command::StartRound(NewRound { year: 2028, extent }));
    assert_eq!(kit.codes().len(), 3);
    // One that is gone starts nothing.
    let gone = Extent::Own("gone".parse().unwrap());
    kit.ask(Command::StartRound(NewRound { year: 2029, extent: gone }));
    assert_eq!(kit.document().rounds.len(), 3);
}
