//! The structure as XML: tables of a database, row by row.

use std::collections::BTreeMap;

use quick_xml::Reader;
use quick_xml::events::Event;

use super::super::{Definition, MOST_ELEMENTS, Place, ReadError, ReadFault};
use super::{Builder, Row};

/// The most rows of all tables.
const MOST_ROWS: usize = 40 * MOST_ELEMENTS;

/// One row of a table: field and text.
type Fields = BTreeMap<String, String>;
type Tables = BTreeMap<String, Vec<Fields>>;

/// Reads the structure.
pub(in super::super) fn read(text: &str) -> Result<Definition, ReadError> {
    let tables = tables(text)?;
    let rows = |name: &str| tables.get(name).map(Vec::as_slice).unwrap_or_default();
    if rows("questions").is_empty() {
        return Err(ReadFault::NoForm.into());
    }
    let mut builder = Builder::new();
    for survey in rows("surveys") {
        builder.language(field(survey, "language"));
    }
    for language in rows("surveys_languagesettings") {
        builder.title(field(language, "surveyls_language"), field(language, "surveyls_title"));
    }
    let order = |fields: &&Fields, key: &str| field(fields, key).parse::<i64>().unwrap_or(0);
    let mut groups: Vec<_> = rows("groups").iter().collect();
    groups.sort_by_key(|group| order(group, "group_order"));
    // Every language in turn, so that texts meet what they translate.
    let mut languages: Vec<String> = builder.definition.languages.clone();
    languages.extend(groups.iter().map(|group| field(group, "language").to_owned()));
    let mut seen = Vec::new();
    languages.retain(|language| {
        let is_new = !seen.contains(language);
        seen.push(language.clone());
        is_new
    });
    for language in &languages {
        let is_spoken = |fields: &&&Fields| field(fields, "language") == language.as_str();
        for group in groups.iter().filter(|group| is_spoken(group)) {
            builder.group(field(group, "gid"), &self::group(group));
            let of_group = |question: &&Fields| field(question, "gid") == field(group, "gid");
            let mut questions: Vec<_> =
                rows("questions").iter().filter(of_group).filter(|q| is_spoken(&q)).collect();
            questions.sort_by_key(|question| order(question, "question_order"));
            for question in questions {
                put(&mut builder, question, &tables, language);
            }
        }
    }
    for table in ["assessments", "quota"] {
        for at in 1..=rows(table).len() {
            builder.setting(Place::row(table, at), table);
        }
    }
    Ok(builder.finish())
}

/// A question with its subquestions and answers.
fn put(builder: &mut Builder, question: &Fields, tables: &Tables, language: &str) {
    let qid = field(question, "qid");
    let rows = |name: &str, key: &str| {
        let rows = tables.get(name).map(Vec::as_slice).unwrap_or_default().iter();
        let of_question = rows.filter(|fields| field(fields, key) == qid);
        let spoken = of_question.filter(|fields| {
            !fields.contains_key("language") || field(fields, "language") == language
        });
        let mut rows: Vec<&Fields> = spoken.collect();
        rows.sort_by_key(|fields| {
            let order = ["question_order", "sortorder"].map(|key| field(fields, key));
            order.iter().find_map(|order| order.parse::<i64>().ok()).unwrap_or(0)
        });
        rows
    };
    let set = rows("question_attributes", "qid");
    let set = set.iter().filter(|fields| !field(fields, "value").is_empty());
    let mut row = self::question(question);
    row.attributes = set.map(|fields| field(fields, "attribute").to_owned()).collect();
    if !rows("conditions", "qid").is_empty() && row.relevance.trim() == "1" {
        row.relevance = "conditions".to_owned();
    }
    builder.question(&row);
    let current = builder.current;
    for fields in rows("subquestions", "parent_qid") {
        builder.subquestion(&Row {
            kind: field(fields, "scale_id").to_owned(),
            ..self::question(fields)
        });
    }
    builder.resume(current);
    for fields in rows("answers", "qid") {
        let text = |key| field(fields, key).to_owned();
        builder.answer(&Row {
            name: text("code"),
            text: text("answer"),
            language: text("language"),
            ..Row::default()
        });
    }
}

fn group(fields: &Fields) -> Row {
    let text = |key| field(fields, key).to_owned();
    Row {
        place: place("groups", field(fields, "gid")),
        language: text("language"),
        name: text("group_name"),
        text: text("description"),
        relevance: text("grelevance"),
        ..Row::default()
    }
}

fn question(fields: &Fields) -> Row {
    let text = |key| field(fields, key).to_owned();
    Row {
        place: place("questions", field(fields, "qid")),
        language: text("language"),
        kind: text("type"),
        name: text("title"),
        text: text("question"),
        help: text("help"),
        relevance: text("relevance"),
        validation: text("preg"),
        mandatory: field(fields, "mandatory") == "Y",
        other: field(fields, "other") == "Y",
        ..Row::default()
    }
}

fn place(table: &str, key: &str) -> Place {
    Place { sheet: table.to_owned(), row: key.parse().unwrap_or(0), column: String::new() }
}

fn field<'f>(fields: &'f Fields, key: &str) -> &'f str {
    fields.get(key).map_or("", String::as_str)
}

/// Every `document/TABLE/rows/row/FIELD` of the file.
fn tables(text: &str) -> Result<Tables, ReadError> {
    let mut reader = Reader::from_str(text);
    let mut tables = Tables::new();
    let mut path: Vec<String> = Vec::new();
    let mut rows = 0;
    loop {
        let at = reader.buffer_position();
        let line = || {
            let read = usize::try_from(at).unwrap_or(usize::MAX).min(text.len());
            text.bytes().take(read).filter(|byte| *byte == b'\n').count() + 1
        };
        let bad = || ReadFault::BadXml.at(Place::row("", line()));
        match reader.read_event().map_err(|_| bad())? {
            Event::Start(tag) => {
                path.push(tag.local_name().as_ref().to_owned());
                if path.len() == 4 && path.get(3).is_some_and(|name| name == "row") {
                    rows += 1;
                    let table = path.get(1).cloned().unwrap_or_default();
                    tables.entry(table).or_default().push(Fields::new());
                }
                if path.len() > MOST_DEEP || rows > MOST_ROWS {
                    return Err(ReadFault::TooMany { most: MOST_ROWS }.at(Place::row("", line())));
                }
            }
            Event::End(_) => {
                path.pop();
            }
            Event::CData(data) => add(&mut tables, &path, &data),
            Event::Text(data) => add(&mut tables, &path, &data),
            // Texts are HTML: an entity is read with the rest of it.
            Event::GeneralRef(entity) => add(&mut tables, &path, &format!("&{};", &*entity)),
            Event::DocType(_) => return Err(bad()),
            Event::Eof => break,
            _ => {}
        }
    }
    Ok(tables)
}

/// How deep elements may lie in one another.
const MOST_DEEP: usize = 20;

/// Adds a piece of text to the field that is open.
fn add(tables: &mut Tables, path: &[String], text: &str) {
    let [_, table, _, row, field] = path else { return };
    let last = tables.get_mut(table).and_then(|rows| rows.last_mut()).filter(|_| row == "row");
    if let Some(fields) = last {
        fields.entry(field.clone()).or_default().push_str(text);
    }
}
