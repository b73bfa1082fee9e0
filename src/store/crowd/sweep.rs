//! What was taken away goes for good.

use rusqlite::{Connection, TransactionBehavior, limits::Limit};

use super::{Fault, write};

/// Whether any batch has been taken away, or never became part of a round.
pub(in super::super) fn is_away(connection: &Connection) -> Result<bool, Fault> {
    let sql = include_str!("../statements/batches_are_away.sql");
    Ok(connection.query_row(sql, [], |row| row.get(0))?)
}

/// Removes the sheets and words of batches that have been taken away, and writes the file anew: no
/// page keeps their bytes, nor the order in which sheets came one by one.
pub(in super::super) fn sweep(connection: &mut Connection) -> Result<(), Fault> {
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    write::run(&tx, include_str!("../statements/batches_sweep.sql"), [])?;
    tx.commit()?;
    // SQLite writes the new file as a second database beside the first.
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 1)?;
    let written = connection.execute_batch("VACUUM");
    connection.set_limit(Limit::SQLITE_LIMIT_ATTACHED, 0)?;
    Ok(written?)
}
