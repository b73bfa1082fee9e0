//! A round with the scores of its items: what each of its figures is made of.

use std::collections::BTreeMap;

use crate::method::MethodError;
use crate::method::score::{
    Assessment, ItemScore, Status, item_score, score_assessment, score_items,
};
use crate::model::{Item, ItemCode, Round};

/// A scored round.
pub(super) struct Scored<'a> {
    pub round: &'a Round,
    pub assessment: Assessment,
    items: BTreeMap<ItemCode, ItemScore>,
    /// Answers may still come.
    open: bool,
}

impl<'a> Scored<'a> {
    /// A round by its own answers.
    ///
    /// # Errors
    /// What [`score_assessment`] refuses.
    pub fn of(round: &'a Round) -> Result<Self, MethodError> {
        let assessment = score_assessment(&round.questionnaire, &round.sheet)?;
        let score = |item: &Item| {
            let value = round.sheet.value(&item.code);
            Ok((item.code.clone(), item_score(item.scale, item.reverse, value)?))
        };
        let items = round.questionnaire.items().map(score).collect::<Result<_, MethodError>>()?;
        Ok(Self { round, assessment, items, open: round.closed.is_none() })
    }

    /// A round by scores from elsewhere; an item without one has not been asked.
    ///
    /// # Errors
    /// `ScoreOutOfRange` for a score outside 0–100.
    pub fn from_scores(
        round: &'a Round,
        items: BTreeMap<ItemCode, ItemScore>,
        open: bool,
    ) -> Result<Self, MethodError> {
        let score = |item: &Item| Ok(score_in(&items, &item.code));
        let assessment = score_items(&round.questionnaire, &score)?;
        Ok(Self { round, assessment, items, open })
    }

    /// The score of an item.
    pub fn score(&self, code: &ItemCode) -> ItemScore {
        score_in(&self.items, code)
    }

    /// How many of these items have any answer.
    pub fn done(&self, codes: &[ItemCode]) -> usize {
        codes.iter().filter(|code| self.score(code).status != Status::Unanswered).count()
    }

    /// Whether a figure over so many items may still move.
    pub fn is_in_progress(&self, done: usize, total: usize) -> bool {
        self.open && done < total
    }

    /// Whether the round is open and not fully answered.
    pub fn in_progress(&self) -> bool {
        let progress = self.assessment.progress;
        self.is_in_progress(progress.done, progress.total)
    }
}

fn score_in(items: &BTreeMap<ItemCode, ItemScore>, code: &ItemCode) -> ItemScore {
    items.get(code).copied().unwrap_or(ItemScore::without(Status::Unanswered))
}
