//! The findings of a round as one side of its crowd sees it: everything that tells about findings
//! then tells about a crowd as well.

use super::figure::CrowdFigure;
use super::scores::{DimensionInCrowd, ItemInCrowd, Scores, ThemeInCrowd};
use super::{CrowdFindings, SideFinding};
use crate::method::findings::ranking::{furthest, strengths};
use crate::method::findings::{
    DimensionFinding, Figure, Findings, ItemFinding, OverallFinding, Readings, ThemeFinding,
};
use crate::model::Side;

/// The figures of a side in the place of the agreed ones, with the round's targets; none where the
/// side shows no scores of this round. Only what a crowd has is there: no years, no stages, no
/// priorities and nothing of the blocks.
pub fn seen(own: &Findings, crowd: &CrowdFindings, side: Side) -> Option<Findings> {
    let of_side = |found: &&SideFinding| found.side == side;
    let of_round = Some(crowd).filter(|crowd| !crowd.sealed && crowd.round == own.round)?;
    let scores = of_round.sides.iter().find(of_side)?.scores.as_ref()?;
    let themes: Vec<_> = own.themes.iter().filter_map(|asked| theme(asked, scores)).collect();
    // The round before may have asked another side only.
    let dimensions = scores.dimensions.iter().map(|found| &found.figure.figure);
    let mut figures = dimensions.chain(themes.iter().map(|theme| &theme.figure));
    let moved = figures.any(|figure| figure.change.is_some());
    let compared = crowd.compared.filter(|_| moved);
    let questionnaire = own.compared_questionnaire.clone();
    Some(Findings {
        in_progress: false,
        compared,
        compared_name: crowd.compared_name.clone().filter(|_| moved),
        compared_questionnaire: questionnaire.filter(|_| compared == own.compared),
        comparable_items: None,
        overall: overall(&scores.overall),
        dimensions: own.dimensions.iter().filter_map(|asked| dimension(asked, scores)).collect(),
        items: own.items.iter().filter_map(|asked| item(asked, scores)).collect(),
        years: Vec::new(),
        shared_items: 0,
        strengths: strengths(&themes),
        gaps: furthest(&themes),
        themes,
        priorities: Vec::new(),
        weighed: Vec::new(),
        decomposition: None,
        readings: Readings::default(),
        ideas: Vec::new(),
        name: own.name.clone(),
        questionnaire: own.questionnaire.clone(),
        as_if: None,
        actions: Vec::new(),
        ..*own
    })
}

/// The figure of a crowd beside the target that the organization has set.
fn beside(found: &CrowdFigure, target: Option<f64>) -> Figure {
    Figure { target, ..found.figure.clone() }
}

fn overall(found: &CrowdFigure) -> OverallFinding {
    OverallFinding {
        figure: beside(found, None),
        arithmetic: None,
        minimum: None,
        imbalance: None,
        floored: Vec::new(),
        missing: Vec::new(),
    }
}

fn dimension(asked: &DimensionFinding, scores: &Scores) -> Option<DimensionFinding> {
    let of = |found: &&DimensionInCrowd| found.axis == asked.axis;
    let found = scores.dimensions.iter().find(of)?;
    Some(DimensionFinding {
        axis: asked.axis,
        name: asked.name.clone(),
        figure: beside(&found.figure, asked.figure.target),
        staged: None,
        coverage: None,
        na_share: 0.0,
        na_warning: false,
    })
}

fn theme(asked: &ThemeFinding, scores: &Scores) -> Option<ThemeFinding> {
    let found = scores.themes.iter().find(|found: &&ThemeInCrowd| found.code == asked.code)?;
    Some(ThemeFinding {
        code: asked.code.clone(),
        name: asked.name.clone(),
        axis: asked.axis,
        figure: beside(&found.figure, asked.figure.target),
        thin: found.thin,
        completeness: None,
        answered: found.figure.figure.trace.items.len(),
        na: 0,
        dk: 0,
        unanswered: 0,
    })
}

fn item(asked: &ItemFinding, scores: &Scores) -> Option<ItemFinding> {
    let found = scores.items.iter().find(|found: &&ItemInCrowd| found.code == asked.code)?;
    let figure = Figure {
        value: found.value,
        level: found.level,
        n: found.n,
        withheld: found.withheld,
        interval: None,
        before: None,
        in_progress: false,
        done: 1,
        ..asked.figure.clone()
    };
    Some(ItemFinding { figure, answer: None, answer_before: None, ..asked.clone() })
}
