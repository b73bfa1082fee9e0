//! A table of figures in the place of a picture; its rows can be asked.

use egui::{Align2, Role as AccessRole, Sense, Ui, WidgetInfo, pos2, vec2};

use super::{Asked, Rows};
use crate::depict::{Table, TableRow};
use crate::ui::theme::{self, Role};
use crate::ui::widgets::rule;
use crate::ui::{Commands, View};

const ROW: f32 = 32.0;
/// Between two columns.
const GAP: f32 = 16.0;
/// Beside the rows inside their card.
const BEYOND: f32 = 12.0;

/// Shows the table; rows of figures can be asked where they come from. What is too wide scrolls
/// sideways.
pub fn table_ui(
    ui: &mut Ui,
    view: &View<'_>,
    name: &str,
    table: &Table,
    rows: &mut Rows,
    commands: &mut Commands,
) {
    let widths = widths(ui, table);
    let whole: f32 = widths.iter().map(|width| width + GAP).sum();
    let room = ui.available_width();
    egui::ScrollArea::horizontal().id_salt(name).auto_shrink([false, true]).show(ui, |ui| {
        ui.set_width(whole.max(room));
        ui.spacing_mut().item_spacing.y = 0.0;
        let spare = (room - whole).max(0.0);
        let places = places(&widths, spare);
        let size = vec2(ui.available_width(), ROW);
        let (head, columns) = ui.allocate_exact_size(size, Sense::hover());
        let names = table.head.join(", ");
        columns.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, &names));
        cells(ui, head, &places, &table.head, Role::Legend);
        for row in &table.rows {
            rule(ui);
            let label = said(table, row);
            let asked = Asked { of: row.of.as_ref(), label: &label };
            let (rect, _) = rows.row(ui, view, (ROW, BEYOND), asked, commands);
            cells(ui, rect, &places, &row.cells, Role::Body);
        }
    });
}

/// A row in words: its first cell, then what each column has of it.
fn said(table: &Table, row: &TableRow) -> String {
    let mut cells = table.head.iter().zip(&row.cells);
    let name = cells.next().map(|(_, name)| name.as_str()).unwrap_or_default();
    let cells = cells.filter(|(_, cell)| *cell != "–");
    let rest = cells.map(|(column, cell)| format!("{column} {cell}")).collect::<Vec<_>>();
    format!("{name}: {}", rest.join(", "))
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
