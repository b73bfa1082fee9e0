//! Development over the rounds.

use std::collections::{BTreeMap, BTreeSet};

use crate::chart::{Emphasis, Gap, Medium, Series, Trend, TrendEvent, TrendPoint, VersionMark};
use crate::method::change::Word;
use crate::method::findings::{Findings, Measure, YearFinding};
use crate::model::{Axis, Event, Points};
use crate::prose;
use crate::text::{Arg, Texts};

/// Beyond this many years a gap has no words: its strip is too narrow.
const WORDY_YEARS: i32 = 12;
/// A span of centuries is a slip of the pen: the strips would only be a grey field.
const LONGEST_SPAN: i32 = 200;
/// Longest name of an event.
const EVENT: usize = 32;

/// Which rounds a trend shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Span {
    /// All of them; each line ends in its newest figure.
    All,
    /// Those up to the round in view: a report does not know what comes after, and an older figure
    /// has no place at its newest end.
    UpToView,
}

/// How large a trend is, and where it is drawn.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// Width in points.
    pub width: f64,
    /// Height in points.
    pub height: f64,
    /// Room for the names at the right end.
    pub label_width: f64,
    /// Screen or paper.
    pub medium: Medium,
}

/// The trend of the overall figure, where asked for, and of the three dimensions; none where there
/// is only one round.
pub fn trend(
    texts: &Texts,
    findings: &Findings,
    events: &[Event],
    (span, measure): (Span, Measure),
    with_overall: bool,
    frame: Frame,
) -> Option<Trend> {
    let years = years(findings, span);
    let [first, .., last] = &years[..] else { return None };
    let line = |axis| series(texts, findings, &years, (span, measure), axis);
    let overall = with_overall.then(|| line(None));
    let three = Axis::DIMENSIONS.map(|axis| line(Some(axis)));
    Some(Trend {
        width: frame.width,
        height: frame.height,
        label_width: frame.label_width,
        series: three.into_iter().chain(overall).collect(),
        gaps: gaps(texts, &years, measure),
        versions: versions(texts, &years),
        events: happened(texts, events, first.year, last.year),
        medium: frame.medium,
    })
}

/// The rounds of a trend, oldest first.
fn years(findings: &Findings, span: Span) -> Vec<&YearFinding> {
    let last = findings.years.iter().position(|year| year.round == findings.round);
    let most = match span {
        Span::All => findings.years.len(),
        Span::UpToView => last.map_or(0, |last| last + 1),
    };
    findings.years.iter().take(most).collect()
}

/// One line: a dimension, or the overall figure.
fn series(
    texts: &Texts,
    findings: &Findings,
    years: &[&YearFinding],
    (span, measure): (Span, Measure),
    axis: Option<Axis>,
) -> Series {
    let figure = match axis {
        Some(axis) => findings.dimension(axis).map(|dimension| &dimension.figure),
        None => Some(&findings.overall.figure),
    };
    let is_real = figure.and_then(|figure| figure.word).is_some_and(Word::is_real);
    let name = axis.map_or_else(|| texts.tr("axis-overall"), |axis| prose::axis(texts, axis));
    let point = |year: &&&YearFinding| {
        let value = Points::new(year.points(measure, axis)?)?;
        Some(TrendPoint {
            year: year.year,
            value,
            interval: None,
            starts_anew: measure == Measure::Published && year.starts_anew,
            is_real_change: is_real && year.round == findings.round,
            hover: format!("{name} {}: {}", year.name, texts.points(value.get())),
        })
    };
    let points: Vec<_> =
        years.iter().filter(|year| year.comparable).filter_map(|year| point(&year)).collect();
    let at_the_end = |point: &&TrendPoint| span == Span::All || point.year == findings.year;
    let last = points.last().filter(at_the_end);
    let value = last.map(|point| texts.points(point.value.get())).unwrap_or_default();
    Series { axis, name, value, emphasis: Emphasis::Main, points }
}

/// Years without a comparable figure, and why.
fn gaps(texts: &Texts, years: &[&YearFinding], measure: Measure) -> Vec<Gap> {
    let has = |year: &YearFinding, measure| {
        Axis::DIMENSIONS.iter().any(|axis| year.points(measure, Some(*axis)).is_some())
    };
    // Figures as published that nothing comparable stands for.
    let breaks = |year: &YearFinding| has(year, Measure::Published) && !has(year, measure);
    let drawn = |y: &&&YearFinding| y.comparable && !y.dimensions.is_empty() && !breaks(y);
    let shown: BTreeSet<i32> = years.iter().filter(drawn).map(|year| year.year).collect();
    let (Some(first), Some(last)) = (years.first(), years.last()) else { return Vec::new() };
    let (first, last) = (first.year, last.year);
    let wordy = last.saturating_sub(first) < WORDY_YEARS;
    let gap = |year: i32| {
        let there = years.iter().rev().find(|other| other.year == year);
        let key = match there {
            None => "gap-no-round",
            Some(found) if !found.comparable || breaks(found) => "gap-not-comparable",
            Some(found) if found.in_progress => "gap-in-progress",
            Some(_) => "gap-withheld",
        };
        Gap { year, words: if wordy { texts.tr(key) } else { String::new() } }
    };
    let span = first.max(last.saturating_sub(LONGEST_SPAN))..=last;
    span.filter(|year| !shown.contains(year)).map(gap).collect()
}

/// Where the questionnaire of the comparable rounds changed.
fn versions(texts: &Texts, years: &[&YearFinding]) -> Vec<VersionMark> {
    let comparable: Vec<_> = years.iter().filter(|year| year.comparable).collect();
    let changed =
        comparable.windows(2).filter(|pair| pair[0].questionnaire != pair[1].questionnaire);
    let mark = |year: &YearFinding| {
        let label = year.questionnaire.rsplit('@').next().unwrap_or_default().to_owned();
        let args =
            [("round", Arg::Text(&year.name)), ("questionnaire", Arg::Text(&year.questionnaire))];
        VersionMark { year: year.year, label, hover: texts.with("trend-version", &args) }
    };
    changed.map(|pair| mark(pair[1])).collect()
}

/// What happened; three or more in one month become a count.
fn happened(texts: &Texts, events: &[Event], first: i32, last: i32) -> Vec<TrendEvent> {
    let mut months: BTreeMap<(i32, u8), Vec<String>> = BTreeMap::new();
    for event in events.iter().filter(|event| (first..=last).contains(&event.year)) {
        let text = prose::short(&event.text, EVENT);
        months.entry((event.year, event.month)).or_default().push(text);
    }
    let event = |((year, month), names): ((i32, u8), Vec<String>)| {
        let (at_month, at_year) = (month.to_string(), year.to_string());
        let when = [("month", Arg::Text(&at_month)), ("year", Arg::Text(&at_year))];
        let text = prose::list(texts, &names);
        let label = if names.len() < 3 {
            texts.with("report-event", &[&when[..], &[("text", Arg::Text(&text))]].concat())
        } else {
            texts
                .with("report-events", &[&when[..], &[("count", Arg::Count(names.len()))]].concat())
        };
        TrendEvent { year, month, label, hover: text }
    };
    months.into_iter().map(event).collect()
}
