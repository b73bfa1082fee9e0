//! Rounds come and go.

use super::super::{Document, Round, RoundId, Vote};
use super::{Edit, EditError, crowd::check_sheets};

impl Document {
    pub(super) fn add_round(&mut self, round: &Round) -> Result<Edit, EditError> {
        let taken = |other: &Round| other.id == round.id || other.name == round.name;
        if self.rounds.iter().any(taken) {
            return Err(EditError::RoundExists);
        }
        if round.batches.keys().any(|id| self.has_batch(*id)) {
            return Err(EditError::BatchExists);
        }
        if round.actions.keys().any(|id| self.action(*id).is_some()) {
            return Err(EditError::ActionExists);
        }
        check_sheets(&round.batches)?;
        let mut round = round.clone();
        round.kpis.retain(|_, value| !value.is_empty());
        round.gathering.guesses.sort_unstable();
        round.votes.values_mut().for_each(Vote::sort);
        let id = round.id;
        self.rounds.push(round);
        self.rounds.sort_by_key(|round| (round.year, round.id));
        Ok(Edit::RemoveRound(id))
    }

    pub(super) fn remove_round(&mut self, id: RoundId) -> Result<Edit, EditError> {
        let index = self.rounds.iter().position(|round| round.id == id);
        let index = index.ok_or(EditError::UnknownRound)?;
        Ok(Edit::AddRound(Box::new(self.rounds.remove(index))))
    }

    /// A row that no round of this document has, nor one that ideas remember.
    pub fn next_round_id(&self) -> RoundId {
        let of_rounds = self.rounds.iter().map(|round| round.id.0);
        let of_ideas = self.ideas.values().map(|idea| idea.round.0);
        RoundId(of_rounds.chain(of_ideas).max().unwrap_or(0) + 1)
    }
}
