//! Everything that one document says about itself: the figures that screens, paper and command
//! line show. They all read this one value, so two of them cannot differ.
//!
//! `docs/findings.md` describes every field as it is printed for other programs.

mod actions;
mod compare;
pub mod crowd;
mod explain;
mod figure;
mod ideas;
mod link;
mod of;
mod parts;
mod ranking;
mod readings;
mod scored;
mod series;
mod sides;
mod since;
mod votes;
mod what_if;
mod years;

use serde::Serialize;

pub use actions::{ActionFinding, KpiSince};
pub use compare::{Comparison, DimensionPair, ItemChange, Pair, Side, ThemePair, compare};
pub use explain::{
    DimensionTrace, Explanation, ItemMove, ItemRow, OverallRow, OverallTrace, Subject, ThemeRow,
    ThemeTrace, explain, explain_in,
};
pub use figure::{Change, Figure, Interval, Rule, Trace};
pub use ideas::IdeaFinding;
pub use link::Basis;
pub use parts::{DimensionFinding, ItemFinding, OverallFinding, Stage, StageRaise, ThemeFinding};
pub use readings::{
    ContradictionFinding, EmotionFinding, EstimateFinding, JourneyFinding, KpiFinding,
    ListeningFinding, Readings,
};
pub use since::Since;
pub use votes::{VoteFinding, vote_finding};
pub use what_if::as_if;
pub use years::{Line, Measure, ThemeYear, YearFinding};

use super::MethodError;
use super::decompose::Decomposition;
use super::priority::Priority;
use super::score::Progress;
use super::versions::is_comparable;
use crate::model::{
    ActionId, Axis, Document, IdeaId, ItemCode, Questionnaire, Round, RoundId, ThemeCode,
};
use compare::compared;
use link::before;
use parts::{dimension, items, overall, theme};
use ranking::{PRIORITIES, gaps, strengths, weighed};
use readings::readings;
use scored::Scored;
use since::Earlier;
use years::years;

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
    /// The version whose structure and weights these figures only try out, `id@version`; none for
    /// the figures of the round itself.
    pub as_if: Option<String>,
    /// Its answers do not change any more.
    pub closed: bool,
    /// Open and not fully answered.
    pub in_progress: bool,
    /// How far it is.
    pub progress: Progress,
    /// The newest earlier round on a version of the same questionnaire that can be compared.
    pub compared: Option<RoundId>,
    /// Name of that round.
    pub compared_name: Option<String>,
    /// The questionnaire it was answered on, `id@version`.
    pub compared_questionnaire: Option<String>,
    /// Items of the newer of both versions that can be compared.
    pub comparable_items: Option<usize>,
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
    /// Items that every round of the series shares: the like-for-like trend stands on them.
    pub shared_items: usize,
    /// The highest themes of the three dimensions.
    pub strengths: Vec<ThemeCode>,
    /// Themes furthest below their target, or the lowest where no target is set.
    pub gaps: Vec<ThemeCode>,
    /// Where reaching the target pays most; empty without targets or overall.
    pub priorities: Vec<Priority>,
    /// The same of every theme below its target; the priorities are its first ones.
    #[serde(skip)]
    pub weighed: Vec<Priority>,
    /// What moved the overall figure since the compared round.
    pub decomposition: Option<Decomposition>,
    /// What the blocks beside the questionnaire say.
    pub readings: Readings,
    /// Ideas given in this round or before it, oldest first, and what became of them.
    pub ideas: Vec<IdeaFinding>,
    /// What was promised in this round or before it, oldest first, and what came of it.
    pub actions: Vec<ActionFinding>,
}

impl Findings {
    /// The finding of a dimension.
    pub fn dimension(&self, axis: Axis) -> Option<&DimensionFinding> {
        self.dimensions.iter().find(|dimension| dimension.axis == axis)
    }

    /// How a trend shows years best: as published, or like for like where the comparable rounds
    /// stand on different versions.
    pub fn measure(&self) -> Measure {
        let mut series = self.years.iter().filter(|year| year.comparable);
        let first = series.next().map(|year| &year.questionnaire);
        if series.all(|year| Some(&year.questionnaire) == first) {
            Measure::Published
        } else {
            Measure::LikeForLike
        }
    }

    /// Whether the compared round was answered on another version.
    pub fn is_across_versions(&self) -> bool {
        self.compared_questionnaire.as_ref().is_some_and(|other| *other != self.questionnaire)
    }

    /// The finding of an idea.
    pub fn idea(&self, id: IdeaId) -> Option<&IdeaFinding> {
        self.ideas.iter().find(|idea| idea.id == id)
    }

    /// The finding of an action.
    pub fn action(&self, id: ActionId) -> Option<&ActionFinding> {
        self.actions.iter().find(|action| action.id == id)
    }

    /// What was promised in this round.
    pub fn promised(&self) -> impl Iterator<Item = &ActionFinding> {
        self.actions.iter().filter(|action| action.round == self.round)
    }

    /// What was promised in the newest earlier round in which anything was.
    pub fn promised_before(&self) -> impl Iterator<Item = &ActionFinding> {
        let mut earlier = self.actions.iter().rev().filter(|action| action.round != self.round);
        let last = earlier.next().map(|action| action.round);
        self.actions.iter().filter(move |action| Some(action.round) == last)
    }

    /// The finding of an item.
    pub fn item(&self, code: &ItemCode) -> Option<&ItemFinding> {
        self.items.iter().find(|item| item.code == *code)
    }

    /// The finding of a theme.
    pub fn theme(&self, code: &ThemeCode) -> Option<&ThemeFinding> {
        self.themes.iter().find(|theme| theme.code == *code)
    }
}

/// Everything that the document says about one round; none if there is no such round.
///
/// # Errors
/// What [`score_assessment`](super::score::score_assessment) refuses.
pub fn findings(document: &Document, id: RoundId) -> Result<Option<Findings>, MethodError> {
    let rounds = document.rounds.iter().map(Scored::of).collect::<Result<Vec<_>, _>>()?;
    let Some(at) = rounds.iter().position(|scored| scored.round.id == id) else { return Ok(None) };
    let (earlier, from_here) = rounds.split_at(at);
    let Some(viewed) = from_here.first() else { return Ok(None) };
    let compared = earlier
        .iter()
        .rfind(|o| is_comparable(&o.round.questionnaire, &viewed.round.questionnaire));
    let found = found(&rounds, viewed, compared)?;
    let mut since = Earlier::than(viewed, &rounds);
    let ideas = ideas::ideas(document, id, &mut since)?;
    let actions = actions::actions(&so_far(&rounds, viewed.round), &found.themes, &mut since)?;
    Ok(Some(Findings { ideas, actions, ..found }))
}

/// What the rounds say about one of them, compared with another.
fn found(
    rounds: &[Scored<'_>],
    viewed: &Scored<'_>,
    before_it: Option<&Scored<'_>>,
) -> Result<Findings, MethodError> {
    let (round, scored) = (viewed.round, &viewed.assessment);
    let comparison = before_it.map(|before| compared(before, viewed)).transpose()?;
    let comparison = comparison.as_ref();
    let themes: Vec<_> = scored.themes.iter().map(|t| theme(viewed, t, comparison)).collect();
    let weighed = weighed(round, scored)?;
    let priorities: Vec<_> = weighed.iter().take(PRIORITIES).cloned().collect();
    let were = before_it.map(|other| before(other, &round.questionnaire)).transpose()?;
    let (years, shared_items) = years(rounds, viewed)?;
    Ok(Findings {
        round: round.id,
        name: round.name.clone(),
        year: round.year,
        questionnaire: round.questionnaire.label(),
        as_if: None,
        closed: round.closed.is_some(),
        in_progress: viewed.in_progress(),
        progress: scored.progress,
        compared: comparison.map(|comparison| comparison.from.round),
        compared_name: comparison.map(|comparison| comparison.from.name.clone()),
        compared_questionnaire: comparison.map(|found| found.from.questionnaire.clone()),
        comparable_items: comparison.map(|comparison| comparison.comparable_items),
        overall: overall(viewed, comparison),
        dimensions: scored.dimensions.iter().map(|d| dimension(viewed, d, comparison)).collect(),
        items: items(viewed, &were.unwrap_or_default()),
        years,
        shared_items,
        strengths: strengths(&themes),
        gaps: gaps(&themes, &priorities),
        readings: readings(&so_far(rounds, round), before_it.map(|o| o.round), &themes)?,
        themes,
        priorities,
        weighed,
        decomposition: comparison.and_then(|comparison| comparison.decomposition),
        ideas: Vec::new(),
        actions: Vec::new(),
    })
}

/// The rounds up to one of them, oldest first.
fn so_far<'a>(rounds: &[Scored<'a>], round: &'a Round) -> Vec<&'a Round> {
    let earlier = rounds.iter().map(|scored| scored.round);
    earlier.take_while(|other| other.id != round.id).chain([round]).collect()
}

pub(super) fn codes<'a>(
    questionnaire: &'a Questionnaire,
    axes: &'a [Axis],
) -> impl Iterator<Item = &'a ItemCode> {
    let themes = questionnaire.themes().filter(|(dimension, _)| axes.contains(&dimension.axis));
    themes.flat_map(|(_, theme)| theme.items.iter().map(|item| &item.code))
}
