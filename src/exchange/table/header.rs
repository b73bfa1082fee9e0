//! Which row names the columns.

use std::collections::VecDeque;

use super::{MOST_COLUMNS, Row};

/// Takes what stands above the table and its header from the first rows, and gives the names. Blank
/// columns before the first name stay, so that a cell keeps its place.
///
/// The header is the first row that is more than half as full as the fullest one. Several rows that
/// name the columns are told by `rows` and put together.
pub(super) fn take(ahead: &mut VecDeque<Row>, rows: Option<usize>) -> Vec<String> {
    let fullest = ahead.iter().map(Row::filled).max().unwrap_or(0);
    let first = match rows {
        Some(_) => 0,
        None => ahead.iter().position(|row| row.filled() * 2 > fullest).unwrap_or(0),
    };
    let naming: Vec<Row> = ahead.drain(..(first + rows.unwrap_or(1)).min(ahead.len())).collect();
    let mut names: Vec<String> = Vec::new();
    for row in naming.get(first..).unwrap_or_default() {
        for (place, cell) in row.texts().take(MOST_COLUMNS).enumerate() {
            if names.len() <= place {
                names.resize(place + 1, String::new());
            }
            let (Some(name), cell) = (names.get_mut(place), cell.trim()) else { continue };
            if !name.is_empty() && !cell.is_empty() {
                name.push(' ');
            }
            name.push_str(cell);
        }
    }
    names
}
