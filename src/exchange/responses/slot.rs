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
    /// Takes a cell whose spelling has been understood before; whether it was one.
    #[inline]
    pub(super) fn read_seen(&self, cell: &[u8], entry: &mut Entry) -> bool {
        let (place, byte) = match self {
            Self::Cell(place, reading) => (entry.cells.get_mut(*place), reading.seen(cell)),
            Self::Reply(place, reading) => (entry.replies.get_mut(*place), reading.seen(cell)),
            _ => (None, None),
        };
        let seen = place.zip(byte).map(|(place, byte)| *place = byte);
        seen.is_some()
    }

    /// Takes a cell that is not empty into the entry.
    pub(super) fn read(
        &mut self,
        cell: &[u8],
        entry: &mut Entry,
        layout: &mut Layout,
        targets: &Targets,
    ) -> Result<(), Fault> {
        match self {
            Self::Cell(place, reading) => {
                let byte = reading.byte(cell, item_byte)?;
                entry.cells.get_mut(*place).into_iter().for_each(|to| *to = byte);
            }
            Self::Reply(place, reading) => {
                let byte = reading.byte(cell, |said| reply_byte(said, *place, layout))?;
                entry.replies.get_mut(*place).into_iter().for_each(|to| *to = byte);
            }
            Self::Form if !targets.is_form(text(cell)) => return Err(Fault::OtherForm),
            Self::Form | Self::Skip => {}
            words => words.take_words(text(cell).trim(), entry, targets.side()),
        }
        Ok(())
    }

    fn take_words(&self, words: &str, entry: &mut Entry, side: Side) {
        match self {
            _ if words.is_empty() => {}
            Self::Remark(about) => entry.remarks.push(remark(side, about, words)),
            Self::Idea(code) => entry.ideas.push((code.clone(), words.to_owned())),
            Self::Key => entry.key = Some(words.to_owned()),
            _ => {}
        }
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
