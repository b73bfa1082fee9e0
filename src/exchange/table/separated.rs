//! Cells between separators: CSV and its relatives.

use std::io::Read;

use csv::{ByteRecord, Reader, ReaderBuilder, Terminator};

use super::decode::Decoder;
use super::{Encoding, MOST_COLUMNS, MOST_IN_ROW, Row, TableError};

/// What may stand between cells, the likelier first.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// How much of a text is looked at before it is read, in bytes.
const SAMPLE: usize = 64 * 1024;
/// How many records of it.
const SAMPLE_RECORDS: usize = 60;

/// Rows of a text.
pub(super) struct Separated<R> {
    reader: Reader<Decoder<R>>,
    separator: u8,
    ends: LineEnd,
    /// Lines before the first record, and with line ends of CR alone all lines so far.
    line: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LineEnd {
    Lf,
    CrLf,
    Cr,
}

impl<R: Read> Separated<R> {
    /// Looks at the beginning of a text.
    pub(super) fn open(source: R) -> Result<Self, TableError> {
        let mut decoder = Decoder::new(source);
        let sample = decoder.peek(SAMPLE)?;
        let ends = line_end(sample);
        let (named, skip) = named_separator(sample);
        let separator = named.unwrap_or_else(|| separator(sample, ends));
        decoder.skip(skip);
        let line = u64::from(skip > 0);
        Ok(Self { reader: builder(separator, ends).from_reader(decoder), separator, ends, line })
    }

    /// What stands between cells.
    pub(super) fn separator(&self) -> char {
        char::from(self.separator)
    }

    /// In which encoding the text is written, as far as it has been read.
    pub(super) fn encoding(&self) -> Encoding {
        self.reader.get_ref().encoding()
    }

    /// Characters that could not be read so far.
    pub(super) fn replaced(&self) -> u64 {
        self.reader.get_ref().replaced
    }

    /// The next record, blank or not.
    pub(super) fn read(&mut self, row: &mut Row) -> Result<bool, TableError> {
        self.reader.get_mut().allowance = MOST_IN_ROW;
        let before = self.reader.position().line();
        let read = self.reader.read_byte_record(&mut row.cells);
        let line = self.line + before;
        if !read.map_err(|error| failure(error, line))? {
            return Ok(false);
        }
        if row.cells.len() > MOST_COLUMNS {
            return Err(TableError::RowTooLong { line });
        }
        row.faults.clear();
        row.line = self.line_of(&row.cells);
        if self.ends == LineEnd::CrLf {
            without_return(&mut row.cells);
        }
        row.unclosed = self.reader.get_ref().is_whole() && self.is_unclosed(&row.cells);
        Ok(true)
    }

    /// The line where a record that has just been read begins.
    fn line_of(&mut self, cells: &ByteRecord) -> u64 {
        let within = |end: u8| match cells.as_slice() {
            bytes if bytes.contains(&end) => {
                bytes.iter().filter(|byte| **byte == end).count() as u64
            }
            _ => 0,
        };
        if self.ends == LineEnd::Cr {
            let line = self.line + 1;
            self.line = line + within(b'\r');
            return line;
        }
        (self.line + self.reader.position().line()).saturating_sub(1 + within(b'\n'))
    }

    /// Whether the text ended within quotes, as far as that can be told: the last cell runs over
    /// the end of the line, and one quote is without its pair.
    fn is_unclosed(&self, cells: &ByteRecord) -> bool {
        let last = cells.iter().next_back().unwrap_or_default();
        last.ends_with(b"\n") && !self.reader.get_ref().quotes.is_multiple_of(2)
    }
}

fn failure(error: csv::Error, line: u64) -> TableError {
    match error.into_kind() {
        csv::ErrorKind::Io(io) if io.kind() == std::io::ErrorKind::FileTooLarge => {
            TableError::RowTooLong { line }
        }
        csv::ErrorKind::Io(io) => TableError::Io(io),
        _ => TableError::Damaged,
    }
}

fn builder(separator: u8, ends: LineEnd) -> ReaderBuilder {
    // Records end at one byte, so that the line of each is exact; the CR before it is taken off.
    let end = if ends == LineEnd::Cr { b'\r' } else { b'\n' };
    let mut builder = ReaderBuilder::new();
    builder
        .delimiter(separator)
        .terminator(Terminator::Any(end))
        .has_headers(false)
        .flexible(true)
        .buffer_capacity(SAMPLE);
    builder
}

fn without_return(cells: &mut ByteRecord) {
    let Some(b'\r') = cells.as_slice().last() else { return };
    let Some(place) = cells.len().checked_sub(1) else { return };
    let last = cells.iter().next_back().and_then(|cell| cell.strip_suffix(b"\r"));
    let last = last.unwrap_or_default().to_vec();
    cells.truncate(place);
    cells.push_field(&last);
}

/// How the first line ends that does not end within quotes.
fn line_end(sample: &[u8]) -> LineEnd {
    let (mut quoted, mut returned) = (false, false);
    for byte in sample {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' if !quoted => return if returned { LineEnd::CrLf } else { LineEnd::Lf },
            // The decoder ends the last line, so this one is followed by another.
            b'\r' if !quoted && returned => return LineEnd::Cr,
            _ if !quoted && returned => return LineEnd::Cr,
            _ => {}
        }
        returned = *byte == b'\r' && !quoted;
    }
    LineEnd::Lf
}

/// The line `sep=;`, by which spreadsheets are told, and how long it is.
fn named_separator(sample: &[u8]) -> (Option<u8>, usize) {
    let Some(rest) = sample.strip_prefix(b"sep=") else { return (None, 0) };
    match rest {
        [separator, b'\r', b'\n', ..] => (Some(*separator), 7),
        [separator, b'\n', ..] => (Some(*separator), 6),
        _ => (None, 0),
    }
}

/// The separator by which the most records have as many cells as the first one.
fn separator(sample: &[u8], ends: LineEnd) -> u8 {
    let likeness = |separator: u8| {
        let mut reader = builder(separator, ends).from_reader(sample);
        let mut widths = Vec::new();
        let mut record = ByteRecord::new();
        while widths.len() < SAMPLE_RECORDS && reader.read_byte_record(&mut record).unwrap_or(false)
        {
            widths.push(record.len());
        }
        // The last record may have been cut.
        if widths.len() > 2 && sample.len() >= SAMPLE {
            widths.pop();
        }
        let most = widths.iter().copied().max().unwrap_or(0);
        let alike = |width: usize| widths.iter().filter(|found| **found == width).count();
        let width = widths.iter().copied().max_by_key(|width| (alike(*width), *width)).unwrap_or(0);
        if width < 2 { (0, 0, 0) } else { (alike(width) * 100 / widths.len(), width, most) }
    };
    let best = SEPARATORS.into_iter().rev().max_by_key(|separator| likeness(*separator));
    best.filter(|separator| likeness(*separator).1 > 1).unwrap_or(b',')
}
