//! Labels on the data: at the right end of the lines, at the top of the events.

use super::{Emphasis, Series, Trend, TrendLayout, frame::event_time, lines::ink};
use crate::chart::{
    Area, Ink, Line, Pos, Side, Text, TextWeight,
    measure::{HAIR, LABEL_MIN_GAP},
    spread::spread,
    words::words_width,
};

/// From the last point to its label.
const LABEL_GAP: f64 = 12.0;
/// A label that moved further than this gets a hairline to its mark.
const FAR: f64 = 12.0;
/// Nearer than this to the right edge an event's label stands left of its line.
const FLIP: f64 = 120.0;
/// So near to an event's line one means it.
const NEAR: f64 = 6.0;
/// From an event's line to its label.
const EVENT_GAP: f64 = 6.0;

pub(super) fn draw(layout: &mut TrendLayout, input: &Trend) {
    events(layout, input);
    ends(layout, input);
}

/// Value and name at the right end, moved apart; those that find no room are left to the hover.
fn ends(layout: &mut TrendLayout, input: &Trend) {
    let plot = layout.plot;
    let room = (plot.height / LABEL_MIN_GAP).floor() as usize + 1;
    let labelled: Vec<(&Series, Pos)> = input
        .series
        .iter()
        .filter(|series| series.emphasis != Emphasis::Muted)
        .filter_map(|series| series.points.last().map(|last| (series, last)))
        .map(|(series, last)| (series, layout.place(f64::from(last.year), last.value.get())))
        .take(room)
        .collect();
    let wishes: Vec<f64> = labelled.iter().map(|(_, mark)| mark.y).collect();
    let places = spread(&wishes, LABEL_MIN_GAP, plot.y, plot.bottom());
    for ((series, mark), y) in labelled.into_iter().zip(places) {
        let x = plot.right() + LABEL_GAP;
        if (y - mark.y).abs() > FAR && mark.x == plot.right() {
            let from = (mark.x + LABEL_GAP / 2.0, mark.y);
            layout.front.push(Line::between(from, (x - 1.0, y), HAIR, ink(series)).into());
        }
        layout.front.push(end_label(series, Pos::new(x, y)).into());
    }
}

fn end_label(series: &Series, at: Pos) -> Text {
    let words = series.axis.map_or(Ink::Text, Ink::AxisText);
    Text::small(at, (Side::Start, Side::Middle), &series.value, Ink::Text)
        .weight(TextWeight::Bold)
        .and(&series.name, TextWeight::Medium, words)
}

/// At the top, or at the foot where lines run along the top; one row further for each label that is
/// in the way.
fn events(layout: &mut TrendLayout, input: &Trend) {
    let plot = layout.plot;
    let placed = rows(layout, input);
    let depth = placed.iter().map(|label| label.row + 1).max().unwrap_or(0) as f64 * LABEL_MIN_GAP;
    let share = 100.0 * depth / plot.height;
    let points = || input.series.iter().flat_map(|series| &series.points);
    let is_high = points().any(|point| point.value.get() > 100.0 - share);
    // The words of a gap stand in two lines at the foot.
    let foot = if input.gaps.is_empty() { 0.0 } else { 2.0 * LABEL_MIN_GAP };
    let low = share + 100.0 * foot / plot.height;
    let at_the_foot = is_high && points().all(|point| point.value.get() > low);
    for (event, label) in input.events.iter().zip(placed) {
        let row = 8.0 + label.row as f64 * LABEL_MIN_GAP;
        let y = if at_the_foot { plot.bottom() - foot - row } else { plot.y + row };
        let y = y.clamp(plot.y, plot.bottom());
        let text = Text::small(
            Pos::new(label.edge, y),
            (label.side, Side::Middle),
            &event.label,
            Ink::Text2,
        );
        layout.front.push(text.backdrop().into());
        let line = Area::new(label.line - NEAR, plot.y, 2.0 * NEAR, plot.height);
        let (left, right) = (label.from.min(label.line), label.to.max(label.line));
        let words = Area::new(left, y - LABEL_MIN_GAP / 2.0, right - left, LABEL_MIN_GAP);
        layout.events.push([line, words]);
        layout.tell_area(words, &event.hover);
    }
}

/// Where an event's label stands, from its line.
struct EventLabel {
    line: f64,
    from: f64,
    to: f64,
    side: Side,
    edge: f64,
    row: usize,
}

/// Each label beside its line, in the first row where nothing is in the way.
fn rows(layout: &TrendLayout, input: &Trend) -> Vec<EventLabel> {
    let mut placed: Vec<EventLabel> = Vec::new();
    for event in &input.events {
        let line = layout.place(event_time(event.year, event.month), 0.0).x;
        let (width, flips) = (words_width(&event.label), line > layout.plot.right() - FLIP);
        let (from, side, edge) = if flips {
            (line - EVENT_GAP - width, Side::End, line - EVENT_GAP)
        } else {
            (line + EVENT_GAP, Side::Start, line + EVENT_GAP)
        };
        let to = from + width;
        let free = |row: &usize| {
            !placed.iter().any(|other| other.row == *row && other.from < to && from < other.to)
        };
        let row = (0..=placed.len()).find(free).unwrap_or(0);
        placed.push(EventLabel { line, from, to, side, edge, row });
    }
    placed
}
