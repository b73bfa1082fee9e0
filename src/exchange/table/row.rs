//! One row of a table.

use csv::ByteRecord;

/// How a row compares with the header.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Shape {
    /// A cell for each column, or more cells that are empty.
    #[default]
    Whole,
    /// The last cells are missing; they count as empty.
    Short,
    /// There is something beyond the last column.
    Long,
    /// A quote that has no pair swallowed what followed.
    Unclosed,
}

/// A cell that holds an error instead of a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellFault {
    /// Which column, from 0.
    pub column: usize,
    /// What the cell shows, such as `#REF!`.
    pub shown: String,
}

/// One row; used again for the next one, so that reading needs no memory of its own.
#[derive(Debug, Clone, Default)]
pub struct Row {
    /// The line where it begins, from 1; of a workbook the row.
    pub line: u64,
    /// Cells with an error in them.
    pub faults: Vec<CellFault>,
    pub(super) cells: ByteRecord,
    pub(super) unclosed: bool,
    shape: Shape,
}

impl Row {
    /// How it compares with the header.
    pub fn shape(&self) -> Shape {
        self.shape
    }

    /// How many cells it has.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Whether it has no cells.
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// A cell as text; empty beyond the last one.
    pub fn cell(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", text)
    }

    /// Every cell as bytes of UTF-8.
    pub fn bytes(&self) -> impl Iterator<Item = &[u8]> {
        self.cells.iter()
    }

    /// Every cell as text.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.cells.iter().map(text)
    }

    /// Whether nothing stands in it but blanks.
    pub(super) fn is_blank(&self) -> bool {
        self.faults.is_empty() && self.cells.as_slice().iter().all(u8::is_ascii_whitespace)
    }

    /// How many cells have something in them.
    pub(in super::super) fn filled(&self) -> usize {
        self.texts().filter(|cell| !cell.trim().is_empty()).count()
    }

    fn has_more_than(&self, columns: usize) -> bool {
        self.cells.iter().skip(columns).any(|cell| !cell.trim_ascii().is_empty())
    }

    /// Compares it with the header, of which so many columns are needed: those to the last that has
    /// a name.
    pub(super) fn fit(&mut self, columns: usize, needed: usize) {
        self.shape = if self.unclosed {
            Shape::Unclosed
        } else if self.cells.len() < needed {
            Shape::Short
        } else if self.cells.len() > columns && self.has_more_than(columns) {
            Shape::Long
        } else {
            Shape::Whole
        };
    }
}

/// Cells are cut at ASCII bytes out of UTF-8, so they are text.
pub(in super::super) fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}
