//! The crowd: who was asked, what came in; blind answers and ideas.

use std::collections::BTreeMap;

use super::super::{
    Batch, BatchId, Document, Gathering, Idea, IdeaId, ItemCode, MOST_SHEETS, RoundId, Vote,
};
use super::{Edit, EditError};

impl Document {
    /// Guesses are put in order of size: nobody's place in the list tells who guessed.
    pub(super) fn set_gathering(
        &mut self,
        id: RoundId,
        gathering: &Gathering,
    ) -> Result<Edit, EditError> {
        let round = self.open_round(id)?;
        let mut gathering = gathering.clone();
        gathering.guesses.sort_unstable();
        let before = std::mem::replace(&mut round.gathering, gathering);
        Ok(Edit::SetGathering { round: id, gathering: Box::new(before) })
    }

    pub(super) fn set_batch(
        &mut self,
        id: RoundId,
        batch_id: BatchId,
        batch: &Option<Box<Batch>>,
    ) -> Result<Edit, EditError> {
        let is_elsewhere = self.has_batch(batch_id);
        let round = self.open_round(id)?;
        if is_elsewhere && !round.batches.contains_key(&batch_id) {
            return Err(EditError::BatchExists);
        }
        let mut batches = round.batches.clone();
        let before = match batch {
            Some(batch) => batches.insert(batch_id, (**batch).clone()),
            None => batches.remove(&batch_id),
        };
        check_sheets(&batches)?;
        round.batches = batches;
        Ok(Edit::SetBatch { round: id, id: batch_id, batch: before.map(Box::new) })
    }

    /// Whether any round has sheets of this number.
    pub(super) fn has_batch(&self, id: BatchId) -> bool {
        self.rounds.iter().any(|round| round.batches.contains_key(&id))
    }

    pub(super) fn set_vote(
        &mut self,
        id: RoundId,
        item: &ItemCode,
        vote: &Option<Vote>,
    ) -> Result<Edit, EditError> {
        let round = self.open_round(id)?;
        if round.questionnaire.item(item).is_none() {
            return Err(EditError::UnknownItem);
        }
        let before = match vote.clone() {
            Some(mut vote) => {
                vote.sort();
                round.votes.insert(item.clone(), vote)
            }
            None => round.votes.remove(item),
        };
        Ok(Edit::SetVote { round: id, item: item.clone(), vote: before })
    }

    /// Its round may be gone: an idea outlives it.
    pub(super) fn set_idea(&mut self, id: IdeaId, idea: &Option<Box<Idea>>) -> Edit {
        let before = match idea {
            Some(idea) => self.ideas.insert(id, Idea { id, ..(**idea).clone() }),
            None => self.ideas.remove(&id),
        };
        Edit::SetIdea { id, idea: before.map(Box::new) }
    }
}

/// Refuses more sheets than a round can have.
pub(super) fn check_sheets(batches: &BTreeMap<BatchId, Batch>) -> Result<(), EditError> {
    let sheets: u64 = batches.values().map(|batch| u64::from(batch.sheets)).sum();
    if sheets > u64::from(MOST_SHEETS) { Err(EditError::TooManySheets) } else { Ok(()) }
}
