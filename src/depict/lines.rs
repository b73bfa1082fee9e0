//! The lines of a trend.

use std::collections::BTreeSet;

use super::trend::Span;
use crate::chart::{Emphasis, HitOf, Interval, Series, TrendPoint};
use crate::method::change::Word;
use crate::method::findings::{self, Figure, Findings, Measure, Subject, YearFinding};
use crate::model::{Axis, Points, Questionnaire, ThemeCode};
use crate::prose;
use crate::text::{Arg, Texts};

/// What every line of a trend is made of.
pub(super) struct Lines<'a> {
    pub texts: &'a Texts,
    pub findings: &'a Findings,
    /// The rounds that are shown, oldest first.
    pub years: &'a [&'a YearFinding],
    pub span: Span,
    pub measure: Measure,
}

/// Points of one year and their interval.
type Reading = (f64, Option<findings::Interval>);

impl Lines<'_> {
    /// A dimension, or the overall figure where none is named.
    pub fn of(&self, axis: Option<Axis>) -> Series {
        let (texts, measure) = (self.texts, self.measure);
        let figure = match axis {
            Some(axis) => self.findings.dimension(axis).map(|dimension| &dimension.figure),
            None => Some(&self.findings.overall.figure),
        };
        // Only figures as published have an interval of their own.
        let interval = |year: &YearFinding| {
            let published = match axis {
                Some(axis) => year.dimensions.get(&axis)?,
                None => &year.overall,
            };
            published.interval.filter(|_| measure == Measure::Published)
        };
        let name = axis.map_or_else(|| texts.tr("axis-overall"), |axis| prose::axis(texts, axis));
        let subject = axis.map_or(Subject::Overall, Subject::Dimension);
        let points = self.points((&name, &subject), figure, |year| {
            Some((year.points(measure, axis)?, interval(year)))
        });
        self.series(axis, name, Emphasis::Main, points)
    }

    /// Every theme of a questionnaire; names at the ends are cut to so many letters.
    pub fn themes(
        &self,
        asked: &Questionnaire,
        chosen: &BTreeSet<ThemeCode>,
        letters: usize,
    ) -> Vec<Series> {
        let line = |(dimension, theme): (&crate::model::Dimension, &crate::model::Theme)| {
            let name = theme.name.get(self.texts.language());
            let figure = self.findings.theme(&theme.code).map(|found| &found.figure);
            let subject = Subject::Theme(theme.code.clone());
            let points = self.points((name, &subject), figure, |year| {
                Some((year.theme_points(self.measure, &theme.code)?, None))
            });
            let is_chosen = chosen.contains(&theme.code);
            let emphasis = if is_chosen { Emphasis::Second } else { Emphasis::Muted };
            self.series(Some(dimension.axis), prose::short(name, letters), emphasis, points)
        };
        asked.themes().map(line).collect()
    }

    fn points(
        &self,
        (name, subject): (&str, &Subject),
        figure: Option<&Figure>,
        read: impl Fn(&YearFinding) -> Option<Reading>,
    ) -> Vec<TrendPoint> {
        let is_real = figure.and_then(|figure| figure.word).is_some_and(Word::is_real);
        let point = |year: &YearFinding| {
            let (points, interval) = read(year)?;
            let in_view = year.round == self.findings.round;
            let since = figure.filter(|_| in_view);
            Some(TrendPoint {
                year: year.year,
                value: Points::new(points)?,
                interval: interval
                    .map(|i| Interval::new(Points::clamped(i.low), Points::clamped(i.high))),
                starts_anew: self.measure == Measure::Published && year.starts_anew,
                is_real_change: is_real && in_view,
                hover: self.hover(name, year, (points, interval), since),
                of: Some(HitOf::Score(subject.clone(), year.round)),
            })
        };
        self.years.iter().filter(|year| year.comparable).filter_map(|year| point(year)).collect()
    }

    /// A number never stands alone: its interval, and the change with its word, where there are any.
    fn hover(
        &self,
        name: &str,
        year: &YearFinding,
        (points, interval): Reading,
        since: Option<&Figure>,
    ) -> String {
        let texts = self.texts;
        let value = texts.points(points);
        let args = [("name", name), ("round", &*year.name), ("points", &*value)];
        let mut said = vec![texts.with("trend-point", &args.map(|(k, text)| (k, Arg::Text(text))))];
        if let Some(findings::Interval { low, high }) = interval {
            let range = format!("{}–{}", texts.points(low), texts.points(high));
            said.push(texts.with("trend-interval", &[("range", Arg::Text(&range))]));
        }
        let change = since.and_then(|figure| Some((figure.change?.difference?, figure.word?)));
        if let (Some((by, word)), Some(round)) = (change, &self.findings.compared_name) {
            let (by, word) = (texts.signed(by, 0), prose::word(texts, word));
            let args = [("change", &*by), ("round", &**round), ("word", &*word)];
            said.push(texts.with("alt-change", &args.map(|(k, text)| (k, Arg::Text(text)))));
        }
        said.join(", ")
    }

    /// A report does not write an older figure at its newest end.
    fn series(
        &self,
        axis: Option<Axis>,
        name: String,
        emphasis: Emphasis,
        points: Vec<TrendPoint>,
    ) -> Series {
        let at_the_end =
            |point: &&TrendPoint| self.span == Span::All || point.year == self.findings.year;
        let last = points.last().filter(at_the_end);
        let value = last.map(|point| self.texts.points(point.value.get())).unwrap_or_default();
        Series { axis, name, value, emphasis, points }
    }
}
