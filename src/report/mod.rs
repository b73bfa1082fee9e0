//! What is printed: the summary, and forms to fill in with a pen. Which pages, what stands on them,
//! and the PDF.
//!
//! Pure functions from findings or questions to bytes: the data of the pages is handed to the templates in
//! `assets/report` as `/data.json`, never as markup. This room may use chart, depict, guide, method,
//! model, prose and text; it must never know egui, the store, a file, the network or a clock.

mod data;
mod form;
mod literal;
mod outline;
mod page;
mod plate;
mod typeset;

use std::collections::BTreeMap;

pub use form::{Form, PaperInput, paper};
pub use plate::{Drawn, Pixels, Plate, plate, plate_table};

use crate::chart::Palette;
use crate::method::findings::Findings;
use crate::method::findings::crowd::CrowdFindings;
use crate::model::{Document, ItemCode, Questionnaire, Remark, Round, ThemeCode};
use crate::prose;
use crate::text::Texts;

/// How long the report is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pages {
    /// For a board: the headline, and everything else on the second page.
    Two,
    /// Everything: years, themes, what stands beside the score, next steps and the method too. What
    /// has nothing to tell is left out.
    All,
}

/// A civil date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Date {
    /// Year.
    pub year: i16,
    /// Month 1–12.
    pub month: i8,
    /// Day 1–31.
    pub day: i8,
}

/// Everything that the report is made of.
#[derive(Clone, Copy)]
pub struct ReportInput<'a> {
    /// The document; its round in view is that of the findings.
    pub document: &'a Document,
    /// What the document says about that round.
    pub findings: &'a Findings,
    /// What the crowd of that round says; none where nobody was asked.
    pub crowd: Option<&'a CrowdFindings>,
    /// The language of the report.
    pub texts: &'a Texts,
    /// How long it is.
    pub pages: Pages,
    /// The day that stands on it.
    pub date: Date,
    /// The colours of paper.
    pub palette: &'a Palette,
    /// What is asked of the board, in the manager's own words; may be empty.
    pub ask: &'a str,
    /// The first action for a theme at its level, where the questionnaire has one.
    pub actions: &'a BTreeMap<ThemeCode, String>,
    /// Items whose comments are printed, in this order.
    pub comments: &'a [ItemCode],
    /// What people wrote that is printed, as far as it may be seen.
    pub remarks: &'a [Remark],
    /// Whether names of people are printed; roles are.
    pub names: bool,
}

/// Why there is no report.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The document has no round of the findings.
    #[error("unknown round")]
    UnknownRound,
    /// The block is not put to them.
    #[error("not asked of them")]
    NotAsked,
    /// The date is not a day of the calendar.
    #[error("bad date")]
    BadDate,
    /// A bundled font or template cannot be read.
    #[error("bad asset: {0}")]
    Asset(&'static str),
    /// The data of the pages cannot be written down.
    #[error("page data: {0}")]
    Data(#[from] serde_json::Error),
    /// The pages cannot be set, or not as a PDF that everyone can read.
    #[error("typesetting: {}", .0.join("; "))]
    Typeset(Vec<String>),
}

/// Sets the report as a tagged PDF (PDF/UA-1). The same input gives the same bytes.
///
/// # Errors
/// [`ReportError`]; nothing is written anywhere.
pub fn render(input: &ReportInput<'_>) -> Result<Vec<u8>, ReportError> {
    in_context(input, |context| set(&outline::report(context)))
}

/// Looks at the input as the pages do.
fn in_context<R>(
    input: &ReportInput<'_>,
    look: impl FnOnce(&Context<'_>) -> Result<R, ReportError>,
) -> Result<R, ReportError> {
    if !input.date.is_valid() {
        return Err(ReportError::BadDate);
    }
    let round = input.document.round(input.findings.round).ok_or(ReportError::UnknownRound)?;
    let findings = with_short_names(input.findings);
    let crowd = input.crowd.map(with_short_name);
    let input = &ReportInput { findings: &findings, crowd: crowd.as_ref(), ..*input };
    look(&Context { input, round, questionnaire: &round.questionnaire })
}

/// Data of the pages → PDF.
fn set(report: &data::Report<'_>) -> Result<Vec<u8>, ReportError> {
    typeset::pdf(printable(report)?)
}

/// The data of the pages as the templates read it.
fn printable(report: &data::Report<'_>) -> Result<Vec<u8>, ReportError> {
    let mut data = serde_json::to_value(report)?;
    literal::make_printable(&mut data);
    Ok(serde_json::to_vec(&data)?)
}

/// Longest name of a round on paper.
const ROUND_NAME: usize = 40;

/// Names of rounds stand in titles and legends, on one line.
fn with_short_names(findings: &Findings) -> Findings {
    let short = |name: &String| prose::short(name, ROUND_NAME);
    let mut named = findings.clone();
    named.name = short(&findings.name);
    named.compared_name = findings.compared_name.as_ref().map(short);
    named.years.iter_mut().for_each(|year| year.name = short(&year.name));
    named
}

fn with_short_name(crowd: &CrowdFindings) -> CrowdFindings {
    let name = crowd.compared_name.as_ref().map(|name| prose::short(name, ROUND_NAME));
    CrowdFindings { compared_name: name, ..crowd.clone() }
}

/// What every page looks at.
struct Context<'a> {
    input: &'a ReportInput<'a>,
    round: &'a Round,
    questionnaire: &'a Questionnaire,
}

impl Date {
    fn is_valid(self) -> bool {
        let leap = self.year % 4 == 0 && (self.year % 100 != 0 || self.year % 400 == 0);
        let days = match self.month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return false,
        };
        (1..=days).contains(&self.day) && (0..=9999).contains(&self.year)
    }
}
