//! What stands beside the score has pages of its own, in the whole report only.

mod answered;
mod journey;
mod kpis;

use mitta::model::{Document, Language};
use mitta::report::Pages;

use super::{Wish, before_the_guide, keep, report, sample_document, section, sections, words};
use crate::blocks::questionnaire_only;

const BESIDE: [&str; 4] = ["report-kpis", "report-journey", "report-feelings", "report-listening"];

/// The words of a section, on however many pages, with plain spaces; empty where it is not there.
fn words_of(document: &Document, language: Language, key: &str) -> String {
    let read =
        before_the_guide(words(&report(document, Wish::new(Pages::All, language))), language);
    let (mut found, mut current) = (String::new(), None);
    for page in read {
        current = section(&page, language).or(current);
        if current == Some(key) {
            found += &plain(&page);
            found.push(' ');
        }
    }
    found
}

/// One kind of space, as much as needed.
fn plain(text: &str) -> String {
    text.split(char::is_whitespace).collect::<Vec<_>>().join(" ")
}

#[track_caller]
fn assert_says(page: &str, said: &str) {
    assert!(page.contains(&plain(said)), "{said} in {page}");
}

#[test]
fn only_the_whole_report_of_a_round_that_asks_for_it_has_them() {
    for language in Language::ALL {
        let sections_of = |document: &Document, pages| {
            sections(&words(&report(document, Wish::new(pages, language))), language)
        };
        let sample = sample_document(language);
        let whole = sections_of(&sample, Pages::All);
        assert!(BESIDE.iter().all(|key| whole.contains(key)), "{whole:?}");
        let two = sections_of(&sample, Pages::Two);
        let without = sections_of(&questionnaire_only(language), Pages::All);
        assert!(BESIDE.iter().all(|key| !two.contains(key) && !without.contains(key)));
        let rest = whole.into_iter().filter(|key| !BESIDE.contains(key));
        assert!(rest.eq(without), "nothing else changes");
    }
}

#[test]
fn parts_that_nobody_answered_have_no_page() {
    let mut document = sample_document(Language::English);
    for round in &mut document.rounds {
        round.replies.clear();
        round.kpis.clear();
        round.journeys.clear();
    }
    let read = words(&report(&document, Wish::new(Pages::All, Language::English)));
    let found = sections(&read, Language::English);
    assert!(BESIDE.iter().all(|key| !found.contains(key)), "{found:?}");
}

#[test]
fn what_is_said_in_the_sample_can_be_looked_at() {
    for language in Language::ALL {
        let pdf = report(&sample_document(language), Wish::new(Pages::All, language));
        keep(&format!("beside-{}", language.code()), &pdf);
        assert!(!words(&pdf).concat().contains('□'), "a character that the typeface lacks");
    }
}
