//! A side of the crowd over the rounds: what each round printed of it, on one time axis.
//!
//! Nothing is worked out anew: every figure is one that its own round shows. Rounds are compared by
//! [`shift`](super::shift()), which alone gives words of change.

use std::collections::BTreeMap;

use super::{CrowdFindings, Scores, seen};
use crate::method::Withheld;
use crate::method::change::Word;
use crate::method::findings::{
    self, Basis, Comparison, DimensionFinding, DimensionPair, Figure, Findings, Pair, ThemeFinding,
    ThemePair, ThemeYear, YearFinding,
};
use crate::model::{RoundId, Side};

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
        // A round that the side has no figure of stands between two that have: what it changed is
        // told at the next one.
        let starts_anew = scores.is_some() && std::mem::take(&mut anew);
        let withheld = of_side.and_then(|of_side| of_side.withheld);
        let why = withheld.unwrap_or(Withheld::Nobody);
        year_of(year, scores.ok_or(why), starts_anew)
    });
    Some(Findings { years: years.collect(), ..found })
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

/// What a side says of the round in view beside the round that its changes are since; none where
/// nothing is compared. What moved the overall figure is not taken apart: a crowd's overall figure
/// is not made of the figures of its dimensions alone.
pub fn since(seen: &Findings) -> Option<Comparison> {
    let year = |id: RoundId| seen.years.iter().find(|year| year.round == id);
    let (from, to) = (year(seen.compared?)?, year(seen.round)?);
    let same = from.questionnaire == to.questionnaire;
    let themes: Vec<_> = seen.themes.iter().map(theme).collect();
    let total = seen.items.len();
    Some(Comparison {
        from: of_round(from),
        to: of_round(to),
        basis: Some(if same { Basis::SameVersion } else { Basis::NewerVersion }),
        comparable_items: if same { total } else { from.comparable_items.min(total) },
        total_items: total,
        changes: Vec::new(),
        overall: pair(&seen.overall.figure),
        dimensions: seen.dimensions.iter().map(dimension).collect(),
        themes,
        decomposition: None,
    })
}

fn of_round(year: &YearFinding) -> findings::Side {
    findings::Side {
        round: year.round,
        name: year.name.clone(),
        year: year.year,
        questionnaire: year.questionnaire.clone(),
        closed: true,
        in_progress: false,
    }
}

fn dimension(found: &DimensionFinding) -> DimensionPair {
    let items = found.figure.trace.items.len();
    DimensionPair {
        code: found.axis,
        name: found.name.clone(),
        comparable_items: items,
        total_items: items,
        pair: pair(&found.figure),
    }
}

fn theme(found: &ThemeFinding) -> ThemePair {
    let items = found.figure.trace.items.len();
    ThemePair {
        code: found.code.clone(),
        name: found.name.clone(),
        comparable_items: items,
        total_items: items,
        pair: pair(&found.figure),
    }
}

fn pair(figure: &Figure) -> Pair {
    let before = figure.before.map(|value| Figure {
        value: Some(value),
        interval: None,
        n: 0,
        level: None,
        change: None,
        word: None,
        before: None,
        ..figure.clone()
    });
    Pair {
        before,
        after: Some(figure.clone()),
        word: figure.word.unwrap_or(Word::NotShown),
        change: figure.change.unwrap_or_default(),
    }
}
