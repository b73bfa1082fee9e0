//! Surfaces, and places on them.

use egui::{Frame, InnerResponse, Layout, Margin, Rect, Stroke, Ui, UiBuilder};

use crate::ui::theme::{self, Theme};

/// A card: a hairline border, no shadow. It takes the whole width.
pub fn card<R>(ui: &mut Ui, content: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    let theme = theme::of(ui);
    frame(&theme).show(ui, |ui| {
        ui.set_width(ui.available_width());
        // A row of words is as high as its line, not as a button.
        ui.spacing_mut().interact_size.y = theme.tokens.text.body.line;
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

/// Fills a place that is already allocated; the cursor stays where it is.
pub fn place<R>(ui: &mut Ui, rect: Rect, layout: Layout, content: impl FnOnce(&mut Ui) -> R) -> R {
    let mut child = ui.new_child(UiBuilder::new().max_rect(rect).layout(layout));
    content(&mut child)
}
