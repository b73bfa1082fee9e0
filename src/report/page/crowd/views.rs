//! Two views of one thing beside each other, as a picture a row and in figures.

use super::super::super::Context;
use super::super::super::data::{Figure, ViewLine, ViewTable};
use super::super::part::one_line;
use super::sign;
use crate::chart::{Legend, ViewScale, feeling_ticks, legend, level_ticks};
use crate::depict::{Beside, ViewNames, ViewRow, feeling_views, view_rows, view_table};
use crate::method::findings::crowd::{FeelingsFinding, ViewPair};

const ROW: (f64, f64) = (232.0, 27.0);

/// Two views of every theme, for a picture alone; none where the crowd has not got them.
pub(in super::super::super) fn of(context: &Context<'_>, beside: Beside) -> Option<ViewTable> {
    let views = &context.revealed()?.views;
    let pairs = beside.pairs(views);
    let names = ViewNames::of(context.input.texts, beside);
    self::views(context, beside, pairs, || format!("{} – {}", names.own, names.other))
}

/// Every theme with both views; none where there are no two.
pub(super) fn views(
    context: &Context<'_>,
    beside: Beside,
    pairs: &[ViewPair],
    title: impl FnOnce() -> String,
) -> Option<ViewTable> {
    let names = ViewNames::of(context.input.texts, beside);
    let rows = view_rows(context.input.texts, &names, pairs);
    table(context, &names, &rows, title)
}

/// Each cluster of feelings with the own estimate.
pub(super) fn feelings(
    context: &Context<'_>,
    found: &FeelingsFinding,
    title: impl FnOnce() -> String,
) -> Option<ViewTable> {
    let names = ViewNames::of(context.input.texts, Beside::EstimateCustomers);
    let destroying = context.round.destroying();
    let rows = feeling_views(context.input.texts, &names, found, &destroying);
    table(context, &names, &rows, title)
}

/// The columns are those of the table that is taken along.
fn table(
    context: &Context<'_>,
    names: &ViewNames,
    rows: &[ViewRow],
    title: impl FnOnce() -> String,
) -> Option<ViewTable> {
    let scale = rows.first()?.scale;
    let mut cells = view_table(context.input.texts, names, rows).into_iter();
    let head = cells.next()?;
    let ticks = match scale {
        ViewScale::Points => level_ticks(ROW.0),
        ViewScale::Ratings => feeling_ticks(ROW.0),
    };
    Some(ViewTable {
        title: one_line(&title()),
        head,
        rows: rows.iter().zip(cells).map(|(row, cells)| line(row, cells)).collect(),
        ticks,
        legend: vec![
            sign(Legend::Dot, names.own.clone()),
            sign(Legend::OtherView, names.other.clone()),
        ],
        note: String::new(),
    })
}

fn line(row: &ViewRow, cells: Vec<String>) -> ViewLine {
    let [name, own, other, gap] =
        <[String; 4]>::try_from(cells).unwrap_or([const { String::new() }; 4]);
    ViewLine {
        sign: row.axis.map(|axis| legend(Legend::Shape(axis))),
        name: one_line(&name),
        own,
        other,
        row: Figure { picture: row.picture(ROW.0, ROW.1), alt: one_line(&row.sentence) },
        gap,
        strong: row.is_real,
    }
}
