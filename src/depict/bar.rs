//! One figure as a bar.

use crate::chart::{BulletBar, Ink, Reading};
use crate::method::change::Word;
use crate::method::findings::{DimensionFinding, Figure, Findings};
use crate::model::Points;
use crate::prose;
use crate::text::Texts;

/// A figure for a picture.
pub fn reading(figure: &Figure) -> Reading {
    match (figure.shown(), figure.in_progress) {
        (Some(value), _) => {
            Reading::Level { value, interval: None, last_year: figure.before.and_then(Points::new) }
        }
        (None, true) => Reading::Empty,
        (None, false) => Reading::Withheld,
    }
}

/// The bullet bar of a dimension.
pub fn bullet(texts: &Texts, findings: &Findings, of: &DimensionFinding, width: f64) -> BulletBar {
    BulletBar {
        width,
        axis: of.axis,
        reading: reading(&of.figure),
        target: of.figure.target.and_then(Points::new),
        hover: hover(texts, findings, &prose::axis(texts, of.axis), &of.figure),
    }
}

/// What a figure says when it is pointed at: never a number alone.
pub fn hover(texts: &Texts, findings: &Findings, name: &str, figure: &Figure) -> String {
    prose::figure_alt(texts, findings, name, figure)
}

/// The ink of a word.
pub fn word_ink(word: Word) -> Ink {
    match word {
        Word::Improved => Ink::Improved,
        Word::Declined => Ink::Declined,
        _ => Ink::Noise,
    }
}
