//! Adding ideas, one or many at once.

use egui::{Key, ScrollArea, Ui};

use super::title;
use crate::app::{Command, IdeaWords, State, pasted_ideas};
use crate::text::Arg;
use crate::ui::widgets::{Button, Field, field, rule, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// What is being typed.
#[derive(Default)]
pub struct Form {
    title: String,
    lines: String,
    greeted: bool,
}

impl Form {
    /// What was typed, for the next time.
    pub fn kept(self) -> Self {
        Self { greeted: false, ..self }
    }

    /// One idea in a few words; the rest is said on its form.
    pub fn one(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let texts = &state.texts;
        title(ui, &texts.tr("dialog-idea-title"));
        let (label, hint) = (texts.tr("dialog-idea-field"), texts.tr("dialog-idea-hint"));
        let look = Field { label: &label, note: "", hint: &hint, rows: 0, enabled: true, id: None };
        let response = field(ui, look, &mut self.title);
        self.greet(&response);
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        let can = !self.title.trim().is_empty();
        if self.buttons(ui, state, &texts.tr("dialog-idea-add"), can, commands) || (entered && can)
        {
            commands.send(Command::AddIdeas(vec![IdeaWords::of(self.title.trim())]));
            *self = Self::default();
        }
    }

    /// Ideas from text, one a line, with what would come of them.
    pub fn many(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let texts = &state.texts;
        let Some(open) = &state.open else { return };
        title(ui, &texts.tr("dialog-ideas-title"));
        let found = pasted_ideas(&self.lines, &open.document);
        let height = (ui.ctx().content_rect().height() - 260.0).max(120.0);
        ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
            let label = texts.tr("dialog-ideas-field");
            let look =
                Field { label: &label, note: "", hint: "", rows: 5, enabled: true, id: None };
            let response = field(ui, look, &mut self.lines);
            self.greet(&response);
            let groups = [
                ("dialog-ideas-new", found.new.iter().map(|words| &words.title).collect()),
                ("dialog-ideas-known", found.known.iter().collect::<Vec<_>>()),
            ];
            for (key, lines) in groups {
                if lines.is_empty() {
                    continue;
                }
                rule(ui);
                let count = [("count", Arg::Count(lines.len()))];
                wrapped(ui, Role::Heading, &texts.with(key, &count));
                for line in lines {
                    wrapped(ui, Role::Body, line);
                }
            }
        });
        let count = [("count", Arg::Count(found.new.len()))];
        let add = texts.with("dialog-ideas-add", &count);
        if self.buttons(ui, state, &add, !found.new.is_empty(), commands) {
            commands.send(Command::AddIdeas(found.new));
            *self = Self::default();
        }
    }

    fn greet(&mut self, field: &egui::Response) {
        if !self.greeted {
            self.greeted = true;
            field.request_focus();
        }
    }

    /// Whether to add.
    fn buttons(
        &mut self,
        ui: &mut Ui,
        state: &State,
        add: &str,
        can: bool,
        commands: &mut Commands,
    ) -> bool {
        ui.add_space(theme::of(ui).tokens.space.s);
        let (add, cancel) = ui
            .horizontal(|ui| {
                let add = ui.add(Button::primary(add).enabled(can)).clicked();
                (add, ui.add(Button::new(&state.texts.tr("shell-cancel"))).clicked())
            })
            .inner;
        if cancel {
            commands.send(Command::Dismiss);
            *self = Self::default();
        }
        add
    }
}
