//! Chapter 12: an own level beside customers' agreement. Points are never subtracted.
//!
//! Source: Atwater and Yammarino (1992), *Does Self-Other Agreement on Leadership Perceptions
//! Moderate the Validity of Leadership and Performance Predictions?*

use serde::Serialize;

use super::change::MARGIN;
use super::interval::share_interval;
use super::{MethodError, at_least, more_than};
use crate::model::Level;

/// Fewer customers are not shown.
const LEAST_CUSTOMERS: usize = 5;
const HALF: f64 = 0.5;
/// A wider interval says nothing.
const WIDEST: f64 = 0.4;

/// What customers say of a statement.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Customers {
    /// Clear of a half, upwards.
    #[serde(rename = "mostly agree")]
    MostlyAgree,
    /// Clear of a half, downwards.
    #[serde(rename = "mostly disagree")]
    MostlyDisagree,
    /// Neither, and enough of them to say so.
    #[serde(rename = "divided")]
    Divided,
    /// Too few to say.
    #[serde(rename = "unclear")]
    Unclear,
}

/// Both views beside each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum MirrorWord {
    /// They agree.
    #[serde(rename = "same picture")]
    SamePicture,
    /// The own level is high, customers mostly disagree.
    #[serde(rename = "rosier than customers")]
    RosierThanCustomers,
    /// The own level is low, customers mostly agree.
    #[serde(rename = "hidden strength")]
    HiddenStrength,
    /// The own level is in the middle, customers mostly agree.
    #[serde(rename = "customers higher")]
    CustomersHigher,
    /// The own level is in the middle, customers mostly disagree.
    #[serde(rename = "customers lower")]
    CustomersLower,
    /// The own level is clear, customers are divided.
    #[serde(rename = "customers divided")]
    CustomersDivided,
    /// The answers cannot tell.
    #[serde(rename = "within noise")]
    WithinNoise,
    /// One side is not there.
    #[serde(rename = "not shown")]
    NotShown,
}

/// Why there is no word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoMirror {
    /// Fewer than five customers.
    CellTooSmall,
    /// No own level; the customers' side stays.
    NoOwnLevel,
}

/// An own level and the customers' answers to the statement that mirrors it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Mirror {
    /// Customers who answered.
    pub n: usize,
    /// Share of the answers 3 and 4, 0–1.
    pub agree: Option<f64>,
    /// Lower limit of its 95 % interval.
    pub low: Option<f64>,
    /// Upper limit of its 95 % interval.
    pub high: Option<f64>,
    /// What customers say.
    pub customers: Option<Customers>,
    /// Both views beside each other.
    pub word: MirrorWord,
    /// Why there is no word.
    pub reason: Option<NoMirror>,
}

/// `counts` are the customers' answers 0…4.
///
/// # Errors
/// None that a count can cause; kept for the interval's sake.
pub fn mirror(own: Option<Level>, counts: [usize; 5]) -> Result<Mirror, MethodError> {
    let n = counts.iter().sum();
    let none = Mirror {
        n,
        agree: None,
        low: None,
        high: None,
        customers: None,
        word: MirrorWord::NotShown,
        reason: Some(NoMirror::CellTooSmall),
    };
    if n < LEAST_CUSTOMERS {
        return Ok(none);
    }
    let share = share_interval(counts[3] + counts[4], n)?;
    let (Some(agree), Some(low), Some(high)) = (share.share, share.low, share.high) else {
        return Ok(none);
    };
    let customers = customers(agree, low, high);
    let word = own.map_or(MirrorWord::NotShown, |own| beside(own, customers));
    let reason = if own.is_none() { Some(NoMirror::NoOwnLevel) } else { None };
    let (low, high) = (Some(low), Some(high));
    Ok(Mirror { n, agree: Some(agree), low, high, customers: Some(customers), word, reason })
}

/// Clear of a half by the interval, and by the margin as a share.
fn customers(agree: f64, low: f64, high: f64) -> Customers {
    let margin = MARGIN / 100.0;
    if more_than(low, HALF) && at_least(agree, HALF + margin) {
        Customers::MostlyAgree
    } else if more_than(HALF, high) && at_least(HALF - margin, agree) {
        Customers::MostlyDisagree
    } else if at_least(WIDEST, high - low) {
        Customers::Divided
    } else {
        Customers::Unclear
    }
}

fn beside(own: Level, customers: Customers) -> MirrorWord {
    use MirrorWord as Word;
    match (customers, own.get()) {
        (Customers::Unclear, _) => Word::WithinNoise,
        (Customers::MostlyAgree, 0..=1) => Word::HiddenStrength,
        (Customers::MostlyAgree, 2) => Word::CustomersHigher,
        (Customers::MostlyDisagree, 2) => Word::CustomersLower,
        (Customers::MostlyDisagree, 3..) => Word::RosierThanCustomers,
        (Customers::Divided, 0..=1 | 3..) => Word::CustomersDivided,
        (Customers::MostlyAgree, 3..)
        | (Customers::MostlyDisagree, 0..=1)
        | (Customers::Divided, 2) => Word::SamePicture,
    }
}
