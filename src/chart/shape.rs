//! The signs: a hue never stands alone.

use serde::Serialize;

use super::Pos;
use crate::model::Axis;

/// A sign that says what its hue says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Length; hollow and grey: last year.
    Circle,
    /// Breadth.
    Square,
    /// Depth.
    Diamond,
    /// Enablers.
    Plus,
    /// Improved.
    Up,
    /// Declined.
    Down,
}

impl Shape {
    /// The sign of a dimension.
    pub fn of(axis: Axis) -> Self {
        match axis {
            Axis::Length => Self::Circle,
            Axis::Breadth => Self::Square,
            Axis::Depth => Self::Diamond,
            Axis::Enablers => Self::Plus,
        }
    }

    /// Corners around a place, for the weight of a circle of `radius` points; none for a circle.
    pub fn outline(self, at: Pos, radius: f64) -> Vec<Pos> {
        let corners: &[(f64, f64)] = match self {
            Self::Circle => &[],
            Self::Square => &SQUARE,
            Self::Diamond => &DIAMOND,
            Self::Plus => &PLUS,
            Self::Up => &UP,
            Self::Down => &DOWN,
        };
        corners.iter().map(|(x, y)| Pos::new(at.x + x * radius, at.y + y * radius)).collect()
    }
}

// In radii. No corner lies further than 1.25 from the middle.
const SQUARE: [(f64, f64); 4] = [(-0.84, -0.84), (0.84, -0.84), (0.84, 0.84), (-0.84, 0.84)];
const DIAMOND: [(f64, f64); 4] = [(0.0, -1.25), (1.25, 0.0), (0.0, 1.25), (-1.25, 0.0)];
const UP: [(f64, f64); 3] = [(0.0, -0.9), (1.1, 0.9), (-1.1, 0.9)];
const DOWN: [(f64, f64); 3] = [(-1.1, -0.9), (1.1, -0.9), (0.0, 0.9)];
/// Length and half the thickness of an arm of the plus, in radii.
const ARM: f64 = 1.1;
const HALF: f64 = 0.38;
const PLUS: [(f64, f64); 12] = [
    (-HALF, -ARM),
    (HALF, -ARM),
    (HALF, -HALF),
    (ARM, -HALF),
    (ARM, HALF),
    (HALF, HALF),
    (HALF, ARM),
    (-HALF, ARM),
    (-HALF, HALF),
    (-ARM, HALF),
    (-ARM, -HALF),
    (-HALF, -HALF),
];
