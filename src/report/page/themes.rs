//! Page 4: all themes as a dot plot, strengths and gaps.

use super::super::Context;
use super::super::data::{Figure, Head, ThemeRow, ThemesPage};
use super::part::{absent, reading, target, triangle};
use crate::chart::{DotRow, Legend, dot_gap, dot_row, legend, level_ticks};
use crate::method::findings::ThemeFinding;
use crate::model::Axis;
use crate::prose;

const WIDTH: f64 = 328.0;
/// Height of a row, and of each further line of a long name.
const ROW: f64 = 31.0;
const LINE: f64 = 16.0;
/// Characters of a name that fit on one line.
const NAME: usize = 29;
const GAP: f64 = 30.0;

pub(in super::super) fn themes(context: &Context<'_>) -> ThemesPage {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let head = Head {
        eyebrow: texts.tr("report-themes"),
        title: prose::themes_headline(texts, findings, context.questionnaire),
        lead: prose::themes_lead(texts, findings, context.questionnaire),
    };
    let rows = |enablers: bool| {
        let here = |theme: &&ThemeFinding| (theme.axis == Axis::Enablers) == enablers;
        let mut themes: Vec<_> = findings.themes.iter().filter(here).collect();
        // Those without a figure come last, equals keep the order of the questionnaire.
        let key = |theme: &ThemeFinding| theme.figure.shown().map_or(-1.0, |value| value.get());
        themes.sort_by(|a, b| key(b).total_cmp(&key(a)));
        themes.into_iter().map(|theme| row(context, theme)).collect::<Vec<_>>()
    };
    ThemesPage {
        head,
        columns: ["report-theme", "report-points", "report-change"].map(|k| texts.tr(k)).to_vec(),
        rows: rows(false),
        enablers_title: texts.tr("report-enablers"),
        enablers_gap: dot_gap(WIDTH, GAP),
        enablers: rows(true),
        ticks: level_ticks(WIDTH),
        legend: context.dot_legend(),
        lists: context.strengths_and_gaps(),
    }
}

fn row(context: &Context<'_>, theme: &ThemeFinding) -> ThemeRow {
    let (texts, figure) = (context.input.texts, &theme.figure);
    let name = context.theme(&theme.code);
    let more = name.chars().count().saturating_sub(1) / NAME;
    let plot = DotRow {
        width: WIDTH,
        height: ROW + more.min(4) as f64 * LINE,
        axis: theme.axis,
        reading: reading(figure),
        target: target(figure),
        hover: String::new(),
    };
    let change = figure.change.filter(|_| figure.shown().is_some());
    ThemeRow {
        sign: legend(Legend::Shape(theme.axis)),
        value: match figure.shown() {
            Some(value) => texts.points(value.get()),
            None => String::new(),
        },
        row: Figure {
            picture: dot_row(&plot),
            alt: prose::figure_alt(texts, context.input.findings, &name, figure),
        },
        points: match (figure.shown(), change.and_then(|change| change.difference)) {
            (None, _) => absent(texts, figure),
            (_, Some(by)) => texts.signed(by, 0),
            _ => String::new(),
        },
        mark: change.map(|c| prose::sign(c.word).char().to_string()).unwrap_or_default(),
        mark_sign: triangle(figure).filter(|_| change.is_some()),
        strong: change.is_some_and(|change| change.word.is_real()),
        name,
    }
}
