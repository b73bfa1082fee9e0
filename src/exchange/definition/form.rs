//! A form as it is, whichever engine it is from.

use std::collections::BTreeMap;

use super::{Left, Lost, Place};
use crate::exchange::Engine;

/// A text by language, as the form names its languages; under an empty name where it names none.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Texts(pub BTreeMap<String, String>);

impl Texts {
    /// A text in one language.
    pub(super) fn one(language: &str, text: &str) -> Self {
        let mut texts = Self::default();
        texts.put(language, text);
        texts
    }

    /// Adds a text, unless it is empty.
    pub(super) fn put(&mut self, language: &str, text: &str) {
        let text = super::plain::clean(text);
        if !text.is_empty() {
            self.0.insert(language.to_owned(), text);
        }
    }
}

/// A form of another program.
#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    /// Whose form it is.
    pub engine: Engine,
    /// What the form calls itself; empty where it has no name.
    pub id: String,
    /// Its version, as it writes it; empty where it has none.
    pub version: String,
    /// Its title.
    pub title: Texts,
    /// Its languages, the one it begins in first.
    pub languages: Vec<String>,
    /// What it consists of, in its order.
    pub elements: Vec<Element>,
    /// How many answers its lists have; a list that several questions share counts once.
    pub choices: usize,
    /// What was found that belongs to no question.
    pub left: Vec<Left>,
}

/// One row or element of a form.
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    /// Where it stands.
    pub place: Place,
    /// Its code.
    pub code: String,
    /// Its type, in the form's own word.
    pub kind: String,
    /// What it is.
    pub role: Role,
    /// Its text.
    pub label: Texts,
    /// What helps to answer.
    pub hint: Texts,
    /// Answers to choose from.
    pub options: Vec<FormOption>,
    /// What is asked of each in turn, of a grid; the things to tick, of a list of several.
    pub rows: Vec<FormOption>,
    /// Whether it has to be answered.
    pub required: bool,
    /// Whether an answer in one's own words is offered beside the list.
    pub other: bool,
    /// What of it no block has.
    pub lost: Vec<Lost>,
}

impl Element {
    /// With nothing but its code.
    pub(super) fn new(place: Place, code: &str, kind: &str, role: Role) -> Self {
        Self {
            place,
            code: code.to_owned(),
            kind: kind.to_owned(),
            role,
            label: Texts::default(),
            hint: Texts::default(),
            options: Vec::new(),
            rows: Vec::new(),
            required: false,
            other: false,
            lost: Vec::new(),
        }
    }
}

/// One answer of a list, or one row of a grid.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct FormOption {
    /// Its code.
    pub code: String,
    /// Its text.
    pub label: Texts,
}

/// What an element of a form is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Role {
    /// The beginning of what belongs together.
    Open(Bracket),
    /// Its end.
    Close(Bracket),
    /// A text without an answer.
    Note,
    /// A value that is computed.
    Calculation,
    /// What the device tells.
    Metadata,
    /// A question.
    Question(Answer),
}

/// What belongs together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bracket {
    /// Questions under a heading.
    Group,
    /// A page.
    Page,
    /// Questions that are asked again for each of many things.
    Repeat,
    /// Questions that are asked for each answer of a list.
    Loop,
}

/// How a question is answered.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Answer {
    /// One of a list.
    One,
    /// Any number of a list.
    Many,
    /// Yes or no.
    YesNo,
    /// One of a list for each row.
    Grid,
    /// A whole number from one end to the other; for each row, where there are rows.
    Scale(i64, i64),
    /// A number; for each row, where there are rows.
    Number {
        /// Whether it is whole.
        whole: bool,
    },
    /// Words; for each row, where there are rows.
    Text {
        /// On several lines.
        long: bool,
    },
    /// Something that no question of a block is answered by.
    Other,
}

/// What there is of each in a form.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts {
    /// Elements, beginnings and ends alike.
    pub rows: usize,
    /// Groups.
    pub groups: usize,
    /// Pages.
    pub pages: usize,
    /// Repeats.
    pub repeats: usize,
    /// Loops.
    pub loops: usize,
    /// Notes.
    pub notes: usize,
    /// Computed values.
    pub calculations: usize,
    /// What the device tells.
    pub metadata: usize,
    /// Questions.
    pub questions: usize,
    /// Questions by the form's own word for their type.
    pub by_kind: BTreeMap<String, usize>,
    /// Questions that have to be answered.
    pub required: usize,
    /// Questions that take an answer in one's own words beside their list.
    pub other: usize,
    /// Answers of lists; a list that several questions share counts once.
    pub choices: usize,
    /// Rows of grids and things to tick.
    pub subquestions: usize,
}

impl Definition {
    /// What there is of each.
    pub fn counts(&self) -> Counts {
        let mut counts = Counts { choices: self.choices, ..Counts::default() };
        for element in &self.elements {
            counts.rows += 1;
            match element.role {
                Role::Open(Bracket::Group) => counts.groups += 1,
                Role::Open(Bracket::Page) => counts.pages += 1,
                Role::Open(Bracket::Repeat) => counts.repeats += 1,
                Role::Open(Bracket::Loop) => counts.loops += 1,
                Role::Close(_) => {}
                Role::Note => counts.notes += 1,
                Role::Calculation => counts.calculations += 1,
                Role::Metadata => counts.metadata += 1,
                Role::Question(_) => counts.question(element),
            }
        }
        counts
    }

    /// Every question, in the form's order.
    pub fn questions(&self) -> impl Iterator<Item = &Element> {
        self.elements.iter().filter(|element| matches!(element.role, Role::Question(_)))
    }
}

impl Counts {
    fn question(&mut self, element: &Element) {
        self.questions += 1;
        *self.by_kind.entry(element.kind.clone()).or_default() += 1;
        self.required += usize::from(element.required);
        self.other += usize::from(element.other);
        self.subquestions += element.rows.len();
    }
}
