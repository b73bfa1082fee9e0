//! Tables to fill in: a row a person, a column a question, and what the codes mean.
//!
//! The first column is for the respondent’s key, the last one says what the table asks, as every form
//! does; by that a table that comes back is known to count the points of every scale from 0 on.

use rust_xlsxwriter::{Format, FormatAlign, Workbook, Worksheet, XlsxError};

use super::survey::{Asked, EXPLAINS, Field, STAMP, Survey};
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
    /// What the column of the key is for.
    pub key: Wording,
    /// What is written into its cells.
    pub keys: Wording,
}

/// The column of the respondent’s key.
const KEY: &str = "key";
/// Rows of a workbook that say what they ask before anybody fills them in.
const STAMPED: u32 = 500;

/// Wide enough for a question, in characters.
const WIDE: f64 = 60.0;

/// The row of codes that a table of answers begins with, and below it two rows that explain them:
/// the questions, and what is written into their cells. Both are passed over when the table comes
/// back. The sign between cells is the one that spreadsheets of the language expect.
///
/// # Errors
/// None that a form could cause; what the writer of the format says.
pub fn csv(survey: &Survey, words: &TableWords, language: Language) -> Result<String, WriteError> {
    let rows = explained(survey, words, language);
    let column = |at: usize| {
        let cells = rows.iter().skip(1).filter_map(move |row| row.get(at));
        // A row of a text is read on one line.
        let cells = cells.map(|cell| cell.replace('\n', " · "));
        cells.chain([EXPLAINS.to_owned()]).collect()
    };
    lines(language, &[header(survey), column(1), column(2)])
}

/// The same as a workbook, which explains the columns on a sheet of their own.
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
    let header = header(survey);
    fill(people, std::slice::from_ref(&header))?;
    stamp(people, u16::try_from(header.len() - 1).unwrap_or(u16::MAX), survey)?;
    let codes = workbook.add_worksheet().set_name(words.codes.get(language))?;
    fill(codes, &explained(survey, words, language))?;
    for column in [1, 2] {
        codes.set_column_width(column, WIDE)?;
    }
    Ok(workbook.save_to_buffer()?)
}

fn header(survey: &Survey) -> Vec<String> {
    let codes = Codes::new(survey, Engine::Table);
    let asked = survey.questions().map(|asked| asked.code.as_str()).chain([STAMP]);
    let asked = asked.map(|code| codes.question(code).to_owned());
    keys(survey).map(str::to_owned).chain(asked).collect()
}

/// The column of the key, unless a question has its name.
fn keys(survey: &Survey) -> impl Iterator<Item = &'static str> {
    let is_taken = survey.questions().any(|asked| asked.code.eq_ignore_ascii_case(KEY));
    (!is_taken).then_some(KEY).into_iter()
}

/// The last column says what was asked, and nobody has to see it.
fn stamp(sheet: &mut Worksheet, column: u16, survey: &Survey) -> Result<(), XlsxError> {
    let stamp = survey.stamp();
    for row in 1..=STAMPED {
        sheet.write_string(row, column, &stamp)?;
    }
    sheet.set_column_hidden(column)?;
    Ok(())
}

fn explained(survey: &Survey, words: &TableWords, language: Language) -> Vec<Vec<String>> {
    let codes = Codes::new(survey, Engine::Table);
    let heading = [&words.code, &words.question, &words.answers];
    let mut rows = vec![heading.map(|wording| wording.get(language).to_owned()).to_vec()];
    let key = |name: &str| {
        let said = [&words.key, &words.keys].map(|wording| wording.get(language).to_owned());
        std::iter::once(name.to_owned()).chain(said).collect()
    };
    rows.extend(keys(survey).map(key));
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
