//! Chapter 5, families: words that hold although many changes are tested at once.
//!
//! Sources: Benjamini and Hochberg (1995), *Controlling the False Discovery Rate*; Benjamini and
//! Yekutieli (2001), *The Control of the False Discovery Rate in Multiple Testing under
//! Dependency*; Holm (1979), *A Simple Sequentially Rejective Multiple Test Procedure*.

use serde::Serialize;

use super::{Caveat, Word, word_for};
use crate::method::MethodError;

/// Tolerance of the comparison of an adjusted p with its level.
const EXACT: f64 = 1e-12;

/// Tests that are judged together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Family {
    /// The themes: Benjamini and Hochberg, one word in ten may be false.
    Themes,
    /// The overall figure and the dimensions: Holm, a false word in one family of twenty.
    Headline,
}

impl Family {
    /// The level that an adjusted p may not exceed.
    pub fn level(self) -> f64 {
        match self {
            Self::Themes => 0.10,
            Self::Headline => 0.05,
        }
    }

    fn adjust(self, p: &[f64]) -> Vec<f64> {
        match self {
            Self::Themes => bh_adjust(p),
            Self::Headline => holm_adjust(p),
        }
    }
}

/// One change with its interval, before the family is looked at.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Test {
    /// After minus before.
    pub difference: f64,
    /// Lower limit.
    pub low: f64,
    /// Upper limit.
    pub high: f64,
    /// Two-sided p.
    pub p: f64,
}

/// What a change is called within its family.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Verdict {
    /// The adjusted p; none if the change is withheld.
    pub p_adjusted: Option<f64>,
    /// Whether the family lets it stand.
    pub rejected: bool,
    /// What it is called.
    pub word: Word,
    /// What goes with the word.
    pub note: Option<Caveat>,
}

/// The words of a family.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct FamilyVerdict {
    /// Tests that count.
    pub tests: usize,
    /// The level that an adjusted p may not exceed.
    pub level: f64,
    /// A verdict for each test, in the order given.
    pub rows: Vec<Verdict>,
}

/// Words of a whole family; `None` is a withheld test, which leaves the family before counting.
///
/// *Improved* and *declined* need the family's rejection too.
///
/// # Errors
/// `BadArgument` for a p outside 0–1.
pub fn verdict_family(
    tests: &[Option<Test>],
    family: Family,
    margin: f64,
) -> Result<FamilyVerdict, MethodError> {
    let p: Vec<f64> = tests.iter().flatten().map(|test| test.p).collect();
    if !p.iter().all(|p| (0.0..=1.0).contains(p)) {
        return Err(MethodError::BadArgument);
    }
    let mut adjusted = family.adjust(&p).into_iter();
    let withheld = Verdict { p_adjusted: None, rejected: false, word: Word::NotShown, note: None };
    let row = |test: &Option<Test>| {
        let shown = test.as_ref().and_then(|test| Some((test, adjusted.next()?)));
        shown.map_or(withheld, |(test, adjusted)| verdict(test, adjusted, family, margin))
    };
    let rows = tests.iter().map(row).collect();
    Ok(FamilyVerdict { tests: p.len(), level: family.level(), rows })
}

fn verdict(test: &Test, adjusted: f64, family: Family, margin: f64) -> Verdict {
    let rejected = adjusted <= family.level() + EXACT;
    let (word, note) = match word_for(test.difference, test.low, test.high, margin) {
        (word, _) if word.is_real() && !rejected => {
            (Word::WithinNoise, Some(Caveat::NotAfterMultiplicity))
        }
        word => word,
    };
    Verdict { p_adjusted: Some(adjusted), rejected, word, note }
}

/// Adjusted p values after Benjamini and Hochberg, in the order given: over the sorted
/// values, `min over k ≥ i of p_k · m / k`.
pub fn bh_adjust(p: &[f64]) -> Vec<f64> {
    let (mut adjusted, mut least) = (vec![0.0; p.len()], 1.0_f64);
    for (rank, index) in ranked(p).into_iter().enumerate().rev() {
        least = least.min(p[index] * p.len() as f64 / (rank + 1) as f64);
        adjusted[index] = least;
    }
    adjusted
}

/// Adjusted p values after Holm, in the order given: over the sorted values,
/// `max over k ≤ i of min(1, (m − k + 1) p_k)`.
pub fn holm_adjust(p: &[f64]) -> Vec<f64> {
    let (mut adjusted, mut most) = (vec![0.0; p.len()], 0.0_f64);
    for (rank, index) in ranked(p).into_iter().enumerate() {
        most = most.max(((p.len() - rank) as f64 * p[index]).min(1.0));
        adjusted[index] = most;
    }
    adjusted
}

/// Indices by their p, smallest first.
fn ranked(p: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..p.len()).collect();
    order.sort_by(|a, b| p[*a].total_cmp(&p[*b]));
    order
}
