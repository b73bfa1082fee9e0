//! The table that stands for the picture of a tab.

use egui::Ui;

use super::{ResultsScreen, Shown};
use crate::depict::{Table, TableRow};
use crate::ui::Commands;
use crate::ui::theme::{self, Role};
use crate::ui::trace::table_ui;
use crate::ui::widgets::card;

/// Shows the table in a card; its scores are of those whose figures were chosen.
pub fn show(
    ui: &mut Ui,
    shown: &Shown<'_>,
    screen: &mut ResultsScreen,
    table: &Table,
    commands: &mut Commands,
) {
    let seen = |row: &TableRow| TableRow {
        of: row.of.clone().map(|of| of.seen_by(shown.whose)),
        cells: row.cells.clone(),
    };
    let head = table.head.clone();
    let table = Table { head, rows: table.rows.iter().map(seen).collect() };
    card(ui, |ui| {
        table_ui(ui, shown.view, "table", &table, &mut screen.rows, commands);
    });
}

/// The link that shows the table, or the picture again.
pub fn toggle(ui: &mut Ui, shown: &Shown<'_>, screen: &mut ResultsScreen) {
    let theme = theme::of(ui);
    let key = if screen.table { "results-as-picture" } else { "results-as-table" };
    let words = theme.text(Role::Legend, shown.view.texts().tr(key)).color(theme.colors.accent);
    if ui.link(words).clicked() {
        screen.table = !screen.table;
    }
}
