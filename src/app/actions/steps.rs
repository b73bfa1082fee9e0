//! The steps of actions, each with its inverse.

use super::super::{App, Command, Label};
use super::ADVISED_ACTIONS;
use crate::model::{Action, ActionId, ActionState, Edit, RoundId};
use crate::text::Arg;

impl App {
    /// Promises something in the round in view.
    pub(crate) fn add_action(&mut self, action: Action) {
        let Some(open) = &self.state.open else { return };
        let Some(round) = open.round().filter(|_| !action.what.trim().is_empty()) else { return };
        let (round, count) = (round.id, round.actions.len() + 1);
        let id = open.document.next_action_id();
        self.state.dialog = None;
        if self.edit(Label::AddAction, Edit::SetAction { round, id, action: boxed(action) }) {
            let many = count > ADVISED_ACTIONS;
            let key = if many { "toast-action-many" } else { "toast-action-added" };
            let text = self.state.texts.with(key, &[("count", Arg::Count(count))]);
            self.toast(text, Some(Command::Undo));
        }
    }

    /// Says what is known of an action from now on; it never becomes nameless.
    pub(crate) fn set_action(&mut self, id: ActionId, action: Action) {
        if action.what.trim().is_empty() {
            return;
        }
        self.state.dialog = None;
        self.change_action(Label::Action, id, action);
    }

    /// Says how far an action is. Not to do it needs a reason, and promising it again a round.
    pub(crate) fn set_action_state(&mut self, id: ActionId, state: ActionState, reason: &str) {
        let Some((_, before)) = self.action(id) else { return };
        let reason = reason.trim();
        if state == ActionState::Moved || (state == ActionState::NotDone && reason.is_empty()) {
            return;
        }
        let reason = if state == ActionState::NotDone { reason } else { "" };
        let action = Action { state, reason: reason.to_owned(), ..before };
        self.state.dialog = None;
        self.change_action(Label::ActionState, id, action);
    }

    /// Promises an action of an earlier round again: in the round in view, or in the newest.
    pub(crate) fn carry_action(&mut self, id: ActionId) {
        let (Some(open), Some((from, before))) = (&self.state.open, self.action(id)) else {
            return;
        };
        let place = |round| open.document.rounds.iter().position(|other| other.id == round);
        let is_later = |round: &RoundId| place(*round) > place(from);
        let newest = open.document.latest().map(|round| round.id);
        let Some(to) = [Some(open.round), newest].into_iter().flatten().find(is_later) else {
            return;
        };
        if before.state.is_settled() {
            return;
        }
        let new = open.document.next_action_id();
        let due = Some(super::propose::end_of_half_year(self.state.now.day()));
        let again = Action { due, ..before.promised_again(id) };
        let name = open.document.round(to).map(|round| round.name.clone()).unwrap_or_default();
        let moved = Action { state: ActionState::Moved, ..before };
        let edits = [(from, id, moved), (to, new, again)]
            .map(|(round, id, action)| Edit::SetAction { round, id, action: boxed(action) });
        if self.edit(Label::MoveAction, Edit::All(edits.into())) {
            let text = self.state.texts.with("toast-action-moved", &[("round", Arg::Text(&name))]);
            self.toast(text, Some(Command::Undo));
        }
    }

    /// Removes an action.
    pub(crate) fn remove_action(&mut self, id: ActionId) {
        let Some((round, _)) = self.action(id) else { return };
        self.state.dialog = None;
        if self.edit(Label::RemoveAction, Edit::SetAction { round, id, action: None }) {
            let text = self.state.texts.tr("toast-action-removed");
            self.toast(text, Some(Command::Undo));
        }
    }

    fn action(&self, id: ActionId) -> Option<(RoundId, Action)> {
        let (round, action) = self.state.open.as_ref()?.document.action(id)?;
        Some((round.id, action.clone()))
    }

    fn change_action(&mut self, label: Label, id: ActionId, action: Action) {
        let Some((round, before)) = self.action(id) else { return };
        if action != before {
            self.edit(label, Edit::SetAction { round, id, action: boxed(action) });
        }
    }
}

/// The action without blanks around its words.
fn boxed(action: Action) -> Option<Box<Action>> {
    let trimmed = |text: &String| text.trim().to_owned();
    let (what, owner, person) =
        (trimmed(&action.what), trimmed(&action.owner), trimmed(&action.person));
    Some(Box::new(Action { what, owner, person, ..action }))
}
