//! Items by theme.

use egui::{Rect, Ui, pos2, vec2};

use super::{ResultsScreen, Shown, head, table};
use crate::chart::{HeatRow, Legend, heat_ramp, heat_row, legend};
use crate::depict::{self, Origin, heat_table};
use crate::method::findings::ThemeFinding;
use crate::model::Level;
use crate::prose;
use crate::ui::Commands;
use crate::ui::plots::{paint, paint_centred, picture_ui};
use crate::ui::theme::{self, Role};
use crate::ui::trace::Asked;
use crate::ui::widgets::{card, place, wrapped};

const SHAPE: f32 = 23.0;
/// A line of cells with the gap below it.
const LINE: f32 = 28.0;
const CELL: (f32, f32) = (40.0, 68.0);
const GAP: f32 = 4.0;
const BEYOND: f32 = 20.0;

/// Shows the tab.
pub fn show(ui: &mut Ui, shown: &Shown<'_>, screen: &mut ResultsScreen, commands: &mut Commands) {
    let (texts, findings) = (shown.view.texts(), shown.findings);
    let title = prose::items_headline(texts, findings);
    head::show(ui, shown, screen, &title, "");
    if shown.table {
        let of = heat_table(texts, findings, &shown.view.round.questionnaire);
        table::show(ui, shown, screen, &of, commands);
    } else {
        picture(ui, shown, screen, commands);
        wrapped(ui, Role::Legend, &depict::heat_signs(texts, findings));
    }
    table::toggle(ui, shown, screen);
}

fn picture(ui: &mut Ui, shown: &Shown<'_>, screen: &mut ResultsScreen, commands: &mut Commands) {
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let width = ui.available_width();
        let name = (width * 0.36).clamp(120.0, 250.0);
        let room = (width - SHAPE - name).max(CELL.0);
        let most = shown.findings.themes.iter().map(|of| of.figure.trace.items.len()).max();
        let most = most.unwrap_or(1).max(1) as f32;
        let cell = ((room + GAP) / most - GAP).clamp(CELL.0, CELL.1);
        for of in &shown.findings.themes {
            row(ui, shown, screen, of, (name, room, cell), commands);
        }
        ui.add_space(8.0);
        let theme = theme::of(ui);
        let names = Level::ALL.map(|level| prose::level_short(shown.view.texts(), level));
        let ramp = heat_ramp(f64::from(room.min(400.0)), &names);
        let line = vec2(width, ramp.height as f32);
        let (rect, _) = ui.allocate_exact_size(line, egui::Sense::hover());
        let left = (SHAPE + name).min((width - ramp.width as f32).max(0.0));
        paint(ui.painter(), rect.min + vec2(left, 0.0), &ramp, &theme);
    });
}

fn row(
    ui: &mut Ui,
    shown: &Shown<'_>,
    screen: &mut ResultsScreen,
    of: &ThemeFinding,
    (name_width, room, cell): (f32, f32, f32),
    commands: &mut Commands,
) {
    let theme = theme::of(ui);
    let texts = shown.view.texts();
    let input = depict::heat(texts, shown.findings, of, f64::from(cell));
    // More items than there is room for stand on several lines.
    let across = (((room + GAP) / (cell + GAP)).floor() as usize).max(1);
    let lines: Vec<HeatRow> = input
        .cells
        .chunks(across)
        .map(|cells| HeatRow { cell: input.cell, cells: cells.to_vec() })
        .collect();
    let name = prose::theme(texts, &shown.view.round.questionnaire, &of.code);
    let mut job = egui::text::LayoutJob::single_section(name.clone(), theme.format(Role::Body));
    job.wrap.max_width = name_width - 8.0;
    let words = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let height = (words.size().y + 8.0).max(lines.len() as f32 * LINE).round();
    let origin = Origin::theme(&of.code).seen_by(shown.whose);
    let values: Vec<&str> = input.cells.iter().map(|cell| cell.hover.as_str()).collect();
    let label = format!("{name}: {}", values.join("; "));
    let asked = Asked { of: Some(&origin), label: &label };
    let (rect, _) = screen.rows.row(ui, shown.view, (height, BEYOND), asked, commands);
    let sign = Rect::from_min_size(rect.min, vec2(16.0, height));
    paint_centred(ui.painter(), sign, &legend(Legend::Shape(of.axis)), &theme);
    let top = rect.center().y - words.size().y / 2.0;
    ui.painter().galley(pos2(rect.left() + SHAPE, top), words, theme.colors.text);
    let top = rect.center().y - lines.len() as f32 * LINE / 2.0 + GAP / 2.0;
    for (at, line) in lines.iter().enumerate() {
        let corner = pos2(rect.left() + SHAPE + name_width, top + at as f32 * LINE);
        let picture = heat_row(line);
        let size = vec2(picture.width as f32, picture.height as f32);
        let area = Rect::from_min_size(corner, size);
        place(ui, area, egui::Layout::top_down(egui::Align::Min), |ui| {
            picture_ui(ui, &picture, label.as_str());
        });
    }
}
