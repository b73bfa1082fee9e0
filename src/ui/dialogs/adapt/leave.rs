//! Really throw away what is being adapted?

use egui::Ui;

use super::super::title;
use crate::app::{Command, Dialog, State};
use crate::ui::widgets::{Button, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// The way back gets the focus once.
#[derive(Default)]
pub struct Leave {
    focused: bool,
}

impl Leave {
    /// Names what would be lost.
    pub fn show(&mut self, ui: &mut Ui, state: &State, quit: bool, commands: &mut Commands) {
        let texts = &state.texts;
        title(ui, &texts.tr("adapt-leave-title"));
        let text = if quit { "adapt-leave-quit-text" } else { "adapt-leave-text" };
        wrapped(ui, Role::Second, &texts.tr(text));
        ui.add_space(theme::of(ui).tokens.space.s);
        ui.horizontal_wrapped(|ui| {
            let drop = if quit { "adapt-leave-quit" } else { "adapt-leave-drop" };
            if ui.add(Button::new(&texts.tr(drop))).clicked() {
                let then = quit.then(|| Box::new(Command::Quit));
                commands.send(Command::DropAdaptation(then));
            }
            let back = ui.add(Button::primary(&texts.tr("adapt-go-on")));
            if !self.focused {
                self.focused = true;
                back.request_focus();
            }
            if back.clicked() {
                commands.send(Command::Ask(Dialog::Adapt));
            }
        });
    }
}
