//! The blind answers of a workshop in words.

use crate::method::agreement::Band;
use crate::method::findings::VoteFinding;
use crate::text::{Arg, Texts};

/// How far apart the answers stand, and how much they agree.
pub fn vote_sentence(texts: &Texts, found: &VoteFinding) -> String {
    let Some((least, most)) = found.spread else { return texts.tr("workshop-no-levels") };
    let steps = [("steps", Arg::Count(usize::from(most - least)))];
    let spread = texts.with("workshop-spread", &steps);
    let agreement = found.agreement.and_then(|agreement| agreement.rwg.zip(agreement.band));
    let Some((rwg, band)) = agreement else { return spread };
    let (value, word) = (texts.decimal(rwg, 2), agreement_word(texts, band));
    let args = [("value", Arg::Text(&value)), ("word", Arg::Text(&word))];
    format!("{spread} {}", texts.with("workshop-agreement", &args))
}

fn agreement_word(texts: &Texts, band: Band) -> String {
    texts.tr(match band {
        Band::Lack => "workshop-band-lack",
        Band::Weak => "workshop-band-weak",
        Band::Moderate => "workshop-band-moderate",
        Band::Strong => "workshop-band-strong",
        Band::VeryStrong => "workshop-band-very-strong",
    })
}
