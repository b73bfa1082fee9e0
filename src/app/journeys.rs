//! What customers live through: changing it, copying it from an earlier round, taking it away.

use super::{App, Command, Label, State};
use crate::catalog::Library;
use crate::chart::JourneyLayout;
use crate::model::{Block, Document, Edit, Journey, Reading, Round};
use crate::text::Arg;

impl App {
    /// Replaces the journeys of the round in view; whether it could.
    pub(super) fn set_journeys(&mut self, journeys: Vec<Journey>, typing: bool) -> bool {
        let open = self.state.open.as_ref().filter(|open| open.can_answer());
        let round = open.and_then(super::Open::round);
        let Some(round) = round.filter(|round| round.journeys != journeys) else { return false };
        let label = if typing { Label::Typing } else { Label::Journey };
        self.edit(label, Edit::SetJourneys { round: round.id, journeys })
    }

    /// Copies what the round does not have of the newest earlier round that has journeys.
    pub(super) fn copy_journeys(&mut self) {
        let Some(open) = &self.state.open else { return };
        let Some(round) = open.round() else { return };
        let Some((earlier, copied)) = to_copy(&open.document, round) else { return };
        let name = earlier.name.clone();
        if self.set_journeys([round.journeys.clone(), copied].concat(), false) {
            let args = [("round", Arg::Text(&name))];
            let text = self.state.texts.with("toast-journeys-copied", &args);
            self.toast(text, Some(Command::Undo));
        }
    }

    /// Takes a moment away with the steps at it, and says so.
    pub(super) fn remove_moment(&mut self, journey: usize, moment: usize) {
        let Some(mut journeys) = self.journeys_in_view() else { return };
        let Some(changed) = journeys.get_mut(journey) else { return };
        let steps = changed.steps_at(moment);
        let before = JourneyLayout::of(&changed.moments);
        let Some(gone) = changed.remove(moment) else { return };
        before.keep(&mut changed.moments, |at| Some(if at < moment { at } else { at + 1 }));
        let name = match gone.name.trim() {
            "" => self.state.texts.tr("journey-nameless"),
            name => name.to_owned(),
        };
        let args = [("name", Arg::Text(&name)), ("steps", Arg::Count(steps))];
        let text = self.state.texts.with("toast-moment-removed", &args);
        if self.set_journeys(journeys, false) {
            self.toast(text, Some(Command::Undo));
        }
    }

    /// Takes a journey away, and says so.
    pub(super) fn remove_journey(&mut self, journey: usize) {
        let Some(mut journeys) = self.journeys_in_view() else { return };
        if journey >= journeys.len() {
            return;
        }
        let moments = journeys.remove(journey).moments.len();
        let args = [("moments", Arg::Count(moments))];
        let text = self.state.texts.with("toast-journey-removed", &args);
        if self.set_journeys(journeys, false) {
            self.toast(text, Some(Command::Undo));
        }
    }

    fn journeys_in_view(&self) -> Option<Vec<Journey>> {
        Some(self.state.open.as_ref()?.round()?.journeys.clone())
    }
}

/// The newest round before this one that has journeys, and those of them that are not here yet.
fn to_copy<'a>(document: &'a Document, round: &Round) -> Option<(&'a Round, Vec<Journey>)> {
    let earlier = document.rounds.iter().take_while(|other| other.id != round.id);
    let earlier = earlier.filter(|other| !other.journeys.is_empty()).last()?;
    let is_here = |one: &&Journey| {
        round.journeys.iter().any(|here| here.customers == one.customers && here.need == one.need)
    };
    let copied: Vec<_> = earlier.journeys.iter().filter(|one| !is_here(one)).cloned().collect();
    (!copied.is_empty()).then_some((earlier, copied))
}

/// The earlier round whose journeys could be copied into the round in view.
pub fn can_copy_journeys<'a>(document: &'a Document, round: &Round) -> Option<&'a Round> {
    to_copy(document, round).map(|(earlier, _)| earlier)
}

/// Where the words of the journey come from.
#[derive(Debug, Clone, Copy)]
pub struct JourneyTexts<'a> {
    /// The block that asks the journey.
    pub block: &'a Block,
    /// The form of feelings: that of the round, else the newest that ships.
    pub feelings: Option<&'a Block>,
}

/// The frozen words of the round's journey; none where the round does not ask for one.
pub fn journey_texts<'a>(state: &'a State, round: &'a Round) -> Option<JourneyTexts<'a>> {
    let block = round.block_read_by(Reading::Journey)?;
    let of_round = round.block_read_by(Reading::Emotion);
    let feelings = of_round.or_else(|| newest(&state.library, Reading::Emotion));
    Some(JourneyTexts { block, feelings: feelings.map(AsRef::as_ref) })
}

fn newest(library: &Library, reading: Reading) -> Option<&std::sync::Arc<Block>> {
    library.newest_blocks().find(|block| block.is_read_by(reading))
}
