//! One figure as it may be shown.

use crate::model::Points;

/// A 95 % interval of a level, as the method gives it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Interval {
    /// Lower end.
    pub low: Points,
    /// Upper end.
    pub high: Points,
}

impl Interval {
    /// An interval; the ends may come in either order.
    pub fn new(a: Points, b: Points) -> Self {
        if a <= b { Self { low: a, high: b } } else { Self { low: b, high: a } }
    }
}

/// A level with what may stand beside it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Reading {
    /// Nobody answered: an empty track.
    Empty,
    /// A rule withholds it: hatching.
    Withheld,
    /// A figure.
    Level {
        /// This year.
        value: Points,
        /// Its 95 % interval, if there is one.
        interval: Option<Interval>,
        /// Last year, if there is a comparable one.
        last_year: Option<Points>,
    },
}
