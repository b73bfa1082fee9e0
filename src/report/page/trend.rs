//! The trend of length, breadth and depth over the rounds up to the one in view.

use std::collections::{BTreeMap, BTreeSet};

use super::super::Context;
use super::super::data::{Figure, TitledFigure};
use super::part::short;
use crate::chart::{Emphasis, Gap, Medium, Series, Trend, TrendEvent, TrendPoint, trend};
use crate::method::findings::YearFinding;
use crate::model::{Axis, Points};
use crate::prose;
use crate::text::Arg;

/// Room for the names at the right end.
const LABELS: f64 = 96.0;
/// Beyond this many years a gap has no words: its strip is too narrow.
const WORDY_YEARS: i32 = 12;
/// Longest name of an event.
const EVENT: usize = 32;

/// None where there is only one round.
pub(super) fn titled(context: &Context<'_>, width: f64, height: f64) -> Option<TitledFigure> {
    let (texts, years) = (context.input.texts, context.years());
    let ([first, .., last], true) = (&years[..], years.len() > 1) else { return None };
    let rounds = format!("{}–{}", first.year, last.year);
    let title = if first.year == last.year {
        texts.tr("report-trend-one")
    } else {
        texts.with("report-trend", &[("rounds", Arg::Text(&rounds))])
    };
    let input = Trend {
        width,
        height,
        label_width: LABELS,
        series: Axis::DIMENSIONS.into_iter().map(|axis| series(context, axis)).collect(),
        gaps: gaps(context),
        events: events(context, first.year, last.year),
        medium: Medium::Paper,
    };
    let alt = prose::trend_alt(texts, context.input.findings);
    let figure = Figure { picture: trend(&input), alt };
    Some(TitledFigure { title, note: texts.tr("report-trend-note"), figure })
}

impl Context<'_> {
    /// Rounds up to the one in view, oldest first.
    fn years(&self) -> Vec<&YearFinding> {
        let findings = self.input.findings;
        let last = findings.years.iter().position(|year| year.round == findings.round);
        findings.years.iter().take(last.map_or(0, |last| last + 1)).collect()
    }
}

fn series(context: &Context<'_>, axis: Axis) -> Series {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let change = findings.dimension(axis).and_then(|d| d.figure.change);
    let is_real = change.is_some_and(|change| change.word.is_real());
    let comparable = context.years().into_iter().filter(|year| year.comparable);
    let points: Vec<_> = comparable
        .filter_map(|year| {
            Some(TrendPoint {
                year: year.year,
                value: Points::new(*year.dimensions.get(&axis)?)?,
                interval: None,
                starts_anew: false,
                is_real_change: is_real && year.round == findings.round,
                hover: String::new(),
            })
        })
        .collect();
    Series {
        axis: Some(axis),
        name: prose::axis(texts, axis),
        value: points.last().map(|p| texts.points(p.value.get())).unwrap_or_default(),
        emphasis: Emphasis::Main,
        points,
    }
}

/// Years without a comparable figure, and why.
fn gaps(context: &Context<'_>) -> Vec<Gap> {
    let (texts, years) = (context.input.texts, context.years());
    let drawn = |y: &&&YearFinding| y.comparable && !y.dimensions.is_empty();
    let shown: BTreeSet<i32> = years.iter().filter(drawn).map(|year| year.year).collect();
    let ends = || Some((years.first()?.year, years.last()?.year));
    let Some((first, last)) = ends() else { return Vec::new() };
    let wordy = last.saturating_sub(first) < WORDY_YEARS;
    // A span of centuries is a slip of the pen: the strips would only be a grey field.
    let span = first.max(last.saturating_sub(200))..=last;
    let gap = |year: i32| {
        let there = years.iter().rev().find(|other| other.year == year);
        let key = match there {
            None => "gap-no-round",
            Some(found) if !found.comparable => "gap-not-comparable",
            Some(found) if found.in_progress => "gap-in-progress",
            Some(_) => "gap-withheld",
        };
        Gap { year, words: if wordy { texts.tr(key) } else { String::new() } }
    };
    span.filter(|year| !shown.contains(year)).map(gap).collect()
}

/// What happened; three or more in one month become a count.
fn events(context: &Context<'_>, first: i32, last: i32) -> Vec<TrendEvent> {
    let texts = context.input.texts;
    let mut months: BTreeMap<(i32, u8), Vec<String>> = BTreeMap::new();
    for event in &context.input.document.events {
        if (first..=last).contains(&event.year) {
            let text = short(&event.text, EVENT);
            months.entry((event.year, event.month)).or_default().push(text);
        }
    }
    let event = |((year, month), names): ((i32, u8), Vec<String>)| {
        let (at_month, at_year) = (month.to_string(), year.to_string());
        let when = [("month", Arg::Text(&at_month)), ("year", Arg::Text(&at_year))];
        let text = prose::list(texts, &names);
        let label = if names.len() < 3 {
            texts.with("report-event", &[&when[..], &[("text", Arg::Text(&text))]].concat())
        } else {
            let count = ("count", Arg::Count(names.len()));
            texts.with("report-events", &[&when[..], &[count]].concat())
        };
        TrendEvent { year, month, label, hover: String::new() }
    };
    months.into_iter().map(event).collect()
}
