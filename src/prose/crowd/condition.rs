//! The four conditions of a good crowd.

use crate::method::crowd_quality::Condition;
use crate::method::findings::crowd::QualityFinding;
use crate::text::{Arg, Texts};

/// One condition in words.
#[derive(Debug, Clone, PartialEq)]
pub struct ConditionWords {
    /// Which one.
    pub condition: Condition,
    /// Its name.
    pub name: String,
    /// Its value 0–1; none where it is not known.
    pub value: Option<f64>,
    /// The figure behind it in a sentence.
    pub sentence: String,
    /// It is the lowest of four that are all known.
    pub is_weakest: bool,
}

/// The four conditions in their order; `roles` is how many roles the form has.
pub fn conditions(texts: &Texts, found: &QualityFinding, roles: usize) -> Vec<ConditionWords> {
    let all_known = found.unknown.is_empty();
    let words = |condition: Condition| {
        let (key, value) = match condition {
            Condition::Diversity => ("condition-diversity", found.diversity),
            Condition::Independence => ("condition-independence", found.independence),
            Condition::Decentralisation => ("condition-decentralisation", found.decentralisation),
            Condition::Aggregation => ("condition-aggregation", found.aggregation),
        };
        let mut sentence = sentence(texts, found, condition, roles);
        if found.estimated.contains(&condition) {
            sentence = format!("{sentence} {}", texts.tr("condition-estimated"));
        }
        ConditionWords {
            condition,
            name: texts.tr(key),
            value,
            sentence,
            is_weakest: all_known && found.weakest == Some(condition),
        }
    };
    Condition::ALL.into_iter().map(words).collect()
}

fn sentence(texts: &Texts, found: &QualityFinding, condition: Condition, roles: usize) -> String {
    let share = |key: &str, share: f64| {
        let share = texts.percent(share);
        texts.with(key, &[("share", Arg::Text(&share))])
    };
    let unknown = || texts.tr("condition-unknown");
    match condition {
        Condition::Diversity => match found.diversity {
            Some(_) => texts.with("condition-roles", &[("count", Arg::Count(roles))]),
            None => unknown(),
        },
        Condition::Independence => match found.independence {
            Some(1.0) => texts.tr("condition-all-blind"),
            Some(blind) => share("condition-blind", blind),
            None => unknown(),
        },
        Condition::Decentralisation => {
            found.decentralisation.map_or_else(unknown, |met| share("condition-meet", met))
        }
        Condition::Aggregation => match (found.participation, found.ideas_decided) {
            (Some(part), Some(decided)) => {
                let (part, decided) = (texts.percent(part), texts.percent(decided));
                let args = [("share", Arg::Text(&part)), ("decided", Arg::Text(&decided))];
                texts.with("condition-part-ideas", &args)
            }
            (Some(part), None) => share("condition-part", part),
            (None, Some(decided)) => share("condition-ideas", decided),
            (None, None) => unknown(),
        },
    }
}

/// How many independent people the crowd is worth; none where it cannot be estimated.
pub fn crowd_worth(texts: &Texts, found: &QualityFinding) -> Option<String> {
    let (worth, of) = found.effective_size.zip(found.effective_of)?;
    let args = [("worth", Arg::Count(worth as usize)), ("count", Arg::Count(of))];
    Some(texts.with("condition-worth", &args))
}
