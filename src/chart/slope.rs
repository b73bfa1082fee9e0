//! Slope: themes between two rounds.

use super::{
    Area, Ink, Line, Picture, Pos, Shape, Side, Sign, Text, TextWeight,
    measure::{DOT_R_TREND, HAIR, LABEL_MIN_GAP, LINE_THIN, RING_R},
    place::at_least,
    scale::Scale,
    spread,
};
use crate::method::change::Word;
use crate::model::{Axis, Points};

/// A theme that both rounds have.
#[derive(Debug, Clone, PartialEq)]
pub struct SlopeLine {
    /// Whose shape and hue.
    pub axis: Axis,
    /// The earlier round.
    pub before: Points,
    /// The later round.
    pub after: Points,
    /// What the method calls the change.
    pub word: Word,
    /// At the left end, formatted.
    pub before_text: String,
    /// At the right end, formatted.
    pub after_text: String,
    /// Behind the value at the right end.
    pub name: String,
    /// The sign and the change of a real one; empty for the others.
    pub change: String,
    /// What it says when pointed at; may be empty.
    pub hover: String,
}

/// What the picture shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Slope {
    /// Width in points, at least 360.
    pub width: f64,
    /// Height in points; each line needs 16 and the head 24.
    pub height: f64,
    /// Names of both rounds.
    pub rounds: [String; 2],
    /// The lines in any order.
    pub lines: Vec<SlopeLine>,
}

const MIN_WIDTH: f64 = 360.0;
/// Above the upper end for the names of the rounds, and below the lower end.
const HEAD: f64 = 32.0;
const FOOT: f64 = 8.0;
/// Room for the values at the left.
const LEFT: f64 = 44.0;
/// Least distance of the verticals, and their share of the width.
const LEAST: f64 = 120.0;
const SHARE: f64 = 0.42;
/// Width of a real change.
const REAL: f64 = 2.5;
/// A label further from its mark than this has a hairline to it.
const NEAR: f64 = 12.0;

/// Draws the lines; real changes last, so that nothing lies over them.
pub fn slope(input: &Slope) -> Picture {
    let least = HEAD + FOOT + LABEL_MIN_GAP * input.lines.len() as f64;
    let width = at_least(input.width, MIN_WIDTH);
    let mut picture = Picture::new(width, at_least(input.height, least));
    let right = LEFT + (picture.width * SHARE - LEFT).max(LEAST);
    let foot = picture.height - FOOT;
    let (from, to) = range(&input.lines);
    let scale = Scale { from, to, start: foot, end: HEAD };
    for (x, name) in [LEFT, right].into_iter().zip(&input.rounds) {
        picture.draw(Line::between((x, HEAD - 8.0), (x, foot), HAIR, Ink::Line));
        let at = Pos::new(x, 8.0);
        picture.draw(Text::small(at, (Side::Middle, Side::Middle), name, Ink::Text2));
    }
    let wishes = |of: fn(&SlopeLine) -> Points| -> Vec<f64> {
        input.lines.iter().map(|line| scale.level(of(line))).collect()
    };
    let (before, after) = (wishes(|line| line.before), wishes(|line| line.after));
    let places = |wishes: &[f64]| spread(wishes, LABEL_MIN_GAP, HEAD, foot);
    let labels = places(&after);
    values(&mut picture, input, &before, foot);
    let ends = before.into_iter().zip(after);
    let mut order: Vec<_> = input.lines.iter().zip(ends).zip(labels).collect();
    order.sort_by_key(|((line, _), _)| line.word.is_real());
    for ((line, ends), label) in order {
        one(&mut picture, line, (LEFT, right), ends, label);
    }
    picture
}

/// Whole tens around every figure: there is no axis, so the lines may use the whole height.
fn range(lines: &[SlopeLine]) -> (f64, f64) {
    let ends = lines.iter().flat_map(|line| [line.before.get(), line.after.get()]);
    let (least, most) = ends.fold((100.0, 0.0), |(a, b): (f64, f64), end| (a.min(end), b.max(end)));
    let (from, to) = ((least / 10.0).floor() * 10.0, (most / 10.0).ceil() * 10.0);
    if from < to { (from, to) } else { (0.0, 100.0) }
}

/// The values at the left; lines that begin at one printed value share it.
fn values(picture: &mut Picture, input: &Slope, places: &[f64], foot: f64) {
    let mut shared: Vec<(&str, f64)> = Vec::new();
    for (line, place) in input.lines.iter().zip(places) {
        if !shared.iter().any(|(text, _)| *text == line.before_text) {
            shared.push((&line.before_text, *place));
        }
    }
    let wishes: Vec<f64> = shared.iter().map(|(_, place)| *place).collect();
    let labels = spread(&wishes, LABEL_MIN_GAP, HEAD, foot);
    for ((text, place), label) in shared.into_iter().zip(labels) {
        let end = LEFT - 10.0;
        hairline(picture, (LEFT - 4.0, place), (end + 2.0, label));
        let at = Pos::new(end, label);
        picture.draw(Text::small(at, (Side::End, Side::Middle), text, Ink::Text2));
    }
}

fn one(
    picture: &mut Picture,
    line: &SlopeLine,
    (left, right): (f64, f64),
    (before, after): (f64, f64),
    label: f64,
) {
    let (width, ink) = match line.word {
        Word::Improved => (REAL, Ink::Improved),
        Word::Declined => (REAL, Ink::Declined),
        _ => (LINE_THIN, Ink::LineStrong),
    };
    let (from, to) = (Pos::new(left, before), Pos::new(right, after));
    picture.draw(Line::new([from, to], width, ink));
    picture.draw(Sign::hollow(Shape::Circle, from, RING_R, Ink::Text3));
    let (shape, hue) = (Shape::of(line.axis), Ink::Axis(line.axis));
    picture.draw(Sign::filled(shape, to, DOT_R_TREND, hue));
    let start = right + 12.0;
    hairline(picture, (right + 6.0, after), (start - 2.0, label));
    let real = line.word.is_real();
    let weight = if real { TextWeight::Medium } else { TextWeight::Regular };
    let at = Pos::new(start, label);
    let value = Text::small(at, (Side::Start, Side::Middle), &line.after_text, Ink::Text);
    let mut words = value.weight(weight).and(&line.name, weight, Ink::Text);
    if !line.change.is_empty() {
        words = words.and(&line.change, TextWeight::Medium, ink);
    }
    picture.draw(words);
    let width = picture.width - right;
    picture.tell_area(Area::new(right, label - 8.0, width, LABEL_MIN_GAP), &line.hover);
}

/// From a mark to a label that had to move away.
fn hairline(picture: &mut Picture, mark: (f64, f64), label: (f64, f64)) {
    if (mark.1 - label.1).abs() > NEAR {
        picture.draw(Line::between(mark, label, HAIR, Ink::LineStrong));
    }
}
