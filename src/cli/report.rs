//! The report on paper.

use std::sync::Arc;

use super::arguments::Report;
use super::failure::{Failure, Said, Told};
use super::find;
use super::session::Session;
use crate::app::{ExportError, Job, Outcome, ReportJob};

/// Writes the report of a round.
pub fn report(session: &mut Session, asked: Report) -> Told {
    let opened = session.open(&asked.file)?;
    let round = find::round_or_newest(&session.texts, &opened, asked.round.as_deref())?;
    session.keep_documents(&asked.output)?;
    let job = ReportJob {
        document: Arc::clone(&opened.document),
        round: round.id,
        pages: asked.pages,
        library: session.library()?,
        palette: Arc::clone(&session.palette),
        language: session.texts.language(),
        date: session.day(asked.date),
        // What somebody noted in passing is printed only where they chose so themselves.
        comments: Vec::new(),
        remarks: Vec::new(),
        names: false,
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
