//! Whether waiting sheets may become part of a result.

use super::{CrowdError, figure::tallies};
use crate::method::findings::crowd::{Counts, refresh};
use crate::model::{BatchId, Document, RoundId};
use crate::store::Store;

/// What is to be done with the sheets of a round that are not part of its results yet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Waiting {
    /// There are none.
    Nobody,
    /// Somebody's answers would follow from the difference: they wait for more.
    TooFew,
    /// These may become part of the results.
    May(Vec<BatchId>),
}

/// Looks at the waiting sheets of a round. Before the first result is seen nothing can follow.
pub fn waiting(store: &mut Store, document: &Document, id: RoundId) -> Result<Waiting, CrowdError> {
    let round = document.round(id).ok_or(CrowdError::UnknownRound)?;
    let late: Vec<BatchId> = round.waiting().map(|(id, _)| id).collect();
    if late.is_empty() {
        return Ok(Waiting::Nobody);
    }
    let printed: Vec<BatchId> = round.printed().collect();
    if printed.is_empty() {
        return Ok(Waiting::May(late));
    }
    let printed = Counts::of(&tallies(store, round, &printed)?);
    let added = Counts::of(&tallies(store, round, &late)?);
    Ok(if refresh(&printed, &added)? { Waiting::May(late) } else { Waiting::TooFew })
}
