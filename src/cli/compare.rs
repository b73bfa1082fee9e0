//! Two rounds side by side.

use super::arguments::Compare;
use super::failure::{Said, Told};
use super::score::figures::{difference, theme_name, value, word};
use super::session::Session;
use super::table::{Lean, table};
use super::{find, json};
use crate::method::decompose::Decomposition;
use crate::method::findings::{Comparison, Pair};
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
    let mut parts =
        vec![head(texts, &document.organization.name, &comparison), rows(texts, to, &comparison)];
    parts.extend(comparison.decomposition.as_ref().map(|parts| decomposition(texts, parts)));
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
    format!("{}\n{}\n", texts.with("cli-compare-title", &args), texts.with(key, &counts))
}

fn rows(texts: &Texts, to: &Round, comparison: &Comparison) -> String {
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
    rows.extend(themes.map(|found| row(theme_name(texts, to, &found.code), &found.pair)));
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
