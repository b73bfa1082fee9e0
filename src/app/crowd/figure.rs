//! What a crowd says: the heavy sums are kept in the document, beside what they were made from.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

use serde::{Serialize, de::DeserializeOwned};

use super::CrowdError;
use crate::method::findings::crowd::{
    Before, CrowdFindings, Shift, Summed, Tallies, Year, crowd_findings, shift, tally,
};
use crate::model::{Answers, BatchId, Block, Document, Round, RoundId, Side};
use crate::store::Store;

/// Everything that the crowd of a round says. Of a sealed round no sheet is read.
pub fn figure(
    store: &mut Store,
    document: &Document,
    id: RoundId,
) -> Result<CrowdFindings, CrowdError> {
    let round = document.round(id).ok_or(CrowdError::UnknownRound)?;
    let printings = printings(store, round)?;
    let earlier = earlier(document, id).filter(|_| round.is_revealed());
    let compared = earlier.map(|earlier| compared(store, earlier, round)).transpose()?;
    let before = earlier.zip(compared.as_ref());
    let before =
        before.map(|(round, (tallies, shifts))| Before { round: round.id, tallies, shifts });
    let mut remarks = Vec::new();
    for side in Side::ALL {
        remarks.extend(store.remarks(id, side, &printed(round))?);
    }
    let summed = Summed { printings: &printings, before, remarks: &remarks };
    crowd_findings(document, id, &summed)?.ok_or(CrowdError::UnknownRound)
}

/// The newest earlier round whose results may be seen.
fn earlier(document: &Document, id: RoundId) -> Option<&Round> {
    let earlier = document.rounds.iter().take_while(|round| round.id != id);
    earlier.filter(|round| round.printed().next().is_some()).last()
}

fn printed(round: &Round) -> Vec<BatchId> {
    round.printed().collect()
}

/// The tallies of each printing: each takes in more sheets than the one before.
fn printings(store: &mut Store, round: &Round) -> Result<Vec<Tallies>, CrowdError> {
    let mut taken = Vec::new();
    let mut printings = Vec::new();
    for printing in &round.printings {
        taken.extend(printing.batches.iter().filter(|id| round.batches.contains_key(id)));
        printings.push(tallies(store, round, &taken)?);
    }
    Ok(printings)
}

/// What so many sheets amount to, side by side.
pub(super) fn tallies(
    store: &mut Store,
    round: &Round,
    batches: &[BatchId],
) -> Result<Tallies, CrowdError> {
    let mut tallies = Tallies::new();
    for side in Side::ALL {
        let of_side = of_side(round, side, batches);
        if of_side.is_empty() {
            continue;
        }
        let key = key("tally", side, &[(round, &of_side)]);
        let tally = kept(store, key, |store| {
            let answers = store.answers(round.id, side, &of_side)?;
            Ok(tally(&round.questionnaire, &round.blocks, &answers)?)
        })?;
        tallies.insert(side, tally);
    }
    Ok(tallies)
}

/// What an earlier round shows, and how each side moved since.
fn compared(
    store: &mut Store,
    earlier: &Round,
    round: &Round,
) -> Result<(Tallies, BTreeMap<Side, Shift>), CrowdError> {
    let tallies = tallies(store, earlier, &printed(earlier))?;
    let mut shifts = BTreeMap::new();
    for side in Side::ALL {
        let batches = [earlier, round].map(|round| of_side(round, side, &printed(round)));
        let [before, after] = &batches;
        if before.is_empty() || after.is_empty() {
            continue;
        }
        let key = key("shift", side, &[(earlier, before), (round, after)]);
        let moved = kept(store, key, |store| {
            let before = store.answers(earlier.id, side, before)?;
            let after = store.answers(round.id, side, after)?;
            Ok(shift(&year(earlier, &before), &year(round, &after))?)
        })?;
        shifts.insert(side, moved);
    }
    Ok((tallies, shifts))
}

fn year<'a>(round: &'a Round, answers: &'a Answers) -> Year<'a> {
    Year { questionnaire: &round.questionnaire, blocks: &round.blocks, answers }
}

fn of_side(round: &Round, side: Side, batches: &[BatchId]) -> Vec<BatchId> {
    let is_of_side = |id: &&BatchId| round.batches.get(id).is_some_and(|b| b.side == side);
    batches.iter().filter(is_of_side).copied().collect()
}

/// A name for everything that a sum depends on; none where it cannot be told. The sheets of a batch
/// do not change without everything that was kept going.
fn key(what: &str, side: Side, of: &[(&Round, &Vec<BatchId>)]) -> Option<String> {
    let mut hash = DefaultHasher::new();
    for (round, batches) in of {
        let blocks: Vec<&Block> = round.blocks.iter().map(|block| &**block).collect();
        let asked = serde_json::to_vec(&(&*round.questionnaire, blocks)).ok()?;
        (round.id, batches, asked).hash(&mut hash);
    }
    let version = env!("CARGO_PKG_VERSION");
    Some(format!("{what} {} {version} {:016x}", side.code(), hash.finish()))
}

/// What was kept under a key, or what is made now and kept from then on.
fn kept<T: Serialize + DeserializeOwned>(
    store: &mut Store,
    key: Option<String>,
    make: impl FnOnce(&Store) -> Result<T, CrowdError>,
) -> Result<T, CrowdError> {
    let bytes = key.as_ref().and_then(|key| store.cached(key));
    if let Some(known) = bytes.and_then(|bytes| serde_json::from_slice(&bytes).ok()) {
        return Ok(known);
    }
    let made = make(store)?;
    if let Some((key, bytes)) = key.zip(serde_json::to_vec(&made).ok()) {
        store.cache(&key, &bytes);
    }
    Ok(made)
}
