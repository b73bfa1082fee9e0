//! What no document can hold: a number that is none.

use super::{Block, Control, Edit, EditError, Journey, KpiValue, Questionnaire, Reply, Round};

impl Edit {
    /// Refuses values that no document can hold, whatever it holds already.
    pub(super) fn check_values(&self) -> Result<(), EditError> {
        match self {
            Self::SetReply { reply, .. } => finite(reply.iter().all(is_finite_reply)),
            Self::SetKpi { value, .. } => finite(is_finite_kpi(value)),
            Self::SetJourneys { journeys, .. } => check_journeys(journeys),
            Self::SetBlocks { blocks, .. } => finite(blocks.iter().all(|b| is_finite_block(b))),
            Self::SetQuestionnaire { questionnaire, .. } => {
                finite(is_finite_questionnaire(questionnaire))
            }
            Self::AddRound(round) => check_round(round),
            _ => Ok(()),
        }
    }
}

fn check_round(round: &Round) -> Result<(), EditError> {
    finite(
        is_finite_questionnaire(&round.questionnaire)
            && round.blocks.iter().all(|block| is_finite_block(block))
            && round.replies.values().all(is_finite_reply)
            && round.kpis.values().all(is_finite_kpi),
    )?;
    check_journeys(&round.journeys)
}

fn check_journeys(journeys: &[Journey]) -> Result<(), EditError> {
    let mut places = journeys.iter().flat_map(|j| &j.moments).filter_map(|moment| moment.place);
    finite(places.all(|place| place.into_iter().all(f32::is_finite)))
}

fn finite(all: bool) -> Result<(), EditError> {
    if all { Ok(()) } else { Err(EditError::NotFinite) }
}

fn is_finite_reply(reply: &Reply) -> bool {
    !matches!(reply, Reply::Amount(amount) if !amount.is_finite())
}

fn is_finite_kpi(kpi: &KpiValue) -> bool {
    [kpi.value, kpi.target].into_iter().flatten().all(f64::is_finite)
}

fn is_finite_questionnaire(questionnaire: &Questionnaire) -> bool {
    let rows = questionnaire.changes.iter().flat_map(|changes| &changes.rows);
    rows.filter_map(|row| row.map).all(|map| map.a.is_finite() && map.b.is_finite())
}

fn is_finite_block(block: &Block) -> bool {
    let ends = block.questions().flat_map(|question| match question.control {
        Control::Number { min, max, .. } => [min, max],
        _ => [None, None],
    });
    ends.flatten().all(f64::is_finite) && block.sums.iter().all(|sum| sum.most.is_finite())
}
