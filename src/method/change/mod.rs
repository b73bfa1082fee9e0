//! Chapter 5: what may be called a change, between two crowds and between two agreed sheets.

mod crowds;
mod family;

use serde::{Deserialize, Serialize};

pub use crowds::{
    CompositeChange, CrowdChange, GroupChange, Route, Scores, Triples, change_composite,
    change_groups,
};
pub(crate) use crowds::{Estimate, composite_of, concluded, enough_pairs};
pub use family::{Family, FamilyVerdict, Test, Verdict, bh_adjust, holm_adjust, verdict_family};

use super::{MethodError, at_least, more_than};
use crate::model::Level;

/// Points below which no difference is called a change: about a quarter of one level.
pub const MARGIN: f64 = 6.0;

/// What a difference is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Word {
    /// A real change upwards.
    #[serde(rename = "improved")]
    Improved,
    /// A real change downwards.
    #[serde(rename = "declined")]
    Declined,
    /// The interval lies wholly inside the margin.
    #[serde(rename = "no real change")]
    NoRealChange,
    /// The answers cannot tell.
    #[serde(rename = "within noise")]
    WithinNoise,
    /// The rounds do not share enough items.
    #[serde(rename = "not comparable")]
    NotComparable,
    /// A figure of one of the rounds is withheld.
    #[serde(rename = "not shown")]
    NotShown,
}

impl Word {
    /// Improved or declined.
    pub fn is_real(self) -> bool {
        matches!(self, Self::Improved | Self::Declined)
    }
}

/// What goes with a word between two agreed sheets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Note {
    /// The figure moved through *not applicable*, *don't know* or coverage alone.
    CompositionOnly,
}

/// What goes with a word between two crowds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Caveat {
    /// The interval excludes 0, but the difference is smaller than the margin.
    SmallButDetected,
    /// Nobody differs from anybody: the interval is a point.
    ZeroVariance,
    /// It would be a real change alone, but not among so many tests.
    NotAfterMultiplicity,
}

/// The word of a difference with its interval: real if the interval excludes 0 and the difference
/// is at least the margin; no real change if the interval lies wholly inside the margin.
pub(crate) fn word_for(
    difference: f64,
    low: f64,
    high: f64,
    margin: f64,
) -> (Word, Option<Caveat>) {
    let excludes = low > 0.0 || high < 0.0;
    if excludes && at_least(difference.abs(), margin) {
        return (if difference > 0.0 { Word::Improved } else { Word::Declined }, None);
    }
    let note = excludes.then_some(Caveat::SmallButDetected);
    let inside = more_than(low, -margin) && more_than(margin, high);
    (if inside { Word::NoRealChange } else { Word::WithinNoise }, note)
}

/// Change between two agreed sheets. No sampling error is known of either.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct ConsensusChange {
    /// Points, after minus before.
    pub difference: Option<f64>,
    /// Items whose level differs, both answered.
    pub items_changed: usize,
    /// What it is called.
    pub word: Word,
    /// What goes with it.
    pub note: Option<Note>,
}

/// A change needs at least six points and an item whose level differs.
///
/// # Errors
/// `LengthMismatch` if the lists of levels differ in length.
pub fn consensus_change(
    before: Option<f64>,
    after: Option<f64>,
    levels_before: &[Option<Level>],
    levels_after: &[Option<Level>],
) -> Result<ConsensusChange, MethodError> {
    if levels_before.len() != levels_after.len() {
        return Err(MethodError::LengthMismatch);
    }
    let differs = |(a, b): &(&Option<Level>, &Option<Level>)| a.is_some() && b.is_some() && a != b;
    let items_changed = levels_before.iter().zip(levels_after).filter(differs).count();
    let (Some(before), Some(after)) = (before, after) else {
        return Ok(ConsensusChange {
            difference: None,
            items_changed,
            word: Word::NotShown,
            note: None,
        });
    };
    let difference = after - before;
    let large = at_least(difference.abs(), MARGIN);
    let word = match (large && items_changed > 0, difference > 0.0) {
        (true, true) => Word::Improved,
        (true, false) => Word::Declined,
        (false, _) => Word::WithinNoise,
    };
    let note = (large && items_changed == 0).then_some(Note::CompositionOnly);
    Ok(ConsensusChange { difference: Some(difference), items_changed, word, note })
}
