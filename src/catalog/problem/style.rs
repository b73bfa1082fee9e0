//! Where a text strays from the rules of wording.

use super::ProblemKind;

/// How a text strays from the rules of wording.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields say themselves what they hold")]
pub enum Style {
    /// A name of too many words.
    LongName { found: usize, most: usize },
    /// A question of too many words.
    LongQuestion { found: usize, most: usize },
    /// The description of a level in too many words.
    LongLevel { found: usize, most: usize },
    /// An item whose question and levels have too many words together.
    LongItem { found: usize, most: usize },
    /// A word that nobody can point at.
    VagueWord { word: String },
    /// A word of the trade.
    Jargon { word: String },
    /// The reader is spoken to.
    SpokenTo { word: String },
    /// More than one sentence, or more main clauses than two.
    SeveralClauses,
    /// Level 3 or 4 without the words that show the ladder.
    NoLadder { opening: String },
    /// The words that show the ladder, below level 3.
    EarlyLadder { opening: String },
    /// An exclamation mark.
    Exclamation,
}

impl From<Style> for ProblemKind {
    fn from(style: Style) -> Self {
        Self::Style(style)
    }
}
