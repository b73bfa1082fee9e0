//! One figure down to the answers.

use serde_json::Value;

use super::figures::small;
use super::{cli, with_sample};

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

fn sum(rows: &Value, key: &str) -> f64 {
    rows.as_array().unwrap().iter().filter_map(|row| row[key].as_f64()).sum()
}

fn close(a: f64, b: f64) {
    assert!((a - b).abs() < 1e-9, "{a} {b}");
}

/// Recomputes everything that is printed, from the answers up.
#[test]
fn a_reader_gets_the_same_with_a_calculator() {
    let folder = with_sample();
    for round in ["2024", "2025", "2026"] {
        let asked = ["explain", "sample.mitta", "overall", "--round", round, "--json"];
        let printed = cli(&folder, &asked).json();
        let score = cli(&folder, &["score", "sample.mitta", "--round", round, "--json"]).json();
        let themes = printed["themes"].as_array().unwrap();
        for theme in themes {
            for item in theme["items"].as_array().unwrap() {
                let (points, product) = (item["score"].as_f64(), item["product"].as_f64());
                assert_eq!(points, item["answer"].as_f64().map(|level| 25.0 * level));
                assert_eq!(product, points.map(|points| points * number(&item["weight"])));
            }
            close(
                sum(&theme["items"], "product") / number(&theme["answered"]),
                number(&theme["value"]),
            );
        }
        for dimension in printed["dimensions"].as_array().unwrap() {
            for row in dimension["themes"].as_array().unwrap() {
                let theme = themes.iter().find(|theme| theme["code"] == row["code"]).unwrap();
                assert_eq!(theme["value"], row["value"]);
            }
            let quotient = sum(&dimension["themes"], "product") / number(&dimension["scored"]);
            close(quotient, number(&dimension["value"]));
        }
        let rows = printed["overall"]["dimensions"].as_array().unwrap();
        let product: f64 = rows.iter().map(|row| number(&row["value"]).max(1.0).ln()).sum();
        close((product / 3.0).exp(), number(&score["overall"]["value"]));
        close(number(&printed["figure"]["value"]), number(&score["overall"]["value"]));
    }
}

#[test]
fn every_figure_of_the_sample_can_be_explained() {
    let folder = with_sample();
    let score = cli(&folder, &["score", "sample.mitta", "--json"]).json();
    let lists = [&score["dimensions"], &score["themes"]];
    for figure in lists.iter().flat_map(|list| list.as_array().unwrap()) {
        let code = figure["code"].as_str().unwrap();
        let printed = cli(&folder, &["explain", "sample.mitta", code, "--json"]).json();
        assert_eq!(printed["figure"]["value"], figure["value"], "{code}");
        let moved = printed["moved"].as_array().unwrap().len();
        assert_eq!(figure["change"]["items_changed"], moved, "{code}");
    }
}

#[test]
fn a_theme_and_a_dimension_are_told() {
    let folder = with_sample();
    insta::assert_snapshot!("explain_theme_fi", {
        cli(&folder, &["explain", "sample.mitta", "B2", "--lang", "fi"]).good()
    });
    insta::assert_snapshot!("explain_dimension_en", {
        cli(&folder, &["explain", "sample.mitta", "enablers"]).good()
    });
}

#[test]
fn what_is_withheld_says_why() {
    let folder = small();
    let overall = cli(&folder, &["explain", "pulse.mitta", "overall", "--round", "2026"]).good();
    insta::assert_snapshot!("explain_withheld_en", overall);
}

#[test]
fn an_unknown_figure_names_all() {
    let folder = with_sample();
    let said = cli(&folder, &["explain", "sample.mitta", "lenght"]).bad(2);
    assert!(said.contains("Did you mean “length”?") && said.contains("overall, length"), "{said}");
    // Codes of themes are taken in small letters too.
    cli(&folder, &["explain", "sample.mitta", "l1"]).good();
}
