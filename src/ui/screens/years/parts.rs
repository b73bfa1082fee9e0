//! What the change of the overall figure is made of.

use egui::Ui;

use super::{Here, PICTURE};
use crate::app::Plate;
use crate::chart::waterfall;
use crate::depict;
use crate::method::decompose::Decomposition;
use crate::method::findings::{Basis, Comparison, Measure};
use crate::prose;
use crate::text::Arg;
use crate::ui::plots::{Alternative, picture_ui};
use crate::ui::widgets::{card, figures_table, wrapped};
use crate::ui::{Commands, take, theme, theme::Role};

/// The parts that suit a measure: as published, with what the questionnaire moved, or like for like.
pub fn of(comparison: &Comparison, measure: Measure) -> Option<Decomposition> {
    match measure {
        Measure::Published => comparison.published_parts(),
        Measure::LikeForLike | Measure::Chained => comparison.decomposition,
    }
}

/// The card with the waterfall; returns the height of its content.
pub fn card_ui(
    ui: &mut Ui,
    here: Here<'_>,
    parts: &Decomposition,
    as_table: bool,
    least: f32,
    commands: &mut Commands,
) -> f32 {
    let (texts, state) = (here.view.texts(), here.view.state);
    let Some(comparison) = here.comparison else { return 0.0 };
    let names = (comparison.from.name.as_str(), comparison.to.name.as_str());
    let plate = Plate::Parts { parts: *parts, names: [names.0.to_owned(), names.1.to_owned()] };
    let decimals = prose::parts_decimals(parts);
    let shown = card(ui, |ui| {
        let top = ui.cursor().top();
        let change = texts.signed(parts.change, decimals);
        let title = texts.with("years-made-of", &[("change", Arg::Text(&change))]);
        ui.horizontal(|ui| {
            ui.label(theme::of(ui).text(Role::Heading, title));
            take::at_the_end(ui, state, &plate, commands);
        });
        let rows = depict::parts_table(texts, parts, [names.0, names.1]);
        let size = (f64::from(ui.available_width()), PICTURE);
        if as_table {
            figures_table(ui, "parts", &rows);
        } else if let Some(input) = depict::waterfall(texts, parts, names, size) {
            let sentence = prose::waterfall_alt(texts, parts);
            let told = Alternative { sentence: &sentence, table: &rows };
            let shown = picture_ui(ui, &waterfall(&input), told);
            take::around(&shown, state, &plate, commands);
        }
        if comparison.basis != Some(Basis::SameVersion) && parts.questionnaire.is_none() {
            wrapped(ui, Role::Legend, &texts.tr("years-parts-like"));
        }
        if decimals > 1 {
            wrapped(ui, Role::Legend, &texts.tr("years-parts-decimals"));
        }
        let height = ui.min_rect().bottom() - top;
        ui.expand_to_include_y(top + least);
        height
    });
    shown.inner
}
