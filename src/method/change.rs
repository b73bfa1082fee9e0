//! Chapter 5, one agreed sheet a year: what may be called a change.

use serde::Serialize;

use super::{MethodError, at_least};
use crate::model::Level;

/// Points below which no difference is called a change: about a quarter of one level.
pub const MARGIN: f64 = 6.0;

/// What a difference is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
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

/// What goes with a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Note {
    /// The figure moved through *not applicable*, *don't know* or coverage alone.
    CompositionOnly,
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
