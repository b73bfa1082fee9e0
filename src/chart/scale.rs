//! From figures to places.

use super::{measure::SIDE, place};
use crate::model::Points;

/// A straight axis: the figure `from` stands at `start`, `to` at `end`. Figures outside are clamped.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Scale {
    pub from: f64,
    pub to: f64,
    pub start: f64,
    pub end: f64,
}

impl Scale {
    /// Levels 0–100 over a picture's width, with room for marks at both ends.
    pub fn levels(width: f64) -> Self {
        Self { from: 0.0, to: 100.0, start: SIDE, end: width - SIDE }
    }

    /// Where a figure stands, in points.
    pub fn at(self, figure: f64) -> f64 {
        let length = self.to - self.from;
        if figure.is_nan() || length == 0.0 {
            return place::tidy(self.start);
        }
        let share = ((figure - self.from) / length).clamp(0.0, 1.0);
        place::tidy(self.start + share * (self.end - self.start))
    }

    /// Where a level stands, in points.
    pub fn level(self, level: Points) -> f64 {
        self.at(level.get())
    }
}
