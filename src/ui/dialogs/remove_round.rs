//! Deleting a round names what it destroys.

use egui::Ui;

use super::title;
use crate::app::{Command, State};
use crate::model::RoundId;
use crate::text::Arg;
use crate::ui::Commands;
use crate::ui::theme::Role;
use crate::ui::widgets::{Button, wrapped};

/// Whether the way back has had the focus.
#[derive(Default)]
pub struct Form {
    greeted: bool,
}

impl Form {
    /// Shows what goes; the focus is on the way back.
    pub fn show(&mut self, ui: &mut Ui, state: &State, id: RoundId, commands: &mut Commands) {
        let texts = &state.texts;
        let round = state.open.as_ref().and_then(|open| open.document.round(id));
        let Some(round) = round else { return commands.send(Command::Dismiss) };
        let (answers, _) = round.progress();
        let args = [
            ("round", Arg::Text(&round.name)),
            ("answers", Arg::Count(answers)),
            ("actions", Arg::Count(round.actions.len())),
        ];
        title(ui, &texts.with("dialog-remove-title", &args));
        wrapped(ui, Role::Second, &texts.tr("dialog-remove-text"));
        ui.add_space(12.0);
        ui.horizontal(|ui| {
            let cancel = ui.add(Button::new(&texts.tr("shell-cancel")));
            if !self.greeted {
                self.greeted = true;
                cancel.request_focus();
            }
            let remove = ui.add(Button::new(&texts.with("dialog-remove-button", &args)));
            if cancel.clicked() {
                commands.send(Command::Dismiss);
            } else if remove.clicked() {
                commands.send(Command::RemoveRound(id));
            }
        });
    }
}
