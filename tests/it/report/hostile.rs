//! User text is never markup and never breaks a page.

use mitta::model::{Document, Event, Language};
use mitta::report::Pages;
use proptest::prelude::*;

use super::{Wish, keep, report, sample_document, words};

/// What might mean something to a typesetter, and what a font might lack.
pub const PIECES: &[&str] = &[
    "#",
    "#panic()",
    "*",
    "_",
    "$",
    "$x^2$",
    "\\",
    "\\u{41}",
    "<label>",
    "@ref",
    "`",
    "```",
    "=",
    "- ",
    "+ ",
    "/ ",
    "//",
    "/*",
    "*/",
    "~",
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    "(",
    ")",
    "{p}",
    "{n}",
    "--",
    "---",
    "...",
    "&amp;",
    "ä",
    "Ö",
    "ß",
    "é",
    "šž",
    "→",
    "≥",
    "a",
    "Bc ",
    " ",
    "\n",
    "https://example.org/a?b=c#d",
    "😀",
    "👩‍👩‍👧",
    "שלום",
    "مرحبا",
    "漢字",
    "\u{202E}",
    "\0",
    "\u{7}",
    "\u{1B}[0m",
    "\t",
    "\u{FEFF}",
    "\u{AD}",
    "\u{E000}",
    "\u{10FFFF}",
];

fn hostile() -> impl Strategy<Value = String> {
    let pieces = prop::collection::vec(prop::sample::select(PIECES), 1..40);
    pieces.prop_map(|pieces| format!("x{}x", pieces.concat()))
}

/// What can be printed of it: without white space and what is invisible, a box for what the font
/// lacks.
pub fn seen(text: &str) -> String {
    let lacks = |c: char| {
        matches!(
            c,
            '😀' | '👩' | '👧' | '漢' | '字' | '\u{590}'..='\u{6FF}' | '\u{E000}' | '\u{10FFFF}'
        )
    };
    let unseen = "\u{200D}\u{202E}\u{FEFF}\u{AD}";
    let kept = text.chars().filter(|c| !c.is_whitespace() && !c.is_control());
    kept.filter(|c| !unseen.contains(*c)).map(|c| if lacks(c) { '□' } else { c }).collect()
}

pub fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// Puts a text wherever a user can write one.
fn everywhere(text: &str) -> Document {
    let mut document = sample_document(Language::Finnish);
    document.organization.name = text.to_owned();
    document.events = vec![Event { year: 2025, month: 3, text: text.to_owned() }];
    let round = document.rounds.last_mut().unwrap();
    let code = round.questionnaire.items().next().unwrap().code.clone();
    let mut answer = round.sheet.answer(&code).unwrap().clone();
    answer.comment = text.to_owned();
    round.sheet.set(code, answer);
    round.kpis.values_mut().for_each(|kpi| kpi.source = text.to_owned());
    for journey in &mut round.journeys {
        (journey.customers, journey.need) = (text.to_owned(), text.to_owned());
        journey.moments[0].name = text.to_owned();
        journey.moments[1].measure = text.to_owned();
    }
    document
}

fn check(document: &Document, text: &str, name: &str) {
    let round = document.latest().unwrap();
    let code = round.questionnaire.items().next().unwrap().code.clone();
    let comments = [code];
    let wish = Wish { ask: text, comments: &comments, ..Wish::new(Pages::All, Language::Finnish) };
    let pdf = report(document, wish);
    keep(name, &pdf);
    let read = squeezed(&words(&pdf).concat());
    let expected = seen(text);
    // The name on page 1, what is asked, and the comment.
    assert!(read.matches(&expected).count() >= 3, "{expected}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn hostile_text_stands_as_it_is(text in hostile()) {
        check(&everywhere(&text), &text, "hostile");
    }
}

#[test]
fn ten_thousand_characters_fill_pages_and_no_more() {
    let words = "tuhatjalkainen ".repeat(667);
    let mut document = everywhere("x");
    let unbroken = "W".repeat(10_000);
    document.rounds[2].name = "n".repeat(10_000);
    let wish = Wish { ask: &words, ..Wish::new(Pages::All, Language::Finnish) };
    keep("long-words", &report(&document, wish));
    let wish = Wish { ask: &unbroken, ..Wish::new(Pages::Two, Language::English) };
    keep("long-word", &report(&document, wish));
}
