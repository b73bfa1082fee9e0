//! The figures of a scored crowd.

use serde::{Deserialize, Serialize};

use super::CrowdItem;
use crate::method::agreement::JointAgreement;
use crate::method::interval::{CompositeInterval, Mean, Quantiles};
use crate::method::maturity::Staged;
use crate::method::score::Overall;
use crate::model::{Axis, Level, ThemeCode};

/// How the respondents' scores of one theme or dimension lie, 0–100.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Summary {
    /// Mean with its interval.
    #[serde(flatten)]
    pub mean: Mean,
    /// Level of the mean.
    pub level: Option<Level>,
    /// Mean without a fifth of the scores at each end.
    pub trimmed: Option<f64>,
    /// How the scores lie.
    pub quantiles: Option<Quantiles>,
}

/// A theme of a crowd.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CrowdTheme {
    /// Which theme.
    pub code: ThemeCode,
    /// One or two items only: has a score, is never ranked.
    pub thin: bool,
    /// The scores.
    #[serde(flatten)]
    pub summary: Summary,
    /// Agreement on its five-level items.
    pub agreement: JointAgreement,
}

/// A dimension of a crowd.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CrowdDimension {
    /// Which dimension.
    #[serde(rename = "code")]
    pub axis: Axis,
    /// The scores.
    #[serde(flatten)]
    pub summary: Summary,
    /// The staged maturity of the items' mean scores, where there is a mean.
    pub staged: Option<Staged>,
}

/// The overall figure of a crowd.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CrowdOverall {
    /// The composite of the group's dimension means with its interval.
    pub interval: CompositeInterval,
    /// The same composite with what imbalance costs.
    pub figure: Overall,
    /// The respondents' own overall scores, for comparison.
    pub respondents: Summary,
}

/// A scored crowd.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Crowd {
    /// People.
    pub respondents: usize,
    /// Themes in the order of the questionnaire.
    pub themes: Vec<CrowdTheme>,
    /// Dimensions in the order of the questionnaire.
    pub dimensions: Vec<CrowdDimension>,
    /// Items in the order of the questionnaire.
    pub items: Vec<CrowdItem>,
    /// The overall figure.
    pub overall: CrowdOverall,
}
