//! Ideas and what people think of them.

use std::collections::BTreeMap;

use rusqlite::Connection;

use super::{Fault, reply, rows};
use crate::model::{Idea, IdeaId, Judgement, RoundId, Stamp};

/// All ideas, by their row.
pub(super) fn ideas(connection: &Connection) -> Result<BTreeMap<IdeaId, Idea>, Fault> {
    rows(connection, include_str!("../statements/ideas.sql"), [], |row| {
        let id = IdeaId(row.get(0)?);
        let replies = include_str!("../statements/idea_replies.sql");
        let idea = Idea {
            id,
            round: RoundId(row.get(1)?),
            given: Stamp(row.get(2)?),
            decided: row.get::<_, Option<i64>>(3)?.map(Stamp),
            replies: rows(connection, replies, [id.0], reply)?,
            judgements: judgements(connection, id)?,
        };
        Ok((id, idea))
    })
}

fn judgements(connection: &Connection, idea: IdeaId) -> Result<Vec<Judgement>, Fault> {
    rows(connection, include_str!("../statements/judgements.sql"), [idea.0], |row| {
        let position: i64 = row.get(0)?;
        let replies = include_str!("../statements/judgement_replies.sql");
        let replies = rows(connection, replies, [idea.0, position], reply)?;
        Ok(Judgement { blind: row.get(1)?, replies })
    })
}
