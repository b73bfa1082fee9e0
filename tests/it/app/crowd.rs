//! A crowd's answers come in, are seen, and stay safe.

use std::path::PathBuf;

use mitta::app::{Command, Folders, Form, Mapping, Notice};
use mitta::model::{BatchId, Printing, Round, Side, Stamp};

use super::kit::{Kit, assert_on_disk};

const RESPONDENTS: &str = include_str!("../../data/crowd/respondents.csv");

fn round(kit: &Kit) -> &Round {
    kit.open().round().unwrap()
}

/// A file with the first rows of the crowd after so many.
fn file(kit: &Kit, name: &str, rows: std::ops::Range<usize>) -> PathBuf {
    let lines: Vec<&str> = RESPONDENTS.lines().collect();
    let path = kit.machine.documents().join(name);
    std::fs::write(&path, [&lines[..1], &lines[rows]].concat().join("\n")).unwrap();
    path
}

fn looked_at(kit: &mut Kit, path: PathBuf) -> Mapping {
    kit.ask(Command::PreviewImport(path, Side::Staff));
    let importing = kit.state().importing.as_ref().unwrap();
    importing.preview.as_ref().unwrap().mapping.clone()
}

fn import(kit: &mut Kit, name: &str, rows: std::ops::Range<usize>) {
    let path = file(kit, name, rows);
    let mapping = looked_at(kit, path);
    kit.ask(Command::Import(mapping));
}

#[test]
fn a_file_is_looked_at_and_taken_in_as_one_step() {
    let mut kit = Kit::started();
    let before = kit.document().clone();
    let path = file(&kit, "r.csv", 1..41);
    let mapping = looked_at(&mut kit, path);
    assert!(*kit.document() == before);
    kit.ask(Command::Import(mapping));
    assert_eq!(kit.state().importing.as_ref().map(|i| &i.path), None);
    let told = "Answers of 40 people taken in. The document before: Mallila.before-import.mitta";
    assert_eq!(kit.toast(), told);
    assert_eq!(round(&kit).sheets(Side::Staff), 40);
    let ids: Vec<&str> = round(&kit).blocks.iter().map(|block| block.id.as_str()).collect();
    assert!(ids.contains(&"mitta-background") && ids.contains(&"mitta-ideas"));
    assert_on_disk(&kit);
    let taken = kit.document().clone();
    kit.ask(Command::Undo);
    assert!(*kit.document() == before);
    kit.ask(Command::Redo);
    assert!(*kit.document() == taken);
    let crowd = kit.open().crowd.clone().unwrap();
    assert_eq!((crowd.sealed, crowd.sides[0].answered), (true, 40));
}

#[test]
fn what_was_looked_at_can_be_put_away() {
    let mut kit = Kit::started();
    let path = file(&kit, "r.csv", 1..41);
    let mapping = looked_at(&mut kit, path);
    let watch = kit.state().importing.as_ref().unwrap().watch.clone();
    assert!(watch.share() > 0.9);
    kit.ask(Command::CancelJob);
    assert!(watch.is_stopped() && kit.state().importing.is_none());
    kit.ask(Command::Import(mapping));
    assert!(round(&kit).batches.is_empty());
}

#[test]
fn an_import_that_is_stopped_leaves_no_trace() {
    use mitta::app::{Columns, ImportError, ImportJob, Job, Outcome, Watch};
    use mitta::store::Overwrite;
    let kit = Kit::started();
    let path = file(&kit, "r.csv", 1..41);
    let mut desk = kit.machine.desk();
    let document = kit.document().clone();
    let to = kit.machine.documents().join("toinen.mitta");
    let place = mitta::app::Place::File(to.clone(), Overwrite::No);
    assert!(matches!(
        desk.run(Job::Create(Box::new(document.clone()), place)),
        Some(Outcome::Opened { .. })
    ));
    let watch = std::sync::Arc::<Watch>::default();
    watch.stop();
    let job = ImportJob {
        path,
        round: document.rounds[0].id,
        document: document.into(),
        side: Side::Staff,
        format: None,
        columns: Columns::Proposed,
        library: super::kit::LIBRARY.clone(),
        dry: false,
        watch,
    };
    let stopped = desk.run(Job::Import(Box::new(job)));
    assert!(matches!(stopped, Some(Outcome::NotImported(_, ImportError::Stopped))));
    let files = std::fs::read_dir(kit.machine.documents()).unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    assert!(!names.into_iter().any(|name| name.contains("before-import")));
}

#[test]
fn results_are_seen_once_and_nothing_takes_that_back() {
    let mut kit = Kit::started();
    kit.ask(Command::Reveal);
    assert!(matches!(kit.notice(), Some(Notice::NobodyWaits)));
    import(&mut kit, "r.csv", 1..201);
    let first = *round(&kit).batches.keys().next().unwrap();
    kit.ask(Command::Reveal);
    let day = Stamp(kit.state().now.stamp.0 / 86_400 * 86_400);
    assert_eq!(round(&kit).printings, [Printing { at: day, batches: vec![first] }]);
    assert!(!kit.open().crowd.as_ref().unwrap().sealed);
    assert_eq!(kit.open().history.undo_label(), None);
    kit.ask(Command::RemoveBatch(first));
    assert!(matches!(kit.notice(), Some(Notice::BatchIsSeen)));
    assert_eq!(round(&kit).sheets(Side::Staff), 200);
    assert_on_disk(&kit);

    import(&mut kit, "late.csv", 201..203);
    kit.ask(Command::TakeIn);
    assert!(matches!(kit.notice(), Some(Notice::TooFewWait)));
    let (late, _) = round(&kit).waiting().next().unwrap();
    kit.ask(Command::RemoveBatch(late));
    assert_eq!(round(&kit).waiting().count(), 0);
    import(&mut kit, "later.csv", 201..401);
    kit.ask(Command::TakeIn);
    assert_eq!(round(&kit).printings.len(), 2);
    assert_eq!(kit.open().crowd.as_ref().unwrap().sides[0].answered, 400);
}

#[test]
fn people_are_invited_and_handed_a_form() {
    let mut kit = Kit::started();
    assert!(kit.open().crowd.is_none());
    kit.ask(Command::SetInvited(Side::Customers, Some(120)));
    assert_eq!(round(&kit).gathering.invited(Side::Customers), Some(120));
    assert_eq!(kit.open().crowd.as_ref().unwrap().sides[0].invited, Some(120));
    kit.ask(Command::Undo);
    assert_eq!(round(&kit).gathering.invited(Side::Customers), None);
    let path = kit.machine.documents().join("lomake");
    kit.ask(Command::SaveForm(path.clone(), Side::Customers, Form::SurveyJs));
    assert!(path.with_extension("json").exists(), "{:?}", kit.notice());
    assert!(round(&kit).blocks.iter().any(|block| block.id.as_str() == "mitta-customer"));
    kit.ask(Command::RemoveBatch(BatchId(7)));
    assert_on_disk(&kit);
}

#[test]
fn the_sample_from_the_start_window_has_its_crowd() {
    let kit = Kit::sample();
    let crowd = kit.open().crowd.clone().unwrap();
    assert!(!crowd.sealed && crowd.sides.len() == 2);
    assert!(!crowd.sides[0].comments.list.is_empty());
}
