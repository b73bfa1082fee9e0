//! What is known of a crowd; its sheets are written where they come in.

use rusqlite::{Transaction, params};

use super::{Fault, column, run};
use crate::model::{
    Batch, BatchId, Draft, Gathering, ItemCode, Printing, Round, RoundId, Unit, Vote,
};

/// Adds what a new round knows of its crowd.
pub(super) fn add(tx: &Transaction<'_>, round: &Round) -> Result<(), Fault> {
    set_gathering(tx, round.id, &round.gathering)?;
    for (id, batch) in &round.batches {
        set_batch(tx, Some(round.id), *id, batch)?;
    }
    set_printings(tx, round.id, &round.printings)?;
    round.votes.iter().try_for_each(|(item, vote)| set_vote(tx, round.id, item, Some(vote)))
}

/// Replaces who was asked; nothing said is no row.
pub(super) fn set_gathering(
    tx: &Transaction<'_>,
    round: RoundId,
    gathering: &Gathering,
) -> Result<(), Fault> {
    run(tx, include_str!("../statements/gathering_remove.sql"), [round.0])?;
    if *gathering == Gathering::default() {
        return Ok(());
    }
    let Gathering { units, invited, guesses, pin, draft } = gathering;
    let row = params![round.0, pin, draft.as_ref().map(|draft| draft.side)];
    run(tx, include_str!("../statements/gathering_add.sql"), row)?;
    for (position, Unit { name, invited }) in (0_i64..).zip(units) {
        let row = params![round.0, position, name, invited];
        run(tx, include_str!("../statements/unit_add.sql"), row)?;
    }
    for (side, people) in invited {
        run(tx, include_str!("../statements/invited_add.sql"), params![round.0, side, people])?;
    }
    for score in guesses {
        run(tx, include_str!("../statements/guess_add.sql"), params![round.0, score])?;
    }
    draft.iter().try_for_each(|draft| add_draft(tx, round, draft))
}

fn add_draft(tx: &Transaction<'_>, round: RoundId, draft: &Draft) -> Result<(), Fault> {
    for (item, value) in &draft.answers {
        let (kind, number) = column::of_value(Some(*value));
        let row = params![round.0, item.as_str(), kind, number];
        run(tx, include_str!("../statements/draft_answer_add.sql"), row)?;
    }
    for (question, reply) in &draft.replies {
        let (kind, number, text) = column::of_reply(reply);
        let row = params![round.0, question.as_str(), kind, number, text];
        run(tx, include_str!("../statements/draft_reply_add.sql"), row)?;
    }
    Ok(())
}

/// Replaces what is known of a batch, and whose round it answers; its sheets stay.
pub(in super::super) fn set_batch(
    tx: &Transaction<'_>,
    round: Option<RoundId>,
    id: BatchId,
    batch: &Batch,
) -> Result<(), Fault> {
    let Batch { side, source, name, sheets, day, keyed, sealed, layout } = batch;
    let (round, layout) = (round.map(|round| round.0), column::of_frozen(layout)?);
    let row = params![id.0, round, side, source, name, sheets, day.0, keyed, sealed, layout];
    run(tx, include_str!("../statements/batch_set.sql"), row)?;
    never_again(tx, id)?;
    sweep_cache(tx)
}

/// Takes a batch away. Its sheets wait to be swept, or to come back.
pub(super) fn take_batch_away(tx: &Transaction<'_>, id: BatchId) -> Result<(), Fault> {
    run(tx, include_str!("../statements/batch_take_away.sql"), [id.0])?;
    sweep_cache(tx)
}

/// Figures of sheets that were taken away are not kept either.
pub(super) fn sweep_cache(tx: &Transaction<'_>) -> Result<(), Fault> {
    run(tx, include_str!("../statements/cache_sweep.sql"), [])
}

/// Replaces the steps by which results became visible.
pub(super) fn set_printings(
    tx: &Transaction<'_>,
    round: RoundId,
    printings: &[Printing],
) -> Result<(), Fault> {
    run(tx, include_str!("../statements/printings_remove.sql"), [round.0])?;
    for (position, Printing { at, batches }) in (0_i64..).zip(printings) {
        let row = params![round.0, position, at.0];
        run(tx, include_str!("../statements/printing_add.sql"), row)?;
        for (place, batch) in (0_i64..).zip(batches) {
            let row = params![round.0, position, place, batch.0];
            run(tx, include_str!("../statements/printing_batch_add.sql"), row)?;
            never_again(tx, *batch)?;
        }
    }
    Ok(())
}

/// A later batch of that number would be seen at once.
fn never_again(tx: &Transaction<'_>, id: BatchId) -> Result<(), Fault> {
    run(tx, include_str!("../statements/batch_number_used.sql"), [id.0])
}

/// Replaces the blind answers to an item; none is no row.
pub(super) fn set_vote(
    tx: &Transaction<'_>,
    round: RoundId,
    item: &ItemCode,
    vote: Option<&Vote>,
) -> Result<(), Fault> {
    let item = item.as_str();
    run(tx, include_str!("../statements/vote_remove.sql"), params![round.0, item])?;
    let Some(mut vote) = vote.cloned() else { return Ok(()) };
    vote.sort();
    let Vote { values, revealed, minority } = vote;
    let row = params![round.0, item, revealed, minority];
    run(tx, include_str!("../statements/vote_add.sql"), row)?;
    for (position, value) in (0_i64..).zip(values) {
        let (kind, number) = column::of_value(Some(value));
        let row = params![round.0, item, position, kind, number];
        run(tx, include_str!("../statements/vote_answer_add.sql"), row)?;
    }
    Ok(())
}
