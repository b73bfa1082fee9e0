//! The cells of one column as bytes, fast: each spelling is understood once.

use std::collections::{BTreeMap, HashMap};

use super::super::table::text;
use super::values::{Fault, Meaning, Said};
use super::words::folded;

/// Nothing is known of a cell of one byte.
const NEW: u16 = u16::MAX;
/// Spellings that are remembered.
const MOST_KNOWN: usize = 4_096;

/// The reading of one column: a spelling that has been understood is looked up.
pub(crate) struct Reading<'t> {
    meaning: &'t Meaning,
    /// Values in other words, by folded cell.
    values: HashMap<String, String>,
    by_byte: Box<[u16; 256]>,
    by_pair: Vec<([u8; 2], u8)>,
    by_cell: HashMap<Box<[u8]>, u8>,
}

impl<'t> Reading<'t> {
    /// Nothing read yet.
    pub(super) fn new(meaning: &'t Meaning, values: &BTreeMap<String, String>) -> Self {
        let fold = |(cell, value): (&String, &String)| (folded(cell), value.clone());
        Self {
            meaning,
            values: values.iter().map(fold).collect(),
            by_byte: Box::new([NEW; 256]),
            by_pair: Vec::new(),
            by_cell: HashMap::new(),
        }
    }

    /// The byte of a cell; `put` gives that of a spelling that is new.
    pub(crate) fn byte(
        &mut self,
        cell: &[u8],
        put: impl FnOnce(Said) -> Result<u8, Fault>,
    ) -> Result<u8, Fault> {
        match *cell {
            [sign] => {
                if let Some(Ok(byte)) =
                    self.by_byte.get(usize::from(sign)).map(|b| u8::try_from(*b))
                {
                    return Ok(byte);
                }
            }
            [first, second] => {
                let pair = [first, second];
                if let Some((_, byte)) = self.by_pair.iter().find(|(known, _)| *known == pair) {
                    return Ok(*byte);
                }
            }
            _ => {
                if let Some(byte) = self.by_cell.get(cell) {
                    return Ok(*byte);
                }
            }
        }
        let byte = put(self.said(cell)?)?;
        self.remember(cell, byte);
        Ok(byte)
    }

    fn said(&self, cell: &[u8]) -> Result<Said, Fault> {
        let cell = text(cell);
        let other = self.values.get(&folded(cell)).filter(|_| !self.values.is_empty());
        self.meaning.read(other.map_or(cell, String::as_str))
    }

    fn remember(&mut self, cell: &[u8], byte: u8) {
        match *cell {
            [sign] => {
                if let Some(known) = self.by_byte.get_mut(usize::from(sign)) {
                    *known = u16::from(byte);
                }
            }
            [first, second] if self.by_pair.len() < 32 => {
                self.by_pair.push(([first, second], byte))
            }
            _ if self.by_cell.len() < MOST_KNOWN => {
                self.by_cell.insert(cell.into(), byte);
            }
            _ => {}
        }
    }
}
