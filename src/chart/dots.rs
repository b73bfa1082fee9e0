//! Dot plot with intervals, one picture a row: where a theme stands.

use super::{
    Area, Hatch, Ink, Line, Picture, Pos, Reading, Shape, Sign,
    measure::{AXIS, DOT_R, HAIR, MARK, TARGET_H_DOT, TARGET_W},
    place::{at_least, crisp},
    scale::Scale,
};
use crate::model::{Axis, Points};

/// What a row of the dot plot shows.
#[derive(Debug, Clone, PartialEq)]
pub struct DotRow {
    /// Width in points, at least 80. The levels run from 12 to `width` − 12.
    pub width: f64,
    /// Height in points: 27, 40 with a wrapped name; 31 and 44 on paper.
    pub height: f64,
    /// Whose shape and hue.
    pub axis: Axis,
    /// The figure.
    pub reading: Reading,
    /// The target, if one is set.
    pub target: Option<Points>,
    /// What the row says when pointed at; may be empty.
    pub hover: String,
}

const MIN_WIDTH: f64 = 80.0;
const MIN_HEIGHT: f64 = 24.0;
/// Height of the strip of a withheld theme.
const STRIP: f64 = 16.0;

/// Draws a row of the dot plot. Rows stacked without gaps join their gridlines.
pub fn dot_row(input: &DotRow) -> Picture {
    let mut picture =
        Picture::new(at_least(input.width, MIN_WIDTH), at_least(input.height, MIN_HEIGHT));
    let scale = Scale::levels(picture.width);
    gridlines(&mut picture, scale);
    let middle = picture.height / 2.0;
    match input.reading {
        Reading::Withheld => {
            let width = scale.end - scale.start;
            let area = Area::new(scale.start, middle - STRIP / 2.0, width, STRIP);
            picture.draw(Hatch { area });
        }
        Reading::Empty => target(&mut picture, scale, input.target),
        Reading::Level { value, interval, last_year } => {
            if let Some(interval) = interval {
                let (low, high) = (scale.level(interval.low), scale.level(interval.high));
                picture.draw(Line::between((low, middle), (high, middle), MARK, Ink::Text2));
            }
            target(&mut picture, scale, input.target);
            let x = scale.level(value);
            if let Some(ring) = last_year.map(|level| scale.level(level))
                && (ring - x).abs() >= DOT_R
            {
                picture.draw(Sign::last_year(Pos::new(ring, middle)));
            }
            let (shape, ink) = (Shape::of(input.axis), Ink::Axis(input.axis));
            picture.draw(Sign::filled(shape, Pos::new(x, middle), DOT_R, ink).halo());
        }
    }
    let whole = Area::new(0.0, 0.0, picture.width, picture.height);
    picture.tell_area(whole, &input.hover);
    picture
}

/// The gridlines alone, for a heading between rows.
pub fn dot_gap(width: f64, height: f64) -> Picture {
    let mut picture = Picture::new(at_least(width, MIN_WIDTH), at_least(height, 1.0));
    let scale = Scale::levels(picture.width);
    gridlines(&mut picture, scale);
    picture
}

fn gridlines(picture: &mut Picture, scale: Scale) {
    for tick in AXIS {
        let x = crisp(scale.at(f64::from(tick)));
        picture.draw(Line::between((x, 0.0), (x, picture.height), HAIR, Ink::Line));
    }
}

fn target(picture: &mut Picture, scale: Scale, target: Option<Points>) {
    if let Some(target) = target {
        let (x, middle, half) = (scale.level(target), picture.height / 2.0, TARGET_H_DOT / 2.0);
        picture.draw(Line::between((x, middle - half), (x, middle + half), TARGET_W, Ink::Text));
    }
}
