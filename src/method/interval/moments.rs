//! All that a mean with its interval needs of the values behind it.

use serde::{Deserialize, Serialize};

use super::{Mean, mean_of, moments};
use crate::method::MethodError;

/// Number, mean and variance of values.
#[derive(Debug, Clone, Copy, PartialEq, Default, Serialize, Deserialize)]
pub struct Moments {
    /// Number of values.
    pub n: usize,
    /// Their mean; 0 without values.
    pub mean: f64,
    /// Their variance, with `n − 1`; 0 of fewer than two.
    pub variance: f64,
}

impl Moments {
    /// Of these values.
    pub fn of(values: &[f64]) -> Self {
        let (mean, variance) = moments(values).unwrap_or_default();
        Self { n: values.len(), mean, variance }
    }

    /// The mean; none without values.
    pub fn value(self) -> Option<f64> {
        (self.n > 0).then_some(self.mean)
    }

    /// The mean with its interval, as [`mean_interval`](super::mean_interval) of the values.
    ///
    /// # Errors
    /// `PopulationSmallerThanSample` if fewer were invited than there are values.
    pub fn interval(self, invited: Option<usize>) -> Result<Mean, MethodError> {
        mean_of(self.n, self.value().map(|mean| (mean, self.variance)), invited)
    }

    /// Of these values and others together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        let n = self.n + other.n;
        if self.n == 0 || other.n == 0 {
            return if self.n == 0 { other } else { self };
        }
        let (a, b, all) = (self.n as f64, other.n as f64, n as f64);
        let apart = other.mean - self.mean;
        let squares = self.squares() + other.squares() + apart * apart * a * b / all;
        Self { n, mean: self.mean + apart * b / all, variance: squares / (all - 1.0) }
    }

    /// Sum of the squared distances from the mean.
    pub(crate) fn squares(self) -> f64 {
        self.variance * (self.n as f64 - 1.0).max(0.0)
    }
}

/// Sums of values that come one by one. They are taken around a middle, so that the squares of
/// values near it stay small.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Sums {
    n: usize,
    sum: f64,
    squares: f64,
}

/// The middle of the scores 0–100.
const MIDDLE: f64 = 50.0;

impl std::ops::AddAssign for Sums {
    fn add_assign(&mut self, other: Self) {
        self.n += other.n;
        self.sum += other.sum;
        self.squares += other.squares;
    }
}

impl Sums {
    /// Takes in a score 0–100.
    pub(crate) fn add(&mut self, score: f64) {
        let from_middle = score - MIDDLE;
        self.n += 1;
        self.sum += from_middle;
        self.squares += from_middle * from_middle;
    }

    /// What the scores so far amount to.
    pub(crate) fn moments(self) -> Moments {
        let n = self.n as f64;
        if self.n == 0 {
            return Moments::default();
        }
        let mean = self.sum / n;
        let squares = (self.squares - self.sum * mean).max(0.0);
        let variance = if self.n > 1 { squares / (n - 1.0) } else { 0.0 };
        Moments { n: self.n, mean: MIDDLE + mean, variance }
    }
}
