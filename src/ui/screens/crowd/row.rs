//! What rows of the cards are made of.

use std::sync::Arc;

use egui::{
    Align2, Color32, Galley, Id, Rect, Response, Role as AccessRole, Sense, Ui, WidgetInfo,
    text::LayoutJob, vec2,
};

use crate::ui::theme::{self, Role};

/// Words laid out so wide.
pub fn lay(ui: &Ui, text: &str, role: Role, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(text.to_owned(), theme::of(ui).format(role));
    job.wrap.max_width = width.max(1.0);
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// The same with its lines ending at the right.
pub fn lay_right(ui: &Ui, text: &str, role: Role, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(text.to_owned(), theme::of(ui).format(role));
    job.wrap.max_width = width.max(1.0);
    job.halign = egui::Align::Max;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Paints laid out words at a side of an area.
pub fn put(ui: &Ui, area: Rect, side: Align2, words: Arc<Galley>) {
    let place = side.align_size_within_rect(words.size(), area);
    let corner = place.min - words.rect.min.to_vec2();
    ui.painter().galley(corner, words, Color32::PLACEHOLDER);
}

/// A row that opens: pressed by pointer, Enter or Space. What it says is its name.
pub fn opening(ui: &mut Ui, id: Id, height: f32, name: &str, open: bool) -> (Rect, Response) {
    let theme = theme::of(ui);
    let size = vec2(ui.available_width(), height);
    let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::selected(AccessRole::Button, true, open, name));
    let fill = match (open, response.hovered()) {
        (true, _) => Some(theme.colors.selected),
        (false, true) => Some(theme.colors.hover),
        (false, false) => None,
    };
    let ground = rect.expand2(vec2(theme.tokens.space.xs, 0.0));
    if let Some(fill) = fill {
        ui.painter().rect_filled(ground, theme.tokens.radius.control, fill);
    }
    theme.focus_ring(ui, &response);
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    (rect, response)
}

/// Padding of a badge.
const PADDING: egui::Vec2 = vec2(9.0, 2.0);

/// How large a badge with these words is.
pub fn badge_size(words: &Galley) -> egui::Vec2 {
    words.size() + 2.0 * PADDING
}

/// Paints a small word that stands out, with its left middle at a place.
pub fn badge(ui: &Ui, at: egui::Pos2, words: Arc<Galley>) {
    let theme = theme::of(ui);
    let area = Align2::LEFT_CENTER.anchor_size(at, badge_size(&words));
    ui.painter().rect_filled(area, theme.tokens.radius.key, theme.colors.warn_surface);
    ui.painter().galley(area.min + PADDING, words, theme.colors.text);
}
