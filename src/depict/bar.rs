//! One figure as a bar or a dot.

use crate::chart::{BulletBar, DotRow, Ink, Interval, Reading};
use crate::method::change::Word;
use crate::method::findings::{DimensionFinding, Figure, Findings, ThemeFinding};
use crate::model::Points;
use crate::prose;
use crate::text::Texts;

/// A figure for a picture.
fn reading(figure: &Figure) -> Reading {
    match (figure.shown(), figure.in_progress) {
        (Some(value), _) => {
            let limits = figure.interval;
            let interval =
                limits.map(|i| Interval::new(Points::clamped(i.low), Points::clamped(i.high)));
            Reading::Level { value, interval, last_year: figure.before.and_then(Points::new) }
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
        target: target(&of.figure),
        hover: hover(texts, findings, &prose::axis(texts, of.axis), &of.figure),
    }
}

/// The row of a theme, called so, in a dot plot.
pub fn dot(
    texts: &Texts,
    findings: &Findings,
    of: &ThemeFinding,
    name: &str,
    (width, height): (f64, f64),
) -> DotRow {
    DotRow {
        width,
        height,
        axis: of.axis,
        reading: reading(&of.figure),
        target: target(&of.figure),
        hover: hover(texts, findings, name, &of.figure),
    }
}

pub(super) fn target(figure: &Figure) -> Option<Points> {
    figure.target.and_then(Points::new)
}

/// What a figure says when it is pointed at: never a number alone.
pub(super) fn hover(texts: &Texts, findings: &Findings, name: &str, figure: &Figure) -> String {
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
