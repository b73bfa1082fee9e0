//! A sign around a place.

use serde::Serialize;

use super::{
    Ink, Pos, Shape, Stroke,
    measure::{DOT_HALO, MARK, RING_R},
};

/// A sign around a place.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Sign {
    /// Which.
    pub shape: Shape,
    /// Its middle.
    pub at: Pos,
    /// Radius of the circle of the same weight, in points.
    pub radius: f64,
    /// Corners of the shape; empty for a circle.
    pub outline: Vec<Pos>,
    /// Colour inside.
    pub fill: Option<Ink>,
    /// Border, centred on the outline.
    pub stroke: Option<Stroke>,
    /// Width of the ring of the surface around it, in points.
    pub halo: f64,
}

impl Sign {
    /// A filled sign.
    pub fn filled(shape: Shape, at: Pos, radius: f64, ink: Ink) -> Self {
        let outline = shape.outline(at, radius);
        Self { shape, at, radius, outline, fill: Some(ink), stroke: None, halo: 0.0 }
    }

    /// A sign with a border of 1.5 around the surface.
    pub fn hollow(shape: Shape, at: Pos, radius: f64, ink: Ink) -> Self {
        let stroke = Some(Stroke { width: MARK, ink });
        Self { stroke, ..Self::filled(shape, at, radius, Ink::Card) }
    }

    /// Last year's ring.
    pub fn last_year(at: Pos) -> Self {
        Self::hollow(Shape::Circle, at, RING_R, Ink::Text3)
    }

    /// The same sign with the ring of the surface that keeps it apart from lines.
    #[must_use]
    pub fn halo(self) -> Self {
        Self { halo: DOT_HALO, ..self }
    }
}
