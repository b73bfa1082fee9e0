//! Page 4: all themes as a dot plot, strengths and gaps.

use super::super::Context;
use super::super::data::{Figure, Head, ThemeRow, ThemesPage};
use super::part::triangle;
use crate::chart::{Legend, dot_gap, dot_row, legend, level_ticks};
use crate::method::change::Word;
use crate::method::findings::ThemeFinding;
use crate::model::Axis;
use crate::{depict, prose};

const WIDTH: f64 = 328.0;
/// Height of a row, and of each further line of a long name.
const ROW: f64 = 31.0;
const LINE: f64 = 16.0;
/// Characters of a name that fit on one line.
const NAME: usize = 33;
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
        // Thin themes are never ranked: they follow in the order of the questionnaire, and after
        // them those without a figure.
        let key = |theme: &ThemeFinding| match theme.figure.shown() {
            Some(value) if !theme.thin => value.get(),
            Some(_) => -1.0,
            None => -2.0,
        };
        themes.sort_by(|a, b| key(b).total_cmp(&key(a)));
        themes.into_iter().map(|theme| row(context, theme)).collect::<Vec<_>>()
    };
    ThemesPage {
        head,
        columns: columns(context),
        rows: rows(false),
        enablers_title: texts.tr("report-enablers"),
        enablers_gap: dot_gap(WIDTH, GAP),
        enablers: rows(true),
        ticks: level_ticks(WIDTH),
        legend: context.dot_legend(),
        note: context.rounded(),
        lists: context.strengths_and_gaps(),
    }
}

fn columns(context: &Context<'_>) -> Vec<String> {
    let tr = |key| context.input.texts.tr(key);
    let compared = context.input.findings.compared.is_some();
    let change = if compared { tr("report-change") } else { String::new() };
    vec![tr("report-theme"), tr("report-points"), change]
}

/// Lines beyond the first that a name takes, about; a taller name makes its row taller.
fn further_lines(name: &str) -> usize {
    let (mut lines, mut used) = (0, 0);
    for word in name.split(' ') {
        let length = word.chars().count();
        if used > 0 && used + 1 + length > NAME {
            (lines, used) = (lines + 1, length);
        } else {
            used += length + usize::from(used > 0);
        }
    }
    lines.min(6)
}

fn row(context: &Context<'_>, theme: &ThemeFinding) -> ThemeRow {
    let (texts, figure) = (context.input.texts, &theme.figure);
    let name = context.theme(&theme.code);
    let size = (WIDTH, ROW + further_lines(&name) as f64 * LINE);
    let plot = depict::dot(texts, context.input.findings, theme, &name, size);
    let is_shown = figure.shown().is_some();
    let (change, said) = (figure.change.filter(|_| is_shown), figure.word.filter(|_| is_shown));
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
            (None, _) => prose::absent(texts, figure),
            (_, Some(by)) => texts.signed(by, 0),
            _ => String::new(),
        },
        mark: said.map(|word| prose::sign(word).char().to_string()).unwrap_or_default(),
        mark_sign: triangle(figure).filter(|_| said.is_some()),
        strong: said.is_some_and(Word::is_real),
        name,
    }
}
