//! How a text strays from the rules of wording.

use super::named::{Named, count, text};
use crate::catalog::Style;

/// The message of each rule and what is put into it.
pub(super) fn message(style: &Style) -> (&'static str, Vec<Named<'_>>) {
    let words = |found: usize, most: usize| vec![count("found", found), count("most", most)];
    match style {
        Style::LongName { found, most } => ("catalog-style-long-name", words(*found, *most)),
        Style::LongQuestion { found, most } => {
            ("catalog-style-long-question", words(*found, *most))
        }
        Style::LongLevel { found, most } => ("catalog-style-long-level", words(*found, *most)),
        Style::LongItem { found, most } => ("catalog-style-long-item", words(*found, *most)),
        Style::VagueWord { word } => ("catalog-style-vague-word", vec![text("word", word)]),
        Style::Jargon { word } => ("catalog-style-jargon", vec![text("word", word)]),
        Style::SpokenTo { word } => ("catalog-style-spoken-to", vec![text("word", word)]),
        Style::SeveralClauses => ("catalog-style-several-clauses", vec![]),
        Style::NoLadder { opening } => ("catalog-style-no-ladder", vec![text("opening", opening)]),
        Style::EarlyLadder { opening } => {
            ("catalog-style-early-ladder", vec![text("opening", opening)])
        }
        Style::Exclamation => ("catalog-style-exclamation", vec![]),
    }
}
