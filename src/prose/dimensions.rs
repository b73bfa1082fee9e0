//! Sentences about length, breadth and depth.

use super::words::{join, themes, whole};
use super::{facts, headline, withheld};
use crate::method::change::Word;
use crate::method::findings::{DimensionFinding, Findings};
use crate::model::{Axis, Questionnaire};
use crate::text::{Arg, Texts};

/// What the three dimensions say side by side: where the way to the target is longest.
pub fn dimensions_headline(
    texts: &Texts,
    findings: &Findings,
    questionnaire: &Questionnaire,
) -> String {
    if facts::unfinished(findings) {
        let shown = Arg::Count(facts::shown(findings).len());
        return texts.with("dimensions-unfinished", &[("shown", shown)]);
    }
    if findings.overall.figure.shown().is_none() {
        return headline(texts, findings, questionnaire);
    }
    if facts::targets_reached(findings) {
        return texts.tr("dimensions-reached");
    }
    let Some((axis, _)) = facts::furthest(findings) else {
        return super::headline::shape(texts, findings);
    };
    let gaps = || facts::three(findings).map(|d| facts::gap(&d.figure));
    let all_set = gaps().all(|gap| gap.is_some());
    let below = gaps().flatten().filter(|gap| gap.round() >= 1.0).count();
    let key = if all_set && below == 1 { "dimensions-one-below" } else { "dimensions-furthest" };
    texts.with(key, &[("axis", Arg::Text(axis.code()))])
}

/// Why the overall figure is lower than the plain mean; none where it is withheld.
pub fn imbalance(texts: &Texts, findings: &Findings) -> Option<String> {
    let overall = texts.points(facts::value(&findings.overall.figure)?);
    let mean = texts.points(findings.overall.arithmetic?);
    let lowest = facts::lowest(findings);
    let key = match lowest {
        _ if overall == mean => "balanced",
        Some(_) => "imbalance-lowest",
        None => "imbalance-any",
    };
    let lowest = lowest.map_or("", Axis::code);
    let args = [("overall", &*overall), ("mean", &mean), ("lowest", lowest)];
    Some(texts.with(key, &args.map(|(name, text)| (name, Arg::Text(text)))))
}

/// The same in a few words: what the mean would be, and who lags behind.
pub fn imbalance_short(texts: &Texts, findings: &Findings) -> Option<String> {
    let overall = texts.points(facts::value(&findings.overall.figure)?);
    let mean = texts.points(findings.overall.arithmetic?);
    let lowest = facts::lowest(findings)?;
    let args = [("mean", Arg::Text(&mean)), ("lowest", Arg::Text(lowest.code()))];
    (overall != mean).then(|| texts.with("imbalance-short", &args))
}

/// What stands behind one dimension: its ends, its real changes, its way to the target.
pub fn dimension_sentence(
    texts: &Texts,
    findings: &Findings,
    questionnaire: &Questionnaire,
    axis: Axis,
) -> String {
    let Some(dimension) = findings.dimension(axis) else { return String::new() };
    let figure = &dimension.figure;
    if figure.in_progress {
        let args = [("done", Arg::Count(figure.done)), ("total", Arg::Count(figure.total))];
        return texts.with("dimension-unfinished", &args);
    }
    if let Some(reason) = figure.withheld {
        return withheld(texts, reason);
    }
    join([
        ends(texts, findings, questionnaire, axis),
        moved(texts, findings, questionnaire, axis, Word::Improved),
        moved(texts, findings, questionnaire, axis, Word::Declined),
        target(texts, dimension),
        limits(texts, dimension),
    ])
}

/// The highest and the lowest theme, or several of them at one figure.
fn ends(texts: &Texts, findings: &Findings, questionnaire: &Questionnaire, axis: Axis) -> String {
    let ranked = facts::ranked(findings, Some(axis));
    let [(_, most), .., (_, least)] = ranked[..] else { return String::new() };
    let (highs, lows) = (facts::themes_at(&ranked, most), facts::themes_at(&ranked, least));
    let (most, least) = (texts.points(most), texts.points(least));
    if most == least {
        return texts.with("dimension-themes-level", &[("points", Arg::Text(&most))]);
    }
    let (high, low) = (themes(texts, questionnaire, &highs), themes(texts, questionnaire, &lows));
    let args = [
        ("highs", Arg::Count(highs.len())),
        ("high", Arg::Text(&high)),
        ("high-points", Arg::Text(&most)),
        ("lows", Arg::Count(lows.len())),
        ("low", Arg::Text(&low)),
        ("low-points", Arg::Text(&least)),
    ];
    texts.with("dimension-themes", &args)
}

fn moved(
    texts: &Texts,
    findings: &Findings,
    questionnaire: &Questionnaire,
    axis: Axis,
    word: Word,
) -> String {
    let found = facts::themes_with(findings, Some(axis), word);
    if found.is_empty() {
        return String::new();
    }
    let names = themes(texts, questionnaire, &found);
    let args = [("count", Arg::Count(found.len())), ("names", Arg::Text(&names))];
    texts.with(
        if word == Word::Improved { "dimension-improved" } else { "dimension-declined" },
        &args,
    )
}

fn target(texts: &Texts, dimension: &DimensionFinding) -> String {
    match facts::gap(&dimension.figure) {
        None => String::new(),
        Some(gap) if gap.round() >= 1.0 => {
            texts.with("dimension-gap", &[("n", Arg::Count(whole(gap)))])
        }
        Some(_) => texts.tr("dimension-reached"),
    }
}

fn limits(texts: &Texts, dimension: &DimensionFinding) -> String {
    let partial = dimension.coverage.is_some_and(|share| share < 1.0);
    let partial = if partial { texts.tr("dimension-partial") } else { String::new() };
    let na = if dimension.na_warning { texts.tr("dimension-na") } else { String::new() };
    join([partial, na])
}
