//! A file that says what the columns of a table of answers are.

use std::collections::BTreeMap;

use super::notes::{Noted, Notes};
use super::suggest::{closest, shown};
use super::table::{Field, Table};
use super::{ProblemKind, Problems, Thing, head, syntax};

/// What the columns of a table are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ColumnFile {
    /// How many rows name the columns; none where it is one.
    pub header_rows: Option<usize>,
    /// The columns, in the order of the file.
    pub rows: Vec<ColumnRow>,
}

/// What one column is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ColumnRow {
    /// Its header, as [`super::visible`] has it.
    pub header: String,
    /// What it becomes.
    pub becomes: Becomes,
    /// What its cells mean: the cell and a value that is known.
    pub values: BTreeMap<String, String>,
}

/// What a column becomes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Becomes {
    /// By what a respondent is known again.
    Key,
    /// Whether the form was sent in.
    Submitted,
    /// Answers to what has this code.
    Code(String),
    /// Words about what has this code.
    About(String),
    /// Nothing: it leads to a person.
    Identifies,
    /// Nothing.
    Nothing,
}

/// What a file may name.
pub struct Expected<'a> {
    /// The columns of the table.
    pub headers: &'a [&'a str],
    /// What answers may belong to.
    pub codes: &'a [&'a str],
    /// Whether words may be about what has this code.
    pub is_about: &'a dyn Fn(&str) -> bool,
}

/// Keys of which a column has one.
const MEANINGS: [&str; 3] = ["to", "about", "drop"];
const KEY: &str = "key";
const SUBMITTED: &str = "submitted";
const DROPS: &[(&str, Becomes)] =
    &[("identifies", Becomes::Identifies), ("nothing", Becomes::Nothing)];

/// Reads the file; `name` is what the problems call it. Names are looked up where it is known what
/// they may be: how many rows name the columns stands in the file, so it is read once before.
///
/// # Errors
/// Every problem of the file, in the order of its lines.
pub fn read_columns(
    name: &str,
    source: &str,
    expected: Option<&Expected<'_>>,
) -> Result<ColumnFile, Problems> {
    syntax::read(name, source, |root, notes| file(root, notes, expected))
}

fn file(
    root: &Table<'_>,
    notes: &mut Notes<'_>,
    expected: Option<&Expected<'_>>,
) -> Result<ColumnFile, Noted> {
    head::format(root, notes)?;
    root.only(notes, &["format", "header_rows", "column"]);
    let header_rows = root.field("header_rows").map(|field| field.whole(notes, 1..=20)).transpose();
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let mut rows = Vec::new();
    for table in root.tables(notes, "column") {
        let read = row(&table, notes, expected);
        let Ok(read) = read else { continue };
        let line = notes.line_of(table.span().start);
        if let Some(first_line) = seen.get(&read.header).copied() {
            let code = shown(&read.header);
            notes.say(table.span(), ProblemKind::DuplicateCode { code, first_line });
        }
        seen.entry(read.header.clone()).or_insert(line);
        rows.push(read);
    }
    Ok(ColumnFile { header_rows: header_rows?, rows })
}

fn row(
    table: &Table<'_>,
    notes: &mut Notes<'_>,
    expected: Option<&Expected<'_>>,
) -> Result<ColumnRow, Noted> {
    table.only(notes, &["header", "to", "about", "drop", "values"]);
    let header = table.need(notes, "header").and_then(|field| header(&field, notes, expected));
    let becomes = becomes(table, notes, expected);
    let values = table.field("values").map_or(Ok(BTreeMap::new()), |field| values(&field, notes));
    Ok(ColumnRow { header: header?, becomes: becomes?, values: values? })
}

fn header(
    field: &Field<'_>,
    notes: &mut Notes<'_>,
    expected: Option<&Expected<'_>>,
) -> Result<String, Noted> {
    let header = super::visible(field.text(notes)?);
    let Some(expected) = expected else { return Ok(header) };
    let headers: Vec<String> =
        expected.headers.iter().map(|header| super::visible(header)).collect();
    if headers.contains(&header) {
        return Ok(header);
    }
    let suggestion = closest(&header, headers.iter().map(String::as_str));
    let (thing, code) = (Thing::Column, shown(&header));
    Err(notes.say(field.span.clone(), ProblemKind::Unknown { thing, code, suggestion }))
}

/// The one of [`MEANINGS`] that is there.
fn becomes(
    table: &Table<'_>,
    notes: &mut Notes<'_>,
    expected: Option<&Expected<'_>>,
) -> Result<Becomes, Noted> {
    let fields = MEANINGS.map(|key| table.field(key));
    match fields {
        [Some(field), None, None] => match field.text(notes)? {
            KEY => Ok(Becomes::Key),
            SUBMITTED => Ok(Becomes::Submitted),
            code => known(&field, notes, code, expected, false).map(Becomes::Code),
        },
        [None, Some(field), None] => {
            let code = field.text(notes)?;
            known(&field, notes, code, expected, true).map(Becomes::About)
        }
        [None, None, Some(field)] => {
            let word = field.text(notes)?;
            let words = DROPS.iter().map(|(word, _)| (*word, ())).collect::<Vec<_>>();
            field.choice(notes, &words)?;
            let found = DROPS.iter().find(|(drop, _)| *drop == word);
            Ok(found.map_or(Becomes::Nothing, |(_, becomes)| becomes.clone()))
        }
        [None, None, None] => Err(notes.missing_key(table.span(), "to")),
        several => {
            let second = several.into_iter().flatten().nth(1);
            let span = second.map_or(table.span(), |field| field.key_span);
            Err(notes.say(span, ProblemKind::SeveralMeanings { keys: MEANINGS.join(", ") }))
        }
    }
}

fn known(
    field: &Field<'_>,
    notes: &mut Notes<'_>,
    code: &str,
    expected: Option<&Expected<'_>>,
    is_about: bool,
) -> Result<String, Noted> {
    let Some(expected) = expected else { return Ok(code.to_owned()) };
    let is_known = expected.codes.contains(&code) || is_about && (expected.is_about)(code);
    if is_known {
        return Ok(code.to_owned());
    }
    let words = [KEY, SUBMITTED].into_iter().filter(|_| !is_about);
    let suggestion = closest(code, expected.codes.iter().copied().chain(words));
    let (thing, code) = (Thing::Asked, shown(code));
    Err(notes.say(field.span.clone(), ProblemKind::Unknown { thing, code, suggestion }))
}

fn values(field: &Field<'_>, notes: &mut Notes<'_>) -> Result<BTreeMap<String, String>, Noted> {
    let table = field.table(notes)?;
    let values: Vec<_> = table
        .fields()
        .map(|field| field.text(notes).map(|value| (field.key.to_owned(), value.to_owned())))
        .collect();
    values.into_iter().collect()
}
