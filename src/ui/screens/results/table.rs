//! The table that stands for a picture.

use egui::{Align2, Sense, Ui, pos2, vec2};

use super::{ResultsScreen, Shown};
use crate::depict::Table;
use crate::ui::Commands;
use crate::ui::theme::{self, Role};
use crate::ui::trace::Asked;
use crate::ui::widgets::{card, rule};

const ROW: f32 = 32.0;
/// Between two columns.
const GAP: f32 = 16.0;
/// Beside the rows inside their card.
const BEYOND: f32 = 12.0;

/// Shows the table in a card; rows of figures can be traced. What is too wide scrolls sideways.
pub fn show(
    ui: &mut Ui,
    shown: &Shown<'_>,
    screen: &mut ResultsScreen,
    table: &Table,
    commands: &mut Commands,
) {
    card(ui, |ui| {
        let widths = widths(ui, table);
        let whole: f32 = widths.iter().map(|width| width + GAP).sum();
        let room = ui.available_width();
        egui::ScrollArea::horizontal().id_salt("table").auto_shrink([false, true]).show(ui, |ui| {
            ui.set_width(whole.max(room));
            ui.spacing_mut().item_spacing.y = 0.0;
            let spare = (room - whole).max(0.0);
            let places = places(&widths, spare);
            let (head, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
            cells(ui, head, &places, &table.head, Role::Legend);
            for row in &table.rows {
                rule(ui);
                let label = row.cells.join(", ");
                let asked =
                    Asked { subject: row.subject.as_ref(), whose: shown.whose, label: &label };
                let (rect, _) = screen.rows.row(ui, shown.view, (ROW, BEYOND), asked, commands);
                cells(ui, rect, &places, &row.cells, Role::Body);
            }
        });
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

/// Widths of the columns: as wide as their widest words.
fn widths(ui: &Ui, table: &Table) -> Vec<f32> {
    let theme = theme::of(ui);
    let wide = |text: &str, role| {
        let job = egui::text::LayoutJob::single_section(text.to_owned(), theme.format(role));
        ui.fonts_mut(|fonts| fonts.layout_job(job)).size().x
    };
    let column = |(at, name): (usize, &String)| {
        let cells = table.rows.iter().filter_map(|row| row.cells.get(at));
        cells.fold(wide(name, Role::Legend), |most, cell| most.max(wide(cell, Role::Body)))
    };
    table.head.iter().enumerate().map(column).collect()
}

/// Where each column ends; the first one takes what is to spare.
fn places(widths: &[f32], spare: f32) -> Vec<f32> {
    let ends = widths.iter().scan(spare, |end, width| {
        *end += width + GAP;
        Some(*end - GAP)
    });
    ends.collect()
}

/// The first cell begins at the left, the others end at their places.
fn cells(ui: &Ui, rect: egui::Rect, places: &[f32], cells: &[String], role: Role) {
    let format = theme::of(ui).format(role);
    for (at, (cell, end)) in cells.iter().zip(places).enumerate() {
        let (x, align) = match at {
            0 => (0.0, Align2::LEFT_CENTER),
            _ => (*end, Align2::RIGHT_CENTER),
        };
        let at = pos2(rect.left() + x, rect.center().y);
        ui.painter().text(at, align, cell, format.font_id.clone(), format.color);
    }
}
