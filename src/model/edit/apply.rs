//! How an edit changes a document.

use super::super::{Document, Round, RoundId};
use super::{Edit, EditError};

impl Document {
    /// Applies an edit and returns its inverse.
    ///
    /// # Errors
    /// [`EditError`] if the edit does not fit; the document is then unchanged.
    pub fn apply(&mut self, edit: &Edit) -> Result<Edit, EditError> {
        edit.check_values()?;
        match edit {
            Edit::SetAnswer { round, item, answer } => self.set_answer(*round, item, answer),
            Edit::SetReply { round, question, reply } => self.set_reply(*round, question, reply),
            Edit::SetKpi { round, kpi, value } => self.set_kpi(*round, kpi, value),
            Edit::SetJourneys { round, journeys } => {
                let found = self.open_round(*round)?;
                let before = std::mem::replace(&mut found.journeys, journeys.clone());
                Ok(Edit::SetJourneys { round: *round, journeys: before })
            }
            Edit::SetBlocks { round, blocks } => {
                let found = self.open_round(*round)?;
                let before = std::mem::replace(&mut found.blocks, blocks.clone());
                Ok(Edit::SetBlocks { round: *round, blocks: before })
            }
            Edit::SetQuestionnaire { round, questionnaire, sheet } => {
                self.set_questionnaire(*round, questionnaire, sheet)
            }
            Edit::SetGathering { round, gathering } => self.set_gathering(*round, gathering),
            Edit::SetBatch { round, id, batch } => self.set_batch(*round, *id, batch),
            Edit::SetPrintings { round, printings } => {
                let found = self.round_mut(*round).ok_or(EditError::UnknownRound)?;
                let before = std::mem::replace(&mut found.printings, printings.clone());
                Ok(Edit::SetPrintings { round: *round, printings: before })
            }
            Edit::SetVote { round, item, vote } => self.set_vote(*round, item, vote),
            Edit::SetIdea { id, idea } => Ok(self.set_idea(*id, idea)),
            Edit::SetAction { round, id, action } => self.set_action(*round, *id, action),
            Edit::AddRound(round) => self.add_round(round),
            Edit::RemoveRound(id) => self.remove_round(*id),
            Edit::SetTargets { round, targets } => {
                let found = self.round_mut(*round).ok_or(EditError::UnknownRound)?;
                let before = std::mem::replace(&mut found.targets, targets.clone());
                Ok(Edit::SetTargets { round: *round, targets: before })
            }
            Edit::SetClosed { round, closed } => {
                let found = self.round_mut(*round).ok_or(EditError::UnknownRound)?;
                let before = std::mem::replace(&mut found.closed, *closed);
                Ok(Edit::SetClosed { round: *round, closed: before })
            }
            Edit::SetOrganization(organization) => {
                let before = std::mem::replace(&mut self.organization, organization.clone());
                Ok(Edit::SetOrganization(before))
            }
            Edit::SetEvents(events) => {
                Ok(Edit::SetEvents(std::mem::replace(&mut self.events, events.clone())))
            }
            Edit::All(edits) => self.apply_all(edits),
        }
    }

    fn apply_all(&mut self, edits: &[Edit]) -> Result<Edit, EditError> {
        let mut inverses = Vec::with_capacity(edits.len());
        for edit in edits {
            match self.apply(edit) {
                Ok(inverse) => inverses.push(inverse),
                Err(error) => {
                    // The inverse of what was just applied fits.
                    for inverse in inverses.iter().rev() {
                        self.apply(inverse)?;
                    }
                    return Err(error);
                }
            }
        }
        inverses.reverse();
        Ok(Edit::All(inverses))
    }

    /// A round whose answers may change.
    pub(super) fn open_round(&mut self, id: RoundId) -> Result<&mut Round, EditError> {
        let round = self.round_mut(id).ok_or(EditError::UnknownRound)?;
        if round.closed.is_some() { Err(EditError::RoundClosed) } else { Ok(round) }
    }
}
