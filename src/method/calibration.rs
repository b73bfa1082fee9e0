//! Chapter 13: what managers believe of their customers, beside what customers say.
//!
//! Source: Moore and Healy (2008), *The Trouble with Overconfidence*.

use serde::Serialize;

use super::change::{Word, word_for};
use super::interval::{Z95, moments, t_quantile};
use super::recommendation::{Ratings, recommendation};
use super::{MethodError, at_least, more_than};

/// Fewer guesses are not shown.
const LEAST_GUESSES: usize = 5;
/// Variance below this is none.
const NOTHING: f64 = 1e-12;

/// What managers' guesses are called.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum CalibrationWord {
    /// They believe better than is.
    #[serde(rename = "overestimates")]
    Overestimates,
    /// They believe worse than is.
    #[serde(rename = "underestimates")]
    Underestimates,
    /// The bias is surely small.
    #[serde(rename = "well calibrated")]
    WellCalibrated,
    /// The guesses cannot tell.
    #[serde(rename = "within noise")]
    WithinNoise,
    /// Too few guesses or customers.
    #[serde(rename = "not shown")]
    NotShown,
}

/// Why there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoCalibration {
    /// Fewer than five guesses.
    CellTooSmall,
    /// Fewer than ten customers.
    CountsOnly,
}

/// Managers' guesses beside the measured score, on −100…100.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Calibration {
    /// Guesses.
    pub n: usize,
    /// The customers' score.
    pub measured: Option<f64>,
    /// Mean guess.
    pub mean_estimate: Option<f64>,
    /// Mean guess minus measured.
    pub bias: Option<f64>,
    /// Mean distance of a guess.
    pub mean_absolute_error: Option<f64>,
    /// Share of guesses inside the measured interval, 0–1.
    pub within_interval: Option<f64>,
    /// Standard error of the bias.
    pub se: Option<f64>,
    /// Degrees of freedom; none where the guesses do not vary.
    pub df: Option<f64>,
    /// Lower limit of the 95 % interval of the bias.
    pub low: Option<f64>,
    /// Upper limit of the 95 % interval of the bias.
    pub high: Option<f64>,
    /// What it is called.
    pub word: CalibrationWord,
    /// Why there is none.
    pub reason: Option<NoCalibration>,
}

/// `estimates` are per cent of 9–10 and of 0–6, each 0–100, together at most 100.
///
/// # Errors
/// `BadEstimate` for other numbers.
pub fn calibration(
    estimates: &[[f64; 2]],
    measured: Ratings,
    margin: f64,
) -> Result<Calibration, MethodError> {
    let is_share = |value: &f64| (0.0..=100.0).contains(value);
    let is_bad = |e: &[f64; 2]| !e.iter().all(is_share) || more_than(e[0] + e[1], 100.0);
    if estimates.iter().any(is_bad) {
        return Err(MethodError::BadEstimate);
    }
    let guesses: Vec<f64> = estimates.iter().map(|[high, low]| high - low).collect();
    let score = recommendation(measured);
    let few = guesses.len() < LEAST_GUESSES;
    let none = Calibration {
        n: guesses.len(),
        measured: score.nps,
        mean_estimate: None,
        bias: None,
        mean_absolute_error: None,
        within_interval: None,
        se: None,
        df: None,
        low: None,
        high: None,
        word: CalibrationWord::NotShown,
        reason: Some(if few { NoCalibration::CellTooSmall } else { NoCalibration::CountsOnly }),
    };
    let (Some(nps), Some(low), Some(high)) = (score.nps, score.low, score.high) else {
        return Ok(none);
    };
    let Some((mean, variance)) = moments(&guesses).filter(|_| !few) else { return Ok(none) };
    let bias = Bias::of(mean, variance, guesses.len(), measured)?;
    let inside = |guess: &&f64| at_least(**guess, low) && at_least(high, **guess);
    let n = guesses.len() as f64;
    let distance: f64 = guesses.iter().map(|guess| (guess - nps).abs()).sum();
    Ok(Calibration {
        mean_estimate: Some(mean),
        bias: Some(mean - nps),
        mean_absolute_error: Some(distance / n),
        within_interval: Some(guesses.iter().filter(inside).count() as f64 / n),
        se: Some(bias.se),
        df: bias.df,
        low: Some(bias.low),
        high: Some(bias.high),
        word: word(mean - nps, bias.low, bias.high, margin),
        reason: None,
        ..none
    })
}

/// The interval of the bias, centred on mean guess minus *adjusted* score.
struct Bias {
    se: f64,
    df: Option<f64>,
    low: f64,
    high: f64,
}

impl Bias {
    /// `df = (v₁ + v₂)² / (v₁² / (n − 1))`: the customers' part counts as known normal.
    fn of(mean: f64, variance: f64, n: usize, measured: Ratings) -> Result<Self, MethodError> {
        let (centre, customers) = measured.adjusted();
        let (v1, v2) = (variance / n as f64, 1e4 * customers);
        let df = (v1 > NOTHING).then(|| (v1 + v2).powi(2) / (v1 * v1 / (n as f64 - 1.0)));
        let quantile = df.map_or(Ok(Z95), |df| t_quantile(0.975, df))?;
        let se = (v1 + v2).sqrt();
        let middle = mean - 100.0 * centre;
        Ok(Self { se, df, low: middle - quantile * se, high: middle + quantile * se })
    }
}

fn word(bias: f64, low: f64, high: f64, margin: f64) -> CalibrationWord {
    match word_for(bias, low, high, margin).0 {
        Word::Improved => CalibrationWord::Overestimates,
        Word::Declined => CalibrationWord::Underestimates,
        Word::NoRealChange => CalibrationWord::WellCalibrated,
        _ => CalibrationWord::WithinNoise,
    }
}
