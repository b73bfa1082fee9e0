//! Choosing, starting, closing and deleting rounds, and setting two side by side.

use super::{App, Command, Label, NewRound, Screen, navigate, rounds, unsettled};
use crate::method::versions::is_comparable;
use crate::model::{Document, Edit, Round, RoundId};

impl App {
    pub(super) fn choose_round(&mut self, round: RoundId) {
        let Some(open) = &mut self.state.open else { return };
        let Some(chosen) = open.document.round(round) else { return };
        open.round = round;
        open.asked = navigate::first_open(chosen);
        open.printed.clear();
        open.printed_remarks.clear();
        open.prints_names = false;
        open.pair = default_pair(&open.document, round);
        open.history.stop_typing();
        open.workshop = None;
        open.crowd = open.crowds.get(&round).cloned();
        self.figure();
    }

    pub(super) fn start_round(&mut self, asked: &NewRound) {
        let Some(open) = &self.state.open else { return };
        let now = self.state.now.stamp;
        let made = rounds::new_round(&self.state.library, &open.document, asked, now);
        let Some(round) = made.filter(|round| rounds::YEARS.contains(&round.year)) else { return };
        let (id, name) = (round.id, round.name.clone());
        if self.edit(Label::StartRound, Edit::AddRound(Box::new(round))) {
            let waits = self.state.open.as_ref().is_some_and(|open| waits(&open.document, id));
            self.state.dialog = None;
            // What was promised last is asked first.
            self.show(if waits { Screen::Overview } else { Screen::Answer });
            self.choose_round(id);
            let text = self
                .state
                .texts
                .with("toast-round-started", &[("round", crate::text::Arg::Text(&name))]);
            self.toast(text, Some(Command::Undo));
        }
    }

    pub(super) fn set_closed(&mut self, closed: bool) {
        let Some(round) = self.state.open.as_ref().map(|open| open.round) else { return };
        let closed = closed.then_some(self.state.now.stamp);
        let label = if closed.is_some() { Label::CloseRound } else { Label::ReopenRound };
        if self.edit(label, Edit::SetClosed { round, closed }) {
            let key = if closed.is_some() { "toast-round-closed" } else { "toast-round-reopened" };
            let text = self.state.texts.tr(key);
            self.toast(text, Some(Command::Undo));
        }
    }

    pub(super) fn remove_round(&mut self, round: RoundId) {
        let last = self.state.open.as_ref().is_some_and(|open| open.document.rounds.len() < 2);
        if !last && self.edit(Label::RemoveRound, Edit::RemoveRound(round)) {
            self.state.dialog = None;
            self.stay_on_a_round();
            self.figure();
            let text = self.state.texts.tr("toast-round-removed");
            self.toast(text, Some(Command::Undo));
        }
    }

    /// After a round came or went, the view is on one that is there.
    pub(super) fn stay_on_a_round(&mut self) {
        let Some(open) = &mut self.state.open else { return };
        let document = &open.document;
        if document.round(open.round).is_none() {
            open.round = rounds::first_view(document);
            open.asked = document.round(open.round).and_then(navigate::first_open);
        }
        let there = |(a, b): &(RoundId, RoundId)| {
            document.round(*a).is_some() && document.round(*b).is_some()
        };
        if !open.pair.as_ref().is_some_and(there) {
            open.pair = default_pair(&open.document, open.round);
        }
    }

    pub(super) fn set_targets(&mut self, targets: crate::model::Targets) {
        let Some(round) = self.state.open.as_ref().map(|open| open.round) else { return };
        self.edit(Label::Targets, Edit::SetTargets { round, targets });
        self.state.dialog = None;
    }

    pub(super) fn compare(&mut self, from: RoundId, to: RoundId) {
        self.with_open(|open| open.pair = Some((from, to)));
        self.figure();
    }
}

/// Whether something that was promised before a round is not settled.
fn waits(document: &Document, round: RoundId) -> bool {
    unsettled(document, round).next().is_some()
}

/// The round in view beside the newest earlier one that can be compared, else the one before.
/// A round that is not finished has no change yet: the newest finished one takes its place.
pub(super) fn default_pair(document: &Document, round: RoundId) -> Option<(RoundId, RoundId)> {
    let viewed = document.round(round)?;
    let finished = |other: &&Round| other.is_complete() || other.closed.is_some();
    let up_to = document.rounds.iter().rev().skip_while(|other| other.id != round);
    let round = up_to
        .filter(finished)
        .map(|other| other.id)
        .next()
        .filter(|other| document.rounds.first().is_some_and(|first| first.id != *other));
    let round = round.unwrap_or(viewed.id);
    let viewed = document.round(round)?;
    let earlier: Vec<_> = document.rounds.iter().take_while(|other| other.id != round).collect();
    let same = |other: &&&Round| is_comparable(&other.questionnaire, &viewed.questionnaire);
    let before = earlier.iter().rev().find(same).or(earlier.last())?;
    Some((before.id, round))
}
