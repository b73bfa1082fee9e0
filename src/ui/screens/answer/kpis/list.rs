//! The same as a list, where there is no room for a table.

use egui::{Id, Ui};

use super::cell::{Column, shown};
use super::{KpisPane, lines};
use crate::app::{Open, State};
use crate::model::{Kpi, Round};
use crate::prose;
use crate::text::Arg;
use crate::ui::widgets::{rule, wrapped};
use crate::ui::{Commands, theme, theme::Role};

impl KpisPane {
    /// Shows one figure below the other; returns the first field.
    pub(super) fn list(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &Open,
        round: &Round,
        commands: &mut Commands,
    ) -> Option<Id> {
        let mut first = None;
        for kpi in lines::figures(round) {
            rule(ui);
            about(ui, state, kpi);
            let field = self.fields(ui, state, open, round, kpi, commands);
            first = first.or(field);
            self.rest(ui, state, open, round, kpi);
        }
        first
    }

    /// The four fields with their names, or what they hold where nothing can be typed.
    fn fields(
        &mut self,
        ui: &mut Ui,
        state: &State,
        open: &Open,
        round: &Round,
        kpi: &Kpi,
        commands: &mut Commands,
    ) -> Option<Id> {
        let theme = theme::of(ui);
        let said = round.kpis.get(&kpi.code).cloned().unwrap_or_default();
        let mut first = None;
        for column in Column::ALL {
            let name = match column {
                Column::Value => round.name.clone(),
                Column::Target => state.texts.tr("kpi-target"),
                Column::Source => state.texts.tr("kpi-source"),
                Column::Note => state.texts.tr("kpi-note-field"),
            };
            if open.can_answer() {
                ui.label(theme.text(Role::LegendStrong, name));
                let id = self.cell(ui, state, round, (kpi, column), commands);
                first = first.or(Some(id));
            } else {
                let text = shown(state, kpi, &said, column);
                if !text.is_empty() {
                    let fact = [("round", Arg::Text(&name)), ("value", Arg::Text(&text))];
                    wrapped(ui, Role::Body, &state.texts.with("kpi-earlier", &fact));
                }
            }
        }
        first
    }

    /// Earlier values, what the figure says, and its themes.
    fn rest(&self, ui: &mut Ui, state: &State, open: &Open, round: &Round, kpi: &Kpi) {
        let earlier = lines::earlier(&open.document, round);
        let value = |other: &&Round| {
            other.kpis.get(&kpi.code)?.value?;
            let value = lines::value_in(state, other, kpi);
            let fact = [("round", Arg::Text(&other.name)), ("value", Arg::Text(&value))];
            Some(state.texts.with("kpi-earlier", &fact))
        };
        let values: Vec<_> = earlier.iter().take(self.shown_rounds()).filter_map(value).collect();
        for line in
            [lines::says(state, open, kpi), values.join(" · "), lines::themes(state, round, kpi)]
        {
            if !line.is_empty() {
                wrapped(ui, Role::Legend, &line);
            }
        }
        ui.add_space(theme::of(ui).tokens.space.xs);
    }
}

fn about(ui: &mut Ui, state: &State, kpi: &Kpi) {
    let language = state.texts.language();
    wrapped(ui, Role::Heading, kpi.name.get(language));
    wrapped(ui, Role::Legend, kpi.definition.get(language));
    wrapped(ui, Role::Legend, &prose::kpi_unit(&state.texts, kpi));
}
