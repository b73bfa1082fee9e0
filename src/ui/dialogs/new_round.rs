//! A new round.

use egui::{Key, Ui};

use super::title;
use crate::app::{Command, Extent, NewRound, State, year};
use crate::ui::widgets::{Button, Field, field, wrapped};
use crate::ui::{Commands, extent, theme, theme::Role};

/// What is typed.
#[derive(Default)]
pub struct Form {
    year: Option<String>,
    extent: Extent,
}

impl Form {
    /// Shows the form: the year after the newest round is proposed.
    pub fn show(&mut self, ui: &mut Ui, state: &State, commands: &mut Commands) {
        let texts = &state.texts;
        let newest = state.open.as_ref().and_then(|open| open.document.latest());
        let proposed = newest.map_or(i32::from(state.now.year), |round| round.year + 1);
        let is_new = self.year.is_none();
        let typed = self.year.get_or_insert_with(|| proposed.to_string());
        title(ui, &texts.tr("dialog-new-round-title"));
        wrapped(ui, Role::Second, &texts.tr("dialog-new-round-text"));
        let gap = theme::of(ui).tokens.space.s;
        ui.add_space(gap);
        let label = texts.tr("start-form-year");
        let response = field(
            ui,
            Field { label: &label, note: "", hint: "", rows: 0, enabled: true, id: None },
            typed,
        );
        if is_new {
            response.request_focus();
        }
        let year = year(typed);
        if year.is_none() {
            wrapped(ui, Role::Legend, &texts.tr("start-form-year-bad"));
        }
        ui.add_space(gap);
        extent::choose(ui, state, &mut self.extent);
        extent::about(ui, state, &self.extent);
        ui.add_space(gap);
        let entered = ui.input(|input| input.key_pressed(Key::Enter));
        ui.horizontal(|ui| {
            let start = texts.tr("dialog-new-round-start");
            let button = Button::primary(&start).enabled(year.is_some()).key("Enter");
            let pressed = ui.add(button).clicked();
            if ui.add(Button::new(&texts.tr("shell-cancel"))).clicked() {
                commands.send(Command::Dismiss);
            } else if let Some(year) = year.filter(|_| pressed || entered) {
                let extent = self.extent.clone();
                commands.send(Command::StartRound(NewRound { year, extent }));
            }
        });
    }
}
