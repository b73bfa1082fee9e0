//! What lies behind the lines: missing years, grid, ticks, events.

use super::{LEFT, Trend, TrendLayout, VersionMark};
use crate::chart::{
    Area, Dash, Ink, Line, Pos, Rect, Side, Text, TextWeight,
    measure::{AXIS, HAIR, MARK, STRIP_ALPHA},
    place::crisp,
};

/// The grid reaches this far beyond the last point.
const BEYOND: f64 = 6.0;
/// Between the plot and its tick numbers.
const TICK_GAP: f64 = 8.0;
/// Middle of the axis' title.
const TITLE_MIDDLE: f64 = 8.0;
/// From the plot's foot to the middle of the years.
const YEAR_DROP: f64 = 16.0;
/// Year labels are never nearer than this.
const YEAR_MIN_GAP: f64 = 36.0;
/// More years than this: every second is labelled.
const MANY: f64 = 10.0;
/// How far the mark of a version reaches below the plot.
const VERSION_TICK: f64 = 6.0;
/// A version has words between two years that are so far apart.
const VERSION_ROOM: f64 = 80.0;

pub(super) fn draw(layout: &mut TrendLayout, input: &Trend) {
    for gap in &input.gaps {
        strip(layout, f64::from(gap.year), &gap.words);
    }
    for tick in AXIS {
        gridline(layout, tick);
    }
    if !input.title.is_empty() {
        let at = Pos::new(0.0, TITLE_MIDDLE);
        let title = Text::small(at, (Side::Start, Side::Middle), &input.title, Ink::Text2);
        layout.back.push(title.into());
    }
    year_labels(layout, input);
    version_marks(layout, input);
    for event in &input.events {
        let x = layout.place(event_time(event.year, event.month), 0.0).x;
        let (top, foot) = (layout.plot.y, layout.plot.bottom());
        let line = Line::between((x, top), (x, foot), HAIR, Ink::Text2).dash(Dash::Dotted);
        layout.back.push(line.into());
    }
}

/// A round stands at the middle of its year, so a month lies before or after it.
pub(super) fn event_time(year: i32, month: u8) -> f64 {
    f64::from(year) + (f64::from(month.clamp(1, 12)) - 6.5) / 12.0
}

/// The month in whose middle a time is, or the nearest one.
pub(super) fn month_of(time: f64) -> (i32, u8) {
    let months = ((time + 0.5) * 12.0).floor();
    let year = (months / 12.0).floor();
    (year as i32, (months - year * 12.0) as u8 + 1)
}

/// The place that a missing year takes, and why, at its foot.
fn strip(layout: &mut TrendLayout, year: f64, words: &str) {
    let (left, right) = (layout.place(year - 0.5, 0.0).x, layout.place(year + 0.5, 0.0).x);
    let area = Area::new(left, layout.plot.y, right - left, layout.plot.height);
    layout.back.push(Rect::filled(area, Ink::Track).alpha(STRIP_ALPHA).into());
    let at = Pos::new((left + right) / 2.0, area.bottom() - 4.0);
    let text = Text::small(at, (Side::Middle, Side::End), words, Ink::Text2);
    layout.front.push(text.wrap(area.width - 8.0).into());
}

fn gridline(layout: &mut TrendLayout, tick: u8) {
    let right = layout.plot.right() + BEYOND;
    let y = crisp(layout.place(layout.first_year(), f64::from(tick)).y);
    layout.back.push(Line::between((LEFT, y), (right, y), HAIR, Ink::Line).into());
    let at = Pos::new(LEFT - TICK_GAP, y);
    let text = Text::small(at, (Side::End, Side::Middle), tick.to_string(), Ink::Text3);
    layout.back.push(text.into());
}

fn version_marks(layout: &mut TrendLayout, input: &Trend) {
    let step = layout.place(1.0, 0.0).x - layout.place(0.0, 0.0).x;
    let inside = |year: f64| (layout.first_year()..=layout.last_year()).contains(&year);
    let between = |mark: &VersionMark| f64::from(mark.year) - 0.5;
    let marks: Vec<_> = input.versions.iter().filter(|mark| inside(between(mark))).collect();
    for mark in marks {
        let foot = layout.place(between(mark), 0.0);
        let end = Pos::new(foot.x, foot.y + VERSION_TICK);
        layout.back.push(Line::between((foot.x, foot.y), (end.x, end.y), MARK, Ink::Text2).into());
        layout.tell_area(Area::mark(end), &mark.hover);
        if step >= VERSION_ROOM {
            let at = Pos::new(foot.x, foot.y + YEAR_DROP);
            let text = Text::small(at, (Side::Middle, Side::Middle), &mark.label, Ink::Text3);
            layout.back.push(text.into());
        }
    }
}

fn year_labels(layout: &mut TrendLayout, input: &Trend) {
    if input.series.iter().all(|series| series.points.is_empty()) && input.gaps.is_empty() {
        return;
    }
    let (last, y) = (layout.last_year(), layout.plot.bottom() + YEAR_DROP);
    let single = input.series.iter().flat_map(|series| &series.points).map(|point| point.year);
    let first = single.chain(input.gaps.iter().map(|gap| gap.year)).min().map_or(last, f64::from);
    let span = last - first;
    let room = (layout.plot.width / YEAR_MIN_GAP).max(1.0);
    let step = (span / room).ceil().max(if span + 1.0 > MANY { 2.0 } else { 1.0 });
    let mut year = last;
    while year >= first {
        let at = Pos::new(layout.place(year, 0.0).x, y);
        let text = Text::small(at, (Side::Middle, Side::Middle), format!("{year:.0}"), Ink::Text2);
        let newest = text.clone().weight(TextWeight::Bold).ink(Ink::Text);
        layout.back.push(if year == last { newest } else { text }.into());
        year -= step;
    }
}
