//! Whose line of the years it is, and where its figure stands.

use super::link::Like;
use super::sides::{points, theme_points};
use super::years::{Measure, YearFinding};
use crate::method::score::Assessment;
use crate::model::{Axis, ThemeCode};

/// Whose line it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Of<'a> {
    Overall,
    Axis(Axis),
    /// A theme of a dimension.
    Theme(Axis, &'a ThemeCode),
}

impl Of<'_> {
    pub fn is_shown(self, year: &YearFinding) -> bool {
        self.published(year).is_some()
    }

    pub fn published(self, year: &YearFinding) -> Option<f64> {
        match self {
            Self::Overall => year.shown(None),
            Self::Axis(axis) => year.shown(Some(axis)),
            Self::Theme(_, code) => year.theme_points(Measure::Published, code),
        }
    }

    pub fn figure(self, scored: &Assessment) -> Option<f64> {
        match self {
            Self::Overall => scored.overall.score,
            Self::Axis(axis) => points(scored, axis),
            Self::Theme(_, code) => theme_points(scored, code),
        }
    }

    /// Whether enough of it can be compared.
    pub fn is_in(self, like: &Like<'_>) -> bool {
        match self {
            Self::Overall => like.has_words(None),
            Self::Axis(axis) => like.has_words(Some(axis)),
            Self::Theme(_, code) => like.structure.theme(code).is_some_and(|t| like.has_theme(t)),
        }
    }
}
