//! A table of people with its totals.

use serde::Serialize;

use super::is_small;
use crate::method::MethodError;

/// A cell by its place, counted from 0. One past the last column is the total of a row, one past
/// the last row the total of a column. Cells are ordered row by row.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Cell {
    /// Row.
    pub row: usize,
    /// Column.
    pub column: usize,
}

/// How a cell stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Printed.
    Shown,
    /// Hidden: one to four people.
    Primary,
    /// Hidden to protect another cell.
    Complementary,
    /// Printed as *nobody*.
    Empty,
    /// The whole table is withheld.
    Withheld,
}

impl Status {
    /// How a cell of so many people stands before others are protected.
    pub(super) fn alone(people: u64) -> Self {
        match people {
            0 => Self::Empty,
            people if is_small(people) => Self::Primary,
            _ => Self::Shown,
        }
    }

    /// Whether a reader is not told the number.
    pub fn is_hidden(self) -> bool {
        matches!(self, Self::Primary | Self::Complementary | Self::Withheld)
    }
}

/// A table extended by its row totals, column totals and grand total.
pub(super) struct Table {
    /// Rows without the totals.
    pub rows: usize,
    /// Columns without the totals.
    pub columns: usize,
    people: Vec<Vec<u64>>,
}

impl Table {
    /// Adds the totals.
    pub fn new(table: &[Vec<u32>]) -> Result<Self, MethodError> {
        let columns = table.first().map_or(0, Vec::len);
        if columns == 0 || table.iter().any(|row| row.len() != columns) {
            return Err(MethodError::BadTable);
        }
        let row = |row: &Vec<u32>| -> Vec<u64> {
            let people = row.iter().map(|&count| u64::from(count));
            people.clone().chain([people.sum()]).collect()
        };
        let mut people: Vec<Vec<u64>> = table.iter().map(row).collect();
        let total = |column: usize| people.iter().map(|row| row[column]).sum();
        people.push((0..=columns).map(total).collect());
        Ok(Self { rows: table.len(), columns, people })
    }

    /// People in a cell.
    pub fn people(&self, cell: Cell) -> u64 {
        self.people[cell.row][cell.column]
    }

    /// The cell of everybody.
    pub fn grand_total(&self) -> Cell {
        Cell { row: self.rows, column: self.columns }
    }

    /// All cells that may be hidden, totals included, row by row.
    pub fn cells(&self) -> impl Iterator<Item = Cell> {
        let of_row = |row| (0..=self.columns).map(move |column| Cell { row, column });
        (0..=self.rows).flat_map(of_row).filter(|&cell| cell != self.grand_total())
    }

    /// Whether the cell is no total.
    pub fn is_inner(&self, cell: Cell) -> bool {
        cell.row < self.rows && cell.column < self.columns
    }
}
