//! The closed vocabulary of marks. The window and the paper draw each in its own way.

use serde::Serialize;

use super::{Area, Ink, Pos, Sign, Text};

/// One thing to draw; serialised with its name in `kind`. Marks are drawn in their order.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Mark {
    /// A line through places.
    Line(Line),
    /// A filled convex polygon.
    Polygon(Polygon),
    /// A filled strip between two lines.
    Band(Band),
    /// A rectangle.
    Rect(Rect),
    /// A sign around a place.
    Shape(Sign),
    /// Words.
    Text(Text),
    /// What is withheld: 45° lines 6 apart, 1 wide, in `line_strong`, inside a 1-point frame.
    Hatch(Hatch),
}

/// How a line is broken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Dash {
    /// Unbroken.
    #[default]
    Solid,
    /// 4 on, 3 off: last year.
    Dashed,
    /// 2 on, 3 off: events.
    Dotted,
}

/// A line through places, with flat ends.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Line {
    /// At least two places.
    pub points: Vec<Pos>,
    /// Width in points.
    pub width: f64,
    /// Colour.
    pub ink: Ink,
    /// Opacity 0–1.
    pub alpha: f64,
    /// How it is broken.
    pub dash: Dash,
}

impl Line {
    /// A solid line.
    pub fn new(points: impl Into<Vec<Pos>>, width: f64, ink: Ink) -> Self {
        Self { points: points.into(), width, ink, alpha: 1.0, dash: Dash::Solid }
    }

    /// A solid line between two places.
    pub fn between(from: (f64, f64), to: (f64, f64), width: f64, ink: Ink) -> Self {
        Self::new([Pos::new(from.0, from.1), Pos::new(to.0, to.1)], width, ink)
    }

    /// The same line, broken.
    #[must_use]
    pub fn dash(self, dash: Dash) -> Self {
        Self { dash, ..self }
    }

    /// The same line, fainter.
    #[must_use]
    pub fn alpha(self, alpha: f64) -> Self {
        Self { alpha, ..self }
    }
}

/// A filled convex polygon without a border.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Polygon {
    /// Corners in order around it.
    pub points: Vec<Pos>,
    /// Colour.
    pub ink: Ink,
    /// Opacity 0–1.
    pub alpha: f64,
}

/// A filled strip: both lines run from left to right through the same x.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Band {
    /// The upper line.
    pub upper: Vec<Pos>,
    /// The lower line.
    pub lower: Vec<Pos>,
    /// Colour.
    pub ink: Ink,
    /// Opacity 0–1.
    pub alpha: f64,
}

/// A border, centred on the edge.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Stroke {
    /// Width in points.
    pub width: f64,
    /// Colour.
    pub ink: Ink,
}

/// A rectangle.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Rect {
    /// Where.
    pub area: Area,
    /// Radius of the corners in points.
    pub radius: f64,
    /// Colour inside.
    pub fill: Option<Ink>,
    /// Opacity of the inside, 0–1.
    pub alpha: f64,
    /// Border.
    pub stroke: Option<Stroke>,
}

impl Rect {
    /// A filled rectangle with square corners.
    pub fn filled(area: Area, ink: Ink) -> Self {
        Self { area, radius: 0.0, fill: Some(ink), alpha: 1.0, stroke: None }
    }

    /// The same rectangle, fainter inside.
    #[must_use]
    pub fn alpha(self, alpha: f64) -> Self {
        Self { alpha, ..self }
    }

    /// A border around the surface; it lies wholly inside the area.
    pub fn hollow(area: Area, width: f64, ink: Ink) -> Self {
        let half = width / 2.0;
        let area = Area::new(area.x + half, area.y + half, area.width - width, area.height - width);
        let stroke = Some(Stroke { width, ink });
        Self { area, radius: 0.0, fill: Some(Ink::Card), alpha: 1.0, stroke }
    }
}

/// What is withheld.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Hatch {
    /// Where; the frame lies inside.
    pub area: Area,
}

macro_rules! mark {
    ($($name:ident => $mark:ident),*) => {$(
        impl From<$name> for Mark {
            fn from(mark: $name) -> Self {
                Self::$mark(mark)
            }
        }
    )*};
}

mark!(Line => Line, Polygon => Polygon, Band => Band, Rect => Rect, Sign => Shape, Text => Text, Hatch => Hatch);
