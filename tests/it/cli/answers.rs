//! Answering.

use super::{cli, with_pulse, with_sample};

const FILE: [&str; 4] = ["answer", "sample.mitta", "--round", "2026"];

#[test]
fn everything_is_written() {
    let folder = with_pulse();
    let given = ["L1_1=3", "L2_1=dk", "--comment", "L1_1=why", "--evidence", "L1_1=a=b"];
    let sure = ["--confidence", "L1_1=evidence", "--confidence", "L2_1=guess"];
    let asked = ["answer", "pulse.mitta", "--round", "2026"];
    let said = cli(&folder, &[&asked[..], &given, &sure].concat()).good();
    assert_eq!(said, "Round 2026: 2 answers changed, 2 of 20 answered.\n");
    let again = cli(&folder, &[&asked[..], &["L1_1=3"]].concat()).good();
    assert_eq!(again, "Round 2026: nothing changed, 2 of 20 answered.\n");
    let counts = cli(&folder, &["inspect", "pulse.mitta", "--json"]).json();
    let counts = &counts["contents"];
    assert_eq!(
        (&counts["answers"], &counts["comments"], &counts["evidence"]),
        (&2.into(), &1.into(), &1.into())
    );
    let back = cli(&folder, &[&asked[..], &["L1_1=", "--comment", "L1_1="]].concat()).good();
    assert_eq!(back, "Round 2026: one answer changed, 1 of 20 answered.\n");
}

#[test]
fn all_problems_come_at_once_and_nothing_is_written() {
    let folder = with_sample();
    let before = cli(&folder, &["score", "sample.mitta", "--json"]).good();
    let given = ["L1_1=0", "L1_2=5", "L11=1", "L1_3=x", "L1_1=2", "L2_1=na"];
    let options = ["--comment", "X9=hi", "--evidence", "L1_1", "--confidence", "L1_1=sure"];
    let said = cli(&folder, &[&FILE[..], &given, &options].concat()).bad(2);
    insta::assert_snapshot!("all_problems_at_once", said);
    assert_eq!(cli(&folder, &["score", "sample.mitta", "--json"]).good(), before);
}

#[test]
fn a_closed_round_is_told_with_the_rest() {
    let folder = with_sample();
    let said = cli(&folder, &["answer", "sample.mitta", "--round", "2024", "L1_1=9"]).bad(1);
    assert!(said.contains("Round 2024 is closed") && said.contains("L1_1=9: "), "{said}");
    assert!(said.ends_with("Nothing was written: 2 problems.\n"), "{said}");
}

#[test]
fn a_round_without_figures_of_the_books_says_so() {
    let folder = with_sample();
    let new = ["new", "pulse.mitta", "--organization", "Mallila", "--questionnaire", "mitta-pulse"];
    cli(&folder, &[&new[..], &["--round", "2026"]].concat()).good();
    for given in [&[][..], &["K02=12.5"], &["--target", "K02=10", "--json"]] {
        let asked = [&["kpi", "pulse.mitta", "--round", "2026"], given].concat();
        let said = cli(&folder, &asked).bad(1);
        assert_eq!(said, "Round 2026 has no figures of the books.\n");
    }
    cli(&folder, &["kpi", "sample.mitta"]).bad(2);
}

#[test]
fn wrong_answers_fail_and_malformed_ones_are_wrong_usage() {
    let folder = with_sample();
    cli(&folder, &[&FILE[..], &["L1_1=9"]].concat()).bad(1);
    cli(&folder, &[&FILE[..], &["L1_1"]].concat()).bad(2);
    cli(&folder, &FILE).bad(2);
    cli(&folder, &["answer", "sample.mitta", "L1_1=2"]).bad(2);
}

#[test]
fn one_who_has_it_open_keeps_others_from_writing() {
    use mitta::app::{Desk, Job, Outcome};
    use mitta::platform::{SettingsOnDisk, SystemClock, SystemFolders};
    let folder = with_sample();
    let settings = Box::new(SettingsOnDisk);
    let mut desk = Desk::new(Box::new(SystemFolders), Box::new(SystemClock), settings);
    let opened = desk.run(Job::Open(folder.path().join("sample.mitta")));
    assert!(matches!(opened, Some(Outcome::Opened { .. })));
    let said = cli(&folder, &[&FILE[..], &["L1_1=0"]].concat()).bad(1);
    assert!(said.starts_with("sample.mitta is open elsewhere ("), "{said}");
    cli(&folder, &["score", "sample.mitta"]).good();
    desk.run(Job::Close);
    cli(&folder, &[&FILE[..], &["L1_1=0"]].concat()).good();
}
