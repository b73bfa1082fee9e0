//! Rows as a document.

mod action;
mod crowd;
mod frozen;
mod idea;
mod journey;
mod round;

use std::str::FromStr;

use rusqlite::{Connection, Row};

use super::{Fault, column};
use crate::model::{Document, Event, Organization, QuestionCode, Reply};

/// Reads everything, as it was at one moment.
pub(super) fn read(connection: &Connection) -> Result<Document, Fault> {
    let _moment = connection.unchecked_transaction()?;
    Ok(Document {
        organization: organization(connection)?,
        rounds: round::rounds(connection)?,
        events: rows(connection, include_str!("../statements/events.sql"), [], event)?,
        ideas: idea::ideas(connection)?,
    })
}

fn organization(connection: &Connection) -> Result<Organization, Fault> {
    let sql = include_str!("../statements/organization.sql");
    let mut all: Vec<_> = rows(connection, sql, [], |row| {
        Ok(Organization { name: row.get(0)?, is_sample: row.get(1)?, language: row.get(2)? })
    })?;
    all.pop().ok_or_else(|| Fault::damaged("organization"))
}

fn event(row: &Row<'_>) -> Result<Event, Fault> {
    Ok(Event { year: row.get(0)?, month: row.get(1)?, text: row.get(2)? })
}

/// A question and what was said to it.
fn reply(row: &Row<'_>) -> Result<(QuestionCode, Reply), Fault> {
    let reply = column::reply(text(row, 1)?, row.get(2)?, optional(row, 3)?)?;
    Ok((code(text(row, 0)?)?, reply))
}

/// What each row of a statement is, in its order.
pub(super) fn rows<T, All: FromIterator<T>>(
    connection: &Connection,
    sql: &str,
    of: impl rusqlite::Params,
    mut each: impl FnMut(&Row<'_>) -> Result<T, Fault>,
) -> Result<All, Fault> {
    let mut statement = connection.prepare_cached(sql)?;
    statement.query_and_then(of, |row| each(row))?.collect()
}

pub(super) fn text<'row>(row: &'row Row<'_>, column: usize) -> Result<&'row str, Fault> {
    optional(row, column)?.ok_or_else(|| Fault::damaged("missing text"))
}

fn optional<'row>(row: &'row Row<'_>, column: usize) -> Result<Option<&'row str>, Fault> {
    row.get_ref(column)?.as_str_or_null().map_err(Fault::damaged)
}

pub(super) fn code<T: FromStr>(text: &str) -> Result<T, Fault> {
    text.parse().map_err(|_| Fault::Damaged(format!("code {text}")))
}
