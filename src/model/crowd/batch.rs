//! What came in at one time.

use serde::{Deserialize, Serialize};

use super::super::Stamp;
use super::{Layout, Side};

/// Row of a batch in its document; never used twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct BatchId(pub i64);

/// How sheets came into the document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SheetSource {
    /// From a file of a survey engine or a spreadsheet.
    File,
    /// On the laptop that went round.
    Laptop,
    /// Made up, for the sample organization.
    Sample,
}

/// Sheets of one side that came in together. The sheets lie in the document's file alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Batch {
    /// Whose view the sheets are.
    pub side: Side,
    /// How they came.
    pub source: SheetSource,
    /// Name of the file, without its folder; empty where there was none.
    pub name: String,
    /// Number of sheets.
    pub sheets: u32,
    /// When they came in, to the day: when somebody answered is not kept.
    pub day: Stamp,
    /// Whether their people had keys of their own, by which they are known again in another round.
    pub keyed: bool,
    /// Whether they were given before any result was revealed.
    pub sealed: bool,
    /// What was asked beside the items of the questionnaire.
    pub layout: Layout,
}

/// A step by which results became visible. The first reveals the round, later ones take in what
/// came since.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Printing {
    /// When.
    pub at: Stamp,
    /// What was taken in.
    pub batches: Vec<BatchId>,
}
