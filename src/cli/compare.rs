//! Two rounds side by side.

use std::sync::Arc;

use super::arguments::Compare;
use super::failure::{Said, Told};
use super::score::figures::{difference, theme_name, value, word};
use super::session::Session;
use super::table::{Lean, table};
use super::{find, json};
use crate::method::decompose::Decomposition;
use crate::method::findings::{Comparison, Figure, Findings, Pair};
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
        let shown = json::compare(document, [from, to], &comparison);
        return json::said(&session.texts, &shown);
    }
    let sides = [session.findings(document, from.id)?, session.findings(document, to.id)?];
    let texts = &session.texts;
    let mut parts = vec![
        head(texts, &document.organization.name, &comparison),
        rows(texts, to, &comparison, &sides),
    ];
    parts.extend(comparison.decomposition.as_ref().map(|parts| decomposition(texts, parts)));
    if comparison.comparable_items > 0 {
        parts.push(texts.tr("years-same-items") + "\n");
    }
    Ok(Said::done(parts.join("\n")))
}

fn head(texts: &Texts, name: &str, comparison: &Comparison) -> String {
    let args = [
        ("name", Arg::Text(name)),
        ("from", Arg::Text(&comparison.from_name)),
        ("to", Arg::Text(&comparison.to_name)),
    ];
    let counts = [
        ("comparable", Arg::Count(comparison.comparable_items)),
        ("total", Arg::Count(comparison.total_items)),
    ];
    let key =
        if comparison.comparable_items == 0 { "years-not-comparable" } else { "years-comparable" };
    format!("{}\n{}\n", texts.with("cli-compare-title", &args), texts.with(key, &counts))
}

fn rows(texts: &Texts, to: &Round, comparison: &Comparison, sides: &[Arc<Findings>; 2]) -> String {
    let row = |name: String, pair: &Pair, of: &dyn Fn(&Findings) -> Option<Figure>| {
        let [before, after] = sides.each_ref().map(|side| match of(side) {
            Some(figure) => value(texts, &figure),
            None => String::new(),
        });
        let difference = difference(texts, &pair.change).unwrap_or_default();
        [name, before, after, difference, word(texts, &pair.change)]
    };
    let overall = |side: &Findings| Some(side.overall.figure.clone());
    let mut rows = vec![row(texts.tr("axis-overall"), &comparison.overall, &overall)];
    for (axis, pair) in &comparison.dimensions {
        let of = |side: &Findings| side.dimension(*axis).map(|found| found.figure.clone());
        rows.push(row(prose::axis(texts, *axis), pair, &of));
    }
    for (code, pair) in &comparison.themes {
        let of = |side: &Findings| side.theme(code).map(|found| found.figure.clone());
        rows.push(row(theme_name(texts, to, code), pair, &of));
    }
    table(headings(texts, comparison), &rows)
}

fn headings(texts: &Texts, comparison: &Comparison) -> [(String, Lean); 5] {
    [
        (String::new(), Lean::Left),
        (comparison.from_name.clone(), Lean::Right),
        (comparison.to_name.clone(), Lean::Right),
        (texts.tr("cli-column-change"), Lean::Right),
        (texts.tr("cli-column-word"), Lean::Left),
    ]
}

/// What moved the overall figure.
fn decomposition(texts: &Texts, decomposition: &Decomposition) -> String {
    let part = |(axis, points): (Axis, f64)| {
        format!("{} {}", prose::axis(texts, axis), texts.signed(points, 1))
    };
    let parts = Axis::DIMENSIONS.into_iter().zip(decomposition.parts).map(part);
    let parts = parts.collect::<Vec<_>>().join(", ");
    let change = texts.signed(decomposition.change, 1);
    let args = [("change", Arg::Text(&change)), ("parts", Arg::Text(&parts))];
    texts.with("cli-compare-parts", &args) + "\n"
}
