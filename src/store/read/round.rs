//! Rounds, and what is said in them.

use rusqlite::{Connection, Row};

use super::{
    Fault, action, code, column, crowd, frozen::Frozen, journey, optional, reply, rows, text,
};
use crate::model::{Answer, ItemCode, KpiCode, KpiValue, Points, Round, RoundId, Stamp, Targets};

/// All rounds, oldest first.
pub(super) fn rounds(connection: &Connection) -> Result<Vec<Round>, Fault> {
    let frozen = Frozen::read(connection)?;
    let rounds = include_str!("../statements/rounds.sql");
    rows(connection, rounds, [], |row| round(connection, &frozen, row))
}

fn round(connection: &Connection, frozen: &Frozen, row: &Row<'_>) -> Result<Round, Fault> {
    let id = RoundId(row.get(0)?);
    let answers = include_str!("../statements/answers.sql");
    let blocks = include_str!("../statements/round_blocks.sql");
    let replies = include_str!("../statements/replies.sql");
    let kpis = include_str!("../statements/kpis.sql");
    Ok(Round {
        id,
        name: row.get(1)?,
        year: row.get(2)?,
        questionnaire: frozen.questionnaire(row.get(3)?)?,
        sheet: rows(connection, answers, [id.0], answer)?,
        blocks: rows(connection, blocks, [id.0], |row| frozen.block(row.get(0)?))?,
        replies: rows(connection, replies, [id.0], reply)?,
        kpis: rows(connection, kpis, [id.0], kpi)?,
        journeys: journey::journeys(connection, id)?,
        gathering: crowd::gathering(connection, id)?,
        batches: crowd::batches(connection, id)?,
        printings: crowd::printings(connection, id)?,
        votes: crowd::votes(connection, id)?,
        actions: action::actions(connection, id)?,
        targets: targets(connection, id)?,
        opened: Stamp(row.get(4)?),
        closed: row.get::<_, Option<i64>>(5)?.map(Stamp),
    })
}

fn answer(row: &Row<'_>) -> Result<(ItemCode, Answer), Fault> {
    let answer = Answer {
        value: column::value(optional(row, 1)?, row.get(2)?)?,
        confidence: row.get(3)?,
        evidence: row.get(4)?,
        comment: row.get(5)?,
        changed: row.get::<_, Option<i64>>(6)?.map(Stamp),
    };
    Ok((code(text(row, 0)?)?, answer))
}

fn kpi(row: &Row<'_>) -> Result<(KpiCode, KpiValue), Fault> {
    let number = |column| row.get::<_, Option<f64>>(column)?.map(column::finite).transpose();
    let value =
        KpiValue { value: number(1)?, target: number(2)?, source: row.get(3)?, note: row.get(4)? };
    Ok((code(text(row, 0)?)?, value))
}

fn targets(connection: &Connection, round: RoundId) -> Result<Targets, Fault> {
    let mut targets = Targets::default();
    rows(connection, include_str!("../statements/targets.sql"), [round.0], |row| {
        let points = Points::new(row.get(2)?).ok_or_else(|| Fault::damaged("points"))?;
        match text(row, 0)? {
            "dimension" => targets.axes.insert(code(text(row, 1)?)?, points),
            _ => targets.themes.insert(code(text(row, 1)?)?, points),
        };
        Ok(())
    })
    .map(|()| targets)
}
