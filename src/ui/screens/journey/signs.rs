//! What the signs of the picture mean.

use egui::{Sense, Ui, vec2};

use super::here::Here;
use crate::chart::journey_sign;
use crate::depict::journey_signs;
use crate::ui::plots::paint_centred;
use crate::ui::{theme, theme::Role};

/// A row for each sign.
pub fn show(ui: &mut Ui, here: &Here<'_>) {
    let theme = theme::of(ui);
    ui.label(theme.text(Role::Heading, here.texts().tr("journey-signs")));
    ui.spacing_mut().item_spacing.y = theme.tokens.space.xxs;
    for (sign, words) in journey_signs(&here.words) {
        ui.horizontal(|ui| {
            ui.spacing_mut().interact_size.y = theme.tokens.text.body.line;
            let picture = journey_sign(sign);
            let size = vec2(picture.width as f32, picture.height as f32);
            let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
            paint_centred(ui.painter(), rect, &picture, &theme);
            ui.add(egui::Label::new(theme.text(Role::Legend, words)).wrap());
        });
    }
}
