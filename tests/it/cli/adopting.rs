//! Forms of other programs on the command line.

use std::path::{Path, PathBuf};

use super::{cli, folder};

/// A form that lies with the tests, else where `MITTA_REALDATA` says.
fn form(path: &str) -> Option<PathBuf> {
    let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/forms").join(path);
    if own.exists() {
        return Some(own);
    }
    let Some(folder) = std::env::var_os("MITTA_REALDATA").map(PathBuf::from) else {
        eprintln!("skipped: {path} needs MITTA_REALDATA");
        return None;
    };
    Some(folder.join(path))
}

/// Forms, and the programs that made them.
const FORMS: [(&str, &str); 8] = [
    ("xlsform/flat_xlsform_test.xlsx", "XLSForm"),
    ("xlsform/loop.xlsx", "XLSForm"),
    ("surveyjs/multi-page.json", "SurveyJS"),
    ("surveyjs/quiz.json", "SurveyJS"),
    ("kobo/restaurant_profile/v4.xlsx", "XLSForm"),
    ("limesurvey/rse2017us/structure.tsv", "LimeSurvey"),
    ("limesurvey/rse_uk/uk_core_survey.lss", "LimeSurvey"),
    ("limesurvey/limonaid/testing-multilingual-export.txt", "LimeSurvey"),
];

#[test]
fn a_form_becomes_a_file_that_holds_and_tells_what_stays_behind() {
    for (path, program) in FORMS {
        let Some(form) = form(path) else { continue };
        let folder = folder();
        let form = form.to_str().unwrap();
        let asked = ["adopt", form, "-o", "own/form.toml", "--for", "customers", "--json"];
        std::fs::create_dir(folder.path().join("own")).unwrap();
        let made = cli(&folder, &asked).json();
        assert_eq!(made["program"], program, "{path}");
        assert!(made["questions"].as_u64().unwrap() > 0, "{path}");
        let left = made["left"].as_array().unwrap();
        assert!(!left.is_empty(), "{path}: every one of these has something that no block has");
        assert!(left.iter().all(|left| !left["message"].as_str().unwrap().is_empty()));
        let label = made["questionnaire"].as_str().unwrap();
        assert!(label.starts_with("own-"), "{label}");
        let said = cli(&folder, &["check", "own/form.toml"]).good();
        assert!(said.contains(label), "{path}: {said}");
        let listed = cli(&folder, &["questionnaires", "--questionnaires", "own"]).good();
        let id = label.split_once('@').unwrap().0;
        assert!(listed.contains(id), "{path}: {listed}");
        let text = std::fs::read_to_string(folder.path().join("own/form.toml")).unwrap();
        assert!(text.contains("[audience.customers]") && !text.contains("[audience.staff]"));
    }
}

#[test]
fn it_is_told_line_by_line_in_both_languages() {
    let folder = folder();
    let form = form("surveyjs/quiz.json").unwrap();
    let form = form.to_str().unwrap();
    let said = cli(&folder, &["adopt", form, "-o", "quiz.toml"]).good();
    assert!(said.lines().count() > 3, "{said}");
    let last = said.lines().last().unwrap();
    assert!(last.starts_with("quiz.toml: own-quiz@1.0, "), "{last}");
    let finnish = ["--lang", "fi", "adopt", form, "-o", "quiz.toml"];
    let output = super::command(folder.path(), &finnish).output().unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.lines().last().unwrap().contains("kysymystä"), "{said}");
}

#[test]
fn what_is_no_form_is_refused_and_no_file_is_touched() {
    let folder = folder();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write("a.json", "{\"pages\": [}\n");
    write("b.txt", "a;b\n1;2\n");
    write("c.toml", "format = 1\n");
    write("out.toml", "mine");
    for (name, told) in [
        ("a.json", "The JSON breaks off or is written wrongly."),
        ("b.txt", "This is not a form of LimeSurvey, XLSForm or SurveyJS."),
        ("none.xlsx", "none.xlsx"),
    ] {
        let said = cli(&folder, &["adopt", name, "-o", "out.toml"]).bad(1);
        assert!(said.contains(told), "{name}: {said}");
    }
    cli(&folder, &["adopt", "c.toml", "-o", "out.toml"]).bad(1);
    assert_eq!(std::fs::read_to_string(folder.path().join("out.toml")).unwrap(), "mine");
}
