//! Whether the ideas of the round come from a crowd.

use egui::Ui;

use crate::app::{crowd_of, idea_block};
use crate::method::ideas::{IdeaConditions, LEAST_CROWD, LEAST_IDEAS};
use crate::text::Arg;
use crate::ui::widgets::wrapped;
use crate::ui::{View, theme, theme::Role};

/// The four conditions in a row, or what is missing until they can be told.
pub fn show(ui: &mut Ui, view: &View<'_>) {
    let (texts, open) = (view.texts(), view.open);
    let crowd = crowd_of(&open.document, open.round, &view.state.library, view.state.now.stamp);
    match &crowd.conditions {
        Some(conditions) => figures(ui, view, conditions),
        None => {
            let args = [
                ("wanted", Arg::Count(LEAST_IDEAS)),
                ("needed", Arg::Count(LEAST_CROWD)),
                ("ideas", Arg::Count(crowd.decided)),
                ("judges", Arg::Count(crowd.judges)),
            ];
            wrapped(ui, Role::Legend, &texts.with("ideas-no-crowd", &args));
        }
    }
}

fn figures(ui: &mut Ui, view: &View<'_>, conditions: &IdeaConditions) {
    let theme = theme::of(ui);
    let (texts, language) = (view.texts(), view.texts().language());
    let block = idea_block(&view.state.library, view.open.round());
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme.tokens.space.m;
        ui.label(theme.text(Role::LegendStrong, texts.tr("ideas-conditions")));
        let figures = block.iter().flat_map(|block| &block.figures);
        for figure in figures {
            let value = match figure.code.as_str() {
                "ID_C1" => conditions.difference,
                "ID_C2" => conditions.independence,
                "ID_C3" => conditions.dispersion,
                "ID_C4" => conditions.combining,
                _ => continue,
            };
            let name = figure.name.get(language);
            let value = value.map_or_else(|| "–".to_owned(), |value| texts.points(value));
            let told = format!("{}\n{}", figure.about.get(language), figure.question.get(language));
            ui.label(theme.text(Role::Legend, format!("{name} {value}"))).on_hover_text(told);
        }
        if let Some(share) = conditions.knowledge {
            let share = texts.percent(share / 100.0);
            let args = [("share", Arg::Text(&share))];
            ui.label(theme.text(Role::Legend, texts.with("ideas-knowledge", &args)));
        }
    });
}
