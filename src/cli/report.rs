//! The report on paper.

use std::sync::Arc;

use super::arguments::Report;
use super::failure::{Failure, Said, Told};
use super::find;
use super::session::Session;
use crate::app::{Date, ExportError, Job, Outcome, ReportJob};

/// Writes the report of a round.
pub fn report(session: &mut Session, asked: Report) -> Told {
    let opened = session.open(&asked.file)?;
    let round = find::round_or_newest(&session.texts, &opened, asked.round.as_deref())?;
    // A slip of the hand must not put paper in the place of years of answers.
    if session.is_document(&asked.output) {
        let text = session.about("cli-report-onto-document", &asked.output);
        return Err(Failure::failed(text));
    }
    let now = session.now();
    let today = Date { year: now.year, month: now.month, day: now.day };
    let job = ReportJob {
        document: Arc::clone(&opened.document),
        round: round.id,
        pages: asked.pages,
        library: session.library()?,
        palette: Arc::clone(&session.palette),
        language: session.texts.language(),
        date: asked.date.unwrap_or(today),
        // What somebody noted in passing is printed only where they chose so themselves.
        comments: Vec::new(),
        to: asked.output,
    };
    match session.run(Job::Report(job)) {
        Some(Outcome::ReportSaved(path)) => {
            Ok(Said::line(session.about("cli-report-saved", &path)))
        }
        Some(Outcome::ReportNotSaved(path, ExportError::Written(error))) => {
            Err(session.fault(&path, &error))
        }
        Some(Outcome::ReportNotSaved(..)) => {
            Err(Failure::failed(session.texts.tr("error-report-not-made")))
        }
        _ => Err(session.unexpected()),
    }
}
