//! Bullet bar: where a dimension stands on the five levels.

use super::{
    Area, Hatch, Ink, Interval, Line, Picture, Pos, Reading, Rect, Sign,
    measure::{BAR_H, INTERVAL_CAP, LEVEL_CUTS, MARK, TARGET_H, TARGET_W, TRACK_GAP, TRACK_H},
    place::at_least,
    scale::Scale,
};
use crate::model::{Axis, Points};

/// What a bullet bar shows.
#[derive(Debug, Clone, PartialEq)]
pub struct BulletBar {
    /// Width in points, at least 160. The levels run from 12 to `width` − 12.
    pub width: f64,
    /// Whose hue.
    pub axis: Axis,
    /// The figure.
    pub reading: Reading,
    /// The target, if one is set.
    pub target: Option<Points>,
    /// What the bar says when pointed at; may be empty.
    pub hover: String,
}

/// Height of the picture in points.
const HEIGHT: f64 = 44.0;
const MIN_WIDTH: f64 = 160.0;
/// The middle of the track from the picture's top.
const MIDDLE: f64 = 18.0;
/// From the middle to the lower edge of the track.
const TRACK_FOOT: f64 = TRACK_H / 2.0;
/// Last year's stem and the middle of its ring, from the lower edge of the track.
const STEM: f64 = 5.0;
const RING: f64 = 7.0;
/// A level of 0 still shows this much of a bar.
const BAR_MIN: f64 = 1.5;

/// Draws a bullet bar, 44 points high.
pub fn bullet_bar(input: &BulletBar) -> Picture {
    let mut picture = Picture::new(at_least(input.width, MIN_WIDTH), HEIGHT);
    let scale = Scale::levels(picture.width);
    match input.reading {
        Reading::Withheld => {
            let width = scale.end - scale.start;
            let area = Area::new(scale.start, MIDDLE - TRACK_FOOT, width, TRACK_H);
            picture.draw(Hatch { area });
        }
        Reading::Empty => {
            track(&mut picture, scale);
            target(&mut picture, scale, input.target);
        }
        Reading::Level { value, interval, last_year } => {
            track(&mut picture, scale);
            bar(&mut picture, scale, value, Ink::Axis(input.axis));
            if let Some(interval) = interval {
                whisker(&mut picture, scale, value, interval);
            }
            target(&mut picture, scale, input.target);
            if let Some(last_year) = last_year {
                stem_and_ring(&mut picture, scale.level(last_year));
            }
        }
    }
    let whole = Area::new(0.0, 0.0, picture.width, picture.height);
    picture.tell_area(whole, &input.hover);
    picture
}

/// Five segments with gaps at the cuts, so that each tick is the middle of its level.
fn track(picture: &mut Picture, scale: Scale) {
    let mut start = scale.start;
    for cut in LEVEL_CUTS.map(|cut| scale.at(cut)) {
        segment(picture, start, cut - TRACK_GAP / 2.0);
        start = cut + TRACK_GAP / 2.0;
    }
    segment(picture, start, scale.end);
}

fn segment(picture: &mut Picture, start: f64, end: f64) {
    let area = Area::new(start, MIDDLE - TRACK_FOOT, end - start, TRACK_H);
    picture.draw(Rect::filled(area, Ink::Track));
}

fn bar(picture: &mut Picture, scale: Scale, value: Points, ink: Ink) {
    let width = (scale.level(value) - scale.start).max(BAR_MIN);
    let area = Area::new(scale.start, MIDDLE - BAR_H / 2.0, width, BAR_H);
    picture.draw(Rect::filled(area, ink));
}

/// The interval: in the colour of the surface over the bar, in ink beyond it.
fn whisker(picture: &mut Picture, scale: Scale, value: Points, interval: Interval) {
    let (low, high) = (scale.level(interval.low), scale.level(interval.high));
    let end = scale.level(value);
    let mut stretch = |from: f64, to: f64, cap: f64, ink| {
        if from < to {
            picture.draw(Line::between((from, MIDDLE), (to, MIDDLE), MARK, ink));
            let half = INTERVAL_CAP / 2.0;
            picture.draw(Line::between((cap, MIDDLE - half), (cap, MIDDLE + half), MARK, ink));
        }
    };
    stretch(low, high.min(end), low, Ink::Card);
    stretch(low.max(end), high, high, Ink::Text);
}

fn target(picture: &mut Picture, scale: Scale, target: Option<Points>) {
    if let Some(target) = target {
        let (x, half) = (scale.level(target), TARGET_H / 2.0);
        picture.draw(Line::between((x, MIDDLE - half), (x, MIDDLE + half), TARGET_W, Ink::Text));
    }
}

/// Last year hangs below the track, so that it never hides the value.
fn stem_and_ring(picture: &mut Picture, x: f64) {
    let foot = MIDDLE + TRACK_FOOT;
    picture.draw(Line::between((x, foot), (x, foot + STEM), MARK, Ink::Text3));
    picture.draw(Sign::last_year(Pos::new(x, foot + RING)));
}
