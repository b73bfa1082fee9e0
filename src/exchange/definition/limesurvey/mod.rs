//! LimeSurvey's survey structure: tab-separated text and XML say the same in two ways.

mod table;
mod types;
mod xml;

pub(super) use table::read as read_table;
pub(super) use xml::read as read_xml;

use std::collections::BTreeMap;

use super::{Bracket, Definition, Element, FormOption, Left, Lost, Place, Role, Texts, plain};
use crate::exchange::Engine;

/// One row of the structure, whichever file it is from.
#[derive(Default)]
struct Row {
    place: Place,
    language: String,
    /// Question type, or the scale of an answer.
    kind: String,
    name: String,
    text: String,
    help: String,
    relevance: String,
    validation: String,
    mandatory: bool,
    other: bool,
    default: String,
    /// Attributes of a question that are set.
    attributes: Vec<String>,
}

/// A form while its rows come in. A row that comes again in another language adds its text.
struct Builder {
    definition: Definition,
    /// Place of the question, or group, among the elements.
    current: Option<usize>,
    group: Option<usize>,
    groups: BTreeMap<String, usize>,
}

impl Builder {
    fn new() -> Self {
        let definition = Definition {
            engine: Engine::LimeSurvey,
            id: String::new(),
            version: String::new(),
            title: Texts::default(),
            languages: Vec::new(),
            elements: Vec::new(),
            choices: 0,
            left: Vec::new(),
        };
        Self { definition, current: None, group: None, groups: BTreeMap::new() }
    }

    /// A title in one language; the first one is that in which the form begins.
    fn title(&mut self, language: &str, title: &str) {
        self.language(language);
        self.definition.title.put(language, &plain::words(title));
    }

    fn language(&mut self, language: &str) {
        let languages = &mut self.definition.languages;
        if !language.is_empty() && languages.iter().all(|known| known != language) {
            languages.push(language.to_owned());
        }
    }

    /// A group; `key` is the same in every language.
    fn group(&mut self, key: &str, row: &Row) {
        self.language(&row.language);
        self.current = None;
        if let Some(known) = self.groups.get(key).copied() {
            self.group = Some(known);
            return self.add_texts(known, row, &row.name, &row.text);
        }
        self.close();
        let at = self.definition.elements.len();
        let code = format!("G{}", self.groups.len() + 1);
        let mut open = Element::new(row.place.clone(), &code, "G", Role::Open(Bracket::Group));
        if is_condition(&row.relevance) {
            open.lost.push(Lost::Condition);
        }
        self.definition.elements.push(open);
        self.groups.insert(key.to_owned(), at);
        self.group = Some(at);
        self.add_texts(at, row, &row.name, &row.text);
    }

    /// Ends the group that is open.
    fn close(&mut self) {
        let is_open = |element: &&Element| matches!(element.role, Role::Open(_));
        let opened = self.definition.elements.iter().filter(is_open).count();
        let closed = self.definition.elements.iter().filter(|e| matches!(e.role, Role::Close(_)));
        if opened > closed.count() {
            let close = Element::new(Place::default(), "", "G", Role::Close(Bracket::Group));
            self.definition.elements.push(close);
        }
    }

    fn question(&mut self, row: &Row) {
        self.language(&row.language);
        let known = self.definition.elements.iter().position(|element| {
            element.code == row.name && !matches!(element.role, Role::Open(_) | Role::Close(_))
        });
        // The same code twice in one language is another question.
        let again = known.filter(|at| {
            let element = self.definition.elements.get(*at);
            element.is_some_and(|element| !element.label.0.contains_key(&row.language))
                && self.is_second_language(&row.language)
        });
        let at = again.unwrap_or_else(|| {
            let mut element =
                Element::new(row.place.clone(), &row.name, &row.kind, types::role(&row.kind));
            (element.required, element.other) = (row.mandatory, row.other);
            element.lost = lost(row);
            self.definition.elements.push(element);
            self.definition.elements.len() - 1
        });
        self.current = Some(at);
        self.add_texts(at, row, &row.text, &row.help);
    }

    fn is_second_language(&self, language: &str) -> bool {
        self.definition.languages.first().is_some_and(|first| first != language)
    }

    fn add_texts(&mut self, at: usize, row: &Row, label: &str, hint: &str) {
        let Some(element) = self.definition.elements.get_mut(at) else { return };
        element.label.put(&row.language, &plain::words(label));
        element.hint.put(&row.language, &plain::words(hint));
    }

    /// A row of a grid, or a thing to tick.
    fn subquestion(&mut self, row: &Row) {
        let second = self.is_second_language(&row.language);
        let Some(element) = self.current.and_then(|at| self.definition.elements.get_mut(at)) else {
            return;
        };
        // A second axis of a grid of texts or numbers is not asked on its own.
        if row.kind == "1" && types::has_two_axes(&element.kind) {
            return add(&mut element.options, row, second);
        }
        add(&mut element.rows, row, second);
    }

    fn answer(&mut self, row: &Row) {
        let second = self.is_second_language(&row.language);
        let Some(element) = self.current.and_then(|at| self.definition.elements.get_mut(at)) else {
            return;
        };
        let before = element.options.len();
        add(&mut element.options, row, second);
        self.definition.choices += element.options.len() - before;
    }

    /// Goes back to the question of a code.
    fn resume(&mut self, at: Option<usize>) {
        self.current = at;
    }

    fn setting(&mut self, place: Place, name: &str) {
        let what = Lost::Setting { name: name.to_owned() };
        let left = Left { place, code: String::new(), kind: "S".to_owned(), what };
        self.definition.left.push(left);
    }

    fn finish(mut self) -> Definition {
        self.close();
        self.definition
    }
}

/// Adds an answer or a row, or its text in another language.
fn add(options: &mut Vec<FormOption>, row: &Row, second: bool) {
    let known = options.iter_mut().find(|option| option.code == row.name).filter(|_| second);
    let text = plain::words(&row.text);
    match known {
        Some(option) => option.label.put(&row.language, &text),
        None => {
            let label = Texts::one(&row.language, &text);
            options.push(FormOption { code: row.name.clone(), label });
        }
    }
}

/// `1` and nothing mean always.
fn is_condition(relevance: &str) -> bool {
    !["", "1"].contains(&relevance.trim())
}

fn lost(row: &Row) -> Vec<Lost> {
    let found = [
        (is_condition(&row.relevance), Lost::Condition),
        (!row.validation.is_empty(), Lost::Rule),
        (row.mandatory, Lost::Required),
        (row.other, Lost::OtherText),
        (!row.default.is_empty(), Lost::Default),
    ];
    let mut lost: Vec<_> = found.into_iter().filter(|(is, _)| *is).map(|(_, lost)| lost).collect();
    lost.extend(row.attributes.iter().map(|name| match name.as_str() {
        "random_order" | "random_group" => Lost::DrawnOrder,
        "em_validation_q" | "em_validation_sq" => Lost::Rule,
        name => Lost::Setting { name: name.to_owned() },
    }));
    lost
}
