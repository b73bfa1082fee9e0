//! What stands in which column: by the words of a heading, else by what the cells hold.

use super::cells::Row;
use super::{figure, folded, kpis};
use crate::model::Round;

/// Where the parts of a row stand, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Columns {
    /// Code or name of the key figure.
    pub figure: usize,
    /// Its value in this round.
    pub value: Option<usize>,
    /// The value aimed at.
    pub target: Option<usize>,
    /// Where it was found.
    pub source: Option<usize>,
    /// What one should know of it.
    pub note: Option<usize>,
}

/// Words of a heading, in small letters and both languages.
const VALUE: &[&str] = &["arvo", "toteuma", "tulos", "value", "actual", "result"];
const TARGET: &[&str] = &["tavoite", "target", "goal"];
const SOURCE: &[&str] = &["lähde", "source"];
const NOTE: &[&str] = &["huomautus", "huomio", "kommentti", "note", "notes", "comment"];

/// The columns of a table, and the row that only names them.
pub(super) fn columns(table: &[Row], round: &Round) -> (Columns, Option<usize>) {
    let heading = table.first().filter(|first| is_heading(first, table, round));
    let body = if heading.is_some() { table.get(1..).unwrap_or_default() } else { table };
    let named = heading.map(|heading| by_words(heading, round)).unwrap_or_default();
    let at = figure_column(body, round);
    let columns = if named.value.is_some() { named } else { by_content(body, round, at) };
    (Columns { figure: at, ..columns }, heading.map(|heading| heading.line))
}

fn cells(row: &Row) -> impl Iterator<Item = &str> {
    (0..row.width()).map(|column| row.cell(column))
}

/// Whether the first row names columns: no figure, and a word that we know or words alone.
fn is_heading(first: &Row, table: &[Row], round: &Round) -> bool {
    let holds_digit = |cell: &str| cell.chars().any(|c| c.is_ascii_digit());
    let is_known = by_words(first, round) != Columns::default();
    let only_words = table.len() > 1 && first.width() > 1 && !cells(first).any(holds_digit);
    !cells(first).any(|cell| figure(round, cell).is_some()) && (is_known || only_words)
}

fn by_words(heading: &Row, round: &Round) -> Columns {
    let find = |words: &[&str]| {
        let has = |cell: &&str| {
            let cell = folded(cell);
            let mut parts = cell.split(' ');
            !is_of_other_round(&cell, round) && parts.any(|part| words.contains(&part))
        };
        cells(heading).position(|cell| has(&cell))
    };
    let is_this_round = |cell: &str| folded(cell) == folded(&round.name) || is_year(cell, round);
    Columns {
        figure: 0,
        value: cells(heading).position(is_this_round).or_else(|| find(VALUE)),
        target: find(TARGET),
        source: find(SOURCE),
        note: find(NOTE),
    }
}

fn is_year(cell: &str, round: &Round) -> bool {
    cell == round.year.to_string()
}

/// Whether a heading names a year that is not this round's.
fn is_of_other_round(cell: &str, round: &Round) -> bool {
    let is_a_year = |part: &&str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    cell.split(' ').filter(is_a_year).any(|part| part != round.name && !is_year(part, round))
}

/// The first column that names a key figure on any row.
fn figure_column(body: &[Row], round: &Round) -> usize {
    let names = |column: usize| body.iter().any(|row| figure(round, row.cell(column)).is_some());
    (0..widest(body)).find(|column| names(*column)).unwrap_or(0)
}

fn widest(body: &[Row]) -> usize {
    body.iter().map(Row::width).max().unwrap_or(0)
}

/// After the figure come value, target (if it holds numbers alone), source and note. A column that
/// only repeats names or units is passed over.
fn by_content(body: &[Row], round: &Round, at: usize) -> Columns {
    let all = |column: usize, is: &dyn Fn(&str) -> bool| {
        let mut filled = body.iter().map(|row| row.cell(column)).filter(|cell| !cell.is_empty());
        filled.all(is)
    };
    let is_empty = |column| all(column, &|_| false);
    let is_name = |cell: &str| figure(round, cell).is_some();
    let is_unit = |cell: &str| {
        let cell = folded(cell);
        kpis(round).any(|kpi| [&kpi.unit.fi, &kpi.unit.en].iter().any(|unit| folded(unit) == cell))
    };
    let is_number = |cell: &str| cell.chars().any(|c| c.is_ascii_digit()) && !has_long_word(cell);
    let says =
        |column: &usize| is_empty(*column) || !(all(*column, &is_name) || all(*column, &is_unit));
    let mut rest = (at + 1..widest(body)).filter(says).peekable();
    let value = rest.next();
    let target = rest.next_if(|column| all(*column, &is_number));
    Columns { figure: at, value, target, source: rest.next(), note: rest.next() }
}

/// A number may have a unit beside it, but it is no sentence.
fn has_long_word(cell: &str) -> bool {
    cell.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count() > 1
}
