//! Priorities: how far a theme is from its target beside what it does to the overall figure.

use super::{
    Area, Dash, HitOf, Ink, Line, Picture, Pos, Shape, Side, Sign, Text, TextWeight,
    measure::{DOT_R_TREND, HAIR, LINE_THIN, MARK},
    place::at_least,
    scale::Scale,
    words::words_width,
};
use crate::model::Axis;

/// A theme below its target.
#[derive(Debug, Clone, PartialEq)]
pub struct PriorityMark {
    /// Whose shape and hue.
    pub axis: Axis,
    /// Points to the target, above 0.
    pub gap: f64,
    /// Points of the overall figure for ten points of the theme, above 0.
    pub effect: f64,
    /// Its name.
    pub name: String,
    /// What it says when pointed at; may be empty.
    pub hover: String,
    /// Which figure it stands for, if a press can ask for it.
    pub of: Option<HitOf>,
}

/// What the matrix shows, in the caller's words.
#[derive(Debug, Clone, PartialEq)]
pub struct Priorities {
    /// Width in points, at least 320.
    pub width: f64,
    /// Height in points, at least 220.
    pub height: f64,
    /// The one that pays most first.
    pub marks: Vec<PriorityMark>,
    /// How many of them are named.
    pub first: usize,
    /// Below the first axis, and above the second.
    pub axes: [String; 2],
    /// In the corner of what pays most.
    pub corner: String,
    /// Between whole and decimals.
    pub decimal: char,
}

const MIN_SIZE: (f64, f64) = (320.0, 220.0);
/// Room at the left, above, at the right and below.
const ROOM: [f64; 4] = [40.0, 30.0, 16.0, 40.0];
/// Radius of the marks that are named.
const FIRST_R: f64 = 6.5;
/// Places on the curve of equal gain.
const CURVE: usize = 48;
/// Height of a label, and how far it stands from its mark.
const LABEL: (f64, f64) = (16.0, 12.0);
const STEPS: [f64; 7] = [0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0];

struct Frame {
    across: Scale,
    upward: Scale,
    step: f64,
}

impl Frame {
    fn of(input: &Priorities, picture: &Picture) -> Self {
        let most = |of: fn(&PriorityMark) -> f64| {
            input.marks.iter().map(of).filter(|v| v.is_finite()).fold(0.0, f64::max)
        };
        let far = ((most(|mark| mark.gap) * 1.05 / 5.0).ceil() * 5.0).clamp(10.0, 100.0);
        let high = most(|mark| mark.effect).clamp(0.05, 50.0) * 1.15;
        let step = STEPS.into_iter().find(|step| high / step <= 4.0).unwrap_or(20.0);
        let high = (high / step).ceil() * step;
        let [left, above, right, below] = ROOM;
        let across = Scale { from: 0.0, to: far, start: left, end: picture.width - right };
        let upward = Scale { from: 0.0, to: high, start: picture.height - below, end: above };
        Self { across, upward, step }
    }

    fn at(&self, mark: &PriorityMark) -> Pos {
        Pos::new(self.across.at(mark.gap), self.upward.at(mark.effect))
    }
}

/// Draws the matrix: axes, the curve that parts what pays most, and the marks, those named last.
pub fn priorities(input: &Priorities) -> Picture {
    let size = (at_least(input.width, MIN_SIZE.0), at_least(input.height, MIN_SIZE.1));
    let mut picture = Picture::new(size.0, size.1);
    let frame = Frame::of(input, &picture);
    axes(&mut picture, &frame, input);
    curve(&mut picture, &frame, input);
    let mut taken = Vec::new();
    for (at, mark) in input.marks.iter().enumerate().rev() {
        let (radius, place) = (radius(at, input.first), frame.at(mark));
        let sign = Sign::filled(Shape::of(mark.axis), place, radius, Ink::Axis(mark.axis));
        picture.draw(sign.halo());
        picture.tell_of(Area::mark(place), &mark.hover, mark.of.clone());
        taken.push(Area::around(place, 2.0 * radius, 2.0 * radius));
    }
    for mark in input.marks.iter().take(input.first) {
        label(&mut picture, frame.at(mark), &mark.name, &mut taken);
    }
    picture
}

fn radius(at: usize, first: usize) -> f64 {
    if at < first { FIRST_R } else { DOT_R_TREND }
}

fn axes(picture: &mut Picture, frame: &Frame, input: &Priorities) {
    let (foot, left) = (frame.upward.start, frame.across.start);
    let (right, top) = (frame.across.end, frame.upward.end);
    picture.draw(Line::between((left, foot), (right, foot), HAIR, Ink::LineStrong));
    picture.draw(Line::between((left, top), (left, foot), HAIR, Ink::LineStrong));
    let stride = if frame.across.to > 50.0 {
        20.0
    } else if frame.across.to > 25.0 {
        10.0
    } else {
        5.0
    };
    for gap in ticks(frame.across.to, stride) {
        let x = frame.across.at(gap);
        picture.draw(Line::between((x, foot), (x, foot + 4.0), MARK, Ink::LineStrong));
        let at = Pos::new(x, foot + 13.0);
        let text = format!("{gap:.0}");
        picture.draw(Text::small(at, (Side::Middle, Side::Middle), text, Ink::Text3));
    }
    for effect in ticks(frame.upward.to, frame.step) {
        let y = frame.upward.at(effect);
        picture.draw(Line::between((left - 4.0, y), (left, y), MARK, Ink::LineStrong));
        let text = format!("{effect:.1}").replace('.', &input.decimal.to_string());
        let at = Pos::new(left - 7.0, y);
        picture.draw(Text::small(at, (Side::End, Side::Middle), text, Ink::Text3));
    }
    let [below, above] = &input.axes;
    let at = Pos::new(right, picture.height - 8.0);
    picture.draw(Text::small(at, (Side::End, Side::Middle), below, Ink::Text2));
    let at = Pos::new(0.0, 8.0);
    picture.draw(Text::small(at, (Side::Start, Side::Middle), above, Ink::Text2));
}

fn ticks(to: f64, step: f64) -> impl Iterator<Item = f64> {
    let count = (to / step).round() as usize;
    (0..=count).map(move |at| at as f64 * step)
}

/// Everything above it pays more than anything below it.
fn curve(picture: &mut Picture, frame: &Frame, input: &Priorities) {
    let gain = |mark: &PriorityMark| mark.gap * mark.effect;
    let Some(last) = input.first.checked_sub(1).and_then(|at| input.marks.get(at)) else { return };
    let next = input.marks.get(input.first).map(gain);
    // Midway between the last that is named and the next one, as gains multiply.
    let level = next.map_or(gain(last) * 0.85, |next| (gain(last) * next).sqrt());
    let (from, to) = (level / frame.upward.to, frame.across.to);
    if !(level.is_finite() && level > 0.0 && from < to) {
        return;
    }
    let place = |at: usize| {
        let gap = from + (to - from) * at as f64 / CURVE as f64;
        Pos::new(frame.across.at(gap), frame.upward.at(level / gap))
    };
    let points: Vec<Pos> = (0..=CURVE).map(place).collect();
    picture.draw(Line::new(points, LINE_THIN, Ink::Text3).dash(Dash::Dashed));
    let at = Pos::new(frame.across.end, frame.upward.end - 8.0);
    picture.draw(Text::small(at, (Side::End, Side::Middle), &input.corner, Ink::Text2));
}

/// A name at the first place without a collision: right, left, below, above its mark.
fn label(picture: &mut Picture, at: Pos, name: &str, taken: &mut Vec<Area>) {
    let (width, (height, away)) = (words_width(name) * 1.05, LABEL);
    let places = [
        (Pos::new(at.x + away, at.y), Side::Start, at.x + away),
        (Pos::new(at.x - away, at.y), Side::End, at.x - away - width),
        (Pos::new(at.x, at.y + away + 4.0), Side::Middle, at.x - width / 2.0),
        (Pos::new(at.x, at.y - away - 4.0), Side::Middle, at.x - width / 2.0),
        (Pos::new(at.x, at.y + away + 20.0), Side::End, at.x - width),
        (Pos::new(at.x, at.y - away - 20.0), Side::End, at.x - width),
    ];
    let area = |left: f64, y: f64| Area::new(left, y - height / 2.0, width, height);
    let free = |left: f64, y: f64| {
        let here = area(left, y);
        let inside = left >= 0.0 && here.right() <= picture.width && here.y >= 0.0;
        inside && !taken.iter().any(|other| overlap(here, *other))
    };
    let found = places.into_iter().find(|(place, _, left)| free(*left, place.y));
    if let Some((place, side, left)) = found {
        let text = Text::small(place, (side, Side::Middle), name, Ink::Text);
        picture.draw(text.weight(TextWeight::Medium).backdrop());
        taken.push(area(left, place.y));
    }
}

fn overlap(a: Area, b: Area) -> bool {
    a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom()
}
