//! One change to a document, and its inverse.
//!
//! An edit is the only way a document changes: the same value is applied to the document in memory,
//! written by the store, and its inverse is what undo applies.

use std::sync::Arc;

use super::{
    Answer, Batch, BatchId, Block, Document, Event, Gathering, Idea, IdeaId, ItemCode, Journey,
    KpiCode, KpiValue, Organization, Printing, QuestionCode, Questionnaire, Reply, Round, RoundId,
    Sheet, Stamp, Targets, Vote,
};

/// A change to a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Edit {
    /// Replaces what was said to one item.
    SetAnswer {
        /// Round that is answered.
        round: RoundId,
        /// Item that is answered.
        item: ItemCode,
        /// What is said from now on; an empty answer takes it back.
        answer: Answer,
    },
    /// Replaces the reply to one question of a block.
    SetReply {
        /// Round that is answered.
        round: RoundId,
        /// Question that is answered.
        question: QuestionCode,
        /// The reply from now on; none takes it back.
        reply: Option<Reply>,
    },
    /// Replaces what is said of one key figure.
    SetKpi {
        /// Round whose books they are.
        round: RoundId,
        /// Which key figure.
        kpi: KpiCode,
        /// What is said from now on; an empty value takes it back.
        value: KpiValue,
    },
    /// Replaces the journeys of a round.
    SetJourneys {
        /// Round whose journeys they are.
        round: RoundId,
        /// The journeys from now on.
        journeys: Vec<Journey>,
    },
    /// Replaces the blocks that a round asks. Replies stay: a block that comes back finds them.
    SetBlocks {
        /// Round that asks them.
        round: RoundId,
        /// The blocks from now on.
        blocks: Vec<Arc<Block>>,
    },
    /// Moves an open round to another version of its questionnaire, with the answers that carry over.
    SetQuestionnaire {
        /// Round that moves.
        round: RoundId,
        /// The version from now on.
        questionnaire: Arc<Questionnaire>,
        /// The answers from now on.
        sheet: Box<Sheet>,
    },
    /// Replaces who was asked in a round.
    SetGathering {
        /// Round in which they were asked.
        round: RoundId,
        /// Who was asked from now on.
        gathering: Box<Gathering>,
    },
    /// Adds sheets to a round, says otherwise what is known of them, or takes them away. The sheets
    /// lie in the file; until the document is closed they can come back.
    SetBatch {
        /// Round that they answer.
        round: RoundId,
        /// Which sheets.
        id: BatchId,
        /// What is known of them from now on; none takes them away.
        batch: Option<Box<Batch>>,
    },
    /// Replaces the steps by which results became visible.
    SetPrintings {
        /// Round whose results they are.
        round: RoundId,
        /// The steps from now on.
        printings: Vec<Printing>,
    },
    /// Replaces the blind answers to one item in a workshop.
    SetVote {
        /// Round that is answered.
        round: RoundId,
        /// Item that is answered.
        item: ItemCode,
        /// The answers from now on; none takes them away.
        vote: Option<Vote>,
    },
    /// Adds an idea, says otherwise what is known of it, or removes it.
    SetIdea {
        /// Which idea.
        id: IdeaId,
        /// What is known of it from now on; none removes it.
        idea: Option<Box<Idea>>,
    },
    /// Adds a round with everything in it.
    AddRound(Box<Round>),
    /// Removes a round with everything in it.
    RemoveRound(RoundId),
    /// Replaces the targets of a round.
    SetTargets {
        /// Round whose targets they are.
        round: RoundId,
        /// The targets from now on.
        targets: Targets,
    },
    /// Closes a round, or opens it again.
    SetClosed {
        /// Round that is closed or opened.
        round: RoundId,
        /// When it was closed; none opens it.
        closed: Option<Stamp>,
    },
    /// Replaces the description of the organization.
    SetOrganization(Organization),
    /// Replaces the events of the time axis.
    SetEvents(Vec<Event>),
    /// Several edits in their order: all of them or none.
    All(Vec<Edit>),
}

/// Why an edit does not fit a document. The document is then unchanged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// The document has no such round.
    #[error("unknown round")]
    UnknownRound,
    /// The round's questionnaire has no such item.
    #[error("unknown item")]
    UnknownItem,
    /// The round's blocks have no such question or key figure.
    #[error("unknown question")]
    UnknownQuestion,
    /// A closed round does not change.
    #[error("round is closed")]
    RoundClosed,
    /// A round of that row or name is already there.
    #[error("round exists")]
    RoundExists,
    /// Answers are there to another version of the questionnaire, which cannot be moved with it.
    #[error("round has a crowd")]
    HasCrowd,
    /// A number is not a number, or has no end.
    #[error("not finite")]
    NotFinite,
}

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
            Edit::SetGathering { round, gathering } => {
                let found = self.open_round(*round)?;
                let before = std::mem::replace(&mut found.gathering, (**gathering).clone());
                Ok(Edit::SetGathering { round: *round, gathering: Box::new(before) })
            }
            Edit::SetBatch { round, id, batch } => self.set_batch(*round, *id, batch),
            Edit::SetPrintings { round, printings } => {
                let found = self.round_mut(*round).ok_or(EditError::UnknownRound)?;
                let before = std::mem::replace(&mut found.printings, printings.clone());
                Ok(Edit::SetPrintings { round: *round, printings: before })
            }
            Edit::SetVote { round, item, vote } => self.set_vote(*round, item, vote),
            Edit::SetIdea { id, idea } => self.set_idea(*id, idea),
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

    fn set_answer(
        &mut self,
        id: RoundId,
        item: &ItemCode,
        answer: &Answer,
    ) -> Result<Edit, EditError> {
        let round = self.open_round(id)?;
        if round.questionnaire.item(item).is_none() {
            return Err(EditError::UnknownItem);
        }
        let before = round.sheet.answer(item).cloned().unwrap_or_default();
        round.sheet.set(item.clone(), answer.clone());
        Ok(Edit::SetAnswer { round: id, item: item.clone(), answer: before })
    }

    fn set_reply(
        &mut self,
        id: RoundId,
        question: &QuestionCode,
        reply: &Option<Reply>,
    ) -> Result<Edit, EditError> {
        let round = self.open_round(id)?;
        if round.question(question).is_none() {
            return Err(EditError::UnknownQuestion);
        }
        let before = match reply {
            Some(reply) => round.replies.insert(question.clone(), reply.clone()),
            None => round.replies.remove(question),
        };
        Ok(Edit::SetReply { round: id, question: question.clone(), reply: before })
    }

    fn set_kpi(&mut self, id: RoundId, kpi: &KpiCode, value: &KpiValue) -> Result<Edit, EditError> {
        let round = self.open_round(id)?;
        if !round.has_kpi(kpi) {
            return Err(EditError::UnknownQuestion);
        }
        let before = if value.is_empty() {
            round.kpis.remove(kpi)
        } else {
            round.kpis.insert(kpi.clone(), value.clone())
        };
        Ok(Edit::SetKpi { round: id, kpi: kpi.clone(), value: before.unwrap_or_default() })
    }

    fn set_questionnaire(
        &mut self,
        id: RoundId,
        questionnaire: &Arc<Questionnaire>,
        sheet: &Sheet,
    ) -> Result<Edit, EditError> {
        let round = self.open_round(id)?;
        if round.has_crowd() || !round.votes.is_empty() {
            return Err(EditError::HasCrowd);
        }
        if sheet.iter().any(|(item, _)| questionnaire.item(item).is_none()) {
            return Err(EditError::UnknownItem);
        }
        let questionnaire = std::mem::replace(&mut round.questionnaire, Arc::clone(questionnaire));
        let sheet = Box::new(std::mem::replace(&mut round.sheet, sheet.clone()));
        Ok(Edit::SetQuestionnaire { round: id, questionnaire, sheet })
    }

    fn set_batch(
        &mut self,
        id: RoundId,
        batch_id: BatchId,
        batch: &Option<Box<Batch>>,
    ) -> Result<Edit, EditError> {
        let round = self.open_round(id)?;
        let before = match batch {
            Some(batch) => round.batches.insert(batch_id, (**batch).clone()),
            None => round.batches.remove(&batch_id),
        };
        Ok(Edit::SetBatch { round: id, id: batch_id, batch: before.map(Box::new) })
    }

    fn set_vote(
        &mut self,
        id: RoundId,
        item: &ItemCode,
        vote: &Option<Vote>,
    ) -> Result<Edit, EditError> {
        let round = self.open_round(id)?;
        if round.questionnaire.item(item).is_none() {
            return Err(EditError::UnknownItem);
        }
        let before = match vote {
            Some(vote) => round.votes.insert(item.clone(), vote.clone()),
            None => round.votes.remove(item),
        };
        Ok(Edit::SetVote { round: id, item: item.clone(), vote: before })
    }

    fn set_idea(&mut self, id: IdeaId, idea: &Option<Box<Idea>>) -> Result<Edit, EditError> {
        let before = match idea {
            Some(idea) if self.round(idea.round).is_none() => return Err(EditError::UnknownRound),
            Some(idea) => self.ideas.insert(id, Idea { id, ..(**idea).clone() }),
            None => self.ideas.remove(&id),
        };
        Ok(Edit::SetIdea { id, idea: before.map(Box::new) })
    }

    /// A round whose answers may change.
    fn open_round(&mut self, id: RoundId) -> Result<&mut Round, EditError> {
        let round = self.round_mut(id).ok_or(EditError::UnknownRound)?;
        if round.closed.is_some() { Err(EditError::RoundClosed) } else { Ok(round) }
    }

    fn add_round(&mut self, round: &Round) -> Result<Edit, EditError> {
        let taken = |other: &Round| other.id == round.id || other.name == round.name;
        if self.rounds.iter().any(taken) {
            return Err(EditError::RoundExists);
        }
        let mut round = round.clone();
        round.kpis.retain(|_, value| !value.is_empty());
        let id = round.id;
        self.rounds.push(round);
        self.rounds.sort_by_key(|round| (round.year, round.id));
        Ok(Edit::RemoveRound(id))
    }

    fn remove_round(&mut self, id: RoundId) -> Result<Edit, EditError> {
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
