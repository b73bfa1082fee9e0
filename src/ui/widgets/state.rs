//! How far something is, as a sign that needs no hue.

use egui::{Rect, Shape, Stroke, Ui, pos2, vec2};

use super::outline::check;
use crate::model::ActionState;
use crate::ui::theme;

const RADIUS: f32 = 5.5;

/// Paints the sign of a state in the middle of a place: an open ring, a half, a check, an arrow on
/// for what was moved, a line for what is not done.
pub fn action_sign(ui: &Ui, rect: Rect, state: ActionState) {
    let theme = theme::of(ui);
    let (colors, painter, c) = (&theme.colors, ui.painter(), rect.center());
    let stroke = Stroke::new(theme.tokens.stroke.mark, colors.text_2);
    match state {
        ActionState::NotStarted => {
            painter.circle_stroke(c, RADIUS, stroke);
        }
        ActionState::InProgress => {
            painter.circle_stroke(c, RADIUS, stroke);
            let corner = |step: f32| {
                let angle = std::f32::consts::PI * (step / 12.0 - 0.5);
                c - vec2(angle.cos(), angle.sin()) * RADIUS
            };
            let half = (0..=12).map(|step| corner(step as f32)).collect();
            painter.add(Shape::convex_polygon(half, colors.text_2, Stroke::NONE));
        }
        ActionState::Done => check(ui, c, colors.improved),
        ActionState::Moved => {
            painter.hline(c.x - RADIUS..=c.x + RADIUS, c.y, stroke);
            let tip = pos2(c.x + RADIUS, c.y);
            let head = vec![tip + vec2(-4.0, -4.0), tip, tip + vec2(-4.0, 4.0)];
            painter.add(Shape::line(head, stroke));
        }
        ActionState::NotDone => {
            painter.hline(c.x - RADIUS..=c.x + RADIUS, c.y, stroke);
        }
    }
}
