//! Page 1: the finding, the cube, the figures, and what is asked or concluded.

use super::super::data::{Figure, FootBox, Head, HeadlinePage};
use super::super::{Context, Pages};
use super::crowd;
use super::part::one_line;
use crate::chart::cube;
use crate::method::findings::DimensionFinding;
use crate::model::Axis;
use crate::text::Arg;
use crate::{depict, prose};

/// Size of the cube on the cover.
const CUBE_WIDTH: f64 = 334.0;
const CUBE_SCALE: f64 = 1.72;

pub(in super::super) fn headline(context: &Context<'_>) -> HeadlinePage {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let organization = &context.input.document.organization;
    let three = findings.dimensions.iter().filter(|d| d.axis != Axis::Enablers);
    let row =
        |d: &DimensionFinding| context.row(prose::axis(texts, d.axis), Some(d.axis), &d.figure);
    let overall = context.row(texts.tr("axis-overall"), None, &findings.overall.figure);
    let shape = depict::cube(texts, findings, CUBE_WIDTH, CUBE_SCALE);
    HeadlinePage {
        head: head(context),
        organization: one_line(&organization.name),
        subject: texts.with("report-subject", &[("round", Arg::Text(&findings.name))]),
        legend: context.cube_legend(shape.last_year.is_some()),
        cube: Figure { picture: cube(&shape), alt: prose::cube_alt(texts, findings) },
        figures_head: columns(context),
        figures: three.map(row).collect(),
        overall,
        notes: notes(context),
        foot: foot(context),
    }
}

fn head(context: &Context<'_>) -> Head {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let date = context.input.date;
    let date = texts.long_date(date.year, date.month, date.day);
    let title = if context.is_unfinished() {
        let (done, total) = (findings.progress.done, findings.progress.total);
        let args = [("done", Arg::Count(done)), ("total", Arg::Count(total))];
        texts.with("report-unfinished", &args)
    } else {
        prose::headline(texts, findings, context.questionnaire)
    };
    Head {
        eyebrow: texts.with("report-eyebrow", &[("date", Arg::Text(&date))]),
        title,
        lead: prose::explanation(texts, findings, context.questionnaire),
    }
}

/// What the words of the table mean, how many people answered where no other page tells it, and that
/// a sample is one.
fn notes(context: &Context<'_>) -> Vec<String> {
    let texts = context.input.texts;
    let three = &context.input.findings.dimensions;
    let compared = three.iter().any(|d| d.figure.shown().is_some() && d.figure.change.is_some());
    let words = compared.then(|| texts.tr("report-change-words"));
    let sample = context.input.document.organization.is_sample;
    let people = (context.input.pages == Pages::Two).then(|| crowd::for_board(context));
    let people = people.filter(|said| !said.is_empty()).map(|said| said.join(" "));
    let sample = sample.then(|| texts.tr("report-sample-note"));
    [words, people, sample].into_iter().flatten().collect()
}

fn columns(context: &Context<'_>) -> Vec<String> {
    let tr = |key| context.input.texts.tr(key);
    let compared = context.input.findings.compared.is_some();
    let change = if compared { tr("report-change") } else { String::new() };
    vec![String::new(), tr("report-dimension"), tr("report-figure"), change]
}

/// What is asked, in the manager's words; else where to begin, in the figures' words.
fn foot(context: &Context<'_>) -> Option<FootBox> {
    let texts = context.input.texts;
    let ask = context.input.ask.trim();
    if !ask.is_empty() {
        return Some(FootBox { title: texts.tr("report-ask"), sentences: vec![ask.to_owned()] });
    }
    let sentences = if context.is_unfinished() { Vec::new() } else { context.next_sentences() };
    (!sentences.is_empty()).then(|| FootBox { title: texts.tr("report-begin"), sentences })
}
