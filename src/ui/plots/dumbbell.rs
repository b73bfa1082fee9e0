//! Two views of each thing, row under row: name, dumbbell, gap.

use egui::{Align, Label, Layout, Rect, Sense, Ui, UiBuilder, pos2, vec2};

use super::{Alternative, legend_ui, paint, paint_centred, picture_ui};
use crate::chart::{Legend, ViewScale, feeling_ticks, legend, level_ticks};
use crate::depict::{ViewNames, ViewRow};
use crate::text::Texts;
use crate::ui::theme::{self, Role};

const ROW: f32 = 36.0;
/// A part of the row above is lower and set in.
const PART: f32 = 22.0;
const INSET: f32 = 14.0;
const SHAPE: f32 = 22.0;
const GAP: f32 = 48.0;
/// Air above and below a name of several lines.
const AIR: f32 = 10.0;

/// Widths of name and picture.
#[derive(Clone, Copy)]
struct Columns {
    shape: f32,
    name: f32,
    picture: f32,
}

impl Columns {
    fn of(width: f32, has_shapes: bool) -> Self {
        let shape = if has_shapes { SHAPE } else { 0.0 };
        let name = (width * 0.38).clamp(88.0, 226.0);
        Self { shape, name, picture: (width - shape - name - GAP).max(80.0) }
    }
}

/// The legend with what the gap is, the rows and their ticks. `place` makes room for a row of a
/// height, so that it can be asked where it comes from.
pub fn dumbbells_ui(
    ui: &mut Ui,
    texts: &Texts,
    names: &ViewNames,
    rows: &[ViewRow],
    mut place: impl FnMut(&mut Ui, f32, &ViewRow) -> Rect,
) {
    let theme = theme::of(ui);
    ui.spacing_mut().item_spacing.y = 0.0;
    ui.horizontal(|ui| {
        let room = ui.available_width() - GAP;
        ui.allocate_ui(vec2(room, theme.tokens.text.small.line), |ui| {
            let own = (Legend::Dot, names.own.clone());
            legend_ui(ui, &[own, (Legend::OtherView, names.other.clone())]);
        });
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(theme.text(Role::Legend, texts.tr("views-gap")));
        });
    });
    let columns = Columns::of(ui.available_width(), rows.iter().any(|row| row.axis.is_some()));
    rows.iter().for_each(|row| row_ui(ui, row, columns, &mut place));
    let Some(scale) = rows.first().map(|row| row.scale) else { return };
    let width = f64::from(columns.picture);
    let ticks = match scale {
        ViewScale::Points => level_ticks(width),
        ViewScale::Ratings => feeling_ticks(width),
    };
    let size = vec2(ui.available_width(), ticks.height as f32);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let corner = rect.min + vec2(columns.shape + columns.name, 0.0);
    paint(ui.painter(), corner, &ticks, &theme);
}

/// One row; it grows with its name.
fn row_ui(
    ui: &mut Ui,
    row: &ViewRow,
    columns: Columns,
    place: &mut impl FnMut(&mut Ui, f32, &ViewRow) -> Rect,
) {
    let theme = theme::of(ui);
    let role = match (row.is_part, row.is_real) {
        (true, _) => Role::Legend,
        (false, true) => Role::Heading,
        (false, false) => Role::Body,
    };
    let words = match row.is_part && !row.reason.is_empty() {
        true => format!("{} – {}", row.name, row.reason),
        false => row.name.clone(),
    };
    let (least, inset) = if row.is_part { (PART, INSET) } else { (ROW, 0.0) };
    let mut job = egui::text::LayoutJob::single_section(words.clone(), theme.format(role));
    job.wrap.max_width = columns.name - inset - theme.tokens.space.xs;
    let high = ui.fonts_mut(|fonts| fonts.layout_job(job)).size().y;
    let air = if row.is_part { 0.0 } else { AIR };
    let height = least.max(high + air);
    let rect = place(ui, height, row);
    if let Some(axis) = row.axis {
        let sign = Rect::from_min_size(rect.min, vec2(16.0, height));
        paint_centred(ui.painter(), sign, &legend(Legend::Shape(axis)), &theme);
    }
    let left = rect.left() + columns.shape;
    let name = Rect::from_min_size(
        pos2(left + inset, rect.center().y - high / 2.0),
        vec2(columns.name - inset - theme.tokens.space.xs, high),
    );
    child(ui, name, Layout::top_down(Align::Min), |ui| {
        ui.style_mut().interaction.selectable_labels = false;
        ui.add(Label::new(theme.text(role, words)).wrap());
    });
    let picture = row.picture(f64::from(columns.picture), f64::from(height));
    let at = Rect::from_min_size(
        pos2(left + columns.name, rect.top()),
        vec2(picture.width as f32, picture.height as f32),
    );
    child(ui, at, Layout::top_down(Align::Min), |ui| {
        picture_ui(ui, &picture, Alternative::from(row.sentence.as_str()));
    });
    let gap = Rect::from_min_max(pos2(at.right(), rect.top()), rect.max);
    let role = match (row.gap.is_some(), row.is_real) {
        (true, true) => Role::Heading,
        (true, false) => Role::Second,
        (false, _) => Role::Legend,
    };
    child(ui, gap, Layout::right_to_left(Align::Center), |ui| {
        ui.style_mut().interaction.selectable_labels = false;
        if !row.is_part {
            ui.add(Label::new(theme.text(role, &row.gap_text)).wrap());
        }
    });
}

fn child(ui: &mut Ui, rect: Rect, layout: Layout, content: impl FnOnce(&mut Ui)) {
    content(&mut ui.new_child(UiBuilder::new().max_rect(rect).layout(layout)));
}
