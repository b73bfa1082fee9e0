//! Chapter 3: the level of a score, the staged maturity of a dimension, the shortest path onwards.
//!
//! Sources: ISO/IEC 33020 (2015) (largely achieved = over 50 %, fully achieved = over 85 %, lower
//! levels fully achieved); CMMI for Development 1.3 (2010) (staged representation).

use serde::{Deserialize, Serialize};

use super::{MethodError, at_least, checked_score, more_than};
use crate::model::{Level, Weight};

/// Cuts between the levels; a score on a cut belongs to the upper level.
pub const CUTS: [f64; 4] = [12.5, 37.5, 62.5, 87.5];
/// Share of item weight that must stand at the level itself.
const LARGELY: f64 = 0.50;
/// Share of item weight that must stand at the level below.
const FULLY: f64 = 0.85;

/// The nearest of the anchors 0, 25, 50, 75, 100.
///
/// # Errors
/// `ScoreOutOfRange` outside 0–100.
pub fn level_of_score(score: f64) -> Result<Level, MethodError> {
    let score = checked_score(score)?;
    let passed = CUTS.iter().filter(|cut| at_least(score, **cut)).count();
    Level::new(passed as u8).ok_or(MethodError::ScoreOutOfRange)
}

/// One item to raise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Raise {
    /// Index into the levels that were given.
    pub item: usize,
    /// Its level now.
    pub from: Level,
    /// Its level after.
    pub to: Level,
}

/// The staged maturity of a dimension.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Staged {
    /// The stage reached, 0–4.
    pub stage: Level,
    /// Share of answered item weight at level 0…4 or higher.
    pub shares: [f64; 5],
    /// The next stage; none at the top.
    pub next: Option<Level>,
    /// The smallest number of single-level raises that reaches it.
    pub raises: Option<u32>,
    /// Which items, in their order.
    pub plan: Vec<Raise>,
}

/// Stage of a dimension from the levels and weights of its answered items.
///
/// Stage `L` needs more than half of the weight at `L` or higher, and more than 85 % at `L − 1`.
///
/// # Errors
/// `NothingAnswered` without items.
pub fn staged(items: &[(Level, Weight)]) -> Result<Staged, MethodError> {
    if items.is_empty() {
        return Err(MethodError::NothingAnswered);
    }
    let total: f64 = items.iter().map(|(_, weight)| weight.get()).sum();
    let shares = Level::ALL.map(|level| weight_at(items, level) / total);
    let holds = |level: &Level| {
        let at = usize::from(level.get());
        reached(shares[at - 1], shares[at])
    };
    let stage = Level::ALL.into_iter().skip(1).filter(holds).max().unwrap_or(Level::ALL[0]);
    let next = Level::new(stage.get() + 1);
    let plan = next.map(|next| shortest_plan(items, total, next));
    let raises =
        plan.as_ref().map(|plan| plan.iter().map(|r| u32::from(r.to.get() - r.from.get())).sum());
    Ok(Staged { stage, shares, next, raises, plan: plan.unwrap_or_default() })
}

fn weight_at(items: &[(Level, Weight)], least: Level) -> f64 {
    items.iter().filter(|(level, _)| *level >= least).map(|(_, weight)| weight.get()).sum()
}

fn reached(share_below: f64, share_at: f64) -> bool {
    more_than(share_at, LARGELY) && more_than(share_below, FULLY)
}

/// What a partial plan costs and gains: raises, weight lifted to the level below, and to the level.
#[derive(Clone, Copy)]
struct Gain {
    raises: u32,
    below: f64,
    at: f64,
}

impl Gain {
    const NONE: Self = Self { raises: 0, below: 0.0, at: 0.0 };

    fn plus(self, other: Self) -> Self {
        Self {
            raises: self.raises + other.raises,
            below: self.below + other.below,
            at: self.at + other.at,
        }
    }

    fn dominates(&self, other: &Self) -> bool {
        self.raises <= other.raises && self.below >= other.below && self.at >= other.at
    }
}

/// The useful raises of one item towards `next`, largest first.
fn choices(level: Level, weight: Weight, next: Level) -> Vec<Gain> {
    let (level, next, weight) = (level.get(), next.get(), weight.get());
    let below = if level + 1 < next { weight } else { 0.0 };
    let mut choices = Vec::with_capacity(3);
    if level < next {
        choices.push(Gain { raises: u32::from(next - level), below, at: weight });
    }
    if level + 1 < next {
        choices.push(Gain { raises: u32::from(next - 1 - level), below, at: 0.0 });
    }
    choices.push(Gain::NONE);
    choices
}

/// Undominated gains of the items from each index to the end.
fn frontiers(choices: &[Vec<Gain>]) -> Vec<Vec<Gain>> {
    let mut frontiers = vec![vec![Gain::NONE]];
    for choices in choices.iter().rev() {
        let rest = frontiers.last().map_or(&[][..], Vec::as_slice);
        let sums = choices.iter().flat_map(|c| rest.iter().map(|r| c.plus(*r))).collect();
        frontiers.push(undominated(sums));
    }
    frontiers.reverse();
    frontiers
}

fn undominated(mut gains: Vec<Gain>) -> Vec<Gain> {
    gains.sort_by(|a, b| {
        a.raises.cmp(&b.raises).then(b.below.total_cmp(&a.below)).then(b.at.total_cmp(&a.at))
    });
    let mut kept: Vec<Gain> = Vec::new();
    for gain in gains {
        if !kept.iter().any(|other| other.dominates(&gain)) {
            kept.push(gain);
        }
    }
    kept
}

/// The lexicographically largest among the smallest plans: raises fall on the earliest items.
fn shortest_plan(items: &[(Level, Weight)], total: f64, next: Level) -> Vec<Raise> {
    let below = Level::new(next.get() - 1).unwrap_or(next);
    let start = Gain { raises: 0, below: weight_at(items, below), at: weight_at(items, next) };
    let enough = |gain: Gain| reached(gain.below / total, gain.at / total);
    let choices: Vec<_> = items.iter().map(|(l, w)| choices(*l, *w, next)).collect();
    let frontiers = frontiers(&choices);
    let sums = frontiers.first().into_iter().flatten().map(|rest| start.plus(*rest));
    let Some(least) = sums.filter(|sum| enough(*sum)).map(|sum| sum.raises).min() else {
        return Vec::new();
    };
    let (mut taken, mut plan) = (start, Vec::new());
    for (index, (level, _)) in items.iter().enumerate() {
        let fits = |choice: &&Gain| {
            let so_far = taken.plus(**choice);
            let ways = frontiers[index + 1].iter().map(|rest| so_far.plus(*rest));
            ways.into_iter().any(|sum| sum.raises <= least && enough(sum))
        };
        let Some(choice) = choices[index].iter().find(fits) else { continue };
        taken = taken.plus(*choice);
        if let Some(to) = Level::new(level.get() + choice.raises as u8)
            && choice.raises > 0
        {
            plan.push(Raise { item: index, from: *level, to });
        }
    }
    plan
}
