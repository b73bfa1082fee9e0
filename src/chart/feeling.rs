//! One feeling on its scale, one picture a row: how strong it is.

use super::{
    Ink, Line, Picture, Pos, Shape, Side, Sign, Text,
    measure::{DOT_R, HAIR, LINE, SIDE},
    place::{at_least, crisp},
    scale::Scale,
};

/// What a row shows; ratings are 0–10.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct FeelingRow {
    /// Width in points, at least 80. The scale runs from 12 to `width` − 12.
    pub width: f64,
    /// Height in points, at least 16.
    pub height: f64,
    /// The rating; none where it was not rated.
    pub rating: Option<u8>,
    /// The compared round's rating.
    pub before: Option<u8>,
}

const TICKS: [u8; 3] = [0, 5, 10];
const MIN_WIDTH: f64 = 80.0;
const MIN_HEIGHT: f64 = 16.0;

fn scale(width: f64) -> Scale {
    Scale { from: 0.0, to: 10.0, start: SIDE, end: width - SIDE }
}

/// Draws a row. Rows stacked without gaps join their gridlines. What is not rated has an empty line.
pub fn feeling_row(input: FeelingRow) -> Picture {
    let (width, height) = (at_least(input.width, MIN_WIDTH), at_least(input.height, MIN_HEIGHT));
    let mut picture = Picture::new(width, height);
    let scale = scale(width);
    for tick in TICKS {
        let x = crisp(scale.at(f64::from(tick)));
        picture.draw(Line::between((x, 0.0), (x, height), HAIR, Ink::Line));
    }
    let place = |rating: u8| Pos::new(scale.at(f64::from(rating)), height / 2.0);
    let Some(now) = input.rating.map(place) else { return picture };
    if let Some(before) = input.before.map(place).filter(|before| before.x != now.x) {
        picture.draw(Line::between((before.x, before.y), (now.x, now.y), LINE, Ink::LineStrong));
        picture.draw(Sign::last_year(before));
    }
    picture.draw(Sign::filled(Shape::Circle, now, DOT_R, Ink::Text).halo());
    picture
}

/// Tick labels 0, 5 and 10 under rows of the same width.
pub fn feeling_ticks(width: f64) -> Picture {
    let mut picture = Picture::new(at_least(width, MIN_WIDTH), MIN_HEIGHT);
    let scale = scale(picture.width);
    for tick in TICKS {
        let at = Pos::new(scale.at(f64::from(tick)), MIN_HEIGHT / 2.0);
        let text = Text::small(at, (Side::Middle, Side::Middle), tick.to_string(), Ink::Text3);
        picture.draw(text);
    }
    picture
}
