//! What is known of a crowd, without its sheets.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row};

use super::{Fault, code, column, reply, rows, text};
use crate::model::{
    Batch, BatchId, Draft, Gathering, ItemCode, Printing, RoundId, Side, Stamp, Unit, Value, Vote,
};

/// Who was asked in a round.
pub(super) fn gathering(connection: &Connection, round: RoundId) -> Result<Gathering, Fault> {
    let sql = include_str!("../statements/gathering.sql");
    let found: Vec<(_, Option<Side>)> =
        rows(connection, sql, [round.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let Some((pin, side)) = found.into_iter().next() else { return Ok(Gathering::default()) };
    Ok(Gathering {
        units: rows(connection, include_str!("../statements/units.sql"), [round.0], |row| {
            Ok(Unit { name: row.get(0)?, invited: row.get(1)? })
        })?,
        invited: rows(connection, include_str!("../statements/invited.sql"), [round.0], |row| {
            Ok((row.get(0)?, row.get(1)?))
        })?,
        guesses: guesses(connection, round)?,
        pin,
        draft: side.map(|side| draft(connection, round, side)).transpose()?,
    })
}

fn guesses(connection: &Connection, round: RoundId) -> Result<Vec<i8>, Fault> {
    let sql = include_str!("../statements/guesses.sql");
    let counted: Vec<(i8, u16)> =
        rows(connection, sql, [round.0], |row| Ok((row.get(0)?, row.get(1)?)))?;
    let each = |(score, people)| std::iter::repeat_n(score, usize::from(people));
    Ok(counted.into_iter().flat_map(each).collect())
}

fn draft(connection: &Connection, round: RoundId, side: Side) -> Result<Draft, Fault> {
    let answers = include_str!("../statements/draft_answers.sql");
    let replies = include_str!("../statements/draft_replies.sql");
    Ok(Draft {
        side,
        answers: rows(connection, answers, [round.0], |row| {
            Ok((code(text(row, 0)?)?, value(row, 1)?))
        })?,
        replies: rows(connection, replies, [round.0], reply)?,
    })
}

/// The value whose kind stands in a column, and its number in the next.
fn value(row: &Row<'_>, column: usize) -> Result<Value, Fault> {
    let value = column::value(Some(text(row, column)?), row.get(column + 1)?)?;
    value.ok_or_else(|| Fault::damaged("value"))
}

/// The batches of a round.
pub(super) fn batches(
    connection: &Connection,
    round: RoundId,
) -> Result<BTreeMap<BatchId, Batch>, Fault> {
    rows(connection, include_str!("../statements/batches.sql"), [round.0], |row| {
        let batch = Batch {
            side: row.get(1)?,
            source: row.get(2)?,
            name: row.get(3)?,
            sheets: row.get(4)?,
            day: Stamp(row.get(5)?),
            keyed: row.get(6)?,
            sealed: row.get(7)?,
            layout: serde_json::from_str(text(row, 8)?).map_err(Fault::damaged)?,
        };
        Ok((BatchId(row.get(0)?), batch))
    })
}

/// The steps by which results of a round became visible.
pub(super) fn printings(connection: &Connection, round: RoundId) -> Result<Vec<Printing>, Fault> {
    rows(connection, include_str!("../statements/printings.sql"), [round.0], |row| {
        let position: i64 = row.get(0)?;
        let sql = include_str!("../statements/printing_batches.sql");
        let batches = rows(connection, sql, [round.0, position], |row| Ok(BatchId(row.get(0)?)))?;
        Ok(Printing { at: Stamp(row.get(1)?), batches })
    })
}

/// The blind answers of a round.
pub(super) fn votes(
    connection: &Connection,
    round: RoundId,
) -> Result<BTreeMap<ItemCode, Vote>, Fault> {
    rows(connection, include_str!("../statements/votes.sql"), [round.0], |row| {
        let item = text(row, 0)?;
        let sql = include_str!("../statements/vote_answers.sql");
        let values = rows(connection, sql, (round.0, item), |row| value(row, 0))?;
        Ok((code(item)?, Vote { values, revealed: row.get(1)?, minority: row.get(2)? }))
    })
}
