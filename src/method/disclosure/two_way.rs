//! A table of people with both its totals.

use serde::Serialize;

use super::audit::Audit;
use super::table::Table;
use super::{Cell, LEAST_PEOPLE, Status, is_small};
use crate::method::MethodError;

/// What a table lets be printed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TwoWay {
    /// Fewer than five people in all: nothing is printed.
    pub withheld: bool,
    /// How each cell stands, row by row.
    pub cells: Vec<Vec<Status>>,
    /// How the total of each row stands.
    pub row_totals: Vec<Status>,
    /// How the total of each column stands.
    pub column_totals: Vec<Status>,
    /// How the grand total stands.
    pub grand_total: Status,
    /// Cells hidden to protect others, in the order in which they were chosen.
    pub added: Vec<Cell>,
}

/// Hides the cells of one to four people, totals included, and then one cell after another until
/// neither such a cell nor a set of them with fewer than five people follows by subtraction. At
/// the end prints again what turned out not to be needed, the last choice first.
///
/// # Errors
/// `BadTable` for a table without cells or with uneven rows, `UseOneWay` for one of a single row or
/// column.
pub fn suppress_two_way(table: &[Vec<u32>]) -> Result<TwoWay, MethodError> {
    let table = Table::new(table)?;
    if table.rows < 2 || table.columns < 2 {
        return Err(MethodError::UseOneWay);
    }
    if table.people(table.grand_total()) < u64::from(LEAST_PEOPLE) {
        return Ok(printed(&table, Vec::new(), |_| Status::Withheld));
    }
    let protection = Protection::new(&table);
    let added = protection.needed(protection.enough()?);
    let chosen = added.clone();
    Ok(printed(&table, added, |cell| match Status::alone(table.people(cell)) {
        Status::Shown if chosen.contains(&cell) => Status::Complementary,
        status => status,
    }))
}

fn printed(table: &Table, added: Vec<Cell>, status: impl Fn(Cell) -> Status) -> TwoWay {
    let (rows, columns) = (table.rows, table.columns);
    let cells =
        |row| (0..columns).map(|column| status(Cell { row, column })).collect::<Vec<Status>>();
    let grand_total = status(table.grand_total());
    TwoWay {
        withheld: grand_total == Status::Withheld,
        cells: (0..rows).map(cells).collect(),
        row_totals: (0..rows).map(|row| status(Cell { row, column: columns })).collect(),
        column_totals: cells(rows),
        grand_total,
        added,
    }
}

/// The search for cells that protect the primary ones.
struct Protection<'a> {
    table: &'a Table,
    /// Cells of one to four people, totals included.
    primary: Vec<Cell>,
}

impl<'a> Protection<'a> {
    fn new(table: &'a Table) -> Self {
        let primary = table.cells().filter(|&cell| is_small(table.people(cell))).collect();
        Self { table, primary }
    }

    /// The first cell or set of cells that subtraction gives away.
    fn violation(&self, added: &[Cell]) -> Option<Vec<Cell>> {
        let audit = Audit::new(self.table, self.primary.iter().chain(added).copied());
        let single = self.primary.iter().find(|&&cell| audit.gives_away(cell));
        single.map(|&cell| vec![cell]).or_else(|| audit.groups().next())
    }

    /// Cells that protect, in the order in which they were chosen.
    fn enough(&self) -> Result<Vec<Cell>, MethodError> {
        let mut added = Vec::new();
        while let Some(violation) = self.violation(&added) {
            added.push(self.choice(&violation, &added).ok_or(MethodError::CannotProtect)?);
        }
        Ok(added)
    }

    /// The smallest printed inner cell in a row or column of the violation; else any inner cell;
    /// else the smallest total, those of rows first.
    fn choice(&self, violation: &[Cell], added: &[Cell]) -> Option<Cell> {
        let table = self.table;
        let is_printed = |cell: &Cell| {
            Status::alone(table.people(*cell)) == Status::Shown && !added.contains(cell)
        };
        let printed: Vec<Cell> = table.cells().filter(is_printed).collect();
        let smallest = |keep: &dyn Fn(&Cell) -> bool| {
            let cells = printed.iter().copied().filter(keep);
            cells.min_by_key(|&cell| table.people(cell))
        };
        let is_near = |cell: &Cell| {
            violation.iter().any(|other| cell.row == other.row || cell.column == other.column)
        };
        smallest(&|cell| table.is_inner(*cell) && is_near(cell))
            .or_else(|| smallest(&|cell| table.is_inner(*cell)))
            .or_else(|| {
                let totals = printed.iter().copied().filter(|&cell| !table.is_inner(cell));
                totals.min_by_key(|&cell| (table.people(cell), cell.row == table.rows))
            })
    }

    /// Those of the cells without which something would be given away, tried from the last one.
    fn needed(&self, mut added: Vec<Cell>) -> Vec<Cell> {
        for index in (0..added.len()).rev() {
            let cell = added.remove(index);
            if self.violation(&added).is_some() {
                added.insert(index, cell);
            }
        }
        added
    }
}
