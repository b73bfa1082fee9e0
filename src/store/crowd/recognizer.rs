//! Which sheets are new, and which are there already.

use rusqlite::{Connection, Transaction, params};

use super::{
    Fault,
    mark::{Marks, content},
    shape::Shape,
};
use crate::model::{EditError, Layout, Mark, Remark, Round, RoundId, Side};

/// A sheet as it comes in, before it has a mark.
#[derive(Debug, Clone, Copy)]
pub struct Incoming<'s> {
    /// What the respondent is known by in every round, such as a customer number. It is hashed and
    /// goes no further. Blanks around it do not count, and nothing but blanks is no key.
    pub key: Option<&'s str>,
    /// A byte an item in the order of the round's questionnaire; empty where items were not asked.
    pub cells: &'s [u8],
    /// A byte a column of the layout.
    pub replies: &'s [u8],
    /// What the respondent wrote, of the side of the batch. It is kept apart from the sheet.
    pub remarks: &'s [Remark],
}

/// What became of a sheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Arrival {
    /// It was not there.
    New,
    /// The round has it already: the same key, or the same content as often.
    There,
    /// The same key came before in the same file; the first one counts.
    Repeated,
}

/// How many sheets came, by what became of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Arrivals {
    /// They were not there.
    pub new: u32,
    /// The round has them already.
    pub there: u32,
    /// Their key came before in the same file.
    pub repeated: u32,
}

/// Tells sheets that are new from those that are there.
///
/// A key is known again in any batch of its round and side. Without keys, sheets that say the same
/// are counted: the n-th of them in a file is the n-th of them in the round. The counting is done in
/// a temporary table, which SQLite moves to disk when it grows.
pub(super) struct Recognizer {
    round: RoundId,
    side: Side,
    marks: Marks,
    shape: Shape,
    /// Places of the columns, by code.
    order: Vec<usize>,
    /// Whether any sheet had a key.
    pub(super) keyed: bool,
}

impl Recognizer {
    /// Begins to count; the temporary tables are gone with the transaction.
    pub(super) fn begin(tx: &Transaction<'_>, round: &Round, side: Side) -> Result<Self, Fault> {
        tx.execute_batch(include_str!("../statements/staging.sql"))?;
        Ok(Self {
            round: round.id,
            side,
            marks: Marks::of(tx)?,
            shape: Shape::of(&round.questionnaire),
            order: Vec::new(),
            keyed: false,
        })
    }

    /// What a sheet is, and its mark.
    pub(super) fn meet(
        &mut self,
        tx: &Transaction<'_>,
        layout: &Layout,
        sheet: &Incoming<'_>,
    ) -> Result<(Arrival, Mark), Fault> {
        self.shape.check(layout, sheet.cells, sheet.replies)?;
        sheet.remarks.iter().try_for_each(check_remark)?;
        let key = sheet.key.map(str::trim).filter(|key| !key.is_empty());
        let hash = match key {
            Some(key) => self.marks.of_key(key),
            None => self.content(layout, sheet),
        };
        let times = meet(tx, hash)?;
        self.keyed |= key.is_some();
        let (arrival, mark) = match key {
            Some(_) if times > 1 => (Arrival::Repeated, hash),
            Some(_) => (self.look_up(tx, hash)?, hash),
            None => {
                let mark = self.marks.of_nth(hash, times);
                (self.look_up(tx, mark)?, mark)
            }
        };
        Ok((arrival, mark))
    }

    fn content(&mut self, layout: &Layout, sheet: &Incoming<'_>) -> Mark {
        if self.order.len() != layout.columns.len() {
            self.order = (0..layout.columns.len()).collect();
            self.order.sort_by_key(|place| layout.columns.get(*place).map(|column| &column.code));
        }
        let content = content(layout, &self.order, sheet.cells, sheet.replies);
        self.marks.of_content(self.round, self.side, &content)
    }

    fn look_up(&self, connection: &Connection, mark: Mark) -> Result<Arrival, Fault> {
        let sql = include_str!("../statements/sheet_is_there.sql");
        let of = params![self.round.0, self.side, mark.0];
        let is_there = connection.prepare_cached(sql)?.query_row(of, |row| row.get(0))?;
        Ok(if is_there { Arrival::There } else { Arrival::New })
    }
}

impl Arrivals {
    pub(super) fn add(&mut self, arrival: Arrival) {
        *match arrival {
            Arrival::New => &mut self.new,
            Arrival::There => &mut self.there,
            Arrival::Repeated => &mut self.repeated,
        } += 1;
    }
}

/// How often a hash has been met with this time.
fn meet(connection: &Connection, hash: Mark) -> Result<i64, Fault> {
    let mut statement = connection.prepare_cached(include_str!("../statements/meet.sql"))?;
    Ok(statement.query_row([hash.0], |row| row.get(0))?)
}

/// Refuses a remark that is too long.
pub(super) fn check_remark(remark: &Remark) -> Result<(), Fault> {
    let is_long = remark.text.chars().nth(crate::model::LONGEST_TEXT).is_some();
    if is_long { Err(EditError::TextTooLong.into()) } else { Ok(()) }
}
