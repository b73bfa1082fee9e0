//! The cube, the signature picture: a relationship has a shape.
//!
//! The box is this year, the dashed outline last year, the faint frame is 100 in each direction.
//! Length runs to the right, breadth to the left, depth goes down.

mod body;
mod labels;
mod outline;
mod projection;

use projection::Projection;

use super::{Area, Picture, place::at_least};
use crate::model::{Axis, Points};

/// What a cube shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Cube {
    /// Width in points, at least that of [`cube_size`]; the frame stands in the middle.
    pub width: f64,
    /// Points per point of the scale: 1.16 on the overview, 1.72 on the cover, 0.7 in lists;
    /// at least 0.5.
    pub scale: f64,
    /// Length.
    pub length: Edge,
    /// Breadth.
    pub breadth: Edge,
    /// Depth.
    pub depth: Edge,
    /// Length, breadth and depth of last year, if all three are known.
    pub last_year: Option<[Points; 3]>,
    /// What the cube says when pointed at; may be empty.
    pub hover: String,
}

/// One direction of the cube.
#[derive(Debug, Clone, PartialEq)]
pub struct Edge {
    /// The figure.
    pub value: EdgeValue,
    /// The name of the dimension.
    pub name: String,
    /// The figure, formatted; or in words why there is none.
    pub label: String,
}

/// How long an edge is.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum EdgeValue {
    /// A level.
    Level(Points),
    /// Withheld, or nobody answered.
    Missing,
}

const MIN_SCALE: f64 = 0.5;
/// Most that anyone can look at; keeps the picture finite.
const MAX_SCALE: f64 = 20.0;
/// Below these heights of the frame: thin edges, no labels, no outline.
const THIN_BELOW: f64 = 220.0;
const LABELS_FROM: f64 = 180.0;
const OUTLINE_FROM: f64 = 120.0;
/// Room for half an edge, and above the frame for labels.
const PAD: f64 = 2.0;
const LABEL_PAD: f64 = 22.0;

/// Least width and the height of a cube in points.
pub fn cube_size(scale: f64) -> (f64, f64) {
    let scale = tidy_scale(scale);
    let (width, height) = Projection::frame(scale);
    (width + 2.0 * PAD, height + PAD + top(height))
}

/// Draws a cube.
pub fn cube(input: &Cube) -> Picture {
    let scale = tidy_scale(input.scale);
    let (least, height) = cube_size(scale);
    let mut picture = Picture::new(at_least(input.width, least), height);
    let frame_height = Projection::frame(scale).1;
    let projection = Projection::new(picture.width / 2.0, top(frame_height), scale);
    outline::frame(&mut picture, projection);
    body::draw(&mut picture, projection, input.levels(), frame_height < THIN_BELOW);
    if frame_height >= OUTLINE_FROM
        && let Some(last_year) = input.last_year
    {
        outline::last_year(&mut picture, projection, input.levels(), last_year);
    }
    if frame_height >= LABELS_FROM {
        labels::draw(&mut picture, projection, input);
    }
    picture.tell_area(Area::new(0.0, 0.0, picture.width, picture.height), &input.hover);
    picture
}

fn tidy_scale(scale: f64) -> f64 {
    at_least(scale, MIN_SCALE).min(MAX_SCALE)
}

fn top(frame_height: f64) -> f64 {
    if frame_height >= LABELS_FROM { LABEL_PAD } else { PAD }
}

impl Cube {
    fn edge(&self, axis: Axis) -> &Edge {
        match axis {
            Axis::Length => &self.length,
            Axis::Breadth => &self.breadth,
            Axis::Depth | Axis::Enablers => &self.depth,
        }
    }

    /// Length, breadth and depth as they are drawn.
    fn levels(&self) -> [Option<f64>; 3] {
        Axis::DIMENSIONS.map(|axis| match self.edge(axis).value {
            EdgeValue::Level(level) => Some(drawn(level)),
            EdgeValue::Missing => None,
        })
    }
}

/// A low level is drawn as 4, so that its edge has a hue.
fn drawn(level: Points) -> f64 {
    level.get().clamp(4.0, 100.0)
}
