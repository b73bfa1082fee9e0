//! The cross that closes what stands beside the page.

use egui::{Response, Role as AccessRole, Sense, Stroke, Ui, Vec2, WidgetInfo, vec2};

use crate::ui::theme;

/// Half the cross in points.
const HALF: f32 = 5.0;

/// Shows a cross with this name.
pub fn close_button(ui: &mut Ui, name: &str) -> Response {
    let theme = theme::of(ui);
    let size = Vec2::splat(theme.tokens.size.hit_min);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, name));
    if response.hovered() {
        ui.painter().rect_filled(rect, theme.tokens.radius.control, theme.colors.hover);
    }
    let stroke = Stroke::new(theme.tokens.stroke.mark, theme.colors.text);
    for way in [1.0, -1.0] {
        let half = vec2(HALF, HALF * way);
        ui.painter().line_segment([rect.center() - half, rect.center() + half], stroke);
    }
    theme.focus_ring(ui, &response);
    response.on_hover_text(name)
}
