//! Everything that the document says about one round.

use super::FORMAT;
use super::compare::Parts;
use super::shape::{
    Answer, Dimension, Item, Organization, Overall, Raise, Score, Stage, Theme, Year,
};
use crate::method::findings::{
    DimensionFinding, Findings, ItemFinding, OverallFinding, ThemeFinding, YearFinding,
};
use crate::method::maturity::{Raise as Step, Staged};
use crate::model::{Document, ItemCode, Round as Source};

/// The findings about a round.
pub fn score<'f>(document: &'f Document, round: &'f Source, findings: &'f Findings) -> Score<'f> {
    let organization = &document.organization;
    Score {
        format: FORMAT,
        organization: Organization { name: &organization.name, is_sample: organization.is_sample },
        round: round.into(),
        progress: findings.progress,
        compared: findings.compared_name.as_deref(),
        overall: overall(&findings.overall),
        dimensions: findings.dimensions.iter().map(|d| dimension(round, d)).collect(),
        themes: findings.themes.iter().map(|t| theme(round, t)).collect(),
        items: findings.items.iter().map(item).collect(),
        years: findings.years.iter().map(year).collect(),
        strengths: &findings.strengths,
        gaps: &findings.gaps,
        priorities: &findings.priorities,
        decomposition: findings.decomposition.as_ref().map(Parts::from),
    }
}

fn overall(finding: &OverallFinding) -> Overall<'_> {
    Overall {
        figure: (&finding.figure).into(),
        arithmetic: finding.arithmetic,
        minimum: finding.minimum,
        imbalance: finding.imbalance,
        floored: &finding.floored,
        missing: &finding.missing,
    }
}

fn dimension<'f>(round: &'f Source, finding: &'f DimensionFinding) -> Dimension<'f> {
    Dimension {
        code: finding.axis,
        name: round.questionnaire.dimension(finding.axis).map(|dimension| &dimension.name),
        figure: (&finding.figure).into(),
        coverage: finding.coverage,
        na_share: finding.na_share,
        na_warning: finding.na_warning,
        staged: finding.staged.as_ref().map(|found| staged(found, &finding.answered)),
    }
}

fn staged<'f>(found: &'f Staged, answered: &'f [ItemCode]) -> Stage<'f> {
    let raise = |raise: &Step| {
        Some(Raise { item: answered.get(raise.item)?, from: raise.from, to: raise.to })
    };
    Stage {
        stage: found.stage,
        // An empty sum is -0.0.
        shares: found.shares.map(|share| share + 0.0),
        next: found.next,
        raises: found.raises,
        plan: found.plan.iter().filter_map(raise).collect(),
    }
}

fn theme<'f>(round: &'f Source, finding: &'f ThemeFinding) -> Theme<'f> {
    Theme {
        code: &finding.code,
        name: round.questionnaire.theme(&finding.code).map(|theme| &theme.name),
        dimension: finding.axis,
        thin: finding.thin,
        figure: (&finding.figure).into(),
        completeness: finding.completeness,
        answered: finding.answered,
        na: finding.na,
        dk: finding.dk,
        unanswered: finding.unanswered,
    }
}

fn item(finding: &ItemFinding) -> Item<'_> {
    Item {
        code: &finding.code,
        theme: &finding.theme,
        answer: finding.value.map(Answer),
        before: finding.before.map(Answer),
    }
}

fn year(finding: &YearFinding) -> Year<'_> {
    Year {
        name: &finding.name,
        year: finding.year,
        comparable: finding.comparable,
        overall: finding.overall,
        dimensions: &finding.dimensions,
        done: finding.done,
        total: finding.total,
        in_progress: finding.in_progress,
    }
}
