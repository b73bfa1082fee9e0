//! Chapter 12: what a key figure says, and where it contradicts a score.
//!
//! A rule asks, it does not judge, and key figures never enter a score. Source: Atwater and
//! Yammarino (1992), *Does Self-Other Agreement on Leadership Perceptions Moderate the Validity of
//! Leadership and Performance Predictions?* The twentieth and the 75 points are conventions.

use std::collections::BTreeMap;

use serde::Serialize;

use super::maturity::level_of_score;
use super::{MethodError, at_least};
use crate::model::{Better, Claim, KpiCode, KpiIs, Rule, RuleId, ThemeCode};

/// Least relative change that is a trend.
const STEP: f64 = 0.05;
/// Points from which a score is high: the anchor of level 3, measured and steered.
const HIGH: f64 = 75.0;
/// The highest level of a low score: not yet common practice.
const LOW: u8 = 1;
/// Points that the interval of a high or low score must not contain.
const MIDDLE: f64 = 50.0;

/// Where a key figure went.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Trend {
    /// By a twentieth or more upwards.
    Rising,
    /// By less than a twentieth.
    Flat,
    /// By a twentieth or more downwards.
    Falling,
    /// One of the last two values is not there.
    Unknown,
}

/// Trend of the last two values, oldest first: `(last − previous) / |previous|`, or the sign of the
/// last if the previous is 0.
///
/// # Errors
/// `BadArgument` for a value that is not finite.
pub fn kpi_trend(values: &[Option<f64>]) -> Result<Trend, MethodError> {
    if values.iter().flatten().any(|value| !value.is_finite()) {
        return Err(MethodError::BadArgument);
    }
    let [.., Some(previous), Some(last)] = values else { return Ok(Trend::Unknown) };
    let change = match (*previous, *last) {
        (0.0, 0.0) => 0.0,
        (0.0, last) => last.signum(),
        (previous, last) => (last - previous) / previous.abs(),
    };
    Ok(match (at_least(-change, STEP), at_least(change, STEP)) {
        (true, _) => Trend::Falling,
        (false, true) => Trend::Rising,
        (false, false) => Trend::Flat,
    })
}

/// A key figure, in its own unit.
#[derive(Debug, Clone, PartialEq)]
pub struct KeyFigure {
    /// Which way is better.
    pub better: Better,
    /// Its values, oldest first; none where a year has none.
    pub values: Vec<Option<f64>>,
    /// The value aimed at, if one was set.
    pub target: Option<f64>,
}

/// What a key figure says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// The target is met, or the figure goes the better way.
    Good,
    /// The target is missed, or the figure goes the worse way.
    Bad,
    /// It has no target and stands still.
    Silent,
    /// It cannot be computed.
    Unknown,
}

/// By what a key figure is judged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// Its last value against its target.
    Target,
    /// Its last two values.
    Trend,
}

/// What a key figure says, and by what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct KpiState {
    /// What it says.
    pub state: State,
    /// By what.
    pub by: Measure,
    /// Where it went; with a target it decides nothing.
    pub trend: Trend,
}

/// By the target if there is one, else by the trend.
///
/// # Errors
/// `BadArgument` for a value or target that is not finite.
pub fn kpi_state(figure: &KeyFigure) -> Result<KpiState, MethodError> {
    let trend = kpi_trend(&figure.values)?;
    let Some(target) = figure.target else {
        let state = state_of_trend(trend, figure.better);
        return Ok(KpiState { state, by: Measure::Trend, trend });
    };
    if !target.is_finite() {
        return Err(MethodError::BadArgument);
    }
    let meets = |last: f64| match figure.better {
        Better::Up => at_least(last, target),
        Better::Down => at_least(target, last),
    };
    let state = match figure.values.last().copied().flatten().map(meets) {
        Some(true) => State::Good,
        Some(false) => State::Bad,
        None => State::Unknown,
    };
    Ok(KpiState { state, by: Measure::Target, trend })
}

fn state_of_trend(trend: Trend, better: Better) -> State {
    match (trend, better) {
        (Trend::Rising, Better::Up) | (Trend::Falling, Better::Down) => State::Good,
        (Trend::Rising, Better::Down) | (Trend::Falling, Better::Up) => State::Bad,
        (Trend::Flat, _) => State::Silent,
        (Trend::Unknown, _) => State::Unknown,
    }
}

/// A theme's score as a rule sees it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ThemeFigure {
    /// 0–100 unless withheld.
    pub score: Option<f64>,
    /// Its lower and upper limit; none for one agreed sheet.
    pub interval: Option<(f64, f64)>,
}

/// How a theme's score stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// At least 75 points.
    High,
    /// Neither high nor low.
    Middle,
    /// Level 0 or 1.
    Low,
    /// Withheld, or its interval contains 50.
    Unknown,
}

/// What a rule found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Verdict {
    /// Both halves are as the rule asks.
    #[serde(rename = "contradiction")]
    Contradiction,
    /// A half is known and not as the rule asks.
    #[serde(rename = "clear")]
    Clear,
    /// It hangs on a half that is not known.
    #[serde(rename = "not evaluable")]
    NotEvaluable,
}

/// A rule with what it found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Contradiction {
    /// Which rule.
    pub id: RuleId,
    /// How the theme stands.
    pub theme_standing: Standing,
    /// What the key figure says.
    pub kpi_state: State,
    /// What the rule found.
    pub state: Verdict,
}

/// Each rule against the scores and the key figures; what is not there is unknown.
///
/// # Errors
/// `ScoreOutOfRange` for a score outside 0–100, `BadArgument` as [`kpi_state`].
pub fn contradictions(
    rules: &[Rule],
    themes: &BTreeMap<ThemeCode, ThemeFigure>,
    kpis: &BTreeMap<KpiCode, KeyFigure>,
) -> Result<Vec<Contradiction>, MethodError> {
    let found = |rule: &Rule| -> Result<Contradiction, MethodError> {
        let theme_standing = match themes.get(&rule.theme) {
            Some(figure) => standing(figure)?,
            None => Standing::Unknown,
        };
        let kpi_state = match kpis.get(&rule.kpi) {
            Some(figure) => kpi_state(figure)?.state,
            None => State::Unknown,
        };
        let state = verdict(as_claimed(theme_standing, rule.score), as_asked(kpi_state, rule.is));
        Ok(Contradiction { id: rule.id.clone(), theme_standing, kpi_state, state })
    };
    rules.iter().map(found).collect()
}

fn standing(figure: &ThemeFigure) -> Result<Standing, MethodError> {
    let Some(score) = figure.score else { return Ok(Standing::Unknown) };
    let level = level_of_score(score)?;
    let clear = match figure.interval {
        Some((low, high)) => !(at_least(MIDDLE, low) && at_least(high, MIDDLE)),
        None => true,
    };
    Ok(match (at_least(score, HIGH), level.get() <= LOW) {
        (false, false) => Standing::Middle,
        _ if !clear => Standing::Unknown,
        (true, _) => Standing::High,
        (false, true) => Standing::Low,
    })
}

/// Whether the score is as the rule asks, if that is known.
fn as_claimed(standing: Standing, claim: Claim) -> Option<bool> {
    match standing {
        Standing::Unknown => None,
        Standing::High => Some(claim == Claim::High),
        Standing::Low => Some(claim == Claim::Low),
        Standing::Middle => Some(false),
    }
}

/// Whether the key figure is as the rule asks, if that is known.
fn as_asked(state: State, asked: KpiIs) -> Option<bool> {
    match state {
        State::Unknown => None,
        State::Good => Some(asked == KpiIs::Good),
        State::Bad => Some(asked == KpiIs::Bad),
        State::Silent => Some(false),
    }
}

fn verdict(theme: Option<bool>, kpi: Option<bool>) -> Verdict {
    match (theme, kpi) {
        (Some(false), _) | (_, Some(false)) => Verdict::Clear,
        (Some(true), Some(true)) => Verdict::Contradiction,
        (None, _) | (_, None) => Verdict::NotEvaluable,
    }
}
