//! The objects of a JSON file, one after the other, each as the bytes that it stands in.

use std::io::Read;

use super::decode::Decoder;
use super::{MOST_IN_ROW, TableError};

/// Under which of its keys a file that is one object holds people's objects.
const LISTS: [&[u8]; 5] = [b"results", b"submissions", b"responses", b"data", b"value"];
/// How much is looked at a time, in bytes.
const PIECE: usize = 8 * 1024;

/// Whether a file begins as JSON does that holds objects.
pub(super) fn begins(start: &[u8]) -> bool {
    let plain = start.iter().filter(|byte| byte.is_ascii() && **byte != 0);
    let mut signs = plain.filter(|byte| !byte.is_ascii_whitespace());
    match (signs.next(), signs.next()) {
        (Some(b'['), Some(next)) => matches!(next, b'{' | b']'),
        (Some(b'{'), Some(next)) => matches!(next, b'"' | b'}'),
        _ => false,
    }
}

/// Where among the objects the reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// Before anything, or after an object that stood alone.
    Open,
    /// In the list.
    List,
    /// Behind the list.
    Done,
}

/// Splits a list of objects, objects one after the other, or the list within one object.
pub(super) struct Splitter<R> {
    pub(super) text: Decoder<R>,
    place: Place,
    /// The line of the next byte.
    line: u64,
    /// The object that was found last.
    pub(super) object: Vec<u8>,
    /// The line where it begins.
    pub(super) begins: u64,
}

impl<R: Read> Splitter<R> {
    /// Nothing read yet.
    pub(super) fn new(source: R) -> Self {
        let text = Decoder::new(source);
        Self { text, place: Place::Open, line: 1, object: Vec::new(), begins: 1 }
    }

    /// Finds the next object; `false` behind the last one.
    pub(super) fn next(&mut self) -> Result<bool, TableError> {
        while self.place != Place::Done {
            let Some(sign) = self.sign()? else {
                return if self.place == Place::List { Err(self.bad()) } else { Ok(false) };
            };
            match (sign, self.place) {
                (b'{', _) => {
                    if self.capture()? {
                        return Ok(true);
                    }
                }
                (b'[', Place::Open) => self.place = Place::List,
                (b']', Place::List) => self.place = Place::Done,
                (b',', _) => {}
                _ => return Err(self.bad()),
            }
        }
        Ok(false)
    }

    /// What is wrong where the reading is.
    pub(super) fn bad(&self) -> TableError {
        TableError::BadJson { line: self.line }
    }

    /// Reads an object to its end, or to the list of objects in it.
    fn capture(&mut self) -> Result<bool, TableError> {
        self.begins = self.line;
        self.object.clear();
        self.object.push(b'{');
        let (mut depth, mut key) = (1_u32, Vec::new());
        while depth > 0 {
            let sign = self.byte()?.ok_or_else(|| self.bad())?;
            self.object.push(sign);
            match sign {
                b'"' => {
                    let start = self.object.len();
                    self.string()?;
                    if depth == 1 {
                        let end = self.object.len() - 1;
                        key = self.object.get(start..end).unwrap_or_default().to_vec();
                    }
                }
                b'[' if depth == 1 && self.is_list(&key)? => {
                    self.place = Place::List;
                    return Ok(false);
                }
                b'{' | b'[' => depth += 1,
                b'}' | b']' => depth -= 1,
                _ => {}
            }
            if self.object.len() > MOST_IN_ROW {
                return Err(TableError::RowTooLong { line: self.begins });
            }
        }
        Ok(true)
    }

    /// Reads the rest of a string.
    fn string(&mut self) -> Result<(), TableError> {
        let mut escaped = false;
        loop {
            let sign = self.byte()?.ok_or_else(|| self.bad())?;
            self.object.push(sign);
            match sign {
                b'"' if !escaped => return Ok(()),
                b'\\' => escaped = !escaped,
                _ => escaped = false,
            }
            if self.object.len() > MOST_IN_ROW {
                return Err(TableError::RowTooLong { line: self.begins });
            }
        }
    }

    /// Whether a list that has just begun is that of people's objects.
    fn is_list(&mut self, key: &[u8]) -> Result<bool, TableError> {
        if self.place != Place::Open || !LISTS.contains(&key) {
            return Ok(false);
        }
        let ahead = self.text.peek(PIECE)?;
        Ok(ahead.iter().find(|byte| !byte.is_ascii_whitespace()) == Some(&b'{'))
    }

    fn sign(&mut self) -> Result<Option<u8>, TableError> {
        loop {
            match self.byte()? {
                Some(byte) if byte.is_ascii_whitespace() => {}
                other => return Ok(other),
            }
        }
    }

    fn byte(&mut self) -> Result<Option<u8>, TableError> {
        let byte = self.text.peek(1)?.first().copied();
        if byte == Some(b'\n') {
            self.line += 1;
        }
        self.text.skip(1);
        Ok(byte)
    }
}
