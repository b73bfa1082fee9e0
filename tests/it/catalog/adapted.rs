//! A questionnaire adapted edit by edit: whatever is done, the files read back and the change table
//! tells everything, or it is told what keeps them from being written.

use std::collections::BTreeSet;
use std::sync::Arc;

use mitta::catalog::{
    Adaptation, Adapted, Change, FlawKind, Library, Meaning, Part, Place, ProblemKind,
    VersionProblem, parse,
};
use mitta::method::versions::{comparability, table_between};
use mitta::model::{
    ChangeKind, Item, ItemCode, Language, Level, Questionnaire, Scale, ThemeCode, Version, Weight,
    Wording,
};
use proptest::prelude::*;
use proptest::sample::Index;

use super::broken::small;
use super::{library, words};

fn code(text: &str) -> ItemCode {
    text.parse().unwrap()
}

fn own_title() -> Wording {
    Wording { fi: "Oma versio".to_owned(), en: "Own version".to_owned() }
}

/// A questionnaire of one's own with three themes of four items.
fn base() -> Questionnaire {
    let mut base = parse("own.toml", &small(), &library()).unwrap();
    for theme in base.dimensions.iter_mut().flat_map(|dimension| &mut dimension.themes) {
        let first = theme.items[0].clone();
        theme.items.extend((2..5).map(|number| Item {
            code: code(&format!("{}_{number}", theme.code)),
            ..first.clone()
        }));
    }
    base
}

fn with_base() -> (Library, Arc<Questionnaire>) {
    let mut library = library();
    library.add(base());
    let base = Arc::clone(library.latest("own").unwrap());
    (library, base)
}

fn adapting(library: &Library, id: &str) -> Adaptation {
    Adaptation::of(library.latest(id).unwrap(), library, own_title()).unwrap()
}

fn typed(code: &ItemCode, part: Part, text: &str) -> [Change; 2] {
    Language::ALL.map(|language| {
        let text = format!("{text} {}", language.code());
        Change::Type(Place::Text(code.clone(), part, language), text)
    })
}

/// Every text that an item needs.
fn whole(code: &ItemCode) -> Vec<Change> {
    let levels = (0..Level::ALL.len()).map(|level| (Part::Level(level), format!("Level {level}")));
    let rest =
        [Part::Name, Part::Question, Part::Document, Part::Figure, Part::Voice, Part::Decision];
    let rest = rest.into_iter().map(|part| (part, format!("{part:?}")));
    levels.chain(rest).flat_map(|(part, text)| typed(code, part, &text)).collect()
}

fn reasons(adaptation: &mut Adaptation) {
    for kind in adaptation.kinds() {
        for language in Language::ALL {
            let text = format!("Because {}.", language.code());
            adaptation.change(Change::Type(Place::Reason(kind, language), text));
        }
    }
}

fn change_all(adaptation: &mut Adaptation, changes: impl IntoIterator<Item = Change>) {
    changes.into_iter().for_each(|change| adaptation.change(change));
}

#[track_caller]
fn assert_holds(library: &Library, base: &Questionnaire, adapted: &Adapted) {
    // The files alone, beside what is there already.
    let (with_own, problems) = library.with_own(&adapted.files());
    let said: String = problems.iter().map(|p| words(p, Language::English)).collect();
    assert!(problems.is_empty(), "{said}");
    let new = &adapted.questionnaire;
    let read = with_own.questionnaire(new.id.as_str(), Some(new.version)).unwrap();
    assert_eq!(read.dimensions, new.dimensions);
    // The table is complete: it names each item of both versions exactly once.
    let rows = table_between(base, read).expect("a table leads from the base");
    assert_eq!(rows, adapted.table.changes.rows);
    let codes = |it: &Questionnaire| it.items().map(|item| item.code.clone()).collect::<Vec<_>>();
    comparability(&codes(base), &codes(read), &rows, None).unwrap();
    // What joined has a code that nothing had.
    let before: BTreeSet<ItemCode> = library.questionnaires().flat_map(|it| codes(it)).collect();
    for row in rows.iter().filter(|row| row.kind == ChangeKind::New) {
        assert!(row.to.iter().all(|code| !before.contains(code)), "{row:?}");
    }
    let told = |row: &&mitta::model::ChangeRow| row.kind != ChangeKind::Unchanged;
    assert!(rows.iter().filter(told).all(|row| !row.reason.fi.is_empty()));
}

#[test]
fn adapting_nothing_is_refused() {
    let library = library();
    let adaptation = adapting(&library, "mitta-main");
    let flaws = adaptation.check(&library).unwrap_err();
    assert_eq!(flaws.len(), 1);
    assert_eq!((&flaws[0].at, &flaws[0].kind), (&Place::Whole, &FlawKind::NothingChanged));
    // So is taking everything back.
    let mut adaptation = adaptation;
    let item = code("L1_1");
    change_all(&mut adaptation, typed(&item, Part::Question, "Something else?"));
    change_all(&mut adaptation, [Change::LeaveOut(code("L1_2")), Change::TakeBack(code("L1_2"))]);
    adaptation.change(Change::Restore(item));
    assert_eq!(adaptation.check(&library).unwrap_err()[0].kind, FlawKind::NothingChanged);
    let pulse = library.latest("mitta-pulse").unwrap();
    assert!(Adaptation::of(pulse, &library, own_title()).is_none());
}

#[test]
fn what_ships_becomes_ones_own_and_its_years_compare() {
    let library = library();
    let base = Arc::clone(library.latest("mitta-main").unwrap());
    let mut adaptation = adapting(&library, "mitta-main");
    adaptation.change(Change::LeaveOut(code("L1_2")));
    adaptation.change(Change::Add("L1".parse().unwrap()));
    let new = adaptation.newest_item(&"L1".parse().unwrap()).unwrap().clone();
    assert!(base.item(&new).is_none());
    change_all(&mut adaptation, whole(&new));
    reasons(&mut adaptation);
    let adapted = adaptation.check(&library).unwrap();
    assert_eq!(adapted.questionnaire.label(), "own-main@1.0");
    assert_holds(&library, &base, &adapted);
    let kinds = |kind| adapted.table.changes.rows.iter().filter(|row| row.kind == kind).count();
    assert_eq!(kinds(ChangeKind::Unchanged), 59);
    assert_eq!((kinds(ChangeKind::Retired), kinds(ChangeKind::New)), (1, 1));
    // Adapted once more, and compared over both tables.
    let (second, _) = library.with_own(&adapted.files());
    let mut again = adapting(&second, "own-main");
    again.change(Change::LeaveOut(new.clone()));
    again.change(Change::Add("L1".parse().unwrap()));
    let newer = again.newest_item(&"L1".parse().unwrap()).unwrap().clone();
    assert_ne!(newer, new, "a code that left is never given again");
    change_all(&mut again, whole(&newer));
    reasons(&mut again);
    let adapted_again = again.check(&second).unwrap();
    assert_eq!(adapted_again.questionnaire.version, Version { major: 2, minor: 0 });
    let own = second.latest("own-main").unwrap();
    assert_holds(&second, own, &adapted_again);
    let files = [adapted.files(), adapted_again.files()].concat();
    let (third, problems) = library.with_own(&files);
    assert!(problems.is_empty());
    let newest = third.latest("own-main").unwrap();
    let rows = table_between(&base, newest).unwrap();
    assert_eq!(rows.iter().filter(|row| row.is_comparable()).count(), 59);
    // The identifier is taken now.
    let other = adapting(&third, "mitta-main");
    assert_eq!(other.check(&third).unwrap_err().len(), 1);
}

#[test]
fn the_author_says_what_other_words_mean() {
    let (library, base) = with_base();
    let item = code("L1_2");
    let changed = |meaning: Option<Meaning>| {
        let mut adaptation = adapting(&library, "own");
        change_all(&mut adaptation, typed(&item, Part::Level(2), "Something else"));
        change_all(&mut adaptation, meaning.map(|meaning| Change::Means(item.clone(), meaning)));
        reasons(&mut adaptation);
        adaptation
    };
    let flaws = changed(None).check(&library).unwrap_err();
    assert_eq!(flaws.len(), 1, "{flaws:?}");
    assert_eq!(flaws[0].at, Place::Meaning(item.clone()));
    let expected = [
        (Meaning::Same, vec![ChangeKind::Reworded], (1, 1)),
        (Meaning::Limits, vec![ChangeKind::Rescaled], (2, 0)),
        (Meaning::Other, vec![ChangeKind::Retired, ChangeKind::New], (2, 0)),
    ];
    for (meaning, kinds, (major, minor)) in expected {
        let adaptation = changed(Some(meaning));
        assert_eq!(adaptation.kinds(), kinds);
        let adapted = adaptation.check(&library).unwrap();
        assert_eq!(adapted.questionnaire.version, Version { major, minor });
        assert_holds(&library, &base, &adapted);
    }
}

#[test]
fn words_and_weight_may_change_together() {
    let (library, base) = with_base();
    let mut adaptation = adapting(&library, "own");
    let item = code("D1_3");
    adaptation.change(Change::Weigh(item.clone(), Weight::new(3.0).unwrap()));
    assert_eq!(adaptation.kinds(), [ChangeKind::Moved]);
    change_all(&mut adaptation, typed(&item, Part::Name, "Other"));
    adaptation.change(Change::Means(item.clone(), Meaning::Same));
    assert_eq!(adaptation.kinds(), [ChangeKind::Moved]);
    reasons(&mut adaptation);
    assert_holds(&library, &base, &adaptation.check(&library).unwrap());
    // Another scale is never the same thing.
    adaptation.change(Change::Scale(item.clone(), Scale::ZeroToTen));
    assert_eq!(
        adaptation.meanings(adaptation.item(&item).unwrap()),
        [Meaning::Limits, Meaning::Other]
    );
    assert_eq!(adaptation.check(&library).unwrap_err()[0].at, Place::Meaning(item.clone()));
    adaptation.change(Change::Means(item.clone(), Meaning::Limits));
    reasons(&mut adaptation);
    assert_holds(&library, &base, &adaptation.check(&library).unwrap());
    // The levels that were there come back with the scale.
    adaptation.change(Change::Scale(item.clone(), Scale::Anchored));
    let level = Part::Level(0);
    let draft = adaptation.item(&item).unwrap();
    assert_eq!(draft.text(level, Language::English), base.item(&item).unwrap().levels[0].en);
}

#[test]
fn each_problem_stands_beside_its_field() {
    let (library, _) = with_base();
    let mut adaptation = adapting(&library, "own");
    adaptation.change(Change::Add("B1".parse().unwrap()));
    let item = adaptation.newest_item(&"B1".parse().unwrap()).unwrap().clone();
    change_all(&mut adaptation, whole(&item));
    let field = |part, language| Place::Text(item.clone(), part, language);
    let faults = [
        (field(Part::Question, Language::Finnish), String::new()),
        (field(Part::Level(3), Language::English), "x".repeat(181)),
        (field(Part::Voice, Language::Finnish), "a\u{202e}b".to_owned()),
        (Place::Title(Language::English), " ".to_owned()),
        (Place::Reason(ChangeKind::New, Language::Finnish), "Syy.".to_owned()),
    ];
    for (place, text) in faults.clone() {
        adaptation.change(Change::Type(place, text));
    }
    let flaws = adaptation.check(&library).unwrap_err();
    for (place, _) in &faults[..4] {
        assert!(flaws.iter().any(|flaw| flaw.at == *place), "{place:?} in {flaws:?}");
    }
    let missing = Place::Reason(ChangeKind::New, Language::English);
    let empty = |flaw: &&mitta::catalog::Flaw| {
        flaw.at == missing && flaw.kind == FlawKind::Rule(ProblemKind::EmptyText)
    };
    assert!(flaws.iter().any(|flaw| empty(&flaw)), "{flaws:?}");
    assert_eq!(flaws.len(), 5, "{flaws:?}");
}

#[test]
fn a_dimension_cannot_go() {
    let mut library = library();
    library.add(parse("own.toml", &small(), &library).unwrap());
    let mut adaptation = adapting(&library, "own");
    adaptation.change(Change::LeaveOut(code("D1_1")));
    reasons(&mut adaptation);
    let flaws = adaptation.check(&library).unwrap_err();
    let is_missing = |flaw: &mitta::catalog::Flaw| {
        matches!(flaw.kind, FlawKind::Rule(ProblemKind::DimensionMissing { .. }))
    };
    assert!(flaws.iter().any(is_missing), "{flaws:?}");
    let is_id = |flaw: &mitta::catalog::Flaw| {
        matches!(flaw.kind, FlawKind::Rule(ProblemKind::Versions(VersionProblem::IdTaken { .. })))
    };
    assert!(!flaws.iter().any(is_id));
}

#[test]
fn two_that_were_adapted_from_one_another_do_not_lead_around() {
    let file = |id: &str| small().replace("\"own\"", &format!("\"{id}\""));
    let table = |id: &str, of: &str| {
        format!("format = 1\nid = \"{id}\"\nfrom = \"{of}@1.0\"\nto = \"1.0\"\n")
    };
    let own = |name: &str, text: String| (name.to_owned(), text);
    let files = [
        own("a.toml", file("a")),
        own("b.toml", file("b")),
        own("at.toml", table("a", "b")),
        own("bt.toml", table("b", "a")),
    ];
    let (library, problems) = library().with_own(&files);
    assert!(problems.is_empty(), "{problems:?}");
    assert!(library.latest("a").unwrap().changes.len() <= 2);
}

fn part() -> impl Strategy<Value = Part> {
    prop_oneof![
        Just(Part::Name),
        Just(Part::Question),
        Just(Part::Condition),
        (0_usize..7).prop_map(Part::Level),
        Just(Part::Document),
        Just(Part::Voice),
    ]
}

/// An edit of any item that is there, by its place in the list.
fn edit() -> impl Strategy<Value = (Index, Index, EditOf)> {
    let weight = (1_u8..9).prop_map(|weight| Weight::new(f64::from(weight) / 2.0).unwrap());
    let scale = prop::sample::select(vec![Scale::Anchored, Scale::OneToFive, Scale::ZeroToTen]);
    let meaning = prop::sample::select(vec![Meaning::Same, Meaning::Limits, Meaning::Other]);
    let edit = prop_oneof![
        4 => (part(), "[a-zåäö]{1,12}").prop_map(|(part, text)| EditOf::Type(part, text)),
        1 => weight.prop_map(EditOf::Weigh),
        1 => scale.prop_map(EditOf::Scale),
        2 => meaning.prop_map(EditOf::Means),
        1 => any::<bool>().prop_map(EditOf::Reverse),
        2 => Just(EditOf::LeaveOut),
        1 => Just(EditOf::TakeBack),
        1 => Just(EditOf::Restore),
        2 => Just(EditOf::Add),
    ];
    (any::<Index>(), any::<Index>(), edit)
}

#[derive(Debug, Clone)]
enum EditOf {
    Type(Part, String),
    Weigh(Weight),
    Scale(Scale),
    Means(Meaning),
    Reverse(bool),
    LeaveOut,
    TakeBack,
    Restore,
    Add,
}

fn apply(adaptation: &mut Adaptation, (item, theme, edit): (Index, Index, EditOf)) {
    let themes: Vec<ThemeCode> =
        adaptation.base().themes().map(|(_, theme)| theme.code.clone()).collect();
    let items: Vec<ItemCode> = themes
        .iter()
        .flat_map(|theme| adaptation.items(theme).map(|draft| draft.item.code.clone()))
        .collect();
    let (code, theme) = (item.get(&items).clone(), theme.get(&themes).clone());
    match edit {
        EditOf::Type(part, text) => change_all(adaptation, typed(&code, part, &text)),
        EditOf::Weigh(weight) => adaptation.change(Change::Weigh(code, weight)),
        EditOf::Scale(scale) => adaptation.change(Change::Scale(code, scale)),
        EditOf::Means(meaning) => adaptation.change(Change::Means(code, meaning)),
        EditOf::Reverse(on) => adaptation.change(Change::Reverse(code, on)),
        EditOf::LeaveOut => adaptation.change(Change::LeaveOut(code)),
        EditOf::TakeBack => adaptation.change(Change::TakeBack(code)),
        EditOf::Restore => adaptation.change(Change::Restore(code)),
        EditOf::Add => {
            adaptation.change(Change::Add(theme.clone()));
            let new = adaptation.newest_item(&theme).unwrap().clone();
            change_all(adaptation, whole(&new));
        }
    }
}

/// Says what has to be said of every changed item.
fn say_meanings(adaptation: &mut Adaptation) {
    let themes: Vec<ThemeCode> =
        adaptation.base().themes().map(|(_, theme)| theme.code.clone()).collect();
    let open = themes
        .iter()
        .flat_map(|theme| adaptation.items(theme))
        .filter(|draft| adaptation.asks_meaning(draft) && adaptation.meaning(draft).is_none());
    let said: Vec<Change> = open
        .map(|draft| Change::Means(draft.item.code.clone(), adaptation.meanings(draft)[0]))
        .collect();
    change_all(adaptation, said);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn any_edits(edits in prop::collection::vec(edit(), 1..30)) {
        let (library, base) = with_base();
        let mut adaptation = adapting(&library, "own");
        for edit in edits {
            apply(&mut adaptation, edit);
        }
        say_meanings(&mut adaptation);
        reasons(&mut adaptation);
        match adaptation.check(&library) {
            Ok(adapted) => assert_holds(&library, &base, &adapted),
            Err(flaws) => {
                // Nothing changed, or a whole dimension went; levels that two fields share.
                let is_known = |flaw: &mitta::catalog::Flaw| matches!(
                    flaw.kind,
                    FlawKind::NothingChanged
                        | FlawKind::Rule(
                            ProblemKind::DimensionMissing { .. } | ProblemKind::LevelsAlike { .. }
                        )
                );
                prop_assert!(flaws.iter().all(is_known), "{:?}", flaws);
            }
        }
    }
}
