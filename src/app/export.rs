//! Making a report or a form and putting it in place.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::CrowdError;
use crate::catalog::Library;
use crate::chart::Palette;
use crate::exchange::WriteError;
use crate::method::MethodError;
use crate::method::findings::crowd::CrowdFindings;
use crate::method::findings::{Findings, ThemeFinding, findings};
use crate::model::{
    Block, Document, ItemCode, Language, Questionnaire, Remark, RoundId, ThemeCode, Who,
};
use crate::report::{self, Date, Form, Pages, PaperInput, ReportError, ReportInput};
use crate::store::{self, StoreError};
use crate::text::Texts;

/// What a report is made of.
#[derive(Debug)]
pub struct ReportJob {
    /// The document as it is in memory.
    pub document: Arc<Document>,
    /// Its round.
    pub round: RoundId,
    /// How long.
    pub pages: Pages,
    /// Where the first actions come from.
    pub library: Arc<Library>,
    /// Colours of the paper.
    pub palette: Arc<Palette>,
    /// In which language.
    pub language: Language,
    /// Date on the paper.
    pub date: Date,
    /// Items whose comments are printed.
    pub comments: Vec<ItemCode>,
    /// What people wrote that is printed.
    pub remarks: Vec<Remark>,
    /// Whether names of people are printed.
    pub names: bool,
    /// Where to.
    pub to: PathBuf,
}

/// What is asked on paper.
#[derive(Debug, Clone)]
pub enum PaperForm {
    /// A questionnaire.
    Questionnaire(Arc<Questionnaire>),
    /// A block, as it is put to them.
    Block(Arc<Block>, Who),
}

/// What a form is made of.
#[derive(Debug)]
pub struct PaperJob {
    /// What is asked.
    pub form: PaperForm,
    /// Colours of the paper.
    pub palette: Arc<Palette>,
    /// In which language.
    pub language: Language,
    /// Date on the paper.
    pub date: Date,
    /// Where to.
    pub to: PathBuf,
}

/// Why a report or a form was not written. The file that was there before is untouched.
#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    /// The document has no such round.
    #[error("unknown round")]
    UnknownRound,
    /// The round cannot be scored.
    #[error(transparent)]
    Scored(#[from] MethodError),
    /// What the crowd says could not be told.
    #[error(transparent)]
    Crowd(#[from] CrowdError),
    /// The pages could not be made.
    #[error(transparent)]
    Made(#[from] ReportError),
    /// The table could not be set up.
    #[error(transparent)]
    Table(WriteError),
    /// The file could not be written.
    #[error(transparent)]
    Written(#[from] StoreError),
}

/// Makes the report and writes it; a file that was there before is replaced at once or stays.
pub fn report(job: &ReportJob, crowd: Option<&CrowdFindings>) -> Result<(), ExportError> {
    let bytes = make(job, crowd)?;
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

fn make(job: &ReportJob, crowd: Option<&CrowdFindings>) -> Result<Vec<u8>, ExportError> {
    let findings = findings(&job.document, job.round)?.ok_or(ExportError::UnknownRound)?;
    let input = ReportInput {
        document: &job.document,
        findings: &findings,
        crowd,
        texts: &Texts::new(job.language),
        pages: job.pages,
        date: job.date,
        palette: &job.palette,
        ask: "",
        actions: &actions(job, &findings),
        comments: &job.comments,
        remarks: &job.remarks,
        names: job.names,
    };
    Ok(report::render(&input)?)
}
