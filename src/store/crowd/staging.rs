//! Sheets on their way in: one after the other, and all of them or none.

use std::path::Path;

use rusqlite::{Connection, Transaction, params};

use super::{
    Fault, Store, StoreError,
    recognizer::{Arrival, Arrivals, Incoming, Recognizer},
    write,
};
use crate::model::{
    Batch, BatchId, Document, Edit, EditError, Layout, MOST_SHEETS, Mark, Remark, Round, RoundId,
    Side,
};

/// Sheets that came in and wait to be made part of their round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Staged {
    /// Their batch.
    pub id: BatchId,
    /// What is known of it, with the number of its sheets: what `Edit::SetBatch` takes.
    pub batch: Batch,
    /// How many came.
    pub arrivals: Arrivals,
}

/// A batch on its way in. Dropped, it leaves no trace.
pub struct Staging<'s> {
    tx: Transaction<'s>,
    path: &'s Path,
    document: &'s mut Document,
    recognizer: Recognizer,
    arrivals: Arrivals,
    batch: Batch,
    /// How many more sheets the round can have.
    room: u32,
}

/// Sheets looked at without being taken in.
pub struct Known<'s> {
    tx: Transaction<'s>,
    path: &'s Path,
    recognizer: Recognizer,
    arrivals: Arrivals,
    layout: Layout,
}

impl Store {
    /// Begins to take in sheets. Of `batch`, the number of sheets and whether they have keys are told
    /// by the sheets themselves.
    ///
    /// # Errors
    /// [`StoreError`] if the document cannot be written or the round takes no answers.
    pub fn stage(&mut self, round: RoundId, batch: Batch) -> Result<Staging<'_>, StoreError> {
        let Self { connection, document, path, access, .. } = self;
        let connection: &Connection = connection;
        let begin = || {
            access.check()?;
            let found = found(document, round)?;
            if found.closed.is_some() {
                return Err(EditError::RoundClosed.into());
            }
            let sheets: u32 = Side::ALL.into_iter().map(|side| found.sheets(side)).sum();
            let room = MOST_SHEETS.saturating_sub(sheets);
            let tx = connection.unchecked_transaction()?;
            let recognizer = Recognizer::begin(&tx, found, batch.side)?;
            Ok((tx, recognizer, room))
        };
        let (tx, recognizer, room) = begin().map_err(|fault: Fault| fault.at(path))?;
        let arrivals = Arrivals::default();
        Ok(Staging { tx, path, document, recognizer, arrivals, batch, room })
    }

    /// Begins to tell which sheets of a file are new, and takes in none. A document that can only be
    /// read answers too.
    ///
    /// # Errors
    /// [`StoreError`] if there is no such round or the document cannot be read.
    pub fn known(
        &mut self,
        round: RoundId,
        side: Side,
        layout: Layout,
    ) -> Result<Known<'_>, StoreError> {
        let Self { connection, document, path, .. } = &*self;
        let begin = || {
            let found = found(document, round)?;
            let tx = connection.unchecked_transaction()?;
            let recognizer = Recognizer::begin(&tx, found, side)?;
            Ok((tx, recognizer))
        };
        let (tx, recognizer) = begin().map_err(|fault: Fault| fault.at(path))?;
        Ok(Known { tx, path, recognizer, arrivals: Arrivals::default(), layout })
    }
}

fn found(document: &Document, round: RoundId) -> Result<&Round, Fault> {
    Ok(document.round(round).ok_or(EditError::UnknownRound)?)
}

impl Known<'_> {
    /// The layout, to which choices are added as they occur.
    pub fn layout(&mut self) -> &mut Layout {
        &mut self.layout
    }

    /// What would become of a sheet.
    ///
    /// # Errors
    /// [`StoreError`] for bytes that are not as the layout says, or a remark that is too long.
    pub fn push(&mut self, sheet: &Incoming<'_>) -> Result<Arrival, StoreError> {
        let met = self.recognizer.meet(&self.tx, &self.layout, sheet);
        let (arrival, _) = met.map_err(|fault| fault.at(self.path))?;
        self.arrivals.add(arrival);
        Ok(arrival)
    }

    /// How many came so far.
    pub fn arrivals(&self) -> Arrivals {
        self.arrivals
    }
}

impl Staging<'_> {
    /// The layout, to which choices are added as they occur. What a place stands for never changes.
    pub fn layout(&mut self) -> &mut Layout {
        &mut self.batch.layout
    }

    /// Takes in a sheet, if it is new. The remarks of others are not taken either.
    ///
    /// # Errors
    /// [`StoreError`] for bytes that are not as the layout says, a remark that is too long, or more
    /// sheets than a round can have. The sheet is then not in; the others are.
    pub fn push(&mut self, sheet: &Incoming<'_>) -> Result<Arrival, StoreError> {
        self.try_push(sheet).map_err(|fault| fault.at(self.path))
    }

    fn try_push(&mut self, sheet: &Incoming<'_>) -> Result<Arrival, Fault> {
        let (arrival, mark) = self.recognizer.meet(&self.tx, &self.batch.layout, sheet)?;
        if arrival == Arrival::New {
            if self.arrivals.new >= self.room {
                return Err(EditError::TooManySheets.into());
            }
            self.keep(mark, sheet)?;
        }
        self.arrivals.add(arrival);
        Ok(arrival)
    }

    fn keep(&self, mark: Mark, sheet: &Incoming<'_>) -> Result<(), Fault> {
        let row = params![mark.0, sheet.cells, sheet.replies];
        write::run(&self.tx, include_str!("../statements/staged_sheet_add.sql"), row)?;
        for Remark { about, text, .. } in sheet.remarks {
            let row = params![about.as_str(), text];
            write::run(&self.tx, include_str!("../statements/staged_remark_add.sql"), row)?;
        }
        Ok(())
    }

    /// How many came so far.
    pub fn arrivals(&self) -> Arrivals {
        self.arrivals
    }

    /// Writes the sheets. They are not part of the round before `Edit::SetBatch` says so, and gone
    /// when the document is closed before that.
    ///
    /// # Errors
    /// [`StoreError`]; no sheet is then in.
    pub fn finish(self) -> Result<Staged, StoreError> {
        self.finish_with(|_| Vec::new())
    }

    /// Writes the sheets together with edits that know their batch, such as the `Edit::SetBatch` that
    /// makes them part of the round: all of it or nothing.
    ///
    /// # Errors
    /// [`StoreError`]; nothing is then written.
    pub fn finish_with(
        self,
        edits: impl FnOnce(&Staged) -> Vec<Edit>,
    ) -> Result<Staged, StoreError> {
        let path = self.path;
        self.try_finish(edits).map_err(|fault| fault.at(path))
    }

    fn try_finish(self, edits: impl FnOnce(&Staged) -> Vec<Edit>) -> Result<Staged, Fault> {
        let Self { tx, document, recognizer, arrivals, mut batch, .. } = self;
        let next = include_str!("../statements/batch_number_next.sql");
        let id = BatchId(tx.query_row(next, [], |row| row.get(0))?);
        batch.sheets = arrivals.new;
        batch.keyed = recognizer.keyed;
        write::set_batch(&tx, None, id, &batch)?;
        write::run(&tx, include_str!("../statements/staged_sheets_take.sql"), [id.0])?;
        write::run(&tx, include_str!("../statements/staged_remarks_take.sql"), [id.0])?;
        tx.execute_batch(include_str!("../statements/staging_end.sql"))?;
        let staged = Staged { id, batch, arrivals };
        let edits = edits(&staged);
        let mut after = document.clone();
        for edit in &edits {
            after.apply(edit)?;
        }
        write::write_edits(&tx, &edits)?;
        tx.commit()?;
        *document = after;
        Ok(staged)
    }

    /// Takes in nothing.
    pub fn abandon(self) {}
}
