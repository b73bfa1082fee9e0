//! How many gave an item each level: five small bars on a common line, without an axis.

use super::{Area, Ink, Line, Picture, Rect, measure::HAIR};
use crate::model::Axis;

/// Width of a bar, the gap after it, and the height of the tallest, in points.
const BAR: f64 = 14.0;
const GAP: f64 = 4.0;
const TALLEST: f64 = 22.0;

/// Draws how many people gave each level, 0 first, in the hue of a dimension. The caller keeps the
/// rule that fewer than ten people have no bars.
pub fn level_bars(axis: Axis, people: [usize; 5]) -> Picture {
    let mut picture = Picture::new(5.0 * (BAR + GAP) - GAP, TALLEST + HAIR);
    let most = people.into_iter().max().unwrap_or(0).max(1);
    for (at, count) in people.into_iter().enumerate() {
        let height = TALLEST * count as f64 / most as f64;
        let area = Area::new(at as f64 * (BAR + GAP), TALLEST - height, BAR, height);
        picture.draw(Rect::filled(area, Ink::Axis(axis)));
    }
    let y = TALLEST + HAIR / 2.0;
    picture.draw(Line::between((0.0, y), (picture.width, y), HAIR, Ink::LineStrong));
    picture
}
