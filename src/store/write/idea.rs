//! Ideas and what people think of them.

use rusqlite::{Transaction, params};

use super::{Fault, column, run};
use crate::model::{Idea, IdeaId, Judgement};

/// Replaces what is known of an idea; none is no row.
pub(super) fn set(tx: &Transaction<'_>, id: IdeaId, idea: Option<&Idea>) -> Result<(), Fault> {
    run(tx, include_str!("../statements/idea_remove.sql"), [id.0])?;
    let Some(Idea { id: _, round, given, decided, replies, judgements }) = idea else {
        return Ok(());
    };
    let row = params![id.0, round.0, given.0, decided.map(|day| day.0)];
    run(tx, include_str!("../statements/idea_add.sql"), row)?;
    for (question, reply) in replies {
        let (kind, number, text) = column::of_reply(reply);
        let row = params![id.0, question.as_str(), kind, number, text];
        run(tx, include_str!("../statements/idea_reply_add.sql"), row)?;
    }
    for (position, judgement) in (0_i64..).zip(judgements) {
        add_judgement(tx, id, position, judgement)?;
    }
    Ok(())
}

fn add_judgement(
    tx: &Transaction<'_>,
    idea: IdeaId,
    position: i64,
    Judgement { blind, replies }: &Judgement,
) -> Result<(), Fault> {
    let row = params![idea.0, position, blind];
    run(tx, include_str!("../statements/judgement_add.sql"), row)?;
    for (question, reply) in replies {
        let (kind, number, text) = column::of_reply(reply);
        let row = params![idea.0, position, question.as_str(), kind, number, text];
        run(tx, include_str!("../statements/judgement_reply_add.sql"), row)?;
    }
    Ok(())
}
