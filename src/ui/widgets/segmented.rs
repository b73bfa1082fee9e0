//! A row of choices of which one holds.

use egui::{Rect, Role as AccessRole, Sense, Stroke, StrokeKind, Ui, WidgetInfo, vec2};

use crate::ui::theme::{self, Role};

/// Shows the choices side by side; returns the one that was pressed.
pub fn segmented(
    ui: &mut Ui,
    name: &str,
    choices: &[&str],
    chosen: Option<usize>,
    enabled: bool,
) -> Option<usize> {
    let theme = theme::of(ui);
    let (space, size) = (theme.tokens.space, theme.tokens.size);
    let lay = |text: &str, role| {
        let job = egui::text::LayoutJob::single_section(text.to_owned(), theme.format(role));
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    };
    // Measured in the heavier weight, so that nothing moves when the choice does.
    let widths: Vec<f32> =
        choices.iter().map(|text| lay(text, Role::Heading).size().x + 2.0 * space.s).collect();
    let total = vec2(widths.iter().sum(), size.button);
    let galleys: Vec<_> = choices
        .iter()
        .enumerate()
        .map(|(at, text)| lay(text, if chosen == Some(at) { Role::Heading } else { Role::Body }))
        .collect();
    let (rect, group) = ui.allocate_exact_size(total, Sense::hover());
    group.widget_info(|| WidgetInfo::labeled(AccessRole::RadioGroup, enabled, name));
    let border = Stroke::new(theme.tokens.stroke.hair, theme.colors.line_strong);
    let radius = theme.tokens.radius.control;
    ui.painter().rect(rect, radius, theme.colors.raised, Stroke::NONE, StrokeKind::Inside);
    let (mut left, mut pressed) = (rect.left(), None);
    for (at, (galley, width)) in galleys.into_iter().zip(widths).enumerate() {
        let part = Rect::from_min_size(egui::pos2(left, rect.top()), vec2(width, rect.height()));
        left += width;
        let sense = if enabled { Sense::click() } else { Sense::hover() };
        let response = ui.interact(part, group.id.with(at), sense);
        let is_chosen = chosen == Some(at);
        response.widget_info(|| {
            WidgetInfo::selected(AccessRole::RadioButton, enabled, is_chosen, choices[at])
        });
        let fill = match (is_chosen, response.hovered() && enabled) {
            (true, _) => Some(theme.colors.selected),
            (false, true) => Some(theme.colors.hover),
            (false, false) => None,
        };
        if let Some(fill) = fill {
            ui.painter().rect_filled(part.shrink(0.5), radius, fill);
        }
        if at > 0 {
            ui.painter().vline(part.left(), part.y_range(), theme.hairline());
        }
        let ink = if enabled { theme.colors.text } else { theme.colors.text_3 };
        let corner = part.center() - galley.size() / 2.0;
        ui.painter().galley_with_override_text_color(corner, galley, ink);
        theme.focus_ring(ui, &response);
        if response.clicked() {
            pressed = Some(at);
        }
    }
    ui.painter().rect_stroke(rect, radius, border, StrokeKind::Inside);
    pressed
}
