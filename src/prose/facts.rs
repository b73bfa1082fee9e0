//! Facts of the findings on which the choice of a sentence rests.

use crate::method::change::Word;
use crate::method::findings::{DimensionFinding, Figure, Findings, ThemeFinding};
use crate::model::{Axis, Points};

/// The figure as it may be shown, 0–100.
pub(super) fn value(figure: &Figure) -> Option<f64> {
    figure.shown().map(Points::get)
}

/// Length, breadth and depth, those that the questionnaire has.
pub(super) fn three(findings: &Findings) -> impl Iterator<Item = &DimensionFinding> {
    Axis::DIMENSIONS.into_iter().filter_map(|axis| findings.dimension(axis))
}

/// The dimensions that show a figure.
pub(super) fn shown(findings: &Findings) -> Vec<(Axis, f64)> {
    three(findings).filter_map(|d| Some((d.axis, value(&d.figure)?))).collect()
}

/// Whether anything may still move.
pub(super) fn unfinished(findings: &Findings) -> bool {
    findings.dimensions.iter().any(|dimension| dimension.figure.in_progress)
}

/// The one below (or above, with a sign of −1) all others at whole points.
fn alone(mut figures: Vec<(Axis, f64)>, sign: f64) -> Option<Axis> {
    figures.sort_by(|a, b| (sign * a.1).total_cmp(&(sign * b.1)));
    match figures[..] {
        [first, second, ..] if first.1.round() != second.1.round() => Some(first.0),
        _ => None,
    }
}

/// The dimension that is lowest alone, where all three are shown.
pub(super) fn lowest(findings: &Findings) -> Option<Axis> {
    Some(shown(findings)).filter(|all| all.len() == 3).and_then(|all| alone(all, 1.0))
}

/// The dimension that is highest alone, where all three are shown.
pub(super) fn highest(findings: &Findings) -> Option<Axis> {
    Some(shown(findings)).filter(|all| all.len() == 3).and_then(|all| alone(all, -1.0))
}

/// The dimension that was lowest alone in the compared round.
pub(super) fn lowest_before(findings: &Findings) -> Option<Axis> {
    let before: Vec<_> = three(findings).filter_map(|d| Some((d.axis, d.figure.before?))).collect();
    if before.len() == 3 { alone(before, 1.0) } else { None }
}

/// Points between the highest and the lowest shown dimension.
pub(super) fn span(findings: &Findings) -> f64 {
    let figures = shown(findings);
    let of = |pick: fn(f64, f64) -> f64| figures.iter().map(|(_, v)| *v).reduce(pick);
    of(f64::max).zip(of(f64::min)).map_or(0.0, |(high, low)| high - low)
}

/// The dimensions whose change bears this word.
pub(super) fn with_word(findings: &Findings, word: Word) -> Vec<Axis> {
    let bears = |d: &&DimensionFinding| d.figure.word == Some(word);
    three(findings).filter(bears).map(|d| d.axis).collect()
}

/// Points that a figure lacks of its target; none without a target or a figure.
pub(super) fn gap(figure: &Figure) -> Option<f64> {
    Some(figure.target? - value(figure)?)
}

/// The dimension furthest below its target by at least a whole point, and by how many.
pub(super) fn furthest(findings: &Findings) -> Option<(Axis, f64)> {
    let gaps = three(findings).filter_map(|d| Some((d.axis, gap(&d.figure)?)));
    gaps.filter(|(_, gap)| gap.round() >= 1.0).max_by(|a, b| a.1.total_cmp(&b.1))
}

/// Whether all three have a target and none lacks a whole point of it.
pub(super) fn targets_reached(findings: &Findings) -> bool {
    let reached = |d: &DimensionFinding| gap(&d.figure).is_some_and(|gap| gap.round() < 1.0);
    three(findings).count() == 3 && three(findings).all(reached)
}

/// Themes that may be ranked, highest first; those of one dimension, or of all three.
pub(super) fn ranked(findings: &Findings, axis: Option<Axis>) -> Vec<(&ThemeFinding, f64)> {
    let here = |theme: &&ThemeFinding| match axis {
        Some(axis) => theme.axis == axis,
        None => theme.axis != Axis::Enablers,
    };
    let themes = findings.themes.iter().filter(here).filter(|theme| !theme.thin);
    let mut ranked: Vec<_> = themes.filter_map(|t| Some((t, value(&t.figure)?))).collect();
    ranked.sort_by(|a, b| b.1.total_cmp(&a.1));
    ranked
}

/// Of ranked themes those at this figure, as figures are printed.
pub(super) fn themes_at<'a>(
    ranked: &[(&'a ThemeFinding, f64)],
    value: f64,
) -> Vec<&'a ThemeFinding> {
    let here = ranked.iter().filter(|(_, other)| other.round() == value.round());
    here.map(|(theme, _)| *theme).collect()
}

/// The themes whose change bears this word; of one dimension, or all of them.
pub(super) fn themes_with(
    findings: &Findings,
    axis: Option<Axis>,
    word: Word,
) -> Vec<&ThemeFinding> {
    let here = |theme: &&ThemeFinding| axis.is_none_or(|axis| theme.axis == axis);
    let bears = |theme: &&ThemeFinding| theme.figure.word == Some(word);
    findings.themes.iter().filter(here).filter(bears).collect()
}
