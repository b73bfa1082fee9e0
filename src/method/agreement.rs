//! Chapter 4, agreement: how alike a crowd answers a described item, in units of levels.
//!
//! Sources: James, Demaree and Wolf (1984), *Estimating Within-Group Interrater Reliability With
//! and Without Response Bias*; LeBreton and Senter (2008), *Answers to 20 Questions About
//! Interrater Reliability and Interrater Agreement*.

use serde::{Deserialize, Serialize};

use super::interval::{Lacking, moments};
use super::more_than;
use crate::model::Level;

/// Answers that an item needs.
const LEAST_ANSWERS: usize = 6;
/// Variance of answers spread evenly over five levels: `(5² − 1) / 12`.
const EVEN: f64 = 2.0;
/// Cuts between the words; an agreement on a cut belongs to the lower word.
const CUTS: [f64; 4] = [0.30, 0.50, 0.70, 0.90];

/// What an agreement is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Band {
    /// Up to 0.30.
    #[serde(rename = "lack")]
    Lack,
    /// Up to 0.50.
    #[serde(rename = "weak")]
    Weak,
    /// Up to 0.70.
    #[serde(rename = "moderate")]
    Moderate,
    /// Up to 0.90.
    #[serde(rename = "strong")]
    Strong,
    /// Above.
    #[serde(rename = "very strong")]
    VeryStrong,
}

impl Band {
    fn of(agreement: f64) -> Self {
        match CUTS.iter().filter(|cut| more_than(agreement, **cut)).count() {
            0 => Self::Lack,
            1 => Self::Weak,
            2 => Self::Moderate,
            3 => Self::Strong,
            _ => Self::VeryStrong,
        }
    }
}

/// Agreement on one item.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Agreement {
    /// Answers.
    pub n: usize,
    /// Variance in squared levels, with `n − 1`.
    pub variance: Option<f64>,
    /// The agreement, 0–1.
    pub rwg: Option<f64>,
    /// What it is called.
    pub band: Option<Band>,
    /// Why there is none.
    pub reason: Option<Lacking>,
}

/// How many answers an item has at each level.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct LevelCounts([usize; 5]);

impl LevelCounts {
    pub(crate) fn add(&mut self, level: Level, answers: usize) {
        self.0[usize::from(level.get())] += answers;
    }

    fn of(levels: &[Level]) -> Self {
        let mut counts = Self::default();
        levels.iter().for_each(|level| counts.add(*level, 1));
        counts
    }

    /// Answers at each level, lowest first.
    pub(crate) fn counts(self) -> [usize; 5] {
        self.0
    }

    fn n(self) -> usize {
        self.0.iter().sum()
    }

    /// Sum over the answers of a function of their level.
    fn sum(self, of: impl Fn(f64) -> f64) -> f64 {
        (0_u8..).zip(self.0).map(|(level, answers)| answers as f64 * of(f64::from(level))).sum()
    }

    /// Variance of the levels, with `n − 1`, if there are enough answers.
    fn variance(self) -> Option<f64> {
        let n = self.n() as f64;
        let mean = self.sum(|level| level) / n;
        let squares = self.sum(|level| (level - mean).powi(2));
        (self.n() >= LEAST_ANSWERS).then(|| squares / (n - 1.0))
    }

    /// Agreement on the item.
    pub(crate) fn agreement(self) -> Agreement {
        let n = self.n();
        let Some(variance) = self.variance() else {
            let reason = Some(Lacking::BelowSix);
            return Agreement { n, variance: None, rwg: None, band: None, reason };
        };
        let rwg = (1.0 - variance / EVEN).max(0.0);
        let band = Some(Band::of(rwg));
        Agreement { n, variance: Some(variance), rwg: Some(rwg), band, reason: None }
    }
}

/// `max(0, 1 − s² / 2)` of an item with at least six answers.
pub fn rwg(levels: &[Level]) -> Agreement {
    LevelCounts::of(levels).agreement()
}

/// Agreement on the items of a theme.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct JointAgreement {
    /// Items with enough answers.
    pub items: usize,
    /// Mean of their variances, in squared levels.
    pub mean_variance: Option<f64>,
    /// The agreement, 0–1; grows with the number of items.
    pub rwg_j: Option<f64>,
    /// What it is called.
    pub band: Option<Band>,
    /// Why there is none.
    pub reason: Option<Lacking>,
}

/// `J (1 − q) / (J (1 − q) + q)` with `q = min(1, mean of s² / 2)` over the `J` items that have at
/// least six answers.
pub fn rwg_j(items: &[Vec<Level>]) -> JointAgreement {
    joint_agreement(items.iter().map(|levels| rwg(levels)))
}

/// Joint agreement on the items of a theme from the agreement on each.
pub(crate) fn joint_agreement(items: impl IntoIterator<Item = Agreement>) -> JointAgreement {
    let variances: Vec<f64> = items.into_iter().filter_map(|item| item.variance).collect();
    let Some((mean, _)) = moments(&variances) else {
        let reason = Some(Lacking::BelowSix);
        return JointAgreement { items: 0, mean_variance: None, rwg_j: None, band: None, reason };
    };
    let q = (mean / EVEN).min(1.0);
    let alike = variances.len() as f64 * (1.0 - q);
    let joint = alike / (alike + q);
    JointAgreement {
        items: variances.len(),
        mean_variance: Some(mean),
        rwg_j: Some(joint),
        band: Some(Band::of(joint)),
        reason: None,
    }
}
