//! Chapter 5, two crowds: the change of a mean and of the overall figure.
//!
//! Sources: Student (1908), *The Probable Error of a Mean*; Welch (1947), *The Generalization of
//! "Student's" Problem When Several Different Population Variances Are Involved*; Satterthwaite
//! (1946), *An Approximate Distribution of Estimates of Variance Components*.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{Caveat, Word, word_for};
use crate::method::interval::{
    Lacking, column_means, gradient, half_width, moments, t_two_sided_p,
};
use crate::method::score::means;
use crate::method::{EPSILON, MethodError, at_least, checked_score, checked_values};
use crate::model::Weight;

/// Common respondents that the paired route needs.
const LEAST_PAIRS: usize = 5;
/// Share of the larger year's respondents that the paired route needs.
const LEAST_PAIRED: f64 = 0.5;
/// A standard error or a difference so small is none.
const NOTHING: f64 = 1e-12;

/// How two years are compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Route {
    /// The same people, each with themselves.
    Paired,
    /// Two crowds.
    Welch,
}

/// The change between two years, in the unit of the scores.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct CrowdChange {
    /// How the years were compared.
    pub method: Route,
    /// People with a score in the earlier year.
    pub n_before: usize,
    /// People with a score in the later year.
    pub n_after: usize,
    /// People compared with themselves.
    pub n_pairs: usize,
    /// After minus before: of the pairs, where the route is paired.
    pub difference: Option<f64>,
    /// Its standard error.
    pub se: Option<f64>,
    /// Degrees of freedom; none where nothing varies.
    pub df: Option<f64>,
    /// Two-sided probability of so large a difference by chance.
    pub p: Option<f64>,
    /// Lower limit of the 95 % interval.
    pub low: Option<f64>,
    /// Upper limit of the 95 % interval.
    pub high: Option<f64>,
    /// What it is called.
    pub word: Word,
    /// What goes with the word.
    pub note: Option<Caveat>,
    /// Why there is none.
    pub reason: Option<Lacking>,
}

/// Scores of one year; who has none is left out.
#[derive(Debug, Clone, PartialEq)]
pub enum Scores {
    /// Without keys: nobody can be found again.
    Plain(Vec<f64>),
    /// By respondent key.
    Keyed(BTreeMap<String, f64>),
}

impl Scores {
    fn values(&self) -> Vec<f64> {
        match self {
            Self::Plain(values) => values.clone(),
            Self::Keyed(values) => values.values().copied().collect(),
        }
    }
}

/// The change of a mean.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct GroupChange {
    /// Mean of everyone in the earlier year.
    pub mean_before: Option<f64>,
    /// Mean of everyone in the later year.
    pub mean_after: Option<f64>,
    /// The change.
    #[serde(flatten)]
    pub change: CrowdChange,
}

/// Change of a mean: paired where enough keys are common, else Welch's test on everyone.
///
/// # Errors
/// `BadArgument` for a value beyond 1e150.
pub fn change_groups(
    before: &Scores,
    after: &Scores,
    margin: f64,
) -> Result<GroupChange, MethodError> {
    let (all_before, all_after) = (before.values(), after.values());
    checked_values(&all_before)?;
    checked_values(&all_after)?;
    let pairs = match (before, after) {
        (Scores::Keyed(before), Scores::Keyed(after)) => {
            let pairs = pairs(before, after);
            Some(pairs.into_iter().map(|(before, after)| after - before).collect::<Vec<f64>>())
        }
        _ => None,
    };
    let pairs = pairs.filter(|pairs| enough_pairs(pairs.len(), all_before.len(), all_after.len()));
    let sides = (all_before.len(), all_after.len());
    let estimate = match &pairs {
        Some(differences) => Estimate::paired(differences),
        None => Estimate::welch(&all_before, &all_after),
    };
    Ok(GroupChange {
        mean_before: moments(&all_before).map(|(mean, _)| mean),
        mean_after: moments(&all_after).map(|(mean, _)| mean),
        change: concluded(sides, pairs.map(|pairs| pairs.len()), estimate, margin)?,
    })
}

/// The change of the overall figure.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct CompositeChange {
    /// Overall figure of the earlier year: of the pairs, where the route is paired.
    pub score_before: Option<f64>,
    /// Overall figure of the later year.
    pub score_after: Option<f64>,
    /// The change.
    #[serde(flatten)]
    pub change: CrowdChange,
}

/// Length, breadth and depth of one year by respondent key; who lacks one is left out.
pub type Triples = BTreeMap<String, [f64; 3]>;

/// Change of the group's composite, by the linearised values `Σ g_k (x_k − m_k)` of each year.
///
/// # Errors
/// `ScoreOutOfRange` for a score outside 0–100.
pub fn change_composite(
    before: &Triples,
    after: &Triples,
    weights: [Weight; 3],
    margin: f64,
) -> Result<CompositeChange, MethodError> {
    for score in before.values().chain(after.values()).flatten() {
        checked_score(*score)?;
    }
    let sides = (before.len(), after.len());
    let pairs = pairs(before, after);
    let paired = enough_pairs(pairs.len(), sides.0, sides.1).then_some(pairs.len());
    let (before, after): (Vec<_>, Vec<_>) = match paired {
        Some(_) => pairs.into_iter().unzip(),
        None => (before.values().copied().collect(), after.values().copied().collect()),
    };
    composite_of(sides, paired, [&before, &after], weights, margin)
}

/// [`change_composite`] where it is known who is compared: with themselves, if `paired` people are.
pub(crate) fn composite_of(
    sides: (usize, usize),
    paired: Option<usize>,
    [before, after]: [&[[f64; 3]]; 2],
    weights: [Weight; 3],
    margin: f64,
) -> Result<CompositeChange, MethodError> {
    let enough = before.len() >= 2 && after.len() >= 2;
    let lines = linearised(before, weights).zip(linearised(after, weights));
    let Some((before, after)) = lines.filter(|_| enough) else {
        let change = concluded(sides, paired, None, margin)?;
        return Ok(CompositeChange { score_before: None, score_after: None, change });
    };
    let difference = after.score - before.score;
    let estimate = match paired {
        Some(_) => {
            let own = before.values.iter().zip(&after.values).map(|(before, after)| after - before);
            Estimate::paired(&own.collect::<Vec<_>>())
        }
        None => Estimate::welch(&before.values, &after.values),
    };
    let estimate = estimate.map(|estimate| Estimate { difference, ..estimate });
    Ok(CompositeChange {
        score_before: Some(before.score),
        score_after: Some(after.score),
        change: concluded(sides, paired, estimate, margin)?,
    })
}

/// A year's composite and what each respondent adds to its variation.
struct Linearised {
    score: f64,
    values: Vec<f64>,
}

fn linearised(rows: &[[f64; 3]], weights: [Weight; 3]) -> Option<Linearised> {
    let group = column_means(rows)?;
    let slopes = gradient(group, weights);
    let value = |row: &[f64; 3]| {
        [0, 1, 2].map(|k: usize| slopes[k] * (row[k] - group[k])).iter().sum::<f64>()
    };
    Some(Linearised { score: means(group, weights).0, values: rows.iter().map(value).collect() })
}

/// What the keys of both years have, before and after, in the order of the keys.
fn pairs<T: Copy>(before: &BTreeMap<String, T>, after: &BTreeMap<String, T>) -> Vec<(T, T)> {
    before.iter().filter_map(|(key, value)| Some((*value, *after.get(key)?))).collect()
}

pub(crate) fn enough_pairs(pairs: usize, before: usize, after: usize) -> bool {
    pairs >= LEAST_PAIRS && at_least(pairs as f64 / before.max(after) as f64, LEAST_PAIRED)
}

/// A difference with its standard error.
pub(crate) struct Estimate {
    pub(crate) difference: f64,
    pub(crate) se: f64,
    pub(crate) df: f64,
}

impl Estimate {
    /// `se = sd / √n`, `df = n − 1` of the differences; none of fewer than two.
    pub(crate) fn paired(differences: &[f64]) -> Option<Self> {
        let n = differences.len() as f64;
        let (difference, variance) = moments(differences).filter(|_| differences.len() >= 2)?;
        Some(Self { difference, se: (variance / n).sqrt(), df: n - 1.0 })
    }

    /// `se² = v₁/n₁ + v₂/n₂`, `df = se⁴ / ((v₁/n₁)²/(n₁−1) + (v₂/n₂)²/(n₂−1))`; none if a year has
    /// fewer than two.
    pub(crate) fn welch(before: &[f64], after: &[f64]) -> Option<Self> {
        if before.len() < 2 || after.len() < 2 {
            return None;
        }
        let ((mean_before, v1), (mean_after, v2)) = moments(before).zip(moments(after))?;
        let (n1, n2) = (before.len() as f64, after.len() as f64);
        let (a, b) = (v1 / n1, v2 / n2);
        // Relative to the sum: squares of small variances would vanish.
        let (share_a, share_b) = (a / (a + b), b / (a + b));
        let df = 1.0 / (share_a * share_a / (n1 - 1.0) + share_b * share_b / (n2 - 1.0));
        Some(Self { difference: mean_after - mean_before, se: (a + b).sqrt(), df })
    }
}

/// The change that an estimate amounts to; not shown without one.
pub(crate) fn concluded(
    (n_before, n_after): (usize, usize),
    pairs: Option<usize>,
    estimate: Option<Estimate>,
    margin: f64,
) -> Result<CrowdChange, MethodError> {
    let none = CrowdChange {
        method: if pairs.is_some() { Route::Paired } else { Route::Welch },
        n_before,
        n_after,
        n_pairs: pairs.unwrap_or(0),
        difference: None,
        se: None,
        df: None,
        p: None,
        low: None,
        high: None,
        word: Word::NotShown,
        note: None,
        reason: Some(Lacking::BelowTwo),
    };
    let Some(Estimate { difference, se, df }) = estimate else { return Ok(none) };
    let (half, p, se, df) = if se > NOTHING {
        (half_width(se, df)?, t_two_sided_p(difference / se, df)?, se, Some(df))
    } else {
        (0.0, if difference.abs() <= EPSILON { 1.0 } else { 0.0 }, 0.0, None)
    };
    let difference = if difference.abs() <= NOTHING { 0.0 } else { difference };
    let (low, high) = (difference - half, difference + half);
    let (word, note) = word_for(difference, low, high, margin);
    Ok(CrowdChange {
        difference: Some(difference),
        se: Some(se),
        df,
        p: Some(p),
        low: Some(low),
        high: Some(high),
        word,
        note: note.or(df.is_none().then_some(Caveat::ZeroVariance)),
        reason: None,
        ..none
    })
}
