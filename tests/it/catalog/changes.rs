//! Change tables: what they say, what they must not say, and how they follow one another.

use mitta::catalog::{
    Content, Difference, Library, Problem, ProblemKind, Problems, VersionProblem, compared, read,
};
use mitta::method::versions::comparability;
use mitta::model::{
    Axis, ChangeKind, ChangeRow, Item, ItemCode, Language, LinearMap, Questionnaire, Scale,
    Version, Weight,
};

use super::broken::small;
use super::{library, words};

const SECOND: &str = include_str!("../../data/versions/mitta-main/2.0.toml");
const TABLE: &str = include_str!("../../data/versions/mitta-main/2.0.changes.toml");

fn file(name: &str, source: &str) -> (String, String) {
    (name.to_owned(), source.to_owned())
}

/// What ships, and the invented second version of the main questionnaire.
fn worked_example() -> Library {
    library().with_drafts(&[file("2.0.changes.toml", TABLE), file("2.0.toml", SECOND)])
}

fn version(library: &Library, id: &str, major: u16) -> Questionnaire {
    let version = Version { major, minor: 0 };
    (**library.questionnaire(id, Some(version)).unwrap()).clone()
}

fn codes(questionnaire: &Questionnaire) -> Vec<ItemCode> {
    questionnaire.items().map(|item| item.code.clone()).collect()
}

#[test]
fn the_worked_example_compares_as_the_blueprint_says() {
    let library = worked_example();
    let (old, new) = (version(&library, "mitta-main", 1), version(&library, "mitta-main", 2));
    assert!(old.changes.is_empty());
    assert_eq!((new.changes.len(), new.changes[0].from), (1, old.version));
    let themes = new.themes();
    let axes: Vec<Axis> = themes.flat_map(|(d, t)| t.items.iter().map(|_| d.axis)).collect();
    let compare = |rows: &[ChangeRow]| {
        let found = comparability(&codes(&old), &codes(&new), rows, Some(&axes)).unwrap();
        let all = (found.new_comparable, found.new_total);
        let by_axis = found.dimensions.iter().map(|d| (d.comparable, d.total)).collect::<Vec<_>>();
        (all, by_axis)
    };
    let rows = new.changes[0].rows.clone();
    assert_eq!(compare(&rows), ((57, 60), vec![(15, 15), (14, 15), (16, 16), (12, 14)]));
    // Once the bridge is accepted, its map stands in the table.
    let mapped = |row: &ChangeRow| ChangeRow {
        map: (row.kind == ChangeKind::Rescaled).then_some(LinearMap { a: 0.0, b: 1.0 }),
        ..row.clone()
    };
    let rows: Vec<ChangeRow> = rows.iter().map(mapped).collect();
    assert_eq!(compare(&rows), ((58, 60), vec![(15, 15), (15, 15), (16, 16), (12, 14)]));
}

#[test]
fn two_versions_alone_tell_what_differs() {
    let library = worked_example();
    let (old, new) = (version(&library, "mitta-main", 1), version(&library, "mitta-main", 2));
    let rows = compared(&old, &new);
    let of = |kind| rows.iter().filter(|row| row.kind == kind).count();
    assert_eq!(of(ChangeKind::Unchanged), 55);
    assert_eq!((of(ChangeKind::Reworded), of(ChangeKind::Moved)), (2, 1));
    assert_eq!((of(ChangeKind::Retired), of(ChangeKind::New)), (2, 2));
}

/// The small questionnaire in a version whose first question says so.
fn small_version(major: usize) -> String {
    let version = small().replace("version = \"1.0\"", &format!("version = \"{major}.0\""));
    match major {
        1 => version,
        _ => version.replacen("fi = \"Miten?\", en = \"How?\"", &asked(major), 1),
    }
}

fn asked(major: usize) -> String {
    format!("fi = \"Miten ({major})?\", en = \"How ({major})?\"")
}

const REASON: &str =
    "reason = { fi = \"Ymmärrettiin kahdella tavalla.\", en = \"Read in two ways.\" }\n";

fn table(from: usize, to: usize, rows: &str) -> String {
    format!("format = 1\nid = \"own\"\nfrom = \"{from}.0\"\nto = \"{to}.0\"\n{rows}")
}

fn row(kind: &str, from: &str, to: &str) -> String {
    format!("\n[[change]]\nkind = \"{kind}\"\nfrom = [{from}]\nto = [{to}]\n{REASON}")
}

fn reworded() -> String {
    row("reworded", "\"L1_1\"", "\"L1_1\"")
}

#[test]
fn five_versions_are_put_together_in_any_order_of_files() {
    let mut files: Vec<_> =
        (1..=5).map(|major| file(&format!("a{major}.toml"), &small_version(major))).collect();
    files.extend((2..=5).map(|to| file(&format!("0{to}.toml"), &table(to - 1, to, &reworded()))));
    for _ in 0..2 {
        files.reverse();
        let (library, problems) = library().with_own(&files);
        assert!(problems.is_empty(), "{problems:?}");
        for major in 1..=5 {
            let changes = version(&library, "own", major).changes;
            let from: Vec<_> = changes.iter().map(|changes| changes.from.major).collect();
            assert_eq!(from, (1..major).rev().collect::<Vec<_>>());
            let rows = changes.iter().flat_map(|changes| &changes.rows);
            assert_eq!(rows.clone().count(), 3 * usize::from(major - 1));
            assert_eq!(rows.filter(|row| row.kind == ChangeKind::Reworded).count(), changes.len());
        }
    }
}

/// The small questionnaire in two versions, the second one changed by the pairs.
fn two(edits: &[(&str, &str)]) -> Library {
    let mut second = small_version(2);
    for (from, to) in edits {
        assert!(second.contains(from), "{from}");
        second = second.replacen(from, to, 1);
    }
    let first = file("1.toml", &small_version(1));
    library().with_drafts(&[first, file("2.toml", &second), file("t.toml", &table(1, 2, ""))])
}

fn told(edits: &[(&str, &str)], rows: &str) -> Problems {
    let read = read("changes.toml", &table(1, 2, rows), &library_of(edits));
    read.err().unwrap_or_else(|| panic!("nothing is wrong with {rows}"))
}

/// Both versions, although the second has no table that could be read.
fn library_of(edits: &[(&str, &str)]) -> Library {
    let mut library = two(edits);
    if library.questionnaire("own", Some(Version { major: 2, minor: 0 })).is_none() {
        let mut second = small_version(2);
        for (from, to) in edits {
            second = second.replacen(from, to, 1);
        }
        library.add(mitta::catalog::parse("2.toml", &second, &library).unwrap());
    }
    library
}

macro_rules! said {
    ($($name:ident: $language:ident($edits:expr, $rows:expr $(,)?);)+) => {$(
        #[test]
        fn $name() {
            insta::assert_snapshot!(words(&told($edits, &$rows), Language::$language));
        }
    )+};
}

/// The first item in another theme, which a questionnaire then needs of its own.
const MOVED: &[(&str, &str)] = &[("theme = \"L1\"\nweight = 2", "theme = \"L1\"\nweight = 1")];
const RENAMED: &[(&str, &str)] = &[("code = \"B1_1\"", "code = \"B1_2\"")];

said! {
    neither_listed_nor_identical: English(&[], "");
    neither_listed_nor_there: Finnish(RENAMED, reworded());
    reworded_although_the_weight_changed: Finnish(MOVED, reworded());
    reworded_although_nothing_changed: English(&[], reworded() + &row("reworded", "\"B1_1\"", "\"B1_1\""));
    moved_although_the_words_changed: English(&[], row("moved", "\"L1_1\"", "\"L1_1\""));
    unchanged_although_it_changed: Finnish(&[], row("unchanged", "\"L1_1\"", "\"L1_1\""));
    retired_although_still_asked: English(&[], reworded() + &row("retired", "\"D1_1\"", ""));
    new_although_asked_before: Finnish(&[], reworded() + &row("new", "", "\"D1_1\""));
    reworded_under_another_code: English(RENAMED, reworded() + &row("reworded", "\"B1_1\"", "\"B1_2\""));
    split_into_one: Finnish(RENAMED, reworded() + &row("split", "\"B1_1\"", "\"B1_2\""));
    merged_from_one: English(RENAMED, reworded() + &row("merged", "\"B1_1\"", "\"B1_2\""));
    retired_into_something: English(RENAMED, reworded() + &row("retired", "\"B1_1\"", "\"B1_2\""));
    an_item_that_does_not_exist: English(&[], row("reworded", "\"L1_11\"", "\"L1_1\""));
    an_item_listed_twice: Finnish(&[], reworded() + &reworded());
    a_row_without_reason: English(&[], reworded().replace(REASON, ""));
    an_unknown_kind: Finnish(&[], reworded().replace("reworded", "rewordde"));
    a_map_of_words: English(&[], reworded() + "map = { a = 0.0, b = 1.0 }\n");
    a_map_that_falls: Finnish(&[], reworded().replace("reworded", "rescaled") + "map = { a = 0.0, b = -1.0 }\n");
    a_map_without_end: English(&[], reworded().replace("reworded", "rescaled") + "map = { a = inf, b = 1.0 }\n");
    a_bridge_of_words: English(&[], reworded() + "bridge = true\n");
}

/// What is told of the small questionnaire's second version, made from the first one.
fn unlisted(change: impl FnOnce(&mut Questionnaire)) -> Vec<Difference> {
    let mut library = library();
    let first = mitta::catalog::parse("own.toml", &small(), &library).unwrap();
    let mut second = first.clone();
    second.version = Version { major: 2, minor: 0 };
    change(&mut second);
    library.add(first);
    library.add(second);
    let problems = read("changes.toml", &table(1, 2, ""), &library);
    let difference = |problem: Problem| match problem.kind {
        ProblemKind::Versions(VersionProblem::NotListed { difference, .. }) => difference,
        other => panic!("{other:?}"),
    };
    problems.err().into_iter().flat_map(|problems| problems.list).map(difference).collect()
}

#[test]
fn every_difference_has_to_be_listed() {
    let first = |questionnaire: &mut Questionnaire, change: fn(&mut Item)| {
        change(&mut questionnaire.dimensions[0].themes[0].items[0]);
    };
    assert_eq!(unlisted(|_| {}), []);
    // Whether the pulse asks it is not a matter of the item.
    assert_eq!(unlisted(|q| first(q, |item| item.in_pulse = true)), []);
    assert_eq!(unlisted(|q| first(q, |item| item.name.en.push('s'))), [Difference::Words]);
    assert_eq!(
        unlisted(|q| first(q, |item| item.evidence.voice.fi.push('t'))),
        [Difference::Words]
    );
    assert_eq!(unlisted(|q| first(q, |item| item.levels.swap(0, 1))), [Difference::Levels]);
    assert_eq!(unlisted(|q| first(q, |item| item.scale = Scale::OneToFive)), [Difference::Scale]);
    assert_eq!(
        unlisted(|q| first(q, |item| item.weight = Weight::default())),
        [Difference::Weight]
    );
    let renamed = unlisted(|q| first(q, |item| item.code = "L1_2".parse().unwrap()));
    assert_eq!(renamed, [Difference::OnlyOld, Difference::OnlyNew]);
    let moved = unlisted(|q| {
        let item = q.dimensions[0].themes[0].items[0].clone();
        q.dimensions[0].themes[0].items.clear();
        q.dimensions[1].themes[0].items.push(item);
    });
    assert_eq!(moved, [Difference::Theme]);
}

#[test]
fn a_table_of_versions_that_are_not_there() {
    let source = table(1, 9, "");
    let problems = read("changes.toml", &source, &two(&[])).unwrap_err();
    insta::assert_snapshot!(words(&problems, Language::English));
    let source = table(2, 1, "");
    let problems = read("changes.toml", &source, &two(&[])).unwrap_err();
    insta::assert_snapshot!(words(&problems, Language::Finnish));
}

#[test]
fn parts_and_wholes_keep_their_claim() {
    let rows = reworded() + &row("new", "", "\"B1_2\"") + &row("retired", "\"B1_1\"", "");
    let Content::Changes(table) =
        read("changes.toml", &table(1, 2, &rows), &library_of(RENAMED)).unwrap()
    else {
        panic!("a change table");
    };
    let kinds: Vec<_> = table.changes.rows.iter().map(|row| row.kind).collect();
    // In the order of the newer version; what left comes last.
    let expected =
        [ChangeKind::Reworded, ChangeKind::New, ChangeKind::Unchanged, ChangeKind::Retired];
    assert_eq!(kinds, expected);
    assert_eq!(table.label(), "own@2.0");
}
