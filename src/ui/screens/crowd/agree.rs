//! Where people agree least.

use egui::{Align, Align2, Label, Layout, Rect, Ui, pos2, vec2};

use super::layout::{heading, tall};
use super::row::{lay, put};
use super::{Hands, Here, table};
use crate::chart::{Legend, agreement, legend};
use crate::depict::{AgreementRow, Origin, Table, agreement_rows};
use crate::ui::plots::{Alternative, paint_centred, picture_ui};
use crate::ui::trace::Asked;
use crate::ui::widgets::{place, rule, wrapped};
use crate::ui::{theme, theme::Role};

const ROW: f32 = 36.0;
const SHAPE: f32 = 22.0;
const NUMBER: f32 = 64.0;

/// The card; returns the height of its content.
pub fn card_ui(ui: &mut Ui, here: &Here<'_>, hands: &mut Hands<'_>, least: f32) -> f32 {
    let texts = here.texts();
    let rows = here.side.scores.as_ref().map(|scores| agreement_rows(texts, scores));
    let rows = rows.unwrap_or_default();
    tall(ui, least, |ui| {
        heading(ui, &texts.tr("agreement-title"));
        if rows.is_empty() {
            wrapped(ui, Role::Second, &texts.tr("agreement-none"));
            return;
        }
        lead(ui, here);
        if hands.looked.tables {
            let origins = rows.iter().map(|row| Some(Origin::Agreement(row.code.clone())));
            let table = Table::of_lines(table::agreement(texts, &rows), origins);
            return hands.table(ui, here, "agreement", &table);
        }
        for row in &rows {
            rule(ui);
            row_ui(ui, here, row, hands);
        }
    })
}

/// What the bar and the number are.
fn lead(ui: &mut Ui, here: &Here<'_>) {
    let (theme, texts) = (theme::of(ui), here.texts());
    let (about, scale) = (texts.tr("agreement-about"), texts.tr("agreement-scale"));
    ui.horizontal_top(|ui| {
        ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
            ui.label(theme.text(Role::Legend, scale));
            ui.with_layout(Layout::top_down(Align::Min), |ui| {
                ui.add(Label::new(theme.text(Role::Legend, about)).wrap());
            });
        });
    });
    ui.add_space(theme.tokens.space.xxs);
}

/// Shape, name, bar and number; a long name wraps.
fn row_ui(ui: &mut Ui, here: &Here<'_>, row: &AgreementRow, hands: &mut Hands<'_>) {
    let theme = theme::of(ui);
    let width = ui.available_width();
    let named = (width * 0.34).clamp(96.0, 212.0);
    let name = lay(ui, &row.name, Role::Body, named - 8.0);
    let height = ROW.max(name.size().y + 12.0);
    let origin = Origin::Agreement(row.code.clone());
    let asked = Asked { of: Some(&origin), label: &row.sentence };
    let (rect, _) = hands.row(ui, here, height, asked);
    let sign = Rect::from_min_size(rect.min, vec2(16.0, height));
    paint_centred(ui.painter(), sign, &legend(Legend::Shape(row.axis)), &theme);
    let at = Rect::from_min_max(pos2(rect.left() + SHAPE, rect.top()), rect.max);
    put(ui, at, Align2::LEFT_CENTER, name);
    let bar = Rect::from_min_max(
        pos2(rect.left() + SHAPE + named, rect.top()),
        pos2(rect.right() - NUMBER, rect.bottom()),
    );
    let said = Alternative::from(row.sentence.as_str());
    if let Some(input) = row.picture(f64::from(bar.width()), f64::from(height)) {
        place(ui, bar, Layout::top_down(Align::Min), |ui| {
            picture_ui(ui, &agreement(&input), said);
        });
    }
    let area = if row.levels.is_some() { rect } else { bar.union(rect) };
    let number = lay(ui, &row.agreement, Role::Heading, area.width());
    put(ui, area, Align2::RIGHT_CENTER, number);
}
