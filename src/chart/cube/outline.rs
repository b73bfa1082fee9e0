//! The frame of 100 and last year's outline.

use super::{
    super::{
        Dash, Ink, Line, Picture,
        measure::{CUBE_OUTLINE, HAIR},
    },
    body::seen_edges,
    drawn,
    projection::{Corner, Projection, along, plus},
};
use crate::model::Points;

const FULL: f64 = 100.0;
/// When no edge differs by this many points on the picture, the outline says nothing.
const SAME: f64 = 2.0;

/// The top square, three uprights and the two lower front edges.
pub(super) fn frame(picture: &mut Picture, projection: Projection) {
    let o = 0.0;
    let paths: [&[Corner]; 3] = [
        &[[o, o, o], [FULL, o, o], [FULL, FULL, o], [o, FULL, o], [o, o, o]],
        &[[o, FULL, o], [o, FULL, FULL], [FULL, FULL, FULL], [FULL, o, FULL], [FULL, o, o]],
        &[[FULL, FULL, o], [FULL, FULL, FULL]],
    ];
    for path in paths {
        let points: Vec<_> = path.iter().map(|corner| projection.at(*corner)).collect();
        picture.draw(Line::new(points, HAIR, Ink::Line));
    }
}

/// Dashed over the box: growth is a dashed line inside, shrinkage one outside.
pub(super) fn last_year(
    picture: &mut Picture,
    projection: Projection,
    levels: [Option<f64>; 3],
    last_year: [Points; 3],
) {
    let [Some(l), Some(b), Some(d)] = levels else { return };
    let (now, then) = ([l, b, d], last_year.map(drawn));
    let moved = |axis: usize| projection.length((now[axis] - then[axis]).abs()) >= SAME;
    if !(0..3).any(moved) {
        return;
    }
    for (from, direction, stretch) in seen_edges(then) {
        // The two edges that leave the common corner show only what lies beyond this year's end.
        let hidden = if from == [0.0; 3] { now[direction].min(stretch) } else { 0.0 };
        if hidden < stretch {
            let start = projection.at(plus(from, along(direction, hidden)));
            let end = projection.at(plus(from, along(direction, stretch)));
            let line = Line::new([start, end], CUBE_OUTLINE, Ink::Text);
            picture.draw(line.dash(Dash::Dashed));
        }
    }
}
