//! A side of the crowd over the rounds: what each round printed of it, on one time axis.
//!
//! Nothing is worked out anew: every figure is one that its own round shows. Rounds are compared by
//! [`shift`](super::shift()), which alone gives words of change.

use std::collections::BTreeMap;

use super::{CrowdFigure, CrowdFindings, Scores, seen};
use crate::method::change::Word;
use crate::method::findings::{
    Comparison, DimensionPair, Figure, Findings, Pair, ThemePair, ThemeYear, YearFinding, compare,
};
use crate::method::{MethodError, Withheld};
use crate::model::{Round, RoundId, Side};

/// The findings as a side sees them, with the rounds in which it was asked; none where it shows no
/// scores of the round in view. `crowds` are those of any rounds, by round.
pub fn seen_over<'a>(
    own: &Findings,
    crowds: impl IntoIterator<Item = &'a CrowdFindings>,
    side: Side,
) -> Option<Findings> {
    let crowds: BTreeMap<RoundId, &CrowdFindings> =
        crowds.into_iter().map(|crowd| (crowd.round, crowd)).collect();
    let found = seen(own, crowds.get(&own.round)?, side)?;
    let mut anew = false;
    let years = own.years.iter().map(|year| {
        anew |= year.starts_anew;
        let crowd = crowds.get(&year.round);
        let of_side = crowd.and_then(|crowd| crowd.sides.iter().find(|it| it.side == side));
        let scores = of_side.and_then(|of_side| of_side.scores.as_ref());
        let withheld = of_side.and_then(|of_side| of_side.withheld);
        let withheld = withheld.or(scores.and_then(|scores| scores.overall.figure.withheld));
        let scores = scores.filter(|scores| is_any_shown(scores));
        // A round that the side has no figure of stands between two that have: what it changed is
        // told at the next one.
        let starts_anew = scores.is_some() && std::mem::take(&mut anew);
        let why = withheld.unwrap_or(Withheld::Nobody);
        year_of(year, scores.ok_or(why), starts_anew)
    });
    Some(Findings { years: years.collect(), ..found })
}

fn is_any_shown(scores: &Scores) -> bool {
    let mut dimensions = scores.dimensions.iter().map(|found| &found.figure);
    scores.overall.is_shown() || dimensions.any(CrowdFigure::is_shown)
}

fn year_of(own: &YearFinding, scores: Result<&Scores, Withheld>, starts_anew: bool) -> YearFinding {
    let absent = |why| Figure {
        value: None,
        interval: None,
        n: 0,
        withheld: Some(why),
        level: None,
        target: None,
        before: None,
        change: None,
        word: None,
        in_progress: false,
        ..own.overall.clone()
    };
    let dimensions = scores.iter().flat_map(|scores| &scores.dimensions);
    let themes = scores.iter().flat_map(|scores| &scores.themes);
    YearFinding {
        starts_anew,
        overall: scores.map_or_else(absent, |scores| scores.overall.figure.clone()),
        dimensions: dimensions.map(|found| (found.axis, found.figure.figure.clone())).collect(),
        themes: themes
            .map(|found| ThemeYear { code: found.code.clone(), points: found.figure.figure.value })
            .collect(),
        like: None,
        chained: None,
        in_progress: false,
        ..own.clone()
    }
}

/// What a side says of the round in view beside the round that its changes are since: `rounds` are
/// these two. What moved the overall figure is not taken apart: a crowd's overall figure is not made
/// of the figures of its dimensions alone.
///
/// # Errors
/// What [`compare`] refuses.
pub fn since(seen: &Findings, rounds: [&Round; 2]) -> Result<Comparison, MethodError> {
    let own = compare(rounds[0], rounds[1])?;
    let year = seen.years.iter().find(|year| year.round == rounds[0].id);
    let overall = year.map(|year| &year.overall);
    let dimension = |own: DimensionPair| {
        let before = year.and_then(|year| year.dimensions.get(&own.code));
        let now = seen.dimension(own.code).map(|found| &found.figure);
        DimensionPair { pair: pair(before.and_then(|it| it.value), now), ..own }
    };
    let theme = |own: ThemePair| {
        let mut themes = year.into_iter().flat_map(|year| &year.themes);
        let before = themes.find(|it| it.code == own.code).and_then(|it| it.points);
        let now = seen.theme(&own.code).map(|found| &found.figure);
        ThemePair { pair: pair(before, now), ..own }
    };
    Ok(Comparison {
        overall: pair(overall.and_then(|it| it.value), Some(&seen.overall.figure)),
        dimensions: own.dimensions.into_iter().map(dimension).collect(),
        themes: own.themes.into_iter().map(theme).collect(),
        decomposition: None,
        ..own
    })
}

/// The figures that both rounds showed, with the change that the method tells.
fn pair(before: Option<f64>, now: Option<&Figure>) -> Pair {
    let earlier = |now: &Figure| Figure {
        value: before,
        interval: None,
        n: 0,
        level: None,
        change: None,
        word: None,
        before: None,
        ..now.clone()
    };
    Pair {
        before: now.filter(|_| before.is_some()).map(earlier),
        after: now.cloned(),
        word: now.and_then(|now| now.word).unwrap_or(Word::NotShown),
        change: now.and_then(|now| now.change).unwrap_or_default(),
    }
}
