//! Chapter 4, the order of the values: quantiles, and what the trimmed mean leaves.
//!
//! Source: Hyndman and Fan (1996), *Sample Quantiles in Statistical Packages*.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::{Mean, mean_of, moments, sum_of};
use crate::method::{EPSILON, MethodError, checked_values};

/// Share of the values that a trimmed mean cuts at each end.
pub(super) const TRIM: f64 = 0.2;
/// The quartiles, as shares of the values below.
const QUARTILES: [f64; 3] = [0.25, 0.5, 0.75];

/// Values of which it is known which one stands at a rank.
pub(crate) trait Ordered {
    /// Number of values.
    fn n(&self) -> usize;
    /// The value at a rank, counted from 0.
    fn at(&self, rank: usize) -> Option<f64>;
    /// Sum of the values at some ranks.
    fn sum(&self, ranks: Range<usize>) -> f64;
    /// Mean and variance (`n − 1`), as [`moments`].
    fn moments(&self) -> Option<(f64, f64)>;

    /// Their mean with its interval, as [`mean_interval`](super::mean_interval).
    fn mean(&self, invited: Option<usize>) -> Result<Mean, MethodError> {
        mean_of(self.n(), self.moments(), invited)
    }

    /// Mean of what trimming leaves; none without values.
    fn trimmed(&self) -> Option<f64> {
        let left = left(self.n());
        (!left.is_empty()).then(|| self.sum(left.clone()) / left.len() as f64)
    }

    /// Quantile of type 7; none without values.
    fn quantile(&self, p: f64) -> Option<f64> {
        let last = self.n().checked_sub(1)?;
        let (below, part) = rank(last, p);
        let (here, next) = self.at(below).zip(self.at((below + 1).min(last)))?;
        Some(here + part * (next - here))
    }

    /// Smallest, quartiles and largest; none without values.
    fn quantiles(&self) -> Option<Quantiles> {
        let [q25, median, q75] = QUARTILES.map(|p| self.quantile(p));
        let (min, max) = self.at(0).zip(self.at(self.n().checked_sub(1)?))?;
        Some(Quantiles { min, q25: q25?, median: median?, q75: q75?, max })
    }
}

/// Ranks that trimming leaves of so many values: never none of some.
pub(super) fn left(n: usize) -> Range<usize> {
    let cut = cut(n);
    cut..n - cut
}

/// Values that trimming cuts at each end of so many.
pub(super) fn cut(n: usize) -> usize {
    (TRIM * n as f64 + EPSILON).floor() as usize
}

/// Rank `⌊h⌋` below a quantile, `h = (n − 1) p`, and the part of the step to the next one.
fn rank(last: usize, p: f64) -> (usize, f64) {
    let h = last as f64 * p;
    let below = ((h + 1e-12).floor() as usize).min(last);
    (below, (h - below as f64).max(0.0))
}

/// Values among which those stand at their rank that quartiles and the trimmed mean ask for;
/// between them there need be no order.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ranked<'a>(&'a [f64]);

impl<'a> Ranked<'a> {
    /// Moves the values whose ranks are asked for to their places: faster than sorting them all.
    pub(crate) fn of(values: &'a mut [f64]) -> Self {
        let Some(last) = values.len().checked_sub(1) else { return Self(values) };
        let cut = cut(values.len());
        let mut ranks = vec![0, cut, last - cut, last];
        for p in QUARTILES {
            let below = rank(last, p).0;
            ranks.extend([below, (below + 1).min(last)]);
        }
        ranks.sort_unstable();
        ranks.dedup();
        place(values, 0, &ranks);
        Self(values)
    }
}

impl Ranked<'_> {
    /// The values, in no certain order.
    pub(super) fn all(&self) -> &[f64] {
        self.0
    }
}

impl Ordered for Ranked<'_> {
    fn n(&self) -> usize {
        self.0.len()
    }

    fn at(&self, rank: usize) -> Option<f64> {
        self.0.get(rank).copied()
    }

    fn sum(&self, ranks: Range<usize>) -> f64 {
        sum_of(self.0.get(ranks).unwrap_or_default(), |value| value)
    }

    fn moments(&self) -> Option<(f64, f64)> {
        moments(self.0)
    }
}

/// Few values, each of which many have.
#[derive(Debug, Clone)]
pub(crate) struct Counted {
    /// Values from the smallest, and how many have each.
    runs: Vec<(f64, usize)>,
    n: usize,
}

impl Counted {
    /// Values and how many have each, in any order; the same value may come more than once.
    pub(crate) fn of(mut runs: Vec<(f64, usize)>) -> Self {
        runs.sort_unstable_by(|a, b| a.0.total_cmp(&b.0));
        let n = runs.iter().map(|(_, n)| n).sum();
        Self { runs, n }
    }

    /// The runs with the ranks that they take.
    fn ranks(&self) -> impl Iterator<Item = (f64, Range<usize>)> {
        self.runs.iter().scan(0, |start, (value, n)| {
            *start += n;
            Some((*value, *start - n..*start))
        })
    }
}

impl Ordered for Counted {
    fn n(&self) -> usize {
        self.n
    }

    fn at(&self, rank: usize) -> Option<f64> {
        self.ranks().find(|(_, ranks)| ranks.contains(&rank)).map(|(value, _)| value)
    }

    fn sum(&self, ranks: Range<usize>) -> f64 {
        let inside = |run: Range<usize>| {
            run.end.min(ranks.end).saturating_sub(run.start.max(ranks.start)) as f64
        };
        self.ranks().map(|(value, run)| value * inside(run)).sum()
    }

    fn moments(&self) -> Option<(f64, f64)> {
        let n = self.n as f64;
        let mean = self.sum(0..self.n) / n;
        let squares: f64 =
            self.runs.iter().map(|(value, n)| *n as f64 * (value - mean).powi(2)).sum();
        let variance = if self.n > 1 { squares / (n - 1.0) } else { 0.0 };
        (self.n > 0).then_some((mean, variance))
    }
}

/// Brings the values of some ranks to their places; the first value has the rank `first`.
fn place(values: &mut [f64], first: usize, ranks: &[usize]) {
    let (lower, Some((rank, upper))) =
        (&ranks[..ranks.len() / 2], ranks[ranks.len() / 2..].split_first())
    else {
        return;
    };
    let (below, _, above) = values.select_nth_unstable_by(rank - first, f64::total_cmp);
    place(below, first, lower);
    place(above, rank + 1, upper);
}

/// Quantile of type 7: with `h = (n − 1) p` and `k = ⌊h⌋`, `x[k] + (h − k)(x[k+1] − x[k])`.
///
/// # Errors
/// `NoValues` without values, `BadArgument` for a `p` outside 0–1 or a value beyond 1e150.
pub fn quantile7(values: &[f64], p: f64) -> Result<f64, MethodError> {
    checked_values(values)?;
    if !(0.0..=1.0).contains(&p) {
        return Err(MethodError::BadArgument);
    }
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    Ranked(&sorted).quantile(p).ok_or(MethodError::NoValues)
}

/// Five numbers that say how values lie, in their unit.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Quantiles {
    /// The smallest.
    pub min: f64,
    /// A quarter lies below.
    pub q25: f64,
    /// Half lies below.
    pub median: f64,
    /// Three quarters lie below.
    pub q75: f64,
    /// The largest.
    pub max: f64,
}

/// Smallest, quartiles and largest, by [`quantile7`].
///
/// # Errors
/// `NoValues` without values, `BadArgument` for a value beyond 1e150.
pub fn quantiles(values: &[f64]) -> Result<Quantiles, MethodError> {
    checked_values(values)?;
    Ranked::of(&mut values.to_vec()).quantiles().ok_or(MethodError::NoValues)
}
