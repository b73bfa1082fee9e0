//! The cells of one column as bytes, fast: each spelling is understood once.

use std::collections::{BTreeMap, HashMap};

use super::super::table::text;
use super::values::{Fault, Meaning, Said};
use super::words::folded;

/// A byte that is no cell of an item and of a question: nothing is known of a spelling.
const NEW: u8 = 252;
/// Spellings of two bytes that are remembered.
const MOST_PAIRS: usize = 32;
/// Longer spellings that are remembered.
const MOST_KNOWN: usize = 4_096;

/// The reading of one column: a spelling that has been understood is looked up.
pub(crate) struct Reading<'t> {
    meaning: &'t Meaning,
    /// Values in other words, by folded cell.
    values: HashMap<String, String>,
    by_byte: [u8; 256],
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
            by_byte: [NEW; 256],
            by_pair: Vec::new(),
            by_cell: HashMap::new(),
        }
    }

    /// The byte of a short spelling that has been understood before: most cells of most files.
    #[inline]
    pub(crate) fn seen(&self, cell: &[u8]) -> Option<u8> {
        match *cell {
            [sign] => self.by_byte.get(usize::from(sign)).copied().filter(|byte| *byte != NEW),
            [first, second] => {
                let is_same = |(known, _): &&([u8; 2], u8)| *known == [first, second];
                self.by_pair.iter().find(is_same).map(|(_, byte)| *byte)
            }
            _ => None,
        }
    }

    /// The byte of a cell; `put` gives that of a spelling that is new.
    pub(crate) fn byte(
        &mut self,
        cell: &[u8],
        put: impl FnOnce(Said) -> Result<u8, Fault>,
    ) -> Result<u8, Fault> {
        if let Some(byte) = self.seen(cell).or_else(|| self.by_cell.get(cell).copied()) {
            return Ok(byte);
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
                    *known = byte;
                }
            }
            [first, second] if self.by_pair.len() < MOST_PAIRS => {
                self.by_pair.push(([first, second], byte));
            }
            _ if self.by_cell.len() < MOST_KNOWN => {
                self.by_cell.insert(cell.into(), byte);
            }
            _ => {}
        }
    }
}
