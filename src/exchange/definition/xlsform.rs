//! XLSForm, in the spellings of all its years.

use std::collections::BTreeMap;

use super::workbook::Sheet;
use super::{
    Answer, Bracket, Definition, Element, FormOption, Left, Lost, Place, ReadError, ReadFault,
    Role, Texts,
};
use crate::exchange::Engine;

/// What the device tells of itself.
const METADATA: &[&str] = &[
    "start",
    "end",
    "today",
    "deviceid",
    "subscriberid",
    "simserial",
    "phonenumber",
    "username",
    "email",
    "imei",
    "audit",
    "background-audio",
];
/// Columns whose cells become part of a block.
const CARRIED: &[&str] = &["type", "name", "label", "hint", "required", "relevant"];
/// Columns and what of a question stays behind with them.
const RULES: &[&str] = &["constraint", "constraint_message", "required_message", "requiredmsg"];
const MEDIA: &[&str] = &["image", "audio", "video", "media::image", "media::audio", "big-image"];

/// Reads the sheets `survey`, `choices` and `settings`; others say nothing.
pub(super) fn read(sheets: Vec<Sheet>) -> Result<Definition, ReadError> {
    let find = |name: &str| {
        let mut named = sheets.iter().filter(|sheet| sheet.name.trim().eq_ignore_ascii_case(name));
        named.next().map(Table::new)
    };
    let survey = find("survey").ok_or(ReadFault::NoForm)?;
    if !survey.has("type") {
        return Err(ReadFault::NoForm.at(Place::row("survey", 1)));
    }
    let settings = find("settings").and_then(|table| table.records.into_iter().next());
    let setting =
        |key| settings.as_ref().and_then(|row| row.get(key)).unwrap_or_default().to_owned();
    let choices = find("choices").map(|table| table.records).unwrap_or_default();
    let lists = lists(&choices);
    let elements: Vec<_> = survey.records.iter().filter_map(|row| element(row, &lists)).collect();
    paired(&elements)?;
    let default = setting("default_language");
    let mut definition = Definition {
        engine: Engine::XlsForm,
        id: setting("form_id"),
        version: setting("version"),
        title: Texts::one("", &setting("form_title")),
        languages: languages(&elements, &default),
        choices: lists.values().map(Vec::len).sum(),
        elements,
        left: Vec::new(),
    };
    definition.left.extend(settings.iter().flat_map(|row| row.unread(&SETTINGS)));
    Ok(definition)
}

const SETTINGS: [&str; 4] = ["form_title", "form_id", "version", "default_language"];

/// A sheet with a row that names its columns.
struct Table {
    columns: Vec<String>,
    records: Vec<Record>,
}

/// A row: its columns and cells.
struct Record {
    place: Place,
    cells: Vec<(String, String)>,
}

impl Table {
    fn new(sheet: &Sheet) -> Self {
        let mut rows = sheet.rows.iter();
        let header = rows.next().map(|(_, cells)| cells.clone()).unwrap_or_default();
        let names: BTreeMap<usize, String> =
            header.into_iter().map(|(at, name)| (at, column(&name))).collect();
        let record = |(row, cells): &(usize, Vec<(usize, String)>)| {
            let cell = |(at, text): &(usize, String)| Some((names.get(at)?.clone(), text.clone()));
            let cells = cells.iter().filter_map(cell).collect();
            Record { place: Place::row(&sheet.name, *row), cells }
        };
        let records = rows.map(record).collect();
        Self { columns: names.into_values().collect(), records }
    }

    fn has(&self, column: &str) -> bool {
        self.columns.iter().any(|known| known == column)
    }
}

/// The name of a column in one spelling: `list name` is `list_name`, `label:English` is
/// `label::English`. The language keeps its letters.
fn column(name: &str) -> String {
    let (head, language) = match name.split_once(':') {
        Some((head, language)) => (head, language.trim_start_matches(':').trim()),
        None => (name, ""),
    };
    let head = head.trim().to_lowercase().replace(' ', "_");
    let head = match head.as_str() {
        "relevance" => "relevant".to_owned(),
        "caption" => "label".to_owned(),
        _ => head,
    };
    if language.is_empty() { head } else { format!("{head}::{language}") }
}

impl Record {
    fn get(&self, column: &str) -> Option<&str> {
        self.cells.iter().find(|(name, _)| name == column).map(|(_, text)| text.as_str())
    }

    /// A text in every language that has a column.
    fn texts(&self, column: &str) -> Texts {
        let mut texts = Texts::default();
        for (name, text) in &self.cells {
            match name.strip_prefix(column).map(|rest| rest.strip_prefix("::").unwrap_or(rest)) {
                Some("") => texts.put("", text),
                Some(language) if name.contains("::") => texts.put(language, text),
                _ => {}
            }
        }
        texts
    }

    /// Cells of columns that are not read.
    fn unread<'a>(&'a self, read: &'a [&str]) -> impl Iterator<Item = Left> + 'a {
        let others = self.cells.iter().filter(|(name, _)| !read.contains(&name.as_str()));
        others.map(|(name, _)| Left {
            place: Place { column: name.clone(), ..self.place.clone() },
            code: String::new(),
            kind: self.place.sheet.clone(),
            what: Lost::Setting { name: name.clone() },
        })
    }
}

type Lists = BTreeMap<String, Vec<FormOption>>;

fn lists(choices: &[Record]) -> Lists {
    let mut lists = Lists::new();
    for row in choices {
        let (Some(list), Some(name)) = (row.get("list_name"), row.get("name")) else { continue };
        let option = FormOption { code: name.to_owned(), label: row.texts("label") };
        lists.entry(list.to_owned()).or_default().push(option);
    }
    lists
}

/// An element; a row without a type is none.
fn element(row: &Record, lists: &Lists) -> Option<Element> {
    let written = row.get("type")?;
    let kind = written.split_whitespace().collect::<Vec<_>>().join(" ");
    let (role, list, other) = role(&kind);
    let shown = if list.is_some() { kind.split(' ').next().unwrap_or_default() } else { &kind };
    let code = row.get("name").unwrap_or_default();
    let mut element = Element::new(row.place.clone(), code, shown, role);
    element.label = row.texts("label");
    element.hint = row.texts("hint");
    element.required = row.get("required").is_some_and(is_yes);
    element.other = other;
    if let Some(list) = list {
        let options = lists.get(list).cloned().unwrap_or_default();
        match role {
            Role::Question(Answer::Many) => element.rows = options,
            _ => element.options = options,
        }
    }
    element.lost = lost(row);
    // What is a note or computed has nothing else that could be lost.
    if !matches!(role, Role::Question(_) | Role::Open(_)) {
        element.lost.clear();
    }
    Some(element)
}

fn is_yes(text: &str) -> bool {
    ["yes", "true", "true()", "1"].contains(&text.to_lowercase().as_str())
}

/// What a type means, the list that it chooses from, and whether other words are taken.
fn role(kind: &str) -> (Role, Option<&str>, bool) {
    let lower = kind.to_lowercase().replace('_', " ");
    let bracket = |rest: &str| match rest.split(' ').next() {
        Some("group" | "lgroup") => Some(Bracket::Group),
        Some("repeat") => Some(Bracket::Repeat),
        Some("loop") => Some(Bracket::Loop),
        _ => None,
    };
    if let Some(bracket) = lower.strip_prefix("begin ").and_then(bracket) {
        return (Role::Open(bracket), None, false);
    }
    if let Some(bracket) = lower.strip_prefix("end ").and_then(bracket) {
        return (Role::Close(bracket), None, false);
    }
    if let Some((answer, skipped)) = select(&lower) {
        let other = lower.ends_with(" or other") || lower.ends_with(" or specify other");
        let list = kind.split(' ').nth(skipped);
        return (Role::Question(answer), list.or(Some("")), other);
    }
    let question = |answer| (Role::Question(answer), None, false);
    match lower.as_str() {
        "note" => (Role::Note, None, false),
        "calculate" | "hidden" | "xml-external" | "csv-external" => {
            (Role::Calculation, None, false)
        }
        meta if METADATA.contains(&meta)
            || meta.starts_with("uri:")
            || meta.ends_with("-geopoint") =>
        {
            (Role::Metadata, None, false)
        }
        "text" | "string" | "phone number" | "barcode" => question(Answer::Text { long: false }),
        "integer" | "int" => question(Answer::Number { whole: true }),
        "decimal" => question(Answer::Number { whole: false }),
        _ => question(Answer::Other),
    }
}

/// The spellings of a choice, and after how many words the name of its list comes.
fn select(lower: &str) -> Option<(Answer, usize)> {
    const SPELLINGS: &[(&str, Answer, usize)] = &[
        ("select one from ", Answer::One, 3),
        ("select all that apply from ", Answer::Many, 5),
        ("select one external ", Answer::Other, 1),
        ("select one ", Answer::One, 1),
        ("select multiple ", Answer::Many, 1),
        ("select1 ", Answer::One, 1),
        ("select ", Answer::Many, 1),
    ];
    let found = SPELLINGS.iter().find(|(spelling, ..)| lower.starts_with(spelling));
    found.map(|(_, answer, words)| (*answer, *words))
}

fn lost(row: &Record) -> Vec<Lost> {
    let mut lost: Vec<Lost> = Vec::new();
    for (name, cell) in &row.cells {
        let head = name.split("::").next().unwrap_or_default();
        let what = match head {
            "relevant" => Lost::Condition,
            "required" if is_yes(cell) => Lost::Required,
            "default" => Lost::Default,
            "choice_filter" => Lost::List,
            "read_only" | "readonly" => Lost::Rule,
            head if RULES.contains(&head) => Lost::Rule,
            head if MEDIA.contains(&head) || head == "media" => Lost::Media,
            head if CARRIED.contains(&head) => continue,
            _ => Lost::Setting { name: name.clone() },
        };
        if !lost.contains(&what) {
            lost.push(what);
        }
    }
    lost
}

/// Every beginning needs its own end.
fn paired(elements: &[Element]) -> Result<(), ReadError> {
    let mut open: Vec<(Bracket, &Element)> = Vec::new();
    for element in elements {
        match element.role {
            Role::Open(bracket) => open.push((bracket, element)),
            Role::Close(bracket) if open.pop().is_none_or(|(begun, _)| begun != bracket) => {
                return Err(ReadFault::UnpairedGroup.at(element.place.clone()));
            }
            _ => {}
        }
    }
    match open.last() {
        Some((_, element)) => Err(ReadFault::UnpairedGroup.at(element.place.clone())),
        None => Ok(()),
    }
}

/// The languages that texts have, the one that the form begins in first.
fn languages(elements: &[Element], default: &str) -> Vec<String> {
    let mut languages: Vec<String> = Vec::new();
    for language in elements.iter().flat_map(|element| element.label.0.keys()) {
        if !languages.contains(language) {
            languages.push(language.clone());
        }
    }
    languages.sort_by_key(|language| !language.eq_ignore_ascii_case(default));
    languages
}
