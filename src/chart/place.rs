//! Places and areas inside a picture. Everything here is finite.

use serde::Serialize;

/// The widest and highest picture, in points; larger wishes are cut to it.
const LARGEST: f64 = 20_000.0;

/// A place in points from the picture's upper left corner; serialised as `[x, y]`.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
#[serde(into = "[f64; 2]")]
pub struct Pos {
    /// To the right.
    pub x: f64,
    /// Downwards.
    pub y: f64,
}

impl Pos {
    /// A place, finite and rounded to a hundredth of a point.
    pub fn new(x: f64, y: f64) -> Self {
        Self { x: tidy(x), y: tidy(y) }
    }
}

impl From<Pos> for [f64; 2] {
    fn from(pos: Pos) -> Self {
        [pos.x, pos.y]
    }
}

/// A rectangle in points.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize)]
pub struct Area {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width, never negative.
    pub width: f64,
    /// Height, never negative.
    pub height: f64,
}

impl Area {
    /// An area from its upper left corner.
    pub fn new(x: f64, y: f64, width: f64, height: f64) -> Self {
        let (width, height) = (tidy(width).max(0.0), tidy(height).max(0.0));
        Self { x: tidy(x), y: tidy(y), width, height }
    }

    /// An area around a place.
    pub fn around(at: Pos, width: f64, height: f64) -> Self {
        Self::new(at.x - width / 2.0, at.y - height / 2.0, width, height)
    }

    /// Whether a place lies in it or on its edge.
    pub fn holds(self, at: Pos) -> bool {
        (self.x..=self.right()).contains(&at.x) && (self.y..=self.bottom()).contains(&at.y)
    }

    /// Right edge.
    pub fn right(self) -> f64 {
        tidy(self.x + self.width)
    }

    /// Lower edge.
    pub fn bottom(self) -> f64 {
        tidy(self.y + self.height)
    }
}

/// A finite number of hundredths of a point; what is not a number becomes 0.
pub(super) fn tidy(value: f64) -> f64 {
    if value.is_nan() {
        return 0.0;
    }
    let rounded = (value.clamp(-LARGEST, LARGEST) * 100.0).round() / 100.0;
    rounded + 0.0 // turns −0 into 0
}

/// A wished size, at least `least` and never endless.
pub(super) fn at_least(wish: f64, least: f64) -> f64 {
    if wish.is_nan() { least } else { tidy(wish).max(least) }
}

/// The middle of the point that holds `value`, where a 1-point stroke is crisp.
pub(super) fn crisp(value: f64) -> f64 {
    value.floor() + 0.5
}
