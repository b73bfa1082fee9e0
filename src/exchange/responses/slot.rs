//! Where the cells of a column go.

use super::super::mapping::{Column, Fault, Reading, Said, Target, Targets, places};
use super::super::table::text;
use super::{Entry, remark};
use crate::model::{Cell, Layout, QuestionCode, ReplyCell, Side};

/// Where the cells of one column go.
pub(super) enum Slot<'t> {
    /// To an item, by its place in the sheet.
    Cell(usize, Reading<'t>),
    /// To a question of a block, by its place in the layout.
    Reply(usize, Reading<'t>),
    Remark(QuestionCode),
    Idea(QuestionCode),
    Key,
    Form,
    /// Nowhere.
    Skip,
}

/// Where the cells of each column go, and which column says that the form was sent in.
pub(super) fn slots<'t>(
    columns: &[Column],
    targets: &'t Targets,
) -> (Vec<Slot<'t>>, Option<usize>) {
    let items = places(targets.items());
    let mut replies = 0;
    let slot = |column: &Column| match &column.target {
        Target::Item(code) => {
            let place = items.get(code).copied().zip(targets.reading(column));
            place.map_or(Slot::Skip, |(place, reading)| Slot::Cell(place, reading))
        }
        Target::Question(_) => {
            let place = replies;
            replies += 1;
            targets.reading(column).map_or(Slot::Skip, |reading| Slot::Reply(place, reading))
        }
        Target::Remark(code) => Slot::Remark(code.clone()),
        Target::Idea(code) => Slot::Idea(code.clone()),
        Target::Key => Slot::Key,
        Target::Form => Slot::Form,
        Target::Submitted | Target::Dropped(_) => Slot::Skip,
    };
    let submitted = columns.iter().position(|column| column.target == Target::Submitted);
    (columns.iter().map(slot).collect(), submitted)
}

impl Slot<'_> {
    /// Takes a cell that is not empty into the entry; whether it said anything.
    pub(super) fn read(
        &mut self,
        cell: &[u8],
        entry: &mut Entry,
        layout: &mut Layout,
        targets: &Targets,
        side: Side,
    ) -> Result<bool, Fault> {
        match self {
            Self::Cell(place, reading) => {
                let byte = reading.byte(cell, item_byte)?;
                if let Some(to) = entry.cells.get_mut(*place) {
                    *to = byte;
                }
                Ok(byte != Cell::UNANSWERED.byte())
            }
            Self::Reply(place, reading) => {
                let byte = reading.byte(cell, |said| reply_byte(said, *place, layout))?;
                if let Some(to) = entry.replies.get_mut(*place) {
                    *to = byte;
                }
                Ok(byte != ReplyCell::UNANSWERED.0)
            }
            Self::Form if !targets.is_form(text(cell)) => Err(Fault::OtherForm),
            Self::Form | Self::Skip => Ok(false),
            words => Ok(words.take_words(text(cell).trim(), entry, side)),
        }
    }

    fn take_words(&self, words: &str, entry: &mut Entry, side: Side) -> bool {
        if words.is_empty() {
            return false;
        }
        match self {
            Self::Remark(about) => entry.remarks.push(remark(side, about, words)),
            Self::Idea(code) => entry.ideas.push((code.clone(), words.to_owned())),
            // A key alone is no answer.
            Self::Key => {
                entry.key = Some(words.to_owned());
                return false;
            }
            _ => return false,
        }
        true
    }
}

fn item_byte(said: Said) -> Result<u8, Fault> {
    match said {
        Said::Nothing => Ok(Cell::UNANSWERED.byte()),
        Said::Points(raw) => Ok(raw),
        Said::NotApplicable => Ok(Cell::NOT_APPLICABLE.byte()),
        Said::DontKnow => Ok(Cell::DONT_KNOW.byte()),
        Said::Choice(_) => Err(Fault::NotAnAnswer),
    }
}

fn reply_byte(said: Said, place: usize, layout: &mut Layout) -> Result<u8, Fault> {
    match said {
        Said::Nothing => Ok(ReplyCell::UNANSWERED.0),
        Said::Points(raw) => Ok(raw),
        Said::NotApplicable => Ok(ReplyCell::NOT_APPLICABLE.0),
        Said::DontKnow => Ok(ReplyCell::DONT_KNOW.0),
        Said::Choice(choice) => {
            let column = layout.columns.get_mut(place).ok_or(Fault::NotAnAnswer)?;
            column.place(&choice).ok_or(Fault::TooManyChoices)
        }
    }
}
