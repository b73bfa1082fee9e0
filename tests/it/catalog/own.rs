//! Files of one's own: which are taken in, which are not, and hostile ones.

use std::time::{Duration, Instant};

use mitta::catalog::{
    Library, MOST_BYTES, MOST_FILES, MOST_IN_LINE, Origin, ProblemKind, Problems, VersionProblem,
    read,
};
use mitta::model::{Language, Version};

use super::broken::small;
use super::{files, library, words};

fn file(name: &str, source: impl Into<String>) -> (String, String) {
    (name.to_owned(), source.into())
}

fn with_own(files: &[(String, String)]) -> (Library, Vec<Problems>) {
    library().with_own(files)
}

fn told(files: &[(String, String)]) -> String {
    let (library, problems) = with_own(files);
    assert!(!problems.is_empty());
    // What ships is untouched by what is wrong.
    assert_eq!(library.latest("mitta-main"), super::library().latest("mitta-main"));
    problems.iter().map(|problems| words(problems, Language::English)).collect()
}

#[test]
fn an_own_questionnaire_its_pulse_and_an_own_block() {
    let own = small().replacen("weight = 2", "weight = 2\npulse = true", 3);
    let own = own.replace("weight = 2\n\n", "weight = 2\npulse = true\n");
    let pulse = "format = 1\nid = \"own-pulse\"\nversion = \"1.0\"\nstatus = \"trial\"\nminutes = 1\n\
                 title = { fi = \"Oma\", en = \"Own\" }\npicks_from = \"own@1.0\"\n";
    let (_, block) = files().into_iter().find(|(name, _)| name.contains("customer")).unwrap();
    let block = block.replace("mitta-customer", "own-customer");
    // A pulse is read after what it picks from, whatever their names.
    let files = [file("a.toml", pulse), file("b.toml", &*block), file("z.toml", own)];
    let (library, problems) = with_own(&files);
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(library.latest("own-pulse").unwrap().items().count(), 3);
    assert!(library.block("own-customer", None).is_some());
    assert_eq!(library.origin("own"), Some(Origin::Own));
    assert_eq!(library.origin("mitta-main"), Some(Origin::Shipped));
    assert_eq!(library.origin("nothing"), None);
}

#[test]
fn a_copy_of_what_ships_does_no_harm() {
    let (library, problems) = with_own(&files());
    assert!(problems.is_empty(), "{problems:?}");
    assert_eq!(library, super::library());
}

#[test]
fn a_name_that_is_taken() {
    let (_, main) = files().into_iter().find(|(name, _)| name.contains("main")).unwrap();
    let newer = main.replace("version = \"1.0\"", "version = \"7.0\"");
    insta::assert_snapshot!(told(&[file("main.toml", newer)]));
}

#[test]
fn a_version_with_two_contents() {
    let other = small().replace("minutes = 5", "minutes = 6");
    insta::assert_snapshot!(told(&[file("a.toml", small()), file("b.toml", other)]));
}

#[test]
fn the_id_of_a_questionnaire_is_none_for_a_block() {
    let (_, block) = files().into_iter().find(|(name, _)| name.contains("customer")).unwrap();
    let block = block.replace("mitta-customer", "own");
    insta::assert_snapshot!(told(&[file("a.toml", small()), file("b.toml", block)]));
}

#[test]
fn a_newer_version_without_its_table_is_refused() {
    let newer = small().replace("version = \"1.0\"", "version = \"1.1\"");
    let files = [file("1.0.toml", small()), file("1.1.toml", newer)];
    insta::assert_snapshot!(told(&files));
    let (library, _) = with_own(&files);
    assert_eq!(library.latest("own").unwrap().version, Version { major: 1, minor: 0 });
}

#[test]
fn a_table_whose_older_version_is_missing() {
    let table = "format = 1\nid = \"own\"\nfrom = \"0.9\"\nto = \"1.0\"\n";
    insta::assert_snapshot!(told(&[file("a.toml", small()), file("t.toml", table)]));
}

#[test]
fn broken_files_leave_the_good_ones_in_place() {
    let broken = small().replace("minutes = 5", "minuts = 5").replace("\"own\"", "\"other\"");
    let (library, problems) = with_own(&[file("a.toml", broken), file("b.toml", small())]);
    assert_eq!(problems.len(), 1);
    assert!(library.latest("own").is_some() && library.latest("other").is_none());
}

#[test]
fn more_files_than_anybody_has() {
    let own = |n: usize| small().replace("\"own\"", &format!("\"own-{n}\""));
    let files: Vec<_> = (0..=MOST_FILES).map(|n| file(&format!("{n:03}.toml"), own(n))).collect();
    let (library, problems) = with_own(&files);
    assert_eq!(problems.len(), 1);
    assert_eq!(problems[0].name, "200.toml");
    let said = words(&problems[0], Language::Finnish);
    assert!(said.contains("enintään 200"), "{said}");
    assert!(library.latest("own-199").is_some() && library.latest("own-200").is_none());
}

#[test]
fn two_tables_to_one_version() {
    let newer = small().replace("version = \"1.0\"", "version = \"1.1\"");
    let table = |reason: &str| {
        format!(
            "format = 1\nid = \"own\"\nfrom = \"1.0\"\nto = \"1.1\"\n[[change]]\nkind = \"unchanged\"\n\
             from = [\"L1_1\"]\nto = [\"L1_1\"]\nreason = {{ fi = \"Ei {reason}.\", en = \"No {reason}.\" }}\n"
        )
    };
    let files = [
        file("1.0.toml", small()),
        file("1.1.toml", newer),
        file("a.toml", table("a")),
        file("b.toml", table("b")),
    ];
    let (_, problems) = with_own(&files);
    let kinds: Vec<_> = problems.iter().flat_map(|p| &p.list).map(|p| &p.kind).collect();
    let taken = |kind: &&ProblemKind| matches!(kind, ProblemKind::Versions(VersionProblem::VersionTaken { file, .. }) if file == "a.toml");
    assert!(kinds.len() == 1 && kinds.iter().all(taken), "{kinds:?}");
}

/// Hostile texts, each told apart by a word of what is said.
fn hostile() -> Vec<(&'static str, String, &'static str)> {
    let long = "ä".repeat(5_000_000);
    let in_small = |from: &str, to: &str| small().replacen(from, to, 1);
    let many = |piece: &str, bytes: usize| piece.repeat(bytes / piece.len());
    vec![
        ("a line of 10 MB", format!("a = \"{long}\""), "512 kB"),
        ("a line of 400 kB", many("a", 400_000), "longer than"),
        ("a text of 9 kB", in_small("Miten?", &many("a ", 9_000)), "180"),
        (
            "a comment of 9 kB",
            in_small("format", &format!("# {}\nformatt", many("a", 9_000))),
            "formatt",
        ),
        (
            "nested lists",
            in_small("minutes = 5", &format!("minutes = {}", many("[", 9_000))),
            "inside one another",
        ),
        (
            "nested tables",
            in_small("minutes = 5", &format!("minutes = {}", many("{a=", 9_000))),
            "inside one another",
        ),
        ("dotted keys", in_small("minutes = 5", &format!("{}b = 5", many("a.", 9_000))), ""),
        ("nested headers", small() + &format!("\n[{}a]\n", many("a.", 9_000)), ""),
        (
            "duplicate codes",
            small() + &many("[[item]]\ncode = \"L1_1\"\n", 300_000),
            "already in use",
        ),
        (
            "many keys",
            small() + &(0..20_000).map(|n| format!("k{n} = 1\n")).collect::<String>(),
            "not known",
        ),
        (
            "a code for all",
            in_small("\"L1_1\"", &format!("\"{}\"", many("L", 9_000))),
            "not a code",
        ),
        ("right to left", in_small("In short", "In \u{202E}trohs"), "U+202E"),
        ("right to left as an escape", in_small("In short", "In \\u202Etrohs"), "U+202E"),
        ("right to left in a comment", in_small("format", "# \u{2066}\nformat"), "U+2066"),
        ("no width", in_small("In short", "In\u{200B} short"), "U+200B"),
        ("no width in a code", in_small("\"L1_1\"", "\"L1\u{200D}_1\""), "U+200D"),
        ("no width in a key", in_small("minutes", "\"min\u{2060}utes\""), "U+2060"),
        ("a filler", in_small("In short", "In\u{3164}short"), "U+3164"),
        ("a tag", in_small("In short", "In short\u{E0041}"), "U+E0041"),
        ("controls", in_small("In short", "In \\u0000short"), "U+0000"),
        ("a table of its own", "from = 1\nto = 1\nchange = 1".to_owned(), ""),
        ("a block of nothing", "format = 1\nkind = \"form\"\n".to_owned(), "audience"),
        (
            "numbers without end",
            in_small("minutes = 5", &format!("minutes = {}", many("9", 9_000))),
            "whole number",
        ),
    ]
}

/// What is said of a file, and the shortest of three times that it took: others use the machine
/// too.
fn timed(source: &str, library: &Library) -> (String, Duration) {
    let answered = || {
        let since = Instant::now();
        let problems = read("hostile.toml", source, library).unwrap_err();
        (words(&problems, Language::English), since.elapsed())
    };
    (0..3).map(|_| answered()).min_by_key(|(_, time)| *time).unwrap()
}

#[test]
fn hostile_files_are_answered_within_a_second() {
    let library = library();
    for (name, source, expected) in hostile() {
        let (said, time) = timed(&source, &library);
        assert!(time < Duration::from_secs(1), "{name}: {time:?}");
        assert!(said.contains(expected), "{name}: {said}");
        assert!(said.len() < 400_000 && !said.contains('\u{202E}'), "{name}");
        let (with, problems) = library.with_own(&[file("hostile.toml", source)]);
        assert!(with == library && problems.len() == 1, "{name}");
    }
}

#[test]
fn what_an_editor_puts_first_is_no_fault() {
    assert!(read("own.toml", &format!("\u{FEFF}{}", small()), &library()).is_ok());
    let lines = small().replace('\n', "\r\n");
    assert!(read("own.toml", &lines, &library()).is_ok());
    const { assert!(MOST_IN_LINE < MOST_BYTES) };
}
