//! Taking a picture along: a small menu in the head of its card.

use egui::text_selection::LabelSelectionState;
use egui::{Context, Event, Key, Modifiers, Response, Ui};

use super::widgets::caret_button;
use super::{Commands, keys, theme, theme::Role};
use crate::app::{Command, Plate, State, Taking, plate_name};
use crate::text::Arg;

/// Shows the menu of a picture.
pub fn menu_ui(ui: &mut Ui, state: &State, plate: &Plate, commands: &mut Commands) -> Response {
    let response = caret_button(ui, &state.texts.tr("take-along"), Role::Legend);
    opened_by(response, state, plate, commands)
}

/// The menus of several pictures in a line below them, each by its name.
pub fn line_ui(ui: &mut Ui, state: &State, plates: &[Plate], commands: &mut Commands) {
    if plates.is_empty() {
        return;
    }
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme::of(ui).tokens.space.m;
        for plate in plates {
            let words = name_of(state, plate);
            opened_by(caret_button(ui, &words, Role::Legend), state, plate, commands);
        }
    });
}

/// What the menu of a picture is called.
fn name_of(state: &State, plate: &Plate) -> String {
    let picture = state.texts.tr(plate_name(plate));
    state.texts.with("take-along-of", &[("picture", Arg::Text(&picture))])
}

/// The menu behind a control, which gets its name.
fn opened_by(
    response: Response,
    state: &State,
    plate: &Plate,
    commands: &mut Commands,
) -> Response {
    let name = name_of(state, plate);
    let enabled = response.enabled();
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, enabled, &name));
    egui::Popup::menu(&response).show(|ui| entries_ui(ui, state, plate, commands));
    response
}

/// The heading of a picture's card with the menu at its right end.
pub fn head_ui(ui: &mut Ui, state: &State, key: &str, plate: &Plate, commands: &mut Commands) {
    ui.horizontal(|ui| {
        ui.label(theme::of(ui).text(Role::Heading, state.texts.tr(key)));
        at_the_end(ui, state, plate, commands);
    });
}

/// The menu at the right end of a line.
pub fn at_the_end(ui: &mut Ui, state: &State, plate: &Plate, commands: &mut Commands) {
    let layout = egui::Layout::right_to_left(egui::Align::Center);
    ui.with_layout(layout, |ui| menu_ui(ui, state, plate, commands));
}

/// The same where a picture is clicked with the other button; the keys copy what is pointed at.
pub fn around(response: &Response, state: &State, plate: &Plate, commands: &mut Commands) {
    response.context_menu(|ui| entries_ui(ui, state, plate, commands));
    if response.contains_pointer() || response.has_focus() {
        by_key(&response.ctx, state, plate, commands);
    }
}

/// Ctrl+C copies the picture, with Shift its table; marked words go first.
pub fn by_key(context: &Context, state: &State, plate: &Plate, commands: &mut Commands) {
    let marks = context.plugin_opt::<LabelSelectionState>();
    if !keys::are_free(context, state) || marks.is_some_and(|marks| marks.lock().has_selection()) {
        return;
    }
    let with_shift = Modifiers::COMMAND | Modifiers::SHIFT;
    let taking = if context.input_mut(|input| input.consume_key(with_shift, Key::C)) {
        Taking::CopyTable
    } else if context.input(|input| input.events.iter().any(|it| matches!(it, Event::Copy))) {
        Taking::CopyPicture
    } else {
        return;
    };
    commands.send(Command::TakeAlong(plate.clone(), taking));
}

fn entries_ui(ui: &mut Ui, state: &State, plate: &Plate, commands: &mut Commands) {
    let theme = theme::of(ui);
    for taking in Taking::ALL {
        let words = theme.text(Role::Body, state.texts.tr(key(taking)));
        let size = egui::vec2(0.0, theme.tokens.size.row_list);
        if ui.add(egui::Button::new(words).min_size(size)).clicked() {
            commands.send(Command::TakeAlong(plate.clone(), taking));
            ui.close();
        }
    }
}

fn key(taking: Taking) -> &'static str {
    match taking {
        Taking::CopyPicture => "take-copy-picture",
        Taking::CopyTable => "take-copy-table",
        Taking::SavePng => "take-save-png",
        Taking::SaveSvg => "take-save-svg",
        Taking::SaveTable => "take-save-table",
    }
}
