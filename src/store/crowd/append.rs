//! One sheet more, on the laptop that goes round.

use rusqlite::{Transaction, TransactionBehavior, params};

use super::{Fault, Incoming, Store, StoreError, recognizer::check_remark, shape::Shape, write};
use crate::model::{Batch, BatchId, Edit, EditError, Remark, Round, RoundId};

impl Store {
    /// Adds one sheet to a batch, together with edits: all of it or nothing. One of the edits is the
    /// `Edit::SetBatch` that counts the sheet; another may take the draft away. A key is not looked
    /// at: nobody who sits at the laptop has one. The sheet gets a mark by chance, so that no file
    /// that comes in later has it too.
    ///
    /// # Errors
    /// [`StoreError`]; nothing is then written.
    pub fn append(
        &mut self,
        round: RoundId,
        id: BatchId,
        sheet: &Incoming<'_>,
        edits: &[Edit],
    ) -> Result<(), StoreError> {
        self.try_append(round, id, sheet, edits).map_err(|fault| fault.at(&self.path))
    }

    fn try_append(
        &mut self,
        round: RoundId,
        id: BatchId,
        sheet: &Incoming<'_>,
        edits: &[Edit],
    ) -> Result<(), Fault> {
        self.access.check()?;
        let mut after = self.document.clone();
        for edit in edits {
            after.apply(edit)?;
        }
        let found = after.round(round).ok_or(EditError::UnknownRound)?;
        let batch = found.batches.get(&id).ok_or(EditError::UnknownBatch)?;
        check(found, batch, sheet)?;
        let behavior = TransactionBehavior::Immediate;
        let tx = self.connection.transaction_with_behavior(behavior)?;
        write::write_edits(&tx, edits)?;
        add(&tx, id, sheet)?;
        tx.commit()?;
        self.document = after;
        self.is_appended = true;
        Ok(())
    }
}

fn check(round: &Round, batch: &Batch, sheet: &Incoming<'_>) -> Result<(), Fault> {
    let shape = Shape::of(&round.questionnaire);
    shape.check(&batch.layout, sheet.cells, sheet.replies)?;
    sheet.remarks.iter().try_for_each(check_remark)
}

fn add(tx: &Transaction<'_>, id: BatchId, sheet: &Incoming<'_>) -> Result<(), Fault> {
    let row = params![id.0, sheet.cells, sheet.replies];
    write::run(tx, include_str!("../statements/sheet_draw.sql"), row)?;
    for Remark { about, text, .. } in sheet.remarks {
        let row = params![id.0, about.as_str(), text];
        write::run(tx, include_str!("../statements/remark_add.sql"), row)?;
    }
    Ok(())
}
