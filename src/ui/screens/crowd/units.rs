//! Participation by unit, with the three figures of each.

use egui::{Align, Layout, Ui};

use super::layout::{heading, tall};
use super::unit::{Columns, unit_ui};
use super::{Hands, Here, table};
use crate::chart::{Answered, Legend};
use crate::depict::{Origin, Table, UnitRow, unit_rows};
use crate::model::{Axis, Side};
use crate::prose;
use crate::ui::plots::legend_ui;
use crate::ui::theme;
use crate::ui::widgets::rule;

/// The card; returns the height of its content.
pub fn card_ui(ui: &mut Ui, here: &Here<'_>, hands: &mut Hands<'_>, least: f32) -> f32 {
    let texts = here.texts();
    let rows = unit_rows(texts, &here.view.round.gathering, here.side);
    tall(ui, least, |ui| {
        let has_figures = rows.iter().any(|row| !row.figures.is_empty());
        top(ui, here, has_figures);
        let side = here.side.side;
        let origins = rows.iter().map(|row| Origin::Unit(side, row.of.clone()));
        if hands.looked.tables {
            let table = Table::of_lines(table::units(texts, &rows), origins.map(Some));
            return hands.table(ui, here, "units", &table);
        }
        let columns = Columns::of(ui.available_width(), has_figures);
        for (row, origin) in rows.iter().zip(origins) {
            rule(ui);
            unit_ui(ui, here, row, (columns, &origin), hands);
        }
        ui.add_space(theme::of(ui).tokens.space.s);
        signs(ui, here, &rows);
    })
}

fn top(ui: &mut Ui, here: &Here<'_>, has_figures: bool) {
    let texts = here.texts();
    let key = match here.side.side {
        Side::Staff => "units-title",
        _ => "units-title-all",
    };
    let legend = |ui: &mut Ui| {
        let name = |axis| (Legend::Shape(axis), prose::axis(texts, axis).to_lowercase());
        legend_ui(ui, &Axis::DIMENSIONS.map(name));
    };
    let width = ui.available_width();
    if width < 420.0 || !has_figures {
        heading(ui, &texts.tr(key));
        if has_figures {
            legend(ui);
        }
        return;
    }
    ui.horizontal(|ui| {
        heading(ui, &texts.tr(key));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.allocate_ui_with_layout(
                egui::vec2(232.0, 20.0),
                Layout::left_to_right(Align::Center),
                legend,
            );
        });
    });
    ui.add_space(theme::of(ui).tokens.space.xxs);
}

/// Only the signs that are there are explained.
fn signs(ui: &mut Ui, here: &Here<'_>, rows: &[UnitRow]) {
    let texts = here.texts();
    let mut signs = Vec::new();
    if rows.iter().any(|row| matches!(row.answered, Answered::Of { .. })) {
        signs.push((Legend::Answered, texts.tr("units-sign-answered")));
        signs.push((Legend::Invited, texts.tr("units-sign-invited")));
    }
    if rows.iter().any(|row| row.aims && matches!(row.answered, Answered::Of { .. })) {
        signs.push((Legend::Aim, texts.tr("units-sign-aim")));
    }
    if rows.iter().any(|row| row.answered == Answered::Withheld) {
        signs.push((Legend::Withheld, texts.tr("units-sign-withheld")));
    }
    legend_ui(ui, &signs);
}
