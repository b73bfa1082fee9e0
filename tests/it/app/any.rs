//! Any commands in any order: nothing panics, and the disk has what the memory has.

use std::path::PathBuf;

use mitta::app::{
    AdaptPlace, Appearance, Change, Command, Dialog, Extent, Folders, NewAssessment, NewRound,
    Pages, Screen, StartPage, Zoom,
};
use mitta::model::{
    Axis, ChangeKind, Confidence, ItemCode, Language, Points, RoundId, Targets, Value, Version,
};
use proptest::prelude::*;
use proptest::sample::select;

use super::kit::{Kit, assert_on_disk};

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn memory_is_disk_whatever_is_asked(commands in prop::collection::vec(command(), 1..60)) {
        let mut kit = Kit::full_sample();
        for command in commands {
            kit.ask(command);
            kit.wait(1);
            kit.app.tick();
            if let Some(open) = &kit.state().open {
                prop_assert!(open.document.round(open.round).is_some());
                prop_assert!(open.item().is_some() || open.question().is_some());
            }
            prop_assert!(!kit.state().opening);
        }
        if kit.state().open.is_some() {
            assert_on_disk(&kit);
            let last = kit.document().clone();
            let undone = std::iter::from_fn(|| {
                kit.open().history.undo_label()?;
                kit.ask(Command::Undo);
                Some(())
            })
            .count();
            assert_on_disk(&kit);
            (0..undone).for_each(|_| kit.ask(Command::Redo));
            prop_assert!(kit.document() == &last);
            assert_on_disk(&kit);
        }
    }
}

fn command() -> impl Strategy<Value = Command> {
    prop_oneof![
        8 => answering(),
        4 => walking(),
        3 => prop_oneof![Just(Command::Undo), Just(Command::Redo)],
        4 => rounds(),
        2 => documents(),
        3 => faces(),
        3 => own(),
    ]
}

fn own() -> impl Strategy<Value = Command> {
    let text =
        |place: AdaptPlace| any::<String>().prop_map(move |text| Change::Type(place.clone(), text));
    let change = prop_oneof![
        item().prop_map(Change::LeaveOut),
        item().prop_map(Change::TakeBack),
        text(AdaptPlace::Title(Language::Finnish)),
        text(AdaptPlace::Reason(ChangeKind::Retired, Language::Finnish)),
        text(AdaptPlace::Reason(ChangeKind::Retired, Language::English)),
        any::<u16>().prop_map(Change::Minutes),
    ];
    let id = select(vec!["mitta-main", "own-main", "nothing"]);
    let version = Version { major: 1, minor: 0 };
    prop_oneof![
        2 => id.prop_map(move |id| Command::Adapt(id.parse().unwrap(), version)),
        6 => change.prop_map(Command::ChangeAdaptation),
        1 => Just(Command::UndoAdaptation),
        1 => Just(Command::RedoAdaptation),
        2 => Just(Command::SaveAdaptation),
        1 => Just(Command::DropAdaptation(None)),
        1 => Just(Command::KeepAdaptation),
        1 => Just(Command::TakeIntoUse),
        1 => Just(Command::ReadOwn),
        1 => Just(Command::AskQuestionnaire),
    ]
}

fn answering() -> impl Strategy<Value = Command> {
    let value = prop_oneof![
        4 => (0_u8..5).prop_map(Value::Number),
        1 => any::<u8>().prop_map(Value::Number),
        1 => Just(Value::NotApplicable),
        1 => Just(Value::DontKnow),
    ];
    prop_oneof![
        4 => value.prop_map(Command::Answer),
        1 => select(&Confidence::ALL[..]).prop_map(Command::SetConfidence),
        1 => any::<String>().prop_map(Command::TypeEvidence),
        1 => any::<String>().prop_map(Command::TypeComment),
        1 => Just(Command::StopTyping),
    ]
}

fn item() -> impl Strategy<Value = ItemCode> {
    select(vec!["L1_1", "L3_2", "B2_1", "D1_1", "X9_9"]).prop_map(|code| code.parse().unwrap())
}

fn walking() -> impl Strategy<Value = Command> {
    prop_oneof![
        Just(Command::NextItem),
        Just(Command::PreviousItem),
        Just(Command::NextOpen),
        Just(Command::NextTheme),
        Just(Command::PreviousTheme),
        (item(), any::<bool>()).prop_map(|(item, print)| Command::PrintComment(item, print)),
    ]
}

fn round() -> impl Strategy<Value = RoundId> {
    prop_oneof![5 => 1_i64..6, 1 => any::<i64>()].prop_map(RoundId)
}

fn year() -> impl Strategy<Value = i32> {
    prop_oneof![4 => 2020_i32..2030, 1 => any::<i32>()]
}

fn extent() -> impl Strategy<Value = Extent> {
    let own = Extent::Own("own-main".parse().unwrap());
    select(vec![Extent::Full, Extent::Pulse, own])
}

fn rounds() -> impl Strategy<Value = Command> {
    let target = (select(&Axis::ALL[..]), 0.0..=100.0);
    let targets = prop::collection::btree_map(target.0, target.1.prop_map(Points::clamped), 0..4);
    prop_oneof![
        2 => (year(), extent())
            .prop_map(|(year, extent)| Command::StartRound(NewRound { year, extent })),
        1 => Just(Command::CloseRound),
        2 => Just(Command::ReopenRound),
        1 => round().prop_map(Command::RemoveRound),
        2 => round().prop_map(Command::ChooseRound),
        1 => (round(), round()).prop_map(|(from, to)| Command::Compare(from, to)),
        1 => targets.prop_map(|axes| {
            Command::SetTargets(Targets { axes, ..Targets::default() })
        }),
    ]
}

/// Paths where nothing is and nothing can be made.
const NOWHERE: &[&str] = &["/poissa/a.mitta", "poissa/a", "\0", "/dev/null/a.mitta"];

fn documents() -> impl Strategy<Value = Command> {
    let path = || select(NOWHERE).prop_map(PathBuf::from);
    prop_oneof![
        Just(Command::OpenSample),
        Just(Command::Close),
        (any::<String>(), year(), extent()).prop_map(|(organization, year, extent)| {
            Command::Create(NewAssessment { organization, year, extent })
        }),
        path().prop_map(Command::Open),
        path().prop_map(Command::Forget),
        path().prop_map(Command::SaveCopy),
        Just(Command::AskOpen),
        Just(Command::AskSaveCopy),
        any::<String>().prop_map(Command::TypedPath),
    ]
}

fn faces() -> impl Strategy<Value = Command> {
    let dialog = prop_oneof![
        Just(Dialog::NewRound),
        Just(Dialog::Targets),
        Just(Dialog::Search),
        round().prop_map(Dialog::RemoveRound),
    ];
    prop_oneof![
        select(&Screen::ALL[..]).prop_map(Command::Show),
        dialog.prop_map(Command::Ask),
        Just(Command::Dismiss),
        Just(Command::DismissNotice),
        select(vec![StartPage::Ways, StartPage::New]).prop_map(Command::ShowStart),
        select(&Language::ALL[..]).prop_map(Command::SetLanguage),
        select(vec![Appearance::System, Appearance::Dark]).prop_map(Command::SetAppearance),
        select(vec![Zoom::In, Zoom::Out, Zoom::Reset]).prop_map(Command::Zoom),
        any::<bool>().prop_map(Command::ShowLastAnswer),
        (any::<f32>(), any::<f32>()).prop_map(|(w, h)| Command::Resized(w, h)),
        Just(Command::AskReport(Pages::Two)),
        Just(Command::Quit),
    ]
}

/// Documents made on the way are where documents belong.
#[test]
fn nonsense_leaves_no_files_behind() {
    let mut kit = Kit::sample();
    for path in NOWHERE {
        kit.ask_all([
            Command::Open(PathBuf::from(path)),
            Command::SaveCopy(PathBuf::from(path)),
            Command::SaveReport(PathBuf::from(path), Pages::Two),
            Command::SavePaper(PathBuf::from(path)),
            Command::Preview(PathBuf::from(path)),
        ]);
    }
    assert!(kit.machine.files("Documents").is_empty());
    assert!(kit.machine.documents().exists() && kit.open().document.rounds.len() == 3);
}
