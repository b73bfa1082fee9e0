//! The sheets of a workbook as text, in bounded memory: what the file says of its size is not
//! believed.

use std::io::Cursor;

use calamine::{DataRef, Reader, Xlsx, XlsxError};

use super::super::package::{self, Limit, Refused};
use super::{Place, ReadError, ReadFault};

/// The most that a form may unpack to.
const LIMIT: Limit = Limit { bytes: 50_000_000, parts: 500 };
const TOO_MUCH: ReadFault = ReadFault::Unpacked { megabytes: LIMIT.bytes / 1_000_000 };
/// The most rows and columns of a sheet, and the most bytes of its texts.
const MOST_ROWS: u32 = 20_000;
const MOST_COLUMNS: u32 = 500;
const MOST_TEXT: usize = 20_000_000;

/// A sheet: its name, and rows with the place of each cell.
pub(super) struct Sheet {
    pub(super) name: String,
    /// Row from 1, and column from 0 with its text; rows and cells without a text are not there.
    pub(super) rows: Vec<(usize, Vec<(usize, String)>)>,
}

/// Every sheet of a workbook.
pub(super) fn open(bytes: &[u8]) -> Result<Vec<Sheet>, ReadError> {
    let source = package::check(Cursor::new(bytes), LIMIT).map_err(refused)?;
    let mut workbook = Xlsx::new(source).map_err(fault)?;
    let names = workbook.sheet_names();
    let mut left = MOST_TEXT;
    names.into_iter().map(|name| sheet(&mut workbook, name, &mut left)).collect()
}

fn fault(error: XlsxError) -> ReadFault {
    match error {
        XlsxError::Password => ReadFault::Password,
        _ => ReadFault::Damaged,
    }
}

fn refused(why: Refused) -> ReadFault {
    match why {
        Refused::Damaged => ReadFault::Damaged,
        Refused::TooLarge => TOO_MUCH,
    }
}

/// Cells come as a stream: a sheet may say that it is endless.
fn sheet(
    workbook: &mut Xlsx<Cursor<&[u8]>>,
    name: String,
    left: &mut usize,
) -> Result<Sheet, ReadError> {
    let place = |row: u32| Place::row(&name, row as usize + 1);
    let mut rows: Vec<(usize, Vec<(usize, String)>)> = Vec::new();
    let Ok(mut cells) = workbook.worksheet_cells_reader(&name) else {
        return Err(ReadFault::Damaged.at(place(0)));
    };
    while let Some(cell) = cells.next_cell().map_err(|error| fault(error).at(place(0)))? {
        let (row, column) = cell.get_position();
        let text = text(cell.get_value());
        if text.is_empty() || column >= MOST_COLUMNS {
            continue;
        }
        let room = left.checked_sub(text.len()).filter(|_| row < MOST_ROWS);
        *left = room.ok_or_else(|| TOO_MUCH.at(place(row)))?;
        let number = row as usize + 1;
        if rows.last().is_none_or(|(last, _)| *last != number) {
            rows.push((number, Vec::new()));
        }
        if let Some((_, cells)) = rows.last_mut() {
            cells.push((column as usize, text));
        }
    }
    Ok(Sheet { name, rows })
}

fn text(value: &DataRef<'_>) -> String {
    match value {
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(is) => is.to_string(),
        DataRef::SharedString(text) => text.trim().to_owned(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            text.trim().to_owned()
        }
        DataRef::DateTime(at) => at.as_f64().to_string(),
        DataRef::Empty | DataRef::Error(_) => String::new(),
    }
}

/// Why a file in the container of old Office files is not read.
pub(super) fn why_not(bytes: &[u8]) -> ReadFault {
    match package::is_encrypted(bytes) {
        Ok(true) => ReadFault::Password,
        _ => ReadFault::OldWorkbook,
    }
}
