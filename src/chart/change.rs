//! Change strip: one sees why a change is or is not real.

use super::{
    Area, Hatch, Ink, Line, Picture, Pos, Rect, Shape, Sign,
    measure::{DOT_R_TREND, MARK, SIDE, STRIP_ALPHA},
    place::{at_least, crisp},
    scale::Scale,
};
use crate::method::change::{MARGIN, Word};

/// What a change strip shows. All changes are in points of the scale 0–100.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangeStrip {
    /// Width in points, at least 80. The axis runs from 12 to `width` − 12.
    pub width: f64,
    /// Height in points: 29 in the table of the years.
    pub height: f64,
    /// The axis runs from −extent to +extent; see [`change_extent`].
    pub extent: f64,
    /// What the method calls it: not shown is hatched, not comparable an empty strip.
    pub word: Word,
    /// Like-for-like change.
    pub by: Option<f64>,
    /// Both ends of its 95 % interval, if there is one.
    pub interval: Option<(f64, f64)>,
    /// What the strip says when pointed at; may be empty.
    pub hover: String,
}

const MIN_WIDTH: f64 = 80.0;
const MIN_HEIGHT: f64 = 16.0;
/// Height of the hatching of what is not shown.
const HATCH_H: f64 = 12.0;

/// The end of an axis that holds all changes: rounded out to 10, between 10 and 100.
pub fn change_extent(changes: impl IntoIterator<Item = f64>) -> f64 {
    let finite = changes.into_iter().filter(|change| change.is_finite());
    tidy_extent(finite.fold(0.0, |far: f64, change| far.max(change.abs())))
}

pub(super) fn tidy_extent(extent: f64) -> f64 {
    let extent = if extent.is_finite() { extent } else { 100.0 };
    ((extent / 10.0).ceil() * 10.0).clamp(10.0, 100.0)
}

pub(super) fn axis(width: f64, extent: f64) -> Scale {
    Scale { from: -extent, to: extent, start: SIDE, end: width - SIDE }
}

/// Draws a change strip.
pub fn change_strip(input: &ChangeStrip) -> Picture {
    let mut picture =
        Picture::new(at_least(input.width, MIN_WIDTH), at_least(input.height, MIN_HEIGHT));
    let scale = axis(picture.width, tidy_extent(input.extent));
    let (left, right) = (scale.at(-MARGIN), scale.at(MARGIN));
    let strip = Area::new(left, 1.0, right - left, picture.height - 2.0);
    picture.draw(Rect::filled(strip, Ink::Track).alpha(STRIP_ALPHA));
    let zero = crisp(scale.at(0.0));
    picture.draw(Line::between((zero, 1.0), (zero, strip.bottom()), MARK, Ink::LineStrong));
    match (input.word, input.by) {
        (Word::NotShown, _) => hatch(&mut picture, scale),
        (Word::NotComparable, _) | (_, None) => {}
        (word, Some(by)) => change(&mut picture, scale, word, by, input.interval),
    }
    let whole = Area::new(0.0, 0.0, picture.width, picture.height);
    picture.tell_area(whole, &input.hover);
    picture
}

fn hatch(picture: &mut Picture, scale: Scale) {
    let y = (picture.height - HATCH_H) / 2.0;
    let area = Area::new(scale.start, y, scale.end - scale.start, HATCH_H);
    picture.draw(Hatch { area });
}

fn change(picture: &mut Picture, scale: Scale, word: Word, by: f64, interval: Option<(f64, f64)>) {
    let middle = picture.height / 2.0;
    if let Some((low, high)) = interval {
        let (low, high) = (scale.at(low.min(high)), scale.at(low.max(high)));
        picture.draw(Line::between((low, middle), (high, middle), MARK, Ink::Text2));
    }
    let at = Pos::new(scale.at(by), middle);
    let filled = |ink| Sign::filled(Shape::Circle, at, DOT_R_TREND, ink);
    picture.draw(match word {
        Word::Improved => filled(Ink::Improved),
        Word::Declined => filled(Ink::Declined),
        _ => Sign::hollow(Shape::Circle, at, DOT_R_TREND, Ink::Noise),
    });
}
