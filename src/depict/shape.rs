//! The shape of the relationship.

use crate::chart::{Cube, Edge, EdgeValue};
use crate::method::findings::Findings;
use crate::model::{Axis, Points};
use crate::prose;
use crate::text::Texts;

/// The cube of a round over the compared round's outline.
pub fn cube(texts: &Texts, findings: &Findings, width: f64, scale: f64) -> Cube {
    let before = |axis| Points::new(findings.dimension(axis)?.figure.before?);
    let [length, breadth, depth] = Axis::DIMENSIONS.map(before);
    Cube {
        width,
        scale,
        length: edge(texts, findings, Axis::Length),
        breadth: edge(texts, findings, Axis::Breadth),
        depth: edge(texts, findings, Axis::Depth),
        last_year: length.zip(breadth).zip(depth).map(|((l, b), d)| [l, b, d]),
        hover: String::new(),
    }
}

fn edge(texts: &Texts, findings: &Findings, axis: Axis) -> Edge {
    let figure = findings.dimension(axis).map(|dimension| &dimension.figure);
    let value = figure.and_then(|figure| figure.shown());
    let in_progress = figure.is_some_and(|figure| figure.in_progress);
    Edge {
        value: value.map_or(EdgeValue::Missing, EdgeValue::Level),
        name: prose::axis(texts, axis),
        label: match value {
            Some(value) => texts.points(value.get()),
            None => texts.tr(if in_progress { "in-progress" } else { "word-not-shown" }),
        },
    }
}
