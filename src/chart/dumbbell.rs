//! Dumbbell, one picture a row: two views of one thing.

use super::{
    Area, Hatch, Ink, Line, Picture, Pos, Shape, Side, Sign, Text,
    measure::{AXIS, DOT_R, HAIR, RING_R_VIEW, SIDE, VIEWS_W},
    place::{at_least, crisp},
    scale::Scale,
    words::words_width,
};

/// The axis on which two views stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ViewScale {
    /// Points 0–100.
    #[default]
    Points,
    /// Ratings 0–10.
    Ratings,
}

/// What a row shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Dumbbell {
    /// Width in points, at least 80. The axis runs from 12 to `width` − 12.
    pub width: f64,
    /// Height in points, at least 24.
    pub height: f64,
    /// The axis.
    pub scale: ViewScale,
    /// The own view, the filled dot; none where it is not shown.
    pub own: Option<f64>,
    /// The other view, the ring; none where it is not shown.
    pub other: Option<f64>,
    /// Why a view is not shown; stands beside the mark that is left, where there is room.
    pub reason: String,
    /// What the row says when pointed at; may be empty.
    pub hover: String,
}

const MIN_WIDTH: f64 = 80.0;
const MIN_HEIGHT: f64 = 24.0;
/// Height of the strip where neither view is shown.
const STRIP: f64 = 12.0;
/// Between the mark that is left and the reason.
const REASON_GAP: f64 = 12.0;
const RATINGS: [u8; 3] = [0, 5, 10];

impl ViewScale {
    fn axis(self, width: f64) -> Scale {
        let to = if self == Self::Points { 100.0 } else { 10.0 };
        Scale { from: 0.0, to, start: SIDE, end: width - SIDE }
    }

    fn ticks(self) -> &'static [u8] {
        match self {
            Self::Points => &AXIS,
            Self::Ratings => &RATINGS,
        }
    }
}

/// Draws a row. Rows stacked without gaps join their gridlines; neither end is coloured, for they
/// are people and not dimensions.
pub fn dumbbell(input: &Dumbbell) -> Picture {
    let (width, height) = (at_least(input.width, MIN_WIDTH), at_least(input.height, MIN_HEIGHT));
    let mut picture = Picture::new(width, height);
    let scale = input.scale.axis(width);
    for tick in input.scale.ticks() {
        let x = crisp(scale.at(f64::from(*tick)));
        picture.draw(Line::between((x, 0.0), (x, height), HAIR, Ink::Line));
    }
    let place = |view: f64| Pos::new(scale.at(view), height / 2.0);
    match (input.own.map(place), input.other.map(place)) {
        (None, None) => {
            let area = Area::new(SIDE, (height - STRIP) / 2.0, width - 2.0 * SIDE, STRIP);
            picture.draw(Hatch { area });
        }
        (own, other) => marks(&mut picture, own, other, &input.reason),
    }
    picture.tell_area(Area::new(0.0, 0.0, width, height), &input.hover);
    picture
}

fn marks(picture: &mut Picture, own: Option<Pos>, other: Option<Pos>, reason: &str) {
    match (own, other) {
        (Some(own), Some(other)) => {
            picture.draw(Line::between((own.x, own.y), (other.x, other.y), VIEWS_W, Ink::Text3));
        }
        (Some(only), None) | (None, Some(only)) => beside(picture, only, reason),
        (None, None) => {}
    }
    if let Some(at) = other {
        picture.draw(Sign::hollow(Shape::Circle, at, RING_R_VIEW, Ink::Text).halo());
    }
    if let Some(at) = own {
        picture.draw(Sign::filled(Shape::Circle, at, DOT_R, Ink::Text).halo());
    }
}

/// The reason on the side with more room; where it has none it is told when pointed at.
fn beside(picture: &mut Picture, at: Pos, reason: &str) {
    let is_right = at.x < picture.width / 2.0;
    let room = if is_right { picture.width - at.x } else { at.x };
    if reason.is_empty() || words_width(reason) + REASON_GAP > room {
        return;
    }
    let (x, side) = match is_right {
        true => (at.x + REASON_GAP, Side::Start),
        false => (at.x - REASON_GAP, Side::End),
    };
    let text = Text::small(Pos::new(x, at.y), (side, Side::Middle), reason, Ink::Text2);
    picture.draw(text.backdrop());
}
