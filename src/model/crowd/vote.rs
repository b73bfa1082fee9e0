//! One item in a workshop: several answer blind, then all answers are revealed together.

use serde::{Deserialize, Serialize};

use super::super::Value;

/// The blind answers to one item and what came of them. The consensus is the round's own answer.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Vote {
    /// The answers, numbers first from the least: nobody's place in the list tells who answered.
    pub values: Vec<Value>,
    /// Whether they have been shown.
    pub revealed: bool,
    /// What those who saw it otherwise want to have said.
    pub minority: String,
}

impl Vote {
    /// Adds an answer. The order of answering is not kept.
    pub fn add(&mut self, value: Value) {
        self.values.push(value);
        self.sort();
    }

    /// Puts the answers in their order.
    pub fn sort(&mut self) {
        self.values.sort_by_key(|value| match value {
            Value::Number(raw) => (0, *raw),
            Value::NotApplicable => (1, 0),
            Value::DontKnow => (2, 0),
        });
    }

    /// The least and the greatest number, if any was given.
    pub fn spread(&self) -> Option<(u8, u8)> {
        let mut numbers = self.values.iter().filter_map(|value| match value {
            Value::Number(raw) => Some(*raw),
            _ => None,
        });
        let first = numbers.next()?;
        Some(numbers.fold((first, first), |(least, most), raw| (least.min(raw), most.max(raw))))
    }
}
