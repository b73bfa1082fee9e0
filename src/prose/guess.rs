//! The guess round in words: the crowd against its members.

use super::withheld;
use crate::method::findings::crowd::GuessFinding;
use crate::text::{Arg, Texts};

/// What came of a guess round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GuessWords {
    /// How near the crowd was, or why that is not told.
    pub sentence: String,
    /// The diversity prediction theorem (Page 2007) with the crowd's own numbers, line by line; from
    /// ten guesses on.
    pub theorem: Vec<String>,
    /// What it means.
    pub meaning: String,
}

/// A guess round in words. The three terms of the theorem are rounded alike, so that anybody can
/// subtract them; the rounding may differ by one in the last decimal.
pub fn guess(texts: &Texts, found: &GuessFinding) -> GuessWords {
    let whole = |value: f64| texts.signed(value, 0);
    let (Some(crowd), Some(truth), Some(miss)) = (found.crowd, found.truth, found.crowd_miss)
    else {
        let sentence = found.withheld.map(|reason| withheld(texts, reason)).unwrap_or_default();
        let meaning = texts.tr("guess-kept");
        return GuessWords { sentence, theorem: Vec::new(), meaning };
    };
    let (crowd, truth, miss) = (whole(crowd), whole(truth), texts.decimal(miss, 0));
    let args = [
        ("count", Arg::Count(found.n)),
        ("crowd", Arg::Text(&crowd)),
        ("truth", Arg::Text(&truth)),
        ("miss", Arg::Text(&miss)),
    ];
    let sentence = texts.with("guess-sentence", &args);
    let terms = found.crowd_error.zip(found.individual_error).zip(found.diversity);
    let Some(((error, individual), diversity)) = terms else {
        let meaning = texts.tr("guess-below-ten");
        return GuessWords { sentence, theorem: Vec::new(), meaning };
    };
    let meaning = match found.beat_median {
        Some(true) => "guess-beats",
        _ => "guess-beats-not",
    };
    let beaten = found.share_beaten.map(|share| texts.percent(share)).unwrap_or_default();
    let meaning = texts.with(meaning, &[("share", Arg::Text(&beaten))]);
    let [error, individual, diversity] =
        [error, individual, diversity].map(|term| texts.decimal(term, 0));
    let terms = [
        ("error", Arg::Text(&error)),
        ("individual", Arg::Text(&individual)),
        ("diversity", Arg::Text(&diversity)),
    ];
    let theorem = vec![texts.tr("guess-theorem"), texts.with("guess-theorem-numbers", &terms)];
    GuessWords { sentence, theorem, meaning }
}
