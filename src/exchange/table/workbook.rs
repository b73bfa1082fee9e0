//! The first sheet of a workbook that has a table.

use std::collections::VecDeque;
use std::io::{BufReader, Read, Seek};

use calamine::{DataRef, ExcelDateTime, Reader, SheetType, SheetVisible, Xlsx, XlsxError};

use super::super::package::{self, Limit, Refused};
use super::{CellFault, MOST_COLUMNS, Row, TableError};

/// The most that a workbook of answers may unpack to.
const LIMIT: Limit = Limit { bytes: 400_000_000, parts: 5_000 };
/// The most cells of a sheet, with the empty ones before each.
const MOST_CELLS: usize = 20_000_000;

/// The rows of a sheet. Its cells are read as a stream and kept as they are: a workbook has a limit
/// of its own.
pub(super) struct Workbook {
    rows: VecDeque<Row>,
}

impl Workbook {
    /// The next row.
    pub(super) fn read(&mut self, row: &mut Row) -> bool {
        let next = self.rows.pop_front();
        let found = next.is_some();
        *row = next.unwrap_or_default();
        found
    }
}

/// Reads the first sheet that has a table, else the first in which something stands; visible ones
/// before hidden ones.
pub(super) fn open<R: Read + Seek>(source: R) -> Result<Workbook, TableError> {
    let source = BufReader::new(package::check(source, LIMIT).map_err(refused)?);
    let mut xlsx = Xlsx::new(source).map_err(failure)?;
    let sheets = xlsx.sheets_metadata().iter().filter(|sheet| sheet.typ == SheetType::WorkSheet);
    let mut names: Vec<(bool, String)> =
        sheets.map(|sheet| (sheet.visible != SheetVisible::Visible, sheet.name.clone())).collect();
    names.sort_by_key(|(hidden, _)| *hidden);
    let mut other = None;
    for (_, name) in &names {
        let rows = rows(&mut xlsx, name)?;
        if is_table(&rows) {
            return Ok(Workbook { rows });
        }
        if other.is_none() && rows.iter().any(|row| !row.is_blank()) {
            other = Some(rows);
        }
    }
    other.map(|rows| Workbook { rows }).ok_or(TableError::Empty)
}

/// Whether two rows have more than one cell: words before the answers have one.
fn is_table(rows: &VecDeque<Row>) -> bool {
    rows.iter().filter(|row| row.filled() > 1).nth(1).is_some()
}

fn refused(why: Refused) -> TableError {
    match why {
        Refused::Damaged => TableError::Damaged,
        Refused::TooLarge => TableError::TooLarge { megabytes: LIMIT.bytes / 1_000_000 },
    }
}

fn failure(error: XlsxError) -> TableError {
    match error {
        XlsxError::Io(io) => TableError::Io(io),
        XlsxError::Password => TableError::PasswordProtected,
        XlsxError::FileNotFound(_) | XlsxError::RelationshipNotFound => TableError::NotAWorkbook,
        _ => TableError::Damaged,
    }
}

fn rows<R: Read + Seek>(xlsx: &mut Xlsx<R>, name: &str) -> Result<VecDeque<Row>, TableError> {
    let mut cells = xlsx.worksheet_cells_reader(name).map_err(failure)?;
    let mut sheet = Sheet::default();
    while let Some(cell) = cells.next_cell().map_err(failure)? {
        let (line, column) = cell.get_position();
        sheet.put(line, column, cell.get_value())?;
        if sheet.cells > MOST_CELLS {
            return Err(TableError::Damaged);
        }
    }
    sheet.end_row();
    Ok(sheet.rows)
}

/// A sheet while its cells come in.
#[derive(Default)]
struct Sheet {
    rows: VecDeque<Row>,
    row: Row,
    text: String,
    cells: usize,
}

impl Sheet {
    fn put(&mut self, line: u32, column: u32, value: &DataRef<'_>) -> Result<(), TableError> {
        let (line, column) = (u64::from(line) + 1, column as usize);
        if line != self.row.line {
            self.end_row();
            self.row.line = line;
        }
        // Cells of a row come in their order; a place that comes again is damage.
        if column >= MOST_COLUMNS || column < self.row.cells.len() {
            return Err(TableError::Damaged);
        }
        if matches!(value, DataRef::Empty) {
            return Ok(());
        }
        self.cells += column + 1 - self.row.cells.len();
        while self.row.cells.len() < column {
            self.row.cells.push_field(b"");
        }
        self.text.clear();
        if let DataRef::Error(error) = value {
            self.row.faults.push(CellFault { column, shown: error.to_string() });
        }
        write(value, &mut self.text);
        self.row.cells.push_field(self.text.as_bytes());
        Ok(())
    }

    fn end_row(&mut self) {
        if self.row.line > 0 {
            self.rows.push_back(std::mem::take(&mut self.row));
        }
    }
}

/// The text of a cell. Dates are written as ISO 8601 has them.
fn write(value: &DataRef<'_>, text: &mut String) {
    match value {
        DataRef::Empty => {}
        DataRef::Error(error) => text.push_str(&error.to_string()),
        DataRef::Int(number) => text.push_str(&number.to_string()),
        DataRef::Float(number) => text.push_str(&number.to_string()),
        DataRef::Bool(is) => text.push_str(if *is { "true" } else { "false" }),
        DataRef::SharedString(words) => text.push_str(words),
        DataRef::String(words) | DataRef::DateTimeIso(words) | DataRef::DurationIso(words) => {
            text.push_str(words);
        }
        DataRef::DateTime(at) => text.push_str(&date(*at)),
    }
}

fn date(at: ExcelDateTime) -> String {
    if at.is_duration() {
        return at.as_f64().to_string();
    }
    let (year, month, day, hour, minute, second, _) = at.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) {
        date
    } else {
        format!("{date}T{hour:02}:{minute:02}:{second:02}")
    }
}
