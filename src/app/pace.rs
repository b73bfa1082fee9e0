//! How long the rest takes, learned from the pace so far.

use crate::model::{Questionnaire, Stamp};

/// A pause longer than this is not answering.
const LONGEST_PAUSE: f64 = 180.0;
/// How much one answer moves the estimate.
const WEIGHT: f64 = 0.15;

/// Seconds an item takes this person.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Pace {
    seconds: f64,
    last: Option<Stamp>,
}

impl Pace {
    /// The questionnaire's usual pace.
    pub fn usual(questionnaire: &Questionnaire) -> Self {
        let items = questionnaire.items().count().max(1);
        Self { seconds: f64::from(questionnaire.minutes) * 60.0 / items as f64, last: None }
    }

    /// An item was answered for the first time.
    pub fn answered(&mut self, now: Stamp) {
        if let Some(last) = self.last {
            let took = (now.0 - last.0) as f64;
            if (0.0..=LONGEST_PAUSE).contains(&took) {
                self.seconds += WEIGHT * (took - self.seconds);
            }
        }
        self.last = Some(now);
    }

    /// Whole minutes for the items that are open, at least one.
    pub fn minutes_for(&self, open: usize) -> usize {
        ((open as f64 * self.seconds / 60.0).round() as usize).max(1)
    }
}
