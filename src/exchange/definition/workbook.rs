//! The sheets of a workbook as text, in bounded memory: what the file says of its size is not
//! believed.

use std::io::{Cursor, Read};

use calamine::{DataRef, Reader, Xlsx, XlsxError};
use zip::ZipArchive;

use super::{Place, ReadError, ReadFault};

/// The most that a workbook may unpack to, in bytes.
const MOST_UNPACKED: u64 = 50_000_000;
/// The most parts of a workbook.
const MOST_PARTS: usize = 500;
/// The most rows and columns of a sheet, and the most bytes of its texts.
const MOST_ROWS: u32 = 20_000;
const MOST_COLUMNS: u32 = 500;
const MOST_TEXT: usize = 20_000_000;
/// How much is unpacked at a time.
const PIECE: usize = 64 * 1024;

/// A sheet: its name, and rows with the place of each cell.
pub(super) struct Sheet {
    pub(super) name: String,
    /// Row from 1, and column from 0 with its text; rows and cells without a text are not there.
    pub(super) rows: Vec<(usize, Vec<(usize, String)>)>,
}

/// Every sheet of a workbook.
pub(super) fn open(bytes: &[u8]) -> Result<Vec<Sheet>, ReadError> {
    unpacks_to_little(bytes)?;
    let mut workbook = Xlsx::new(Cursor::new(bytes)).map_err(fault)?;
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

/// Unpacks every part once and keeps nothing.
fn unpacks_to_little(bytes: &[u8]) -> Result<(), ReadFault> {
    let too_much = ReadFault::Unpacked { megabytes: MOST_UNPACKED / 1_000_000 };
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| ReadFault::Damaged)?;
    if archive.len() > MOST_PARTS {
        return Err(too_much);
    }
    let (mut left, mut piece) = (MOST_UNPACKED, vec![0; PIECE]);
    for part in 0..archive.len() {
        let mut part = archive.by_index(part).map_err(|_| ReadFault::Damaged)?;
        loop {
            let read = part.read(&mut piece).map_err(|_| ReadFault::Damaged)?;
            if read == 0 {
                break;
            }
            left = left.checked_sub(read as u64).ok_or(too_much)?;
        }
    }
    Ok(())
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
        *left = room.ok_or_else(|| {
            ReadFault::Unpacked { megabytes: MOST_UNPACKED / 1_000_000 }.at(place(row))
        })?;
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
    let name: Vec<u8> = "EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes).collect();
    let encrypted = bytes.windows(name.len()).any(|window| window == name);
    if encrypted { ReadFault::Password } else { ReadFault::OldWorkbook }
}
