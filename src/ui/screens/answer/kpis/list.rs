//! The same as a list, where there is no room for a table.

use egui::{Id, Ui};

use super::cell::{Column, shown};
use super::{KpisPane, lines};
use crate::app::State;
use crate::model::{Kpi, Round};
use crate::prose;
use crate::text::Arg;
use crate::ui::widgets::{rule, wrapped};
use crate::ui::{Commands, View, theme, theme::Role};

impl KpisPane {
    /// Shows one figure below the other; returns the first field.
    pub(super) fn list(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        commands: &mut Commands,
    ) -> Option<Id> {
        let mut first = None;
        for kpi in lines::figures(view.round) {
            rule(ui);
            about(ui, view.state, kpi);
            let field = self.fields(ui, view, kpi, commands);
            first = first.or(field);
            self.rest(ui, view, kpi);
        }
        first
    }

    /// The four fields with their names, or what they hold where nothing can be typed.
    fn fields(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        kpi: &Kpi,
        commands: &mut Commands,
    ) -> Option<Id> {
        let theme = theme::of(ui);
        let said = view.round.kpis.get(&kpi.code).cloned().unwrap_or_default();
        let mut first = None;
        for column in Column::ALL {
            let name = match column {
                Column::Value => view.round.name.clone(),
                Column::Target => view.texts().tr("kpi-target"),
                Column::Source => view.texts().tr("kpi-source"),
                Column::Note => view.texts().tr("kpi-note-field"),
            };
            if view.open.can_answer() {
                ui.label(theme.text(Role::LegendStrong, name));
                let id = self.cell(ui, view, (kpi, column), commands);
                first = first.or(Some(id));
            } else {
                let text = shown(view.state, kpi, &said, column);
                if !text.is_empty() {
                    let fact = [("round", Arg::Text(&name)), ("value", Arg::Text(&text))];
                    wrapped(ui, Role::Body, &view.texts().with("kpi-earlier", &fact));
                }
            }
        }
        first
    }

    /// Earlier values, what the figure says, and its themes.
    fn rest(&self, ui: &mut Ui, view: &View<'_>, kpi: &Kpi) {
        let earlier = lines::earlier(&view.open.document, view.round);
        let value = |other: &&Round| {
            other.kpis.get(&kpi.code)?.value?;
            let value = lines::value_in(view.texts(), other, kpi);
            let fact = [("round", Arg::Text(&other.name)), ("value", Arg::Text(&value))];
            Some(view.texts().with("kpi-earlier", &fact))
        };
        let values: Vec<_> = earlier.iter().take(self.shown_rounds()).filter_map(value).collect();
        for line in [lines::says(view, kpi), values.join(" · "), lines::themes(view, kpi)] {
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
