//! Pictures in words: what a screen reader says instead of them.

use super::words::{list, with};
use super::{axis, facts, level, word};
use crate::method::decompose::Decomposition;
use crate::method::findings::{DimensionFinding, Figure, Findings, Measure};
use crate::model::Axis;
use crate::text::Texts;

/// One figure in words: value, level, target, change with its word.
pub fn figure_alt(texts: &Texts, findings: &Findings, name: &str, figure: &Figure) -> String {
    if figure.in_progress {
        return with(texts, "alt-in-progress", &[("name", name)]);
    }
    let Some(value) = figure.shown() else {
        return with(texts, "alt-withheld", &[("name", name)]);
    };
    let points = texts.points(value.get());
    let level = figure.level.map(|found| level(texts, found)).unwrap_or_default();
    let args = [("name", name), ("points", &points), ("level", &level)];
    let mut said = vec![with(texts, "alt-figure", &args)];
    if let Some(target) = figure.target {
        said.push(with(texts, "alt-target", &[("target", &texts.points(target))]));
    }
    if let (Some(change), Some(called), Some(round)) =
        (figure.change, figure.word, &findings.compared_name)
        && let Some(difference) = change.difference
    {
        let (by, called) = (texts.signed(difference, 0), word(texts, called));
        let args = [("change", &*by), ("round", round), ("word", &called)];
        said.push(with(texts, "alt-change", &args));
    }
    format!("{}.", said.join("; "))
}

/// The cube in words: this round's shape and the outline of the compared one.
pub fn cube_alt(texts: &Texts, findings: &Findings) -> String {
    let part = |d: &DimensionFinding, value: Option<f64>| match value {
        Some(value) => {
            let points = texts.points(value);
            with(texts, "alt-cube-axis", &[("axis", d.axis.code()), ("points", &points)])
        }
        None => with(texts, "alt-cube-withheld", &[("axis", d.axis.code())]),
    };
    let now: Vec<_> = facts::three(findings).map(|d| part(d, facts::value(&d.figure))).collect();
    let args = [("round", &*findings.name), ("figures", &list(texts, &now))];
    let shape = with(texts, "alt-cube", &args);
    let before: Vec<_> = facts::three(findings)
        .filter(|d| d.figure.before.is_some())
        .map(|d| part(d, d.figure.before))
        .collect();
    match &findings.compared_name {
        Some(round) if !before.is_empty() => {
            let args = [("round", &**round), ("figures", &list(texts, &before))];
            format!("{shape} {}", with(texts, "alt-cube-outline", &args))
        }
        _ => shape,
    }
}

/// The trend in words: for each dimension its first and its last comparable figure.
pub fn trend_alt(texts: &Texts, findings: &Findings, measure: Measure) -> String {
    let line = |which: Axis| {
        let shown = findings.years.iter().filter(|year| year.comparable);
        let figures: Vec<_> =
            shown.filter_map(|y| Some((&y.name, y.points(measure, Some(which))?))).collect();
        let name = axis(texts, which);
        match figures[..] {
            [] => None,
            [(round, only)] => {
                let to = texts.points(only);
                let args = [("name", &*name), ("to", &to), ("rounds", round)];
                Some(with(texts, "alt-trend-one", &args))
            }
            [(first, from), .., (last, to)] => {
                let (from, to) = (texts.points(from), texts.points(to));
                let rounds = format!("{first}–{last}");
                let args = [("name", &*name), ("from", &from), ("to", &to), ("rounds", &rounds)];
                Some(with(texts, "alt-trend", &args))
            }
        }
    };
    Axis::DIMENSIONS.into_iter().filter_map(line).collect::<Vec<_>>().join(" ")
}

/// Decimals with which the parts of a difference add up as they are printed: one, else two.
pub fn parts_decimals(parts: &Decomposition) -> usize {
    let tenths = |value: f64| (value * 10.0).round();
    let steps = parts.parts.into_iter().chain(parts.questionnaire);
    let sum = tenths(parts.before) + steps.map(tenths).sum::<f64>();
    if sum == tenths(parts.after) { 1 } else { 2 }
}

/// What moved the overall figure, by name and in points: the dimensions, and the questionnaire, which
/// has none, where it is among them.
pub fn parts(texts: &Texts, parts: &Decomposition) -> Vec<(Option<Axis>, String, f64)> {
    let three = Axis::DIMENSIONS.into_iter().zip(parts.parts);
    let three = three.map(|(which, by)| (Some(which), axis(texts, which), by));
    let own = parts.questionnaire.map(|by| (None, texts.tr("years-parts-questionnaire"), by));
    three.chain(own).collect()
}

/// The waterfall in words.
pub fn waterfall_alt(texts: &Texts, parts: &Decomposition) -> String {
    let decimals = parts_decimals(parts);
    let said = self::parts(texts, parts).into_iter().map(|(_, name, part)| {
        let change = texts.signed(part, decimals);
        with(texts, "alt-part", &[("name", &name), ("change", &change)])
    });
    let said = said.collect::<Vec<_>>().join(", ");
    let (before, after) =
        (texts.decimal(parts.before, decimals), texts.decimal(parts.after, decimals));
    let args = [("before", &*before), ("after", &after), ("parts", &said)];
    with(texts, "alt-waterfall", &args)
}
