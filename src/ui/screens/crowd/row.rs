//! What rows of the cards are made of.

use std::sync::Arc;

use egui::{Align2, Color32, Galley, Rect, Ui, text::LayoutJob, vec2};

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
