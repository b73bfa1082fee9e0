//! What was promised.

use rusqlite::{Transaction, params};

use super::{Fault, run};
use crate::model::{Action, ActionId, RoundId};

/// Replaces what is known of an action; none is no row.
pub(super) fn set(
    tx: &Transaction<'_>,
    round: RoundId,
    id: ActionId,
    action: Option<&Action>,
) -> Result<(), Fault> {
    run(tx, include_str!("../statements/action_remove.sql"), [id.0])?;
    let Some(action) = action else { return Ok(()) };
    let Action { what, owner, person, due, theme, items, kpi, state, reason, idea, carries_on } =
        action;
    let (due, idea) = (due.map(|day| day.0), idea.map(|idea| idea.0));
    let (theme, kpi) = (theme.as_ref().map(|code| code.as_str()), kpi.as_ref().map(|k| k.as_str()));
    let carries_on = carries_on.map(|before| before.0);
    let row = params![
        id.0, round.0, what, owner, person, due, theme, kpi, state, reason, idea, carries_on
    ];
    run(tx, include_str!("../statements/action_add.sql"), row)?;
    for item in items {
        let row = params![id.0, item.as_str()];
        run(tx, include_str!("../statements/action_item_add.sql"), row)?;
    }
    Ok(())
}
