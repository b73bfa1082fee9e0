//! Participation, one picture a row: how many of those who were invited answered.

use super::{
    Area, Hatch, Ink, Line, Picture, Rect,
    measure::{AIM_H, AIM_W, PART_H},
    place::{at_least, crisp},
};
use crate::method::crowd_quality::AIM;

/// What a row shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Participation {
    /// Width in points, at least 40. The track runs over the whole of it.
    pub width: f64,
    /// Height in points, at least 24.
    pub height: f64,
    /// Who answered.
    pub answered: Answered,
    /// Whether the share that is aimed at is drawn.
    pub aims: bool,
    /// What the row says when pointed at; may be empty.
    pub hover: String,
}

/// How many answered, as far as it may be told.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Answered {
    /// So many of so many.
    Of {
        /// People who answered.
        answered: u32,
        /// People who were invited.
        invited: u32,
    },
    /// Nobody has said how many were invited: there is no bar, for there is nothing to be a part of.
    Unbounded,
    /// Withheld. What is hidden has no length: the hatching runs over the whole width.
    Withheld,
}

const MIN_WIDTH: f64 = 40.0;
const MIN_HEIGHT: f64 = 24.0;

/// Draws a row.
pub fn participation(input: &Participation) -> Picture {
    let (width, height) = (at_least(input.width, MIN_WIDTH), at_least(input.height, MIN_HEIGHT));
    let mut picture = Picture::new(width, height);
    let track = Area::new(0.0, (height - PART_H) / 2.0, width, PART_H);
    match input.answered {
        Answered::Withheld => picture.draw(Hatch { area: track }),
        Answered::Unbounded => {}
        Answered::Of { answered, invited } => {
            let share = f64::from(answered) / f64::from(invited.max(1));
            picture.draw(Rect::filled(track, Ink::Track));
            let bar = Area { width: width * share.clamp(0.0, 1.0), ..track };
            picture.draw(Rect::filled(bar, Ink::Text2));
            if input.aims {
                let (x, middle, half) = (crisp(width * AIM), height / 2.0, AIM_H / 2.0);
                let (from, to) = ((x, middle - half), (x, middle + half));
                picture.draw(Line::between(from, to, AIM_W, Ink::Text));
            }
        }
    }
    picture.tell_area(Area::new(0.0, 0.0, width, height), &input.hover);
    picture
}

/// What a share bar shows: a value 0–1 on its track, 8 high.
pub fn share_bar(width: f64, share: Option<f64>) -> Picture {
    const HEIGHT: f64 = 8.0;
    let width = at_least(width, MIN_WIDTH);
    let mut picture = Picture::new(width, HEIGHT);
    picture.draw(Rect::filled(Area::new(0.0, 0.0, width, HEIGHT), Ink::Track));
    if let Some(share) = share.filter(|share| share.is_finite()) {
        let area = Area::new(0.0, 0.0, width * share.clamp(0.0, 1.0), HEIGHT);
        picture.draw(Rect::filled(area, Ink::Text2));
    }
    picture
}
