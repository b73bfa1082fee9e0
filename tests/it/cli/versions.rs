//! A questionnaire that changed, on the command line.

use super::cli;
use crate::versions::kit::with_versions;

#[test]
fn two_versions_are_compared_and_say_what_changed() {
    let folder = with_versions();
    for lang in ["en", "fi"] {
        let said = cli(&folder, &["compare", "four.mitta", "2026", "2027", "--lang", lang]).good();
        insta::assert_snapshot!(format!("compare_versions_{lang}"), said);
    }
    let back = cli(&folder, &["compare", "four.mitta", "2027", "2026"]).good();
    assert!(
        back.contains("57 of 60 items comparable: Length 15 of 15, Breadth 14 of 15"),
        "{back}"
    );
}

#[test]
fn a_version_is_tried_out_and_nothing_is_stored() {
    let folder = with_versions();
    let before = std::fs::read(folder.path().join("four.mitta")).unwrap();
    let asked = ["score", "four.mitta", "--round", "2026", "--as", "mitta-main@2.0"];
    let said = cli(&folder, &asked).good();
    assert!(said.contains("Tried out on mitta-main@2.0"), "{said}");
    assert!(said.contains("57 of 60 answered"), "{said}");
    let json = cli(&folder, &[&asked[..], &["--json"]].concat()).json();
    assert_eq!(
        (json["as_if"].as_str(), json["compared"].is_null()),
        (Some("mitta-main@2.0"), true)
    );
    assert_eq!(json["questionnaire"], "mitta-main@1.0");
    let back = ["score", "four.mitta", "--round", "2027", "--as", "mitta-main@1.0"];
    assert!(cli(&folder, &back).bad(1).contains("no change table"));
    assert_eq!(before, std::fs::read(folder.path().join("four.mitta")).unwrap());
}

const MOVE: [&str; 6] = ["move", "four.mitta", "--round", "2028", "--to", "mitta-main@2.0"];
const SCORE: [&str; 5] = ["score", "four.mitta", "--round", "2028", "--json"];

#[test]
fn what_a_move_would_carry_over_is_shown_first() {
    let folder = with_versions();
    let preview = cli(&folder, &[&MOVE[..], &["--dry-run"]].concat()).good();
    insta::assert_snapshot!("move_dry_run", preview);
    assert_eq!(cli(&folder, &SCORE).json()["questionnaire"], "mitta-main@1.0");
}

#[test]
fn an_open_round_moves_to_the_newer_version() {
    let folder = with_versions();
    let moved = cli(&folder, &MOVE).good();
    assert!(moved.starts_with("Round 2028 moved: mitta-main@1.0 → mitta-main@2.0\n"), "{moved}");
    let json = cli(&folder, &SCORE).json();
    assert_eq!(json["questionnaire"], "mitta-main@2.0");
    let items = json["items"].as_array().unwrap();
    let answer =
        |code: &str| items.iter().find(|item| item["code"] == code).unwrap()["answer"].clone();
    assert_eq!(answer("E2_4"), 3);
    assert!(["B3_3", "E3_4", "L1_1"].into_iter().all(|code| answer(code).is_null()));
    // It is compared with the round on its own version now.
    assert_eq!(json["compared_name"], "2027");
    assert_eq!(json["comparable_items"], 60);
    assert!(cli(&folder, &MOVE).bad(1).contains("already"));
}

#[test]
fn a_round_that_cannot_move_says_why() {
    let folder = with_versions();
    let to =
        |round, version| cli(&folder, &["move", "four.mitta", "--round", round, "--to", version]);
    assert!(to("2026", "mitta-main@2.0").bad(1).contains("closed"));
    assert!(to("2028", "mitta-pulse").bad(1).contains("no change table"));
    to("2028", "mitta-main@9.0").bad(2);
    let folder = super::with_sample();
    let asked = ["move", "sample.mitta", "--round", "2026", "--to", "mitta-main@1.0"];
    assert!(cli(&folder, &asked).bad(1).contains("already"));
}

#[test]
fn a_new_round_may_start_on_a_newer_version() {
    let folder = with_versions();
    let asked = ["round", "four.mitta", "--year", "2029", "--questionnaire", "mitta-main@2.0"];
    assert!(cli(&folder, &asked).good().contains("mitta-main@2.0"));
    let json = cli(&folder, &["score", "four.mitta", "--round", "2029", "--json"]).json();
    assert_eq!(json["progress"]["total"], 60);
}
