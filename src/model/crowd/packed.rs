//! One respondent's sheet in as few bytes as it needs.

use serde::{Deserialize, Serialize};

use super::super::{Control, Question, QuestionCode, Reply};

/// By what a sheet is known again: a keyed hash of the respondent's key, or of the content where
/// there was none. It says nothing of the person and gives the order of the sheets in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Mark(pub [u8; 16]);

/// A reply to a question of a block in one byte: a point, a whole number or the place of a choice
/// in its column's list, 0–250, and three bytes for what is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ReplyCell(pub u8);

impl ReplyCell {
    /// The greatest number that fits.
    pub const MOST: u8 = 250;
    /// Does not apply.
    pub const NOT_APPLICABLE: Self = Self(253);
    /// Don't know.
    pub const DONT_KNOW: Self = Self(254);
    /// Nothing was said.
    pub const UNANSWERED: Self = Self(255);

    /// The number, if it is one.
    pub fn number(self) -> Option<u8> {
        (self.0 <= Self::MOST).then_some(self.0)
    }

    /// Whether a byte is a cell at all.
    pub fn is_cell(byte: u8) -> bool {
        byte <= Self::MOST || byte >= Self::NOT_APPLICABLE.0
    }
}

/// One question of a block, as a column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// The question.
    pub code: QuestionCode,
    /// The choices that occur, where it is a choice: a cell is a place in this list.
    pub choices: Vec<String>,
}

impl Column {
    /// Whether the replies of a crowd to this question fit into a column: words do not, nor
    /// numbers that are not whole and small.
    pub fn holds(question: &Question) -> bool {
        match &question.control {
            Control::Levels { .. } | Control::Points { .. } | Control::Rating { .. } => true,
            Control::Number { min, max, decimals, .. } => {
                let most = f64::from(ReplyCell::MOST);
                *decimals == 0
                    && min.is_some_and(|min| min >= 0.0)
                    && max.is_some_and(|max| max <= most)
            }
            Control::Choice { .. } => true,
            Control::Text { .. } | Control::Link { .. } => false,
        }
    }

    /// The cell of a reply; a choice that is new takes the next place. None for what does not fit.
    pub fn cell(&mut self, reply: Option<&Reply>) -> Option<ReplyCell> {
        match reply {
            None => Some(ReplyCell::UNANSWERED),
            Some(Reply::NotApplicable) => Some(ReplyCell::NOT_APPLICABLE),
            Some(Reply::DontKnow) => Some(ReplyCell::DONT_KNOW),
            Some(Reply::Points(points)) => {
                Some(ReplyCell(*points)).filter(|c| c.number().is_some())
            }
            Some(Reply::Amount(amount)) => {
                let fits =
                    amount.fract() == 0.0 && (0.0..=f64::from(ReplyCell::MOST)).contains(amount);
                fits.then_some(ReplyCell(*amount as u8))
            }
            Some(Reply::Choice(code)) => self.place(code).map(ReplyCell),
            Some(Reply::Text(_)) => None,
        }
    }

    /// The place of a choice, at the end of the list if it is new; none when the list is full.
    pub fn place(&mut self, choice: &str) -> Option<u8> {
        if let Some(place) = self.choices.iter().position(|known| known == choice) {
            return u8::try_from(place).ok();
        }
        let place = u8::try_from(self.choices.len()).ok().filter(|p| *p <= ReplyCell::MOST)?;
        self.choices.push(choice.to_owned());
        Some(place)
    }
}

/// What the sheets of a batch hold.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Layout {
    /// Whether the items of the questionnaire were asked.
    pub items: bool,
    /// The questions of blocks, in the order of the bytes.
    pub columns: Vec<Column>,
}

impl Layout {
    /// The place of a question.
    pub fn column(&self, code: &QuestionCode) -> Option<usize> {
        self.columns.iter().position(|column| column.code == *code)
    }
}

/// One respondent's sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PackedSheet {
    /// By what it is known again.
    pub mark: Mark,
    /// A byte an item in the order of the frozen questionnaire, as [`super::super::Cell`] has them;
    /// empty where the items were not asked.
    pub cells: Vec<u8>,
    /// A byte a column of the layout, as [`ReplyCell`] has them.
    pub replies: Vec<u8>,
}
