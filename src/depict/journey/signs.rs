//! The signs of the picture and what they mean.

use super::{JourneyField, JourneyWords};
use crate::chart::{FeelingSign, JourneySign, Tone};
use crate::method::journey::StepKind;
use crate::model::{Frequency, Whose, Works, coded};

/// Every sign with its words: the block's own where it has them.
pub fn journey_signs(words: &JourneyWords<'_>) -> Vec<(JourneySign, String)> {
    let mut signs = Vec::new();
    let said = |field| words.choices(field).into_iter();
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
    signs.extend(own.map(|(sign, key)| (sign, words.texts.tr(key))));
    for (code, words) in said(JourneyField::Works) {
        signs.extend(coded::<Works>(code).map(|it| (JourneySign::Works(it), words.to_owned())));
    }
    signs
}
