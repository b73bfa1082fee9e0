use super::*;
use crate::catalog::Library;
use crate::catalog::sample::{organization, with_ideas};
use crate::method::findings::findings;
use crate::model::{Language, Stamp};

/// What is listed of the sample’s newest round.
fn listed(language: Language) -> Option<String> {
    let library = Library::shipped().ok()?;
    let document = with_ideas(organization(language, &library).ok()?, language).ok()?;
    let round = document.latest()?.clone();
    let findings = findings(&document, round.id).ok()??;
    let crowd = crowd_of(&document, round.id, &library, Stamp::midday(2026, 11, 22));
    Some(list(&Texts::new(language), &document, &library, &round, &findings, &crowd))
}

#[test]
fn medians_stand_there_from_three_judges_on_and_after_the_reveal() {
    let said = listed(Language::English).unwrap_or_default();
    let line = |title: &str| said.lines().find(|line| line.starts_with(title)).unwrap_or_default();
    assert!(line("A direct number for heat faults").contains("measured"), "{said}");
    assert!(line("A direct number for heat faults").contains("4 3 4 4"), "{said}");
    assert!(line("A direct number").contains("the figure followed, 44\u{a0}→\u{a0}63"), "{said}");
    assert!(line("An adviser joins").contains("the figure fell, 44\u{a0}→\u{a0}31"), "{said}");
    for hidden in ["An offer valid", "The heat pump"] {
        assert!(line(hidden).ends_with(char::is_alphabetic), "{said}");
    }
    assert!(said.contains("not yet a crowd") && said.contains("tells no cause"), "{said}");
}

#[test]
fn both_languages_list_the_same_ideas() {
    let [fi, en] = Language::ALL.map(|language| listed(language).unwrap_or_default());
    assert_eq!(fi.lines().count(), en.lines().count());
    assert!(fi.contains("luku seurasi, 44\u{a0}→\u{a0}63"), "{fi}");
}
