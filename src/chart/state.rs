//! How far something is, as a sign that needs no hue.

use super::{Ink, Line, Picture, Polygon, Pos, Shape, Sign, measure::MARK};
use crate::model::ActionState;

/// Side of the picture, and radius of the ring, in points.
const SIDE: f64 = 16.0;
const RADIUS: f64 = 5.5;
/// Corners of half a disc.
const STEPS: u8 = 12;

/// An open ring, a half, a check, an arrow for what was moved, a line for what is not done.
pub fn action_sign(state: ActionState) -> Picture {
    let middle = SIDE / 2.0;
    let mut picture = Picture::new(SIDE, SIDE);
    let line = |points: &[(f64, f64)], ink| {
        let at = |(x, y): &(f64, f64)| Pos::new(middle + x, middle + y);
        Line::new(points.iter().map(at).collect::<Vec<_>>(), MARK, ink)
    };
    let ring = || Sign::hollow(Shape::Circle, Pos::new(middle, middle), RADIUS, Ink::Text2);
    match state {
        ActionState::NotStarted => picture.draw(ring()),
        ActionState::InProgress => {
            picture.draw(ring());
            picture.draw(half(middle));
        }
        ActionState::Done => {
            picture.draw(line(&[(-5.0, 0.0), (-1.5, 4.0), (5.0, -4.0)], Ink::Improved));
        }
        ActionState::Moved => {
            picture.draw(line(&[(-RADIUS, 0.0), (RADIUS, 0.0)], Ink::Text2));
            picture.draw(line(&[(1.5, -4.0), (RADIUS, 0.0), (1.5, 4.0)], Ink::Text2));
        }
        ActionState::NotDone => picture.draw(line(&[(-RADIUS, 0.0), (RADIUS, 0.0)], Ink::Text2)),
    }
    picture
}

/// The left half of a disc.
fn half(middle: f64) -> Polygon {
    let corner = |step: u8| {
        let angle = std::f64::consts::PI * (f64::from(step) / f64::from(STEPS) - 0.5);
        Pos::new(middle - RADIUS * angle.cos(), middle + RADIUS * angle.sin())
    };
    Polygon { points: (0..=STEPS).map(corner).collect(), ink: Ink::Text2, alpha: 1.0 }
}
