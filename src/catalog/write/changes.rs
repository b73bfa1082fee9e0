//! A change table.

use super::page::{Page, digits};
use crate::catalog::ChangeTable;
use crate::catalog::vocabulary::{CHANGES, word};
use crate::model::{ChangeKind, ChangeRow};

/// The table as a file: what changed, without what stayed as it was.
pub fn write_changes(table: &ChangeTable) -> String {
    let mut page = Page::default();
    page.number("format", 1.0);
    page.text("id", table.id.as_str());
    let from = table.changes.from;
    match &table.changes.of {
        Some(of) => page.text("from", &format!("{of}@{from}")),
        None => page.text("from", &from.to_string()),
    }
    page.text("to", &table.to.to_string());
    let changed = table.changes.rows.iter().filter(|row| row.kind != ChangeKind::Unchanged);
    for one in changed {
        row(&mut page, one);
    }
    page.finish()
}

fn row(page: &mut Page, row: &ChangeRow) {
    page.header("[[change]]");
    page.text("kind", word(CHANGES, &row.kind));
    page.codes("from", &row.from);
    page.codes("to", &row.to);
    if let Some(map) = row.map {
        page.raw("map", &format!("{{ a = {}, b = {} }}", digits(map.a), digits(map.b)));
    }
    page.flag("bridge", row.bridge);
    page.wording("reason", &row.reason);
}
