//! Tick labels of axes, once below the last row.

use super::{Ink, Picture, Pos, Side, Text, measure::AXIS, place::at_least, scale::Scale};

/// Height of a row of tick labels in points.
const HEIGHT: f64 = 16.0;
const MIN_WIDTH: f64 = 80.0;
/// Below this width only every second tick has a label.
const NARROW: f64 = 240.0;

/// Tick labels 0–100 under bullet bars or dot rows of the same width in points.
pub fn level_ticks(width: f64) -> Picture {
    let mut picture = Picture::new(at_least(width, MIN_WIDTH), HEIGHT);
    let scale = Scale::levels(picture.width);
    let step = if picture.width < NARROW { 2 } else { 1 };
    for tick in AXIS.into_iter().step_by(step) {
        label(&mut picture, scale.at(f64::from(tick)), tick.to_string());
    }
    picture
}

/// Tick labels −extent, 0, +extent over change strips of the same width and extent.
pub fn change_ticks(width: f64, extent: f64) -> Picture {
    let mut picture = Picture::new(at_least(width, MIN_WIDTH), HEIGHT);
    let extent = super::change::tidy_extent(extent);
    let scale = super::change::axis(picture.width, extent);
    let whole = extent.round() as i64;
    label(&mut picture, scale.at(-extent), format!("\u{2212}{whole}"));
    label(&mut picture, scale.at(0.0), "0".to_owned());
    label(&mut picture, scale.at(extent), format!("+{whole}"));
    picture
}

fn label(picture: &mut Picture, x: f64, text: String) {
    let at = Pos::new(x, HEIGHT / 2.0);
    picture.draw(Text::small(at, (Side::Middle, Side::Middle), text, Ink::Text3));
}
