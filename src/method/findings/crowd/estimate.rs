//! What people believe of the customers, beside what customers say.

use serde::Serialize;

use super::figure::{Scale, count, too_few};
use super::mask::{Mask, withheld};
use super::tally::{Cut, EstimateTally, Tally};
use crate::method::calibration::{CalibrationWord, calibration};
use crate::method::crowd_quality::guess_round;
use crate::method::disclosure::{IntervalForm, display_rules, suppress_linked};
use crate::method::findings::Interval;
use crate::method::recommendation::{Ratings, WIDE_MARGIN, recommendation};
use crate::method::{MethodError, Withheld};

/// Estimates of the recommendation score beside the measured one, −100…100.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CalibrationFinding {
    /// The role; none for everybody who estimated, or those who did not tell theirs.
    pub role: Option<String>,
    /// Everybody who estimated.
    pub everybody: bool,
    /// People who estimated; 0 where withheld.
    pub n: usize,
    /// Mean estimate.
    pub mean_estimate: Option<f64>,
    /// Mean estimate minus measured.
    pub bias: Option<f64>,
    /// Interval of the bias, as it may be printed.
    pub interval: Option<Interval>,
    /// How the interval is printed.
    pub precision: IntervalForm,
    /// Mean distance of an estimate; from ten people on.
    pub mean_absolute_error: Option<f64>,
    /// Share of estimates inside the measured interval; from ten people on.
    pub within_interval: Option<f64>,
    /// What it is called.
    pub word: CalibrationWord,
    /// Why it is not shown.
    pub withheld: Option<Withheld>,
}

/// How a crowd guessed the recommendation score.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GuessFinding {
    /// People who guessed; 0 where withheld.
    pub n: usize,
    /// The mean guess.
    pub crowd: Option<f64>,
    /// The measured score.
    pub truth: Option<f64>,
    /// `|crowd − truth|`.
    pub crowd_miss: Option<f64>,
    /// `(crowd − truth)²`: the individual error minus the diversity.
    pub crowd_error: Option<f64>,
    /// Mean of `(guess − truth)²`; from ten guesses on.
    pub individual_error: Option<f64>,
    /// Mean of `(guess − crowd)²`; from ten guesses on.
    pub diversity: Option<f64>,
    /// The crowd misses by less than the median guesser; from ten guesses on.
    pub beat_median: Option<bool>,
    /// Share of the guessers who miss by more than the crowd; from ten guesses on.
    pub share_beaten: Option<f64>,
    /// Why it is not shown.
    pub withheld: Option<Withheld>,
}

/// The customers’ ratings that estimates are held against: of the first question with a score.
pub(super) fn measured(customers: Option<&Tally>) -> Option<Ratings> {
    let ratings = customers.into_iter().flat_map(|tally| &tally.blocks.ratings);
    let shown = |ratings: &Ratings| recommendation(*ratings).shown;
    ratings.map(|rating| rating.ratings).find(shown)
}

/// Everybody who estimated, then role by role; empty where nobody was asked.
pub(super) fn calibrations(
    mask: &Mask<'_>,
    customers: Option<Ratings>,
) -> Result<Vec<CalibrationFinding>, MethodError> {
    let Some(tally) = mask.now().filter(|tally| !tally.blocks.estimates.is_empty()) else {
        return Ok(Vec::new());
    };
    let roles = &tally.blocks.estimates;
    let all: Vec<[u8; 2]> = roles.iter().flat_map(|role| role.estimates.clone()).collect();
    let mut found = vec![CalibrationFinding {
        everybody: true,
        ..calibrated(None, &all, too_few(all.len()), customers)?
    }];
    if roles.len() > 1 {
        let counts: Vec<u32> = roles.iter().map(|role| count(role.estimates.len())).collect();
        let statuses = hidden(mask, &counts, roles);
        for (role, reason) in roles.iter().zip(statuses) {
            found.push(calibrated(role.role.clone(), &role.estimates, reason, customers)?);
        }
    }
    Ok(found)
}

/// Why each role’s estimates are not shown, if they are not.
fn hidden(mask: &Mask<'_>, counts: &[u32], roles: &[EstimateTally]) -> Vec<Option<Withheld>> {
    let guessed = |group: &super::tally::GroupTally, tally: &Tally| {
        let of_role = tally.blocks.estimates.iter().find(|role| role.role == group.code);
        of_role.map_or(0, |role| role.estimates.len())
    };
    let statuses = mask.figure_of(Cut::Roles, guessed);
    if statuses.len() == roles.len() {
        return statuses.into_iter().map(withheld).collect();
    }
    // Nobody was asked for a role.
    suppress_linked(counts, &[]).cells.into_iter().map(withheld).collect()
}

fn calibrated(
    role: Option<String>,
    estimates: &[[u8; 2]],
    reason: Option<Withheld>,
    customers: Option<Ratings>,
) -> Result<CalibrationFinding, MethodError> {
    let none = CalibrationFinding {
        role,
        everybody: false,
        n: 0,
        mean_estimate: None,
        bias: None,
        interval: None,
        precision: IntervalForm::None,
        mean_absolute_error: None,
        within_interval: None,
        word: CalibrationWord::NotShown,
        withheld: reason,
    };
    if reason.is_some() {
        return Ok(none);
    }
    let estimates: Vec<[f64; 2]> = estimates.iter().map(|both| both.map(f64::from)).collect();
    let Some(customers) = customers else {
        let reason = Some(Withheld::CountsOnly);
        return Ok(CalibrationFinding { n: estimates.len(), withheld: reason, ..none });
    };
    let found = calibration(&estimates, customers, WIDE_MARGIN)?;
    let spread = display_rules(count(found.n)).spread;
    let limits = found.low.zip(found.high);
    let (interval, precision) = Scale::RECOMMENDATION_DIFFERENCE.interval(found.n, limits)?;
    Ok(CalibrationFinding {
        n: found.n,
        mean_estimate: found.mean_estimate,
        bias: found.bias,
        interval,
        precision,
        mean_absolute_error: found.mean_absolute_error.filter(|_| spread),
        within_interval: found.within_interval.filter(|_| spread),
        word: found.word,
        ..none
    })
}

/// The guess round, once customers have been measured; none if nobody guessed.
pub(super) fn guesses(
    guesses: &[i8],
    customers: Option<Ratings>,
) -> Result<Option<GuessFinding>, MethodError> {
    if guesses.is_empty() {
        return Ok(None);
    }
    let truth = customers.and_then(|ratings| recommendation(ratings).nps);
    let none = GuessFinding {
        n: 0,
        crowd: None,
        truth,
        crowd_miss: None,
        crowd_error: None,
        individual_error: None,
        diversity: None,
        beat_median: None,
        share_beaten: None,
        withheld: too_few(guesses.len()),
    };
    if none.withheld.is_some() {
        return Ok(Some(none));
    }
    let Some(truth) = truth else {
        let withheld = Some(Withheld::CountsOnly);
        return Ok(Some(GuessFinding { n: guesses.len(), withheld, ..none }));
    };
    let values: Vec<f64> = guesses.iter().map(|guess| f64::from(*guess)).collect();
    let found = guess_round(&values, truth)?;
    let spread = display_rules(count(found.n)).spread;
    Ok(Some(GuessFinding {
        n: found.n,
        crowd: Some(found.crowd),
        crowd_miss: Some(found.crowd_miss),
        crowd_error: Some(found.crowd_error),
        individual_error: spread.then_some(found.individual_error),
        diversity: spread.then_some(found.diversity),
        beat_median: spread.then_some(found.beat_median),
        share_beaten: spread.then_some(found.share_beaten),
        ..none
    }))
}
