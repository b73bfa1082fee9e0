//! Before results are revealed: how many were invited and answered, and nothing else.

use egui::Ui;

use super::layout::{beside, heading, tall};
use super::{Hands, Here, units};
use crate::ui::theme::Role;
use crate::ui::widgets::wrapped;

/// Shows who was invited and how many answered, and why nothing else is seen.
pub fn show(ui: &mut Ui, here: &Here<'_>, hands: &mut Hands<'_>) {
    let texts = here.texts();
    beside(
        ui,
        "sealed",
        hands,
        |ui, hands, least| units::card_ui(ui, here, hands, least),
        Some(|ui: &mut Ui, _: &mut Hands<'_>, least: f32| {
            tall(ui, least, |ui| {
                heading(ui, &texts.tr("sealed-title"));
                wrapped(ui, Role::Body, &texts.tr("sealed-why"));
                wrapped(ui, Role::Second, &texts.tr("sealed-later"));
            })
        }),
    );
}
