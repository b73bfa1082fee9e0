//! A questionnaire or a block as a form to fill in with a pen.
//!
//! The same way as the report: data of the pages, the templates, PDF/UA. A question looks the same
//! wherever it is asked, so that the main questionnaire, the pulse and every block share one file
//! of controls.

mod block;
mod data;
mod draw;
mod question;
mod questionnaire;

pub(super) use data::FormPage;

use super::data::{Footer, Page, Report};
use super::outline::{PAGE, PAGES};
use super::page::one_line;
use super::{Date, ReportError, set};
use crate::chart::Palette;
use crate::model::{Block, Language, Questionnaire, Version, Who, Wording};
use crate::prose::short;
use crate::text::{Arg, Texts};

/// What is printed.
#[derive(Debug, Clone, Copy)]
pub enum Form<'a> {
    /// A questionnaire; it reads the same for everybody.
    Questionnaire(&'a Questionnaire),
    /// A block, as it is put to them.
    Block(&'a Block, Who),
}

/// Everything that a form is made of.
#[derive(Clone, Copy)]
pub struct PaperInput<'a> {
    /// What is asked.
    pub form: Form<'a>,
    /// The language of the form.
    pub texts: &'a Texts,
    /// The day that stands on it; the drawn order is drawn by it.
    pub date: Date,
    /// The colours of paper.
    pub palette: &'a Palette,
}

/// Sets a form as a tagged PDF (PDF/UA-1). The same input gives the same bytes.
///
/// # Errors
/// [`ReportError`]; nothing is written anywhere.
pub fn paper(input: &PaperInput<'_>) -> Result<Vec<u8>, ReportError> {
    if !input.date.is_valid() {
        return Err(ReportError::BadDate);
    }
    let pages = match input.form {
        Form::Questionnaire(questionnaire) => questionnaire::pages(input, questionnaire),
        Form::Block(block, who) => block::pages(input, block, who).ok_or(ReportError::NotAsked)?,
    };
    set(&form(input, pages.into_iter().map(|page| Page::Form(Box::new(page))).collect()))
}

/// Longest title in the footer.
const FOOTER_TITLE: usize = 72;

fn form<'a>(input: &PaperInput<'a>, pages: Vec<Page>) -> Report<'a> {
    let (texts, date) = (input.texts, input.date);
    let (title, id, version) = input.form.name(texts.language());
    let day = texts.date(date.year, date.month, date.day);
    let args = [("name", Arg::Text(&title)), ("version", Arg::Text(&version))];
    let numbers = [("page", Arg::Text(PAGE)), ("pages", Arg::Text(PAGES))];
    Report {
        lang: texts.language().code(),
        title: texts.with("paper-title", &args),
        description: texts.tr("paper-description"),
        keywords: vec![texts.tr("report-keyword"), "Mitta".to_owned()],
        date: [i32::from(date.year), i32::from(date.month), i32::from(date.day)],
        sample: String::new(),
        footer: Footer {
            document: short(&title, FOOTER_TITLE),
            made: format!("{id}@{version} · {day}"),
            page: texts.with("report-page", &numbers),
        },
        palette: input.palette,
        pages,
    }
}

impl Form<'_> {
    /// Title, identifier and version.
    fn name(&self, language: Language) -> (String, String, String) {
        let of = |title: &Wording, id: &str, version: Version| {
            (one_line(title.get(language)), id.to_owned(), version.to_string())
        };
        match self {
            Self::Questionnaire(asked) => of(&asked.title, asked.id.as_str(), asked.version),
            Self::Block(block, _) => of(&block.title, block.id.as_str(), block.version),
        }
    }
}

impl PaperInput<'_> {
    /// The text in the language of the form.
    fn say<'w>(&self, wording: &'w Wording) -> &'w str {
        wording.get(self.texts.language())
    }

    /// What stands above the title.
    fn eyebrow(&self, key: &str) -> String {
        let date = self.texts.long_date(self.date.year, self.date.month, self.date.day);
        self.texts.with(key, &[("date", Arg::Text(&date))])
    }

    /// About how long answering takes.
    fn minutes(&self, minutes: u16) -> String {
        self.texts.with("blocks-minutes", &[("minutes", Arg::Count(minutes.into()))])
    }
}
