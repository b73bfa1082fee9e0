//! Questionnaire files, looking into documents, and the report.

use std::fs;

use super::{cli, folder, with_sample};

const PULSE: &str = include_str!("../../../questionnaires/mitta-pulse/1.0.toml");

#[test]
fn a_good_questionnaire() {
    let folder = folder();
    fs::write(folder.path().join("q.toml"), PULSE).unwrap();
    let said = cli(&folder, &["check", "q.toml"]).good();
    assert_eq!(said, "mitta-pulse@1.0: 20 items, no problems.\n");
    let json = cli(&folder, &["check", "q.toml", "--json"]).json();
    assert_eq!((&json["good"], &json["items"]), (&true.into(), &20.into()));
}

#[test]
fn every_problem_of_a_questionnaire_with_its_place() {
    let folder = folder();
    let broken =
        PULSE.replace("minutes = 12", "minuts = 12").replace(", en = \"Mitta’s pulse\"", "");
    fs::write(folder.path().join("q.toml"), broken).unwrap();
    let ran = cli(&folder, &["check", "q.toml"]);
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    insta::assert_snapshot!("check_en", ran.out);
    let ran = cli(&folder, &["check", "q.toml", "--json", "--lang", "fi"]);
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    insta::assert_snapshot!("check_json_fi", ran.out);
}

#[test]
fn a_questionnaire_that_cannot_be_read() {
    let folder = folder();
    fs::write(folder.path().join("latin.toml"), b"a = 1\nb = \"\xe4\"\n").unwrap();
    let said = cli(&folder, &["check", "latin.toml"]).bad(1);
    assert!(said.starts_with("latin.toml, line 2: "), "{said}");
    assert!(cli(&folder, &["check", "."]).bad(1).starts_with(". is a folder"));
    assert!(cli(&folder, &["check", "gone.toml"]).bad(1).starts_with("gone.toml: "));
    fs::write(folder.path().join("large.toml"), "ä".repeat(600_000)).unwrap();
    let ran = cli(&folder, &["check", "large.toml"]);
    assert!(ran.code == 1 && ran.out.contains("larger than 512 kB"), "{}", ran.out);
}

#[test]
fn looking_into_a_document() {
    let folder = with_sample();
    let said = cli(&folder, &["inspect", "sample.mitta"]).good();
    insta::assert_snapshot!("inspect_en", said.replace(env!("CARGO_PKG_VERSION"), "VERSION"));
    let json = cli(&folder, &["inspect", "sample.mitta", "--json"]).json();
    assert_eq!((&json["whole"], &json["contents"]["rounds"]), (&true.into(), &3.into()));
    // In the middle of the file, behind the header.
    let path = folder.path().join("sample.mitta");
    let mut bytes = fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle..middle + 8192].fill(0x5A);
    fs::write(&path, &bytes).unwrap();
    let ran = cli(&folder, &["inspect", "sample.mitta"]);
    assert_eq!((ran.code, ran.err.as_str()), (1, ""));
    assert!(ran.out.contains("damaged"), "{}", ran.out);
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn the_same_report_is_the_same_bytes() {
    let folder = with_sample();
    for pages in ["2", "all"] {
        let write = |name: &str| {
            let dated = ["--pages", pages, "--date", "2026-11-20", "-o", name];
            let said = cli(&folder, &[&["report", "sample.mitta"], &dated[..]].concat()).good();
            assert_eq!(said, format!("Report saved: {name}\n"));
            fs::read(folder.path().join(name)).unwrap()
        };
        let first = write("a.pdf");
        assert!(first.starts_with(b"%PDF-") && first == write("b.pdf") && first == write("a.pdf"));
        let pages = pdf_extract::extract_text_from_mem_by_pages(&first).unwrap();
        assert!(pages.concat().contains("20 November 2026"));
    }
}

#[test]
fn a_report_is_of_its_round_and_language() {
    let folder = with_sample();
    let asked = ["--round", "2024", "--lang", "fi", "--date", "2025-01-07", "-o", "a.pdf"];
    cli(&folder, &[&["report", "sample.mitta"], &asked[..]].concat()).good();
    let text = pdf_extract::extract_text(folder.path().join("a.pdf")).unwrap();
    assert!(text.contains("2024") && text.contains("tammikuuta"), "{text}");
}

#[test]
fn a_report_never_replaces_a_document() {
    let folder = with_sample();
    let path = folder.path().join("sample.mitta");
    let before = fs::read(&path).unwrap();
    let said = cli(&folder, &["report", "sample.mitta", "-o", "./sample.mitta"]).bad(1);
    assert!(said.contains("is a Mitta document"), "{said}");
    assert_eq!(fs::read(&path).unwrap(), before);
    let said = cli(&folder, &["report", "sample.mitta", "-o", "no/such/folder.pdf"]).bad(1);
    assert!(said.starts_with("no/such/folder.pdf: "), "{said}");
}
