//! What a crowd answered to each item.

use serde::{Deserialize, Serialize};

use crate::method::MethodError;
use crate::method::agreement::{Agreement, LevelCounts};
use crate::method::maturity::level_of_score;
use crate::method::score::{ItemScore, Status, item_score};
use crate::model::{Cell, Item, ItemCode, Level, Scale, Weight};

/// Points of one level.
const LEVEL: f64 = 25.0;

/// An item of a crowd.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CrowdItem {
    /// Which item.
    pub code: ItemCode,
    /// People who gave a number.
    pub n: usize,
    /// People to whom it does not apply.
    pub na: usize,
    /// People who don't know.
    pub dk: usize,
    /// People who said nothing.
    pub unanswered: usize,
    /// Mean score in units of levels, 0–4; none if nobody gave a number.
    pub mean_level: Option<f64>,
    /// Agreement on it, if it has five levels.
    pub agreement: Option<Agreement>,
    /// People at each level, lowest first.
    pub levels: [usize; 5],
}

/// How many people gave each answer to an item, and what the answer is worth.
#[derive(Debug)]
pub(super) struct ItemTally<'a> {
    item: &'a Item,
    scores: [ItemScore; Cell::END],
    people: [usize; Cell::END],
}

impl<'a> ItemTally<'a> {
    pub(super) fn new(item: &'a Item) -> Result<Self, MethodError> {
        let mut scores = [ItemScore::without(Status::Unanswered); Cell::END];
        for cell in Cell::all(item.scale) {
            scores[usize::from(cell.byte())] = item_score(item.scale, item.reverse, cell.value())?;
        }
        Ok(Self { item, scores, people: [0; Cell::END] })
    }

    /// Counts people who gave the same answer, and tells what it is worth.
    pub(super) fn add(&mut self, cell: u8, people: usize) -> (Weight, ItemScore) {
        let cell = usize::from(cell);
        self.people[cell] += people;
        (self.item.weight, self.scores[cell])
    }

    fn counted(&self) -> impl Iterator<Item = (ItemScore, usize)> {
        self.scores.into_iter().zip(self.people)
    }

    fn with(&self, status: Status) -> usize {
        self.counted().filter(|(score, _)| score.status == status).map(|(_, people)| people).sum()
    }

    /// Mean score, 0–100; none if nobody gave a number.
    fn mean(&self) -> Option<f64> {
        let n = self.with(Status::Answered);
        let points =
            self.counted().filter_map(|(score, people)| Some(score.score? * people as f64));
        (n > 0).then(|| (points.sum::<f64>() / n as f64).clamp(0.0, 100.0))
    }

    /// Level of the mean score and the item's weight; none if nobody gave a number.
    pub(super) fn group_level(&self) -> Result<Option<(Level, Weight)>, MethodError> {
        let level = self.mean().map(level_of_score).transpose()?;
        Ok(level.map(|level| (level, self.item.weight)))
    }

    pub(super) fn summary(&self) -> CrowdItem {
        let mut levels = LevelCounts::default();
        for (score, people) in self.counted() {
            if let Some(level) = score.level {
                levels.add(level, people);
            }
        }
        CrowdItem {
            code: self.item.code.clone(),
            n: self.with(Status::Answered),
            na: self.with(Status::Na),
            dk: self.with(Status::Dk),
            unanswered: self.with(Status::Unanswered),
            mean_level: self.mean().map(|mean| mean / LEVEL),
            agreement: (self.item.scale != Scale::ZeroToTen).then(|| levels.agreement()),
            levels: levels.counts(),
        }
    }
}

impl CrowdItem {
    /// Mean score, 0–100; none if nobody gave a number.
    pub fn points(&self) -> Option<f64> {
        self.mean_level.map(|mean| (mean * LEVEL).clamp(0.0, 100.0))
    }
}
