//! The pages about what stands beside the score: key figures, paths, feelings, listening.

use serde::Serialize;

use super::{Figure, Head, NamedList, Sign};
use crate::chart::Picture;

/// A contradiction between a figure of the books and the assessment.
#[derive(Serialize)]
pub(in super::super) struct Ask {
    /// What is asked.
    pub question: String,
    /// The theme with its points and level.
    pub assessment: String,
    /// The figure with its value, target and last value.
    pub book: String,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(in super::super) struct KpisPage {
    #[serde(flatten)]
    pub head: Head,
    pub asks_title: String,
    /// Over the two sides.
    pub columns: [String; 2],
    pub asks: Vec<Ask>,
    pub books: Books,
}

/// The figures of the books by round.
#[derive(Serialize)]
pub(in super::super) struct Books {
    pub title: String,
    /// Over the name, the rounds, the target and what the figure says.
    pub head: Vec<String>,
    pub rows: Vec<BookRow>,
    /// Which figures have no value; may be empty.
    pub missing: String,
}

#[derive(Serialize)]
pub(in super::super) struct BookRow {
    pub name: String,
    /// Unit and source.
    pub about: String,
    /// A value for each round, then the target.
    pub values: Vec<String>,
    pub says: String,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(in super::super) struct JourneyPage {
    #[serde(flatten)]
    pub head: Head,
    pub map: JourneyMap,
    pub legend: Vec<Sign>,
    /// What the picture holds, counted.
    pub counts: String,
    pub moments: Moments,
    pub asks_title: String,
    pub columns: Vec<String>,
    pub rows: Vec<JourneyRow>,
    /// Moments that came and went since the compared round.
    pub changes: Vec<NamedList>,
}

/// The moments of a path as text.
#[derive(Serialize)]
pub(in super::super) struct Moments {
    pub title: String,
    pub columns: [String; 5],
    pub rows: Vec<Moment>,
}

#[derive(Serialize)]
pub(in super::super) struct Moment {
    pub name: String,
    pub leads: String,
    pub stage: String,
    pub whose: String,
    pub feeling: String,
    pub works: String,
    /// By what it is followed; may be empty.
    pub measure: String,
}

/// The picture of a path.
#[derive(Serialize)]
pub(in super::super) struct JourneyMap {
    #[serde(flatten)]
    pub figure: Figure,
    /// Too wide for an upright page.
    pub wide: bool,
}

/// One of the figures of a path.
#[derive(Serialize)]
pub(in super::super) struct JourneyRow {
    pub name: String,
    /// What it asks.
    pub question: String,
    /// What was counted, by name.
    pub counted: String,
    pub value: String,
    /// Of how many.
    pub of: String,
    /// The compared round's value.
    pub before: String,
}

#[derive(Serialize)]
pub(in super::super) struct FeelingsPage {
    #[serde(flatten)]
    pub head: Head,
    pub groups: Vec<Group>,
    pub ticks: Picture,
    pub legend: Vec<Sign>,
}

/// A cluster of feelings.
#[derive(Serialize)]
pub(in super::super) struct Group {
    /// Its name with its sign.
    pub name: String,
    pub mean: String,
    pub rows: Vec<FeelingRow>,
}

#[derive(Serialize)]
pub(in super::super) struct FeelingRow {
    pub name: String,
    pub value: String,
    pub row: Figure,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(in super::super) struct ListeningPage {
    #[serde(flatten)]
    pub head: Head,
    pub map: Option<Figure>,
    pub legend: Vec<Sign>,
    pub sentences: Vec<String>,
    /// The estimate of recommendation, where the head is about something else.
    pub estimate_title: String,
    pub estimate: Vec<String>,
}
