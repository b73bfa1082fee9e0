//! Edits as rows.

use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};

use super::{Fault, column};
use crate::model::{
    Answer, Edit, Event, ItemCode, Organization, Questionnaire, Round, RoundId, Stamp, Targets,
};

/// The version that is noted in every document that it writes.
const PROGRAM: &str = env!("CARGO_PKG_VERSION");

/// Writes edits that fit the document: all of them or none.
pub(super) fn write(connection: &mut Connection, edits: &[Edit]) -> Result<(), Fault> {
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for edit in edits {
        write_edit(&tx, edit)?;
    }
    run(&tx, include_str!("statements/written_by_set.sql"), [PROGRAM])?;
    Ok(tx.commit()?)
}

fn write_edit(tx: &Transaction<'_>, edit: &Edit) -> Result<(), Fault> {
    match edit {
        Edit::SetAnswer { round, item, answer } => set_answer(tx, *round, item, answer),
        Edit::All(edits) => edits.iter().try_for_each(|edit| write_edit(tx, edit)),
        Edit::SetReply { .. }
        | Edit::SetKpi { .. }
        | Edit::SetJourneys { .. }
        | Edit::SetBlocks { .. }
        | Edit::SetQuestionnaire { .. } => Err(Fault::damaged("not yet stored")),
        Edit::AddRound(round) => add_round(tx, round),
        Edit::RemoveRound(round) => remove_round(tx, *round),
        Edit::SetTargets { round, targets } => set_targets(tx, *round, targets),
        Edit::SetClosed { round, closed } => set_closed(tx, *round, *closed),
        Edit::SetOrganization(organization) => set_organization(tx, organization),
        Edit::SetEvents(events) => set_events(tx, events),
    }
}

fn set_answer(
    tx: &Transaction<'_>,
    round: RoundId,
    item: &ItemCode,
    answer: &Answer,
) -> Result<(), Fault> {
    if answer.is_empty() {
        let sql = include_str!("statements/answer_remove.sql");
        return run(tx, sql, params![round.0, item.as_str()]);
    }
    let (kind, number) = column::of_value(answer.value);
    let confidence = answer.confidence.map(column::of_confidence);
    let changed = answer.changed.map(|stamp| stamp.0);
    run(
        tx,
        include_str!("statements/answer_set.sql"),
        params![
            round.0,
            item.as_str(),
            kind,
            number,
            confidence,
            answer.evidence,
            answer.comment,
            changed
        ],
    )
}

fn add_round(tx: &Transaction<'_>, round: &Round) -> Result<(), Fault> {
    let questionnaire = add_questionnaire(tx, &round.questionnaire)?;
    let (opened, closed) = (round.opened.0, round.closed.map(|stamp| stamp.0));
    run(
        tx,
        include_str!("statements/round_add.sql"),
        params![round.id.0, round.name, round.year, questionnaire, opened, closed],
    )?;
    for (item, answer) in round.sheet.iter() {
        set_answer(tx, round.id, item, answer)?;
    }
    set_targets(tx, round.id, &round.targets)
}

/// The row of a questionnaire: the one that has every word of it, or a new one.
fn add_questionnaire(tx: &Transaction<'_>, questionnaire: &Questionnaire) -> Result<i64, Fault> {
    let content = column::of_questionnaire(questionnaire)?;
    let (code, version) = (questionnaire.id.as_str(), questionnaire.version.to_string());
    let row = params![code, version, column::of_hash(&content), content];
    let mut find = tx.prepare_cached(include_str!("statements/questionnaire_find.sql"))?;
    match find.query_row(row, |found| found.get(0)).optional()? {
        Some(id) => Ok(id),
        None => {
            run(tx, include_str!("statements/questionnaire_add.sql"), row)?;
            Ok(tx.last_insert_rowid())
        }
    }
}

fn remove_round(tx: &Transaction<'_>, round: RoundId) -> Result<(), Fault> {
    run(tx, include_str!("statements/round_remove.sql"), [round.0])?;
    run(tx, include_str!("statements/questionnaire_sweep.sql"), [])
}

fn set_targets(tx: &Transaction<'_>, round: RoundId, targets: &Targets) -> Result<(), Fault> {
    run(tx, include_str!("statements/targets_remove.sql"), [round.0])?;
    let axes = targets.axes.iter().map(|(axis, points)| ("dimension", axis.code(), points));
    let themes = targets.themes.iter().map(|(theme, points)| ("theme", theme.as_str(), points));
    for (kind, code, points) in axes.chain(themes) {
        let row = params![round.0, kind, code, points.get()];
        run(tx, include_str!("statements/target_add.sql"), row)?;
    }
    Ok(())
}

fn set_closed(tx: &Transaction<'_>, round: RoundId, closed: Option<Stamp>) -> Result<(), Fault> {
    let row = params![round.0, closed.map(|stamp| stamp.0)];
    run(tx, include_str!("statements/round_close.sql"), row)
}

fn set_organization(tx: &Transaction<'_>, organization: &Organization) -> Result<(), Fault> {
    let Organization { name, is_sample, language } = organization;
    let row = params![name, is_sample, language.code()];
    run(tx, include_str!("statements/organization_set.sql"), row)
}

fn set_events(tx: &Transaction<'_>, events: &[Event]) -> Result<(), Fault> {
    run(tx, include_str!("statements/events_remove.sql"), [])?;
    for Event { year, month, text } in events {
        run(tx, include_str!("statements/event_add.sql"), params![year, month, text])?;
    }
    Ok(())
}

fn run(tx: &Transaction<'_>, sql: &str, row: impl rusqlite::Params) -> Result<(), Fault> {
    tx.prepare_cached(sql)?.execute(row)?;
    Ok(())
}
