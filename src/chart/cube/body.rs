//! This year's box, or what may be shown of it.

use super::{
    super::{
        Ink, Line, Picture, Polygon,
        measure::{CUBE_EDGE, CUBE_EDGE_SMALL, MARK},
    },
    projection::{Corner, Projection, along, plus},
};
use crate::model::Axis;

const ORIGIN: Corner = [0.0; 3];
/// A fading edge: dots of 2 every 5 points, 22 long.
const DOT: f64 = 2.0;
const DOT_STEP: f64 = 5.0;
const DOT_COUNT: usize = 5;

pub(super) fn draw(
    picture: &mut Picture,
    projection: Projection,
    levels: [Option<f64>; 3],
    thin: bool,
) {
    let mut painter = Painter { picture, projection, width: edge_width(thin) };
    match levels {
        [Some(length), Some(breadth), Some(depth)] => painter.whole([length, breadth, depth]),
        [Some(length), Some(breadth), None] => painter.wall([(0, length), (1, breadth)], 2),
        [Some(length), None, Some(depth)] => painter.wall([(0, length), (2, depth)], 1),
        [None, Some(breadth), Some(depth)] => painter.wall([(1, breadth), (2, depth)], 0),
        _ => {
            for (direction, level) in levels.into_iter().enumerate() {
                if let Some(level) = level {
                    painter.edge(ORIGIN, direction, level);
                }
            }
        }
    }
}

fn edge_width(thin: bool) -> f64 {
    if thin { CUBE_EDGE_SMALL } else { CUBE_EDGE }
}

/// The nine edges that are seen of a box: where each begins, its direction and length.
pub(super) fn seen_edges([l, b, d]: Corner) -> [(Corner, usize, f64); 9] {
    [
        (ORIGIN, 0, l),
        (ORIGIN, 1, b),
        ([0.0, b, 0.0], 0, l),
        ([l, 0.0, 0.0], 1, b),
        ([0.0, b, d], 0, l),
        ([l, 0.0, d], 1, b),
        ([0.0, b, 0.0], 2, d),
        ([l, 0.0, 0.0], 2, d),
        ([l, b, 0.0], 2, d),
    ]
}

struct Painter<'a> {
    picture: &'a mut Picture,
    projection: Projection,
    width: f64,
}

impl Painter<'_> {
    fn whole(&mut self, [l, b, d]: Corner) {
        let (right, near, left) = ([l, 0.0, 0.0], [l, b, 0.0], [0.0, b, 0.0]);
        let down = |corner: Corner| plus(corner, [0.0, 0.0, d]);
        self.face([ORIGIN, right, near, left], Ink::CubeTop);
        self.face([left, near, down(near), down(left)], Ink::CubeLeft);
        self.face([right, down(right), down(near), near], Ink::CubeRight);
        for (from, direction, stretch) in seen_edges([l, b, d]) {
            self.edge(from, direction, stretch);
        }
    }

    /// The face of the two known directions, with fading edges where the third would go.
    fn wall(&mut self, [(a, a_level), (b, b_level)]: [(usize, f64); 2], missing: usize) {
        let (end_a, end_b) = (along(a, a_level), along(b, b_level));
        let far = plus(end_a, end_b);
        self.face([ORIGIN, end_a, far, end_b], face_ink(missing));
        self.edge(ORIGIN, a, a_level);
        self.edge(end_b, a, a_level);
        self.edge(ORIGIN, b, b_level);
        self.edge(end_a, b, b_level);
        for corner in [end_a, far, end_b] {
            self.fade(corner, missing);
        }
    }

    fn face(&mut self, corners: [Corner; 4], ink: Ink) {
        let points = corners.map(|corner| self.projection.at(corner)).to_vec();
        self.picture.draw(Polygon { points, ink, alpha: 1.0 });
    }

    fn edge(&mut self, from: Corner, direction: usize, stretch: f64) {
        let to = plus(from, along(direction, stretch));
        let points = [self.projection.at(from), self.projection.at(to)];
        self.picture.draw(Line::new(points, self.width, Ink::Axis(Axis::ALL[direction])));
    }

    fn fade(&mut self, from: Corner, direction: usize) {
        for dot in 0..DOT_COUNT {
            let place = |points: f64| {
                let stretch = self.projection.stretch(dot as f64 * DOT_STEP + points);
                self.projection.at(plus(from, along(direction, stretch)))
            };
            let line = Line::new([place(0.0), place(DOT)], MARK, Ink::Text2);
            self.picture.draw(line.alpha(1.0 - dot as f64 / DOT_COUNT as f64));
        }
    }
}

fn face_ink(missing: usize) -> Ink {
    match missing {
        0 => Ink::CubeRight,
        1 => Ink::CubeLeft,
        _ => Ink::CubeTop,
    }
}
