//! Own vision beside listening: four fields, and where the organization stands.

use super::{
    Area, Hatch, Ink, Line, Picture, Pos, Rect, Shape, Side, Sign, Text, TextWeight,
    measure::{DOT_R, HAIR, LINE, MARK, SIDE, STRIP_ALPHA},
    place::{at_least, tidy},
    scale::Scale,
};
use crate::method::listening::{BORDER, CUT, Quadrant};

/// What the picture shows, in the caller's words. Levels are 0–4: listening runs to the right,
/// vision upwards.
#[derive(Debug, Clone, PartialEq)]
pub struct Quadrants {
    /// Width in points, at least 240; the fields are as wide, less a margin for labels.
    pub width: f64,
    /// Height in points, at least 200.
    pub height: f64,
    /// Vision and listening; one that is withheld leaves a hatched band at the other.
    pub now: [Option<f64>; 2],
    /// Both ends of the 95 % intervals of vision and listening.
    pub intervals: [Option<(f64, f64)>; 2],
    /// Vision and listening of the compared round.
    pub before: Option<[f64; 2]>,
    /// The four fields: vision low and high with little listening, then with much.
    pub names: [String; 4],
    /// What the axes are called: vision, listening.
    pub axes: [String; 2],
}

/// Room for labels on the left and below, and for the upper axis's name.
const LABELS: f64 = 24.0;
const MIN_SIZE: (f64, f64) = (240.0, 200.0);
const TICKS: [u8; 5] = [0, 1, 2, 3, 4];

/// The fields with their scales.
struct Fields {
    across: Scale,
    upward: Scale,
}

impl Fields {
    fn at(&self, [vision, listening]: [f64; 2]) -> Pos {
        Pos::new(self.across.at(listening), self.upward.at(vision))
    }

    /// Between two levels of listening, and two of vision.
    fn area(&self, (left, right): (f64, f64), (low, high): (f64, f64)) -> Area {
        let (from, to) = (self.at([high, left]), self.at([low, right]));
        Area::new(from.x, from.y, to.x - from.x, to.y - from.y)
    }
}

/// Draws the four fields, the border between them, and the place now and before.
pub fn quadrants(input: &Quadrants) -> Picture {
    let size = (at_least(input.width, MIN_SIZE.0), at_least(input.height, MIN_SIZE.1));
    let mut picture = Picture::new(size.0, size.1);
    let scale = |start, end| Scale { from: 0.0, to: 4.0, start, end };
    let fields = Fields {
        across: scale(LABELS, size.0 - SIDE),
        upward: scale(size.1 - 2.0 * LABELS, LABELS),
    };
    field_areas(&mut picture, &fields, input);
    axes(&mut picture, &fields, input);
    let [Some(vision), Some(listening)] = input.now else {
        band(&mut picture, &fields, input.now);
        return picture;
    };
    let now = fields.at([vision, listening]);
    let [up, across] = input.intervals;
    let ends = [
        up.map(|(low, high)| [fields.at([low, listening]), fields.at([high, listening])]),
        across.map(|(low, high)| [fields.at([vision, low]), fields.at([vision, high])]),
    ];
    for ends in ends.into_iter().flatten() {
        picture.draw(Line::new(ends, MARK, Ink::Text2));
    }
    if let Some(before) = input.before.map(|levels| fields.at(levels)).filter(|at| *at != now) {
        picture.draw(Line::between((before.x, before.y), (now.x, now.y), LINE, Ink::LineStrong));
        picture.draw(Sign::last_year(before));
    }
    picture.draw(Sign::filled(Shape::Circle, now, DOT_R, Ink::Text).halo());
    picture
}

/// Half the width of the band at the known value, in levels.
const HALF_BAND: f64 = 0.1;

/// What is known where one value is withheld.
fn band(picture: &mut Picture, fields: &Fields, [vision, listening]: [Option<f64>; 2]) {
    let near = |value: f64| ((value - HALF_BAND).max(0.0), (value + HALF_BAND).min(4.0));
    let area = match (vision, listening) {
        (Some(vision), None) => fields.area((0.0, 4.0), near(vision)),
        (None, Some(listening)) => fields.area(near(listening), (0.0, 4.0)),
        _ => return,
    };
    picture.draw(Hatch { area });
}

/// The field where one stands lies on a panel and has its name in a stronger weight.
fn field_areas(picture: &mut Picture, fields: &Fields, input: &Quadrants) {
    let halves = [(0.0, CUT), (CUT, 4.0)];
    let [vision, listening] = input.now;
    let here =
        vision.zip(listening).map(|(vision, listening)| match Quadrant::of(vision, listening) {
            Quadrant::Guesser => 0,
            Quadrant::LoneVisionary => 1,
            Quadrant::WishListFiller => 2,
            Quadrant::ListeningPathfinder => 3,
        });
    let areas = halves.into_iter().flat_map(|across| halves.map(|up| fields.area(across, up)));
    for (at, area) in areas.enumerate() {
        let fill = if Some(at) == here { Ink::Panel } else { Ink::Card };
        let frame = Rect::hollow(area, HAIR, Ink::LineStrong);
        picture.draw(Rect { fill: Some(fill), ..frame });
    }
    let near = (CUT - BORDER, CUT + BORDER);
    for strip in [fields.area(near, (0.0, 4.0)), fields.area((0.0, 4.0), near)] {
        picture.draw(Rect::filled(strip, Ink::Track).alpha(STRIP_ALPHA));
    }
    let areas = halves.into_iter().flat_map(|across| halves.map(|up| fields.area(across, up)));
    for (at, (area, name)) in areas.zip(&input.names).enumerate() {
        // Away from the middle, where the place is likely to be.
        let y = if at % 2 == 0 { area.bottom() - LABELS / 2.0 } else { area.y + LABELS / 2.0 };
        let x = if at < 2 { area.x + SIDE } else { area.right() - SIDE };
        let side = if at < 2 { Side::Start } else { Side::End };
        let (weight, ink) = if Some(at) == here {
            (TextWeight::Medium, Ink::Text)
        } else {
            (TextWeight::Regular, Ink::Text2)
        };
        let at = Pos::new(x, y);
        picture.draw(Text::small(at, (side, Side::Middle), name, ink).weight(weight));
    }
}

fn axes(picture: &mut Picture, fields: &Fields, input: &Quadrants) {
    let (foot, left) = (fields.upward.start, fields.across.start);
    for tick in TICKS {
        let level = f64::from(tick);
        let (x, y) = (fields.across.at(level), fields.upward.at(level));
        picture.draw(Line::between((x, foot), (x, foot + 4.0), MARK, Ink::LineStrong));
        picture.draw(Line::between((left - 4.0, y), (left, y), MARK, Ink::LineStrong));
        let label =
            |at: Pos| Text::small(at, (Side::Middle, Side::Middle), tick.to_string(), Ink::Text3);
        picture.draw(label(Pos::new(x, tidy(foot + 14.0))));
        picture.draw(label(Pos::new(left - 14.0, y)));
    }
    let [vision, listening] = &input.axes;
    let above = Pos::new(left, LABELS / 2.0);
    picture.draw(Text::small(above, (Side::Start, Side::Middle), vision, Ink::Text2));
    let below = Pos::new(fields.across.end, picture.height - 8.0);
    picture.draw(Text::small(below, (Side::End, Side::Middle), listening, Ink::Text2));
}
