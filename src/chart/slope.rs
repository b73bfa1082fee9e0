//! Slope: what moved between two rounds, line by line.

use super::{
    Area, HitOf, Ink, Line, Picture, Pos, Shape, Side, Sign, Text, TextWeight,
    measure::{DOT_R_TREND, HAIR, LABEL_MIN_GAP, LINE_THIN, RING_R, TARGET_W},
    place::{at_least, crisp},
    scale::Scale,
    spread::spread,
};
use crate::method::change::Word;
use crate::model::{Axis, Points};

/// What a slope shows.
#[derive(Debug, Clone, PartialEq)]
pub struct Slope {
    /// Width in points, at least 360.
    pub width: f64,
    /// Height in points; grows where its labels need it.
    pub height: f64,
    /// Names of the two rounds.
    pub rounds: [String; 2],
    /// Room for the labels at the right, in points.
    pub label_width: f64,
    /// Lines in any order, at most [`MOST_SLOPES`].
    pub rows: Vec<SlopeRow>,
}

/// One line.
#[derive(Debug, Clone, PartialEq)]
pub struct SlopeRow {
    /// Whose shape and hue.
    pub axis: Axis,
    /// Its name.
    pub name: String,
    /// Its levels in the two rounds, where they may be shown.
    pub levels: [Option<Points>; 2],
    /// The same, formatted.
    pub texts: [String; 2],
    /// What the method calls the change.
    pub word: Word,
    /// Sign and size of the change; drawn where it is real.
    pub change: String,
    /// What it says when pointed at; may be empty.
    pub hover: String,
    /// Which figures its ends stand for, if a press can ask for them.
    pub of: [Option<HitOf>; 2],
}

/// Lines that a slope holds.
pub const MOST_SLOPES: usize = 20;

const MIN: (f64, f64) = (360.0, 160.0);
/// Room for the values at the left.
const LEFT: f64 = 64.0;
/// Above and below the levels: the rounds' names, half a label.
const TOP: f64 = 32.0;
const BOTTOM: f64 = 12.0;
/// The two verticals.
const APART: [f64; 2] = [120.0, 320.0];
/// From a mark to its label.
const GAP: f64 = 12.0;
/// A label that moved further than this gets a hairline to its mark.
const FAR: f64 = 12.0;
/// Opacity of such a hairline.
const HAIRLINE: f64 = 0.6;
/// The levels that are drawn are at least so far apart, that noise does not look like a change.
const LEAST_SPAN: f64 = 50.0;

/// Draws a slope.
pub fn slope(input: &Slope) -> Picture {
    let rows: Vec<&SlopeRow> = input.rows.iter().take(MOST_SLOPES).collect();
    let labels = rows.len().saturating_sub(1) as f64 * LABEL_MIN_GAP;
    let height = at_least(input.height, MIN.1).max(TOP + labels + BOTTOM);
    let mut picture = Picture::new(at_least(input.width, MIN.0), height);
    let levels = levels(&rows, picture.height);
    let labels = at_least(input.label_width, 0.0);
    let room = picture.width - LEFT - 2.0 * GAP;
    let apart = (room - labels).clamp(APART[0], APART[1].min(room));
    let x = [crisp(LEFT), crisp(LEFT + apart)];
    verticals(&mut picture, input, x);
    // What is real is drawn over what is not.
    let (real, other): (Vec<&SlopeRow>, Vec<_>) =
        rows.iter().copied().partition(|row| row.word.is_real());
    for row in other.iter().chain(&real) {
        connect(&mut picture, row, x, levels);
    }
    for row in &rows {
        marks(&mut picture, row, x, levels);
    }
    for side in [0, 1] {
        side_labels(&mut picture, &rows, side, x[side], levels);
    }
    picture
}

/// From the tens below the lowest level to the tens above the highest one.
fn levels(rows: &[&SlopeRow], height: f64) -> Scale {
    let all = || rows.iter().flat_map(|row| row.levels).flatten().map(Points::get);
    let low = (all().fold(100.0, f64::min) / 10.0).floor() * 10.0;
    let high = (all().fold(0.0, f64::max) / 10.0).ceil() * 10.0;
    let air = ((LEAST_SPAN - (high - low)) / 2.0).max(0.0);
    let low = (low - air).clamp(0.0, 100.0 - LEAST_SPAN);
    let high = (high + air).clamp(LEAST_SPAN, 100.0).max(low + LEAST_SPAN);
    Scale { from: low, to: high, start: height - BOTTOM, end: TOP }
}

fn verticals(picture: &mut Picture, input: &Slope, x: [f64; 2]) {
    let foot = picture.height;
    let names = [(x[0] - GAP, Side::End, Ink::Text2), (x[1] + GAP, Side::Start, Ink::Text)];
    for ((x, name), (at, side, ink)) in x.into_iter().zip(&input.rounds).zip(names) {
        picture.draw(Line::between((x, 0.0), (x, foot), HAIR, Ink::Line));
        let at = Pos::new(at, LABEL_MIN_GAP / 2.0);
        picture.draw(Text::small(at, (side, Side::Middle), name, ink));
    }
}

fn connect(picture: &mut Picture, row: &SlopeRow, x: [f64; 2], levels: Scale) {
    let [Some(before), Some(after)] = row.levels else { return };
    let (width, ink) = match row.word {
        Word::Improved => (TARGET_W, Ink::Improved),
        Word::Declined => (TARGET_W, Ink::Declined),
        Word::NoRealChange | Word::WithinNoise => (LINE_THIN, Ink::LineStrong),
        // No line leads from one figure to another that it cannot be compared with.
        Word::NotComparable | Word::NotShown => return,
    };
    let (from, to) = ((x[0], levels.level(before)), (x[1], levels.level(after)));
    picture.draw(Line::between(from, to, width, ink));
}

fn marks(picture: &mut Picture, row: &SlopeRow, x: [f64; 2], levels: Scale) {
    if let Some(level) = row.levels[0] {
        let at = Pos::new(x[0], levels.level(level));
        picture.draw(Sign::hollow(Shape::Circle, at, RING_R, Ink::Text3));
        picture.tell_of(Area::mark(at), &row.hover, row.of[0].clone());
    }
    if let Some(level) = row.levels[1] {
        let at = Pos::new(x[1], levels.level(level));
        let (shape, ink) = (Shape::of(row.axis), Ink::Axis(row.axis));
        picture.draw(Sign::filled(shape, at, DOT_R_TREND, ink).halo());
        picture.tell_of(Area::mark(at), &row.hover, row.of[1].clone());
    }
}

/// Labels of one side, moved apart; the highest stands first, ties in the order of the other side.
fn side_labels(picture: &mut Picture, rows: &[&SlopeRow], side: usize, x: f64, levels: Scale) {
    let mut shown: Vec<(&SlopeRow, f64)> =
        rows.iter().filter_map(|row| Some((*row, levels.level(row.levels[side]?)))).collect();
    let other = |row: &SlopeRow| row.levels[1 - side].map_or(0.0, Points::get);
    shown.sort_by(|a, b| a.1.total_cmp(&b.1).then(other(b.0).total_cmp(&other(a.0))));
    if side == 0 {
        // Lines that begin at one place have one value.
        shown.dedup_by(|a, b| a.1 == b.1 && a.0.texts[0] == b.0.texts[0]);
    }
    let wishes: Vec<f64> = shown.iter().map(|(_, y)| *y).collect();
    let places = spread(&wishes, LABEL_MIN_GAP, TOP, picture.height - BOTTOM);
    for ((row, mark), y) in shown.into_iter().zip(places) {
        let out = if side == 0 { -1.0 } else { 1.0 };
        let at = Pos::new(x + out * GAP, y);
        if (y - mark).abs() > FAR {
            let (from, to) = (x + out * GAP / 2.0, at.x - out);
            let ink = if side == 0 { Ink::LineStrong } else { Ink::Axis(row.axis) };
            picture.draw(Line::between((from, mark), (to, y), HAIR, ink).alpha(HAIRLINE));
        }
        picture.draw(if side == 0 { before(row, at) } else { after(row, at) });
    }
}

fn before(row: &SlopeRow, at: Pos) -> Text {
    Text::small(at, (Side::End, Side::Middle), &row.texts[0], Ink::Text2)
}

/// Value, name and, where it is real, the change.
fn after(row: &SlopeRow, at: Pos) -> Text {
    let (weight, ink) = match row.word {
        Word::Improved => (TextWeight::Medium, Ink::Improved),
        Word::Declined => (TextWeight::Medium, Ink::Declined),
        _ => (TextWeight::Regular, Ink::Text2),
    };
    let words = if row.word.is_real() { Ink::Text } else { Ink::Text2 };
    let value = if row.word.is_real() { TextWeight::Bold } else { TextWeight::Regular };
    let text = Text::small(at, (Side::Start, Side::Middle), &row.texts[1], Ink::Text);
    let text = text.weight(value).and(&row.name, weight, words);
    if row.change.is_empty() { text } else { text.and(&row.change, weight, ink) }
}
