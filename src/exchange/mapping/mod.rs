//! Which column of a table is what.
//!
//! A mapping is proposed from headers and the first rows, with a reason for each column, or read
//! from a file. Nothing is guessed: a column that could be two things is neither, and what is not
//! taken in is there with the reason why.

mod choose;
mod file;
mod header;
mod identify;
mod propose;
mod reading;
mod targets;
mod values;
mod words;

use std::collections::BTreeMap;

use crate::model::{ItemCode, QuestionCode};

pub use choose::Choosable;
pub use file::{read, write};
pub use identify::Identifier;
pub use propose::propose;
pub use targets::{ROLE, Targets, UNIT, target};
pub use values::Fault;
pub use words::folded;

pub(super) use reading::Reading;
pub(super) use targets::places;
pub(super) use values::{Numbering, Said};
pub(super) use words::is as is_listed;

/// What a column is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// Answers to an item of the questionnaire.
    Item(ItemCode),
    /// Replies to a question of a block: role, unit and weekly contact among them.
    Question(QuestionCode),
    /// Words about a theme, an item or a question.
    Remark(QuestionCode),
    /// What somebody says of an idea: a question of the ideas block.
    Idea(QuestionCode),
    /// By what a respondent is known again.
    Key,
    /// Whether the form was sent in: empty where it was not.
    Submitted,
    /// Which questionnaire and blocks the form asked.
    Form,
    /// Nothing.
    Dropped(Why),
}

/// Why a column is not taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// It leads to a person.
    Identifies(Identifier),
    /// The engine says something of its own work.
    Engine,
    /// It only leads to another question.
    Route,
    /// It names a known question, and a part that the question does not have.
    UnknownPart {
        /// The question, as the header has it.
        question: String,
        /// The part.
        part: String,
    },
    /// A number that a crowd's sheet has no room for.
    NotKept(QuestionCode),
    /// An earlier column is the same.
    Twice {
        /// Which one, from 0.
        first: usize,
    },
    /// It could be any of several.
    Ambiguous(Vec<String>),
    /// Nothing is known of it.
    Unknown,
}

/// What told what a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The code in the header.
    Code,
    /// The words of the question in the header.
    Text,
    /// Another word in the header that has one meaning.
    Word,
    /// What stands in the cells.
    Values,
    /// The mapping file.
    File,
    /// Somebody who has looked at it.
    Chosen,
    /// Nothing did.
    None,
}

/// A column and what it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its header.
    pub header: String,
    /// What it is.
    pub target: Target,
    /// What told.
    pub reason: Reason,
    /// What cells mean that say it in other words: the cell and the known value.
    pub values: BTreeMap<String, String>,
}

/// What each column of a table is, in the order of the columns.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mapping {
    /// How many rows name the columns, where it is not the first one of the table alone.
    pub header_rows: Option<usize>,
    /// The columns.
    pub columns: Vec<Column>,
}

impl Mapping {
    /// The columns that are not taken in.
    pub fn dropped(&self) -> impl Iterator<Item = (&Column, &Why)> {
        self.columns.iter().filter_map(|column| match &column.target {
            Target::Dropped(why) => Some((column, why)),
            _ => None,
        })
    }

    /// How many columns are taken in.
    pub fn taken(&self) -> usize {
        self.columns.len() - self.dropped().count()
    }

    /// Whether any column is this.
    pub fn has(&self, target: &Target) -> bool {
        self.columns.iter().any(|column| column.target == *target)
    }
}
