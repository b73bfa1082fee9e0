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

/// At the top; one row lower for each label that is in the way.
fn events(layout: &mut TrendLayout, input: &Trend) {
    let plot = layout.plot;
    let mut taken: Vec<(f64, f64, usize)> = Vec::new();
    for event in &input.events {
        let x = layout.place(event_time(event.year, event.month), 0.0).x;
        let (width, flips) = (words_width(&event.label), x > plot.right() - FLIP);
        let (from, side, edge) = if flips {
            (x - EVENT_GAP - width, Side::End, x - EVENT_GAP)
        } else {
            (x + EVENT_GAP, Side::Start, x + EVENT_GAP)
        };
        let to = from + width;
        let free = |row: &usize| !taken.iter().any(|t| t.2 == *row && t.0 < to && from < t.1);
        let row = (0..=taken.len()).find(free).unwrap_or(0);
        taken.push((from, to, row));
        let y = (plot.y + 8.0 + row as f64 * LABEL_MIN_GAP).min(plot.bottom());
        let label = Text::small(Pos::new(edge, y), (side, Side::Middle), &event.label, Ink::Text2);
        layout.front.push(label.backdrop().into());
        let line = Area::new(x - NEAR, plot.y, 2.0 * NEAR, plot.height);
        let (left, right) = (from.min(x), to.max(x));
        let words = Area::new(left, y - LABEL_MIN_GAP / 2.0, right - left, LABEL_MIN_GAP);
        layout.events.push([line, words]);
        layout.tell_area(words, &event.hover);
    }
}
