//! Actions on the command line.

use super::{cli, with_sample};

#[test]
fn actions_are_added_changed_and_removed() {
    let folder = with_sample();
    let run = |args: &[&str]| cli(&folder, &[&["actions", "sample.mitta"], args].concat());
    let listed = run(&[]).good();
    assert!(listed.contains("the figure followed: 63\u{a0}→\u{a0}75"), "{listed}");
    assert!(listed.contains("Four actions agreed, room for a fifth"), "{listed}");
    let added =
        run(&["--add", "A walk in the yard", "--owner", "Unit lead", "--due", "2027-06-30"]);
    assert!(added.good().contains("A walk in the yard"));
    let set = ["--set", "13", "--theme", "L1", "--kpi", "K03", "--state", "in_progress", "--json"];
    let found = run(&set).json();
    let action = &found["actions"][12];
    assert_eq!((&action["id"], &action["theme"]), (&13.into(), &"L1".into()));
    assert_eq!((&action["state"], &action["kpi"]), (&"in_progress".into(), &"K03".into()));
    assert_eq!((&action["owner"], &action["due"]), (&"Unit lead".into(), &"2027-06-30".into()));
    let six = run(&["--add", "One more"]).good();
    assert!(six.contains("Six is a lot: which of these can wait?"), "{six}");
    run(&["--remove", "14"]).good();
    assert_eq!(run(&["--json"]).json()["actions"].as_array().unwrap().len(), 13);
}

#[test]
fn an_earlier_round_lists_what_was_promised_by_then() {
    let folder = with_sample();
    let found = cli(&folder, &["actions", "sample.mitta", "--round", "2024", "--json"]).json();
    let actions = found["actions"].as_array().unwrap();
    assert_eq!(actions.len(), 4);
    assert!(actions.iter().all(|action| action["since"].is_null()));
}

#[test]
fn what_cannot_be_said_changes_nothing() {
    let folder = with_sample();
    let run = |args: &[&str]| cli(&folder, &[&["actions", "sample.mitta"], args].concat());
    let before = run(&["--json"]).good();
    for (args, code, said) in [
        (&["--set", "99", "--state", "done"][..], 1, "no action 99"),
        (&["--set", "9", "--state", "not_done"], 2, "--reason"),
        (&["--set", "9", "--theme", "L9"], 1, "no theme"),
        (&["--set", "9", "--kpi", "K99"], 1, "no such figure"),
        (&["--add", " "], 2, "needs words"),
        (&["--state", "done"], 2, "--set"),
        (&["--set", "9", "--state", "moved"], 2, "moved"),
        (&["--set", "9", "--due", "2027-02-30"], 2, "2027-02-30"),
        (&["--add", "A", "--set", "9"], 2, "--add"),
    ] {
        let told = run(args).bad(code);
        assert!(told.contains(said), "{args:?}: {told}");
    }
    assert_eq!(run(&["--json"]).good(), before);
}
