//! Chapter 4, agreement: how alike a crowd answers a described item, in units of levels.
//!
//! Sources: James, Demaree and Wolf (1984), *Estimating Within-Group Interrater Reliability With
//! and Without Response Bias*; LeBreton and Senter (2008), *Answers to 20 Questions About
//! Interrater Reliability and Interrater Agreement*.

use serde::Serialize;

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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
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

/// `max(0, 1 − s² / 2)` of an item with at least six answers.
pub fn rwg(levels: &[Level]) -> Agreement {
    let n = levels.len();
    let Some(variance) = variance(levels) else {
        let reason = Some(Lacking::BelowSix);
        return Agreement { n, variance: None, rwg: None, band: None, reason };
    };
    let rwg = (1.0 - variance / EVEN).max(0.0);
    let band = Some(Band::of(rwg));
    Agreement { n, variance: Some(variance), rwg: Some(rwg), band, reason: None }
}

/// Agreement on the items of a theme.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
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
    let variances: Vec<f64> = items.iter().filter_map(|levels| variance(levels)).collect();
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

/// Variance of the levels of an item, if it has enough answers.
fn variance(levels: &[Level]) -> Option<f64> {
    let levels: Vec<f64> = levels.iter().map(|level| f64::from(level.get())).collect();
    moments(&levels).filter(|_| levels.len() >= LEAST_ANSWERS).map(|(_, variance)| variance)
}
