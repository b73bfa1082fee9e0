//! What several pages share: a figure with its change, and names.

use super::super::Context;
use super::super::data::{Change, FigureRow};
use crate::chart::{Legend, Picture, legend, word_sign};
use crate::method::findings::Figure;
use crate::model::{Axis, ThemeCode};
use crate::text::Texts;
use crate::{depict, prose};

/// A text on one line.
pub(in super::super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Longest name of a theme on paper.
const THEME: usize = 160;

impl Context<'_> {
    /// Name of a theme, on one line.
    pub(super) fn theme(&self, code: &ThemeCode) -> String {
        prose::short(&prose::theme(self.input.texts, self.questionnaire, code), THEME)
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
            _ => prose::absent(texts, figure),
        };
        FigureRow {
            sign: axis.map(|axis| legend(Legend::Shape(axis))),
            name,
            level,
            value: shown.map(|value| texts.points(value.get())).unwrap_or_default(),
            change: shown.and_then(|_| change(texts, figure)),
        }
    }

    /// Why a difference may be another than that of the figures shown; empty where there is none.
    pub(super) fn rounded(&self) -> String {
        let compared = self.input.findings.compared.is_some();
        if compared { self.input.texts.tr("report-rounded") } else { String::new() }
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

/// The change of a figure as it is printed.
pub(super) fn change(texts: &Texts, figure: &Figure) -> Option<Change> {
    let (change, said) = (figure.change?, figure.word?);
    let sign = word_sign(said);
    Some(Change {
        points: change.difference.map_or_else(|| "–".to_owned(), |by| texts.signed(by, 0)),
        mark: prose::sign(said).char().to_string(),
        sign,
        word: prose::word(texts, said),
        ink: depict::word_ink(said).key(),
    })
}

/// The triangle of a real change.
pub(super) fn triangle(figure: &Figure) -> Option<Picture> {
    figure.word.and_then(word_sign)
}
