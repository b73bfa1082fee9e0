//! Where a figure comes from, in words.

use super::words::{join, whole};
use super::{facts, range, withheld};
use crate::method::Withheld;
use crate::method::change::{Note, Word};
use crate::method::findings::{Figure, Findings, Rule};
use crate::text::{Arg, Texts};

/// Interval and target; then the rule that makes the figure, with how many are behind it.
pub fn trace_facts(texts: &Texts, figure: &Figure) -> Vec<String> {
    let facts = [join([interval(texts, figure), target(texts, figure)]), rule(texts, figure)];
    facts.into_iter().filter(|said| !said.is_empty()).collect()
}

/// Target and gap of a figure in a few words; none without a gap.
pub fn gap_note(texts: &Texts, figure: &Figure) -> Option<String> {
    let gap = facts::gap(figure).filter(|gap| gap.round() >= 1.0)?;
    let target = texts.points(figure.target?);
    let args = [("target", Arg::Text(&target)), ("gap", Arg::Count(whole(gap)))];
    Some(texts.with("gap-to-target", &args))
}

fn interval(texts: &Texts, figure: &Figure) -> String {
    let Some(limits) = figure.interval.filter(|_| figure.shown().is_some()) else {
        return String::new();
    };
    let range = range(texts, limits.low, limits.high);
    let wide = limits.high - limits.low > WIDE;
    let key = if wide { "trace-interval-wide" } else { "trace-interval" };
    texts.with(key, &[("range", Arg::Text(&range))])
}

/// An interval wider than so many points is only an indication.
const WIDE: f64 = 30.0;

fn target(texts: &Texts, figure: &Figure) -> String {
    let Some(target) = figure.target else { return String::new() };
    let points = texts.points(target);
    match facts::gap(figure) {
        Some(gap) if gap.round() >= 1.0 => {
            let args = [("target", Arg::Text(&points)), ("gap", Arg::Count(whole(gap)))];
            texts.with("trace-target-gap", &args)
        }
        Some(_) => texts.with("trace-target-reached", &[("target", Arg::Text(&points))]),
        None => texts.with("trace-target", &[("target", Arg::Text(&points))]),
    }
}

fn rule(texts: &Texts, figure: &Figure) -> String {
    let count = [("count", Arg::Count(figure.trace.items.len()))];
    let made = match figure.trace.rule {
        Rule::ItemScore => texts.tr("trace-rule-item"),
        Rule::ThemeMean => texts.with("trace-rule-theme", &count),
        Rule::DimensionMean => texts.tr("trace-rule-dimension"),
        Rule::GeometricMean => texts.tr("trace-rule-overall"),
        Rule::CrowdMean => texts.tr("trace-rule-crowd"),
        Rule::Recommendation => texts.tr("trace-rule-recommendation"),
    };
    let people = match figure.n {
        0 | 1 => String::new(),
        n => texts.with("trace-n", &[("n", Arg::Count(n))]),
    };
    join([made, people])
}

/// Why a figure is withheld, in a sentence; few people and those who protect them have one reason.
fn why(texts: &Texts, reason: Withheld) -> String {
    match reason {
        Withheld::FewPeople | Withheld::Subtraction => texts.tr("trace-hidden"),
        other => withheld(texts, other),
    }
}

/// Why there is no figure, no change or less than one might expect: a sentence each.
pub fn trace_notices(texts: &Texts, findings: &Findings, figure: &Figure) -> Vec<String> {
    let mut said = Vec::new();
    if figure.in_progress {
        let args = [("done", Arg::Count(figure.done)), ("total", Arg::Count(figure.total))];
        said.push(texts.with("dimension-unfinished", &args));
    }
    said.extend(figure.withheld.map(|reason| why(texts, reason)));
    if figure.shown().is_none() {
        return said;
    }
    if figure.trace.items.len() == 1 && figure.trace.rule != Rule::ItemScore {
        said.push(texts.tr("trace-one-item"));
    }
    match (&findings.compared_name, figure.word) {
        (Some(round), Some(Word::NotComparable)) => {
            said.push(texts.with("trace-not-comparable", &[("round", Arg::Text(round))]));
        }
        (None, _) => said.push(texts.tr("first-year-sentence")),
        _ => {}
    }
    if figure.change.is_some_and(|change| change.note == Some(Note::CompositionOnly)) {
        said.push(texts.tr("trace-composition"));
    }
    said
}
