//! The shape of the relationship.

use crate::chart::{Cube, Edge, EdgeValue};
use crate::method::findings::Findings;
use crate::model::{Axis, Points};
use crate::prose;
use crate::text::Texts;

/// The cube of a round over the compared round's outline.
pub fn cube(texts: &Texts, findings: &Findings, width: f64, scale: f64) -> Cube {
    // The outline of a box that is not whole says nothing.
    let before = |axis| {
        let figure = &findings.dimension(axis)?.figure;
        figure.shown()?;
        Points::new(figure.before?)
    };
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
    Edge {
        value: value.map_or(EdgeValue::Missing, EdgeValue::Level),
        name: prose::axis(texts, axis),
        label: match (value, figure) {
            (Some(value), _) => texts.points(value.get()),
            (None, Some(figure)) => prose::absent(texts, figure),
            (None, None) => String::new(),
        },
    }
}
