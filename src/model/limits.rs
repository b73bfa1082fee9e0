//! What no document can hold: a number that is none, a crowd or its words without end.

use super::{
    Action, Batch, Block, Control, Draft, Edit, EditError, Gathering, Idea, Journey, KpiValue,
    Questionnaire, Reply, Round, Vote,
};

/// The most sheets that a round can have, of all sides together.
pub const MOST_SHEETS: u32 = 250_000;

/// The longest text of a crowd, in characters: a remark, a name, a field of an idea.
pub const LONGEST_TEXT: usize = 10_000;

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
            Self::SetGathering { gathering, .. } => check_gathering(gathering),
            Self::SetBatch { batch, .. } => batch.iter().try_for_each(|batch| check_batch(batch)),
            Self::SetVote { vote, .. } => vote.iter().try_for_each(check_vote),
            Self::SetIdea { idea, .. } => idea.iter().try_for_each(|idea| check_idea(idea)),
            Self::SetAction { action, .. } => action.iter().try_for_each(|it| check_action(it)),
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
    check_journeys(&round.journeys)?;
    check_gathering(&round.gathering)?;
    round.batches.values().try_for_each(check_batch)?;
    round.votes.values().try_for_each(check_vote)?;
    round.actions.values().try_for_each(check_action)
}

fn check_gathering(gathering: &Gathering) -> Result<(), EditError> {
    let Gathering { units, guesses, pin, draft, .. } = gathering;
    if guesses.len() > usize::from(u16::MAX) {
        return Err(EditError::TooManySheets);
    }
    short(units.iter().map(|unit| &unit.name).chain(pin))?;
    draft.iter().try_for_each(|Draft { replies, .. }| check_replies(replies.values()))
}

fn check_batch(batch: &Batch) -> Result<(), EditError> {
    let choices = batch.layout.columns.iter().flat_map(|column| &column.choices);
    short(choices.chain([&batch.name]))
}

fn check_vote(vote: &Vote) -> Result<(), EditError> {
    short([&vote.minority])
}

fn check_action(action: &Action) -> Result<(), EditError> {
    short([&action.what, &action.owner, &action.person, &action.reason])
}

fn check_idea(idea: &Idea) -> Result<(), EditError> {
    let judged = idea.judgements.iter().flat_map(|judgement| judgement.replies.values());
    check_replies(idea.replies.values().chain(judged))
}

/// Replies that a crowd has given.
fn check_replies<'r>(replies: impl Iterator<Item = &'r Reply> + Clone) -> Result<(), EditError> {
    finite(replies.clone().all(is_finite_reply))?;
    short(replies.filter_map(|reply| match reply {
        Reply::Choice(text) | Reply::Text(text) => Some(text),
        _ => None,
    }))
}

fn short<'t>(texts: impl IntoIterator<Item = &'t String>) -> Result<(), EditError> {
    let is_long = |text: &String| text.chars().nth(LONGEST_TEXT).is_some();
    if texts.into_iter().any(is_long) { Err(EditError::TextTooLong) } else { Ok(()) }
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
