//! Journeys: one row a moment, one row a step.

use rusqlite::{Transaction, params};

use super::{Fault, run};
use crate::model::{Journey, Moment, RoundId, Step};

/// Replaces the journeys of a round.
pub(super) fn set_journeys(
    tx: &Transaction<'_>,
    round: RoundId,
    journeys: &[Journey],
) -> Result<(), Fault> {
    run(tx, include_str!("../statements/journeys_remove.sql"), [round.0])?;
    for (position, journey) in (0_i64..).zip(journeys) {
        let Journey { customers, need, moments, steps } = journey;
        let row = params![round.0, position, customers, need];
        run(tx, include_str!("../statements/journey_add.sql"), row)?;
        let journey = tx.last_insert_rowid();
        add_moments(tx, journey, moments)?;
        add_steps(tx, journey, steps)?;
    }
    Ok(())
}

fn add_moments(tx: &Transaction<'_>, journey: i64, moments: &[Moment]) -> Result<(), Fault> {
    for (position, moment) in (0_i64..).zip(moments) {
        let (x, y) = moment.place.map(|[x, y]| (x, y)).unzip();
        let row = params![
            journey,
            position,
            moment.name,
            moment.stage,
            moment.whose,
            moment.owner,
            moment.measure,
            moment.feeling_source,
            moment.works,
            moment.channel,
            moment.feeling,
            moment.strength,
            moment.note,
            x,
            y,
        ];
        run(tx, include_str!("../statements/moment_add.sql"), row)?;
    }
    Ok(())
}

fn add_steps(tx: &Transaction<'_>, journey: i64, steps: &[Step]) -> Result<(), Fault> {
    for (position, Step { from, to, frequency }) in (0_i64..).zip(steps) {
        let row = params![journey, position, from, to, frequency];
        run(tx, include_str!("../statements/step_add.sql"), row)?;
    }
    Ok(())
}
