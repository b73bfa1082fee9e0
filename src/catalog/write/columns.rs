//! What the columns of a table are.

use super::page::{Page, quoted};
use crate::catalog::{Becomes, ColumnFile, ColumnRow, visible};

/// The columns as a file. Of columns with the same header the first one stands in it.
pub fn write_columns(file: &ColumnFile) -> String {
    let mut page = Page::default();
    page.number("format", 1.0);
    page.optional("header_rows", file.header_rows, |page, key, rows| {
        page.number(key, rows as f64);
    });
    let mut seen = std::collections::BTreeSet::new();
    for column in file.rows.iter().filter(|column| seen.insert(visible(&column.header))) {
        row(&mut page, column);
    }
    page.finish()
}

fn row(page: &mut Page, row: &ColumnRow) {
    page.header("[[column]]");
    page.text("header", &visible(&row.header));
    match &row.becomes {
        Becomes::Key => page.text("to", "key"),
        Becomes::Submitted => page.text("to", "submitted"),
        Becomes::Code(code) => page.text("to", code),
        Becomes::About(code) => page.text("about", code),
        Becomes::Identifies => page.text("drop", "identifies"),
        Becomes::Nothing => page.text("drop", "nothing"),
    }
    if !row.values.is_empty() {
        let pairs =
            row.values.iter().map(|(cell, value)| [quoted(cell), quoted(value)].join(" = "));
        page.raw("values", &format!("{{ {} }}", pairs.collect::<Vec<_>>().join(", ")));
    }
}
