//! What taking in a file would do, before anything is taken in.

use std::collections::BTreeMap;
use std::io::Read;

use super::super::mapping::{Mapping, ROLE, Target, Targets, UNIT};
use super::super::table::{Encoding, Form, TableError};
use super::{Entry, Format, Outcome, Rejected, Responses, recognize};
use crate::model::Layout;

/// Rejected rows that are told one by one.
pub const MOST_SHOWN: usize = 100;

/// What taking in a file would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Preview {
    /// What kind of file it is.
    pub form: Form,
    /// Which program it comes from.
    pub format: Format,
    /// The mark before decimals, where a number has one.
    pub decimal: Option<char>,
    /// In which encoding a text is written.
    pub encoding: Option<Encoding>,
    /// Rows that are not blank, without the header.
    pub rows: u64,
    /// Answers that would be taken in.
    pub new: u64,
    /// Answers that are there already.
    pub known: u64,
    /// Forms that were not sent in.
    pub incomplete: u64,
    /// Rows in which nothing is answered.
    pub unanswered: u64,
    /// Rows that are not taken in.
    pub rejected: Rejections,
    /// Cells that are left out of answers that are taken in.
    pub omitted: Rejections,
    /// New answers whose last cells were missing.
    pub short: u64,
    /// Characters that could not be read.
    pub replaced: u64,
    /// Words about themes and questions, of new answers.
    pub remarks: u64,
    /// New answers that say something of an idea.
    pub ideas: u64,
    /// What each column is.
    pub mapping: Mapping,
    /// Roles that the list does not have, in the order of the rows.
    pub new_roles: Vec<String>,
    /// Units that the round does not have.
    pub new_units: Vec<String>,
    /// Codes of items and questions that the side is asked and that have no column.
    pub missing: Vec<String>,
    /// What the sheets hold.
    pub layout: Layout,
}

/// Rows of which not everything, or nothing, is taken in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Rejections {
    /// How many.
    pub count: u64,
    /// The first of them with everything that is wrong.
    pub shown: Vec<Rejected>,
    /// In how many rows each column has something wrong.
    pub by_column: BTreeMap<usize, u64>,
}

impl Rejections {
    /// How many are not shown.
    pub fn more(&self) -> u64 {
        self.count - self.shown.len() as u64
    }

    fn add(&mut self, rejected: Rejected) {
        self.count += 1;
        for column in rejected.problems.iter().filter_map(|problem| problem.column) {
            *self.by_column.entry(column).or_default() += 1;
        }
        if self.shown.len() < MOST_SHOWN {
            self.shown.push(rejected);
        }
    }
}

/// Reads all rows and counts. `is_known` tells which answers are there already; it sees them in
/// their order, with what their sheets hold so far, so that it can also tell those that a file holds
/// twice, and take in the others.
///
/// # Errors
/// Why the file cannot be read to its end, and what `is_known` fails with.
pub fn preview<R: Read, E: From<TableError>>(
    responses: &mut Responses<'_, R>,
    mut is_known: impl FnMut(&Entry, &Layout) -> Result<bool, E>,
) -> Result<Preview, E> {
    let mut preview = Preview::new(responses);
    while let Some(outcome) = responses.next_row()? {
        preview.rows += 1;
        match outcome {
            Outcome::Entry(entry) => match is_known(&entry, responses.layout())? {
                true => preview.known += 1,
                false => preview.add(&entry),
            },
            Outcome::Incomplete { .. } => preview.incomplete += 1,
            Outcome::Unanswered { .. } => preview.unanswered += 1,
            Outcome::Rejected(rejected) => preview.rejected.add(rejected),
        }
    }
    preview.finish(responses);
    Ok(preview)
}

impl Preview {
    fn new<R: Read>(responses: &Responses<'_, R>) -> Self {
        let (table, mapping) = (responses.table(), responses.mapping());
        Self {
            form: table.form(),
            format: recognize(table.form(), table.headers()),
            decimal: table.decimal(),
            encoding: None,
            rows: 0,
            new: 0,
            known: 0,
            incomplete: 0,
            unanswered: 0,
            rejected: Rejections::default(),
            omitted: Rejections::default(),
            short: 0,
            replaced: 0,
            remarks: 0,
            ideas: 0,
            mapping: mapping.clone(),
            new_roles: Vec::new(),
            new_units: Vec::new(),
            missing: missing(mapping, responses.targets()),
            layout: Layout::default(),
        }
    }

    fn add(&mut self, entry: &Entry) {
        self.new += 1;
        self.short += u64::from(entry.is_short);
        self.remarks += entry.remarks.len() as u64;
        self.ideas += u64::from(!entry.ideas.is_empty());
        if !entry.omitted.is_empty() {
            let problems = entry.omitted.clone();
            self.omitted.add(Rejected { line: entry.line, problems });
        }
    }

    fn finish<R: Read>(&mut self, responses: &Responses<'_, R>) {
        let (table, targets) = (responses.table(), responses.targets());
        self.encoding = table.encoding();
        self.replaced = table.replaced();
        self.layout = responses.layout().clone();
        let new = |code: &str| {
            let column = self.layout.columns.iter().find(|column| column.code.as_str() == code);
            let choices = column.into_iter().flat_map(|column| &column.choices);
            choices.filter(|choice| !targets.is_listed(code, choice)).cloned().collect()
        };
        self.new_roles = new(ROLE);
        self.new_units = new(UNIT);
    }
}

fn missing(mapping: &Mapping, targets: &Targets) -> Vec<String> {
    let is_missing = |(_, target): &(&str, &Target)| !mapping.has(target);
    targets.expected().filter(is_missing).map(|(code, _)| code.to_owned()).collect()
}
