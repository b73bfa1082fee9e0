//! The three things that a new assessment asks for.

use egui::{Key, Ui};

use crate::app::{Command, Extent, NewAssessment, StartPage, State, year};
use crate::ui::widgets::{Button, Field, card, field, wrapped};
use crate::ui::{Commands, extent, theme, theme::Role};

/// What is typed.
#[derive(Default)]
pub struct Form {
    name: String,
    year: Option<String>,
    extent: Extent,
    shown: bool,
}

impl Form {
    /// Shows the form.
    pub fn show(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let year_now = state.now.year.to_string();
        let mut typed = self.year.take().unwrap_or(year_now);
        let chosen = year(&typed);
        let texts = &state.texts;
        card(ui, |ui| {
            let theme = theme::of(ui);
            let gap = theme.tokens.space.xs;
            let labels =
                ["start-form-name", "start-form-name-hint", "start-form-year", "start-form-extent"];
            let [name, hint, year_label, extent] = labels.map(|key| texts.tr(key));
            let look =
                |label, hint| Field { label, note: "", hint, rows: 0, enabled: true, id: None };
            let response = field(ui, look(&name, &hint), &mut self.name);
            if !self.shown {
                self.shown = true;
                response.request_focus();
            }
            ui.add_space(gap);
            field(ui, look(&year_label, ""), &mut typed);
            if chosen.is_none() {
                wrapped(ui, Role::Legend, &texts.tr("start-form-year-bad"));
            }
            ui.add_space(gap);
            ui.label(theme.text(Role::LegendStrong, &extent));
            extent::choose(ui, state, &mut self.extent);
            extent::about(ui, state, &self.extent);
            ui.add_space(gap);
            ui.horizontal(|ui| self.ways(ui, state, chosen, commands));
        });
        self.year = Some(typed);
    }

    fn ways(&mut self, ui: &mut Ui, state: &State, chosen: Option<i32>, commands: &mut Commands) {
        let texts = &state.texts;
        let ready = !self.name.trim().is_empty() && chosen.is_some() && !state.opening;
        let create =
            ui.add(Button::primary(&texts.tr("start-form-create")).key("Enter").enabled(ready));
        let entered = ui.input(|input| input.key_pressed(Key::Enter)) && state.dialog.is_none();
        let back = ui.add(Button::new(&texts.tr("start-form-back")));
        if back.clicked() || ui.input(|input| input.key_pressed(Key::Escape)) {
            self.shown = false;
            commands.send(Command::ShowStart(StartPage::Ways));
        } else if let Some(year) = chosen.filter(|_| ready && (create.clicked() || entered)) {
            let extent = self.extent.clone();
            let organization = std::mem::take(&mut self.name);
            self.shown = false;
            commands.send(Command::Create(NewAssessment { organization, year, extent }));
        }
    }
}
