//! What one respondent answered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{ItemCode, Stamp};

/// A given answer. Not yet answered is the absence of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// The raw number on the item's scale; the level 0–4 of an anchored item.
    Number(u8),
    /// Does not apply: leaves numerator and denominator.
    NotApplicable,
    /// The respondent cannot see this from their place: missing, never zero.
    DontKnow,
}

/// How sure the respondent is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidence {
    /// A guess.
    Guess,
    /// Fairly sure.
    FairlySure,
    /// There is evidence.
    Evidence,
}

impl Confidence {
    /// All three, least sure first.
    pub const ALL: [Self; 3] = [Self::Guess, Self::FairlySure, Self::Evidence];
}

/// Everything that was said to one item.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Answer {
    /// The answer, if one was given.
    pub value: Option<Value>,
    /// How sure.
    pub confidence: Option<Confidence>,
    /// What one can point at: what, where, when.
    pub evidence: String,
    /// A free comment; the reason where the item does not apply.
    pub comment: String,
    /// When it was last changed.
    pub changed: Option<Stamp>,
}

impl Answer {
    /// Whether nothing at all was said.
    pub fn is_empty(&self) -> bool {
        self.value.is_none()
            && self.confidence.is_none()
            && self.evidence.is_empty()
            && self.comment.is_empty()
    }
}

/// One respondent's answers; a missing code is unanswered.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sheet(BTreeMap<ItemCode, Answer>);

impl Sheet {
    /// What was said to an item, if anything.
    pub fn answer(&self, code: &ItemCode) -> Option<&Answer> {
        self.0.get(code)
    }

    /// The value given to an item, if any.
    pub fn value(&self, code: &ItemCode) -> Option<Value> {
        self.0.get(code).and_then(|answer| answer.value)
    }

    /// Replaces what was said to an item; an empty answer removes it.
    pub fn set(&mut self, code: ItemCode, answer: Answer) {
        if answer.is_empty() {
            self.0.remove(&code);
        } else {
            self.0.insert(code, answer);
        }
    }

    /// All answers by code.
    pub fn iter(&self) -> impl Iterator<Item = (&ItemCode, &Answer)> {
        self.0.iter()
    }
}

impl FromIterator<(ItemCode, Answer)> for Sheet {
    fn from_iter<T: IntoIterator<Item = (ItemCode, Answer)>>(answers: T) -> Self {
        let mut sheet = Self::default();
        for (code, answer) in answers {
            sheet.set(code, answer);
        }
        sheet
    }
}
