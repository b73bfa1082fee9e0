//! Questionnaires that ship and those of one's own: listed, checked, compared, used.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use super::{cli, folder};

const CUSTOMER: &str = include_str!("../../../questionnaires/mitta-customer/1.0.toml");
const SECOND: &str = include_str!("../../data/versions/mitta-main/2.0.toml");
const TABLE: &str = include_str!("../../data/versions/mitta-main/2.0.changes.toml");

/// A folder with `own/own-main` in two versions and their table, and a broken block.
fn with_own() -> TempDir {
    let folder = folder();
    let main = include_str!("../../../questionnaires/mitta-main/1.0.toml");
    let own = |source: &str| source.replace("\"mitta-main\"", "\"own-main\"");
    put(&folder, "own/own-main/1.0.toml", &own(main));
    put(&folder, "own/own-main/2.0.toml", &own(SECOND));
    put(&folder, "own/own-main/2.0.changes.toml", &own(TABLE));
    put(&folder, "own/broken.toml", &CUSTOMER.replace("minutes = 4", "minuts = 4"));
    folder
}

fn put(folder: &TempDir, name: &str, source: &str) {
    let path = folder.path().join(name);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, source).unwrap();
}

fn with(folder: &TempDir, args: &[&str]) -> super::Ran {
    cli(folder, &[args, &["--questionnaires", "own"]].concat())
}

#[test]
fn everything_is_listed_and_what_is_broken_is_told() {
    let folder = with_own();
    insta::assert_snapshot!("questionnaires_en", cli(&folder, &["questionnaires"]).good());
    let ran = with(&folder, &["questionnaires", "--lang", "fi"]);
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    insta::assert_snapshot!("questionnaires_fi", ran.out);
    let ran = with(&folder, &["questionnaires", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    let listed = json["questionnaires"].as_array().unwrap();
    assert_eq!(listed.len(), 12);
    let own = listed.iter().find(|q| q["id"] == "own-main" && q["version"] == "2.0").unwrap();
    assert_eq!((&own["origin"], &own["items"]), (&"own".into(), &60.into()));
    assert_eq!(own["title"]["fi"], "Mitan pääkysely");
    assert_eq!(json["problems"][0]["problems"][0]["kind"], "unknown-key");
    let file = json["problems"][0]["file"].as_str().unwrap();
    assert_eq!(Path::new(file), Path::new("own").join("broken.toml"));
}

#[test]
fn a_folder_that_is_asked_for_has_to_be_there() {
    let folder = folder();
    let said = with(&folder, &["questionnaires"]).bad(1);
    assert!(said.starts_with("own: "), "{said}");
}

#[test]
fn a_document_on_an_own_questionnaire() {
    let folder = with_own();
    let new = ["new", "a.mitta", "--organization", "Oy", "--round", "2026"];
    let own = ["--questionnaire", "own-main"];
    with(&folder, &[&new[..], &own[..]].concat()).good();
    assert!(cli(&folder, &["score", "a.mitta"]).good().contains("own-main@2.0"));
    let said = cli(&folder, &[&["new", "b.mitta"], &new[2..], &own[..]].concat()).bad(2);
    assert!(said.contains("There is no questionnaire “own-main”"), "{said}");
}

#[test]
fn every_kind_of_file_is_checked() {
    let folder = with_own();
    put(&folder, "customer.toml", CUSTOMER);
    put(&folder, "kpi.toml", include_str!("../../../questionnaires/mitta-kpi/1.0.toml"));
    put(&folder, "versions/2.0.toml", SECOND);
    put(&folder, "versions/2.0.changes.toml", TABLE);
    let good = |file: &str| cli(&folder, &["check", file, "--strict"]).good();
    assert_eq!(good("customer.toml"), "mitta-customer@1.0: 16 questions, no problems.\n");
    assert_eq!(good("kpi.toml"), "mitta-kpi@1.0: 16 figures, no problems.\n");
    // What a change table is about may lie beside it.
    let table = "mitta-main@2.0: change table, 60 rows, no problems.\n";
    assert_eq!(good("versions/2.0.changes.toml"), table);
    assert_eq!(with(&folder, &["check", "own/own-main/2.0.toml"]).code, 0);
    let json = cli(&folder, &["check", "customer.toml", "--json"]).json();
    assert_eq!((&json["kind"], &json["items"]), (&"form".into(), &16.into()));
}

#[test]
fn a_broken_table_is_told_although_its_version_waits_for_it() {
    let folder = folder();
    put(&folder, "2.0.toml", SECOND);
    put(&folder, "2.0.changes.toml", &TABLE.replace("\"retired\"", "\"retird\""));
    let ran = cli(&folder, &["check", "2.0.changes.toml"]);
    assert!(ran.code == 1 && ran.out.contains("Did you mean “retired”?"), "{}", ran.out);
    assert!(!ran.out.contains("There is no questionnaire"), "{}", ran.out);
}

#[test]
fn wording_is_checked_where_it_is_asked_for() {
    let folder = folder();
    let loud = CUSTOMER.replace("Promises given to me were kept.", "Promises were kept!");
    put(&folder, "loud.toml", &loud);
    cli(&folder, &["check", "loud.toml"]).good();
    let ran = cli(&folder, &["check", "loud.toml", "--strict"]);
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    assert!(ran.out.starts_with("No exclamation marks."), "{}", ran.out);
    let ran = cli(&folder, &["check", "loud.toml", "--strict", "--json"]);
    let json: serde_json::Value = serde_json::from_str(&ran.out).unwrap();
    assert_eq!(json["problems"][0]["kind"], "style-exclamation");
}

#[test]
fn two_versions_with_their_change_table() {
    let folder = folder();
    put(&folder, "versions/2.0.toml", SECOND);
    put(&folder, "versions/2.0.changes.toml", TABLE);
    let diff = ["diff", "mitta-main@1.0", "versions/2.0.toml"];
    insta::assert_snapshot!("diff_en", cli(&folder, &diff).good());
    let finnish = [&diff[..], &["--lang", "fi"]].concat();
    insta::assert_snapshot!("diff_fi", cli(&folder, &finnish).good());
    let json = cli(&folder, &[&diff[..], &["--json"]].concat()).json();
    let step = &json["steps"][0];
    assert_eq!((&step["told"], &step["comparable"]["new_comparable"]), (&true.into(), &57.into()));
    let rows = step["rows"].as_array().unwrap();
    let reworded = rows.iter().find(|row| row["kind"] == "reworded").unwrap();
    assert_eq!(reworded["texts"][1]["part"], "question");
    assert!(reworded["texts"][1]["after"]["en"].as_str().unwrap().starts_with("How"));
}

#[test]
fn two_versions_without_a_table() {
    let folder = folder();
    put(&folder, "2.0.toml", SECOND);
    let said = cli(&folder, &["diff", "mitta-main", "2.0.toml"]).good();
    assert!(said.contains("There is no change table"), "{said}");
    assert!(said.contains("At most 58 of 60 items of the newer version compare."), "{said}");
    let same = cli(&folder, &["diff", "mitta-main", "mitta-main@1.0"]).good();
    assert!(same.contains("60 items stayed as they were."), "{same}");
}

#[test]
fn versions_of_ones_own_are_found_by_name() {
    let folder = with_own();
    let said = with(&folder, &["diff", "own-main@1.0", "own-main"]).good();
    assert!(said.starts_with("own-main@1.0 → own-main@2.0\n57 of 60"), "{said}");
    let said = with(&folder, &["diff", "own-main@2.0", "own-main@1.0"]).bad(2);
    assert!(said.contains("Give the older version first."), "{said}");
    put(&folder, "customer.toml", CUSTOMER);
    let said = cli(&folder, &["diff", "mitta-main", "./customer.toml"]).bad(1);
    assert!(said.contains("not a scored questionnaire"), "{said}");
    let said = cli(&folder, &["diff", "mitta-main", "own/broken.toml"]).bad(1);
    assert!(said.contains("Did you mean “minutes”?"), "{said}");
}

#[test]
fn every_step_between_two_versions_is_told() {
    let folder = with_own();
    let own = |source: &str| source.replace("\"mitta-main\"", "\"own-main\"");
    let third = own(SECOND).replace("version = \"2.0\"", "version = \"3.0\"");
    let table = "format = 1\nid = \"own-main\"\nfrom = \"2.0\"\nto = \"3.0\"\n";
    for place in ["draft", "own/own-main"] {
        put(&folder, &format!("{place}/3.0.toml"), &third);
        put(&folder, &format!("{place}/3.0.changes.toml"), table);
        let newer = if place == "draft" { "draft/3.0.toml" } else { "own-main@3.0" };
        let said = with(&folder, &["diff", "own-main@1.0", newer]).good();
        let steps = said.split("own-main@1.0 → own-main@2.0").nth(1).unwrap();
        let last = steps.split("own-main@2.0 → own-main@3.0").nth(1).unwrap();
        assert!(steps.contains("57 of 60") && last.contains("60 of 60"), "{said}");
    }
}

#[test]
fn a_broken_table_beside_a_version_is_told() {
    let folder = folder();
    put(&folder, "2.0.toml", SECOND);
    put(&folder, "2.0.changes.toml", &TABLE.replace("[\"L1_3\"]", "[\"L1_9\"]"));
    let said = cli(&folder, &["diff", "mitta-main@1.0", "2.0.toml"]).bad(1);
    assert!(said.contains("mitta-main@1.0 has no item “L1_9”."), "{said}");
}
