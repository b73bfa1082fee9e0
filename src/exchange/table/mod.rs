//! A stream of rows, whatever the file: separated text, a workbook or JSON.
//!
//! Text is read in one pass and in bounded memory, whatever its size; so is JSON, in two. A workbook
//! has a size that it may unpack to. Every row knows the line where it begins.

mod decode;
mod header;
mod json;
mod number;
mod objects;
mod row;
mod separated;
mod workbook;

use std::collections::VecDeque;
use std::io::{self, Read, Seek, SeekFrom};

use super::package;

pub use decode::Encoding;
use number::decimal_mark;
pub use number::number;
pub(super) use row::text;
pub use row::{CellFault, Row, Shape};

/// The most columns of a table; a spreadsheet has no more.
pub const MOST_COLUMNS: usize = 16_384;
/// The most bytes of one row, or of one person's object.
pub const MOST_IN_ROW: usize = 4_000_000;
/// Rows that are looked at to find the header and what the columns are.
pub const SAMPLE_ROWS: usize = 200;

/// Why a file is not read, or not read further.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// The file could not be read.
    #[error("not readable: {0}")]
    Io(#[from] io::Error),
    /// There is no table in it.
    #[error("no table")]
    Empty,
    /// A row that is longer than any answer sheet; most likely a quote is without its pair.
    #[error("row too long at line {line}")]
    RowTooLong {
        /// Where it begins.
        line: u64,
    },
    /// A workbook that asks for a password.
    #[error("password protected")]
    PasswordProtected,
    /// A workbook of the format before 2007.
    #[error("old workbook")]
    OldWorkbook,
    /// A zip file that is no workbook.
    #[error("no workbook")]
    NotAWorkbook,
    /// A workbook that unpacks to more than anybody's answers need.
    #[error("too large")]
    TooLarge {
        /// The most that it may unpack to.
        megabytes: u64,
    },
    /// A file that is not what it says it is.
    #[error("damaged")]
    Damaged,
    /// JSON that breaks its rules.
    #[error("bad JSON at line {line}")]
    BadJson {
        /// Where.
        line: u64,
    },
}

/// What kind of file a table came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Form {
    /// Cells between separators.
    Text {
        /// What stands between them.
        separator: char,
    },
    /// A workbook.
    Workbook,
    /// Objects, one a person.
    Json,
}

/// A table: names of columns, and rows in their order.
pub struct Table<R> {
    form: Form,
    rows: Rows<R>,
    headers: Vec<String>,
    /// Cells that a row has to have.
    needed: usize,
    /// The mark before decimals in the first rows, if any has one.
    decimal: Option<char>,
    /// Rows that have been looked at but not yet given.
    ahead: VecDeque<Row>,
}

enum Rows<R> {
    Text(Box<separated::Separated<R>>),
    Workbook(workbook::Workbook),
    Json(Box<objects::Objects<R>>),
}

impl<R: Read + Seek> Table<R> {
    /// Recognizes the file and finds the header. `header_rows` says how many rows name the columns
    /// where it is not one; they are then the first of the table.
    ///
    /// # Errors
    /// Why there is nothing to read.
    pub fn open(mut source: R, header_rows: Option<usize>) -> Result<Self, TableError> {
        let mut start = [0; 512];
        let length = read_start(&mut source, &mut start)?;
        source.seek(SeekFrom::Start(0))?;
        let start = start.get(..length).unwrap_or_default();
        let (form, rows) = match start {
            [b'P', b'K', ..] => (Form::Workbook, Rows::Workbook(workbook::open(source)?)),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => {
                return Err(match package::is_encrypted(source)? {
                    true => TableError::PasswordProtected,
                    false => TableError::OldWorkbook,
                });
            }
            _ if json::begins(start) => {
                (Form::Json, Rows::Json(Box::new(objects::Objects::open(source)?)))
            }
            _ => {
                let text = separated::Separated::open(source)?;
                let separator = text.separator();
                (Form::Text { separator }, Rows::Text(Box::new(text)))
            }
        };
        let headers = Vec::new();
        let mut table =
            Self { form, rows, headers, needed: 0, decimal: None, ahead: VecDeque::new() };
        table.find_header(header_rows)?;
        Ok(table)
    }

    fn find_header(&mut self, rows: Option<usize>) -> Result<(), TableError> {
        if let Rows::Json(objects) = &self.rows {
            self.headers = objects.keys().to_vec();
        } else {
            self.look_ahead(SAMPLE_ROWS)?;
            self.headers = header::take(&mut self.ahead, rows);
        }
        self.decimal = self.ahead.iter().flat_map(Row::texts).find_map(decimal_mark);
        let named = self.headers.iter().rposition(|name| !name.is_empty());
        // A workbook does not write the empty cells at the end of a row.
        self.needed = match self.form {
            Form::Text { .. } => named.map_or(0, |last| last + 1),
            Form::Workbook | Form::Json => 0,
        };
        if self.headers.is_empty() { Err(TableError::Empty) } else { Ok(()) }
    }
}

impl<R: Read> Table<R> {
    /// What kind of file it is.
    pub fn form(&self) -> Form {
        self.form
    }

    /// The names of the columns; empty where a column has none.
    pub fn headers(&self) -> &[String] {
        &self.headers
    }

    /// The mark before decimals, where one of the first rows has a number with decimals.
    pub fn decimal(&self) -> Option<char> {
        self.decimal
    }

    /// In which encoding a text is written, as far as it has been read.
    pub fn encoding(&self) -> Option<Encoding> {
        match &self.rows {
            Rows::Text(text) => Some(text.encoding()),
            Rows::Json(objects) => Some(objects.encoding()),
            Rows::Workbook(_) => None,
        }
    }

    /// Characters that could not be read so far; U+FFFD stands in their place.
    pub fn replaced(&self) -> u64 {
        match &self.rows {
            Rows::Text(text) => text.replaced(),
            Rows::Json(objects) => objects.replaced(),
            Rows::Workbook(_) => 0,
        }
    }

    /// The first rows. They are still given by [`Self::read`].
    ///
    /// # Errors
    /// As [`Self::read`].
    pub fn sample(&mut self) -> Result<Vec<&Row>, TableError> {
        self.look_ahead(SAMPLE_ROWS)?;
        Ok(self.ahead.iter().collect())
    }

    /// The next row that is not blank; `false` at the end.
    ///
    /// # Errors
    /// Why no further row can be read.
    pub fn read(&mut self, row: &mut Row) -> Result<bool, TableError> {
        let found = match self.ahead.pop_front() {
            Some(next) => {
                *row = next;
                true
            }
            None => self.read_source(row)?,
        };
        row.fit(self.headers.len(), self.needed);
        Ok(found)
    }

    fn look_ahead(&mut self, rows: usize) -> Result<(), TableError> {
        let mut held: usize = self.ahead.iter().map(|row| row.cells.as_slice().len()).sum();
        while self.ahead.len() < rows && held < MOST_IN_ROW {
            let mut row = Row::default();
            if !self.read_source(&mut row)? {
                break;
            }
            held += row.cells.as_slice().len();
            self.ahead.push_back(row);
        }
        Ok(())
    }

    fn read_source(&mut self, row: &mut Row) -> Result<bool, TableError> {
        loop {
            let found = match &mut self.rows {
                Rows::Text(text) => text.read(row)?,
                Rows::Workbook(workbook) => workbook.read(row),
                Rows::Json(objects) => objects.read(row)?,
            };
            if !found || !row.is_blank() {
                return Ok(found);
            }
        }
    }
}

fn read_start(source: &mut impl Read, start: &mut [u8]) -> Result<usize, TableError> {
    let mut length = 0;
    while let Some(room) = start.get_mut(length..).filter(|room| !room.is_empty()) {
        match source.read(room)? {
            0 => break,
            read => length += read,
        }
    }
    Ok(length)
}
