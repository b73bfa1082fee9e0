//! Tables to fill in: a row a person, a column a question, and what the codes mean.

use rust_xlsxwriter::{Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::survey::{Asked, Field, Survey};
use super::{Codes, Engine, WriteError};
use crate::model::{Language, Wording};

/// What a table says of itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableWords {
    /// Name of the sheet with a row a person.
    pub people: Wording,
    /// Name of the sheet that explains the codes.
    pub codes: Wording,
    /// Heading of the codes.
    pub code: Wording,
    /// Heading of the questions.
    pub question: Wording,
    /// Heading of what is written into a cell.
    pub answers: Wording,
    /// What stands there for free text.
    pub text: Wording,
}

/// Wide enough for a question, in characters.
const WIDE: f64 = 60.0;

/// The row of codes that a table of answers begins with. The sign between cells is the one that
/// spreadsheets of the language expect.
///
/// # Errors
/// None that a form could cause; what the writer of the format says.
pub fn csv(survey: &Survey, language: Language) -> Result<String, WriteError> {
    lines(language, &[header(survey)])
}

/// What the codes mean: code, question, and what is written into its cells.
///
/// # Errors
/// As [`csv`].
pub fn csv_codes(
    survey: &Survey,
    words: &TableWords,
    language: Language,
) -> Result<String, WriteError> {
    let rows = explained(survey, words, language);
    lines(language, &rows)
}

/// Both as the sheets of one workbook.
///
/// # Errors
/// A workbook that cannot be written: more columns or longer texts than a workbook has.
pub fn xlsx(
    survey: &Survey,
    words: &TableWords,
    language: Language,
) -> Result<Vec<u8>, WriteError> {
    let mut workbook = Workbook::new();
    let people = workbook.add_worksheet().set_name(words.people.get(language))?;
    fill(people, &[header(survey)])?;
    let codes = workbook.add_worksheet().set_name(words.codes.get(language))?;
    fill(codes, &explained(survey, words, language))?;
    for column in [1, 2] {
        codes.set_column_width(column, WIDE)?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn header(survey: &Survey) -> Vec<String> {
    let codes = Codes::new(survey, Engine::Table);
    survey.questions().map(|asked| codes.question(&asked.code).to_owned()).collect()
}

fn explained(survey: &Survey, words: &TableWords, language: Language) -> Vec<Vec<String>> {
    let codes = Codes::new(survey, Engine::Table);
    let heading = [&words.code, &words.question, &words.answers];
    let mut rows = vec![heading.map(|wording| wording.get(language).to_owned()).to_vec()];
    rows.extend(survey.questions().map(|asked| {
        let code = codes.question(&asked.code).to_owned();
        let answers = answers(asked, &codes, words, language);
        vec![code, asked.question.get(language).to_owned(), answers]
    }));
    rows
}

/// What is written into a cell, one answer a line.
fn answers(asked: &Asked, codes: &Codes, words: &TableWords, language: Language) -> String {
    match &asked.field {
        Field::One { options, .. } => {
            let line = |option: &super::survey::AnswerOption| {
                let name = codes.option(&asked.code, &option.given);
                let label = option.label.get(language);
                // The ends of a rating have their number in their words.
                let tells = label == name || label.starts_with(&format!("{name} = "));
                if tells { label.to_owned() } else { format!("{name} = {label}") }
            };
            options.iter().map(line).collect::<Vec<_>>().join("\n")
        }
        Field::Number { unit, min, max, .. } => match (min, max) {
            (Some(min), Some(max)) => format!("{min}–{max} ({})", unit.get(language)),
            _ => unit.get(language).to_owned(),
        },
        Field::Text { .. } => words.text.get(language).to_owned(),
    }
}

/// A text that no spreadsheet runs as a formula; a number is none.
fn inert(text: &str) -> String {
    let runs = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
        && !is_number(text.strip_prefix('-').unwrap_or(text));
    if runs { format!("'{text}") } else { text.to_owned() }
}

/// Whether it is digits, with at most the signs between them that a number has.
pub(super) fn is_number(text: &str) -> bool {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    match text.split_once([',', '.']) {
        Some((whole, decimals)) => digits(whole) && digits(decimals),
        None => digits(text),
    }
}

pub(super) fn lines(language: Language, rows: &[Vec<String>]) -> Result<String, WriteError> {
    let between = if language == Language::Finnish { b';' } else { b',' };
    let mut writer =
        csv::WriterBuilder::new().delimiter(between).flexible(true).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row.iter().map(|cell| inert(cell)))?;
    }
    let bytes = writer.into_inner().map_err(|_| WriteError::Table)?;
    let text = String::from_utf8(bytes).map_err(|_| WriteError::Table)?;
    // By the mark at the beginning a spreadsheet knows that the text is UTF-8.
    Ok(format!("\u{feff}{text}"))
}

/// Every cell is a text, which no spreadsheet runs as a formula.
fn fill(sheet: &mut Worksheet, rows: &[Vec<String>]) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    let wrapped = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    for (at, row) in (0..).zip(rows) {
        let format = if at == 0 { &bold } else { &wrapped };
        for (column, cell) in (0..).zip(row) {
            sheet.write_string_with_format(at, column, cell, format)?;
        }
    }
    sheet.set_freeze_panes(1, 0)?;
    Ok(())
}
