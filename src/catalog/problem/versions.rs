//! What can be wrong between versions of a questionnaire, and between files.

use super::ProblemKind;
use crate::catalog::Difference;

/// Why a row of a change table does not say what the two versions say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Misfit {
    /// The item has another code in the newer version.
    OtherCode,
    /// Nothing of the item differs.
    Identical,
    /// Something differs that the kind of row does not allow.
    Differs(Difference),
    /// An item that is said to have left is still asked.
    StillAsked,
    /// An item that is said to have joined was asked before.
    AskedBefore,
}

/// What does not go together.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields say themselves what they hold")]
pub enum VersionProblem {
    /// A change table that does not lead from an older version to a newer one.
    Order,
    /// A row of a kind that names other numbers of items.
    RowShape { kind: String },
    /// A row that the two versions contradict.
    RowMisfit { code: String, kind: String, misfit: Misfit },
    /// An item that one of the versions does not ask.
    NotInVersion { code: String, label: String, suggestion: Option<String> },
    /// Two rows about the same item.
    ListedTwice { code: String, first_line: usize },
    /// An item that differs and that no row is about.
    NotListed { code: String, difference: Difference },
    /// A map in a row of another kind.
    MapMisplaced,
    /// A map by which a higher answer is not a higher score.
    MapFalls,
    /// A claim in a row of another kind.
    BridgeMisplaced,
    /// An identifier of something that ships, or of something else of one's own.
    IdTaken { id: String },
    /// A version that another file has with other content.
    VersionTaken { label: String, file: String },
    /// A newer version without its change table.
    ChangesMissing { label: String, before: String },
}

impl From<VersionProblem> for ProblemKind {
    fn from(problem: VersionProblem) -> Self {
        Self::Versions(problem)
    }
}
