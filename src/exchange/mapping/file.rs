//! A mapping as a file, and what a file says put over a proposal.

use super::super::survey::STAMP;
use super::propose::is_single;
use super::targets::Targets;
use super::{Column, Identifier, Mapping, Reason, Target, Why};
use crate::catalog::{
    Becomes, ColumnFile, ColumnRow, Expected, Problems, read_columns, visible, write_columns,
};

/// Puts what a file says over a proposed mapping. Columns that the file does not name stay as they
/// were proposed.
///
/// # Errors
/// Every problem of the file: columns that the table does not have and codes that the round does not
/// ask among them.
pub fn read(
    name: &str,
    source: &str,
    proposed: &Mapping,
    targets: &Targets,
) -> Result<Mapping, Problems> {
    let headers: Vec<&str> = proposed.columns.iter().map(|column| column.header.as_str()).collect();
    let codes: Vec<&str> = targets.codes().chain([STAMP]).collect();
    let is_about = |code: &str| targets.by_name(code).is_some() || targets.is_head(code);
    let expected = Expected { headers: &headers, codes: &codes, is_about: &is_about };
    let file = read_columns(name, source, Some(&expected))?;
    let mut mapping = Mapping { header_rows: file.header_rows, ..proposed.clone() };
    for row in file.rows {
        let columns = mapping.columns.iter_mut();
        for column in columns.filter(|column| visible(&column.header) == row.header) {
            column.target = target(&row.becomes, targets);
            column.reason = Reason::File;
            column.values = row.values.clone();
        }
    }
    once(&mut mapping);
    Ok(mapping)
}

/// Of several columns that are the same the one counts that the file names, else the first.
fn once(mapping: &mut Mapping) {
    let counting = |target: &Target| {
        let same = |column: &&Column| column.target == *target;
        let named = |column: &&Column| same(column) && column.reason == Reason::File;
        let place = mapping.columns.iter().position(|column| named(&column));
        place.or_else(|| mapping.columns.iter().position(|column| same(&column)))
    };
    let firsts: Vec<Option<usize>> = mapping
        .columns
        .iter()
        .map(|column| counting(&column.target).filter(|_| is_single(&column.target)))
        .collect();
    for (place, (column, first)) in mapping.columns.iter_mut().zip(firsts).enumerate() {
        if let Some(first) = first.filter(|first| *first != place) {
            column.target = Target::Dropped(Why::Twice { first });
        }
    }
}

fn target(becomes: &Becomes, targets: &Targets) -> Target {
    let unknown = Target::Dropped(Why::Unknown);
    match becomes {
        Becomes::Key => Target::Key,
        Becomes::Submitted => Target::Submitted,
        Becomes::Code(code) if targets.is_stamp(code) => Target::Form,
        Becomes::Code(code) => targets.by_name(code).map_or(unknown, |known| known.target.clone()),
        Becomes::About(code) => code.parse().map_or(unknown, Target::Remark),
        Becomes::Identifies => Target::Dropped(Why::Identifies(Identifier::Row)),
        Becomes::Nothing => unknown,
    }
}

/// The mapping as a file that reads back.
pub fn write(mapping: &Mapping) -> String {
    let row = |column: &Column| ColumnRow {
        header: column.header.clone(),
        becomes: becomes(&column.target),
        values: column.values.clone(),
    };
    let rows = mapping.columns.iter().filter(|column| !column.header.is_empty()).map(row).collect();
    write_columns(&ColumnFile { header_rows: mapping.header_rows, rows })
}

fn becomes(target: &Target) -> Becomes {
    match target {
        Target::Item(code) => Becomes::Code(code.to_string()),
        Target::Question(code) | Target::Idea(code) => Becomes::Code(code.to_string()),
        Target::Remark(code) => Becomes::About(code.to_string()),
        Target::Key => Becomes::Key,
        Target::Submitted => Becomes::Submitted,
        Target::Form => Becomes::Code(STAMP.to_owned()),
        Target::Dropped(Why::Identifies(_)) => Becomes::Identifies,
        Target::Dropped(_) => Becomes::Nothing,
    }
}
