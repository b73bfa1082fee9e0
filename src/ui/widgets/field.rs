//! A text field with its label above.

use egui::{Margin, Response, TextEdit, Ui};

use crate::ui::theme::{self, Role};

/// What a field looks like.
#[derive(Debug, Clone, Copy)]
pub struct Field<'a> {
    /// Label above, which is also its name.
    pub label: &'a str,
    /// Small words behind the label.
    pub note: &'a str,
    /// Shown while it is empty.
    pub hint: &'a str,
    /// Rows; one is a single line.
    pub rows: usize,
    /// Whether it can be typed into.
    pub enabled: bool,
}

/// Shows the field in the whole width.
pub fn field(ui: &mut Ui, look: Field<'_>, text: &mut String) -> Response {
    let theme = theme::of(ui);
    let space = theme.tokens.space;
    let label = ui
        .horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space.xxs;
            let label = ui.label(theme.text(Role::LegendStrong, look.label));
            if !look.note.is_empty() {
                ui.label(theme.text(Role::Legend, look.note));
            }
            label
        })
        .inner;
    let edit = if look.rows > 1 {
        TextEdit::multiline(text).desired_rows(look.rows)
    } else {
        TextEdit::singleline(text)
    };
    let edit = edit
        .desired_width(f32::INFINITY)
        .margin(Margin::symmetric(space.s as i8, 6))
        .hint_text(theme.text(Role::Hint, look.hint));
    ui.add_enabled(look.enabled, edit).labelled_by(label.id)
}
