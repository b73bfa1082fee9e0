//! Figures of the organization's own books, and the rules that ask about contradictions.

use serde::{Deserialize, Serialize};

use super::code::code;
use super::{ThemeCode, Wording};

code! {
    /// Code of a key figure, such as `K02`.
    KpiCode
}
code! {
    /// Name of a contradiction rule, such as `X01`.
    RuleId
}

/// Which way of a key figure is the better one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Better {
    /// More is better.
    Up,
    /// Less is better.
    Down,
}

/// A key figure and where it may be found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kpi {
    /// Stable code.
    pub code: KpiCode,
    /// Name for tables.
    pub name: Wording,
    /// What it counts, in a sentence.
    pub definition: Wording,
    /// Its unit.
    pub unit: Wording,
    /// Which way is better.
    pub better: Better,
    /// Decimals with which it is written.
    pub decimals: u8,
    /// Themes that it may contradict or confirm.
    pub themes: Vec<ThemeCode>,
    /// Where it is usually found.
    pub source: Wording,
}

/// Which score a rule asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Claim {
    /// At least 75 points.
    High,
    /// Level 0 or 1.
    Low,
}

/// Which key figure a rule asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KpiIs {
    /// A figure that says good.
    Good,
    /// A figure that says bad.
    Bad,
}

/// A score and a key figure that do not go together. A rule asks, it does not judge.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rule {
    /// Which rule.
    pub id: RuleId,
    /// Whose score.
    pub theme: ThemeCode,
    /// High or low.
    pub score: Claim,
    /// Which key figure.
    pub kpi: KpiCode,
    /// Good or bad.
    pub is: KpiIs,
    /// What it asks.
    #[serde(default)]
    pub text: Wording,
}

/// What a round says of one key figure, in its own unit.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct KpiValue {
    /// The value, if known.
    pub value: Option<f64>,
    /// The value aimed at, if one was set.
    pub target: Option<f64>,
    /// Where it was found.
    pub source: String,
    /// What one should know of it.
    pub note: String,
}

impl KpiValue {
    /// Whether nothing at all was said.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
