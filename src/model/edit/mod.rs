//! One change to a document, and its inverse.
//!
//! An edit is the only way a document changes: the same value is applied to the document in memory,
//! written by the store, and its inverse is what undo applies.

mod actions;
mod answers;
mod apply;
mod crowd;
mod rounds;

use std::sync::Arc;

use super::{
    Action, ActionId, Answer, Batch, BatchId, Block, Event, Gathering, Idea, IdeaId, ItemCode,
    Journey, KpiCode, KpiValue, Organization, Printing, QuestionCode, Questionnaire, Reply, Round,
    RoundId, Sheet, Stamp, Targets, Vote,
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
    /// Adds an action to a round, says otherwise what is known of it, or removes it.
    SetAction {
        /// Round in which it was promised.
        round: RoundId,
        /// Which action.
        id: ActionId,
        /// What is known of it from now on; none removes it.
        action: Option<Box<Action>>,
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
    /// The round has no such sheets.
    #[error("unknown batch")]
    UnknownBatch,
    /// Sheets of that number answer another round.
    #[error("batch exists")]
    BatchExists,
    /// An action of that row was promised in another round.
    #[error("action exists")]
    ActionExists,
    /// More sheets than a round can have.
    #[error("too many sheets")]
    TooManySheets,
    /// More words than a field can have.
    #[error("text too long")]
    TextTooLong,
    /// A number is not a number, or has no end.
    #[error("not finite")]
    NotFinite,
}
