//! What is printed about rounds: the method's own numbers.

use mitta::catalog::{Library, sample::organization};
use mitta::method::findings::{compare, findings};
use mitta::model::Language;
use serde_json::Value;

use super::{cli, with_pulse, with_sample};

fn close(shown: &Value, known: Option<f64>) {
    match known {
        Some(known) => assert!((shown.as_f64().unwrap() - known).abs() <= 1e-9, "{shown} {known}"),
        None => assert!(shown.is_null(), "{shown}"),
    }
}

#[test]
fn the_numbers_are_the_methods() {
    let folder = with_sample();
    let document = organization(Language::English, &Library::shipped().unwrap()).unwrap();
    for round in &document.rounds {
        let shown =
            cli(&folder, &["score", "sample.mitta", "--json", "--round", &round.name]).json();
        let known = findings(&document, round.id).unwrap().unwrap();
        close(&shown["overall"]["value"], known.overall.figure.value);
        close(&shown["overall"]["imbalance"], known.overall.imbalance);
        for (shown, known) in shown["dimensions"].as_array().unwrap().iter().zip(&known.dimensions)
        {
            close(&shown["value"], known.figure.value);
            close(&shown["coverage"], known.coverage);
            close(&shown["na_share"], Some(known.na_share));
            close(&shown["change"]["difference"], known.figure.change.and_then(|c| c.difference));
            let raises = known.staged.as_ref().and_then(|staged| staged.raises).map(f64::from);
            close(&shown["staged"]["raises"], raises);
        }
        for (shown, known) in shown["themes"].as_array().unwrap().iter().zip(&known.themes) {
            assert_eq!(shown["code"], known.code.as_str());
            close(&shown["value"], known.figure.value);
            close(&shown["completeness"], known.completeness);
            close(&shown["target"], known.figure.target);
        }
    }
}

#[test]
fn the_comparison_is_the_methods() {
    let folder = with_sample();
    let document = organization(Language::English, &Library::shipped().unwrap()).unwrap();
    let shown = cli(&folder, &["compare", "sample.mitta", "2024", "2026", "--json"]).json();
    let known = compare(&document.rounds[0], &document.rounds[2]).unwrap();
    close(&shown["overall"]["change"]["difference"], known.overall.change.difference);
    for (shown, known) in shown["themes"].as_array().unwrap().iter().zip(&known.themes) {
        assert_eq!(shown["code"], known.code.as_str());
        close(&shown["before"]["value"], known.pair.shown_before());
        close(&shown["after"]["value"], known.pair.shown_after());
    }
    let parts = known.decomposition.unwrap();
    close(&shown["decomposition"]["parts"]["breadth"], Some(parts.parts[1]));
}

/// Two rounds of the pulse: one closed with gaps, one in progress.
pub fn small() -> tempfile::TempDir {
    let folder = with_pulse();
    let codes = ["L1_1", "L2_1", "L3_2", "L4_1", "L5_1", "B1_1", "B2_1", "B3_2", "B4_1", "D1_1"];
    let answers: Vec<String> =
        codes.iter().enumerate().map(|(n, code)| format!("{code}={}", n % 4)).collect();
    let answers: Vec<&str> = answers.iter().map(String::as_str).collect();
    let asked = ["answer", "pulse.mitta", "--round", "2026"];
    let all = [&asked[..], &answers].concat();
    cli(&folder, &all).good();
    cli(&folder, &["close", "pulse.mitta", "--round", "2026"]).good();
    cli(&folder, &["round", "pulse.mitta", "--year", "2027"]).good();
    cli(&folder, &["answer", "pulse.mitta", "--round", "2027", "L1_1=4", "L2_1=DK"]).good();
    folder
}

#[test]
fn a_small_document_as_json() {
    let folder = small();
    let score = cli(&folder, &["score", "pulse.mitta", "--round", "2026", "--json"]).good();
    insta::assert_snapshot!("score_json", score);
    let compare = cli(&folder, &["compare", "pulse.mitta", "2026", "2027", "--json"]).good();
    insta::assert_snapshot!("compare_json", compare);
}

#[test]
fn a_small_document_as_text() {
    let folder = small();
    let score = |round, lang| {
        cli(&folder, &["score", "pulse.mitta", "--round", round, "--lang", lang]).good()
    };
    insta::assert_snapshot!("score_closed_en", score("2026", "en"));
    insta::assert_snapshot!("score_closed_fi", score("2026", "fi"));
    insta::assert_snapshot!("score_in_progress_en", score("2027", "en"));
    let compare = cli(&folder, &["compare", "pulse.mitta", "2026", "2027"]).good();
    insta::assert_snapshot!("compare_en", compare);
}

#[test]
fn the_newest_round_is_scored_where_none_is_named() {
    let folder = with_sample();
    let newest = cli(&folder, &["score", "sample.mitta"]).good();
    assert_eq!(newest, cli(&folder, &["score", "sample.mitta", "--round", "2026"]).good());
    insta::assert_snapshot!(
        "score_sample_fi",
        cli(&folder, &["score", "sample.mitta", "--lang", "fi"]).good()
    );
}

/// Every name in a JSON value, at any depth, but codes of the method and languages.
fn names(value: &Value, found: &mut std::collections::BTreeSet<String>) {
    match value {
        Value::Object(fields) => fields.iter().for_each(|(name, value)| {
            found.insert(name.clone());
            names(value, found);
        }),
        Value::Array(values) => values.iter().for_each(|value| names(value, found)),
        _ => {}
    }
}

#[test]
fn every_field_is_documented() {
    let folder = with_sample();
    let mut found = std::collections::BTreeSet::new();
    std::fs::write(folder.path().join("bad.toml"), "format = 1\n").unwrap();
    let calls: [&[&str]; 2] = [&["inspect", "sample.mitta"], &["check", "bad.toml"]];
    for call in calls {
        let ran = cli(&folder, &[call, &["--json"]].concat());
        names(&serde_json::from_str(&ran.out).unwrap(), &mut found);
    }
    let documented = include_str!("../../../docs/cli.md");
    for name in found {
        let said = [format!("`{name}`"), format!("`{name}[]`")];
        assert!(said.iter().any(|said| documented.contains(said)), "{name}");
    }
}
