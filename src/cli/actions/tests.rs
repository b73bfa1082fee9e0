use super::*;
use crate::catalog::Library;
use crate::catalog::sample::organization;
use crate::method::findings::findings;
use crate::model::Language;
use crate::text::Texts;

/// What is listed of the sample’s newest round.
fn listed(language: Language) -> Option<String> {
    let document = organization(language, &Library::shipped().ok()?).ok()?;
    let round = document.latest()?.clone();
    let findings = findings(&document, round.id).ok()??;
    Some(list::list(&Texts::new(language), &document, &round, &findings))
}

#[test]
fn each_promise_stands_there_with_its_figure() {
    let said = listed(Language::English).unwrap_or_default();
    let line = |what: &str| said.lines().find(|line| line.contains(what)).unwrap_or_default();
    assert!(line("fading").contains("the figure followed: 63\u{a0}→\u{a0}75"), "{said}");
    assert!(line("joint offer").contains("in progress"), "{said}");
    assert!(line("joint offer").contains("the figure fell: 44\u{a0}→\u{a0}31"), "{said}");
    assert!(line("three partner paths").trim_end().ends_with("in progress"), "{said}");
    assert!(said.contains("2 of 4 promises kept") && said.contains("tells no cause"), "{said}");
}

#[test]
fn both_languages_list_the_same_actions() {
    let [fi, en] = Language::ALL.map(|language| listed(language).unwrap_or_default());
    assert_eq!(fi.lines().count(), en.lines().count());
    assert!(fi.contains("luku seurasi: 63\u{a0}→\u{a0}75"), "{fi}");
}
