//! Two rounds side by side.

use serde::Serialize;

use super::FORMAT;
use super::figure::Change;
use super::shape::Round;
use crate::method::decompose::Decomposition;
use crate::method::findings::{Comparison, Pair as Finding};
use crate::model::{Axis, Document, Round as Source, ThemeCode, Wording};

#[derive(Serialize)]
pub struct Compare<'c> {
    format: u8,
    organization: &'c str,
    from: Round<'c>,
    to: Round<'c>,
    comparable_items: usize,
    total_items: usize,
    overall: Pair,
    dimensions: Vec<Dimension<'c>>,
    themes: Vec<Theme<'c>>,
    decomposition: Option<Parts>,
}

#[derive(Serialize)]
struct Pair {
    before: Option<f64>,
    after: Option<f64>,
    change: Change,
}

#[derive(Serialize)]
struct Dimension<'c> {
    code: Axis,
    name: Option<&'c Wording>,
    #[serde(flatten)]
    pair: Pair,
}

#[derive(Serialize)]
struct Theme<'c> {
    code: &'c ThemeCode,
    name: Option<&'c Wording>,
    #[serde(flatten)]
    pair: Pair,
}

/// What moved the overall figure.
#[derive(Serialize)]
pub struct Parts {
    before: f64,
    after: f64,
    change: f64,
    length: f64,
    breadth: f64,
    depth: f64,
}

impl From<&Decomposition> for Parts {
    fn from(found: &Decomposition) -> Self {
        let [length, breadth, depth] = found.parts;
        let Decomposition { before, after, change, .. } = *found;
        Self { before, after, change, length, breadth, depth }
    }
}

/// The comparison of two rounds.
pub fn compare<'c>(
    document: &'c Document,
    [from, to]: [&'c Source; 2],
    comparison: &'c Comparison,
) -> Compare<'c> {
    let dimension = |(code, found): &(Axis, Finding)| Dimension {
        code: *code,
        name: to.questionnaire.dimension(*code).map(|dimension| &dimension.name),
        pair: pair(found),
    };
    let theme = |(code, found): &'c (ThemeCode, Finding)| Theme {
        code,
        name: to.questionnaire.theme(code).map(|theme| &theme.name),
        pair: pair(found),
    };
    Compare {
        format: FORMAT,
        organization: &document.organization.name,
        from: from.into(),
        to: to.into(),
        comparable_items: comparison.comparable_items,
        total_items: comparison.total_items,
        overall: pair(&comparison.overall),
        dimensions: comparison.dimensions.iter().map(dimension).collect(),
        themes: comparison.themes.iter().map(theme).collect(),
        decomposition: comparison.decomposition.as_ref().map(Parts::from),
    }
}

fn pair(found: &Finding) -> Pair {
    Pair { before: found.before, after: found.after, change: (&found.change).into() }
}
