//! The answers of one side of a crowd, as columns.

use std::collections::BTreeMap;

use super::super::{QuestionCode, Questionnaire, ResponseError, ResponseMatrix};
use super::{Layout, Mark, PackedSheet, ReplyCell};

/// The replies to one question of a block, respondent by respondent.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Replies {
    /// The choices, where it is a choice: a cell is a place in this list.
    pub choices: Vec<String>,
    /// A byte a respondent, as [`ReplyCell`] has them.
    pub cells: Vec<u8>,
}

impl Replies {
    /// What a respondent said; unanswered beside the column.
    pub fn cell(&self, respondent: usize) -> ReplyCell {
        self.cells.get(respondent).map_or(ReplyCell::UNANSWERED, |byte| ReplyCell(*byte))
    }

    /// The choice of a respondent, if there is one.
    pub fn choice(&self, respondent: usize) -> Option<&str> {
        let place = self.cell(respondent).number()?;
        self.choices.get(usize::from(place)).map(String::as_str)
    }

    fn place(&mut self, choice: &str) -> Option<u8> {
        let known = self.choices.iter().position(|known| known == choice);
        let place = known.unwrap_or(self.choices.len());
        let place = u8::try_from(place).ok().filter(|place| *place <= ReplyCell::MOST)?;
        if known.is_none() {
            self.choices.push(choice.to_owned());
        }
        Some(place)
    }
}

/// The answers of one side of a crowd: respondents × items and respondents × questions of blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answers {
    /// Answers to the items of the questionnaire.
    pub items: ResponseMatrix,
    /// Replies to the questions of blocks.
    pub replies: BTreeMap<QuestionCode, Replies>,
    /// By what each respondent is known in another round; none for sheets without a key.
    pub keys: Vec<Option<Mark>>,
    /// How many of the sheets were given before any result was revealed.
    pub sealed: usize,
    /// Whether anybody was asked the items.
    pub asked_items: bool,
}

impl Answers {
    /// Nobody's answers to a questionnaire.
    pub fn new(questionnaire: &Questionnaire) -> Self {
        Self {
            items: ResponseMatrix::new(questionnaire),
            replies: BTreeMap::new(),
            keys: Vec::new(),
            sealed: 0,
            asked_items: false,
        }
    }

    /// Number of respondents.
    pub fn len(&self) -> usize {
        self.keys.len()
    }

    /// Whether nobody answered.
    pub fn is_empty(&self) -> bool {
        self.keys.is_empty()
    }

    /// The replies to a question, if it was asked.
    pub fn replies(&self, code: &str) -> Option<&Replies> {
        self.replies.iter().find(|(known, _)| known.as_str() == code).map(|(_, replies)| replies)
    }

    /// Adds the sheets of one batch.
    ///
    /// # Errors
    /// `Ragged` for a sheet that is not as its layout says, `OffScale` for a byte that is no cell.
    /// Sheets before it are then in.
    pub fn push(
        &mut self,
        layout: &Layout,
        keyed: bool,
        sealed: bool,
        sheets: &[PackedSheet],
    ) -> Result<(), ResponseError> {
        let places = self.places(layout)?;
        let unanswered = self.items.unanswered();
        self.asked_items |= layout.items;
        for sheet in sheets {
            let cells = if layout.items { &sheet.cells } else { &unanswered };
            if sheet.replies.len() != places.len() || cells.len() != unanswered.len() {
                return Err(ResponseError::Ragged);
            }
            let moved = moved_replies(&places, &sheet.replies).ok_or(ResponseError::OffScale)?;
            self.items.push(cells)?;
            for (code, byte) in moved {
                if let Some(replies) = self.replies.get_mut(code) {
                    replies.cells.resize(self.keys.len(), ReplyCell::UNANSWERED.0);
                    replies.cells.push(byte);
                }
            }
            self.keys.push(keyed.then_some(sheet.mark));
            self.sealed += usize::from(sealed);
        }
        Ok(())
    }

    /// For each column of a layout its question, and for each of its choices the place here.
    fn places<'a>(
        &mut self,
        layout: &'a Layout,
    ) -> Result<Vec<(&'a QuestionCode, Vec<u8>)>, ResponseError> {
        let mut places = Vec::with_capacity(layout.columns.len());
        for column in &layout.columns {
            let replies = self.replies.entry(column.code.clone()).or_default();
            let here = column.choices.iter().map(|choice| replies.place(choice));
            places
                .push((&column.code, here.collect::<Option<_>>().ok_or(ResponseError::OffScale)?));
        }
        Ok(places)
    }
}

/// The bytes of a sheet with the places of choices as they are here; none for a byte that is no
/// cell or a place that its column does not have.
fn moved_replies<'a>(
    places: &[(&'a QuestionCode, Vec<u8>)],
    replies: &[u8],
) -> Option<Vec<(&'a QuestionCode, u8)>> {
    let moved = |(code, here): &(&'a QuestionCode, Vec<u8>), byte: u8| {
        let number = ReplyCell(byte).number().filter(|_| !here.is_empty());
        let byte = match number {
            Some(place) => *here.get(usize::from(place))?,
            None => byte,
        };
        ReplyCell::is_cell(byte).then_some((*code, byte))
    };
    places.iter().zip(replies).map(|(place, byte)| moved(place, *byte)).collect()
}
