//! Ideas: what those who judged one think together, and whether the ideas of a round come from a
//! crowd.
//!
//! An idea is judged on scales 0–4 by at least three people, each before seeing the judgements of
//! others. What is told of a scale is the **median** and a word for how far apart the judgements
//! stand; never a mean. The spread is *wide* where at least a quarter of the judgements stand two
//! levels or more from the median: something is then known that is not known to all, and it calls
//! for talk.
//!
//! The four conditions of a good crowd of ideas are points 0–100, shown apart, over the ideas of a
//! round that have been decided:
//!
//! | condition | formula |
//! |---|---|
//! | difference | `100 · (1 − Σ s²) / (1 − 1 / K)`: `s` is the share of a role in a unit among the givers and judges whose both are known, `K` is roles × units |
//! | independence | `100 ·` judgements given before seeing those of others `/` all |
//! | dispersion | `100 ·` units and the customer side with at least one idea `/` all of them |
//! | combining | `100 ·` ideas decided with a reason within the agreed time `/` ideas due |
//!
//! Combining looks at all ideas of the round: one is due when it has been decided or when its time
//! has run out. Under ten decided ideas or five judges there is not yet a crowd, and no figure.
//!
//! Sources: Simpson (1949), *Measurement of Diversity*; Surowiecki (2004), *The Wisdom of Crowds*,
//! for the four conditions.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::{EPSILON, at_least};
use crate::model::{Idea, Judgement, QuestionCode, Reply, Stamp};

/// Judgements without which nothing is told of an idea.
pub const LEAST_JUDGES: usize = 3;
/// Decided ideas without which there is no crowd.
pub const LEAST_IDEAS: usize = 10;
/// Judges without which there is no crowd.
pub const LEAST_CROWD: usize = 5;
/// Days in which an idea gets its decision, where nothing else is agreed.
pub const AGREED_DAYS: i64 = 90;

/// Levels from the median that are far.
const FAR: f64 = 2.0;
/// Share of the judgements that makes a spread wide.
const MANY: f64 = 0.25;

/// How far apart the judgements on one scale stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Spread {
    /// None is two levels from the median.
    Close,
    /// Somebody is, but fewer than a quarter.
    Some,
    /// At least a quarter are: it calls for talk.
    Wide,
}

/// What is thought together on one scale.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Judged {
    /// The question of the scale.
    pub code: QuestionCode,
    /// Judgements on it; *don't know* is none.
    pub n: usize,
    /// Median, 0–4; a half lies between two levels.
    pub median: f64,
    /// How far apart they stand.
    pub spread: Spread,
}

/// Median and spread on one scale; none under three judgements.
pub fn judged(code: &QuestionCode, levels: &[u8]) -> Option<Judged> {
    let mut sorted: Vec<f64> = levels.iter().map(|level| f64::from(*level)).collect();
    sorted.sort_by(f64::total_cmp);
    let n = sorted.len();
    if n < LEAST_JUDGES {
        return None;
    }
    let median = (sorted.get((n - 1) / 2)? + sorted.get(n / 2)?) / 2.0;
    let far = sorted.iter().filter(|level| at_least((**level - median).abs(), FAR)).count();
    let spread = match far as f64 / n as f64 {
        share if at_least(share, MANY) => Spread::Wide,
        share if share > EPSILON => Spread::Some,
        _ => Spread::Close,
    };
    Some(Judged { code: code.clone(), n, median, spread })
}

/// What is thought together on each scale, in the order of the codes; a scale under three
/// judgements is left out.
pub fn medians(judgements: &[Judgement]) -> Vec<Judged> {
    let mut levels: BTreeMap<&QuestionCode, Vec<u8>> = BTreeMap::new();
    for (code, reply) in judgements.iter().flat_map(|judgement| &judgement.replies) {
        if let Reply::Points(level) = reply {
            levels.entry(code).or_default().push(*level);
        }
    }
    levels.iter().filter_map(|(code, levels)| judged(code, levels)).collect()
}

/// What is known around the ideas of a round.
#[derive(Debug, Clone, Copy)]
pub struct Around<'a> {
    /// Roles that one can have.
    pub roles: usize,
    /// The organization's units.
    pub units: &'a [&'a str],
    /// Days in which an idea gets its decision.
    pub agreed_days: i64,
    /// The day on which one looks.
    pub today: Stamp,
}

/// How the ideas of a round came about.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct CrowdOfIdeas {
    /// Ideas of the round that have been decided.
    pub decided: usize,
    /// People who judged, at least: the most judgements of one idea.
    pub judges: usize,
    /// The four conditions; none while there is not yet a crowd.
    pub conditions: Option<IdeaConditions>,
}

/// The four conditions, each 0–100; none where nothing is known of one.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct IdeaConditions {
    /// How evenly givers and judges are spread over roles and units.
    pub difference: Option<f64>,
    /// Judgements given before seeing those of others.
    pub independence: Option<f64>,
    /// Units and the customer side with at least one idea.
    pub dispersion: Option<f64>,
    /// Judgements in which own knowledge was written, beside dispersion.
    pub knowledge: Option<f64>,
    /// Ideas that were decided with a reason in the agreed time, of those that are due.
    pub combining: Option<f64>,
}

/// The four conditions over the ideas of one round.
pub fn crowd_of_ideas(ideas: &[&Idea], around: Around<'_>) -> CrowdOfIdeas {
    let decided: Vec<&Idea> =
        ideas.iter().copied().filter(|idea| idea.status().is_decided()).collect();
    let judges = decided.iter().map(|idea| idea.judgements.len()).max().unwrap_or(0);
    let is_crowd = decided.len() >= LEAST_IDEAS && judges >= LEAST_CROWD;
    let judgements = || decided.iter().flat_map(|idea| &idea.judgements);
    let share_of = |holds: fn(&Judgement) -> bool| {
        percent(judgements().filter(|judgement| holds(judgement)).count(), judgements().count())
    };
    let conditions = is_crowd.then(|| IdeaConditions {
        difference: difference(&decided, around),
        independence: share_of(|judgement| judgement.blind),
        dispersion: dispersion(&decided, around.units),
        knowledge: share_of(writes_knowledge),
        combining: combining(ideas, around),
    });
    CrowdOfIdeas { decided: decided.len(), judges, conditions }
}

fn percent(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| 100.0 * part as f64 / whole as f64)
}

fn writes_knowledge(judgement: &Judgement) -> bool {
    let is_written = |reply: &Reply| matches!(reply, Reply::Text(text) if !text.trim().is_empty());
    judgement.replies.values().any(is_written)
}

fn difference(ideas: &[&Idea], around: Around<'_>) -> Option<f64> {
    let cells = around.roles * around.units.len();
    let mut people: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let givers = ideas.iter().map(|idea| &idea.replies);
    let judges = ideas.iter().flat_map(|idea| &idea.judgements).map(|judged| &judged.replies);
    for replies in givers.chain(judges) {
        let choice = |code: &str| {
            let found = replies.iter().find(|(known, _)| known.as_str() == code);
            found.and_then(|(_, reply)| match reply {
                Reply::Choice(choice) => Some(choice.as_str()),
                _ => None,
            })
        };
        let unit = choice("ID_unit").filter(|unit| around.units.contains(unit));
        if let Some(cell) = choice("ID_role").zip(unit) {
            *people.entry(cell).or_default() += 1;
        }
    }
    let known: usize = people.values().sum();
    if cells < 2 || known == 0 {
        return None;
    }
    let alike: f64 = people.values().map(|n| (*n as f64 / known as f64).powi(2)).sum();
    Some((100.0 * (1.0 - alike) / (1.0 - 1.0 / cells as f64)).clamp(0.0, 100.0))
}

fn dispersion(ideas: &[&Idea], units: &[&str]) -> Option<f64> {
    let from: BTreeSet<&str> = ideas.iter().filter_map(|idea| idea.choice("ID_unit")).collect();
    let heard = units.iter().filter(|unit| from.contains(*unit)).count();
    let customers = ideas.iter().any(|idea| idea.choice("ID_from") == Some("customer"));
    let all = if units.is_empty() { 0 } else { units.len() + 1 };
    percent(heard + usize::from(customers), all)
}

fn combining(ideas: &[&Idea], around: Around<'_>) -> Option<f64> {
    let is_decided = |idea: &Idea| idea.status().is_decided();
    let is_due =
        |idea: &Idea| is_decided(idea) || around.today.days_since(idea.given) > around.agreed_days;
    let in_time = |idea: &Idea| {
        let days = idea.decided.map(|decided| decided.days_since(idea.given));
        let has_reason = !idea.words("ID_reason").trim().is_empty();
        is_decided(idea) && has_reason && days.is_some_and(|days| days <= around.agreed_days)
    };
    let due = ideas.iter().filter(|idea| is_due(idea)).count();
    percent(ideas.iter().filter(|idea| in_time(idea)).count(), due)
}
