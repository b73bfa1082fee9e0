//! The small signs of a legend; the words beside them are the caller's.

use super::{
    Area, Dash, Hatch, Ink, Line, Picture, Pos, Rect, Shape, Sign,
    measure::{
        BAND_ALPHA, CUBE_EDGE, CUBE_OUTLINE, HAIR, INTERVAL_CAP, MARK, RING_R_VIEW, SHAPE_R_LEGEND,
        STRIP_ALPHA, TARGET_W, TRACK_GAP,
    },
};
use crate::{method::change::Word, model::Axis};

/// A sign that a legend explains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Legend {
    /// The shape of a dimension in its hue.
    Shape(Axis),
    /// A bullet's bar.
    ThisYear,
    /// The interval of a bullet.
    IntervalCapped,
    /// The interval of a dot plot.
    Interval,
    /// This round's dot where no dimension has a shape.
    Dot,
    /// The target line.
    Target,
    /// Last year's ring.
    LastYear,
    /// The ring of the second of two groups of people.
    OtherView,
    /// The gap between two levels.
    LevelCut,
    /// The band of a trend.
    Band,
    /// The box of the cube.
    CubeThisYear,
    /// The dashed outline of the cube.
    CubeLastYear,
    /// The frame of the cube.
    CubeFrame,
    /// Around a border.
    Margin,
    /// Withheld.
    Withheld,
}

/// Height of every legend sign in points.
const HEIGHT: f64 = 16.0;
const MIDDLE: f64 = HEIGHT / 2.0;
/// Width of a sign that is a line or a bar.
const WIDE: f64 = 18.0;

/// Draws a legend sign, 16 points high.
pub fn legend(sign: Legend) -> Picture {
    match sign {
        Legend::Shape(axis) => shape(Shape::of(axis), Ink::Axis(axis)),
        Legend::Dot => shape(Shape::Circle, Ink::Text),
        Legend::Margin => margin(),
        Legend::ThisYear => bars(&[(0.0, WIDE)], Ink::Text2),
        Legend::LevelCut => bars(&[(0.0, 12.0), (12.0 + TRACK_GAP, 26.0)], Ink::Track),
        Legend::IntervalCapped => capped(),
        Legend::Interval => stroke(MARK, Ink::Text2, Dash::Solid),
        Legend::Target => target(),
        Legend::LastYear => ring(),
        Legend::OtherView => other_view(),
        Legend::Band => band(),
        Legend::CubeThisYear => stroke(CUBE_EDGE, Ink::Text, Dash::Solid),
        Legend::CubeLastYear => stroke(CUBE_OUTLINE, Ink::Text, Dash::Dashed),
        Legend::CubeFrame => stroke(HAIR, Ink::Line, Dash::Solid),
        Legend::Withheld => hatch(),
    }
}

/// The triangle of a real change; nothing for the other words, whose signs are text.
pub fn word_sign(word: Word) -> Option<Picture> {
    match word {
        Word::Improved => Some(shape(Shape::Up, Ink::Improved)),
        Word::Declined => Some(shape(Shape::Down, Ink::Declined)),
        _ => None,
    }
}

fn shape(shape: Shape, ink: Ink) -> Picture {
    let mut picture = Picture::new(HEIGHT, HEIGHT);
    picture.draw(Sign::filled(shape, Pos::new(MIDDLE, MIDDLE), SHAPE_R_LEGEND, ink));
    picture
}

fn bars(stretches: &[(f64, f64)], ink: Ink) -> Picture {
    let width = stretches.last().map_or(0.0, |(_, end)| *end);
    let mut picture = Picture::new(width, HEIGHT);
    for (start, end) in stretches {
        picture.draw(Rect::filled(Area::new(*start, 4.0, end - start, 8.0), ink));
    }
    picture
}

fn stroke(width: f64, ink: Ink, dash: Dash) -> Picture {
    let mut picture = Picture::new(WIDE, HEIGHT);
    picture.draw(Line::between((0.0, MIDDLE), (WIDE, MIDDLE), width, ink).dash(dash));
    picture
}

fn capped() -> Picture {
    let mut picture = stroke(MARK, Ink::Text, Dash::Solid);
    let half = INTERVAL_CAP / 2.0;
    for x in [MARK / 2.0, WIDE - MARK / 2.0] {
        picture.draw(Line::between((x, MIDDLE - half), (x, MIDDLE + half), MARK, Ink::Text));
    }
    picture
}

fn target() -> Picture {
    let mut picture = Picture::new(4.0, HEIGHT);
    picture.draw(Line::between((2.0, 0.0), (2.0, HEIGHT), TARGET_W, Ink::Text));
    picture
}

fn ring() -> Picture {
    let mut picture = Picture::new(10.0, HEIGHT);
    picture.draw(Sign::last_year(Pos::new(5.0, MIDDLE)));
    picture
}

fn other_view() -> Picture {
    let mut picture = Picture::new(HEIGHT, HEIGHT);
    let at = Pos::new(MIDDLE, MIDDLE);
    picture.draw(Sign::hollow(Shape::Circle, at, RING_R_VIEW, Ink::Text));
    picture
}

fn band() -> Picture {
    let mut picture = Picture::new(WIDE, HEIGHT);
    let area = Area::new(0.0, 3.0, WIDE, 10.0);
    picture.draw(Rect::filled(area, Ink::Text).alpha(BAND_ALPHA));
    picture
}

fn margin() -> Picture {
    let mut picture = Picture::new(WIDE, HEIGHT);
    let area = Area::new(0.0, 3.0, WIDE, 10.0);
    picture.draw(Rect::filled(area, Ink::Track).alpha(STRIP_ALPHA));
    picture
}

fn hatch() -> Picture {
    let mut picture = Picture::new(24.0, HEIGHT);
    picture.draw(Hatch { area: Area::new(0.0, 2.0, 24.0, 12.0) });
    picture
}
