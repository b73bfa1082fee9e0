//! Everything that the document says about one round.

use serde::{Serialize, Serializer};

use super::FORMAT;
use super::compare::Parts;
use super::figure::Figure;
use crate::method::findings::{
    DimensionFinding, Findings, ItemFinding, OverallFinding, ThemeFinding, YearFinding,
};
use crate::method::maturity::{Raise as Step, Staged};
use crate::method::priority::Priority;
use crate::method::score::Progress;
use crate::model::{Axis, Document, ItemCode, Level, Round as Source, ThemeCode, Value, Wording};

#[derive(Serialize)]
pub struct Score<'f> {
    format: u8,
    organization: Organization<'f>,
    round: Round<'f>,
    progress: Progress,
    compared: Option<&'f str>,
    overall: Overall<'f>,
    dimensions: Vec<Dimension<'f>>,
    themes: Vec<Theme<'f>>,
    items: Vec<Item<'f>>,
    years: Vec<Year<'f>>,
    strengths: &'f [ThemeCode],
    gaps: &'f [ThemeCode],
    priorities: &'f [Priority],
    decomposition: Option<Parts>,
}

#[derive(Serialize)]
struct Organization<'f> {
    name: &'f str,
    is_sample: bool,
}

#[derive(Serialize)]
pub struct Round<'f> {
    name: &'f str,
    year: i32,
    questionnaire: String,
    closed: bool,
    in_progress: bool,
}

impl<'f> From<&'f Source> for Round<'f> {
    fn from(round: &'f Source) -> Self {
        Self {
            name: &round.name,
            year: round.year,
            questionnaire: round.questionnaire.label(),
            closed: round.closed.is_some(),
            in_progress: round.closed.is_none() && !round.is_complete(),
        }
    }
}

#[derive(Serialize)]
struct Overall<'f> {
    #[serde(flatten)]
    figure: Figure<'f>,
    arithmetic: Option<f64>,
    minimum: Option<f64>,
    imbalance: Option<f64>,
    floored: &'f [Axis],
    missing: &'f [Axis],
}

#[derive(Serialize)]
struct Dimension<'f> {
    code: Axis,
    name: Option<&'f Wording>,
    #[serde(flatten)]
    figure: Figure<'f>,
    coverage: Option<f64>,
    na_share: f64,
    na_warning: bool,
    staged: Option<Stage<'f>>,
}

#[derive(Serialize)]
struct Stage<'f> {
    stage: Level,
    shares: [f64; 5],
    next: Option<Level>,
    raises: Option<u32>,
    plan: Vec<Raise<'f>>,
}

#[derive(Serialize)]
struct Raise<'f> {
    item: &'f ItemCode,
    from: Level,
    to: Level,
}

#[derive(Serialize)]
struct Theme<'f> {
    code: &'f ThemeCode,
    name: Option<&'f Wording>,
    dimension: Axis,
    thin: bool,
    #[serde(flatten)]
    figure: Figure<'f>,
    completeness: Option<f64>,
    answered: usize,
    na: usize,
    dk: usize,
    unanswered: usize,
}

#[derive(Serialize)]
struct Item<'f> {
    code: &'f ItemCode,
    theme: &'f ThemeCode,
    answer: Option<Answer>,
    before: Option<Answer>,
}

/// An answer as the command line takes it: a number, `NA` or `DK`.
struct Answer(Value);

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Number(raw) => serializer.serialize_u8(raw),
            Value::NotApplicable => serializer.serialize_str("NA"),
            Value::DontKnow => serializer.serialize_str("DK"),
        }
    }
}

#[derive(Serialize)]
struct Year<'f> {
    name: &'f str,
    year: i32,
    comparable: bool,
    overall: Option<f64>,
    dimensions: &'f std::collections::BTreeMap<Axis, f64>,
    done: usize,
    total: usize,
    in_progress: bool,
}

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
