//! Why a promise is not kept.

use std::mem::take;

use egui::Ui;

use super::super::title;
use super::fields;
use crate::app::{Command, State};
use crate::model::{ActionId, ActionState};
use crate::ui::theme::Role;
use crate::ui::widgets::{Button, wrapped};
use crate::ui::{Commands, theme};

/// What is being typed, and about which action.
#[derive(Default)]
pub struct Drop {
    of: Option<ActionId>,
    reason: String,
    greeted: bool,
}

impl Drop {
    /// What was typed, for the next time the same is asked.
    pub fn kept(self) -> Self {
        Self { greeted: false, ..self }
    }

    /// Asks for the reason.
    pub fn show(&mut self, ui: &mut Ui, state: &State, id: ActionId, commands: &mut Commands) {
        let texts = &state.texts;
        let known = state.open.as_ref().and_then(|open| open.document.action(id));
        let Some((_, action)) = known else { return commands.send(Command::Dismiss) };
        if self.of != Some(id) {
            *self = Self { of: Some(id), reason: action.reason.clone(), greeted: false };
        }
        title(ui, &texts.tr("action-drop-title"));
        wrapped(ui, Role::Second, &action.what);
        ui.add_space(theme::of(ui).tokens.space.xs);
        let response = fields::reason(ui, state, &mut self.reason);
        if !std::mem::replace(&mut self.greeted, true) {
            response.request_focus();
        }
        ui.add_space(theme::of(ui).tokens.space.s);
        ui.horizontal(|ui| {
            let can = !self.reason.trim().is_empty();
            if ui.add(Button::primary(&texts.tr("action-drop-save")).enabled(can)).clicked() {
                let reason = take(&mut self.reason);
                commands.send(Command::SetActionState(id, ActionState::NotDone, reason));
                *self = Self::default();
            }
            if ui.add(Button::new(&texts.tr("shell-cancel"))).clicked() {
                commands.send(Command::Dismiss);
                *self = Self::default();
            }
        });
    }
}
