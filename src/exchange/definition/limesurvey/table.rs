//! The structure as tab-separated text. Columns are found by name: old and new files have others in
//! another order.

use super::super::{Definition, MOST_ELEMENTS, Place, ReadError, ReadFault};
use super::{Builder, Row};

/// Columns that every class of rows has; everything beyond is an attribute of a question.
const PLAIN: &[&str] = &[
    "id",
    "related_id",
    "class",
    "type/scale",
    "name",
    "relevance",
    "text",
    "help",
    "language",
    "validation",
    "mandatory",
    "other",
    "default",
    "same_default",
    "same_script",
    "assessment_value",
    "encrypted",
    "question_theme_name",
];
/// The most rows: every element in every language, with its answers.
const MOST_ROWS: usize = 40 * MOST_ELEMENTS;
/// Settings that a block has as well, or that hold for nothing but the file.
const SILENT: &[&str] = &["sid", "language", "additional_languages", "surveyls_title"];

/// Reads the structure.
pub(in super::super) fn read(text: &str) -> Result<Definition, ReadError> {
    let mut reader =
        csv::ReaderBuilder::new().delimiter(b'\t').flexible(true).from_reader(text.as_bytes());
    let columns = reader.headers().map_err(|_| ReadFault::NoForm)?.clone();
    let has = |name: &str| columns.iter().any(|column| column.trim() == name);
    if !["class", "type/scale", "name", "text"].into_iter().all(has) {
        return Err(ReadFault::NoForm.at(Place::row("", 1)));
    }
    let mut builder = Builder::new();
    let mut groups = Groups::default();
    for (at, record) in reader.records().enumerate() {
        let line = record.as_ref().ok().and_then(|record| record.position()).map(|p| p.line());
        let line = line.and_then(|line| usize::try_from(line).ok()).unwrap_or(at + 2);
        let place = Place::row("", line);
        if at > MOST_ROWS {
            return Err(ReadFault::TooMany { most: MOST_ROWS }.at(place));
        }
        let record = record.map_err(|_| ReadFault::Damaged.at(place.clone()))?;
        let cell = |name: &str| {
            let at = columns.iter().position(|column| column.trim() == name);
            at.and_then(|at| record.get(at)).unwrap_or_default().trim()
        };
        let cells = columns.iter().zip(&record);
        let set = cells.filter(|(name, cell)| !PLAIN.contains(name) && !cell.is_empty());
        let row = Row {
            place,
            language: cell("language").to_owned(),
            kind: cell("type/scale").to_owned(),
            name: cell("name").to_owned(),
            text: cell("text").to_owned(),
            help: cell("help").to_owned(),
            relevance: cell("relevance").to_owned(),
            validation: cell("validation").to_owned(),
            mandatory: cell("mandatory") == "Y",
            other: cell("other") == "Y",
            default: cell("default").to_owned(),
            attributes: set.map(|(name, _)| name.to_owned()).collect(),
        };
        put(&mut builder, &mut groups, cell("class"), &row);
    }
    let definition = builder.finish();
    if definition.elements.is_empty() {
        return Err(ReadFault::NoForm.into());
    }
    Ok(definition)
}

/// Groups are numbered in each language; old files leave the number out and keep the order.
#[derive(Default)]
struct Groups {
    language: String,
    seen: usize,
}

fn put(builder: &mut Builder, groups: &mut Groups, class: &str, row: &Row) {
    match class {
        "S" if row.name == "language" => builder.language(&row.text),
        "SL" if row.name == "surveyls_title" => builder.title(&row.language, &row.text),
        "S" | "SL" if SILENT.contains(&row.name.as_str()) || row.text.is_empty() => {}
        "S" | "SL" => builder.setting(row.place.clone(), &row.name),
        "G" => {
            if groups.language != row.language {
                *groups = Groups { language: row.language.clone(), seen: 0 };
            }
            groups.seen += 1;
            let number = groups.seen.to_string();
            builder.group(if row.kind.is_empty() { &number } else { &row.kind }, row);
        }
        "Q" => builder.question(row),
        // LimeSurvey writes the row of other words as if it were one of its own.
        "SQ" if row.name == "other" => {}
        "SQ" => builder.subquestion(row),
        "A" => builder.answer(row),
        "C" | "AS" | "QTA" | "QTAM" | "QTALS" => builder.setting(row.place.clone(), class),
        _ => {}
    }
}
