//! A path to type, where no file dialog can be shown.

use egui::{Key, Ui};

use super::title;
use crate::app::{Command, Question, State};
use crate::ui::widgets::{Button, Field, field, wrapped};
use crate::ui::{Commands, theme::Role};

/// What is typed.
#[derive(Default)]
pub struct Form {
    text: Option<String>,
}

impl Form {
    /// Shows the field with the proposed path in it.
    pub fn show(
        &mut self,
        ui: &mut Ui,
        state: &State,
        question: &Question,
        commands: &mut Commands,
    ) {
        let texts = &state.texts;
        let (name, proposed, button) = match question {
            Question::Open { title } => (title, String::new(), "dialog-path-open"),
            Question::AddQuestionnaire { title } | Question::Answers { title, .. } => {
                (title, String::new(), "dialog-path-open")
            }
            Question::OwnFolder { title, proposed } => {
                (title, proposed.display().to_string(), "dialog-path-choose")
            }
            Question::SaveCopy { title, proposed }
            | Question::SaveReport { title, proposed, .. }
            | Question::SavePlate { title, proposed, .. }
            | Question::SaveForm { title, proposed, .. }
            | Question::SavePaper { title, proposed } => {
                (title, proposed.display().to_string(), "dialog-path-save")
            }
        };
        let is_new = self.text.is_none();
        let text = self.text.get_or_insert(proposed);
        title(ui, name);
        let label = texts.tr("dialog-path-text");
        wrapped(ui, Role::Second, &label);
        ui.add_space(8.0);
        let response = field(
            ui,
            Field { label: name, note: "", hint: "", rows: 0, enabled: true, id: None },
            text,
        );
        if is_new {
            response.request_focus();
        }
        ui.add_space(8.0);
        let ready = !text.trim().is_empty();
        let entered = ready && ui.input(|input| input.key_pressed(Key::Enter));
        ui.horizontal(|ui| {
            let pressed =
                ui.add(Button::primary(&texts.tr(button)).enabled(ready).key("Enter")).clicked();
            if ui.add(Button::new(&texts.tr("shell-cancel"))).clicked() {
                commands.send(Command::Dismiss);
            } else if pressed || entered {
                commands.send(Command::TypedPath(text.clone()));
            }
        });
    }
}
