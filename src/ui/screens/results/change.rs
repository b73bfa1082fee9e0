//! Themes between two rounds.

use egui::Ui;

use super::{ResultsScreen, Shown, head, table};
use crate::chart::slope;
use crate::depict::{self, change_table};
use crate::prose;
use crate::ui::Commands;
use crate::ui::plots::{Alternative, picture_ui};
use crate::ui::theme::Role;
use crate::ui::widgets::{card, wrapped};

const HEIGHT: f64 = 460.0;

/// Shows the tab.
pub fn show(ui: &mut Ui, shown: &Shown<'_>, screen: &mut ResultsScreen, commands: &mut Commands) {
    let (texts, findings) = (shown.view.texts(), shown.findings);
    let questionnaire = &shown.view.round.questionnaire;
    let title = prose::years_headline(texts, findings);
    let width = f64::from(ui.available_width()) - 40.0;
    let Some(input) = depict::slope(texts, findings, questionnaire, (width, HEIGHT)) else {
        return head::show(ui, shown, screen, &title, &texts.tr("change-none"));
    };
    head::show(ui, shown, screen, &title, "");
    let of = change_table(texts, findings, questionnaire);
    if shown.table {
        table::show(ui, shown, screen, &of, commands);
    } else {
        card(ui, |ui| {
            let lines = of.lines();
            picture_ui(ui, &slope(&input), Alternative { sentence: &title, table: &lines });
        });
        wrapped(ui, Role::Legend, &texts.tr("change-thin"));
    }
    table::toggle(ui, shown, screen);
}
