//! Names and values beside the edges.

use super::{
    super::{
        Ink, Picture, Pos, Side, Text, TextWeight,
        measure::{LABEL_MIN_GAP, SPAN_GAP},
        words::words_width,
    },
    Cube, Edge, EdgeValue,
    projection::Projection,
};
use crate::model::Axis;

/// From the middle of an edge sideways to its label, and up to the label's middle.
const ASIDE: f64 = 12.0;
const UP: f64 = 14.0;
/// A depth edge shorter than this has its label at its lower end.
const SHORT: f64 = 16.0;
/// How far a missing edge fades.
const FADE: f64 = 22.0;

pub(super) fn draw(picture: &mut Picture, projection: Projection, cube: &Cube) {
    let missing = projection.stretch(FADE);
    let [l, b, d] = cube.levels().map(|level| level.unwrap_or(missing));
    let length = projection.at([l / 2.0, 0.0, 0.0]);
    let place = Pos::new(length.x + ASIDE, length.y - UP);
    put(picture, &cube.length, Axis::Length, place, Side::Start);

    let breadth = projection.at([0.0, b / 2.0, 0.0]);
    let breadth = Pos::new(breadth.x - ASIDE, breadth.y - UP);
    put(picture, &cube.breadth, Axis::Breadth, breadth, Side::End);

    let is_short = projection.length(d) < SHORT;
    let depth = projection.at([0.0, b, if is_short { d } else { d / 2.0 }]);
    let y = depth.y.max(breadth.y + LABEL_MIN_GAP);
    put(picture, &cube.depth, Axis::Depth, Pos::new(depth.x - ASIDE, y), Side::End);
}

/// A label at its place, moved inwards if it would leave the picture.
fn put(picture: &mut Picture, edge: &Edge, axis: Axis, at: Pos, side: Side) {
    let width = words_width(&edge.name) + SPAN_GAP + words_width(&edge.label);
    let x = match side {
        Side::Start => at.x.min((picture.width - width).max(0.0)),
        Side::Middle => at.x,
        Side::End => at.x.max(width.min(picture.width)),
    };
    let (weight, ink) = match edge.value {
        EdgeValue::Level(_) => (TextWeight::Bold, Ink::Text),
        EdgeValue::Missing => (TextWeight::Regular, Ink::Text2),
    };
    let text =
        Text::small(Pos::new(x, at.y), (side, Side::Middle), &edge.name, Ink::AxisText(axis))
            .weight(TextWeight::Medium)
            .and(&edge.label, weight, ink);
    let crosses = axis == Axis::Depth || x != at.x;
    picture.draw(if crosses { text.backdrop() } else { text });
}
