//! Participation by unit, with the three figures of each.

use egui::{Align, Frame, Id, Layout, Margin, Ui};

use super::layout::{heading, tall};
use super::unit::{Columns, unit_ui};
use super::{Here, Looked, table};
use crate::chart::{Answered, Legend};
use crate::depict::{UnitRow, unit_rows};
use crate::model::{Axis, Side};
use crate::prose;
use crate::ui::plots::legend_ui;
use crate::ui::widgets::{figures_table, rule, wrapped};
use crate::ui::{theme, theme::Role};

/// The card; returns the height of its content.
pub fn card_ui(ui: &mut Ui, here: &Here<'_>, looked: &mut Looked, least: f32) -> f32 {
    let texts = here.texts();
    let rows = unit_rows(texts, &here.view.round.gathering, here.side);
    tall(ui, least, |ui| {
        let has_figures = rows.iter().any(|row| !row.figures.is_empty());
        top(ui, here, has_figures);
        if looked.tables {
            looked.rows.clear();
            return figures_table(ui, "units", &table::units(texts, &rows));
        }
        let columns = Columns::of(ui.available_width(), has_figures);
        looked.rows.clear();
        for (at, row) in rows.iter().enumerate() {
            rule(ui);
            let id = Id::unique(("unit", here.side.side.code(), at));
            looked.rows.push(id);
            let open = looked.unit == Some(at);
            if unit_ui(ui, texts, row, columns, (id, open)).clicked() {
                looked.unit = (!open).then_some(at);
            }
            if open {
                trace(ui, row);
            }
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

/// What the figures of a row rest on.
fn trace(ui: &mut Ui, row: &UnitRow) {
    let theme = theme::of(ui);
    let space = theme.tokens.space;
    let margin = Margin::symmetric(space.s as i8, space.xs as i8);
    Frame::new().fill(theme.colors.panel).inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        row.trace.iter().for_each(|line| drop(wrapped(ui, Role::Legend, line)));
    });
    ui.add_space(space.xs);
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
