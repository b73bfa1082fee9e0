//! What the blind answers of a workshop say of one item.
//!
//! The rules of chapter 9 protect respondents from those who read a result. Here those who answered
//! sit together and turn their own cards over at their own wish, so a spread of fewer than five is
//! shown: hiding it from the very people who make it would protect nobody. Nothing of it goes into
//! the report or any other finding. Before that moment there is no finding at all.

use crate::method::agreement::{Agreement, rwg};
use crate::model::{Item, Level, Scale, Value, Vote};

/// The answers to one item, side by side.
#[derive(Debug, Clone, PartialEq)]
pub struct VoteFinding {
    /// How many chose each number of the scale, from the least.
    pub counts: Vec<(u8, usize)>,
    /// How many said that it does not apply.
    pub not_applicable: usize,
    /// How many did not know.
    pub dont_know: usize,
    /// The least and the greatest number.
    pub spread: Option<(u8, u8)>,
    /// Agreement (chapter 4) on an item with described levels, from six answers on.
    pub agreement: Option<Agreement>,
}

/// What they say; none until they have been shown.
pub fn vote_finding(item: &Item, vote: &Vote) -> Option<VoteFinding> {
    let count = |value: Value| vote.values.iter().filter(|other| **other == value).count();
    let (least, most) = item.scale.ends();
    let agreement = (item.scale == Scale::Anchored).then(|| rwg(&levels(vote)));
    vote.revealed.then(|| VoteFinding {
        counts: (least..=most).map(|raw| (raw, count(Value::Number(raw)))).collect(),
        not_applicable: count(Value::NotApplicable),
        dont_know: count(Value::DontKnow),
        spread: vote.spread(),
        agreement: agreement.filter(|agreement| agreement.rwg.is_some()),
    })
}

fn levels(vote: &Vote) -> Vec<Level> {
    let level = |value: &Value| match value {
        Value::Number(raw) => Level::new(*raw),
        _ => None,
    };
    vote.values.iter().filter_map(level).collect()
}
