//! What was promised, and what came of it.

use super::super::{Action, ActionId, Document, RoundId};
use super::{Edit, EditError};

impl Document {
    /// A promise lives on after its round has been closed.
    pub(super) fn set_action(
        &mut self,
        id: RoundId,
        action_id: ActionId,
        action: &Option<Box<Action>>,
    ) -> Result<Edit, EditError> {
        let is_elsewhere = self.action(action_id).is_some_and(|(round, _)| round.id != id);
        let round = self.round_mut(id).ok_or(EditError::UnknownRound)?;
        if is_elsewhere {
            return Err(EditError::ActionExists);
        }
        let before = match action {
            Some(action) => round.actions.insert(action_id, (**action).clone()),
            None => round.actions.remove(&action_id),
        };
        Ok(Edit::SetAction { round: id, id: action_id, action: before.map(Box::new) })
    }

    /// A row that no action of this document has, nor one that another action carries on.
    pub fn next_action_id(&self) -> ActionId {
        let actions = || self.rounds.iter().flat_map(|round| &round.actions);
        let carried = actions().filter_map(|(_, action)| action.carries_on);
        let last = actions().map(|(id, _)| *id).chain(carried).max();
        ActionId(last.map_or(0, |id| id.0) + 1)
    }
}
