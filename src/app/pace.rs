//! How long the rest takes, learned from the pace so far.

use super::navigate;
use crate::model::{Questionnaire, Round, Stamp};

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

    /// Something else was done in between: the next answer is not measured from the last one.
    pub fn pause(&mut self) {
        self.last = None;
    }

    /// Whole minutes for the items that are open, at least one.
    pub fn minutes_for(&self, open: usize) -> usize {
        minutes(self.seconds_for(open))
    }

    /// Whole minutes for everything that is open in a round, at least one; none if nothing is. The
    /// questions of a block take their part of the block's minutes.
    pub fn minutes_left(&self, round: &Round) -> Option<usize> {
        let (done, total) = navigate::progress(round);
        let (answered, items) = round.progress();
        let blocks = round.blocks.iter().map(|block| {
            let (done, total) = navigate::block_progress(round, block);
            let open = (total - done) as f64 / total.max(1) as f64;
            f64::from(block.minutes) * 60.0 * open
        });
        let seconds = self.seconds_for(items - answered) + blocks.sum::<f64>();
        (done < total).then(|| minutes(seconds))
    }

    fn seconds_for(&self, open: usize) -> f64 {
        open as f64 * self.seconds
    }
}

fn minutes(seconds: f64) -> usize {
    ((seconds / 60.0).round() as usize).max(1)
}
