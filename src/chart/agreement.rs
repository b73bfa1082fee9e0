//! Agreement: one stacked bar of the five levels.

use super::{
    Area, Ink, Picture, Rect, Stroke,
    measure::{HAIR, TRACK_GAP},
    place::at_least,
};

/// What a bar shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreement {
    /// Width in points, at least 80.
    pub width: f64,
    /// Height in points, at least 24.
    pub height: f64,
    /// Shares of the answers at each level, lowest first. They are set to sum to the whole bar.
    pub levels: [f64; 5],
    /// What the bar says when pointed at; may be empty.
    pub hover: String,
}

const MIN_WIDTH: f64 = 80.0;
const MIN_HEIGHT: f64 = 24.0;
const BAR: f64 = 14.0;
/// Opacity of each level, lowest first.
const OPACITY: [f64; 5] = [0.16, 0.32, 0.50, 0.72, 1.0];

/// Draws the bar. A level without answers takes no room.
pub fn agreement(input: &Agreement) -> Picture {
    let (width, height) = (at_least(input.width, MIN_WIDTH), at_least(input.height, MIN_HEIGHT));
    let mut picture = Picture::new(width, height);
    let bar = Area::new(0.0, (height - BAR) / 2.0, width, BAR);
    let inner = Area::new(HAIR, bar.y + HAIR, width - 2.0 * HAIR, BAR - 2.0 * HAIR);
    for (share, level) in stretches(&input.levels) {
        let (start, end) = (inner.x + share.0 * inner.width, inner.x + share.1 * inner.width);
        let gap = if share.1 < 1.0 { TRACK_GAP.min(end - start) } else { 0.0 };
        let area = Area::new(start, inner.y, end - start - gap, inner.height);
        picture.draw(Rect::filled(area, Ink::Text2).alpha(level));
    }
    let frame = Area::new(0.5, bar.y + 0.5, width - HAIR, BAR - HAIR);
    let stroke = Some(Stroke { width: HAIR, ink: Ink::LineStrong });
    picture.draw(Rect { area: frame, radius: 0.0, fill: None, alpha: 1.0, stroke });
    picture.tell_area(Area::new(0.0, 0.0, width, height), &input.hover);
    picture
}

/// Start and end of each level that has answers, as shares of the bar, with its opacity.
fn stretches(levels: &[f64; 5]) -> Vec<((f64, f64), f64)> {
    let share = |level: &f64| if level.is_finite() { level.clamp(0.0, 1.0) } else { 0.0 };
    let all: f64 = levels.iter().map(share).sum();
    let mut found = Vec::new();
    let mut start = 0.0;
    for (level, opacity) in levels.iter().zip(OPACITY) {
        let length = if all > 0.0 { share(level) / all } else { 0.0 };
        if length > 0.0 {
            // Hundredths that sum to one may end a hair before or behind it.
            let end: f64 = start + length;
            let end = if end > 1.0 - 1e-6 { 1.0 } else { end };
            found.push(((start, end), opacity));
            start = end;
        }
    }
    found
}
