//! Questionnaire files: TOML in, the model's `Questionnaire`, `Block` or `Changes` out, or every
//! problem at once with its place in the file.
//!
//! This room may use the model, toml and annotate-snippets. It must never know the store, a screen,
//! the method or a word of the interface: a problem is a value, and `prose` says it in words.

mod adapt;
mod advice;
mod block;
mod bracket;
mod changes;
mod columns;
mod date;
mod entries;
mod file;
mod head;
mod item;
mod library;
mod notes;
mod picks;
mod problem;
mod questionnaire;
mod render;
pub mod sample;
mod strict;
mod suggest;
mod syntax;
mod table;
mod tree;
mod vocabulary;
mod words;
mod write;

pub use adapt::{Adaptation, Adapted, Change, Draft, Flaw, FlawKind, Meaning, Part, Place};
pub use advice::{Advice, Owner};
pub use changes::{ChangeTable, Difference, compared};
pub use columns::{Becomes, ColumnFile, ColumnRow, Expected, read_columns};
pub use file::Content;
pub use library::{Library, Origin};
pub use problem::{
    Found, Misfit, Problem, ProblemKind, Problems, Style, Syntax, Thing, VersionProblem,
};
pub use render::Excerpt;
pub use suggest::{closest, is_forbidden, shown, visible};
pub use write::{write, write_block, write_changes, write_columns, write_untranslated};

use crate::model::Questionnaire;

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 512_000;
/// The longest line that is read, in bytes.
pub const MOST_IN_LINE: usize = 10_000;
/// The most entries of one kind: dimensions, themes, items, rounds, pieces of advice.
pub const MOST_ENTRIES: usize = 500;
/// The most files of one's own.
pub const MOST_FILES: usize = 200;

/// Reads a scored questionnaire; `name` is what the problems call it.
///
/// A pulse picks its items from a questionnaire of the library.
///
/// # Errors
/// Every problem of the file, in the order of its lines.
pub fn parse(name: &str, source: &str, library: &Library) -> Result<Questionnaire, Problems> {
    syntax::read(name, source, |root, notes| questionnaire::read(root, notes, library))
}

/// Reads a file of any kind; what it refers to has to be in the library.
///
/// # Errors
/// Every problem of the file, in the order of its lines.
pub fn read(name: &str, source: &str, library: &Library) -> Result<Content, Problems> {
    syntax::read(name, source, |root, notes| file::read(root, notes, library))
}

/// Reads a file of any kind and holds its texts to the rules of wording: short, plain, to be pointed
/// at, without speaking to the reader.
///
/// # Errors
/// Every problem of the file; where it has none, every text that strays from the rules.
pub fn read_strictly(name: &str, source: &str, library: &Library) -> Result<Content, Problems> {
    syntax::read(name, source, |root, notes| {
        let file = file::read(root, notes, library)?;
        strict::check(root, notes, &file);
        Ok(file)
    })
}
