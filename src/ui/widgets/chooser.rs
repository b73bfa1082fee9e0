//! A quiet way to choose: what is chosen now in small words, the choices behind it.

use egui::{Id, Popup, Response, Role as AccessRole, Sense, Stroke, Ui, WidgetInfo, pos2, vec2};

use crate::ui::theme::{self, Role};

/// Room for the caret, and its size.
const CARET: f32 = 20.0;
const HALF: f32 = 4.0;

/// Words with a caret that open a menu of choices; returns the control and what was pressed.
pub fn chooser(
    ui: &mut Ui,
    name: &str,
    shown: &str,
    choices: &[&str],
    chosen: Option<usize>,
) -> (Id, Option<usize>) {
    let response = caret_button(ui, shown, Role::Legend);
    response.widget_info(|| {
        let info = WidgetInfo::labeled(AccessRole::ComboBox, ui.is_enabled(), name);
        WidgetInfo { current_text_value: Some(shown.to_owned()), ..info }
    });
    let pressed = menu(&response, choices, chosen);
    (response.id, pressed)
}

/// Words with a caret behind them, as a control without a name yet.
pub fn caret_button(ui: &mut Ui, shown: &str, role: Role) -> Response {
    let theme = theme::of(ui);
    let job = egui::text::LayoutJob::single_section(shown.to_owned(), theme.format(role));
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let height = theme.tokens.size.hit_min;
    let size = vec2(galley.size().x + CARET, height);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let ink = if response.hovered() { theme.colors.text } else { theme.format(role).color };
    let at = pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
    ui.painter().galley_with_override_text_color(at, galley, ink);
    let tip = pos2(rect.right() - 2.0 * HALF, rect.center().y + HALF / 2.0 + 1.0);
    let ends = [tip + vec2(-HALF, -HALF), tip, tip + vec2(HALF, -HALF)];
    let stroke = Stroke::new(theme.tokens.stroke.mark, ink);
    ui.painter().add(egui::Shape::line(ends.to_vec(), stroke));
    theme.focus_ring(ui, &response);
    response
}

/// The choices behind a control; returns what was pressed.
pub fn menu(response: &Response, choices: &[&str], chosen: Option<usize>) -> Option<usize> {
    let shown = Popup::menu(response).show(|ui| {
        let mut pressed = None;
        for (at, choice) in choices.iter().enumerate() {
            if ui.selectable_label(chosen == Some(at), *choice).clicked() {
                pressed = Some(at);
                ui.close();
            }
        }
        pressed
    });
    shown.and_then(|shown| shown.inner)
}
