//! Sentences about the years.

use super::words::{join, selector};
use super::{facts, parts_decimals};
use crate::method::change::Word;
use crate::method::decompose::Decomposition;
use crate::method::findings::Findings;
use crate::model::Event;
use crate::text::{Arg, Texts};

/// What changed since the compared round, in one sentence without a full stop.
pub fn years_headline(texts: &Texts, findings: &Findings) -> String {
    let Some(round) = &findings.compared_name else {
        return texts.tr(if has_earlier(findings) { "since-not-comparable" } else { "since-one" });
    };
    if facts::unfinished(findings) {
        return texts.tr("since-unfinished");
    }
    let with = |word| facts::with_word(findings, word);
    let (up, down) = (with(Word::Improved), with(Word::Declined));
    let key = match (&up[..], &down[..]) {
        ([], []) if with(Word::NoRealChange).len() == 3 => "since-same",
        ([], []) if with(Word::WithinNoise).is_empty() => "since-not-comparable",
        ([], []) => "since-noise",
        (_, []) => "since-improved",
        ([], _) => "since-declined",
        (_, _) => "since-mixed",
    };
    let args = [("up", selector(&up)), ("down", selector(&down)), ("round", round.clone())];
    texts.with(key, &args.each_ref().map(|(name, text)| (*name, Arg::Text(text))))
}

/// An event with its month: *merger 9/2024*.
pub fn event(texts: &Texts, event: &Event) -> String {
    let (month, year) = (event.month.to_string(), event.year.to_string());
    let args = [("text", &*event.text), ("month", &*month), ("year", &*year)];
    texts.with("report-event", &args.map(|(name, text)| (name, Arg::Text(text))))
}

/// What is compared with what.
pub fn years_lead(texts: &Texts, findings: &Findings) -> String {
    let Some(round) = &findings.compared_name else {
        let first = !has_earlier(findings);
        return texts.tr(if first { "since-first" } else { "since-none-comparable" });
    };
    let others = findings.years.iter().any(|year| !year.comparable);
    let key = match (findings.is_across_versions(), others) {
        (true, _) => "since-versions",
        (false, true) => "since-comparable-other",
        (false, false) => "since-comparable",
    };
    let args = [
        ("round", Arg::Text(round)),
        ("total", Arg::Count(findings.progress.total)),
        ("comparable", Arg::Count(findings.comparable_items.unwrap_or_default())),
    ];
    texts.with(key, &args)
}

/// What the parts of the overall figure's difference mean; none where there are none.
pub fn parts_sentence(texts: &Texts, findings: &Findings) -> Option<String> {
    let parts = findings.decomposition?;
    let change = findings.overall.figure.change?;
    let difference = texts.points(change.difference?.abs());
    let key = match findings.overall.figure.word? {
        Word::Improved => "parts-improved",
        Word::Declined => "parts-declined",
        Word::NoRealChange => "parts-same",
        _ => "parts-noise",
    };
    let said = texts.with(key, &[("difference", Arg::Text(&difference))]);
    let exact = if findings.is_across_versions() { "parts-exact-like" } else { "parts-exact" };
    Some(join([texts.tr(exact), shared(texts, &parts, change.difference?), said]))
}

/// The difference over shared items, where it is printed otherwise than that over all answers.
fn shared(texts: &Texts, parts: &Decomposition, difference: f64) -> String {
    let signed = |value| texts.signed(value, parts_decimals(parts));
    let difference = signed(difference);
    if difference == signed(parts.change) {
        return String::new();
    }
    texts.with("parts-shared", &[("difference", Arg::Text(&difference))])
}

fn has_earlier(findings: &Findings) -> bool {
    findings.years.first().is_some_and(|year| year.round != findings.round)
}
