//! What was promised in a round: who does what by when, and what came of it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{IdeaId, ItemCode, KpiCode, Stamp, ThemeCode};

/// Row of an action in its document; no two rounds have the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ActionId(pub i64);

/// How far an action is.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum ActionState {
    /// Nothing has been done yet.
    #[default]
    NotStarted,
    /// It is being done.
    InProgress,
    /// It has been done.
    Done,
    /// It is promised again in a later round.
    Moved,
    /// It was given up, for a reason.
    NotDone,
}

impl ActionState {
    /// All of them, in the order of an action's life.
    pub const ALL: [Self; 5] =
        [Self::NotStarted, Self::InProgress, Self::Done, Self::Moved, Self::NotDone];

    /// Its name in files and for other programs.
    pub fn code(self) -> &'static str {
        match self {
            Self::NotStarted => "not_started",
            Self::InProgress => "in_progress",
            Self::Done => "done",
            Self::Moved => "moved",
            Self::NotDone => "not_done",
        }
    }

    /// The state of a name.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether somebody has said what came of it.
    pub fn is_settled(self) -> bool {
        self >= Self::Done
    }
}

/// Something that was promised in a round.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Action {
    /// What is done, in a few words.
    pub what: String,
    /// The role that answers for it; empty while nobody does.
    pub owner: String,
    /// The person in that role, where a name was typed; never printed unless chosen.
    pub person: String,
    /// By when, to the day.
    pub due: Option<Stamp>,
    /// The theme whose figure should move.
    pub theme: Option<ThemeCode>,
    /// The items that should rise.
    pub items: BTreeSet<ItemCode>,
    /// The key figure that should move.
    pub kpi: Option<KpiCode>,
    /// How far it is.
    pub state: ActionState,
    /// Why it was not done; empty otherwise.
    pub reason: String,
    /// The idea that it comes from.
    pub idea: Option<IdeaId>,
    /// The action of an earlier round that it carries on.
    pub carries_on: Option<ActionId>,
}

impl Action {
    /// An action of which only its words are known.
    pub fn new(what: &str) -> Self {
        Self { what: what.to_owned(), ..Self::default() }
    }

    /// The same, promised again after the action of an earlier round.
    pub fn promised_again(&self, after: ActionId) -> Self {
        let state = ActionState::NotStarted;
        let (reason, due) = (String::new(), None);
        Self { state, reason, due, carries_on: Some(after), ..self.clone() }
    }
}
