//! The answers of a crowd as columns.

use super::{ItemCode, Questionnaire, Scale, Sheet, Value};

/// One answer in one byte: 0–10 is the raw number, and three bytes stand for what is no number.
/// Every cell fits into half a byte.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Cell(u8);

impl Cell {
    /// Does not apply.
    pub const NOT_APPLICABLE: Self = Self(13);
    /// Don't know.
    pub const DONT_KNOW: Self = Self(14);
    /// Nothing was said.
    pub const UNANSWERED: Self = Self(15);
    /// Cells are smaller than this.
    pub const END: usize = 16;

    /// The cell of an answer; none for a number that is on no scale.
    pub fn new(value: Option<Value>) -> Option<Self> {
        match value {
            Some(Value::Number(raw)) => (raw <= Scale::ZeroToTen.ends().1).then_some(Self(raw)),
            Some(Value::NotApplicable) => Some(Self::NOT_APPLICABLE),
            Some(Value::DontKnow) => Some(Self::DONT_KNOW),
            None => Some(Self::UNANSWERED),
        }
    }

    /// The answer in the cell.
    pub fn value(self) -> Option<Value> {
        match self {
            Self::NOT_APPLICABLE => Some(Value::NotApplicable),
            Self::DONT_KNOW => Some(Value::DontKnow),
            Self::UNANSWERED => None,
            Self(raw) => Some(Value::Number(raw)),
        }
    }

    /// Every cell that an item on a scale can have.
    pub fn all(scale: Scale) -> impl Iterator<Item = Self> {
        (0..Self::END as u8).filter(move |byte| Self::is_on(*byte, scale)).map(Self)
    }

    /// The byte, as files hold it.
    pub fn byte(self) -> u8 {
        self.0
    }

    /// Whether a byte is a cell of an item on this scale.
    fn is_on(byte: u8, scale: Scale) -> bool {
        let (least, most) = scale.ends();
        (least..=most).contains(&byte)
            || (Self::NOT_APPLICABLE.0..=Self::UNANSWERED.0).contains(&byte)
    }
}

/// Why answers are not taken in. The columns are then unchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ResponseError {
    /// A number off the scale of its item, or a byte that is no cell.
    #[error("off scale")]
    OffScale,
    /// Not one cell for each item.
    #[error("ragged row")]
    Ragged,
    /// An answer to an item that the questionnaire does not have.
    #[error("unknown item")]
    UnknownItem,
}

/// The item responses of a crowd: respondents × items, a column an item in the order of the
/// questionnaire, a byte a cell.
///
/// Who a respondent is stands elsewhere, in the same order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponseMatrix {
    respondents: usize,
    items: Vec<(ItemCode, Scale)>,
    columns: Vec<Vec<u8>>,
}

impl ResponseMatrix {
    /// Nobody's answers to a questionnaire.
    pub fn new(questionnaire: &Questionnaire) -> Self {
        let items: Vec<_> =
            questionnaire.items().map(|item| (item.code.clone(), item.scale)).collect();
        let columns = vec![Vec::new(); items.len()];
        Self { respondents: 0, items, columns }
    }

    /// Adds respondents from packed rows, one after the other: a byte an item in the order of the
    /// questionnaire. Fastest with some hundred rows at a time.
    ///
    /// # Errors
    /// `Ragged` unless the rows are whole, `OffScale` for a byte that its item cannot have.
    pub fn push(&mut self, rows: &[u8]) -> Result<(), ResponseError> {
        let items = self.items.len();
        if items == 0 || !rows.len().is_multiple_of(items) {
            return Err(ResponseError::Ragged);
        }
        let on_scale = |row: &[u8]| {
            row.iter().zip(&self.items).all(|(byte, (_, scale))| Cell::is_on(*byte, *scale))
        };
        if !rows.chunks_exact(items).all(on_scale) {
            return Err(ResponseError::OffScale);
        }
        for (item, column) in self.columns.iter_mut().enumerate() {
            column.extend(rows.iter().skip(item).step_by(items));
        }
        self.respondents += rows.len() / items;
        Ok(())
    }

    /// Adds one respondent's sheet.
    ///
    /// # Errors
    /// `OffScale` for a number off the scale of its item, `UnknownItem` for an answer to an item
    /// that the questionnaire does not have.
    pub fn push_sheet(&mut self, sheet: &Sheet) -> Result<(), ResponseError> {
        let known = self.items.iter().filter(|(code, _)| sheet.answer(code).is_some()).count();
        if known < sheet.iter().count() {
            return Err(ResponseError::UnknownItem);
        }
        let cell = |(code, _): &(ItemCode, Scale)| Cell::new(sheet.value(code)).map(Cell::byte);
        let row: Option<Vec<u8>> = self.items.iter().map(cell).collect();
        self.push(&row.ok_or(ResponseError::OffScale)?)
    }

    /// The packed row of somebody who answered nothing.
    pub fn unanswered(&self) -> Vec<u8> {
        vec![Cell::UNANSWERED.0; self.items.len()]
    }

    /// Number of respondents.
    pub fn respondents(&self) -> usize {
        self.respondents
    }

    /// Whether these are answers to the items of a questionnaire.
    pub fn fits(&self, questionnaire: &Questionnaire) -> bool {
        let asked = questionnaire.items().map(|item| (&item.code, item.scale));
        asked.eq(self.items.iter().map(|(code, scale)| (code, *scale)))
    }

    /// The bytes of each item's cells, respondent by respondent.
    pub fn columns(&self) -> impl ExactSizeIterator<Item = &[u8]> {
        self.columns.iter().map(Vec::as_slice)
    }

    /// One cell; none beside the matrix.
    pub fn cell(&self, respondent: usize, item: usize) -> Option<Cell> {
        self.columns.get(item)?.get(respondent).copied().map(Cell)
    }

    /// The answers of those respondents who are kept, such as a unit or a role.
    #[must_use]
    pub fn select(&self, keep: impl Fn(usize) -> bool) -> Self {
        let kept: Vec<bool> = (0..self.respondents).map(keep).collect();
        let of = |column: &Vec<u8>| {
            let cells = column.iter().zip(&kept).filter(|(_, kept)| **kept);
            cells.map(|(cell, _)| *cell).collect()
        };
        Self {
            respondents: kept.iter().filter(|kept| **kept).count(),
            items: self.items.clone(),
            columns: self.columns.iter().map(of).collect(),
        }
    }
}
