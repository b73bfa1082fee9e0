//! Forms to fill in with a pen.

mod block;
mod questionnaire;
mod sample;

use std::collections::BTreeMap;

use mitta::model::{Block, Language, Questionnaire, Who};
use mitta::report::{Date, Form, PaperInput, ReportError, paper};
use mitta::text::{Arg, Texts};
use pdf_extract::{Document, MediaBox, OutputDev, OutputError, Transform, output_doc};

use super::{DATE, palette};

fn try_form(form: Form<'_>, language: Language, date: Date) -> Result<Vec<u8>, ReportError> {
    paper(&PaperInput { form, texts: &Texts::new(language), date, palette: &palette() })
}

fn questionnaire(asked: &Questionnaire, language: Language) -> Vec<u8> {
    try_form(Form::Questionnaire(asked), language, DATE).unwrap()
}

fn block(asked: &Block, who: Who, language: Language) -> Vec<u8> {
    try_form(Form::Block(asked, who), language, DATE).unwrap()
}

/// Without white space, so that where a line breaks makes no difference.
fn squeezed(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

/// The text of each page, squeezed.
fn pages(pdf: &[u8]) -> Vec<String> {
    super::words(pdf).iter().map(|page| squeezed(page)).collect()
}

/// How often a text stands on the pages.
fn times(pages: &[String], text: &str) -> usize {
    pages.iter().map(|page| page.matches(&squeezed(text)).count()).sum()
}

/// The only page that has the text.
#[track_caller]
fn page_of(pages: &[String], text: &str) -> usize {
    assert_eq!(times(pages, text), 1, "{text}");
    pages.iter().position(|page| page.contains(&squeezed(text))).unwrap()
}

/// Every page has its number.
#[track_caller]
fn is_numbered(pages: &[String], language: Language) {
    let texts = Texts::new(language);
    let total = pages.len().to_string();
    for (index, page) in pages.iter().enumerate() {
        let number = (index + 1).to_string();
        let args = [("page", Arg::Text(&number)), ("pages", Arg::Text(&total))];
        assert!(page.contains(&squeezed(&texts.with("report-page", &args))), "{page}");
    }
}

/// Every line begins between the margins and stands above the edge; gives the lines.
#[track_caller]
fn lines_inside(pdf: &[u8]) -> Vec<String> {
    let mut margins = Margins::default();
    output_doc(&Document::load_mem(pdf).unwrap(), &mut margins).unwrap();
    assert!(margins.lines.len() > 10, "only {} lines were seen", margins.lines.len());
    assert!(margins.outside.is_empty(), "{:?}", margins.outside);
    margins.lines.into_values().collect()
}

/// Looks where text stands. The reader tells where a run of text begins and not how wide it is.
#[derive(Default)]
struct Margins {
    page: (u32, f64, f64),
    /// By page and height, in tenths of a point.
    lines: BTreeMap<(u32, i64), String>,
    outside: Vec<(String, f64, f64)>,
}

/// Margin at the sides, less what a run may be kerned to the left; at the top; under the footer.
const SIDE: f64 = 50.0;
const TOP: f64 = 53.0;
const FOOT: f64 = 20.0;

impl OutputDev for Margins {
    fn begin_page(
        &mut self,
        number: u32,
        size: &MediaBox,
        _: Option<(f64, f64, f64, f64)>,
    ) -> Result<(), OutputError> {
        self.page = (number, size.urx, size.ury);
        Ok(())
    }

    fn output_character(
        &mut self,
        at: &Transform,
        _: f64,
        _: f64,
        _: f64,
        character: &str,
    ) -> Result<(), OutputError> {
        let ((page, width, height), x, y) = (self.page, at.m31, at.m32);
        self.lines.entry((page, (y * 10.0).round() as i64)).or_default().push_str(character);
        if !(SIDE..width - SIDE).contains(&x) || !(FOOT..height - TOP).contains(&y) {
            self.outside.push((character.to_owned(), x, y));
        }
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}
