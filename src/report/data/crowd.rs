//! The pages about what people and customers say.

use serde::Serialize;

use super::{Comment, Figure, Head, Sign};
use crate::chart::Picture;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(in super::super) struct PeoplePage {
    #[serde(flatten)]
    pub head: Head,
    pub units: Option<UnitTable>,
    pub conditions: Option<Conditions>,
    pub agreement: Option<AgreementTable>,
    pub views: Option<ViewTable>,
    pub remarks: Remarks,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(in super::super) struct CustomersPage {
    #[serde(flatten)]
    pub head: Head,
    pub ratings: Option<RatingTable>,
    pub views: Option<ViewTable>,
    pub mirror: Option<MirrorTable>,
    pub feelings: Option<ViewTable>,
    pub remarks: Remarks,
}

/// Who answered, unit by unit.
#[derive(Serialize)]
pub(in super::super) struct UnitTable {
    pub title: String,
    /// Over the name, the number of people and the three dimensions.
    pub head: Vec<String>,
    /// The shapes of the dimensions.
    pub signs: Vec<Picture>,
    pub rows: Vec<UnitLine>,
    pub legend: Vec<Sign>,
}

#[derive(Serialize)]
pub(in super::super) struct UnitLine {
    pub name: String,
    pub bar: Figure,
    /// People who answered; empty where it is not told.
    pub answered: String,
    /// Of how many.
    pub of: String,
    /// Points of the dimensions; empty where none is told.
    pub figures: Vec<String>,
    /// In place of the figures.
    pub reason: String,
}

/// The conditions of a good crowd.
#[derive(Serialize)]
pub(in super::super) struct Conditions {
    pub title: String,
    pub rows: Vec<ConditionRow>,
    /// What the crowd is worth; may be empty.
    pub worth: String,
}

#[derive(Serialize)]
pub(in super::super) struct ConditionRow {
    pub name: String,
    /// Says that it is the weakest; else empty.
    pub badge: String,
    pub bar: Picture,
    pub value: String,
    pub sentence: String,
}

/// The themes on which people agree least.
#[derive(Serialize)]
pub(in super::super) struct AgreementTable {
    pub title: String,
    /// What the figures are.
    pub scale: String,
    pub note: String,
    pub rows: Vec<AgreementLine>,
}

#[derive(Serialize)]
pub(in super::super) struct AgreementLine {
    pub sign: Picture,
    pub name: String,
    /// None where only a word is told.
    pub bar: Option<Figure>,
    pub value: String,
}

/// Two views of one thing beside each other.
#[derive(Serialize)]
pub(in super::super) struct ViewTable {
    pub title: String,
    /// Over the name, both views and the gap.
    pub head: Vec<String>,
    pub rows: Vec<ViewLine>,
    pub ticks: Picture,
    pub legend: Vec<Sign>,
    /// May be empty.
    pub note: String,
}

#[derive(Serialize)]
pub(in super::super) struct ViewLine {
    pub sign: Option<Picture>,
    pub name: String,
    pub own: String,
    pub other: String,
    pub row: Figure,
    pub gap: String,
    /// A real difference.
    pub strong: bool,
}

/// The recommendation score of each question.
#[derive(Serialize)]
pub(in super::super) struct RatingTable {
    pub title: String,
    pub head: Vec<String>,
    pub rows: Vec<RatingRow>,
}

#[derive(Serialize)]
pub(in super::super) struct RatingRow {
    pub name: String,
    /// How many gave what.
    pub ratings: String,
    pub score: String,
    pub interval: String,
    pub says: String,
}

/// Own levels beside what customers say, statement by statement.
#[derive(Serialize)]
pub(in super::super) struct MirrorTable {
    pub title: String,
    pub head: Vec<String>,
    pub rows: Vec<[String; 4]>,
}

/// What was written and chosen to be printed.
#[derive(Serialize)]
pub(in super::super) struct Remarks {
    pub title: String,
    pub rows: Vec<Comment>,
}
