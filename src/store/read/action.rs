//! What was promised.

use std::collections::BTreeMap;

use rusqlite::{Connection, Row};

use super::{Fault, code, optional, rows, text};
use crate::model::{Action, ActionId, IdeaId, RoundId, Stamp};

/// The actions of a round.
pub(super) fn actions(
    connection: &Connection,
    round: RoundId,
) -> Result<BTreeMap<ActionId, Action>, Fault> {
    rows(connection, include_str!("../statements/actions.sql"), [round.0], |row| {
        let id = ActionId(row.get(0)?);
        Ok((id, action(connection, id, row)?))
    })
}

fn action(connection: &Connection, id: ActionId, row: &Row<'_>) -> Result<Action, Fault> {
    let items = include_str!("../statements/action_items.sql");
    Ok(Action {
        what: row.get(1)?,
        owner: row.get(2)?,
        person: row.get(3)?,
        due: row.get::<_, Option<i64>>(4)?.map(Stamp),
        theme: optional(row, 5)?.map(code).transpose()?,
        items: rows(connection, items, [id.0], |row| code(text(row, 0)?))?,
        kpi: optional(row, 6)?.map(code).transpose()?,
        state: row.get(7)?,
        reason: row.get(8)?,
        idea: row.get::<_, Option<i64>>(9)?.map(IdeaId),
        carries_on: row.get::<_, Option<i64>>(10)?.map(ActionId),
    })
}
