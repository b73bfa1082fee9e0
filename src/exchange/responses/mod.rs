//! People's answers out of a table: a sheet of bytes for each, or every reason why not.
//!
//! One pass, and no more memory than a row and the spellings that occur: a hundred thousand answers
//! cost what reading the file costs.

mod format;
mod preview;
mod slot;

use std::io::Read;

pub use format::{Format, recognize};
pub use preview::{MOST_SHOWN, Preview, Rejections, preview};

use self::slot::{Slot, slots};
use super::mapping::{Fault, Mapping, Target, Targets};
use super::survey::EXPLAINS;
use super::table::{Row, Shape, Table, TableError};
use crate::catalog::shown;
use crate::model::{Cell, Layout, QuestionCode, Remark, ReplyCell, Side};

/// One respondent's answers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Entry {
    /// The line where they begin, from 1.
    pub line: u64,
    /// By what the respondent is known again, if the file says.
    pub key: Option<String>,
    /// A byte an item in the order of the questionnaire; empty where no column is an item.
    pub cells: Vec<u8>,
    /// A byte a column of the layout.
    pub replies: Vec<u8>,
    /// Words about themes and questions. They are kept apart from the sheet.
    pub remarks: Vec<Remark>,
    /// What is said of an idea, by the question of the ideas block.
    pub ideas: Vec<(QuestionCode, String)>,
    /// Whether the last cells of the row were missing.
    pub is_short: bool,
    /// Cells that are left out although the row is taken in.
    pub omitted: Vec<CellProblem>,
}

/// A row that is not taken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rejected {
    /// The line where it begins, from 1.
    pub line: u64,
    /// Everything that is wrong with it; never empty.
    pub problems: Vec<CellProblem>,
}

/// What is wrong with one cell, or with a row as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CellProblem {
    /// Which column, from 0; none for the row as a whole.
    pub column: Option<usize>,
    /// What the cell says, as a message may repeat it.
    pub value: String,
    /// What is wrong.
    pub fault: Fault,
}

/// What became of a row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Answers.
    Entry(Entry),
    /// The form was not sent in.
    Incomplete {
        /// The line where it begins.
        line: u64,
    },
    /// Nothing was answered.
    Unanswered {
        /// The line where it begins.
        line: u64,
    },
    /// Something in it is no answer.
    Rejected(Rejected),
}

/// A table read as answers.
pub struct Responses<'t, R> {
    table: Table<R>,
    targets: &'t Targets,
    mapping: Mapping,
    slots: Vec<Slot<'t>>,
    layout: Layout,
    /// The column that is empty where a form was not sent in.
    submitted: Option<usize>,
    /// The column that says what the form asked.
    form: Option<usize>,
    row: Row,
    problems: Vec<CellProblem>,
}

impl<'t, R: Read> Responses<'t, R> {
    /// Reads a table by a mapping of its columns. Forms that were not sent in are read too where
    /// that is asked for.
    pub fn new(
        table: Table<R>,
        mapping: Mapping,
        targets: &'t Targets,
        with_incomplete: bool,
    ) -> Self {
        let layout = targets.layout(&mapping.columns);
        let (slots, submitted) = slots(&mapping.columns, targets);
        let submitted = submitted.filter(|_| !with_incomplete);
        let form = mapping.columns.iter().position(|column| column.target == Target::Form);
        let (row, problems) = (Row::default(), Vec::new());
        Self { table, targets, mapping, slots, layout, submitted, form, row, problems }
    }

    /// The table.
    pub fn table(&self) -> &Table<R> {
        &self.table
    }

    /// What each column is.
    pub fn mapping(&self) -> &Mapping {
        &self.mapping
    }

    /// What the columns may be.
    pub fn targets(&self) -> &Targets {
        self.targets
    }

    /// What the sheets hold. Choices that occur for the first time are added while rows are read.
    pub fn layout(&self) -> &Layout {
        &self.layout
    }

    /// What became of the next row; none behind the last one.
    ///
    /// # Errors
    /// Why no further row can be read.
    pub fn next_row(&mut self) -> Result<Option<Outcome>, TableError> {
        while self.table.read(&mut self.row)? {
            let outcome = self.outcome();
            let is_unanswered = matches!(outcome, Outcome::Unanswered { .. });
            let is_of_the_table = self.explains() || is_unanswered && self.is_blank_form();
            if !is_of_the_table {
                return Ok(Some(outcome));
            }
        }
        Ok(None)
    }

    fn outcome(&mut self) -> Outcome {
        let line = self.row.line;
        self.problems.clear();
        self.check_row();
        let is_sent = self.submitted.is_none_or(|column| !self.row.cell(column).trim().is_empty());
        if self.problems.is_empty() && !is_sent {
            return Outcome::Incomplete { line };
        }
        let mut entry = self.unanswered();
        self.read_cells(&mut entry);
        if !self.problems.is_empty() {
            let problems = std::mem::take(&mut self.problems);
            Outcome::Rejected(Rejected { line, problems })
        } else if entry.has_answers() {
            Outcome::Entry(entry)
        } else {
            Outcome::Unanswered { line }
        }
    }

    /// Whether the row only explains the columns to whoever fills the table in.
    fn explains(&self) -> bool {
        self.form.is_some_and(|form| self.row.cell(form).trim() == EXPLAINS)
    }

    /// Whether nothing stands in the row but what a table to fill in had there before.
    fn is_blank_form(&self) -> bool {
        let has_stamp = |form| !self.row.cell(form).trim().is_empty();
        self.row.filled() == 1 && self.form.is_some_and(has_stamp)
    }

    /// Notes what is wrong with the row as a whole, and cells that show an error.
    fn check_row(&mut self) {
        let fault = match self.row.shape() {
            Shape::Whole | Shape::Short => None,
            Shape::Long => {
                let (cells, columns) = (self.row.len(), self.table.headers().len());
                Some(Fault::TooLong { cells, columns })
            }
            Shape::Unclosed => Some(Fault::Unclosed),
        };
        let whole = fault.map(|fault| CellProblem { column: None, value: String::new(), fault });
        self.problems.extend(whole);
        for cell in &self.row.faults {
            if self.slots.get(cell.column).is_some_and(|slot| !matches!(slot, Slot::Skip)) {
                let (column, value) = (Some(cell.column), cell.shown.clone());
                self.problems.push(CellProblem { column, value, fault: Fault::CellError });
            }
        }
    }

    fn unanswered(&self) -> Entry {
        let items = if self.layout.items { self.targets.items().len() } else { 0 };
        Entry {
            line: self.row.line,
            cells: vec![Cell::UNANSWERED.byte(); items],
            replies: vec![ReplyCell::UNANSWERED.0; self.layout.columns.len()],
            is_short: self.row.shape() == Shape::Short,
            ..Entry::default()
        }
    }

    /// Reads every cell into the entry, or notes what is wrong with it.
    fn read_cells(&mut self, entry: &mut Entry) {
        for (column, (cell, slot)) in self.row.bytes().zip(&mut self.slots).enumerate() {
            if cell.is_empty() || slot.read_seen(cell, entry) {
                continue;
            }
            if let Err(fault) = slot.read(cell, entry, &mut self.layout, self.targets) {
                let is_noted = |known: &CellProblem| known.column == Some(column);
                if self.problems.iter().any(is_noted) {
                    continue;
                }
                let value = shown(self.row.cell(column).trim());
                let problem = CellProblem { column: Some(column), value, fault };
                match problem.fault {
                    Fault::Several => entry.omitted.push(problem),
                    _ => self.problems.push(problem),
                }
            }
        }
    }
}

impl Entry {
    /// Whether anything was answered; a key alone is no answer.
    fn has_answers(&self) -> bool {
        let cells = self.cells.iter().any(|byte| *byte != Cell::UNANSWERED.byte());
        let replies = || self.replies.iter().any(|byte| *byte != ReplyCell::UNANSWERED.0);
        cells || replies() || !self.remarks.is_empty() || !self.ideas.is_empty()
    }
}

/// Words that somebody wrote to a question.
fn remark(side: Side, about: &QuestionCode, text: &str) -> Remark {
    Remark { side, about: about.clone(), text: text.to_owned() }
}
