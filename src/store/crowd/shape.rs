//! Whether the bytes of a sheet are what its layout says.

use super::Fault;
use crate::model::{Cell, Layout, Questionnaire, ReplyCell};

/// What the bytes of sheets of a round can be.
#[derive(Debug)]
pub(super) struct Shape {
    /// For each item the cells that it can have, a bit each.
    items: Vec<u16>,
}

impl Shape {
    pub(super) fn of(questionnaire: &Questionnaire) -> Self {
        let bits = |cells: &mut dyn Iterator<Item = Cell>| {
            cells.fold(0, |bits, cell| bits | 1 << cell.byte())
        };
        let items = questionnaire.items().map(|item| bits(&mut Cell::all(item.scale)));
        Self { items: items.collect() }
    }

    /// Refuses bytes that no sheet of this layout can have.
    pub(super) fn check(&self, layout: &Layout, cells: &[u8], replies: &[u8]) -> Result<(), Fault> {
        let asked = if layout.items { &*self.items } else { &[] };
        let is_cell = |(byte, bits): (&u8, &u16)| *byte < 16 && bits >> byte & 1 == 1;
        let columns = &layout.columns;
        let is_reply = |(byte, choices): (&u8, &Vec<String>)| {
            let number = ReplyCell(*byte).number().map(usize::from);
            ReplyCell::is_cell(*byte)
                && number.is_none_or(|n| choices.is_empty() || n < choices.len())
        };
        let fits = cells.len() == asked.len()
            && replies.len() == columns.len()
            && cells.iter().zip(asked).all(is_cell)
            && replies.iter().zip(columns.iter().map(|column| &column.choices)).all(is_reply);
        if fits { Ok(()) } else { Err(Fault::damaged("sheet")) }
    }
}
