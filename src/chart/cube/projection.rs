//! Isometric, without perspective.

use super::super::Pos;

/// Length, breadth and depth of a corner, each 0–100.
pub(super) type Corner = [f64; 3];

/// cos 30°.
const COS: f64 = 0.866_025_403_784_438_6;

#[derive(Clone, Copy)]
pub(super) struct Projection {
    /// Where length, breadth and depth are 0: the topmost place of the frame.
    origin: (f64, f64),
    scale: f64,
}

impl Projection {
    pub fn new(x: f64, y: f64, scale: f64) -> Self {
        Self { origin: (x, y), scale }
    }

    /// Width and height of the frame of 100 in points.
    pub fn frame(scale: f64) -> (f64, f64) {
        (200.0 * COS * scale, 200.0 * scale)
    }

    pub fn at(self, [length, breadth, depth]: Corner) -> Pos {
        let u = (length - breadth) * COS * self.scale;
        let v = ((length + breadth) * 0.5 + depth) * self.scale;
        Pos::new(self.origin.0 + u, self.origin.1 + v)
    }

    /// How long a stretch of an edge is on the picture, in points.
    pub fn length(self, stretch: f64) -> f64 {
        stretch * self.scale
    }

    /// The stretch of an edge that is so many points long on the picture.
    pub fn stretch(self, points: f64) -> f64 {
        points / self.scale
    }
}

/// The corner of two corners' directions together.
pub(super) fn plus(a: Corner, b: Corner) -> Corner {
    [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
}

/// The corner that lies `stretch` along one direction: 0 length, 1 breadth, 2 depth.
pub(super) fn along(direction: usize, stretch: f64) -> Corner {
    let mut corner = [0.0; 3];
    corner[direction] = stretch;
    corner
}
