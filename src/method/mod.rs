//! The verbs: how answers become figures. A file a chapter of the scoring method.
//!
//! Pure functions of the model: no clock, no files, no database, no window, no words of the
//! interface. Scores run 0–100 in double precision; words and levels are decided before rounding.

pub mod agreement;
pub mod change;
pub mod crowd;
pub mod decompose;
pub mod findings;
pub mod interval;
pub mod maturity;
pub mod priority;
pub mod score;

/// Thresholds carry this tolerance: *at least b* means `a >= b - EPSILON`.
pub const EPSILON: f64 = 1e-9;

/// `a` is at least `b`, within the tolerance.
pub(crate) fn at_least(a: f64, b: f64) -> bool {
    a >= b - EPSILON
}

/// `a` is more than `b`, beyond the tolerance.
pub(crate) fn more_than(a: f64, b: f64) -> bool {
    a > b + EPSILON
}

/// Why a call breaks a rule of the method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum MethodError {
    /// A raw answer outside its scale, or a level outside 0–4.
    #[error("out_of_range")]
    OutOfRange,
    /// A reversed anchored item.
    #[error("reverse_not_allowed")]
    ReverseNotAllowed,
    /// A weight that is not finite and above 0.
    #[error("bad_weight")]
    BadWeight,
    /// A theme without items.
    #[error("empty_theme")]
    EmptyTheme,
    /// A dimension without themes.
    #[error("empty_dimension")]
    EmptyDimension,
    /// Length, breadth or depth is not there.
    #[error("dimension_missing")]
    DimensionMissing,
    /// The same item code twice.
    #[error("duplicate_item")]
    DuplicateItem,
    /// An answer to an item that the questionnaire does not have.
    #[error("unknown_item")]
    UnknownItem,
    /// Two lists that should be equally long are not.
    #[error("length_mismatch")]
    LengthMismatch,
    /// A score outside 0–100.
    #[error("score_out_of_range")]
    ScoreOutOfRange,
    /// No answered item at all.
    #[error("nothing_answered")]
    NothingAnswered,
    /// A decomposition of a dimension that has no score.
    #[error("dimension_withheld")]
    DimensionWithheld,
    /// An argument outside its domain.
    #[error("bad_argument")]
    BadArgument,
    /// A figure of no values at all.
    #[error("no_values")]
    NoValues,
    /// A part larger than its whole.
    #[error("bad_count")]
    BadCount,
    /// Fewer people invited than answered.
    #[error("population_smaller_than_sample")]
    PopulationSmallerThanSample,
    /// A crowd of nobody.
    #[error("no_respondents")]
    NoRespondents,
    /// The same respondent key twice.
    #[error("duplicate_respondent")]
    DuplicateRespondent,
}

/// Why a figure has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Withheld {
    /// No item applies.
    NotApplicable,
    /// Less than half of a theme's applicable weight is answered.
    TooFewAnswers,
    /// Less than two thirds of a dimension's theme weight has a score.
    TooFewThemes,
    /// One of the three dimensions has no score.
    DimensionWithheld,
}

/// Checks a score, 0–100.
pub(crate) fn checked_score(score: f64) -> Result<f64, MethodError> {
    if (0.0..=100.0).contains(&score) { Ok(score) } else { Err(MethodError::ScoreOutOfRange) }
}
