//! The verbs: how answers become figures. A file a chapter of the scoring method.
//!
//! Pure functions of the model: no clock, no files, no database, no window, no words of the
//! interface. Scores run 0–100 in double precision; words and levels are decided before rounding.

pub mod agreement;
pub mod calibration;
pub mod change;
pub mod crowd;
pub mod crowd_quality;
pub mod decompose;
pub mod disclosure;
pub mod emotion;
pub mod findings;
pub mod gap;
pub mod ideas;
pub mod interval;
pub mod journey;
pub mod kpi;
pub mod listening;
pub mod maturity;
pub mod mirror;
pub mod priority;
pub mod pulse;
pub mod recommendation;
pub mod score;
pub mod versions;

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
    /// A number of people that cannot be.
    #[error("bad_count")]
    BadCount,
    /// Limits in the wrong order, or a value too large for its square to be a number.
    #[error("bad_argument")]
    BadArgument,
    /// A table without cells, or with rows of different length.
    #[error("bad_table")]
    BadTable,
    /// A cell outside the table, or its grand total, which is always printed.
    #[error("bad_cell")]
    BadCell,
    /// A table of one row or one column.
    #[error("use_one_way")]
    UseOneWay,
    /// Nothing is left to hide.
    #[error("cannot_protect")]
    CannotProtect,
    /// A row of a change table with a wrong number of items, or a map where none belongs.
    #[error("bad_change_row")]
    BadChangeRow,
    /// An item of a version that its change table does not name exactly once.
    #[error("change_table_incomplete")]
    ChangeTableIncomplete,
    /// A bridge from fewer than ten pairs.
    #[error("too_few_pairs")]
    TooFewPairs,
    /// A bridge from answers that are all the same.
    #[error("no_spread")]
    NoSpread,
    /// A guess that is no share, or two that are more than the whole.
    #[error("bad_estimate")]
    BadEstimate,
    /// A figure of nobody.
    #[error("no_values")]
    NoValues,
    /// Fewer people invited than responded.
    #[error("population_smaller_than_sample")]
    PopulationSmallerThanSample,
    /// A role outside the list of roles.
    #[error("unknown_role")]
    UnknownRole,
    /// A cluster without emotions, or no cluster.
    #[error("empty_cluster")]
    EmptyCluster,
    /// The same cluster code twice.
    #[error("duplicate_cluster")]
    DuplicateCluster,
    /// The same emotion twice.
    #[error("duplicate_emotion")]
    DuplicateEmotion,
    /// A rating of an emotion that was not asked.
    #[error("unknown_emotion")]
    UnknownEmotion,
    /// A moment without a name.
    #[error("bad_name")]
    BadName,
    /// Two moments of one name.
    #[error("duplicate_moment")]
    DuplicateMoment,
    /// A step from or to a moment that is not there.
    #[error("unknown_moment")]
    UnknownMoment,
    /// The same step twice.
    #[error("duplicate_step")]
    DuplicateStep,
    /// A crowd of nobody.
    #[error("no_respondents")]
    NoRespondents,
    /// The same respondent key twice.
    #[error("duplicate_respondent")]
    DuplicateRespondent,
}

/// Why a figure has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
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
    /// An item answered with *don't know*.
    DontKnow,
    /// An item without an answer.
    Unanswered,
    /// Results of the crowd have not been revealed.
    Sealed,
    /// Nobody is behind it.
    Nobody,
    /// One to four people are behind it.
    FewPeople,
    /// Fewer people are behind it than so fine a figure needs.
    CountsOnly,
    /// Another group could be had by subtracting it.
    Subtraction,
}

/// Checks a score, 0–100.
pub(crate) fn checked_score(score: f64) -> Result<f64, MethodError> {
    if (0.0..=100.0).contains(&score) { Ok(score) } else { Err(MethodError::ScoreOutOfRange) }
}

/// The largest value in a unit of its own, so that the sum of many squares is a number.
const LARGEST: f64 = 1e150;

/// Checks values that have no scale.
pub(crate) fn checked_values(values: &[f64]) -> Result<(), MethodError> {
    let fits = values.iter().all(|value| value.abs() <= LARGEST);
    if fits { Ok(()) } else { Err(MethodError::BadArgument) }
}
