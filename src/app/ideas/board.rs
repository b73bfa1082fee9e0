//! The columns of the board, and where an idea may go on it.

use crate::model::IdeaStatus;

/// A column of the board, in the order of an idea's life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IdeaColumn {
    /// Ideas as they came.
    Collected,
    /// Ideas that are being judged.
    Evaluated,
    /// Ideas with a yes or a no.
    Decided,
    /// Ideas that are being tried.
    OnTrial,
    /// Ideas in use, and those whose effect has been looked at.
    Measured,
}

impl IdeaColumn {
    /// All columns, in their order.
    pub const ALL: [Self; 5] =
        [Self::Collected, Self::Evaluated, Self::Decided, Self::OnTrial, Self::Measured];

    /// The column of a status.
    pub fn of(status: IdeaStatus) -> Self {
        match status {
            IdeaStatus::Proposed => Self::Collected,
            IdeaStatus::InEvaluation => Self::Evaluated,
            IdeaStatus::DecidedYes | IdeaStatus::DecidedNo => Self::Decided,
            IdeaStatus::InTrial => Self::OnTrial,
            IdeaStatus::InUse | IdeaStatus::Measured => Self::Measured,
        }
    }

    /// Key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::Collected => "ideas-collected",
            Self::Evaluated => "ideas-evaluated",
            Self::Decided => "ideas-decided",
            Self::OnTrial => "ideas-on-trial",
            Self::Measured => "ideas-measured",
        }
    }
}

/// The status by which an idea would come into another column, if it may.
pub fn idea_move(from: IdeaStatus, to: IdeaColumn) -> Option<IdeaStatus> {
    let mut moves = from.moves().iter().copied();
    moves.find(|status| IdeaColumn::of(*status) == to && to != IdeaColumn::of(from))
}

/// The next status on or back, if there is one.
pub fn idea_step(from: IdeaStatus, on: bool) -> Option<IdeaStatus> {
    from.moves().iter().copied().find(|status| (*status > from) == on)
}
