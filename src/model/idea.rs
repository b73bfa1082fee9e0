//! Ideas of employees and customers, from the first words to what was noticed.
//!
//! What is known of an idea are replies to the questions of the ideas block, so a field that a
//! later block asks needs no change here.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Axis, QuestionCode, Reply, RoundId, Stamp, ThemeCode};

/// Beside the replies: the judgements have been opened. No questionnaire asks it.
const REVEALED: &str = "ID_revealed";

/// Row of an idea in its document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct IdeaId(pub i64);

/// How far an idea has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IdeaStatus {
    /// It has been given.
    Proposed,
    /// It is being judged.
    InEvaluation,
    /// It will be tried.
    DecidedYes,
    /// It will not.
    DecidedNo,
    /// It is being tried.
    InTrial,
    /// It is a part of the work.
    InUse,
    /// Its effect has been looked at.
    Measured,
}

impl IdeaStatus {
    /// All of them, in the order of an idea's life.
    pub const ALL: [Self; 7] = [
        Self::Proposed,
        Self::InEvaluation,
        Self::DecidedYes,
        Self::DecidedNo,
        Self::InTrial,
        Self::InUse,
        Self::Measured,
    ];

    /// The code of the choice in the ideas block.
    pub fn code(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::InEvaluation => "in_evaluation",
            Self::DecidedYes => "decided_yes",
            Self::DecidedNo => "decided_no",
            Self::InTrial => "in_trial",
            Self::InUse => "in_use",
            Self::Measured => "measured",
        }
    }

    /// Whether somebody has decided, yes or no.
    pub fn is_decided(self) -> bool {
        self >= Self::DecidedYes
    }

    /// Whether it is the decision itself, which needs a reason.
    pub fn is_decision(self) -> bool {
        matches!(self, Self::DecidedYes | Self::DecidedNo)
    }

    /// Where an idea may go from here, what is usual first. A trial may lead back to a decision;
    /// nothing disappears.
    pub fn moves(self) -> &'static [Self] {
        match self {
            Self::Proposed => &[Self::InEvaluation],
            Self::InEvaluation => &[Self::DecidedYes, Self::DecidedNo],
            Self::DecidedYes => &[Self::InTrial],
            Self::InTrial => &[Self::InUse, Self::DecidedYes, Self::DecidedNo],
            Self::InUse => &[Self::Measured],
            Self::DecidedNo | Self::Measured => &[],
        }
    }
}

/// One person's judgement of an idea.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Judgement {
    /// Whether it was given before seeing what others think.
    pub blind: bool,
    /// Replies to the questions by which an idea is judged.
    pub replies: BTreeMap<QuestionCode, Reply>,
}

/// An idea.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Idea {
    /// Row in the document.
    pub id: IdeaId,
    /// The round in which it was given.
    pub round: RoundId,
    /// When it was given, to the day.
    pub given: Stamp,
    /// When it was decided, to the day.
    pub decided: Option<Stamp>,
    /// What is known of it.
    pub replies: BTreeMap<QuestionCode, Reply>,
    /// What people think of it.
    pub judgements: Vec<Judgement>,
}

impl Idea {
    /// An idea of which only its words are known.
    pub fn new(id: IdeaId, round: RoundId, given: Stamp) -> Self {
        Self { id, round, given, decided: None, replies: BTreeMap::new(), judgements: Vec::new() }
    }

    /// What was said to a question of the ideas block.
    pub fn reply(&self, code: &str) -> Option<&Reply> {
        self.replies.iter().find(|(known, _)| known.as_str() == code).map(|(_, reply)| reply)
    }

    /// How far it has come; proposed while nobody has said.
    pub fn status(&self) -> IdeaStatus {
        let code = self.choice("ID_status");
        let known = IdeaStatus::ALL.into_iter().find(|status| Some(status.code()) == code);
        known.unwrap_or(IdeaStatus::Proposed)
    }

    /// The dimension that it changes above all.
    pub fn axis(&self) -> Option<Axis> {
        self.choice("ID_dim")?.parse().ok()
    }

    /// The theme that it belongs to above all.
    pub fn theme(&self) -> Option<ThemeCode> {
        self.choice("ID_theme")?.parse().ok()
    }

    /// The words of a text question; empty where there are none.
    pub fn words(&self, code: &str) -> &str {
        match self.reply(code) {
            Some(Reply::Text(text)) => text,
            _ => "",
        }
    }

    /// The choice of a question, if one was made.
    pub fn choice(&self, code: &str) -> Option<&str> {
        match self.reply(code)? {
            Reply::Choice(choice) => Some(choice),
            _ => None,
        }
    }

    /// Says something to a question from now on; a text without words takes it back.
    pub fn set(&mut self, code: &str, reply: Reply) {
        let Ok(code) = code.parse() else { return };
        match reply {
            Reply::Text(text) if text.trim().is_empty() => self.replies.remove(&code),
            reply => self.replies.insert(code, reply),
        };
    }

    /// Says how far it has come.
    pub fn set_status(&mut self, status: IdeaStatus) {
        self.set("ID_status", Reply::Choice(status.code().to_owned()));
    }

    /// Whether whoever gave it has been thanked.
    pub fn is_thanked(&self) -> bool {
        !self.words("ID_thanks").trim().is_empty()
    }

    /// Whether it has been decided, and nobody has been thanked for it yet.
    pub fn awaits_thanks(&self) -> bool {
        self.status().is_decided() && !self.is_thanked()
    }

    /// Whether its judgements may be seen: they were opened, or a decision was made on them.
    pub fn is_revealed(&self) -> bool {
        let is_known = self.judgements.iter().any(|judgement| !judgement.blind);
        self.reply(REVEALED).is_some() || self.status().is_decided() || is_known
    }

    /// Opens the judgements; those that come from now on are not blind.
    pub fn reveal(&mut self) {
        self.set(REVEALED, Reply::Choice("yes".to_owned()));
    }
}
