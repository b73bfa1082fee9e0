//! Making a report or a form and putting it in place.

use std::collections::BTreeMap;

use super::job::{ExportError, PaperForm, PaperJob, ReportJob};
use crate::method::findings::{Findings, ThemeFinding, findings};
use crate::model::ThemeCode;
use crate::report::{self, Form, PaperInput, ReportInput};
use crate::store;
use crate::text::Texts;

/// Makes the report and writes it; a file that was there before is replaced at once or stays.
pub fn export(job: &ReportJob) -> Result<(), ExportError> {
    let bytes = make(job)?;
    store::replace_file(&job.to, &bytes)?;
    Ok(())
}

/// Makes the form and writes it, with the same care.
pub fn paper(job: &PaperJob) -> Result<(), ExportError> {
    let form = match &job.form {
        PaperForm::Questionnaire(questionnaire) => Form::Questionnaire(questionnaire),
        PaperForm::Block(block, who) => Form::Block(block, *who),
    };
    let texts = &Texts::new(job.language);
    let bytes = report::paper(&PaperInput { form, texts, date: job.date, palette: &job.palette })?;
    store::replace_file(&job.to, &bytes)?;
    Ok(())
}

/// What to begin with in each theme, by the level of its figure.
fn actions(job: &ReportJob, findings: &Findings) -> BTreeMap<ThemeCode, String> {
    let action = |theme: &ThemeFinding| {
        theme.figure.shown()?;
        let advice = job.library.advice(&theme.code, theme.figure.level?)?;
        Some((theme.code.clone(), advice.text.get(job.language).to_owned()))
    };
    findings.themes.iter().filter_map(action).collect()
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
        actions: &actions(job, &findings),
        comments: &job.comments,
        names: job.names,
    };
    Ok(report::render(&input)?)
}
