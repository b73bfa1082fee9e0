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
    HeatRow { cell, cells: items.map(|item| one(texts, item)).collect() }
}

fn one(texts: &Texts, item: &ItemFinding) -> HeatCell {
    let figure = &item.figure;
    let shown = figure.value.map(Points::clamped).zip(figure.level);
    let (heat, text) = match (shown, figure.withheld) {
        (Some((value, level)), _) => (Heat::Level(level), texts.points(value.get())),
        (None, Some(Withheld::NotApplicable)) => (Heat::NotApplicable, "–".to_owned()),
        (None, Some(Withheld::DontKnow)) => (Heat::Open, "?".to_owned()),
        (None, Some(Withheld::Unanswered)) | (None, None) => (Heat::Open, String::new()),
        (None, Some(_)) => (Heat::Withheld, String::new()),
    };
    HeatCell { heat, text, hover: said(texts, item) }
}

/// An item with its value and level, or why it has none.
pub(super) fn said(texts: &Texts, item: &ItemFinding) -> String {
    let name = item.name.get(texts.language());
    let facts = match (item.figure.value, item.figure.level) {
        (Some(value), Some(level)) => {
            format!("{}, {}", texts.points(value), prose::level(texts, level))
        }
        _ => item.figure.withheld.map(|why| prose::hidden(texts, why)).unwrap_or_default(),
    };
    let args = [("code", item.code.as_str()), ("name", name), ("facts", &facts)];
    texts.with("results-item-said", &args.map(|(key, text)| (key, Arg::Text(text))))
}
