//! A picture: marks in order, and what can be pointed at.

use serde::Serialize;

use super::{Area, Mark, Pos, Source};
use crate::method::findings::Subject;
use crate::model::RoundId;

/// Plain geometry in points, the same on the screen and on paper.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Picture {
    /// Width in points.
    pub width: f64,
    /// Height in points.
    pub height: f64,
    /// What is drawn, from back to front.
    pub marks: Vec<Mark>,
    /// What can be pointed at; the later one lies above. Paper has no pointer.
    #[serde(skip)]
    pub hits: Vec<Hit>,
}

/// A place that tells more when it is pointed at.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// At least 24 × 24 points, inside the picture.
    pub area: Area,
    /// What it says, as the caller gave it.
    pub text: String,
    /// Which figure it stands for; none where a press asks nothing.
    pub of: Option<HitOf>,
}

/// The figure that a place stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HitOf {
    /// A score of a round.
    Score(Subject, RoundId),
    /// A step of a change.
    Step(Source),
    /// The level before a change.
    Before,
    /// The level after it.
    After,
}

/// Smallest side of what can be pointed at, in points.
const HIT_MIN: f64 = 24.0;

impl Area {
    /// What can be pointed at around a mark.
    pub fn mark(at: Pos) -> Self {
        Self::around(at, HIT_MIN, HIT_MIN)
    }
}

impl Picture {
    /// An empty picture.
    pub fn new(width: f64, height: f64) -> Self {
        let (width, height) =
            (super::place::at_least(width, 1.0), super::place::at_least(height, 1.0));
        Self { width, height, marks: Vec::new(), hits: Vec::new() }
    }

    /// Draws a mark over the others.
    pub fn draw(&mut self, mark: impl Into<Mark>) {
        self.marks.push(mark.into());
    }

    /// Lets a mark around a place tell more; nothing if there is nothing to say.
    pub fn tell(&mut self, at: Pos, text: &str) {
        self.tell_area(Area::mark(at), text);
    }

    /// Lets an area tell more, grown to 24 × 24 and kept inside the picture.
    pub fn tell_area(&mut self, area: Area, text: &str) {
        self.tell_of(area, text, None);
    }

    /// The same for an area that stands for something.
    pub fn tell_of(&mut self, area: Area, text: &str, of: Option<HitOf>) {
        if text.is_empty() {
            return;
        }
        let (x, width) = inside(area.x, area.width, self.width);
        let (y, height) = inside(area.y, area.height, self.height);
        self.hits.push(Hit { area: Area::new(x, y, width, height), text: text.to_owned(), of });
    }

    /// What the topmost place under the pointer says.
    pub fn hit(&self, at: Pos) -> Option<&Hit> {
        self.hits.iter().rev().find(|hit| hit.area.holds(at))
    }
}

/// Start and length of a stretch, at least 24 long and inside `0..=limit` where that fits.
fn inside(start: f64, length: f64, limit: f64) -> (f64, f64) {
    let grown = length.max(HIT_MIN).min(limit);
    let start = start - (grown - length) / 2.0;
    (start.clamp(0.0, limit - grown), grown)
}
