//! Sheets of a whole document that is written anew.

use std::collections::BTreeMap;

use rusqlite::{Connection, Transaction, TransactionBehavior, params};

use super::{Fault, answers::packed, shape::Shape, write};
use crate::model::{Batch, BatchId, Document, EditError, PackedSheet, Round};

/// Where the sheets of a new document come from.
pub(in super::super) enum Source<'s> {
    /// They are made with it.
    Given(&'s mut dyn Iterator<Item = (BatchId, PackedSheet)>),
    /// They lie in another document.
    Document(&'s Connection),
}

/// Fills in the sheets of a document that has everything else.
pub(in super::super) fn fill(
    connection: &mut Connection,
    document: &Document,
    source: Source<'_>,
) -> Result<(), Fault> {
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    match source {
        Source::Given(sheets) => give(&tx, document, sheets)?,
        Source::Document(from) => copy(&tx, document, from)?,
    }
    Ok(tx.commit()?)
}

fn batches(document: &Document) -> impl Iterator<Item = (BatchId, (&Round, &Batch))> {
    let rounds = document.rounds.iter();
    rounds.flat_map(|round| round.batches.iter().map(move |(id, batch)| (*id, (round, batch))))
}

/// Each batch has to get as many sheets as it says.
fn give(
    tx: &Transaction<'_>,
    document: &Document,
    sheets: &mut dyn Iterator<Item = (BatchId, PackedSheet)>,
) -> Result<(), Fault> {
    let batch = |(id, (round, batch)): (_, (&Round, _))| {
        (id, (Shape::of(&round.questionnaire), batch, 0_u32))
    };
    let mut all: BTreeMap<_, (_, &Batch, _)> = batches(document).map(batch).collect();
    for (id, sheet) in sheets {
        let (shape, batch, count) = all.get_mut(&id).ok_or(EditError::UnknownBatch)?;
        shape.check(&batch.layout, &sheet.cells, &sheet.replies)?;
        add(tx, id, &sheet)?;
        *count += 1;
    }
    let is_whole = all.values().all(|(_, batch, count)| batch.sheets == *count);
    if is_whole { Ok(()) } else { Err(Fault::damaged("sheets")) }
}

/// The copy knows the same respondents again. It says how many sheets it has.
fn copy(tx: &Transaction<'_>, document: &Document, from: &Connection) -> Result<(), Fault> {
    let sql = include_str!("../statements/crowd.sql");
    let known = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
    let (salt, last): ([u8; 32], i64) = from.query_row(sql, [], known)?;
    write::run(tx, include_str!("../statements/crowd_copy.sql"), params![salt, last])?;
    for (id, (round, batch)) in batches(document) {
        let sheets = copy_sheets(tx, id, from)?;
        copy_remarks(tx, id, from)?;
        if sheets != batch.sheets {
            write::set_batch(tx, Some(round.id), id, &Batch { sheets, ..batch.clone() })?;
        }
    }
    Ok(())
}

fn copy_sheets(tx: &Transaction<'_>, id: BatchId, from: &Connection) -> Result<u32, Fault> {
    let mut statement = from.prepare_cached(include_str!("../statements/sheets.sql"))?;
    let mut rows = statement.query([id.0])?;
    let mut count = 0;
    while let Some(row) = rows.next()? {
        add(tx, id, &packed(row)?)?;
        count += 1;
    }
    Ok(count)
}

fn copy_remarks(tx: &Transaction<'_>, id: BatchId, from: &Connection) -> Result<(), Fault> {
    let mut statement = from.prepare_cached(include_str!("../statements/remarks.sql"))?;
    let mut rows = statement.query([id.0])?;
    while let Some(row) = rows.next()? {
        let remark = params![id.0, row.get::<_, String>(0)?, row.get::<_, String>(1)?];
        write::run(tx, include_str!("../statements/remark_add.sql"), remark)?;
    }
    Ok(())
}

fn add(tx: &Transaction<'_>, id: BatchId, sheet: &PackedSheet) -> Result<(), Fault> {
    let row = params![id.0, sheet.mark.0, sheet.cells, sheet.replies];
    write::run(tx, include_str!("../statements/sheet_add.sql"), row)
}
