//! What a document says about itself without being opened for work.

use std::path::Path;

use rusqlite::Connection;

use super::{
    Fault, connection, header,
    ladder::{self, LADDER},
};

/// What was found in a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inspection {
    /// Version of its format.
    pub version: u32,
    /// What the checks found, in SQLite's words; empty if all is well.
    pub problems: Vec<String>,
    /// What it holds, as far as it can be read.
    pub contents: Option<Contents>,
}

/// How much a document holds, and who wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contents {
    /// Version of the program that wrote last.
    pub written_by: String,
    /// Rounds.
    pub rounds: u32,
    /// Answers with a value.
    pub answers: u32,
    /// Answers with a comment.
    pub comments: u32,
    /// Answers with evidence.
    pub evidence: u32,
    /// Replies to questions of blocks.
    pub replies: u32,
    /// Key figures of which something is said.
    pub kpis: u32,
    /// Moments of journeys.
    pub moments: u32,
    /// Sheets of the crowd.
    pub sheets: u32,
    /// Ideas.
    pub ideas: u32,
    /// Actions.
    pub actions: u32,
    /// Events.
    pub events: u32,
}

/// Looks into the document of a path and changes nothing.
pub(super) fn inspect(path: &Path) -> Result<Inspection, Fault> {
    header::check(path, LADDER.top())?;
    let connection = connection::open(path, connection::Mode::Read)?;
    let version = ladder::version(&connection)?;
    // A schema that is not ours may make any later question run for ever.
    let (problems, contents) = match LADDER.verify_schema(&connection) {
        Ok(()) => (ladder::problems(&connection, "integrity_check"), contents(connection).ok()),
        Err(fault) => (Err(fault), None),
    };
    match problems {
        Ok(problems) => Ok(Inspection { version, problems, contents }),
        Err(Fault::Damaged(text)) => Ok(Inspection { version, problems: vec![text], contents }),
        Err(fault) => Err(fault),
    }
}

/// Counts what there is; an older document is brought to the newest format in memory first.
fn contents(mut connection: Connection) -> Result<Contents, Fault> {
    if ladder::version(&connection)? < LADDER.top() {
        connection = connection::copy(&connection)?;
        LADDER.climb(&mut connection)?;
    }
    let written_by = include_str!("statements/written_by.sql");
    let written_by = connection.query_row(written_by, [], |row| row.get(0))?;
    Ok(connection.query_row(include_str!("statements/counts.sql"), [], |row| {
        Ok(Contents {
            written_by,
            rounds: row.get(0)?,
            answers: row.get(1)?,
            comments: row.get(2)?,
            evidence: row.get(3)?,
            replies: row.get(4)?,
            kpis: row.get(5)?,
            moments: row.get(6)?,
            sheets: row.get(7)?,
            ideas: row.get(8)?,
            actions: row.get(9)?,
            events: row.get(10)?,
        })
    })?)
}
