//! Progress squares of a theme: one for each item.

use super::{
    Area, Ink, Line, Picture, Rect,
    measure::{HAIR, MARK},
};

/// How far an item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Progress {
    /// Not answered yet.
    Open,
    /// Answered, also with *don't know*.
    Answered,
    /// Does not apply.
    NotApplicable,
}

/// Side of a square and the gap after it, in points.
const SIDE: f64 = 6.0;
const GAP: f64 = 3.0;

/// Draws one square for each item in a row, 6 points high.
pub fn progress_squares(items: &[Progress]) -> Picture {
    let step = SIDE + GAP;
    let mut picture = Picture::new(items.len() as f64 * step - GAP, SIDE);
    for (index, item) in items.iter().enumerate() {
        let x = index as f64 * step;
        let area = Area::new(x, 0.0, SIDE, SIDE);
        match item {
            Progress::Answered => picture.draw(Rect::filled(area, Ink::Text2)),
            Progress::Open => {
                picture.draw(Rect { fill: None, ..Rect::hollow(area, HAIR, Ink::LineStrong) });
            }
            Progress::NotApplicable => {
                let middle = SIDE / 2.0;
                picture.draw(Line::between((x, middle), (x + SIDE, middle), MARK, Ink::Text2));
            }
        }
    }
    picture
}
