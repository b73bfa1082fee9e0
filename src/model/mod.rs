//! The nouns: questionnaire, answers, rounds, organization.
//!
//! Plain values with their units in the type. This room may use serde; it knows no clock, file,
//! database, window, thread or word of the interface.

mod answer;
mod code;
mod document;
mod edit;
mod points;
mod questionnaire;
mod responses;
mod wording;

pub use answer::{Answer, Confidence, Sheet, Value};
pub use code::{Axis, CodeError, ItemCode, QuestionnaireId, ThemeCode, Version};
pub use document::{Document, Event, Organization, Round, RoundId, Stamp, Targets};
pub use edit::{Edit, EditError};
pub use points::{Level, Points, Weight};
pub use questionnaire::{Dimension, Evidence, Item, Maturity, Questionnaire, Scale, Theme};
pub use responses::{Cell, ResponseError, ResponseMatrix};
pub use wording::{Language, Wording};
