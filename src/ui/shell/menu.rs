//! Menus from the command table.

use egui::{Button, Ui};

use crate::app::{Entry, Menu, State, TABLE};
use crate::ui::{Commands, keys, theme, theme::Role, window};

/// The five menus side by side.
pub fn bar(ui: &mut Ui, state: &State, commands: &mut Commands) {
    egui::MenuBar::new().ui(ui, |ui| {
        let theme = theme::of(ui);
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.spacing_mut().button_padding = egui::vec2(theme.tokens.space.xs, theme.tokens.space.xxs);
        for menu in Menu::ALL {
            let name = theme.text(Role::Legend, state.texts.tr(menu.key()));
            ui.menu_button(name, |ui| entries(ui, menu, state, commands));
        }
    });
}

/// The five menus one below the other, for a narrow window.
pub fn list(ui: &mut Ui, state: &State, commands: &mut Commands) {
    for menu in Menu::ALL {
        ui.menu_button(state.texts.tr(menu.key()), |ui| entries(ui, menu, state, commands));
    }
}

fn entries(ui: &mut Ui, menu: Menu, state: &State, commands: &mut Commands) {
    ui.set_min_width(260.0);
    for entry in TABLE.iter().filter(|entry| entry.menu == menu) {
        if entry.group {
            ui.separator();
        }
        if item(ui, state, entry) {
            commands.send(entry.command(state));
            ui.close();
        }
    }
}

fn item(ui: &mut Ui, state: &State, entry: &Entry) -> bool {
    let theme = theme::of(ui);
    let enabled = entry.is_enabled(state);
    let role = if enabled { Role::Body } else { Role::Hint };
    let mut button = Button::new(theme.text(role, window::words(state, entry)));
    if let Some(keys) = entry.shortcut {
        button = button.shortcut_text(theme.text(Role::Hint, keys::label(ui.ctx(), keys)));
    }
    // The menu is as wide as its widest entry.
    ui.add_enabled(enabled, button.min_size(egui::vec2(0.0, theme.tokens.size.row_list))).clicked()
}
