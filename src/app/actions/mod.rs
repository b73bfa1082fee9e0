//! Actions: proposing, adding and changing them, and asking what became of those of the last round.

mod propose;
mod steps;

pub use propose::{ActionSource, action_kpis, proposed_action};

use crate::model::{Action, ActionId, Document, RoundId};

/// Actions of a round that everybody has time for.
pub const ADVISED_ACTIONS: usize = 5;

/// What was promised in the newest round with promises before another one, and still waits to be
/// settled.
pub fn unsettled(document: &Document, round: RoundId) -> impl Iterator<Item = (ActionId, &Action)> {
    let promised = document.promised_before(round).into_iter().flat_map(|round| &round.actions);
    promised.filter(|(_, action)| !action.state.is_settled()).map(|(id, action)| (*id, action))
}
