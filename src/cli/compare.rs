//! Two rounds side by side.

use super::arguments::Compare;
use super::failure::{Said, Told};
use super::score::figures::{difference, theme_name, value, word};
use super::session::Session;
use super::table::{Lean, table};
use super::{find, json};
use crate::method::decompose::Decomposition;
use crate::method::findings::{Basis, Comparison, ItemChange, Pair};
use crate::model::{Axis, Round};
use crate::prose;
use crate::text::{Arg, Texts};

/// Compares two rounds.
pub fn compare(session: &mut Session, asked: &Compare) -> Told {
    let opened = session.open(&asked.file)?;
    let document = &opened.document;
    let from = find::round(&session.texts, &opened, &asked.first)?;
    let to = find::round(&session.texts, &opened, &asked.second)?;
    let comparison = session.comparison(document, from.id, to.id)?;
    if asked.json {
        return json::of(&session.texts, document, &*comparison);
    }
    let texts = &session.texts;
    let mut parts = vec![head(texts, &document.organization.name, &comparison)];
    parts.push(rows(texts, [to, from], &comparison));
    let published = comparison.basis == Some(Basis::SameVersion);
    let moved = comparison.decomposition.as_ref();
    parts.extend(moved.map(|parts| decomposition(texts, parts, published)));
    parts.extend(changes(texts, [to, from], &comparison));
    if comparison.basis == Some(Basis::PulseItems) {
        parts.push(texts.tr("years-pulse-items") + "\n");
    }
    if comparison.comparable_items > 0 {
        parts.push(texts.tr("years-same-items") + "\n");
    }
    Ok(Said::done(parts.join("\n")))
}

fn head(texts: &Texts, name: &str, comparison: &Comparison) -> String {
    let args = [
        ("name", Arg::Text(name)),
        ("from", Arg::Text(&comparison.from.name)),
        ("to", Arg::Text(&comparison.to.name)),
    ];
    let counts = [
        ("comparable", Arg::Count(comparison.comparable_items)),
        ("total", Arg::Count(comparison.total_items)),
    ];
    let key =
        if comparison.comparable_items == 0 { "years-not-comparable" } else { "years-comparable" };
    let mut said = texts.with(key, &counts);
    if comparison.basis == Some(Basis::NewerVersion) {
        said = format!("{said}: {}", prose::comparable_parts(texts, comparison));
    }
    format!("{}\n{said}\n", texts.with("cli-compare-title", &args))
}

/// What changed between the versions, and why.
fn changes(texts: &Texts, rounds: [&Round; 2], comparison: &Comparison) -> Option<String> {
    let versions = rounds.map(|round| &*round.questionnaire);
    let line = |change: &ItemChange| {
        let reason = change.reason.get(texts.language());
        format!("- {}. {reason}", prose::item_change(texts, change, versions))
    };
    let lines: Vec<_> = comparison.changes.iter().map(line).collect();
    let head = texts.tr("cli-compare-changes");
    (!lines.is_empty()).then(|| format!("{head}\n{}\n", lines.join("\n")))
}

/// The figures; themes are named as in the round that has them.
fn rows(texts: &Texts, rounds: [&Round; 2], comparison: &Comparison) -> String {
    let theme = |code| {
        let has = |round: &&&Round| round.questionnaire.theme(code).is_some();
        rounds.iter().find(has).map(|round| theme_name(texts, round, code)).unwrap_or_default()
    };
    let row = |name: String, pair: &Pair| {
        let [before, after] = [&pair.before, &pair.after]
            .map(|figure| figure.as_ref().map(|figure| value(texts, figure)).unwrap_or_default());
        let difference = difference(texts, &pair.change).unwrap_or_default();
        [name, before, after, difference, word(texts, pair.word, &pair.change)]
    };
    let mut rows = vec![row(texts.tr("axis-overall"), &comparison.overall)];
    let dimensions = comparison.dimensions.iter();
    rows.extend(dimensions.map(|found| row(prose::axis(texts, found.code), &found.pair)));
    let themes = comparison.themes.iter();
    rows.extend(themes.map(|found| row(theme(&found.code), &found.pair)));
    table(headings(texts, comparison), &rows)
}

fn headings(texts: &Texts, comparison: &Comparison) -> [(String, Lean); 5] {
    [
        (String::new(), Lean::Left),
        (comparison.from.name.clone(), Lean::Right),
        (comparison.to.name.clone(), Lean::Right),
        (texts.tr("cli-column-change"), Lean::Right),
        (texts.tr("cli-column-word"), Lean::Left),
    ]
}

/// What moved the overall figure.
fn decomposition(texts: &Texts, decomposition: &Decomposition, published: bool) -> String {
    let part = |(axis, points): (Axis, f64)| {
        format!("{} {}", prose::axis(texts, axis), texts.signed(points, 1))
    };
    let parts = Axis::DIMENSIONS.into_iter().zip(decomposition.parts).map(part);
    let parts = parts.collect::<Vec<_>>().join(", ");
    let change = texts.signed(decomposition.change, 1);
    let args = [("change", Arg::Text(&change)), ("parts", Arg::Text(&parts))];
    let key = if published { "cli-compare-parts" } else { "cli-compare-parts-like" };
    texts.with(key, &args) + "\n"
}
