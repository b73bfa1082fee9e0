//! A thin bar of how far something is.

use egui::{Rect, Response, Role, Sense, Ui, WidgetInfo, vec2};

use crate::ui::theme::{self, Motion};

const HEIGHT: f32 = 6.0;

/// A bar, 6 points high; `share` is 0–1, `name` says it in words.
pub fn progress_bar(ui: &mut Ui, share: f32, width: f32, name: &str) -> Response {
    let theme = theme::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(width, HEIGHT), Sense::hover());
    response.widget_info(|| {
        let info = WidgetInfo::labeled(Role::ProgressIndicator, true, name);
        WidgetInfo { value: Some(f64::from(share)), ..info }
    });
    let time = Motion::seconds(theme.motion.bar);
    let share = ui.ctx().animate_value_with_time(response.id, share.clamp(0.0, 1.0), time);
    let radius = theme.tokens.radius.pill;
    ui.painter().rect_filled(rect, radius, theme.colors.track);
    let done = Rect::from_min_size(rect.min, vec2(rect.width() * share, HEIGHT));
    ui.painter().rect_filled(done, radius, theme.colors.accent);
    response
}
