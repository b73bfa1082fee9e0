//! Chapter 6: the recommendation score, published as the Net Promoter Score.
//!
//! Sources: Reichheld (2003), *The One Number You Need to Grow*; Rocks (2016), *Interval Estimation
//! for the "Net Promoter Score"*; Agresti and Coull (1998), *Approximate Is Better than "Exact"*.

use serde::{Deserialize, Serialize};

use super::MethodError;
use super::change::{Caveat, Word, word_for};
use super::interval::{Z95, normal_two_sided_p};

/// Fewer answers are shown as counts only.
const LEAST_ANSWERS: usize = 10;
/// The scale −100…100 has twice the range of the others, and twice the margin.
pub const WIDE_MARGIN: f64 = 12.0;
/// Imaginary answers added to each end, and to the middle.
const ADDED: (f64, f64) = (0.75, 1.5);

/// How many gave 9–10, 7–8 and 0–6.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ratings {
    /// 9–10.
    pub promoters: usize,
    /// 7–8.
    pub passives: usize,
    /// 0–6.
    pub detractors: usize,
}

/// Why there is no score.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NoScore {
    /// Fewer than ten answers.
    CountsOnly,
    /// Nobody answered.
    NoAnswers,
}

/// The recommendation score of a crowd.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Recommendation {
    /// Answers.
    pub n: usize,
    /// The counts, always shown.
    #[serde(flatten)]
    pub ratings: Ratings,
    /// Whether the score is shown.
    pub shown: bool,
    /// Share of 9–10 minus share of 0–6, −100…100.
    pub nps: Option<f64>,
    /// Standard error of the adjusted score.
    pub se: Option<f64>,
    /// Lower limit of the 95 % interval.
    pub low: Option<f64>,
    /// Upper limit of the 95 % interval.
    pub high: Option<f64>,
    /// Why there is none.
    pub reason: Option<NoScore>,
}

impl Ratings {
    /// Counts the ratings 0–10.
    ///
    /// # Errors
    /// `OutOfRange` for a rating above 10.
    pub fn count(ratings: &[u8]) -> Result<Self, MethodError> {
        if ratings.iter().any(|rating| *rating > 10) {
            return Err(MethodError::OutOfRange);
        }
        let of = |range: std::ops::RangeInclusive<u8>| {
            ratings.iter().filter(|rating| range.contains(rating)).count()
        };
        Ok(Self { promoters: of(9..=10), passives: of(7..=8), detractors: of(0..=6) })
    }

    /// Everybody.
    pub fn n(self) -> usize {
        self.promoters + self.passives + self.detractors
    }

    /// Adjusted score and its variance, on −1…1: three imaginary answers keep the variance above 0
    /// where everybody agrees.
    pub(crate) fn adjusted(self) -> (f64, f64) {
        let (end, middle) = ADDED;
        let n = self.n() as f64 + 2.0 * end + middle;
        let (p, d) = ((self.promoters as f64 + end) / n, (self.detractors as f64 + end) / n);
        (p - d, (p + d - (p - d).powi(2)) / n)
    }

    /// The score as printed, unadjusted.
    fn score(self) -> f64 {
        100.0 * (self.promoters as f64 - self.detractors as f64) / self.n() as f64
    }
}

/// Adjusted Wald interval, clipped to −100…100, around the adjusted value.
pub fn recommendation(ratings: Ratings) -> Recommendation {
    let n = ratings.n();
    let none = Recommendation {
        n,
        ratings,
        shown: false,
        nps: None,
        se: None,
        low: None,
        high: None,
        reason: Some(if n == 0 { NoScore::NoAnswers } else { NoScore::CountsOnly }),
    };
    if n < LEAST_ANSWERS {
        return none;
    }
    let (centre, variance) = ratings.adjusted();
    let half = Z95 * variance.sqrt();
    Recommendation {
        shown: true,
        nps: Some(ratings.score()),
        se: Some(100.0 * variance.sqrt()),
        low: Some((100.0 * (centre - half)).max(-100.0)),
        high: Some((100.0 * (centre + half)).min(100.0)),
        reason: None,
        ..none
    }
}

/// The change of the recommendation score between two years.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct RecommendationChange {
    /// Points between the printed scores, after minus before.
    pub difference: Option<f64>,
    /// Standard error of the adjusted difference.
    pub se: Option<f64>,
    /// Adjusted difference in standard errors.
    pub z: Option<f64>,
    /// Two-sided probability of so large a difference by chance.
    pub p: Option<f64>,
    /// Lower limit of the 95 % interval, at least −200.
    pub low: Option<f64>,
    /// Upper limit of the 95 % interval, at most 200.
    pub high: Option<f64>,
    /// What it is called.
    pub word: Word,
    /// What goes with the word.
    pub note: Option<Caveat>,
    /// Why there is none.
    pub reason: Option<NoScore>,
}

/// Each year is adjusted with its own three answers; the printed difference is not.
pub fn recommendation_change(before: Ratings, after: Ratings, margin: f64) -> RecommendationChange {
    let none = RecommendationChange {
        difference: None,
        se: None,
        z: None,
        p: None,
        low: None,
        high: None,
        word: Word::NotShown,
        note: None,
        reason: Some(NoScore::CountsOnly),
    };
    if before.n() < LEAST_ANSWERS || after.n() < LEAST_ANSWERS {
        return none;
    }
    let ((c1, v1), (c2, v2)) = (before.adjusted(), after.adjusted());
    let (se, centre) = (100.0 * (v1 + v2).sqrt(), 100.0 * (c2 - c1));
    let (low, high) = ((centre - Z95 * se).max(-200.0), (centre + Z95 * se).min(200.0));
    let difference = after.score() - before.score();
    let (word, note) = word_for(difference, low, high, margin);
    RecommendationChange {
        difference: Some(difference),
        se: Some(se),
        z: Some(centre / se),
        p: Some(normal_two_sided_p(centre / se)),
        low: Some(low),
        high: Some(high),
        word,
        note,
        reason: None,
    }
}
