//! Key figures pasted from a spreadsheet: which row is which figure, what would change, and every
//! problem at once. Nothing is written here.

mod cells;
mod columns;
mod number;
mod words;

pub use self::number::number as figure_number;
pub use self::words::paste_reason;

use std::collections::BTreeMap;

use self::cells::Row;
use self::columns::Columns;
use crate::catalog::closest;
use crate::model::{Kpi, KpiCode, KpiValue, Language, Round};
use crate::text::NumberFault;

/// What a pasted table says.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Pasted {
    /// The row that only names the columns, from 1.
    pub heading: Option<usize>,
    /// Rows that were understood, in their order.
    pub rows: Vec<PastedRow>,
    /// Everything that was not. A row with a problem changes nothing.
    pub problems: Vec<PasteProblem>,
}

/// A row that was understood.
#[derive(Debug, Clone, PartialEq)]
pub struct PastedRow {
    /// Which row of the table, from 1.
    pub line: usize,
    /// Which key figure.
    pub kpi: KpiCode,
    /// What the round says of it now.
    pub before: KpiValue,
    /// What it would say; an empty cell leaves what is there.
    pub after: KpiValue,
}

/// A cell that was not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PasteProblem {
    /// Which row of the table, from 1.
    pub line: usize,
    /// The cell.
    pub cell: String,
    /// Why.
    pub fault: PasteFault,
}

/// Why a cell was not understood.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PasteFault {
    /// The round has no such key figure.
    UnknownFigure {
        /// What was probably meant.
        meant: Option<String>,
    },
    /// No number.
    Number(NumberFault),
    /// Per cent of a figure that has another unit.
    OtherUnit(KpiCode),
    /// The figure stands on an earlier row as well.
    Twice {
        /// The earlier row, from 1.
        first: usize,
    },
}

impl Pasted {
    /// What there is to write.
    pub fn changes(&self) -> Vec<(KpiCode, KpiValue)> {
        let changed = self.rows.iter().filter(|row| row.before != row.after);
        changed.map(|row| (row.kpi.clone(), row.after.clone())).collect()
    }
}

/// Reads a table of tabs (or semicolons) and line ends: code or name in either language, value, and
/// perhaps target, source and note. `language` decides how a doubtful number is read.
pub fn pasted(text: &str, round: &Round, language: Language) -> Pasted {
    let table = cells::rows(text);
    let (columns, heading) = columns::columns(&table, round);
    let mut pasted = Pasted { heading, ..Pasted::default() };
    let mut seen = BTreeMap::new();
    for row in table.iter().filter(|row| Some(row.line) != heading) {
        match read(row, &columns, round, language) {
            Ok(found) => match seen.get(&found.kpi) {
                Some(first) => {
                    let fault = PasteFault::Twice { first: *first };
                    let cell = row.cell(columns.figure).to_owned();
                    pasted.problems.push(PasteProblem { line: row.line, cell, fault });
                }
                None => {
                    seen.insert(found.kpi.clone(), row.line);
                    pasted.rows.push(found);
                }
            },
            Err(problems) => pasted.problems.extend(problems),
        }
    }
    pasted
}

/// One row, or everything that is wrong with it.
fn read(
    row: &Row,
    columns: &Columns,
    round: &Round,
    language: Language,
) -> Result<PastedRow, Vec<PasteProblem>> {
    let problem = |cell: &str, fault| PasteProblem { line: row.line, cell: cell.to_owned(), fault };
    let named = row.cell(columns.figure);
    let Some(kpi) = figure(round, named) else {
        let meant = closest(named, names(round));
        return Err(vec![problem(named, PasteFault::UnknownFigure { meant })]);
    };
    let before = round.kpis.get(&kpi.code).cloned().unwrap_or_default();
    let mut after = before.clone();
    let mut problems = Vec::new();
    for (column, place) in [(columns.value, &mut after.value), (columns.target, &mut after.target)]
    {
        let cell = column.map(|column| row.cell(column)).unwrap_or_default();
        match number::number(cell, kpi, language) {
            Ok(number) => *place = number.or(*place),
            Err(fault) => problems.push(problem(cell, fault)),
        }
    }
    for (column, place) in [(columns.source, &mut after.source), (columns.note, &mut after.note)] {
        let cell = column.map(|column| row.cell(column)).unwrap_or_default();
        if !cell.is_empty() {
            cell.clone_into(place);
        }
    }
    let found = PastedRow { line: row.line, kpi: kpi.code.clone(), before, after };
    if problems.is_empty() { Ok(found) } else { Err(problems) }
}

fn kpis(round: &Round) -> impl Iterator<Item = &Kpi> {
    round.blocks.iter().flat_map(|block| &block.kpis)
}

fn names(round: &Round) -> impl Iterator<Item = &str> {
    kpis(round).flat_map(|kpi| [kpi.code.as_str(), &kpi.name.fi, &kpi.name.en])
}

/// The key figure that a cell names: by code, by name in either language, or by both.
fn figure<'r>(round: &'r Round, cell: &str) -> Option<&'r Kpi> {
    let cell = folded(cell);
    let is_named = |kpi: &&Kpi| {
        let code = folded(kpi.code.as_str());
        let names = [&kpi.name.fi, &kpi.name.en].map(|name| folded(name));
        let is = |name: &String| cell == *name || cell == format!("{code} {name}");
        cell == code || names.iter().any(is)
    };
    kpis(round).find(is_named)
}

/// In small letters, with single spaces.
fn folded(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
