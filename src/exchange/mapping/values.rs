//! What a cell says, as a value of its question.

use std::collections::HashMap;

use super::super::survey::{AnswerOption, Field, Given, Look};
use super::super::table::number;
use super::words::{self, folded};
use crate::model::ReplyCell;

/// The longest name of a unit or a role that a file may bring, in bytes.
const LONGEST_NAME: usize = 300;

/// What a cell says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    /// Nothing.
    Nothing,
    /// A point of a scale or a whole number.
    Points(u8),
    /// A choice by its code; of a list of the organization's own, the name.
    Choice(String),
    /// Does not apply.
    NotApplicable,
    /// Don't know.
    DontKnow,
}

/// Why a cell or a row is not taken in.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Fault {
    /// None of the answers of its question.
    NotAnAnswer,
    /// A number off the scale.
    OffScale {
        /// The least that is on it.
        least: u8,
        /// The greatest.
        most: u8,
    },
    /// A number that is not whole, where only whole ones are answers.
    NotWhole,
    /// Several answers where one is asked for. The cell is left out, and its row is taken in.
    Several,
    /// More different choices than a column can hold.
    TooManyChoices,
    /// The spreadsheet shows an error in the cell.
    CellError,
    /// Another questionnaire, or another version, was asked.
    OtherForm,
    /// Something stands beyond the last column.
    TooLong {
        /// Cells of the row.
        cells: usize,
        /// Columns of the table.
        columns: usize,
    },
    /// A quote without its pair swallowed the rows that follow.
    Unclosed,
}

/// How a file counts the points of a scale whose first point is told as 1 or more.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Numbering {
    /// From 0 on, as forms of our own do.
    FromZero,
    /// As they are told.
    AsTold,
}

/// The answers of a question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Meaning {
    kind: Kind,
    /// Answers by their folded words, names in each engine and labels; none where a text could be
    /// two of them.
    by_text: HashMap<String, Option<Said>>,
    is_yes_or_no: bool,
    /// What the first point is told as.
    first: u8,
    /// Whether it may not apply. *Don't know* is taken always: whether it was offered hangs on who
    /// was asked.
    may_not_apply: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Points { least: u8, most: u8 },
    Choice { is_open: bool },
    Text,
}

impl Meaning {
    /// Free words.
    pub(super) fn text() -> Self {
        Self::of(Kind::Text)
    }

    /// One of a list that may grow: units, roles.
    pub(super) fn open() -> Self {
        Self { may_not_apply: true, ..Self::of(Kind::Choice { is_open: true }) }
    }

    /// The answers of a field; `is_open` where its list may grow.
    pub(super) fn new(field: &Field, is_open: bool) -> Self {
        match field {
            Field::Text { .. } => Self::text(),
            Field::Number { min, max, .. } => {
                let end = |end: &Option<f64>, other: u8| end.map_or(other, |end| end as u8);
                let (least, most) = (end(min, 0), end(max, ReplyCell::MOST));
                Self::of(Kind::Points { least, most })
            }
            Field::One { look, options } => Self::of_list(look, options, is_open),
        }
    }

    fn of(kind: Kind) -> Self {
        let by_text = HashMap::new();
        Self { kind, by_text, is_yes_or_no: false, first: 0, may_not_apply: false }
    }

    fn of_list(look: &Look, options: &[AnswerOption], is_open: bool) -> Self {
        let points = options.iter().filter_map(|option| match option.given {
            Given::Points(raw) => Some(raw),
            _ => None,
        });
        let kind = match (points.clone().min(), points.max()) {
            (Some(least), Some(most)) => Kind::Points { least, most },
            _ => Kind::Choice { is_open },
        };
        let mut meaning = Self::of(kind);
        for option in options {
            meaning.add_option(option);
        }
        if let (Look::Rating { ends: Some((low, high)) }, Kind::Points { least, most }) =
            (look, kind)
        {
            for (end, raw) in [(low, least), (high, most)] {
                [&end.fi, &end.en]
                    .into_iter()
                    .for_each(|text| meaning.add(text, Said::Points(raw)));
            }
        }
        meaning.is_yes_or_no = meaning.choices() == ["no", "yes"];
        meaning.may_not_apply = options.iter().any(|option| option.given == Given::NotApplicable);
        meaning
    }

    /// The choices of its list.
    pub(super) fn choices(&self) -> Vec<&str> {
        let mut codes: Vec<&str> = self
            .by_text
            .values()
            .filter_map(|said| match said {
                Some(Said::Choice(code)) => Some(code.as_str()),
                _ => None,
            })
            .collect();
        codes.sort_unstable();
        codes.dedup();
        codes
    }

    fn add_option(&mut self, option: &AnswerOption) {
        let said = Said::of(&option.given);
        for label in [&option.label.fi, &option.label.en] {
            self.add(label, said.clone());
            if let Given::Points(raw) = option.given {
                self.add(&format!("{raw} {label}"), said.clone());
            }
        }
        if let Given::Choice(code) = &option.given {
            self.add(code, said);
        }
    }

    /// Adds the name of an answer in an engine or its label.
    pub(super) fn add(&mut self, text: &str, said: Said) {
        let text = folded(text);
        if text.is_empty() {
            return;
        }
        let known = self.by_text.entry(text).or_insert_with(|| Some(said.clone()));
        if known.as_ref() != Some(&said) {
            *known = None;
        }
    }

    /// The same on a scale whose first point is told as another number than 0.
    pub(super) fn told_from(mut self, first: u8) -> Self {
        self.first = first;
        self
    }

    /// Items may always be said not to apply.
    pub(super) fn may_not_apply(mut self) -> Self {
        self.may_not_apply = true;
        self
    }

    /// Whether a cell is the label of an answer, and no mere number or word of every question.
    pub(super) fn is_label(&self, cell: &str) -> bool {
        let folded = folded(cell);
        let is_said = self.by_text.get(&folded).is_some_and(Option::is_some);
        is_said && folded.len() > 3 && number(cell).is_none()
    }

    /// What a cell says.
    pub(super) fn read(&self, cell: &str, numbering: Numbering) -> Result<Said, Fault> {
        let cell = cell.trim();
        if cell.is_empty() {
            return Ok(Said::Nothing);
        }
        if let (Kind::Points { least, most }, Some(number)) = (self.kind, number(cell)) {
            let first = if numbering == Numbering::AsTold { self.first } else { 0 };
            return points(number, least, most, first);
        }
        let text = folded(cell);
        if let Some(Some(said)) = self.by_text.get(&text) {
            return Ok(said.clone());
        }
        if self.is_yes_or_no && words::is("yes", &text) {
            return Ok(Said::Choice("yes".to_owned()));
        }
        if self.is_yes_or_no && words::is("no", &text) {
            return Ok(Said::Choice("no".to_owned()));
        }
        if words::is("dont_know", &text) {
            return Ok(Said::DontKnow);
        }
        let is_refused = words::is("not_applicable", &text) || words::is("prefer_not", &text);
        if self.may_not_apply && is_refused {
            return Ok(Said::NotApplicable);
        }
        if self.are_several(cell, numbering) {
            return Err(Fault::Several);
        }
        match self.kind {
            Kind::Choice { is_open: true } if cell.len() <= LONGEST_NAME => {
                Ok(Said::Choice(cell.to_owned()))
            }
            _ => Err(Fault::NotAnAnswer),
        }
    }
}

impl Meaning {
    /// Whether a cell lists answers, as forms do that let several be ticked.
    fn are_several(&self, cell: &str, numbering: Numbering) -> bool {
        let listed = |between: &[char]| {
            let parts: Vec<_> =
                cell.split(between).map(str::trim).filter(|part| !part.is_empty()).collect();
            parts.len() > 1 && parts.iter().all(|part| self.is_one(part, numbering))
        };
        self.kind != Kind::Text && [&[';', ',', '|', '\n'][..], &[' ']].into_iter().any(listed)
    }

    /// Whether a text is one of the answers that the list has.
    fn is_one(&self, text: &str, numbering: Numbering) -> bool {
        let is_listed = matches!(self.by_text.get(&folded(text)), Some(Some(_)));
        let is_point = || matches!(self.kind, Kind::Points { .. }) && number(text).is_some();
        is_listed || is_point() && self.read(text, numbering).is_ok()
    }
}

impl Said {
    fn of(given: &Given) -> Self {
        match given {
            Given::Points(raw) => Self::Points(*raw),
            Given::Choice(code) => Self::Choice(code.clone()),
            Given::NotApplicable => Self::NotApplicable,
            Given::DontKnow => Self::DontKnow,
        }
    }
}

impl From<&Given> for Said {
    fn from(given: &Given) -> Self {
        Self::of(given)
    }
}

fn points(number: f64, least: u8, most: u8, first: u8) -> Result<Said, Fault> {
    if number.fract() != 0.0 {
        return Err(Fault::NotWhole);
    }
    let raw = number - f64::from(first);
    if (f64::from(least)..=f64::from(most)).contains(&raw) {
        return Ok(Said::Points(raw as u8));
    }
    let (least, most) = (least.saturating_add(first), most.saturating_add(first));
    Err(Fault::OffScale { least, most })
}
