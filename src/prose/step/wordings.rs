//! Which texts of an item differ, both side by side.

use super::Step;
use crate::model::{Item, ItemCode, Wording};

/// A part of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Its name.
    Name,
    /// The question.
    Question,
    /// When it does not apply.
    Condition,
    /// A level 0–4.
    Level(usize),
    /// What one can point at.
    Evidence,
}

/// A text that differs; nothing where one version has none.
pub struct Changed<'s> {
    /// Which part.
    pub part: Part,
    /// The text of the older version.
    pub before: Option<&'s Wording>,
    /// The text of the newer version.
    pub after: Option<&'s Wording>,
}

/// The texts in which an item differs.
pub fn changed<'s>(step: &'s Step, code: &ItemCode) -> Vec<Changed<'s>> {
    let (Some(old), Some(new)) = (step.from.item(code), step.to.item(code)) else {
        return Vec::new();
    };
    let pairs = parts(old).into_iter().zip(parts(new));
    let changed = pairs.map(|((part, before), (_, after))| Changed { part, before, after });
    changed.filter(|texts| texts.before != texts.after).collect()
}

/// The most levels that an item has.
const LEVELS: usize = 5;

fn parts(item: &Item) -> Vec<(Part, Option<&Wording>)> {
    let evidence = &item.evidence;
    let mut parts = vec![
        (Part::Name, Some(&item.name)),
        (Part::Question, Some(&item.question)),
        (Part::Condition, item.not_applicable.as_ref()),
    ];
    parts.extend((0..LEVELS).map(|level| (Part::Level(level), item.levels.get(level))));
    let pointed = [&evidence.document, &evidence.figure, &evidence.voice, &evidence.decision];
    parts.extend(pointed.map(|wording| (Part::Evidence, Some(wording))));
    parts
}
