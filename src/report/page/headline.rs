//! Page 1: the finding, the cube, the figures, and what is asked or concluded.

use super::super::Context;
use super::super::data::{Figure, FootBox, Head, HeadlinePage};
use super::part::one_line;
use crate::chart::{Cube, Edge, EdgeValue, cube};
use crate::method::findings::DimensionFinding;
use crate::model::{Axis, Points};
use crate::prose;
use crate::text::Arg;

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
    let shape = shape(context);
    HeadlinePage {
        head: head(context),
        organization: one_line(&organization.name),
        subject: texts.with("report-subject", &[("round", Arg::Text(&findings.name))]),
        legend: context.cube_legend(shape.last_year.is_some()),
        cube: Figure { picture: cube(&shape), alt: prose::cube_alt(texts, findings) },
        figures_head: columns(context),
        figures: three.map(row).collect(),
        overall,
        note: if organization.is_sample { texts.tr("report-sample-note") } else { String::new() },
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

fn columns(context: &Context<'_>) -> Vec<String> {
    let tr = |key| context.input.texts.tr(key);
    vec![String::new(), tr("report-dimension"), tr("report-figure"), tr("report-change")]
}

fn shape(context: &Context<'_>) -> Cube {
    let (texts, findings) = (context.input.texts, context.input.findings);
    let edge = |axis| {
        let figure = findings.dimension(axis).map(|dimension| &dimension.figure);
        let value = figure.and_then(|figure| figure.shown());
        Edge {
            value: value.map_or(EdgeValue::Missing, EdgeValue::Level),
            name: prose::axis(texts, axis),
            label: match (value, figure) {
                (Some(value), _) => texts.points(value.get()),
                (None, Some(figure)) => super::part::absent(texts, figure),
                (None, None) => String::new(),
            },
        }
    };
    let before = |axis| Points::new(findings.dimension(axis)?.figure.before?);
    let [length, breadth, depth] = Axis::DIMENSIONS.map(before);
    Cube {
        width: CUBE_WIDTH,
        scale: CUBE_SCALE,
        length: edge(Axis::Length),
        breadth: edge(Axis::Breadth),
        depth: edge(Axis::Depth),
        last_year: (|| Some([length?, breadth?, depth?]))(),
        hover: String::new(),
    }
}

/// What is asked, in the manager's words; else where to begin, in the figures' words.
fn foot(context: &Context<'_>) -> Option<FootBox> {
    let texts = context.input.texts;
    let ask = context.input.ask.trim();
    if !ask.is_empty() {
        return Some(FootBox { title: texts.tr("report-ask"), sentences: vec![ask.to_owned()] });
    }
    let sentences = context.next_sentences();
    (!sentences.is_empty()).then(|| FootBox { title: texts.tr("report-say"), sentences })
}
