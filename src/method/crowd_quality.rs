//! Chapter 8: whether a crowd can be wise, and whether it was.
//!
//! Sources: Surowiecki (2004), *The Wisdom of Crowds* (the four conditions); Shannon (1948), *A
//! Mathematical Theory of Communication*, and Pielou (1966), *The Measurement of Diversity in
//! Different Types of Biological Collections* (normalised entropy); Shrout and Fleiss (1979),
//! *Intraclass Correlations*; Kish (1965), *Survey Sampling* (the effective size); Page (2007),
//! *The Difference* (the crowd's error is the individual error minus the diversity). Taking the
//! smallest of the four as the headline is a convention of this method.

use std::collections::BTreeMap;

use serde::Serialize;

use super::interval::Moments;
use super::{MethodError, checked_values, more_than};

/// Share of the invited whose answers are aimed at; a convention of this method.
pub const AIM: f64 = 0.6;
/// Variance below which nothing differs between or within sites.
const NO_VARIANCE: f64 = 1e-12;

/// Why a figure of a crowd has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Unknown {
    /// The list names fewer than two roles.
    FewerThanTwoRoles,
    /// Nobody said.
    NoValues,
    /// Fewer than two sites, or none with two people.
    IccNotEstimable,
    /// One of the four conditions has no value.
    ConditionUnknown,
}

/// How evenly a crowd is spread over the roles of a list.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Diversity {
    /// 0 (one role only) to 1 (all roles equally often).
    pub value: Option<f64>,
    /// Why there is none.
    pub reason: Option<Unknown>,
}

/// `H / ln K` with `H = −Σ s · ln s` over the shares of the declared roles and `K` roles in the
/// list, present or not. People without a role are left out.
///
/// # Errors
/// `UnknownRole` for a role that the list does not have.
pub fn diversity<Role: Ord>(
    role_list: &[Role],
    roles: &[Option<Role>],
) -> Result<Diversity, MethodError> {
    let mut counts: BTreeMap<&Role, usize> = role_list.iter().map(|role| (role, 0)).collect();
    for role in roles.iter().flatten() {
        *counts.get_mut(role).ok_or(MethodError::UnknownRole)? += 1;
    }
    let counts: Vec<f64> = counts.values().map(|count| *count as f64).collect();
    let reason = match counts.len() {
        0..2 => Unknown::FewerThanTwoRoles,
        _ => Unknown::NoValues,
    };
    let value = shares_diversity(&counts);
    Ok(Diversity { value, reason: value.is_none().then_some(reason) })
}

/// `H / ln K` of the people of each of `K` roles; none of fewer than two roles, or of nobody.
pub(crate) fn shares_diversity(people: &[f64]) -> Option<f64> {
    let declared: f64 = people.iter().sum();
    if people.len() < 2 || declared <= 0.0 {
        return None;
    }
    let shares = people.iter().filter(|n| **n > 0.0).map(|n| n / declared);
    let entropy: f64 = shares.map(|share| share * share.recip().ln()).sum();
    Some((entropy / (people.len() as f64).ln()).clamp(0.0, 1.0))
}

/// How many independent people a crowd of several sites is worth.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct EffectiveSize {
    /// People.
    pub n: usize,
    /// Sites or teams with anybody.
    pub groups: usize,
    /// Intraclass correlation ICC(1), as estimated: it may be negative.
    pub icc1: Option<f64>,
    /// ICC(1) limited to 0–1.
    pub rho: Option<f64>,
    /// Size of the site of a random person, `Σ n² / n` in people.
    pub mean_size: Option<f64>,
    /// People that the crowd is worth.
    pub effective: Option<f64>,
    /// The same if the whole crowd were one site: the worst case.
    pub one_pool: Option<f64>,
    /// Why there is none.
    pub reason: Option<Unknown>,
}

/// `n / (1 + (b − 1) · rho)`, where `b` is the size of the site of a random person and `rho` is
/// `ICC(1) = (MSB − MSW) / (MSB + (n0 − 1) · MSW)` limited to 0–1, with
/// `n0 = (n − Σ n² / n) / (K − 1)`. Sites without anybody are left out.
pub fn effective_size(sites: &[Vec<f64>]) -> EffectiveSize {
    effective_of(&sites.iter().map(|site| Moments::of(site)).collect::<Vec<_>>())
}

/// [`effective_size`] of sites of which only number, mean and variance are known.
pub(crate) fn effective_of(sites: &[Moments]) -> EffectiveSize {
    let sites: Vec<Moments> = sites.iter().copied().filter(|site| site.n > 0).collect();
    let (n, groups) = (sites.iter().map(|site| site.n).sum::<usize>(), sites.len());
    let mut size = EffectiveSize {
        n,
        groups,
        icc1: None,
        rho: None,
        mean_size: None,
        effective: None,
        one_pool: None,
        reason: Some(Unknown::IccNotEstimable),
    };
    if groups < 2 || n <= groups {
        return size;
    }
    let people = n as f64;
    let mean_size = sites.iter().map(|site| (site.n as f64).powi(2)).sum::<f64>() / people;
    let icc1 = icc1(&sites, people, mean_size);
    let rho = icc1.clamp(0.0, 1.0);
    size.icc1 = Some(icc1);
    size.rho = Some(rho);
    size.mean_size = Some(mean_size);
    size.effective = Some(people / (1.0 + (mean_size - 1.0) * rho));
    size.one_pool = Some(people / (1.0 + (people - 1.0) * rho));
    size.reason = None;
    size
}

/// One-way ICC(1) of at least two sites, one of them with two people; 0 if nothing differs.
fn icc1(sites: &[Moments], people: f64, mean_size: f64) -> f64 {
    let groups = sites.len() as f64;
    let grand = sites.iter().map(|site| site.n as f64 * site.mean).sum::<f64>() / people;
    let (mut between, mut within) = (0.0, 0.0);
    for site in sites {
        between += site.n as f64 * (site.mean - grand).powi(2);
        within += site.squares();
    }
    let (between, within) = (between / (groups - 1.0), within / (people - groups));
    let n0 = (people - mean_size) / (groups - 1.0);
    let total = between + (n0 - 1.0) * within;
    if total > NO_VARIANCE { (between - within) / total } else { 0.0 }
}

/// Plain mean; of at least one value.
fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// Mean squared distance from a point; of at least one value.
fn mean_square(values: &[f64], from: f64) -> f64 {
    values.iter().map(|value| (value - from).powi(2)).sum::<f64>() / values.len() as f64
}

/// One of the four conditions of a wise crowd. Their order breaks ties.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// People of different roles.
    Diversity,
    /// Answers given before any result was seen.
    Independence,
    /// People who meet customers.
    Decentralisation,
    /// Answers and ideas that come together and to a decision.
    Aggregation,
}

impl Condition {
    /// All four, in their order.
    pub const ALL: [Self; 4] =
        [Self::Diversity, Self::Independence, Self::Decentralisation, Self::Aggregation];
}

/// What is known of a crowd.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Crowd<'a, Role> {
    /// The roles that one can have.
    pub role_list: &'a [Role],
    /// Each person's role, if declared.
    pub roles: &'a [Option<Role>],
    /// Answers given before any result was revealed to that person.
    pub sealed: usize,
    /// Answers.
    pub answers: usize,
    /// Scores of the people of each site or team.
    pub sites: &'a [Vec<f64>],
    /// Whether each person meets customers weekly, if they said.
    pub weekly: &'a [Option<bool>],
    /// People invited, if known.
    pub invited: Option<usize>,
    /// People who responded.
    pub responded: usize,
    /// Ideas collected.
    pub ideas: usize,
    /// Ideas that have got a decision.
    pub ideas_decided: usize,
}

/// The four conditions of a wise crowd and the weakest of them.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CrowdQuality {
    /// Spread over the roles, 0–1.
    pub diversity: Option<f64>,
    /// Share of sealed answers.
    pub independence: Option<f64>,
    /// Share of weekly customer contact among those who said.
    pub decentralisation: Option<f64>,
    /// Mean of participation and of the share of decided ideas, or the one that is known.
    pub aggregation: Option<f64>,
    /// Share of the invited who responded.
    pub participation: Option<f64>,
    /// Share of the ideas that have got a decision.
    pub ideas_decided: Option<f64>,
    /// Independence over sites: stands beside, never in the headline.
    pub effective_size: EffectiveSize,
    /// Conditions without a value.
    pub unknown: Vec<Condition>,
    /// The condition with the smallest value.
    pub weakest: Option<Condition>,
    /// Its value: a crowd is as good as its weakest condition.
    pub headline: Option<f64>,
    /// Why there is none.
    pub reason: Option<Unknown>,
}

/// Each condition as a share, and the smallest as the headline if all four are known.
///
/// # Errors
/// `BadCount` for more sealed than given answers or more decided than collected ideas,
/// `PopulationSmallerThanSample` for fewer invited than responded or nobody invited, `UnknownRole`.
pub fn crowd_quality<Role: Ord>(crowd: &Crowd<Role>) -> Result<CrowdQuality, MethodError> {
    if crowd.sealed > crowd.answers || crowd.ideas_decided > crowd.ideas {
        return Err(MethodError::BadCount);
    }
    if crowd.invited.is_some_and(|invited| invited == 0 || invited < crowd.responded) {
        return Err(MethodError::PopulationSmallerThanSample);
    }
    let weekly: Vec<bool> = crowd.weekly.iter().flatten().copied().collect();
    let participation = crowd.invited.and_then(|invited| share(crowd.responded, invited));
    let ideas_decided = share(crowd.ideas_decided, crowd.ideas);
    let values = [
        diversity(crowd.role_list, crowd.roles)?.value,
        share(crowd.sealed, crowd.answers),
        share(weekly.iter().filter(|contact| **contact).count(), weekly.len()),
        mean_of_known([participation, ideas_decided]),
    ];
    let (unknown, smallest) = weakest(values);
    let reason = (!unknown.is_empty()).then_some(Unknown::ConditionUnknown);
    Ok(CrowdQuality {
        diversity: values[0],
        independence: values[1],
        decentralisation: values[2],
        aggregation: values[3],
        participation,
        ideas_decided,
        effective_size: effective_size(crowd.sites),
        unknown,
        weakest: smallest.map(|(condition, _)| condition),
        headline: smallest.map(|(_, value)| value),
        reason,
    })
}

fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| part as f64 / whole as f64)
}

fn mean_of_known(values: [Option<f64>; 2]) -> Option<f64> {
    let known: Vec<f64> = values.into_iter().flatten().collect();
    (!known.is_empty()).then(|| mean(&known))
}

/// The conditions without a value; or, if there are none, the smallest and its value.
pub(crate) fn weakest(values: [Option<f64>; 4]) -> (Vec<Condition>, Option<(Condition, f64)>) {
    let (mut unknown, mut smallest): (_, Option<(Condition, f64)>) = (Vec::new(), None);
    // Equal to nine decimals keeps the order of the conditions.
    let key = |value: f64| (value * 1e9).round();
    for (condition, value) in Condition::ALL.into_iter().zip(values) {
        match value {
            None => unknown.push(condition),
            Some(value) if smallest.is_none_or(|(_, least)| key(value) < key(least)) => {
                smallest = Some((condition, value));
            }
            Some(_) => {}
        }
    }
    let smallest = smallest.filter(|_| unknown.is_empty());
    (unknown, smallest)
}

/// How a crowd guessed a number that is known now, in the unit of the guesses.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct GuessRound {
    /// Guesses.
    pub n: usize,
    /// The mean guess.
    pub crowd: f64,
    /// `(crowd − truth)²`, the individual error minus the diversity.
    pub crowd_error: f64,
    /// Mean of `(guess − truth)²`.
    pub individual_error: f64,
    /// Mean of `(guess − crowd)²`.
    pub diversity: f64,
    /// `|crowd − truth|`.
    pub crowd_miss: f64,
    /// Median of `|guess − truth|`.
    pub median_miss: f64,
    /// The crowd misses by less than the median guesser.
    pub beat_median: bool,
    /// Share of the guessers who miss by more than the crowd, 0–1.
    pub share_beaten: f64,
}

/// The mean guess against the truth and against the guessers.
///
/// # Errors
/// `NoValues` without guesses, `BadArgument` for a number beyond 1e150.
pub fn guess_round(guesses: &[f64], truth: f64) -> Result<GuessRound, MethodError> {
    checked_values(guesses)?;
    checked_values(&[truth])?;
    let mut misses: Vec<f64> = guesses.iter().map(|guess| (guess - truth).abs()).collect();
    misses.sort_by(f64::total_cmp);
    let median_miss = median(&misses).ok_or(MethodError::NoValues)?;
    let crowd = mean(guesses);
    let crowd_miss = (crowd - truth).abs();
    let beaten = misses.iter().filter(|miss| more_than(**miss, crowd_miss)).count();
    Ok(GuessRound {
        n: guesses.len(),
        crowd,
        crowd_error: crowd_miss.powi(2),
        individual_error: mean_square(guesses, truth),
        diversity: mean_square(guesses, crowd),
        crowd_miss,
        median_miss,
        beat_median: more_than(median_miss, crowd_miss),
        share_beaten: beaten as f64 / guesses.len() as f64,
    })
}

/// The middle of sorted values, or the mean of the middle two.
fn median(sorted: &[f64]) -> Option<f64> {
    let last = sorted.len().checked_sub(1)?;
    Some((sorted[last / 2] + sorted[last.div_ceil(2)]) / 2.0)
}
