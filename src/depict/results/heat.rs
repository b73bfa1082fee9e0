//! Items by theme.

use crate::chart::{Heat, HeatCell, HeatRow};
use crate::method::Withheld;
use crate::method::findings::{Findings, ItemFinding, ThemeFinding};
use crate::model::Points;
use crate::prose;
use crate::text::{Arg, Texts};

/// The items of a theme as cells of so many points.
pub fn heat(texts: &Texts, findings: &Findings, of: &ThemeFinding, cell: f64) -> HeatRow {
    let items = of.figure.trace.items.iter().filter_map(|code| findings.item(code));
    HeatRow { cell, cells: items.map(|item| one(texts, findings, item)).collect() }
}

/// What the signs of the cells mean; only those that are there.
pub fn heat_signs(texts: &Texts, findings: &Findings) -> String {
    let signs = texts.tr("heat-signs");
    match findings.items.iter().any(|item| is_few(findings, item)) {
        true => format!("{signs} {}", texts.tr("heat-few")),
        false => signs,
    }
}

/// Fewer than half of those who answered anything gave the item a level.
fn is_few(findings: &Findings, item: &ItemFinding) -> bool {
    let most = findings.items.iter().map(|item| item.figure.n).max().unwrap_or_default();
    item.figure.value.is_some() && 2 * item.figure.n < most
}

fn one(texts: &Texts, findings: &Findings, item: &ItemFinding) -> HeatCell {
    let figure = &item.figure;
    let shown = figure.value.map(Points::clamped).zip(figure.level);
    let (heat, text) = match (shown, figure.withheld) {
        (Some((value, level)), _) => (Heat::Level(level), texts.points(value.get())),
        (None, Some(Withheld::NotApplicable)) => (Heat::NotApplicable, "–".to_owned()),
        (None, Some(Withheld::DontKnow)) => (Heat::Open, "?".to_owned()),
        (None, Some(Withheld::Unanswered)) | (None, None) => (Heat::Open, String::new()),
        (None, Some(_)) => (Heat::Withheld, String::new()),
    };
    HeatCell { heat, text, few: is_few(findings, item), hover: hover(texts, findings, item) }
}

/// The same with what its ring says.
fn hover(texts: &Texts, findings: &Findings, item: &ItemFinding) -> String {
    let said = said(texts, item);
    match is_few(findings, item) {
        true => format!("{said}, {}", texts.tr("heat-few-short")),
        false => said,
    }
}

/// An item with its value and level, or why it has none.
pub(super) fn said(texts: &Texts, item: &ItemFinding) -> String {
    let name = item.name.get(texts.language());
    let facts = match (item.figure.value, item.figure.level) {
        (Some(value), Some(level)) => {
            let people = (item.figure.n > 1).then(|| {
                format!(", {}", texts.with("trace-n-short", &[("n", Arg::Count(item.figure.n))]))
            });
            let level = prose::level(texts, level);
            format!("{}, {level}{}", texts.points(value), people.unwrap_or_default())
        }
        _ => item.figure.withheld.map(|why| prose::hidden(texts, why)).unwrap_or_default(),
    };
    let args = [("code", item.code.as_str()), ("name", name), ("facts", &facts)];
    texts.with("results-item-said", &args.map(|(key, text)| (key, Arg::Text(text))))
}
