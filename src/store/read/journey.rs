//! Journeys, moments and steps, in the order in which they were written.

use rusqlite::{Connection, Row};

use super::{Fault, column, rows};
use crate::model::{Journey, Moment, RoundId, Step};

/// The journeys of a round.
pub(super) fn journeys(connection: &Connection, round: RoundId) -> Result<Vec<Journey>, Fault> {
    rows(connection, include_str!("../statements/journeys.sql"), [round.0], |row| {
        let id: i64 = row.get(0)?;
        Ok(Journey {
            customers: row.get(1)?,
            need: row.get(2)?,
            moments: rows(connection, include_str!("../statements/moments.sql"), [id], moment)?,
            steps: rows(connection, include_str!("../statements/steps.sql"), [id], step)?,
        })
    })
}

fn moment(row: &Row<'_>) -> Result<Moment, Fault> {
    Ok(Moment {
        name: row.get(0)?,
        stage: row.get(1)?,
        whose: row.get(2)?,
        owner: row.get(3)?,
        measure: row.get(4)?,
        feeling_source: row.get(5)?,
        works: row.get(6)?,
        channel: row.get(7)?,
        feeling: row.get(8)?,
        strength: row.get(9)?,
        note: row.get(10)?,
        place: column::place(row.get(11)?, row.get(12)?)?,
    })
}

fn step(row: &Row<'_>) -> Result<Step, Fault> {
    Ok(Step { from: row.get(0)?, to: row.get(1)?, frequency: row.get(2)? })
}
