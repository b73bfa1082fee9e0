//! Making a report and putting it in place.

use super::job::{ExportError, ReportJob};
use crate::method::findings::findings;
use crate::report::{self, ReportInput};
use crate::store;
use crate::text::Texts;

/// Makes the report and writes it; a file that was there before is replaced at once or stays.
pub fn export(job: &ReportJob) -> Result<(), ExportError> {
    let bytes = make(job)?;
    store::replace_file(&job.to, &bytes)?;
    Ok(())
}

fn make(job: &ReportJob) -> Result<Vec<u8>, ExportError> {
    let findings = findings(&job.document, job.round)?.ok_or(ExportError::UnknownRound)?;
    let input = ReportInput {
        document: &job.document,
        findings: &findings,
        texts: &Texts::new(job.language),
        pages: job.pages,
        date: job.date,
        palette: &job.palette,
        ask: "",
        comments: &job.comments,
    };
    Ok(report::render(&input)?)
}
