//! Forms that are handed out: as survey engines take them, and as tables.

use std::path::PathBuf;
use std::sync::Arc;

use super::{asking, words};
use crate::catalog::Library;
use crate::exchange::survey::{Ask, LeftOut, Survey};
use crate::exchange::template::TableWords;
use crate::exchange::{WriteError, limesurvey, surveyjs, template, xlsform};
use crate::model::{Document, Language, Round, RoundId, Side};
use crate::prose;
use crate::store::{self, StoreError};
use crate::text::Texts;

/// What a form is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// LimeSurvey's survey structure as tab-separated values.
    LimeSurvey,
    /// XLSForm, which ODK and KoboToolbox take.
    XlsForm,
    /// SurveyJS.
    SurveyJs,
    /// A table as text.
    Csv,
    /// A table as a workbook, with what its codes mean.
    Xlsx,
}

impl Form {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::LimeSurvey, Self::XlsForm, Self::SurveyJs, Self::Csv, Self::Xlsx];

    /// What it is called wherever it is known.
    pub fn name(self) -> &'static str {
        match self {
            Self::LimeSurvey => "LimeSurvey",
            Self::XlsForm => "ODK/Kobo",
            Self::SurveyJs => "SurveyJS",
            Self::Csv => "CSV",
            Self::Xlsx => "Excel",
        }
    }

    /// How the name of its file ends.
    pub fn extension(self) -> &'static str {
        match self {
            Self::LimeSurvey => "txt",
            Self::XlsForm | Self::Xlsx => "xlsx",
            Self::SurveyJs => "json",
            Self::Csv => "csv",
        }
    }

    /// Its name on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::LimeSurvey => "limesurvey",
            Self::XlsForm => "xlsform",
            Self::SurveyJs => "surveyjs",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }
}

/// What a form is made of.
#[derive(Debug)]
pub struct FormJob {
    /// The document as it is in memory.
    pub document: Arc<Document>,
    /// Its round.
    pub round: RoundId,
    /// Who is asked.
    pub side: Side,
    /// What it is written as.
    pub form: Form,
    /// In which language it begins.
    pub language: Language,
    /// Where to.
    pub to: PathBuf,
}

/// A form that was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HandedOut {
    /// Where it is.
    pub path: PathBuf,
    /// Number of questions.
    pub questions: usize,
    /// What the round asks and this form cannot.
    pub left_out: Vec<LeftOut>,
}

/// Why a form was not written. The file that was there before is untouched.
#[derive(Debug, thiserror::Error)]
pub enum FormError {
    /// The document has no such round.
    #[error("unknown round")]
    UnknownRound,
    /// The round asks nothing of this side.
    #[error("nothing to ask")]
    Nothing,
    /// The format has no room for the form.
    #[error(transparent)]
    Made(#[from] WriteError),
    /// The file could not be written.
    #[error(transparent)]
    Written(#[from] StoreError),
}

/// What a form would ask.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Asking {
    /// Number of questions.
    pub questions: usize,
    /// Whether some of them are drawn in an order of each respondent's own.
    pub drawn_order: bool,
    /// What the round asks and the form cannot.
    pub left_out: Vec<LeftOut>,
}

/// What a side of a round would be asked, with what every crowd is asked.
pub fn asks(library: &Library, round: &Round, side: Side) -> Asking {
    let blocks = asking(library, round, side).filter(|_| round.closed.is_none());
    let asked = Round { blocks: blocks.unwrap_or(round.blocks.clone()), ..round.clone() };
    let survey = Survey::new(&asked, side, &Ask::everything(&asked), &words());
    let questions = survey.questions().count();
    let drawn_order = survey.parts.iter().any(|part| part.drawn_order);
    Asking { questions, drawn_order, left_out: survey.left_out }
}

/// Makes the form and writes it.
pub fn hand_out(job: &FormJob) -> Result<HandedOut, FormError> {
    let round = job.document.round(job.round).ok_or(FormError::UnknownRound)?;
    let survey = Survey::new(round, job.side, &Ask::everything(round), &words());
    let questions = survey.questions().count();
    if questions == 0 {
        return Err(FormError::Nothing);
    }
    store::replace_file(&job.to, &made(&survey, job)?)?;
    Ok(HandedOut { path: job.to.clone(), questions, left_out: survey.left_out })
}

fn made(survey: &Survey, job: &FormJob) -> Result<Vec<u8>, WriteError> {
    let language = job.language;
    Ok(match job.form {
        Form::LimeSurvey => limesurvey::write(survey, language).into_bytes(),
        Form::XlsForm => xlsform::write(survey, language)?,
        Form::SurveyJs => surveyjs::write(survey, language)?.into_bytes(),
        Form::Csv => template::csv(survey, &table_words(), language)?.into_bytes(),
        Form::Xlsx => template::xlsx(survey, &table_words(), language)?,
    })
}

fn table_words() -> TableWords {
    let [fi, en] = [Language::Finnish, Language::English].map(Texts::new);
    prose::table_words(&fi, &en)
}
