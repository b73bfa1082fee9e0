//! Documents and rounds.

use std::fs;

use super::{cli, folder, with_pulse, with_sample};

#[test]
fn the_sample_is_written_and_not_over_another_file() {
    let folder = with_sample();
    let path = folder.path().join("sample.mitta");
    let before = fs::read(&path).unwrap();
    let said = cli(&folder, &["sample", "sample.mitta"]).bad(1);
    assert!(said.contains("sample.mitta") && said.contains("--force"), "{said}");
    assert_eq!(fs::read(&path).unwrap(), before);
    let said = cli(&folder, &["sample", "sample.mitta", "--force", "--lang", "fi"]).good();
    assert!(said.contains("Mallilan Energia, 2024, 2025, 2026"), "{said}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn a_file_that_is_not_ours_never_changes() {
    let folder = folder();
    let path = folder.path().join("notes.txt");
    fs::write(&path, "notes").unwrap();
    let calls: [&[&str]; 9] = [
        &["sample", "notes.txt"],
        &["sample", "notes.txt", "--force"],
        &[
            "new",
            "notes.txt",
            "--organization",
            "A",
            "--round",
            "2026",
            "--questionnaire",
            "mitta-main",
        ],
        &["round", "notes.txt", "--year", "2027"],
        &["answer", "notes.txt", "--round", "2026", "L1_1=2"],
        &["close", "notes.txt", "--round", "2026"],
        &["score", "notes.txt"],
        &["compare", "notes.txt", "2025", "2026"],
        &["inspect", "notes.txt"],
    ];
    for call in calls {
        let said = cli(&folder, call).bad(1);
        assert!(said.starts_with("notes.txt"), "{said}");
        assert_eq!(fs::read(&path).unwrap(), b"notes", "{call:?}");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_new_document_is_on_the_questionnaire_that_was_named() {
    let folder = folder();
    for (name, label) in [
        ("mitta-main", "mitta-main@1.0"),
        ("mitta-pulse", "mitta-pulse@1.0"),
        ("mitta-main@1.0", "mitta-main@1.0"),
    ] {
        let file = format!("{}.mitta", name.replace('@', "-at-"));
        let asked = ["new", &file, "--organization", "Oy Äly", "--round", "2026"];
        let said = cli(&folder, &[&asked[..], &["--questionnaire", name]].concat()).good();
        assert_eq!(said, format!("{file}: Oy Äly, 2026\n"));
        let score = cli(&folder, &["score", &file, "--json"]).json();
        assert_eq!(score["questionnaire"], label);
        let again = cli(&folder, &[&asked[..], &["--questionnaire", name]].concat()).bad(1);
        assert!(again.contains("is already there"), "{again}");
    }
}

#[test]
fn an_unknown_questionnaire_lists_those_there_are() {
    let folder = folder();
    let asked = ["new", "a.mitta", "--organization", "A", "--round", "2026", "--questionnaire"];
    for name in ["mitta-mian", "mitta-main@9.9", "mitta-main@x", ""] {
        let said = cli(&folder, &[&asked[..], &[name]].concat()).bad(2);
        assert!(said.contains("mitta-main@1.0, mitta-pulse@1.0"), "{said}");
    }
    let said = cli(&folder, &[&asked[..], &["mitta-mian"]].concat()).bad(2);
    assert!(said.contains("Did you mean “mitta-main”?"), "{said}");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_round_starts_closes_and_opens() {
    let folder = with_pulse();
    let said = |args: &[&str]| cli(&folder, args).good();
    let file = "pulse.mitta";
    assert_eq!(said(&["round", file, "--year", "2027"]), "Round 2027 started: mitta-pulse@1.0\n");
    let main = said(&["round", file, "--year", "2027", "--questionnaire", "mitta-main"]);
    assert_eq!(main, "Round 2027-2 started: mitta-main@1.0\n");
    assert_eq!(said(&["close", file, "--round", "2026"]), "Round 2026 closed\n");
    assert_eq!(said(&["close", file, "--round", "2026"]), "Round 2026 is closed already\n");
    let refused = cli(&folder, &["answer", file, "--round", "2026", "L1_1=2"]).bad(1);
    assert!(refused.contains("Round 2026 is closed"), "{refused}");
    assert_eq!(said(&["open", file, "--round", "2026"]), "Round 2026 opened again\n");
    assert_eq!(said(&["open", file, "--round", "2026"]), "Round 2026 is open already\n");
    said(&["answer", file, "--round", "2026", "L1_1=2"]);
    let unknown = cli(&folder, &["close", file, "--round", "1999"]).bad(1);
    assert_eq!(unknown, "pulse.mitta has no round “1999”. There are: 2026, 2027, 2027-2.\n");
}

#[test]
fn looking_changes_nothing() {
    let folder = with_sample();
    let path = folder.path().join("sample.mitta");
    let before = fs::read(&path).unwrap();
    cli(&folder, &["score", "sample.mitta"]).good();
    cli(&folder, &["compare", "sample.mitta", "2024", "2026"]).good();
    cli(&folder, &["inspect", "sample.mitta"]).good();
    cli(&folder, &["answer", "sample.mitta", "--round", "2026", "L9_9=2"]).bad(1);
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "nothing is left beside it");
}
