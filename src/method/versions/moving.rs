//! What an open round is like once it moves to a newer version, before anything is moved.

use std::sync::Arc;

use super::{Carried, carry, table_between};
use crate::model::{Axis, ChangeKind, ChangeRow, Dimension, ItemCode, Questionnaire, Round};

/// Why a round stays on the version it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CannotMove {
    /// A crowd has answered the version that it has.
    #[error("round has a crowd")]
    HasCrowd,
    /// A closed round does not change.
    #[error("round is closed")]
    Closed,
    /// It is on this version already.
    #[error("same version")]
    SameVersion,
    /// No change table leads from its version to the other one.
    #[error("no change table")]
    NoTable,
}

/// What becomes of what was said to the items of a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It is kept.
    Kept,
    /// Nothing was said; the items are asked.
    Asked,
    /// It is left behind; the items are asked again.
    AskedAgain,
    /// It is left behind; nothing takes the items' place.
    Left,
    /// Nothing was said, and nothing is lost.
    Nothing,
}

/// Items of a dimension of the newer version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeptDimension {
    /// Which dimension.
    pub axis: Axis,
    /// Its items that keep an answer.
    pub kept: usize,
    /// Its items.
    pub total: usize,
}

/// An open round that would move, and what that costs.
#[derive(Debug, Clone, PartialEq)]
pub struct Moving {
    /// The version that it is on.
    pub from: Arc<Questionnaire>,
    /// The version that it would be on.
    pub to: Arc<Questionnaire>,
    /// Its answers there.
    pub carried: Carried,
    /// What becomes of each item of both versions.
    pub rows: Vec<ChangeRow>,
    /// Dimensions in the order of the newer version.
    pub dimensions: Vec<KeptDimension>,
}

impl Moving {
    /// Items that are the same in both versions.
    pub fn unchanged(&self) -> usize {
        self.rows.iter().filter(|row| row.kind == ChangeKind::Unchanged).count()
    }

    /// What becomes of what was said to the items of a row.
    pub fn fate(&self, row: &ChangeRow) -> Fate {
        let among = |codes: &[ItemCode], list: &[ItemCode]| codes.iter().any(|c| list.contains(c));
        let is_lost = among(&row.from, &self.carried.lost);
        match (is_lost, among(&row.to, &self.carried.asked_anew)) {
            (true, true) => Fate::AskedAgain,
            (true, false) => Fate::Left,
            (false, true) => Fate::Asked,
            (false, false) if among(&row.to, &self.carried.kept) => Fate::Kept,
            (false, false) => Fate::Nothing,
        }
    }
}

/// What a round keeps if it moves to another version of its questionnaire. Nothing is changed.
///
/// # Errors
/// [`CannotMove`] where it has to stay.
pub fn moving(round: &Round, to: &Arc<Questionnaire>) -> Result<Moving, CannotMove> {
    let from = &round.questionnaire;
    if round.closed.is_some() {
        return Err(CannotMove::Closed);
    }
    if (&from.id, from.version) == (&to.id, to.version) {
        return Err(CannotMove::SameVersion);
    }
    let rows = table_between(from, to).ok_or(CannotMove::NoTable)?;
    if round.has_crowd() || !round.votes.is_empty() {
        return Err(CannotMove::HasCrowd);
    }
    let carried = carry(from, to, &rows, &round.sheet);
    let dimensions = dimensions(to, &carried.kept);
    Ok(Moving { from: Arc::clone(from), to: Arc::clone(to), carried, rows, dimensions })
}

fn dimensions(to: &Questionnaire, kept: &[ItemCode]) -> Vec<KeptDimension> {
    let of = |dimension: &Dimension| {
        let items = || dimension.themes.iter().flat_map(|theme| &theme.items);
        let kept = items().filter(|item| kept.contains(&item.code)).count();
        KeptDimension { axis: dimension.axis, kept, total: items().count() }
    };
    to.dimensions.iter().map(of).collect()
}
