//! Connections that trust nothing in the file.

use std::{path::Path, time::Duration};

use rusqlite::{
    Connection, OpenFlags,
    backup::{Backup, StepResult},
    config::DbConfig,
    limits::Limit,
};

use super::Fault;

/// Whether a connection may change the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mode {
    Read,
    Write,
}

const PATIENCE: Duration = Duration::from_secs(2);

/// Opens a file whose header has been checked. The path is absolute: no name means memory.
pub(super) fn open(path: &Path, mode: Mode) -> Result<Connection, Fault> {
    let flags = match mode {
        Mode::Read => OpenFlags::SQLITE_OPEN_READ_ONLY,
        Mode::Write => OpenFlags::SQLITE_OPEN_READ_WRITE,
    };
    let connection = Connection::open_with_flags(path, flags | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    harden(&connection)?;
    connection.busy_timeout(PATIENCE)?;
    // FULL, and the folder too: a power cut must not bring back the journal of an ended write.
    connection.pragma_update(None, "synchronous", "EXTRA")?;
    // A comment that was taken back is not left in a file that is mailed around.
    connection.pragma_update(None, "secure_delete", true)?;
    Ok(connection)
}

/// An empty database in memory.
pub(super) fn in_memory() -> Result<Connection, Fault> {
    let connection = Connection::open_in_memory()?;
    harden(&connection)?;
    Ok(connection)
}

/// All of a database as it is now, in memory.
pub(super) fn copy(source: &Connection) -> Result<Connection, Fault> {
    let mut copy = in_memory()?;
    let step = Backup::new(source, &mut copy)?.step(-1)?;
    if step == StepResult::Done { Ok(copy) } else { Err(Fault::Busy(None)) }
}

fn harden(connection: &Connection) -> Result<(), Fault> {
    for (setting, on) in [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_FKEY, true),
        // A statement is planned once, not anew for each sheet that it is asked about.
        (DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true),
    ] {
        connection.set_db_config(setting, on)?;
    }
    for (limit, most) in [
        (Limit::SQLITE_LIMIT_LENGTH, 64 << 20),
        (Limit::SQLITE_LIMIT_SQL_LENGTH, 100_000),
        (Limit::SQLITE_LIMIT_VARIABLE_NUMBER, 32),
        (Limit::SQLITE_LIMIT_EXPR_DEPTH, 64),
        (Limit::SQLITE_LIMIT_ATTACHED, 0),
    ] {
        connection.set_limit(limit, most)?;
    }
    connection.pragma_update(None, "cell_size_check", true)?;
    Ok(())
}
