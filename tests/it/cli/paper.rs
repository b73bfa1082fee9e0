//! Forms to fill in with a pen.

use std::fs;

use super::{cli, folder, with_sample};

#[test]
fn a_questionnaire_is_printed_in_both_languages() {
    let folder = folder();
    let calls = [
        ("en", "Paper form saved: a.pdf\n", "20 November 2026", "How to answer"),
        ("fi", "Paperilomake tallennettu: a.pdf\n", "20. marraskuuta 2026", "Miten vastataan"),
    ];
    for (lang, expected, date, how) in calls {
        let write = || {
            let asked = ["paper", "mitta-pulse", "-o", "a.pdf", "--date", "2026-11-20"];
            let said = cli(&folder, &[&asked[..], &["--lang", lang]].concat()).good();
            assert_eq!(said, expected);
            fs::read(folder.path().join("a.pdf")).unwrap()
        };
        let first = write();
        assert!(first == write(), "the same bytes");
        let text = pdf_extract::extract_text_from_mem(&first).unwrap();
        assert!(text.contains(date) && text.contains(how), "{text}");
    }
}

#[test]
fn one_version_may_be_named() {
    let folder = folder();
    cli(&folder, &["paper", "mitta-main@1.0", "-o", "a.pdf"]).good();
    for name in ["mitta-main@1.7", "mitta-main@x", "mitta"] {
        let said = cli(&folder, &["paper", name, "-o", "b.pdf"]).bad(2);
        let expected =
            format!("no questionnaire or part “{name}”. These can be printed: mitta-main@1.0,");
        assert!(said.contains(&expected), "{said}");
    }
    let said = cli(&folder, &["paper", "nitta-pulse", "-o", "b.pdf"]).bad(2);
    assert!(said.contains("Did you mean “mitta-pulse”?"), "{said}");
    assert!(!folder.path().join("b.pdf").exists());
}

#[test]
fn a_form_never_replaces_a_document() {
    let folder = with_sample();
    let path = folder.path().join("sample.mitta");
    let before = fs::read(&path).unwrap();
    let said = cli(&folder, &["paper", "mitta-pulse", "-o", "./sample.mitta"]).bad(1);
    assert!(said.contains("is a Mitta document"), "{said}");
    assert_eq!(fs::read(&path).unwrap(), before);
    let said = cli(&folder, &["paper", "mitta-pulse", "-o", "no/such/folder.pdf"]).bad(1);
    assert!(said.starts_with("no/such/folder.pdf: "), "{said}");
}
