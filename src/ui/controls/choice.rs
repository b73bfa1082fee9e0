//! One choice among others.

use egui::{Rect, Response, Role as AccessRole, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, vec2};

use crate::ui::theme;
use crate::ui::widgets::{Button, checked_disc};

/// A button that stays chosen.
pub fn choice(ui: &mut Ui, text: &str, key: &str, chosen: bool, enabled: bool) -> Response {
    sized_choice(ui, text, key, (chosen, enabled), Vec2::ZERO)
}

/// The same with a least size.
pub fn sized_choice(
    ui: &mut Ui,
    text: &str,
    key: &str,
    (chosen, enabled): (bool, bool),
    size: Vec2,
) -> Response {
    let theme = theme::of(ui);
    let cap = (enabled && !key.is_empty()).then_some(key);
    let mut button = Button::new(text).enabled(enabled).min_size(size);
    if let Some(cap) = cap {
        button = button.key(cap);
    }
    let response = ui.add(button);
    response.widget_info(|| WidgetInfo::selected(AccessRole::RadioButton, enabled, chosen, text));
    if chosen {
        let edge = Stroke::new(theme.tokens.stroke.line, theme.colors.accent);
        let radius = theme.tokens.radius.control;
        ui.painter().rect_stroke(response.rect, radius, edge, StrokeKind::Inside);
        let disc =
            Rect::from_center_size(response.rect.right_top() + vec2(-4.0, 4.0), vec2(16.0, 16.0));
        checked_disc(ui, disc, theme.colors.accent, theme.colors.on_accent);
    }
    response
}
