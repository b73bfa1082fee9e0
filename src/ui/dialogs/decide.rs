//! Yes or no to an idea, and why: whoever gave it gets an answer and a reason.

use std::mem::take;

use egui::Ui;

use super::title;
use crate::app::{Command, State};
use crate::method::ideas::LEAST_JUDGES;
use crate::model::{IdeaId, IdeaStatus};
use crate::text::Arg;
use crate::ui::widgets::{Button, Field, field, segmented, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// What is being typed, and about which idea.
#[derive(Default)]
pub struct Form {
    of: Option<IdeaId>,
    is_yes: Option<bool>,
    reason: String,
    thanks: String,
    greeted: bool,
}

impl Form {
    /// What was typed, for the next time the same idea is asked about.
    pub fn kept(self) -> Self {
        Self { greeted: false, ..self }
    }

    /// Shows the question; it is answered once there is a reason.
    pub fn show(&mut self, ui: &mut Ui, state: &State, id: IdeaId, commands: &mut Commands) {
        let texts = &state.texts;
        let idea = state.open.as_ref().and_then(|open| open.document.ideas.get(&id));
        let Some(idea) = idea else { return commands.send(Command::Dismiss) };
        if self.of != Some(id) {
            *self = Self {
                of: Some(id),
                is_yes: None,
                reason: idea.words("ID_reason").to_owned(),
                thanks: idea.words("ID_thanks").to_owned(),
                greeted: false,
            };
        }
        title(ui, idea.words("ID_title"));
        let judged = idea.judgements.len();
        if judged < LEAST_JUDGES {
            let args = [("judged", Arg::Count(judged)), ("least", Arg::Count(LEAST_JUDGES))];
            wrapped(ui, Role::Legend, &texts.with("idea-judged-of", &args));
        }
        let names = [texts.tr("decide-yes"), texts.tr("decide-no")];
        let names = names.each_ref().map(String::as_str);
        let at = self.is_yes.map(|is_yes| usize::from(!is_yes));
        if let Some(at) = segmented(ui, &texts.tr("decide-question"), &names, at, true) {
            self.is_yes = Some(at == 0);
        }
        ui.add_space(theme::of(ui).tokens.space.s);
        self.fields(ui, state);
        ui.add_space(theme::of(ui).tokens.space.s);
        ui.horizontal(|ui| {
            let name = texts.tr(match self.is_yes {
                Some(true) => "decide-save-yes",
                Some(false) => "decide-save-no",
                None => "decide-save",
            });
            let to = self.is_yes.filter(|_| !self.reason.trim().is_empty());
            let pressed = ui.add(Button::primary(&name).enabled(to.is_some())).clicked();
            if let Some(is_yes) = to.filter(|_| pressed) {
                commands.send(Command::DecideIdea {
                    idea: id,
                    to: if is_yes { IdeaStatus::DecidedYes } else { IdeaStatus::DecidedNo },
                    reason: take(&mut self.reason),
                    thanks: take(&mut self.thanks),
                });
                *self = Self::default();
            }
            if ui.add(Button::new(&texts.tr("shell-cancel"))).clicked() {
                commands.send(Command::Dismiss);
            }
        });
    }

    fn fields(&mut self, ui: &mut Ui, state: &State) {
        let texts = &state.texts;
        let (why, told) = (texts.tr("decide-reason"), texts.tr("decide-reason-note"));
        let look = Field { label: &why, note: &told, hint: "", rows: 3, enabled: true, id: None };
        let response = field(ui, look, &mut self.reason);
        if !self.greeted {
            self.greeted = true;
            response.request_focus();
        }
        ui.add_space(theme::of(ui).tokens.space.xs);
        let (thanks, later) = (texts.tr("decide-thanks"), texts.tr("decide-thanks-note"));
        let look =
            Field { label: &thanks, note: &later, hint: "", rows: 0, enabled: true, id: None };
        field(ui, look, &mut self.thanks);
    }
}
