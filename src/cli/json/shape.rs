//! The shape of what is printed about one round.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

use super::compare::Parts;
use super::figure::Figure;
use crate::method::priority::Priority;
use crate::method::score::Progress;
use crate::model::{Axis, ItemCode, Level, Round as Source, ThemeCode, Value, Wording};

#[derive(Serialize)]
pub struct Score<'f> {
    pub format: u8,
    pub organization: Organization<'f>,
    pub round: Round<'f>,
    pub progress: Progress,
    pub compared: Option<&'f str>,
    pub overall: Overall<'f>,
    pub dimensions: Vec<Dimension<'f>>,
    pub themes: Vec<Theme<'f>>,
    pub items: Vec<Item<'f>>,
    pub years: Vec<Year<'f>>,
    pub strengths: &'f [ThemeCode],
    pub gaps: &'f [ThemeCode],
    pub priorities: &'f [Priority],
    pub decomposition: Option<Parts>,
}

#[derive(Serialize)]
pub struct Organization<'f> {
    pub name: &'f str,
    pub is_sample: bool,
}

#[derive(Serialize)]
pub struct Round<'f> {
    pub name: &'f str,
    pub year: i32,
    pub questionnaire: String,
    pub closed: bool,
    pub in_progress: bool,
}

impl<'f> From<&'f Source> for Round<'f> {
    fn from(round: &'f Source) -> Self {
        Self {
            name: &round.name,
            year: round.year,
            questionnaire: round.questionnaire.label(),
            closed: round.closed.is_some(),
            in_progress: round.closed.is_none() && !round.is_complete(),
        }
    }
}

#[derive(Serialize)]
pub struct Overall<'f> {
    #[serde(flatten)]
    pub figure: Figure<'f>,
    pub arithmetic: Option<f64>,
    pub minimum: Option<f64>,
    pub imbalance: Option<f64>,
    pub floored: &'f [Axis],
    pub missing: &'f [Axis],
}

#[derive(Serialize)]
pub struct Dimension<'f> {
    pub code: Axis,
    pub name: Option<&'f Wording>,
    #[serde(flatten)]
    pub figure: Figure<'f>,
    pub coverage: Option<f64>,
    pub na_share: f64,
    pub na_warning: bool,
    pub staged: Option<Stage<'f>>,
}

#[derive(Serialize)]
pub struct Stage<'f> {
    pub stage: Level,
    pub shares: [f64; 5],
    pub next: Option<Level>,
    pub raises: Option<u32>,
    pub plan: Vec<Raise<'f>>,
}

#[derive(Serialize)]
pub struct Raise<'f> {
    pub item: &'f ItemCode,
    pub from: Level,
    pub to: Level,
}

#[derive(Serialize)]
pub struct Theme<'f> {
    pub code: &'f ThemeCode,
    pub name: Option<&'f Wording>,
    pub dimension: Axis,
    pub thin: bool,
    #[serde(flatten)]
    pub figure: Figure<'f>,
    pub completeness: Option<f64>,
    pub answered: usize,
    pub na: usize,
    pub dk: usize,
    pub unanswered: usize,
}

#[derive(Serialize)]
pub struct Item<'f> {
    pub code: &'f ItemCode,
    pub theme: &'f ThemeCode,
    pub answer: Option<Answer>,
    pub before: Option<Answer>,
}

/// An answer as the command line takes it: a number, `NA` or `DK`.
pub struct Answer(pub Value);

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Number(raw) => serializer.serialize_u8(raw),
            Value::NotApplicable => serializer.serialize_str("NA"),
            Value::DontKnow => serializer.serialize_str("DK"),
        }
    }
}

#[derive(Serialize)]
pub struct Year<'f> {
    pub name: &'f str,
    pub year: i32,
    pub comparable: bool,
    pub overall: Option<f64>,
    pub dimensions: &'f BTreeMap<Axis, f64>,
    pub done: usize,
    pub total: usize,
    pub in_progress: bool,
}
