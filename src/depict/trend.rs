//! Development over the rounds.

use std::collections::BTreeSet;

use super::lines::Lines;
use crate::chart::{Gap, Medium, Trend, TrendEvent, VersionMark};
use crate::method::Withheld;
use crate::method::findings::{Findings, Measure, YearFinding};
use crate::model::{Axis, Event, Questionnaire, ThemeCode};
use crate::prose;
use crate::text::{Arg, Texts};

/// Beyond this many years a gap has no words: its strip is too narrow.
const WORDY_YEARS: i32 = 12;
/// A span of centuries is a slip of the pen: the strips would only be a grey field.
const LONGEST_SPAN: i32 = 200;
/// Longest name of an event.
const EVENT: usize = 32;
/// Events nearer than this to one another, in points, stand at one place.
const PLACE: f64 = 12.0;
/// Longest name of a theme at the end of its line, in letters of this width.
const LETTER: f64 = 7.0;
/// Before the name: the gap and the value.
const BEFORE_NAME: f64 = 36.0;

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

/// Lines beside the three dimensions.
#[derive(Debug, Clone, Copy, Default)]
pub struct MoreLines<'a> {
    /// The overall figure.
    pub overall: bool,
    /// Themes of this questionnaire; those that are not chosen are grey.
    pub themes: Option<(&'a Questionnaire, &'a BTreeSet<ThemeCode>)>,
}

/// The trend of the three dimensions and of what is asked for beside them; none of no round, and on
/// paper none of a single one.
pub fn trend(
    texts: &Texts,
    findings: &Findings,
    events: &[Event],
    (span, measure): (Span, Measure),
    beside: MoreLines<'_>,
    frame: Frame,
) -> Option<Trend> {
    let years = years(findings, span);
    let (first, last) = (years.first()?, years.last()?);
    if span == Span::UpToView && years.len() < 2 {
        return None;
    }
    let lines = Lines { texts, findings, years: &years, span, measure };
    let three = Axis::DIMENSIONS.map(|axis| lines.of(Some(axis)));
    let overall = beside.overall.then(|| lines.of(None));
    let letters = ((frame.label_width - BEFORE_NAME) / LETTER).max(8.0) as usize;
    let themes = beside.themes.map(|(asked, chosen)| lines.themes(asked, chosen, letters));
    let reach = f64::from(last.year.saturating_sub(first.year).max(1));
    let month = (frame.width - frame.label_width) / reach / 12.0;
    Some(Trend {
        width: frame.width,
        height: frame.height,
        label_width: frame.label_width,
        title: title(texts, &years, measure),
        series: three.into_iter().chain(overall).chain(themes.into_iter().flatten()).collect(),
        gaps: gaps(texts, &years, measure),
        versions: versions(texts, &years),
        events: happened(texts, events, (first.year, last.year), (PLACE / month) as i32),
        medium: frame.medium,
    })
}

/// What the levels rest on, where they are chained.
fn title(texts: &Texts, years: &[&YearFinding], measure: Measure) -> String {
    let mut series = years.iter().filter(|year| year.comparable).map(|year| year.year);
    match (measure, series.next(), series.next_back()) {
        (Measure::Chained, Some(first), Some(last)) => {
            let rounds = format!("{first}–{last}");
            texts.with("years-note-chained", &[("rounds", Arg::Text(&rounds))])
        }
        _ => String::new(),
    }
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

/// Years without a comparable figure, and why.
fn gaps(texts: &Texts, years: &[&YearFinding], measure: Measure) -> Vec<Gap> {
    let has = |year: &YearFinding, measure| {
        Axis::DIMENSIONS.iter().any(|axis| year.points(measure, Some(*axis)).is_some())
    };
    // Figures as published that nothing comparable stands for.
    let breaks = |year: &YearFinding| has(year, Measure::Published) && !has(year, measure);
    let drawn = |y: &&&YearFinding| y.comparable && has(y, measure);
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
            Some(found) if found.overall.withheld == Some(Withheld::Nobody) => "gap-not-asked",
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

/// What happened between two years; three or more within so many months become a count.
fn happened(
    texts: &Texts,
    events: &[Event],
    (first, last): (i32, i32),
    nearness: i32,
) -> Vec<TrendEvent> {
    let mut inside: Vec<&Event> =
        events.iter().filter(|event| (first..=last).contains(&event.year)).collect();
    inside.sort_by_key(|event| month(event));
    let near = |a: &&Event, b: &&Event| month(b) - month(a) <= nearness;
    let place = |events: &[&Event]| match events {
        [_, _, _, ..] => vec![together(texts, events)],
        few => few.chunk_by(|a, b| month(a) == month(b)).map(|o| together(texts, o)).collect(),
    };
    inside.chunk_by(near).flat_map(place).collect()
}

/// Months since the year 0.
fn month(event: &Event) -> i32 {
    event.year.saturating_mul(12).saturating_add(i32::from(event.month))
}

/// Events at one place, drawn in the month of the first: one or two by name, more as a count.
fn together(texts: &Texts, events: &[&Event]) -> TrendEvent {
    let (year, month) = events.first().map_or((0, 1), |event| (event.year, event.month));
    let (at_month, at_year) = (month.to_string(), year.to_string());
    let when = [("month", Arg::Text(&at_month)), ("year", Arg::Text(&at_year))];
    let names: Vec<_> = events.iter().map(|event| prose::short(&event.text, EVENT)).collect();
    let text = prose::list(texts, &names);
    let label = if names.len() < 3 {
        texts.with("report-event", &[&when[..], &[("text", Arg::Text(&text))]].concat())
    } else {
        texts.with("report-events", &[&when[..], &[("count", Arg::Count(names.len()))]].concat())
    };
    let hover: Vec<_> = events.iter().map(|event| prose::event(texts, event)).collect();
    TrendEvent { year, month, label, hover: hover.join("\n") }
}
