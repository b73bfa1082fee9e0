//! The data of a form as its template reads it.

use serde::Serialize;

use super::super::data::Head;

/// One page of a form, or as many as it takes.
#[derive(Serialize)]
pub(in super::super) struct FormPage {
    pub(super) opening: Option<Opening>,
    pub(super) sections: Vec<Section>,
}

/// What stands before the first question.
#[derive(Serialize)]
pub(super) struct Opening {
    #[serde(flatten)]
    pub head: Head,
    /// Lines to fill in.
    pub fields: Vec<String>,
    pub rules: Rules,
    pub note: String,
}

/// How to answer.
#[derive(Serialize)]
pub(super) struct Rules {
    pub title: String,
    pub rows: Vec<String>,
}

/// Questions under one heading.
#[derive(Serialize, Default)]
pub(super) struct Section {
    pub eyebrow: String,
    /// The eyebrow is a heading too: the first theme of a dimension.
    pub opens: bool,
    pub title: String,
    /// Level of the heading.
    pub level: u8,
    pub about: String,
    /// Spread over pages of its own, at most three questions on each.
    pub spread: bool,
    pub parts: Vec<Part>,
}

/// What stands in a section. No part is broken over two pages.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum Part {
    Asked(Box<Asked>),
    Ratings(Ratings),
    Figures(Figures),
    Note(Note),
}

#[derive(Serialize)]
pub(super) struct Note {
    pub text: String,
}

/// One question with what is ticked or written.
#[derive(Serialize)]
pub(super) struct Asked {
    pub code: String,
    pub question: String,
    /// In small type under the question.
    pub notes: Vec<String>,
    pub control: Control,
    /// Does not apply, don't know.
    pub others: Vec<Tick>,
    /// What the lines at the end are for; empty where there are none.
    pub write: String,
}

/// A box with its words.
#[derive(Serialize)]
pub(super) struct Tick {
    /// How the answer is typed in afterwards; may be empty.
    pub code: String,
    pub text: String,
}

/// How a question is answered with a pen.
#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub(super) enum Control {
    /// Boxes in so many columns.
    Boxes { columns: usize, ticks: Vec<Tick> },
    /// A row of numbered boxes between two ends.
    Scale { points: Vec<String>, least: String, most: String },
    /// A short line with its unit.
    Number { unit: String, range: String },
    /// Lines.
    Lines { count: usize },
    /// Lines with boxes beside them.
    Links { count: usize, ticks: Vec<Tick> },
}

/// Ratings on one scale, a row each.
#[derive(Serialize)]
pub(super) struct Ratings {
    /// What the ends mean.
    pub ends: String,
    pub points: Vec<String>,
    /// Headings of the boxes beside the scale: don't know.
    pub others: Vec<String>,
    pub rows: Vec<Tick>,
}

/// Key figures to fill in.
#[derive(Serialize)]
pub(super) struct Figures {
    pub head: Vec<String>,
    pub rows: Vec<FigureLine>,
}

#[derive(Serialize)]
pub(super) struct FigureLine {
    pub code: String,
    pub name: String,
    pub definition: String,
    pub unit: String,
    /// Where it is usually found.
    pub source: String,
}
