//! Bands, lines and dots. A gap is never bridged.

use std::collections::BTreeSet;

use super::{Emphasis, Medium, Series, Trend, TrendLayout, TrendPoint};
use crate::chart::{
    Band, Ink, Line, Pos, Shape, Sign,
    measure::{BAND_ALPHA, BAND_ALPHA_PAPER, DOT_R_TREND, LINE, LINE_THIN, MARK, TARGET_W},
};

/// More rounds than this: dots only at the ends and at real changes.
const MANY: usize = 10;
/// Opacity of a line that is not chosen.
const MUTED: f64 = 0.5;

pub(super) fn draw(layout: &mut TrendLayout, input: &Trend) {
    let rounds = input.series.iter().flat_map(|series| &series.points).map(|point| point.year);
    let crowded = rounds.collect::<BTreeSet<_>>().len() > MANY;
    let (muted, shown): (Vec<_>, Vec<_>) =
        input.series.iter().partition(|series| series.emphasis == Emphasis::Muted);
    let alpha = match input.medium {
        Medium::Screen => BAND_ALPHA,
        Medium::Paper => BAND_ALPHA_PAPER,
    };
    for series in &shown {
        bands(layout, series, alpha);
    }
    for series in muted.iter().chain(&shown) {
        strokes(layout, series);
    }
    for series in &muted {
        for point in &series.points {
            layout.tell_point(place(layout, point), point);
        }
    }
    for series in &shown {
        dots(layout, series, crowded);
    }
}

/// Stretches of rounds that follow each other year by year and are comparable.
fn runs(series: &Series) -> impl Iterator<Item = &[TrendPoint]> {
    series.points.chunk_by(|before, after| {
        i64::from(after.year) - i64::from(before.year) == 1 && !after.starts_anew
    })
}

pub(super) fn ink(series: &Series) -> Ink {
    match (series.emphasis, series.axis) {
        (Emphasis::Muted, _) => Ink::LineStrong,
        (_, Some(axis)) => Ink::Axis(axis),
        (_, None) => Ink::Text,
    }
}

fn width(series: &Series) -> f64 {
    match (series.emphasis, series.axis) {
        (Emphasis::Main, Some(_)) => LINE,
        (Emphasis::Main, None) => TARGET_W,
        _ => LINE_THIN,
    }
}

fn place(layout: &TrendLayout, point: &TrendPoint) -> Pos {
    layout.place(f64::from(point.year), point.value.get())
}

/// Upper and lower end of a round's interval, if it has one.
fn ends(layout: &TrendLayout, point: &TrendPoint) -> Option<(Pos, Pos)> {
    let interval = point.interval?;
    let year = f64::from(point.year);
    Some((layout.place(year, interval.high.get()), layout.place(year, interval.low.get())))
}

/// One band for each stretch in which every round has an interval.
fn bands(layout: &mut TrendLayout, series: &Series, alpha: f64) {
    for run in runs(series) {
        let has = |point: &TrendPoint| point.interval.is_some();
        for stretch in run.chunk_by(|a, b| has(a) && has(b)).filter(|stretch| stretch.len() > 1) {
            let sides = stretch.iter().filter_map(|point| ends(layout, point));
            let (upper, lower) = sides.unzip();
            layout.data.push(Band { upper, lower, ink: ink(series), alpha }.into());
        }
    }
}

/// A line for each stretch; a single round has its interval upright instead.
fn strokes(layout: &mut TrendLayout, series: &Series) {
    for run in runs(series) {
        if let [point] = run {
            if let Some((high, low)) = ends(layout, point)
                && series.emphasis != Emphasis::Muted
            {
                layout.data.push(Line::new([high, low], MARK, ink(series)).into());
            }
            continue;
        }
        let points: Vec<Pos> = run.iter().map(|point| place(layout, point)).collect();
        let alpha = if series.emphasis == Emphasis::Muted { MUTED } else { 1.0 };
        layout.data.push(Line::new(points, width(series), ink(series)).alpha(alpha).into());
    }
}

fn dots(layout: &mut TrendLayout, series: &Series, crowded: bool) {
    let shape = series.axis.map_or(Shape::Circle, Shape::of);
    let ends = [series.points.first(), series.points.last()].map(|end| end.map(|point| point.year));
    for run in runs(series) {
        for point in run {
            let at = place(layout, point);
            layout.tell_point(at, point);
            let is_end = ends.contains(&Some(point.year)) || run.len() == 1;
            if !crowded || is_end || point.is_real_change {
                let dot = Sign::filled(shape, at, DOT_R_TREND, ink(series)).halo();
                layout.data.push(dot.into());
            }
        }
    }
}
