//! Trend with bands and gaps: rounds over the years, time to scale.

mod frame;
mod input;
mod labels;
mod lines;

pub use input::{Emphasis, Gap, Medium, Series, Trend, TrendEvent, TrendPoint, VersionMark};

use super::{Area, Hit, Mark, Picture, Pos, place::at_least, scale::Scale};

/// A trend laid out in points: three layers, from back to front.
#[derive(Debug, Clone, PartialEq)]
pub struct TrendLayout {
    /// Size of the whole.
    pub size: (f64, f64),
    /// From the first to the last year, from 100 down to 0.
    pub plot: Area,
    /// Strips of missing years, gridlines, ticks, event lines.
    pub back: Vec<Mark>,
    /// Bands, lines, intervals, dots.
    pub data: Vec<Mark>,
    /// Labels.
    pub front: Vec<Mark>,
    /// What can be pointed at.
    pub hits: Vec<Hit>,
    /// Where each event's line and its label stand, in the order of the events.
    pub events: Vec<[Area; 2]>,
    years: Scale,
}

const MIN: (f64, f64) = (360.0, 200.0);
/// Around the plot: tick numbers, half a tick above, years below.
const LEFT: f64 = 32.0;
const TOP: f64 = 8.0;
const BOTTOM: f64 = 24.0;
/// Higher above, where the axis has a title.
const TITLE: f64 = 24.0;
const MIN_LABELS: f64 = 24.0;
/// Lines that stand out.
const MOST_LINES: usize = 6;

impl TrendLayout {
    /// Lays out a trend.
    pub fn new(input: &Trend) -> Self {
        let input = &with_muted_rest(input);
        let (width, height) = (at_least(input.width, MIN.0), at_least(input.height, MIN.1));
        let labels = at_least(input.label_width, MIN_LABELS).min(width / 2.0);
        let top = if input.title.is_empty() { TOP } else { TOP + TITLE };
        let plot = Area::new(LEFT, top, width - LEFT - labels, height - top - BOTTOM);
        let mut layout = Self {
            size: (width, height),
            plot,
            back: Vec::new(),
            data: Vec::new(),
            front: Vec::new(),
            hits: Vec::new(),
            events: Vec::new(),
            years: years(input, plot),
        };
        frame::draw(&mut layout, input);
        lines::draw(&mut layout, input);
        labels::draw(&mut layout, input);
        layout
    }

    /// The layers as one picture.
    pub fn picture(&self) -> Picture {
        let marks = [&self.back, &self.data, &self.front].into_iter().flatten().cloned().collect();
        let (width, height) = self.size;
        Picture { width, height, marks, hits: self.hits.clone() }
    }

    /// The year and the level that stand at a place; a year may be in between, a level outside.
    pub fn figures(&self, at: Pos) -> (f64, f64) {
        let Scale { from, to, start, end } = self.years;
        let year = from + (at.x - start) / (end - start) * (to - from);
        (year, (self.plot.bottom() - at.y) / self.plot.height * 100.0)
    }

    /// The event whose line or label is at a place.
    pub fn event(&self, at: Pos) -> Option<usize> {
        self.events.iter().rposition(|areas| areas.iter().any(|area| area.holds(at)))
    }

    /// The month that stands at a place, which need not be inside the plot.
    pub fn month(&self, at: Pos) -> (i32, u8) {
        frame::month_of(self.figures(at).0)
    }

    fn place(&self, year: f64, level: f64) -> Pos {
        let levels = Scale { from: 0.0, to: 100.0, start: self.plot.bottom(), end: self.plot.y };
        Pos::new(self.years.at(year), levels.at(level))
    }

    fn first_year(&self) -> f64 {
        self.years.from
    }

    fn last_year(&self) -> f64 {
        self.years.to
    }

    fn tell_area(&mut self, area: Area, text: &str) {
        let mut picture = Picture::new(self.size.0, self.size.1);
        picture.tell_area(area, text);
        self.hits.append(&mut picture.hits);
    }

    fn tell_point(&mut self, at: Pos, point: &TrendPoint) {
        let mut picture = Picture::new(self.size.0, self.size.1);
        picture.tell_of(Area::mark(at), &point.hover, point.of.clone());
        self.hits.append(&mut picture.hits);
    }
}

/// Draws a trend as one picture.
pub fn trend(input: &Trend) -> Picture {
    TrendLayout::new(input).picture()
}

/// Points in time, without the years that a later point replaces, and grey from the seventh line.
fn with_muted_rest(input: &Trend) -> Trend {
    let mut input = input.clone();
    let mut standing_out = 0;
    for series in &mut input.series {
        series.points.reverse();
        series.points.sort_by_key(|point| point.year);
        series.points.dedup_by_key(|point| point.year);
        if series.emphasis != Emphasis::Muted {
            standing_out += 1;
            if standing_out > MOST_LINES {
                series.emphasis = Emphasis::Muted;
            }
        }
    }
    input
}

/// Time to scale. A single year stands at the right end, beside its label.
fn years(input: &Trend, plot: Area) -> Scale {
    let rounds = input.series.iter().flat_map(|series| &series.points).map(|point| point.year);
    let all = rounds.chain(input.gaps.iter().map(|gap| gap.year));
    let (first, last) = all
        .fold(None, |ends: Option<(i32, i32)>, year| {
            Some(ends.map_or((year, year), |(first, last)| (first.min(year), last.max(year))))
        })
        .unwrap_or((0, 0));
    let (first, last) = (f64::from(first), f64::from(last));
    let from = if first < last { first } else { last - 1.0 };
    Scale { from, to: last, start: plot.x, end: plot.right() }
}
