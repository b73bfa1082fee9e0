//! Making a report and putting it in place.

use super::job::{ExportError, ReportJob};
use crate::store;

/// Makes the report and writes it; a file that was there before is replaced at once or stays.
pub fn export(job: &ReportJob) -> Result<(), ExportError> {
    let bytes = make(job)?;
    store::replace_file(&job.to, &bytes)?;
    Ok(())
}

fn make(job: &ReportJob) -> Result<Vec<u8>, ExportError> {
    Err(ExportError::Made(format!("{:?}", job.pages)))
}
