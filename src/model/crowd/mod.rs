//! How a round's crowd is gathered: who was asked, what came in, what may be seen of it.
//!
//! The sheets themselves are not part of a document in memory: there may be a hundred thousand of
//! them. They are read as columns when they are scored ([`Answers`]).

mod answers;
mod batch;
mod packed;
mod vote;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{ItemCode, QuestionCode, Reply, Value, Who};

pub use answers::{Answers, Replies};
pub use batch::{Batch, BatchId, Printing, SheetSource};
pub use packed::{Column, Layout, Mark, PackedSheet, ReplyCell};
pub use vote::Vote;

/// Whose view of the organization a sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Own staff.
    Staff,
    /// Customers.
    Customers,
    /// Partners, who serve the same customers.
    Partners,
}

impl Side {
    /// All three, own staff first.
    pub const ALL: [Self; 3] = [Self::Staff, Self::Customers, Self::Partners];

    /// The code in files and in JSON.
    pub fn code(self) -> &'static str {
        match self {
            Self::Staff => "staff",
            Self::Customers => "customers",
            Self::Partners => "partners",
        }
    }

    /// In whose words the questions are put: partners see the service from outside, as customers do.
    pub fn who(self) -> Who {
        match self {
            Self::Staff => Who::Staff,
            Self::Customers | Self::Partners => Who::Customers,
        }
    }
}

/// A part of the organization, as its staff tell where they work. Its name is what it is known by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unit {
    /// Its name, once in a round.
    pub name: String,
    /// How many of its people were invited; none while nobody has said.
    pub invited: Option<u32>,
}

/// Who was asked in a round, and what may be seen of the answers.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Gathering {
    /// Units of the staff.
    pub units: Vec<Unit>,
    /// How many were invited in all, by side; the staff may be counted by unit instead.
    pub invited: BTreeMap<Side, u32>,
    /// Guesses of the customers' recommendation score, -100..=100, in order of size: nobody's
    /// place in the list tells who guessed.
    pub guesses: Vec<i8>,
    /// While it is set the laptop goes round and only this key, hashed, ends that.
    pub pin: Option<String>,
    /// The sheet of the one who is answering just now, so that nothing is lost.
    pub draft: Option<Draft>,
}

impl Gathering {
    /// How many of a side were invited, as far as anybody has said.
    pub fn invited(&self, side: Side) -> Option<u32> {
        let by_unit = || {
            let units = self.units.iter().map(|unit| unit.invited);
            units.sum::<Option<u32>>().filter(|_| !self.units.is_empty())
        };
        let counted = self.invited.get(&side).copied();
        counted.or_else(|| if side == Side::Staff { by_unit() } else { None })
    }

    /// The unit of a name.
    pub fn unit(&self, name: &str) -> Option<&Unit> {
        self.units.iter().find(|unit| unit.name == name)
    }
}

/// A sheet that is being filled in while the laptop goes round.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Draft {
    /// Whose view it is.
    pub side: Side,
    /// Answers to items.
    pub answers: BTreeMap<ItemCode, Value>,
    /// Replies to questions of blocks.
    pub replies: BTreeMap<QuestionCode, Reply>,
}

/// Words that somebody of the crowd wrote. They are kept apart from the sheets, so that nobody's
/// words lead to their answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remark {
    /// Whose view it is.
    pub side: Side,
    /// The question, or the theme, that the words were written to.
    pub about: QuestionCode,
    /// The words.
    pub text: String,
}
