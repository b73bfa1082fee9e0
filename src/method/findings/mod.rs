//! Everything that one document says about itself: the figures that screens, paper and command
//! line show. They all read this one value, so two of them cannot differ.
//!
//! `docs/findings.md` describes every field as it is printed for other programs.

mod compare;
mod explain;
mod figure;
mod parts;
mod ranking;
mod readings;
mod years;

use serde::Serialize;

pub use compare::{Comparison, DimensionPair, Pair, Side, ThemePair, compare};
pub use explain::{
    DimensionTrace, Explanation, ItemMove, ItemRow, OverallRow, OverallTrace, Subject, ThemeRow,
    ThemeTrace, explain,
};
pub use figure::{Change, Figure, Interval, Rule, Trace};
pub use parts::{DimensionFinding, ItemFinding, OverallFinding, Stage, StageRaise, ThemeFinding};
pub use readings::{
    ContradictionFinding, EmotionFinding, EstimateFinding, JourneyFinding, KpiFinding,
    ListeningFinding, Readings,
};
pub use years::YearFinding;

use super::MethodError;
use super::decompose::Decomposition;
use super::priority::Priority;
use super::score::{Progress, score_assessment};
use crate::model::{Axis, Document, ItemCode, Questionnaire, Round, RoundId, ThemeCode};
use parts::{dimension, items, overall, theme};
use ranking::{gaps, next_steps, strengths};
use years::year;

/// Everything that a document says about one of its rounds.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Findings {
    /// The round in view.
    pub round: RoundId,
    /// Its name.
    pub name: String,
    /// Its year.
    pub year: i32,
    /// The questionnaire it was answered on, `id@version`.
    pub questionnaire: String,
    /// Its answers do not change any more.
    pub closed: bool,
    /// Open and not fully answered.
    pub in_progress: bool,
    /// How far it is.
    pub progress: Progress,
    /// The newest earlier round on the same questionnaire.
    pub compared: Option<RoundId>,
    /// Name of that round.
    pub compared_name: Option<String>,
    /// The overall figure.
    pub overall: OverallFinding,
    /// Length, breadth, depth and the enablers.
    pub dimensions: Vec<DimensionFinding>,
    /// Themes in the order of the questionnaire.
    pub themes: Vec<ThemeFinding>,
    /// Items in the order of the questionnaire.
    pub items: Vec<ItemFinding>,
    /// All rounds on the time axis, oldest first.
    pub years: Vec<YearFinding>,
    /// The highest themes of the three dimensions.
    pub strengths: Vec<ThemeCode>,
    /// Themes furthest below their target, or the lowest where no target is set.
    pub gaps: Vec<ThemeCode>,
    /// Where reaching the target pays most; empty without targets or overall.
    pub priorities: Vec<Priority>,
    /// What moved the overall figure since the compared round.
    pub decomposition: Option<Decomposition>,
    /// What the blocks beside the questionnaire say.
    pub readings: Readings,
}

impl Findings {
    /// The finding of a dimension.
    pub fn dimension(&self, axis: Axis) -> Option<&DimensionFinding> {
        self.dimensions.iter().find(|dimension| dimension.axis == axis)
    }

    /// The finding of a theme.
    pub fn theme(&self, code: &ThemeCode) -> Option<&ThemeFinding> {
        self.themes.iter().find(|theme| theme.code == *code)
    }
}

/// Everything that the document says about one round; none if there is no such round.
///
/// # Errors
/// What [`score_assessment`] refuses.
pub fn findings(document: &Document, id: RoundId) -> Result<Option<Findings>, MethodError> {
    let Some(round) = document.round(id) else { return Ok(None) };
    let earlier = document.rounds.iter().take_while(|other| other.id != id);
    let compared = earlier.filter(|other| same_questionnaire(other, round)).last();
    let scored = score_assessment(&round.questionnaire, &round.sheet)?;
    let comparison = compared.map(|before| compare(before, round)).transpose()?;
    let themes: Vec<_> =
        scored.themes.iter().map(|t| theme(round, t, comparison.as_ref())).collect();
    let priorities = next_steps(round, &scored)?;
    Ok(Some(Findings {
        round: id,
        name: round.name.clone(),
        year: round.year,
        questionnaire: round.questionnaire.label(),
        closed: round.closed.is_some(),
        in_progress: in_progress(round, scored.progress.done, scored.progress.total),
        progress: scored.progress,
        compared: compared.map(|round| round.id),
        compared_name: compared.map(|round| round.name.clone()),
        overall: overall(round, &scored, comparison.as_ref()),
        dimensions: scored
            .dimensions
            .iter()
            .map(|d| dimension(round, d, comparison.as_ref()))
            .collect(),
        items: items(round, compared)?,
        years: document.rounds.iter().map(|other| year(other, round)).collect::<Result<_, _>>()?,
        strengths: strengths(&themes),
        gaps: gaps(&themes, &priorities),
        readings: readings::readings(document, round, compared, &themes)?,
        themes,
        priorities,
        decomposition: comparison.and_then(|comparison| comparison.decomposition),
    }))
}

fn same_questionnaire(a: &Round, b: &Round) -> bool {
    a.questionnaire.id == b.questionnaire.id && a.questionnaire.version == b.questionnaire.version
}

/// Whether the figure over these items may still move.
fn in_progress(round: &Round, done: usize, total: usize) -> bool {
    round.closed.is_none() && done < total
}

fn codes<'a>(
    questionnaire: &'a Questionnaire,
    axes: &'a [Axis],
) -> impl Iterator<Item = &'a ItemCode> {
    let themes = questionnaire.themes().filter(|(dimension, _)| axes.contains(&dimension.axis));
    themes.flat_map(|(_, theme)| theme.items.iter().map(|item| &item.code))
}
