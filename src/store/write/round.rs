//! Rounds, and what is said in them.

use std::sync::Arc;

use rusqlite::{Transaction, params};

use super::{Fault, action, column, crowd, frozen, journey, run};
use crate::model::{
    Answer, Block, ItemCode, KpiCode, KpiValue, QuestionCode, Questionnaire, Reply, Round, RoundId,
    Sheet, Stamp, Targets,
};

/// Adds a round with everything in it.
pub(super) fn add(tx: &Transaction<'_>, round: &Round) -> Result<(), Fault> {
    let questionnaire = frozen::questionnaire(tx, &round.questionnaire)?;
    let (opened, closed) = (round.opened.0, round.closed.map(|stamp| stamp.0));
    run(
        tx,
        include_str!("../statements/round_add.sql"),
        params![round.id.0, round.name, round.year, questionnaire, opened, closed],
    )?;
    set_sheet(tx, round.id, &round.sheet)?;
    set_blocks(tx, round.id, &round.blocks)?;
    for (question, reply) in &round.replies {
        set_reply(tx, round.id, question, Some(reply))?;
    }
    for (kpi, value) in &round.kpis {
        set_kpi(tx, round.id, kpi, value)?;
    }
    journey::set_journeys(tx, round.id, &round.journeys)?;
    crowd::add(tx, round)?;
    for (id, promised) in &round.actions {
        action::set(tx, round.id, *id, Some(promised))?;
    }
    set_targets(tx, round.id, &round.targets)
}

/// Removes a round with everything in it. Its sheets come back with it until they are swept.
pub(super) fn remove(tx: &Transaction<'_>, round: RoundId) -> Result<(), Fault> {
    crowd::sweep_cache(tx)?;
    run(tx, include_str!("../statements/round_remove.sql"), [round.0])?;
    frozen::sweep(tx)
}

/// Moves a round to another questionnaire, with the answers that it has from now on.
pub(super) fn set_questionnaire(
    tx: &Transaction<'_>,
    round: RoundId,
    questionnaire: &Questionnaire,
    sheet: &Sheet,
) -> Result<(), Fault> {
    let questionnaire = frozen::questionnaire(tx, questionnaire)?;
    run(tx, include_str!("../statements/round_move.sql"), [round.0, questionnaire])?;
    set_sheet(tx, round, sheet)?;
    frozen::sweep(tx)
}

/// Replaces the blocks that a round asks.
pub(super) fn set_blocks(
    tx: &Transaction<'_>,
    round: RoundId,
    blocks: &[Arc<Block>],
) -> Result<(), Fault> {
    run(tx, include_str!("../statements/round_blocks_remove.sql"), [round.0])?;
    for (position, block) in (0_i64..).zip(blocks) {
        let block = frozen::block(tx, block)?;
        let row = params![round.0, position, block];
        run(tx, include_str!("../statements/round_block_add.sql"), row)?;
    }
    frozen::sweep(tx)
}

fn set_sheet(tx: &Transaction<'_>, round: RoundId, sheet: &Sheet) -> Result<(), Fault> {
    run(tx, include_str!("../statements/answers_remove.sql"), [round.0])?;
    sheet.iter().try_for_each(|(item, answer)| set_answer(tx, round, item, answer))
}

/// Replaces what is said to an item; nothing said is no row.
pub(super) fn set_answer(
    tx: &Transaction<'_>,
    round: RoundId,
    item: &ItemCode,
    answer: &Answer,
) -> Result<(), Fault> {
    if answer.is_empty() {
        let sql = include_str!("../statements/answer_remove.sql");
        return run(tx, sql, params![round.0, item.as_str()]);
    }
    let (kind, number) = column::of_value(answer.value);
    let Answer { confidence, evidence, comment, .. } = answer;
    let changed = answer.changed.map(|stamp| stamp.0);
    let item = item.as_str();
    let row = params![round.0, item, kind, number, confidence, evidence, comment, changed];
    run(tx, include_str!("../statements/answer_set.sql"), row)
}

/// Replaces the reply to a question; none is no row.
pub(super) fn set_reply(
    tx: &Transaction<'_>,
    round: RoundId,
    question: &QuestionCode,
    reply: Option<&Reply>,
) -> Result<(), Fault> {
    let Some(reply) = reply else {
        let sql = include_str!("../statements/reply_remove.sql");
        return run(tx, sql, params![round.0, question.as_str()]);
    };
    let (kind, number, text) = column::of_reply(reply);
    let row = params![round.0, question.as_str(), kind, number, text];
    run(tx, include_str!("../statements/reply_set.sql"), row)
}

/// Replaces what is said of a key figure; nothing said is no row.
pub(super) fn set_kpi(
    tx: &Transaction<'_>,
    round: RoundId,
    kpi: &KpiCode,
    said: &KpiValue,
) -> Result<(), Fault> {
    if said.is_empty() {
        let sql = include_str!("../statements/kpi_remove.sql");
        return run(tx, sql, params![round.0, kpi.as_str()]);
    }
    let KpiValue { value, target, source, note } = said;
    let row = params![round.0, kpi.as_str(), value, target, source, note];
    run(tx, include_str!("../statements/kpi_set.sql"), row)
}

/// Replaces the targets of a round.
pub(super) fn set_targets(
    tx: &Transaction<'_>,
    round: RoundId,
    targets: &Targets,
) -> Result<(), Fault> {
    run(tx, include_str!("../statements/targets_remove.sql"), [round.0])?;
    let axes = targets.axes.iter().map(|(axis, points)| ("dimension", axis.code(), points));
    let themes = targets.themes.iter().map(|(theme, points)| ("theme", theme.as_str(), points));
    for (kind, code, points) in axes.chain(themes) {
        let row = params![round.0, kind, code, points.get()];
        run(tx, include_str!("../statements/target_add.sql"), row)?;
    }
    Ok(())
}

/// Closes a round, or opens it again.
pub(super) fn set_closed(
    tx: &Transaction<'_>,
    round: RoundId,
    closed: Option<Stamp>,
) -> Result<(), Fault> {
    let row = params![round.0, closed.map(|stamp| stamp.0)];
    run(tx, include_str!("../statements/round_close.sql"), row)
}
