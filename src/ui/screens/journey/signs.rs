//! What the signs of the picture mean.

use egui::{Sense, Ui, vec2};

use super::here::Here;
use crate::chart::{FeelingSign, JourneySign, Tone, journey_sign};
use crate::depict::JourneyField;
use crate::method::journey::StepKind;
use crate::model::{Frequency, Whose, Works, coded};
use crate::ui::plots::paint_centred;
use crate::ui::{theme, theme::Role};

/// A row for each sign.
pub fn show(ui: &mut Ui, here: &Here<'_>) {
    let theme = theme::of(ui);
    ui.label(theme.text(Role::Heading, here.texts().tr("journey-signs")));
    ui.spacing_mut().item_spacing.y = theme.tokens.space.xxs;
    for (sign, words) in signs(here) {
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

/// The block's own words where it has them.
fn signs(here: &Here<'_>) -> Vec<(JourneySign, String)> {
    let mut signs = Vec::new();
    let said = |field| here.words.choices(field).into_iter();
    for (code, words) in said(JourneyField::Whose) {
        signs.extend(coded::<Whose>(code).map(|it| (JourneySign::Whose(it), words.to_owned())));
    }
    for (code, words) in said(JourneyField::Next) {
        let sign = coded::<Frequency>(code).map(JourneySign::Frequency);
        signs.extend(sign.map(|sign| (sign, words.to_owned())));
    }
    let guessed = FeelingSign { tone: Tone::Neutral, is_guessed: true };
    let own = [
        (JourneySign::Step(StepKind::Exit), "journey-sign-exit"),
        (JourneySign::Step(StepKind::Return), "journey-sign-return"),
        (JourneySign::known(Tone::Good), "journey-sign-good"),
        (JourneySign::known(Tone::Bad), "journey-sign-bad"),
        (JourneySign::known(Tone::Neutral), "journey-sign-neutral"),
        (JourneySign::Feeling(guessed), "journey-sign-guessed"),
        (JourneySign::Measured(true), "journey-sign-measured"),
        (JourneySign::Measured(false), "journey-sign-unmeasured"),
    ];
    signs.extend(own.map(|(sign, key)| (sign, here.texts().tr(key))));
    for (code, words) in said(JourneyField::Works) {
        signs.extend(coded::<Works>(code).map(|it| (JourneySign::Works(it), words.to_owned())));
    }
    signs
}
