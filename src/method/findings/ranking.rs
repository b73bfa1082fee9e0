//! What stands out: strengths, gaps and where reaching a target pays most.

use super::ThemeFinding;
use crate::method::MethodError;
use crate::method::priority::{Candidate, DimensionPart, Priority, priorities};
use crate::method::score::{Assessment, ScoredTheme, dimension_weights};
use crate::model::{Axis, Points, Round, ThemeCode};

/// How many themes are named as strengths and as gaps.
const NAMED: usize = 3;
/// How many priorities are named.
pub(super) const PRIORITIES: usize = 5;

/// Themes below their target, the one that pays most first; empty without targets or overall.
pub(super) fn weighed(round: &Round, scored: &Assessment) -> Result<Vec<Priority>, MethodError> {
    let questionnaire = &round.questionnaire;
    let score =
        |axis| scored.dimensions.iter().find(|d| d.axis == axis).and_then(|d| d.score.score);
    let weights = dimension_weights(questionnaire);
    let parts = [0, 1, 2]
        .map(|k: usize| DimensionPart { weight: weights[k], score: score(Axis::DIMENSIONS[k]) });
    let candidate = |theme: &ScoredTheme| {
        let weight = questionnaire.theme(&theme.code).map(|theme| theme.weight).unwrap_or_default();
        // A theme without a target keeps its weight in the shares but has no gap.
        let target = round.targets.themes.get(&theme.code).map_or(0.0, |points| points.get());
        Candidate {
            code: theme.code.clone(),
            axis: theme.dimension,
            weight,
            score: theme.score.score,
            target,
            thin: theme.thin,
        }
    };
    let candidates: Vec<_> = scored.themes.iter().map(candidate).collect();
    Ok(priorities(parts, &candidates, usize::MAX)?.unwrap_or_default())
}

/// The highest themes of the three dimensions.
pub(super) fn strengths(themes: &[ThemeFinding]) -> Vec<ThemeCode> {
    let mut ranked = rankable(themes);
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1));
    ranked.iter().take(NAMED).map(|(theme, _)| theme.code.clone()).collect()
}

/// Themes furthest below their target, or the lowest where no target is set.
pub(super) fn gaps(themes: &[ThemeFinding], priorities: &[Priority]) -> Vec<ThemeCode> {
    let shown = rankable(themes);
    let is_shown = |priority: &&Priority| shown.iter().any(|(t, _)| t.code == priority.code);
    if themes.iter().any(|theme| theme.figure.target.is_some()) {
        return priorities.iter().filter(is_shown).take(NAMED).map(|p| p.code.clone()).collect();
    }
    lowest(shown)
}

/// Themes with the most points to their target, or the lowest where no target is set.
pub(super) fn furthest(themes: &[ThemeFinding]) -> Vec<ThemeCode> {
    let shown = rankable(themes);
    if themes.iter().all(|theme| theme.figure.target.is_none()) {
        return lowest(shown);
    }
    let gap = |(theme, value): &(&ThemeFinding, f64)| Some(theme.figure.target? - value);
    let mut gaps: Vec<_> = shown.iter().filter_map(|of| Some((of.0, gap(of)?))).collect();
    gaps.retain(|(_, gap)| *gap > 0.0);
    gaps.sort_by(|a, b| b.1.total_cmp(&a.1));
    gaps.iter().take(NAMED).map(|(theme, _)| theme.code.clone()).collect()
}

fn lowest(mut ranked: Vec<(&ThemeFinding, f64)>) -> Vec<ThemeCode> {
    ranked.sort_by(|a, b| a.1.total_cmp(&b.1));
    ranked.iter().take(NAMED).map(|(theme, _)| theme.code.clone()).collect()
}

/// Themes that may be ranked, with their value.
fn rankable(themes: &[ThemeFinding]) -> Vec<(&ThemeFinding, f64)> {
    let may = |theme: &&ThemeFinding| !theme.thin && theme.axis != Axis::Enablers;
    let value = |theme: &ThemeFinding| theme.figure.shown().map(Points::get);
    themes.iter().filter(may).filter_map(|theme| Some((theme, value(theme)?))).collect()
}
