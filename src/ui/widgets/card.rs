//! Surfaces.

use egui::{Frame, InnerResponse, Margin, Stroke, Ui};

use crate::ui::theme::{self, Theme};

/// A card: a hairline border, no shadow. It takes the whole width.
pub fn card<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let theme = theme::of(ui);
    frame(&theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        content(ui)
    })
}

fn frame(theme: &Theme) -> Frame {
    let space = theme.tokens.space;
    Frame::new()
        .fill(theme.colors.card)
        .stroke(theme.hairline())
        .corner_radius(theme.tokens.radius.card)
        .inner_margin(Margin::symmetric(space.l as i8, space.m as i8))
}

/// The surface of a notice: an error, or a hint.
pub fn notice_frame(theme: &Theme, is_error: bool) -> Frame {
    let colors = &theme.colors;
    let (fill, edge) = if is_error {
        (colors.error_surface, colors.error)
    } else {
        (colors.warn_surface, colors.line_strong)
    };
    let space = theme.tokens.space;
    Frame::new()
        .fill(fill)
        .stroke(Stroke::new(theme.tokens.stroke.hair, edge))
        .corner_radius(theme.tokens.radius.card)
        .inner_margin(Margin::symmetric(space.m as i8, space.s as i8))
}
