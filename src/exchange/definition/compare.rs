//! What changed from one version of a form to another.

use std::collections::{BTreeMap, BTreeSet};

use super::{Definition, Element, Role};

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Difference {
    /// A question that is only in the new version.
    Added {
        /// Its code.
        code: String,
    },
    /// A question that is only in the old version.
    Removed {
        /// Its code.
        code: String,
    },
    /// A group that is only in the new version, with other questions than any old one.
    GroupAdded {
        /// Its code.
        code: String,
    },
    /// A group that is only in the old version.
    GroupRemoved {
        /// Its code.
        code: String,
    },
    /// A group with the same questions under another code.
    GroupRenamed {
        /// The old code.
        from: String,
        /// The new code.
        to: String,
    },
    /// A question in another group; empty names stand for none.
    Moved {
        /// Its code.
        code: String,
        /// The old group.
        from: String,
        /// The new group.
        to: String,
    },
    /// Another type of question.
    Retyped {
        /// Its code.
        code: String,
    },
    /// Other codes of answers.
    Recoded {
        /// Its code.
        code: String,
        /// Whether the words of the answers are still the same, in whatever order.
        same_words: bool,
    },
    /// Other words of the question or of its answers.
    Reworded {
        /// Its code.
        code: String,
    },
}

/// Everything that changed: questions are the same by their code, groups by their questions.
pub fn differences(old: &Definition, new: &Definition) -> Vec<Difference> {
    let (before, after) = (outline(old), outline(new));
    let renamed = renamed(&before, &after);
    let mut found: Vec<_> = renamed
        .iter()
        .map(|(from, to)| Difference::GroupRenamed { from: from.clone(), to: to.clone() })
        .collect();
    for code in before.groups.keys().filter(|code| !after.groups.contains_key(*code)) {
        if !renamed.contains_key(code) {
            found.push(Difference::GroupRemoved { code: code.clone() });
        }
    }
    for code in after.groups.keys().filter(|code| !before.groups.contains_key(*code)) {
        if renamed.values().all(|to| to != code) {
            found.push(Difference::GroupAdded { code: code.clone() });
        }
    }
    for (code, (group, question)) in &before.questions {
        let Some((now, changed)) = after.questions.get(code) else {
            found.push(Difference::Removed { code: code.clone() });
            continue;
        };
        let expected = renamed.get(group).unwrap_or(group);
        if expected != now {
            let (code, from, to) = (code.clone(), group.clone(), now.clone());
            found.push(Difference::Moved { code, from, to });
        }
        found.extend(changes(question, changed));
    }
    let added = after.questions.keys().filter(|code| !before.questions.contains_key(*code));
    found.extend(added.map(|code| Difference::Added { code: code.clone() }));
    found
}

/// Questions with their innermost group, and groups with their questions.
struct Outline<'d> {
    questions: BTreeMap<String, (String, &'d Element)>,
    groups: BTreeMap<String, Vec<String>>,
}

fn outline(definition: &Definition) -> Outline<'_> {
    let mut outline = Outline { questions: BTreeMap::new(), groups: BTreeMap::new() };
    let mut open: Vec<String> = Vec::new();
    for element in &definition.elements {
        match element.role {
            Role::Open(_) => {
                open.push(element.code.clone());
                outline.groups.entry(element.code.clone()).or_default();
            }
            Role::Close(_) => {
                open.pop();
            }
            _ => {
                let group = open.last().cloned().unwrap_or_default();
                if let Some(codes) = outline.groups.get_mut(&group) {
                    codes.push(element.code.clone());
                }
                outline.questions.insert(element.code.clone(), (group, element));
            }
        }
    }
    outline
}

/// Groups that are gone, each with the new one that has the same questions.
fn renamed(before: &Outline<'_>, after: &Outline<'_>) -> BTreeMap<String, String> {
    let gone = before.groups.iter().filter(|(code, _)| !after.groups.contains_key(*code));
    let same = |(code, questions): (&String, &Vec<String>)| {
        let mut new = after.groups.iter().filter(|(code, _)| !before.groups.contains_key(*code));
        let (now, _) = new.find(|(_, now)| !questions.is_empty() && *now == questions)?;
        Some((code.clone(), now.clone()))
    };
    gone.filter_map(same).collect()
}

fn changes(old: &Element, new: &Element) -> Vec<Difference> {
    let code = || new.code.clone();
    let codes = |element: &Element| {
        let options = element.options.iter().chain(&element.rows);
        options.map(|option| option.code.clone()).collect::<Vec<_>>()
    };
    let words = |element: &Element| {
        let options = element.options.iter().chain(&element.rows);
        // A language may be named in one version and not in the other.
        options.map(|option| option.label.0.values().next().cloned()).collect::<Vec<_>>()
    };
    let mut found = Vec::new();
    if old.kind != new.kind {
        found.push(Difference::Retyped { code: code() });
    }
    let (before, after) = (words(old), words(new));
    if codes(old) != codes(new) {
        let sorted = |words: &[Option<String>]| BTreeSet::from_iter(words.iter().cloned());
        let same_words = sorted(&before) == sorted(&after);
        found.push(Difference::Recoded { code: code(), same_words });
    } else if before != after || old.label.0.values().next() != new.label.0.values().next() {
        found.push(Difference::Reworded { code: code() });
    }
    found
}
