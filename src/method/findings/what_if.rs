//! What an old round would say under a newer version. Nothing of it is ever stored.

use std::sync::Arc;

use super::scored::Scored;
use super::{Findings, found, link::year};
use crate::method::MethodError;
use crate::method::versions::{carried_over, carry, table_between};
use crate::model::{Document, Questionnaire, Round, RoundId};

/// What the document would say about a round in the structure and weights of a newer version of its
/// questionnaire: rescaled items over their map, parts of a split over their bridge, and what was
/// not asked unanswered. It is compared with nothing. None if there is no such round, or no change
/// table from its version to the other.
///
/// # Errors
/// What [`score_assessment`](crate::method::score::score_assessment) refuses.
pub fn as_if(
    document: &Document,
    id: RoundId,
    newer: &Arc<Questionnaire>,
) -> Result<Option<Findings>, MethodError> {
    let Some(round) = document.round(id) else { return Ok(None) };
    let Some(table) = table_between(&round.questionnaire, newer) else { return Ok(None) };
    let tried = Round {
        questionnaire: Arc::clone(newer),
        sheet: carry(&round.questionnaire, newer, &table, &round.sheet).sheet,
        ..round.clone()
    };
    let rounds = document.rounds.iter().map(Scored::of).collect::<Result<Vec<_>, _>>()?;
    // What is missing only because the old version did not ask it will not come.
    let open = round.closed.is_none() && !round.is_complete();
    let viewed = Scored::from_scores(&tried, carried_over(year(round), &table)?, open)?;
    let found = found(&rounds, &viewed, None)?;
    let (questionnaire, tried) = (round.questionnaire.label(), Some(newer.label()));
    Ok(Some(Findings { questionnaire, as_if: tried, ..found }))
}
