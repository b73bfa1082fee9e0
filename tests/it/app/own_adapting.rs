//! A questionnaire adapted in the program: its undo, its way into the folder, and that nothing of it
//! is lost on the way.

use std::fs;

use mitta::app::{
    AdaptPlace, Adapting, Change, Command, Dialog, Extent, FlawKind, Folders, Meaning, NewRound,
    Notice, Part, moving_to,
};
use mitta::catalog::Origin;
use mitta::method::versions::table_between;
use mitta::model::{ChangeKind, Edition, ItemCode, Language, Value, Version};

use super::kit::Kit;

fn code(text: &str) -> ItemCode {
    text.parse().unwrap()
}

fn adapting(kit: &Kit) -> &Adapting {
    kit.state().adapting.as_ref().unwrap()
}

fn begin(kit: &mut Kit, id: &str, major: u16) {
    kit.ask(Command::Adapt(id.parse().unwrap(), Version { major, minor: 0 }));
}

fn change(kit: &mut Kit, change: Change) {
    kit.ask(Command::ChangeAdaptation(change));
}

fn typed(kit: &mut Kit, place: AdaptPlace, text: &str) {
    for end in 1..=text.chars().count() {
        let typed = text.chars().take(end).collect();
        change(kit, Change::Type(place.clone(), typed));
    }
}

fn say_why(kit: &mut Kit) {
    for kind in adapting(kit).now.kinds() {
        for (language, why) in [(Language::Finnish, "Koska."), (Language::English, "Because.")] {
            typed(kit, AdaptPlace::Reason(kind, language), why);
        }
    }
}

#[test]
fn an_adapted_version_is_in_use_at_once() {
    let mut kit = Kit::own_sample();
    begin(&mut kit, "mitta-main", 1);
    assert_eq!(kit.state().dialog, Some(Dialog::Adapt));
    assert_eq!(adapting(&kit).flaws()[0].kind, FlawKind::NothingChanged);
    kit.ask(Command::SaveAdaptation);
    assert!(!kit.machine.questionnaires().exists(), "nothing is written that does not hold");
    change(&mut kit, Change::LeaveOut(code("L1_2")));
    let question = AdaptPlace::Text(code("L1_1"), Part::Question, Language::English);
    typed(&mut kit, question, "How is it?");
    change(&mut kit, Change::Means(code("L1_1"), Meaning::Same));
    say_why(&mut kit);
    kit.ask(Command::SaveAdaptation);
    assert!(kit.state().adapting.is_none(), "{:?}", kit.notice());
    assert_eq!(kit.state().dialog, Some(Dialog::Questionnaires));
    let folder = kit.machine.questionnaires().join("own-main");
    assert!(folder.join("1.0.toml").is_file() && folder.join("1.0.changes.toml").is_file());
    assert!(kit.state().own.as_ref().unwrap().problems.is_empty());
    assert_eq!(kit.state().library.origin("own-main"), Some(Origin::Own));
    // A round on it compares with those before it.
    let extent = Extent::Own("own-main".parse().unwrap());
    kit.ask(Command::StartRound(NewRound { year: 2027, extent }));
    assert_eq!(kit.codes().len(), 59);
    let rounds = &kit.document().rounds;
    let [.., before, new] = &rounds[..] else { panic!("rounds") };
    let rows = table_between(&before.questionnaire, &new.questionnaire).unwrap();
    let of = |kind| rows.iter().filter(|row| row.kind == kind).count();
    assert_eq!((of(ChangeKind::Unchanged), of(ChangeKind::Reworded)), (58, 1));
    // The next version comes from it, with its own change table.
    begin(&mut kit, "own-main", 1);
    change(&mut kit, Change::LeaveOut(code("L1_3")));
    say_why(&mut kit);
    kit.ask(Command::SaveAdaptation);
    let newest = kit.state().library.latest("own-main").unwrap();
    assert_eq!((newest.version.major, newest.changes.len()), (2, 2));
}

#[test]
fn an_open_round_moves_to_what_was_adapted_from_its_questionnaire() {
    let mut kit = Kit::new();
    kit.create("Aava");
    for item in ["L1_1", "L1_2", "B1_1"] {
        kit.answer_item(&code(item), Value::Number(2));
    }
    let said = kit.open().round().unwrap().sheet.clone();
    begin(&mut kit, "mitta-main", 1);
    change(&mut kit, Change::LeaveOut(code("L1_2")));
    say_why(&mut kit);
    kit.ask(Command::SaveAdaptation);
    let own = Edition { id: "own-main".parse().unwrap(), version: Version { major: 1, minor: 0 } };
    let preview = moving_to(&kit.state().library, kit.open(), &own).unwrap();
    assert_eq!(preview.unchanged(), 59);
    kit.ask(Command::MoveRound(own.clone()));
    let round = kit.open().round().unwrap();
    assert_eq!(round.questionnaire.edition(), own);
    assert!(round.sheet.answer(&code("L1_2")).is_none());
    assert_eq!(round.sheet.iter().count() + 1, said.iter().count());
    kit.ask(Command::Undo);
    assert_eq!(kit.open().round().unwrap().sheet, said);
}

#[test]
fn each_field_is_one_step_back() {
    let mut kit = Kit::new();
    kit.wait(0);
    begin(&mut kit, "mitta-main", 1);
    let first = adapting(&kit).now.clone();
    let name = AdaptPlace::Text(code("L1_1"), Part::Name, Language::Finnish);
    typed(&mut kit, name, "Nimi");
    typed(&mut kit, AdaptPlace::Title(Language::English), "Title");
    change(&mut kit, Change::LeaveOut(code("B1_1")));
    change(&mut kit, Change::LeaveOut(code("B1_1")));
    let last = adapting(&kit).now.clone();
    (0..3).for_each(|_| kit.ask(Command::UndoAdaptation));
    assert!(adapting(&kit).now == first && !adapting(&kit).can_undo());
    assert_eq!(adapting(&kit).flaws()[0].kind, FlawKind::NothingChanged);
    (0..5).for_each(|_| kit.ask(Command::RedoAdaptation));
    assert!(adapting(&kit).now == last && !adapting(&kit).can_redo());
}

#[test]
fn closing_keeps_everything_and_quitting_asks() {
    let mut kit = Kit::new();
    kit.wait(0);
    begin(&mut kit, "mitta-main", 1);
    kit.ask(Command::Dismiss);
    assert!(kit.toast().is_empty(), "nothing was typed");
    begin(&mut kit, "mitta-main", 1);
    typed(&mut kit, AdaptPlace::Title(Language::English), "Ours");
    kit.ask(Command::Dismiss);
    assert!(kit.state().dialog.is_none() && !kit.toast().is_empty());
    // Another one does not take its place.
    begin(&mut kit, "mitta-main", 1);
    assert_eq!(adapting(&kit).now.title().en, "Ours");
    kit.ask(Command::Quit);
    assert!(!kit.state().quit);
    assert_eq!(kit.state().dialog, Some(Dialog::LeaveAdaptation { quit: true }));
    kit.ask(Command::Ask(Dialog::Adapt));
    kit.ask(Command::DropAdaptation(None));
    assert!(kit.state().adapting.is_none());
    kit.ask(Command::KeepAdaptation);
    assert_eq!(adapting(&kit).now.title().en, "Ours");
    kit.ask(Command::DropAdaptation(Some(Box::new(Command::Quit))));
    assert!(kit.state().quit);
}

#[test]
fn what_cannot_be_written_is_kept() {
    let mut kit = Kit::new();
    kit.wait(0);
    begin(&mut kit, "mitta-main", 1);
    change(&mut kit, Change::LeaveOut(code("L1_2")));
    say_why(&mut kit);
    let folder = kit.machine.questionnaires().join("own-main");
    fs::create_dir_all(&folder).unwrap();
    // Somebody's broken file lies there: it is not replaced, and half of ours does not stay.
    fs::write(folder.join("1.0.changes.toml"), "theirs").unwrap();
    kit.ask(Command::SaveAdaptation);
    assert!(matches!(kit.notice(), Some(Notice::OwnNotPut(_))));
    assert_eq!(fs::read_to_string(folder.join("1.0.changes.toml")).unwrap(), "theirs");
    assert!(!folder.join("1.0.toml").exists());
    fs::remove_file(folder.join("1.0.changes.toml")).unwrap();
    kit.ask(Command::SaveAdaptation);
    assert!(kit.state().adapting.is_none());
    assert!(kit.state().library.latest("own-main").is_some());
}

#[test]
fn a_name_that_is_taken_meanwhile_is_no_obstacle() {
    let mut kit = Kit::new();
    kit.wait(0);
    begin(&mut kit, "mitta-main", 1);
    change(&mut kit, Change::LeaveOut(code("L1_2")));
    say_why(&mut kit);
    let own = crate::catalog::broken::small().replace("\"own\"", "\"own-main\"");
    fs::create_dir_all(kit.machine.questionnaires()).unwrap();
    fs::write(kit.machine.questionnaires().join("a.toml"), own).unwrap();
    kit.ask(Command::ReadOwn);
    kit.ask(Command::SaveAdaptation);
    assert!(kit.state().library.latest("own-main-2").is_some(), "{:?}", kit.notice());
    assert!(kit.state().own.as_ref().unwrap().problems.is_empty());
}

#[test]
fn what_is_not_there_is_not_adapted() {
    let mut kit = Kit::new();
    kit.wait(0);
    begin(&mut kit, "nothing", 1);
    begin(&mut kit, "mitta-pulse", 1);
    assert!(kit.state().adapting.is_none() && kit.state().dialog.is_none());
    change(&mut kit, Change::Minutes(3));
    kit.ask_all([
        Command::UndoAdaptation,
        Command::RedoAdaptation,
        Command::SaveAdaptation,
        Command::DropAdaptation(None),
        Command::KeepAdaptation,
        Command::TakeIntoUse,
    ]);
    assert!(kit.state().adapting.is_none());
}
