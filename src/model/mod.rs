//! The nouns: questionnaire, answers, rounds, organization.
//!
//! Plain values with their units in the type. This room may use serde; it knows no clock, file,
//! database, window, thread or word of the interface.

mod action;
mod answer;
mod block;
mod changes;
mod code;
mod crowd;
mod day;
mod document;
mod edit;
mod idea;
mod journey;
mod kpi;
mod limits;
mod moments;
mod points;
mod questionnaire;
mod responses;
mod wording;

pub use action::{Action, ActionId, ActionState};
pub use answer::{Answer, Confidence, Sheet, Value};
pub use block::{
    Asking, Audience, Block, Choice, ChoicesFrom, Control, ListeningAxis, QuadrantWords, Question,
    QuestionCode, Reading, Reply, Section, StageWords, Sum, Variant, Who,
};
pub use changes::{ChangeKind, ChangeRow, Changes, LinearMap};
pub use code::{Axis, CodeError, ItemCode, QuestionnaireId, ThemeCode, Version};
pub use crowd::{
    Answers, Batch, BatchId, Column, Draft, Gathering, Layout, Mark, PackedSheet, Printing, Remark,
    Replies, ReplyCell, SheetSource, Side, Unit, Vote,
};
pub use document::{Document, Event, Organization, Round, RoundId, Stamp, Targets};
pub use edit::{Edit, EditError};
pub use idea::{Idea, IdeaId, IdeaStatus, Judgement};
pub use journey::{FeelingSource, Frequency, Journey, Moment, Stage, Step, Whose, Works, coded};

pub use kpi::{Better, Claim, Kpi, KpiCode, KpiIs, KpiValue, Rule, RuleId};
pub use limits::{LONGEST_TEXT, MOST_SHEETS};
pub use moments::KeptNames;
pub use points::{Level, Points, Weight};
pub use questionnaire::{
    Dimension, Edition, Evidence, Item, Maturity, Questionnaire, Scale, Theme,
};
pub use responses::{Cell, ResponseError, ResponseMatrix};
pub use wording::{Language, Wording};
