//! Sheets and remarks of a side, read.

use std::collections::BTreeSet;

use rusqlite::{Connection, Row};

use super::{Fault, Store, StoreError, read};
use crate::model::{
    Answers, Batch, BatchId, EditError, Mark, PackedSheet, Remark, Round, RoundId, Side,
};

/// Sheets that are put into columns at a time.
const AT_A_TIME: usize = 512;

impl Store {
    /// The answers of one side as columns: of those batches that are part of the round.
    ///
    /// # Errors
    /// [`StoreError`] if there is no such round, or a sheet is damaged.
    pub fn answers(
        &self,
        round: RoundId,
        side: Side,
        batches: &[BatchId],
    ) -> Result<Answers, StoreError> {
        let answers = || {
            let round = self.found(round)?;
            let mut answers = Answers::new(&round.questionnaire);
            for (id, batch) in of_side(round, side, batches) {
                add_batch(&self.connection, id, batch, &mut answers)?;
            }
            Ok(answers)
        };
        answers().map_err(|fault: Fault| fault.at(&self.path))
    }

    /// What one side wrote, in no order that tells who wrote it.
    ///
    /// # Errors
    /// [`StoreError`] if there is no such round, or a remark is damaged.
    pub fn remarks(
        &self,
        round: RoundId,
        side: Side,
        batches: &[BatchId],
    ) -> Result<Vec<Remark>, StoreError> {
        let remarks = || {
            let sql = include_str!("../statements/remarks.sql");
            let remark = |row: &Row<'_>| {
                let about = read::code(read::text(row, 0)?)?;
                Ok(Remark { side, about, text: row.get(1)? })
            };
            let mut remarks = Vec::new();
            for (id, _) in of_side(self.found(round)?, side, batches) {
                let of_batch: Vec<_> = read::rows(&self.connection, sql, [id.0], remark)?;
                remarks.extend(of_batch);
            }
            remarks.sort_by(|a, b| (&a.about, &a.text).cmp(&(&b.about, &b.text)));
            Ok(remarks)
        };
        remarks().map_err(|fault: Fault| fault.at(&self.path))
    }

    fn found(&self, round: RoundId) -> Result<&Round, Fault> {
        Ok(self.document.round(round).ok_or(EditError::UnknownRound)?)
    }
}

/// Each batch of a round and side that is named, once.
fn of_side<'r>(
    round: &'r Round,
    side: Side,
    batches: &[BatchId],
) -> impl Iterator<Item = (BatchId, &'r Batch)> {
    let named: BTreeSet<_> = batches.iter().copied().collect();
    let batches = round.batches.iter().map(|(id, batch)| (*id, batch));
    batches.filter(move |(id, batch)| batch.side == side && named.contains(id))
}

fn add_batch(
    connection: &Connection,
    id: BatchId,
    batch: &Batch,
    answers: &mut Answers,
) -> Result<(), Fault> {
    let Batch { layout, keyed, sealed, .. } = batch;
    let mut push = |sheets: &mut Vec<PackedSheet>| {
        answers.push(layout, *keyed, *sealed, sheets).map_err(Fault::damaged)?;
        sheets.clear();
        Ok::<_, Fault>(())
    };
    let mut statement = connection.prepare_cached(include_str!("../statements/sheets.sql"))?;
    let mut rows = statement.query([id.0])?;
    let mut sheets = Vec::with_capacity(AT_A_TIME);
    while let Some(row) = rows.next()? {
        let sheet = packed(row)?;
        if !layout.items && !sheet.cells.is_empty() {
            return Err(Fault::damaged("cells"));
        }
        sheets.push(sheet);
        if sheets.len() == AT_A_TIME {
            push(&mut sheets)?;
        }
    }
    push(&mut sheets)
}

/// The sheet of a row.
pub(super) fn packed(row: &Row<'_>) -> Result<PackedSheet, Fault> {
    Ok(PackedSheet { mark: Mark(row.get(0)?), cells: row.get(1)?, replies: row.get(2)? })
}
