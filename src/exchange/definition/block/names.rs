//! Codes of a form as codes of a block.

use std::collections::BTreeSet;

use crate::model::QuestionCode;

/// The longest code, with room for a number behind it.
const LONGEST: usize = 35;

/// The codes that are taken.
#[derive(Default)]
pub(super) struct Codes {
    taken: BTreeSet<String>,
}

impl Codes {
    /// A code of its own, and whether it is the one that the form has.
    pub(super) fn question(&mut self, written: &str) -> (QuestionCode, bool) {
        let code = self.free(written, "q");
        let is_same = code.as_str() == written;
        (code, is_same)
    }

    /// A code of a section.
    pub(super) fn section(&mut self, written: &str) -> QuestionCode {
        self.free(written, "s")
    }

    fn free(&mut self, written: &str, letter: &str) -> QuestionCode {
        let plain: String = written.chars().map(sign).collect();
        let begins = plain.starts_with(|c: char| c.is_ascii_alphabetic());
        let plain = if begins { plain } else { format!("{letter}_{plain}") };
        let short: String = plain.chars().take(LONGEST).collect();
        let whole = std::iter::once(plain).filter(|code| code.parse::<QuestionCode>().is_ok());
        let numbered = (2..).map(|number: u32| format!("{short}_{number}"));
        let mut codes = whole.chain(std::iter::once(short.clone())).chain(numbered);
        let free = codes.find(|code| !self.taken.contains(code)).unwrap_or(short);
        self.taken.insert(free.clone());
        free.parse().unwrap_or_else(|_| self.free(letter, letter))
    }
}

fn sign(c: char) -> char {
    if c.is_ascii_alphanumeric() || c == '_' || c == '-' { c } else { '_' }
}
