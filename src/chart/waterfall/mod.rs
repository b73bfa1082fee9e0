//! Waterfall: where a change comes from.

mod steps;

pub use steps::{Source, Step, Total, Waterfall, largest_steps};

use steps::in_order;

use super::{
    Area, HitOf, Ink, Line, Picture, Pos, Rect, Side, Text, TextWeight,
    measure::{HAIR, MARK, SIDE, WATERFALL_BAR_W},
    place::{at_least, crisp},
    scale::Scale,
};
use crate::model::Axis;

const MIN: (f64, f64) = (320.0, 160.0);
const LEFT: f64 = 28.0;
const TOP: f64 = 8.0;
/// Two lines of names below the axis.
const BOTTOM: f64 = 44.0;
/// Share of a column that its bar takes.
const BAR_SHARE: f64 = 0.73;
/// The lines of the two levels: this much wider than a bar, this high.
const TOTAL_MORE: f64 = 6.0;
const TOTAL_H: f64 = 3.0;
/// Lowest bar.
const BAR_MIN_H: f64 = 2.0;
/// Points of air above and below the ticks, in points of the scale.
const AIR: f64 = 0.5;
const MOST_TICKS: f64 = 6.0;

/// Draws a waterfall: rising steps by size, then falling ones, then the questionnaire.
pub fn waterfall(input: &Waterfall) -> Picture {
    let mut picture = Picture::new(at_least(input.width, MIN.0), at_least(input.height, MIN.1));
    let steps = in_order(&input.steps);
    let columns = Columns::new(picture.width, steps.len());
    let levels = levels(picture.height, input, &steps);
    grid(&mut picture, levels);
    let mut level = input.before.level.get();
    let (mut x, mut half) = (columns.middle(0), columns.total / 2.0);
    total(&mut picture, columns, 0, (&input.before, HitOf::Before), levels);
    for (index, step) in steps.iter().enumerate() {
        let middle = columns.middle(index + 1);
        connect(&mut picture, x + half, middle - columns.bar / 2.0, levels.at(level));
        bar(&mut picture, columns, middle, step, (levels.at(level), levels.at(level + step.by)));
        level = if step.by.is_finite() { level + step.by } else { level };
        (x, half) = (middle, columns.bar / 2.0);
    }
    let last = columns.middle(steps.len() + 1);
    connect(&mut picture, x + half, last - columns.total / 2.0, levels.at(level));
    total(&mut picture, columns, steps.len() + 1, (&input.after, HitOf::After), levels);
    picture
}

#[derive(Clone, Copy)]
struct Columns {
    slot: f64,
    bar: f64,
    total: f64,
}

impl Columns {
    fn new(width: f64, steps: usize) -> Self {
        let slot = (width - LEFT - SIDE) / (steps + 2) as f64;
        let [narrow, wide] = WATERFALL_BAR_W;
        let bar = (slot * BAR_SHARE).clamp(narrow, wide).min(slot);
        Self { slot, bar, total: (bar + TOTAL_MORE).min(slot) }
    }

    fn middle(self, column: usize) -> f64 {
        LEFT + self.slot * (column as f64 + 0.5)
    }
}

/// The smallest range of whole points that holds all levels, with half a point of air.
fn levels(height: f64, input: &Waterfall, steps: &[&Step]) -> Scale {
    let start = input.before.level.get();
    let mut ends = (start.min(input.after.level.get()), start.max(input.after.level.get()));
    let mut level = start;
    for step in steps {
        level = (level + step.by).clamp(0.0, 100.0);
        ends = (ends.0.min(level), ends.1.max(level));
    }
    let step = tick_step(ends.0, ends.1);
    let (low, high) = ((ends.0 / step).floor() * step, (ends.1 / step).ceil() * step);
    let high = if high > low { high } else { low + step };
    Scale { from: low - AIR, to: high + AIR, start: height - BOTTOM, end: TOP }
}

/// The finest of 1, 2, 5, 10, 20, 25 with which the ticks are at most six.
fn tick_step(low: f64, high: f64) -> f64 {
    let ticks = |step: f64| (high / step).ceil() - (low / step).floor() + 1.0;
    [1.0, 2.0, 5.0, 10.0, 20.0].into_iter().find(|step| ticks(*step) <= MOST_TICKS).unwrap_or(25.0)
}

fn grid(picture: &mut Picture, levels: Scale) {
    let (low, high) = (levels.from + AIR, levels.to - AIR);
    let step = tick_step(low, high);
    let mut tick = low;
    while tick <= high {
        let (y, right) = (crisp(levels.at(tick)), picture.width - SIDE);
        picture.draw(Line::between((LEFT, y), (right, y), HAIR, Ink::Line));
        let at = Pos::new(LEFT - 8.0, y);
        picture.draw(Text::small(at, (Side::End, Side::Middle), format!("{tick:.0}"), Ink::Text3));
        tick += step;
    }
}

fn name(picture: &mut Picture, columns: Columns, x: f64, label: &str, weight: TextWeight) {
    let at = Pos::new(x, picture.height - BOTTOM + 8.0);
    let ink = if weight == TextWeight::Regular { Ink::Text2 } else { Ink::Text };
    let text = Text::small(at, (Side::Middle, Side::Start), label, ink);
    picture.draw(text.weight(weight).wrap(columns.slot - 2.0));
}

fn total(
    picture: &mut Picture,
    columns: Columns,
    column: usize,
    (total, of): (&Total, HitOf),
    levels: Scale,
) {
    let (x, y) = (columns.middle(column), levels.level(total.level));
    let area = Area::around(Pos::new(x, y), columns.total, TOTAL_H);
    picture.draw(Rect::filled(area, Ink::Text));
    let at = Pos::new(x, y - 5.0);
    let value = Text::small(at, (Side::Middle, Side::End), &total.text, Ink::Text);
    picture.draw(value.weight(TextWeight::Bold).backdrop());
    name(picture, columns, x, &total.label, TextWeight::Bold);
    picture.tell_of(area, &format!("{} {}", total.label, total.text), Some(of));
}

fn connect(picture: &mut Picture, from: f64, to: f64, y: f64) {
    if from < to {
        picture.draw(Line::between((from, y), (to, y), HAIR, Ink::LineStrong));
    }
}

fn bar(picture: &mut Picture, columns: Columns, x: f64, step: &Step, ends: (f64, f64)) {
    let ink = match step.source {
        Source::Axis(axis) => Ink::Axis(axis),
        Source::Questionnaire => Ink::Axis(Axis::Enablers),
        Source::Other => Ink::Text3,
    };
    let (top, foot) = (ends.0.min(ends.1), ends.0.max(ends.1));
    let area = Area::new(x - columns.bar / 2.0, top, columns.bar, (foot - top).max(BAR_MIN_H));
    let (side, y) = if step.by < 0.0 {
        picture.draw(Rect::hollow(area, MARK, ink));
        (Side::Start, area.bottom() + 3.0)
    } else {
        picture.draw(Rect::filled(area, ink));
        (Side::End, top - 3.0)
    };
    let text = Text::small(Pos::new(x, y), (Side::Middle, side), &step.text, Ink::Text);
    picture.draw(text.weight(TextWeight::Medium).backdrop());
    name(picture, columns, x, &step.label, TextWeight::Regular);
    picture.tell_of(area, &step.hover, Some(HitOf::Step(step.source)));
}
