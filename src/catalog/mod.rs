//! Questionnaire files: TOML in, the model's `Questionnaire` out, or every problem at once with its
//! place in the file.
//!
//! This room may use the model, toml and annotate-snippets. It must never know the store, a screen,
//! the method or a word of the interface: a problem is a value, and `prose` says it in words.

mod advice;
mod bracket;
mod date;
mod item;
mod library;
mod notes;
mod picks;
mod problem;
mod questionnaire;
mod render;
pub mod sample;
mod suggest;
mod syntax;
mod table;
mod tree;
mod words;

pub use advice::{Advice, Owner};
pub use library::Library;
pub use problem::{Found, Problem, ProblemKind, Problems, Syntax};
pub use suggest::{closest, shown};

use crate::model::Questionnaire;

/// The largest file that is read, in bytes.
pub const MOST_BYTES: usize = 1_000_000;
/// The most entries of one kind: dimensions, themes, items, rounds, pieces of advice.
pub const MOST_ENTRIES: usize = 500;

/// Reads a questionnaire file; `name` is what the problems call it.
///
/// A pulse picks its items from a questionnaire among the `shipped` ones.
///
/// # Errors
/// Every problem of the file, in the order of its lines.
pub fn parse(name: &str, source: &str, shipped: &Library) -> Result<Questionnaire, Problems> {
    syntax::read(name, source, |root, notes| questionnaire::read(root, notes, shipped))
}
