//! Edits as rows.

mod action;
mod crowd;
mod frozen;
mod idea;
mod journey;
mod round;

use rusqlite::{Connection, Transaction, TransactionBehavior, params};

pub(super) use crowd::set_batch;

use super::{Fault, column};
use crate::model::{Edit, Event, Organization};

/// The version that is noted in every document that it writes.
const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// Writes edits that fit the document: all of them or none.
pub(super) fn write(connection: &mut Connection, edits: &[Edit]) -> Result<(), Fault> {
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    write_edits(&tx, edits)?;
    Ok(tx.commit()?)
}

/// Writes edits that fit the document together with whatever else is written.
pub(super) fn write_edits(tx: &Transaction<'_>, edits: &[Edit]) -> Result<(), Fault> {
    edits.iter().try_for_each(|edit| write_edit(tx, edit))?;
    run(tx, include_str!("../statements/written_by_set.sql"), [PROGRAM])
}

fn write_edit(tx: &Transaction<'_>, edit: &Edit) -> Result<(), Fault> {
    match edit {
        Edit::SetAnswer { round, item, answer } => round::set_answer(tx, *round, item, answer),
        Edit::SetReply { round, question, reply } => {
            round::set_reply(tx, *round, question, reply.as_ref())
        }
        Edit::SetKpi { round, kpi, value } => round::set_kpi(tx, *round, kpi, value),
        Edit::SetJourneys { round, journeys } => journey::set_journeys(tx, *round, journeys),
        Edit::SetBlocks { round, blocks } => round::set_blocks(tx, *round, blocks),
        Edit::SetQuestionnaire { round, questionnaire, sheet } => {
            round::set_questionnaire(tx, *round, questionnaire, sheet)
        }
        Edit::AddRound(round) => round::add(tx, round),
        Edit::RemoveRound(round) => round::remove(tx, *round),
        Edit::SetTargets { round, targets } => round::set_targets(tx, *round, targets),
        Edit::SetClosed { round, closed } => round::set_closed(tx, *round, *closed),
        Edit::SetOrganization(organization) => set_organization(tx, organization),
        Edit::SetEvents(events) => set_events(tx, events),
        Edit::SetGathering { round, gathering } => crowd::set_gathering(tx, *round, gathering),
        Edit::SetBatch { round, id, batch } => match batch {
            Some(batch) => crowd::set_batch(tx, Some(*round), *id, batch),
            None => crowd::take_batch_away(tx, *id),
        },
        Edit::SetPrintings { round, printings } => crowd::set_printings(tx, *round, printings),
        Edit::SetVote { round, item, vote } => crowd::set_vote(tx, *round, item, vote.as_ref()),
        Edit::SetIdea { id, idea } => idea::set(tx, *id, idea.as_deref()),
        Edit::SetAction { round, id, action } => action::set(tx, *round, *id, action.as_deref()),
        Edit::All(edits) => edits.iter().try_for_each(|edit| write_edit(tx, edit)),
    }
}

fn set_organization(tx: &Transaction<'_>, organization: &Organization) -> Result<(), Fault> {
    let Organization { name, is_sample, language } = organization;
    let row = params![name, is_sample, language];
    run(tx, include_str!("../statements/organization_set.sql"), row)
}

fn set_events(tx: &Transaction<'_>, events: &[Event]) -> Result<(), Fault> {
    run(tx, include_str!("../statements/events_remove.sql"), [])?;
    for Event { year, month, text } in events {
        run(tx, include_str!("../statements/event_add.sql"), params![year, month, text])?;
    }
    Ok(())
}

pub(super) fn run(
    tx: &Transaction<'_>,
    sql: &str,
    row: impl rusqlite::Params,
) -> Result<(), Fault> {
    tx.prepare_cached(sql)?.execute(row)?;
    Ok(())
}
