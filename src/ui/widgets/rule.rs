//! Lines, gaps, signs and paragraphs.

use egui::{Response, Sense, Ui, vec2};

use crate::chart::{Legend, legend};
use crate::model::Axis;
use crate::ui::plots::paint_centred;
use crate::ui::theme::{self, Role};

/// A hairline over the whole width.
pub fn rule(ui: &mut Ui) {
    let theme = theme::of(ui);
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, theme.tokens.stroke.hair), Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, theme.hairline());
}

/// The shape of a dimension, 16 × 16.
pub fn shape(ui: &mut Ui, axis: Axis) -> Response {
    let theme = theme::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(16.0, 16.0), Sense::hover());
    paint_centred(ui.painter(), rect, &legend(Legend::Shape(axis)), &theme);
    response
}

/// A paragraph, never wider than one reads with ease.
pub fn wrapped(ui: &mut Ui, role: Role, text: &str) -> Response {
    let theme = theme::of(ui);
    let width = ui.available_width().min(theme.tokens.size.measure_max);
    ui.scope(|ui| {
        ui.set_max_width(width);
        ui.add(egui::Label::new(theme.text(role, text)).wrap())
    })
    .inner
}
