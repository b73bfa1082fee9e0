//! What several pages share: a figure with its change, names, a reading for a picture.

use super::super::Context;
use super::super::data::{Change, FigureRow};
use crate::chart::{Ink, Legend, Picture, Reading, legend, word_sign};
use crate::method::change::Word;
use crate::method::findings::Figure;
use crate::model::{Axis, Points, ThemeCode};
use crate::prose;
use crate::text::Texts;

/// A text on one line.
pub(in super::super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text on one line, cut after so many characters.
pub(in super::super) fn short(text: &str, most: usize) -> String {
    let line = one_line(text);
    if line.chars().count() <= most {
        return line;
    }
    let start: String = line.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", start.trim_end())
}

impl Context<'_> {
    /// Name of a theme, on one line.
    pub(super) fn theme(&self, code: &ThemeCode) -> String {
        one_line(&prose::theme(self.input.texts, self.questionnaire, code))
    }

    /// Whether anything may still move.
    pub(super) fn is_unfinished(&self) -> bool {
        self.input.findings.dimensions.iter().any(|d| d.figure.in_progress)
    }

    /// A figure with its name, level and change.
    pub(super) fn row(&self, name: String, axis: Option<Axis>, figure: &Figure) -> FigureRow {
        let texts = self.input.texts;
        let shown = figure.shown();
        let level = match (shown, figure.level) {
            (Some(_), Some(level)) => prose::level(texts, level),
            _ => absent(texts, figure),
        };
        FigureRow {
            sign: axis.map(|axis| legend(Legend::Shape(axis))),
            name,
            level,
            value: shown.map(|value| texts.points(value.get())).unwrap_or_default(),
            change: shown.and_then(|_| change(texts, figure)),
        }
    }

    /// What stands in place of a change.
    pub(super) fn no_change(&self, figure: &Figure) -> String {
        let (texts, findings) = (self.input.texts, self.input.findings);
        if figure.shown().is_none() {
            return String::new();
        }
        let earlier = findings.years.first().is_some_and(|year| year.round != findings.round);
        texts.tr(if earlier { "word-not-comparable" } else { "first-year" })
    }
}

/// In words why there is no figure.
pub(super) fn absent(texts: &Texts, figure: &Figure) -> String {
    texts.tr(if figure.in_progress { "in-progress" } else { "word-not-shown" })
}

/// The change of a figure as it is printed.
pub(super) fn change(texts: &Texts, figure: &Figure) -> Option<Change> {
    let change = figure.change?;
    let sign = word_sign(change.word);
    Some(Change {
        points: change.difference.map_or_else(|| "–".to_owned(), |by| texts.signed(by, 0)),
        mark: prose::sign(change.word).char().to_string(),
        sign,
        word: prose::word(texts, change.word),
        ink: ink(change.word).key(),
    })
}

fn ink(word: Word) -> Ink {
    match word {
        Word::Improved => Ink::Improved,
        Word::Declined => Ink::Declined,
        _ => Ink::Noise,
    }
}

/// A figure for a picture.
pub(super) fn reading(figure: &Figure) -> Reading {
    match (figure.shown(), figure.in_progress) {
        (Some(value), _) => {
            Reading::Level { value, interval: None, last_year: figure.before.and_then(Points::new) }
        }
        (None, true) => Reading::Empty,
        (None, false) => Reading::Withheld,
    }
}

/// The target for a picture.
pub(super) fn target(figure: &Figure) -> Option<Points> {
    figure.target.and_then(Points::new)
}

/// The triangle of a real change.
pub(super) fn triangle(figure: &Figure) -> Option<Picture> {
    figure.change.and_then(|change| word_sign(change.word))
}
