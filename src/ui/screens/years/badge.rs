//! A small sign that tells a fact, and opens what lies behind it.

use egui::{
    Role as AccessRole, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, text::LayoutJob, vec2,
};

use crate::ui::theme::{self, Role, Theme};

/// Height, the smallest target.
const HEIGHT: f32 = 28.0;
const PADDING: f32 = 10.0;
/// The dot in front, and the arrow behind.
const DOT: f32 = 3.5;
const BEFORE: f32 = 16.0;
const ARROW: f32 = 18.0;

/// How wide a badge is.
pub fn width(ui: &Ui, text: &str, opens: bool) -> f32 {
    let arrow = if opens { ARROW } else { 0.0 };
    galley(ui, &theme::of(ui), text).size().x + BEFORE + arrow + 2.0 * PADDING
}

fn galley(ui: &Ui, theme: &Theme, text: &str) -> std::sync::Arc<egui::Galley> {
    let job = LayoutJob::single_section(text.to_owned(), theme.format(Role::Legend));
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Shows a badge; where it opens something, `open` tells whether that is open. Returns whether it
/// was pressed, and its control.
pub fn badge(ui: &mut Ui, text: &str, open: Option<bool>) -> egui::Response {
    let theme = theme::of(ui);
    let size = vec2(width(ui, text, open.is_some()), HEIGHT);
    let sense = if open.is_some() { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    let (role, enabled) = match open {
        Some(_) => (AccessRole::Button, ui.is_enabled()),
        None => (AccessRole::Label, true),
    };
    response.widget_info(|| WidgetInfo::labeled(role, enabled, text));
    let colors = &theme.colors;
    let hovered = open.is_some() && response.hovered();
    let fill = if hovered { colors.hover } else { colors.raised };
    let radius = theme.tokens.radius.key;
    ui.painter().rect(rect, radius, fill, theme.hairline(), StrokeKind::Inside);
    let dot = pos2(rect.left() + PADDING + DOT, rect.center().y);
    ui.painter().circle_filled(dot, DOT, colors.accent);
    let galley = galley(ui, &theme, text);
    let at = pos2(rect.left() + PADDING + BEFORE, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley_with_override_text_color(at, galley, colors.text);
    if let Some(open) = open {
        let middle = pos2(rect.right() - PADDING - 4.0, rect.center().y);
        let half = if open { -2.0 } else { 2.0 };
        let points = [vec2(-4.0, -half), vec2(0.0, half), vec2(4.0, -half)];
        let stroke = Stroke::new(theme.tokens.stroke.mark, colors.text_2);
        ui.painter().add(egui::Shape::line(points.map(|by| middle + by).to_vec(), stroke));
    }
    theme.focus_ring(ui, &response);
    response
}
