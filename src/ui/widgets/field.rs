//! A text field with its label above.

use egui::{Id, Margin, Response, TextEdit, Ui};

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
    /// Rows that it has at least and grows beyond; 0 is a single line.
    pub rows: usize,
    /// Whether it can be typed into.
    pub enabled: bool,
    /// Its id, where somebody else gives it the focus.
    pub id: Option<Id>,
}

/// Shows the field in the whole width.
pub fn field(ui: &mut Ui, look: Field<'_>, text: &mut String) -> Response {
    let theme = theme::of(ui);
    let space = theme.tokens.space;
    ui.spacing_mut().item_spacing.y = space.xxs;
    let label = ui
        .horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space.xxs;
            ui.spacing_mut().interact_size.y = theme.tokens.text.small.line;
            let label = ui.label(theme.text(Role::LegendStrong, look.label));
            if !look.note.is_empty() {
                ui.label(theme.text(Role::Legend, look.note));
            }
            label
        })
        .inner;
    let edit = match look.rows {
        0 => TextEdit::singleline(text),
        rows => TextEdit::multiline(text).desired_rows(rows),
    };
    let edit = match look.id {
        Some(id) => edit.id(id),
        None => edit,
    };
    let edit = edit
        .desired_width(f32::INFINITY)
        .margin(Margin::symmetric(space.s as i8, 6))
        .hint_text(theme.text(Role::Hint, look.hint));
    ui.add_enabled(look.enabled, edit).labelled_by(label.id)
}

/// A field for what nobody else may read, on a single line.
pub fn secret_field(ui: &mut Ui, label: &str, id: Option<Id>, text: &mut String) -> Response {
    let theme = theme::of(ui);
    let space = theme.tokens.space;
    ui.spacing_mut().item_spacing.y = space.xxs;
    let name = ui.label(theme.text(Role::LegendStrong, label));
    let edit = TextEdit::singleline(text)
        .password(true)
        .desired_width(f32::INFINITY)
        .margin(Margin::symmetric(space.s as i8, 6));
    let edit = match id {
        Some(id) => edit.id(id),
        None => edit,
    };
    ui.add(edit).labelled_by(name.id)
}
