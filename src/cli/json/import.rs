//! What was found in a file of answers, and what was taken in.

use serde::Serialize;

use super::FORMAT;
use crate::app::{Imported, Rejections};
use crate::prose;
use crate::text::Texts;

#[derive(Serialize)]
pub struct Import<'i> {
    format: u8,
    written: bool,
    rows: u64,
    new: u64,
    known: u64,
    incomplete: u64,
    unanswered: u64,
    rejected: u64,
    omitted: u64,
    remarks: u64,
    ideas: u64,
    missing: &'i [String],
    new_roles: &'i [String],
    new_units: &'i [String],
    columns: Vec<Column<'i>>,
    problems: Vec<Problem>,
    omissions: Vec<Problem>,
}

#[derive(Serialize)]
struct Column<'i> {
    header: &'i str,
    taken: bool,
    message: String,
}

#[derive(Serialize)]
struct Problem {
    line: u64,
    column: Option<usize>,
    message: String,
}

/// What was found in a file of answers.
pub fn imported<'i>(texts: &Texts, imported: &'i Imported) -> Import<'i> {
    let preview = &imported.preview;
    let mapping = &preview.mapping;
    let dropped: Vec<&str> = mapping.dropped().map(|(column, _)| &*column.header).collect();
    let columns = mapping.columns.iter().map(|column| Column {
        header: &column.header,
        taken: !dropped.contains(&&*column.header),
        message: prose::column_fate(texts, mapping, column),
    });
    let problems = |of: &Rejections| {
        let rows = of.shown.iter();
        let all = rows.flat_map(|row| row.problems.iter().map(|problem| (row.line, problem)));
        let all = all.map(|(line, problem)| Problem {
            line,
            column: problem.column,
            message: prose::row_problem(texts, mapping, line, problem),
        });
        all.collect()
    };
    Import {
        format: FORMAT,
        written: imported.edit.is_some(),
        rows: preview.rows,
        new: preview.new,
        known: preview.known,
        incomplete: preview.incomplete,
        unanswered: preview.unanswered,
        rejected: preview.rejected.count,
        omitted: preview.omitted.count,
        remarks: preview.remarks,
        ideas: preview.ideas,
        missing: &preview.missing,
        new_roles: &preview.new_roles,
        new_units: &preview.new_units,
        columns: columns.collect(),
        problems: problems(&preview.rejected),
        omissions: problems(&preview.omitted),
    }
}
