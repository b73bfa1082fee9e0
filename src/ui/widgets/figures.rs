//! A table of figures in the place of a picture.

use egui::{Align, Grid, Layout, ScrollArea, Ui};

use crate::ui::theme::{self, Role};

/// Shows a table whose first row names its columns; wide ones scroll sideways.
pub fn figures_table(ui: &mut Ui, name: &str, rows: &[Vec<String>]) {
    let theme = theme::of(ui);
    let gap = egui::vec2(theme.tokens.space.l, theme.tokens.space.xs);
    ScrollArea::horizontal().id_salt(name).auto_shrink([false, true]).show(ui, |ui| {
        Grid::new(name).spacing(gap).striped(false).show(ui, |ui| {
            for (at, row) in rows.iter().enumerate() {
                let role = if at == 0 { Role::Legend } else { Role::Body };
                for (column, cell) in row.iter().enumerate() {
                    let text = theme.text(role, cell);
                    if column == 0 {
                        ui.label(text);
                    } else {
                        let right = Layout::right_to_left(Align::Center);
                        ui.with_layout(right, |ui| ui.label(text));
                    }
                }
                ui.end_row();
            }
        });
    });
}
