//! A form as an XLSForm workbook.

use rust_xlsxwriter::{Workbook, Worksheet, XlsxError};

use super::choices::{Lists, codes};
use crate::exchange::survey::{Asked, Field, Look, Part, STAMP, Survey, When};
use crate::exchange::{Codes, WriteError};
use crate::model::{Language, Wording};

/// The columns of the sheet `survey`. Texts stand in both languages.
const COLUMNS: &[&str] = &[
    "type",
    "name",
    "label::Suomi (fi)",
    "label::English (en)",
    "hint::Suomi (fi)",
    "hint::English (en)",
    "required",
    "relevant",
    "constraint",
    "constraint_message::Suomi (fi)",
    "constraint_message::English (en)",
    "appearance",
    "calculation",
];
const CHOICES: &[&str] = &["list_name", "name", "label::Suomi (fi)", "label::English (en)"];
const SETTINGS: &[&str] = &["form_title", "form_id", "version", "default_language", "style"];

/// The form as a workbook; `base` is the language that the form begins in. It asks the device for
/// nothing: no time, no place, no number.
///
/// A drawn order is lost: the form has no means for it.
///
/// # Errors
/// A workbook that cannot be written: more rows or longer texts than a workbook has.
pub fn write(survey: &Survey, base: Language) -> Result<Vec<u8>, WriteError> {
    let codes = codes(survey);
    let lists = Lists::new(survey, &codes);
    let mut workbook = Workbook::new();
    let writer = Writer { codes: &codes, lists: &lists };
    let rows = writer.rows(survey);
    fill(workbook.add_worksheet().set_name("survey")?, COLUMNS, &rows)?;
    let choices = lists.rows(&codes).map(|(list, name, option)| {
        let [fi, en] = labels(&option.label);
        vec![(0, list.to_owned()), (1, name.to_owned()), (2, fi), (3, en)]
    });
    fill(workbook.add_worksheet().set_name("choices")?, CHOICES, &choices.collect::<Vec<_>>())?;
    fill(workbook.add_worksheet().set_name("settings")?, SETTINGS, &[settings(survey, base)])?;
    Ok(workbook.save_to_buffer()?)
}

/// Cells with the places of their columns.
type Row = Vec<(usize, String)>;

/// Every cell is a text, which no spreadsheet runs as a formula.
fn fill(sheet: &mut Worksheet, columns: &[&str], rows: &[Row]) -> Result<(), XlsxError> {
    for (column, name) in (0..).zip(columns) {
        sheet.write_string(0, column, *name)?;
    }
    for (at, row) in (1..).zip(rows) {
        for (column, cell) in row.iter().filter(|(_, cell)| !cell.is_empty()) {
            sheet.write_string(at, u16::try_from(*column).unwrap_or(u16::MAX), cell)?;
        }
    }
    Ok(())
}

fn settings(survey: &Survey, base: Language) -> Row {
    let id = survey.sources.first().map(|source| source.id.to_string()).unwrap_or_default();
    let language = match base {
        Language::Finnish => "Suomi (fi)",
        Language::English => "English (en)",
    };
    let title = survey.title.get(base).to_owned();
    let cells = [title, id, survey.stamp(), language.to_owned(), "pages".to_owned()];
    cells.into_iter().enumerate().collect()
}

/// `${…}` in a text would name a question.
fn labels(wording: &Wording) -> [String; 2] {
    [&wording.fi, &wording.en].map(|text| text.replace("${", "$ {"))
}

/// The places of columns that rows of several kinds fill.
const TYPE: usize = 0;
const NAME: usize = 1;
const LABEL: usize = 2;
const HINT: usize = 4;
const REQUIRED: usize = 6;
const RELEVANT: usize = 7;
const CONSTRAINT: usize = 8;
const MESSAGE: usize = 9;
const APPEARANCE: usize = 11;
const CALCULATION: usize = 12;

struct Writer<'a> {
    codes: &'a Codes,
    lists: &'a Lists<'a>,
}

impl Writer<'_> {
    fn rows(&self, survey: &Survey) -> Vec<Row> {
        let stamp = vec![
            (TYPE, "calculate".to_owned()),
            (NAME, self.codes.question(STAMP).to_owned()),
            (CALCULATION, format!("'{}'", survey.stamp())),
        ];
        let parts = survey.parts.iter().flat_map(|part| self.part(part));
        std::iter::once(stamp).chain(parts).collect()
    }

    fn part(&self, part: &Part) -> Vec<Row> {
        let mut begin = head("begin_group", self.codes.part(&part.code), &part.name);
        begin.push((APPEARANCE, "field-list".to_owned()));
        let mut rows = vec![begin];
        rows.extend(self.lead(part));
        rows.extend(part.questions.iter().map(|asked| self.question(asked)));
        rows.push(vec![(TYPE, "end_group".to_owned())]);
        rows
    }

    fn lead(&self, part: &Part) -> Option<Row> {
        let joined = |language| {
            let texts = part.lead.iter().map(|lead| lead.get(language));
            texts.collect::<Vec<_>>().join("\n\n")
        };
        let said = Wording { fi: joined(Language::Finnish), en: joined(Language::English) };
        (!part.lead.is_empty()).then(|| head("note", self.codes.lead(&part.code), &said))
    }

    fn question(&self, asked: &Asked) -> Row {
        let name = self.codes.question(&asked.code);
        let mut row = head(&self.kind(&asked.field), name, &asked.question);
        let hint = match (&asked.field, &asked.hint) {
            (Field::Number { unit, .. }, None) => Some(unit),
            (_, hint) => hint.as_ref(),
        };
        row.extend(hint.into_iter().flat_map(|hint| (HINT..).zip(labels(hint))));
        if asked.required {
            row.push((REQUIRED, "yes".to_owned()));
        }
        row.extend(asked.when.as_ref().map(|when| (RELEVANT, self.relevant(when))));
        row.push((CONSTRAINT, self.constraint(asked)));
        let said = asked.limit.iter().flat_map(|limit| (MESSAGE..).zip(labels(&limit.said)));
        row.extend(said);
        row.push((APPEARANCE, appearance(&asked.field).to_owned()));
        row
    }

    fn kind(&self, field: &Field) -> String {
        match field {
            Field::One { options, .. } => format!("select_one {}", self.lists.name(options)),
            Field::Number { decimals: 0, .. } => "integer".to_owned(),
            Field::Number { .. } => "decimal".to_owned(),
            Field::Text { .. } => "text".to_owned(),
        }
    }

    fn relevant(&self, when: &When) -> String {
        let named = |code: &str| format!("${{{}}}", self.codes.question(code));
        match when {
            When::Answered(code) => format!("{} != ''", named(code)),
            When::Is(code, given) => {
                format!("{} = '{}'", named(code), self.codes.option(code, given))
            }
            When::IsNot(code, given) => {
                format!("{} != '{}'", named(code), self.codes.option(code, given))
            }
        }
    }

    fn constraint(&self, asked: &Asked) -> String {
        let Field::Number { min, max, .. } = &asked.field else { return String::new() };
        let min = min.iter().map(|min| format!(". >= {min}"));
        let max = max.iter().map(|max| format!(". <= {max}"));
        let sum = asked.limit.iter().map(|limit| {
            let others = limit.codes.iter().filter(|code| **code != asked.code);
            let named =
                |code: &String| format!(" + coalesce(${{{}}}, 0)", self.codes.question(code));
            format!(".{} <= {}", others.map(named).collect::<String>(), limit.most)
        });
        min.chain(max).chain(sum).collect::<Vec<_>>().join(" and ")
    }
}

fn head(kind: &str, name: &str, label: &Wording) -> Row {
    let mut row = vec![(TYPE, kind.to_owned()), (NAME, name.to_owned())];
    row.extend((LABEL..).zip(labels(label)));
    row
}

fn appearance(field: &Field) -> &'static str {
    match field {
        Field::One { look: Look::Points, .. } => "likert",
        Field::One { look: Look::Rating { .. }, .. } => "columns-pack",
        Field::Text { long: true } => "multiline",
        _ => "",
    }
}
