//! Help, usage and languages.

use mitta::model::Language;
use mitta::text::{FILES, Texts};

use super::{cli, command, folder, with_sample};

const TASKS: [&str; 18] = [
    "sample",
    "new",
    "round",
    "close",
    "open",
    "answer",
    "kpi",
    "score",
    "compare",
    "explain",
    "move",
    "report",
    "paper",
    "questionnaires",
    "check",
    "diff",
    "inspect",
    "unlock",
];

#[test]
fn every_word_of_the_help_is_in_both_languages() {
    let folder = folder();
    for lang in ["fi", "en"] {
        let mut all = cli(&folder, &["--help", "--lang", lang]).good();
        for task in TASKS {
            all += &cli(&folder, &[task, "--help", "--lang", lang]).good();
        }
        assert!(!all.contains("cli-"), "a message is missing: {all}");
        let foreign = ["Usage:", "Options:", "Print ", "[OPTIONS]", "Commands:", "default:"];
        let english: &[&str] = if lang == "fi" { &foreign } else { &foreign[2..] };
        for word in english {
            assert!(!all.contains(word), "{word} in {lang}");
        }
    }
    insta::assert_snapshot!("help_fi", cli(&folder, &["--help", "--lang", "fi"]).good());
    insta::assert_snapshot!("help_answer_en", cli(&folder, &["answer", "--help"]).good());
}

#[test]
fn the_messages_are_the_same_in_both_languages() {
    let (_, fi, en) = FILES.iter().find(|(name, ..)| *name == "cli").unwrap();
    let keys = |source: &str| -> Vec<String> {
        let key = |line: &str| Some(line.split_once(" =")?.0.to_owned());
        source.lines().filter(|line| line.starts_with("cli-")).filter_map(key).collect()
    };
    assert_eq!(keys(fi), keys(en));
    for language in Language::ALL {
        let texts = Texts::new(language);
        for key in keys(fi) {
            assert_ne!(texts.tr(&key), key);
        }
    }
}

#[test]
fn wrong_usage_says_what_and_how() {
    let folder = folder();
    let calls: [(&[&str], &str); 14] = [
        (&["scroe", "a"], "There is no task “scroe”. Did you mean “score”?"),
        (&["score"], "Missing: <FILE>."),
        (&["score", "a", "b"], "“b” is not known here."),
        (&["score", "a", "--roun", "1"], "Did you mean “--round”?"),
        (&["score", "a", "--round"], "The value is missing after --round <ROUND>."),
        (&["report", "a", "-o", "b", "--pages", "3"], "Possible are: 2, all."),
        (&["report", "a", "-o", "b", "--date", "2026-02-29"], "“2026-02-29” is not a date."),
        (&["paper", "mitta-mian", "-o", "b"], "Did you mean “mitta-main”?"),
        (
            &["paper", "mitta-main", "-o", "b", "--for", "all"],
            "Possible are: own, staff, customers.",
        ),
        (&["paper", "mitta-main", "-o", "b", "--for", "own"], "is the same for everybody"),
        (&["round", "a", "--year", "26"], "“26” is not a year from 1950 to 2150."),
        (&["score", "a", "--lang", "sv"], "Possible are: fi, en."),
        (&["score", "a", "--round", "1", "--round", "2"], "can be given only once."),
        (&[], "The task is missing."),
    ];
    for (call, expected) in calls {
        let said = cli(&folder, call).bad(2);
        assert!(said.contains(expected), "{call:?}: {said}");
    }
    let nothing = command(folder.path(), &[]).output().unwrap();
    assert!(nothing.status.code() == Some(2) && nothing.stdout.is_empty());
    assert!(cli(&folder, &["--version"]).good().starts_with("mitta-cli "));
}

#[cfg(target_os = "linux")]
#[test]
fn the_language_is_the_systems_where_none_is_asked_for() {
    let folder = folder();
    for (locale, expected) in [("fi_FI.UTF-8", "Käyttö:"), ("sv_SE.UTF-8", "Usage:")] {
        let mut command = command(folder.path(), &["--help"]);
        for name in ["LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG", "LANGUAGE"] {
            command.env(name, locale);
        }
        let said = String::from_utf8(command.output().unwrap().stdout).unwrap();
        assert!(said.contains(expected), "{locale}: {said}");
    }
}

#[cfg(unix)]
#[test]
fn a_reader_that_goes_away_is_no_error() {
    let folder = with_sample();
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let mut child = command(folder.path(), &["score", "sample.mitta", "--json"]);
    let output = child.stdout(writer).stderr(std::process::Stdio::piped());
    let output = output.spawn().unwrap().wait_with_output().unwrap();
    assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0));
}
