//! Rows as a document.

use std::{collections::BTreeMap, str::FromStr, sync::Arc};

use rusqlite::{Connection, Row};

use super::{Fault, column};
use crate::model::{
    Answer, Document, Event, ItemCode, Organization, Points, Questionnaire, Round, RoundId, Sheet,
    Stamp, Targets,
};

type Questionnaires = BTreeMap<i64, Arc<Questionnaire>>;

/// Reads everything, as it was at one moment.
pub(super) fn read(connection: &Connection) -> Result<Document, Fault> {
    let _moment = connection.unchecked_transaction()?;
    Ok(Document {
        organization: organization(connection)?,
        rounds: rounds(connection)?,
        events: rows(connection, include_str!("statements/events.sql"), [], event)?,
    })
}

fn organization(connection: &Connection) -> Result<Organization, Fault> {
    let organization = |row: &Row<'_>| {
        let language = column::language(text(row, 2)?)?;
        Ok(Organization { name: row.get(0)?, is_sample: row.get(1)?, language })
    };
    rows(connection, include_str!("statements/organization.sql"), [], organization)?
        .pop()
        .ok_or_else(|| Fault::damaged("organization"))
}

fn rounds(connection: &Connection) -> Result<Vec<Round>, Fault> {
    let questionnaires = questionnaires(connection)?;
    rows(connection, include_str!("statements/rounds.sql"), [], |row| {
        let id = RoundId(row.get(0)?);
        let questionnaire = questionnaires.get(&row.get(3)?);
        let questionnaire = questionnaire.ok_or_else(|| Fault::damaged("questionnaire"))?.clone();
        Ok(Round {
            name: row.get(1)?,
            sheet: sheet(connection, id)?,
            targets: targets(connection, id)?,
            closed: row.get::<_, Option<i64>>(5)?.map(Stamp),
            ..Round::new(id, row.get(2)?, questionnaire, Stamp(row.get(4)?))
        })
    })
}

fn questionnaires(connection: &Connection) -> Result<Questionnaires, Fault> {
    let questionnaire = |row: &Row<'_>| {
        let questionnaire = column::questionnaire(text(row, 2)?, text(row, 1)?)?;
        Ok((row.get(0)?, Arc::new(questionnaire)))
    };
    let all = rows(connection, include_str!("statements/questionnaires.sql"), [], questionnaire)?;
    Ok(all.into_iter().collect())
}

fn sheet(connection: &Connection, round: RoundId) -> Result<Sheet, Fault> {
    let answers = rows(connection, include_str!("statements/answers.sql"), [round.0], answer)?;
    Ok(answers.into_iter().collect())
}

fn answer(row: &Row<'_>) -> Result<(ItemCode, Answer), Fault> {
    let answer = Answer {
        value: column::value(optional(row, 1)?, row.get(2)?)?,
        confidence: optional(row, 3)?.map(column::confidence).transpose()?,
        evidence: row.get(4)?,
        comment: row.get(5)?,
        changed: row.get::<_, Option<i64>>(6)?.map(Stamp),
    };
    Ok((code(text(row, 0)?)?, answer))
}

fn targets(connection: &Connection, round: RoundId) -> Result<Targets, Fault> {
    let mut targets = Targets::default();
    rows(connection, include_str!("statements/targets.sql"), [round.0], |row| {
        let points = Points::new(row.get(2)?).ok_or_else(|| Fault::damaged("points"))?;
        match text(row, 0)? {
            "dimension" => targets.axes.insert(code(text(row, 1)?)?, points),
            _ => targets.themes.insert(code(text(row, 1)?)?, points),
        };
        Ok(())
    })?;
    Ok(targets)
}

fn event(row: &Row<'_>) -> Result<Event, Fault> {
    Ok(Event { year: row.get(0)?, month: row.get(1)?, text: row.get(2)? })
}

fn rows<T>(
    connection: &Connection,
    sql: &str,
    of: impl rusqlite::Params,
    mut each: impl FnMut(&Row<'_>) -> Result<T, Fault>,
) -> Result<Vec<T>, Fault> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(of)?;
    let mut all = Vec::new();
    while let Some(row) = rows.next()? {
        all.push(each(row)?);
    }
    Ok(all)
}

fn text<'row>(row: &'row Row<'_>, column: usize) -> Result<&'row str, Fault> {
    optional(row, column)?.ok_or_else(|| Fault::damaged("missing text"))
}

fn optional<'row>(row: &'row Row<'_>, column: usize) -> Result<Option<&'row str>, Fault> {
    row.get_ref(column)?.as_str_or_null().map_err(Fault::damaged)
}

fn code<T: FromStr>(text: &str) -> Result<T, Fault> {
    text.parse().map_err(|_| Fault::Damaged(format!("code {text}")))
}
