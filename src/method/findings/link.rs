//! How two rounds can be compared, and both on what they share.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::scored::Scored;
use crate::method::score::{Assessment, ItemScore, LEAST_ANSWERED};
use crate::method::versions::{
    Comparability, Pairing, Year, carried_over, like_for_like, picked_between, table_between,
    table_towards,
};
use crate::method::{MethodError, at_least};
use crate::model::{Axis, ChangeRow, ItemCode, Level, Questionnaire, Round, Theme, Value};

/// What two rounds are compared on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The same version of one questionnaire.
    SameVersion,
    /// Two versions of one questionnaire, in the structure and weights of the newer one.
    NewerVersion,
    /// A pulse beside the full round that it picks from, on the items of the pulse.
    PulseItems,
}

/// The change table between the questionnaires of two rounds.
pub(super) struct Link {
    pub table: Vec<ChangeRow>,
    pub basis: Basis,
    /// The first of the two rounds has the newer version: the table runs from second to first.
    pub flipped: bool,
}

impl Link {
    /// How two questionnaires can be compared; none where they cannot.
    pub fn between(from: &Questionnaire, to: &Questionnaire) -> Option<Self> {
        let forwards = || one_way(from, to).map(|(table, basis)| (table, basis, false));
        let backwards = || one_way(to, from).map(|(table, basis)| (table, basis, true));
        let (table, basis, flipped) = forwards().or_else(backwards)?;
        Some(Self { table, basis, flipped })
    }
}

fn one_way(old: &Questionnaire, new: &Questionnaire) -> Option<(Vec<ChangeRow>, Basis)> {
    let version = if old.version == new.version { Basis::SameVersion } else { Basis::NewerVersion };
    let versions = table_between(old, new).map(|table| (table, version));
    versions.or_else(|| Some((picked_between(old, new)?, Basis::PulseItems)))
}

/// Two rounds on the items that they share, in the structure of the newer version.
pub(super) struct Like<'a> {
    /// Whose structure and weights.
    pub structure: &'a Questionnaire,
    /// First and second round.
    pub sides: [Assessment; 2],
    /// Scores of first and second round.
    items: BTreeMap<ItemCode, [ItemScore; 2]>,
    pub comparable: Comparability,
    shared: BTreeSet<ItemCode>,
    basis: Basis,
}

impl<'a> Like<'a> {
    /// Scores both rounds where both answered.
    ///
    /// # Errors
    /// What [`like_for_like`] refuses.
    pub fn of(from: &'a Round, to: &'a Round, link: &Link) -> Result<Self, MethodError> {
        let (old, new) = if link.flipped { (to, from) } else { (from, to) };
        let found = like_for_like(year(old), year(new), &link.table, Pairing::BothAnswered)?;
        let (mut sides, mut items) = ([found.before, found.after], found.items);
        if link.flipped {
            sides.reverse();
            items.values_mut().for_each(|pair| pair.reverse());
        }
        let shared = link.table.iter().filter(|row| row.is_comparable());
        Ok(Self {
            structure: &new.questionnaire,
            sides,
            items,
            comparable: found.comparable,
            shared: shared.flat_map(|row| row.to.iter().cloned()).collect(),
            basis: link.basis,
        })
    }

    /// Comparable items of a dimension and all its items.
    pub fn counts(&self, axis: Axis) -> (usize, usize) {
        let found = self.comparable.dimensions.iter().find(|found| found.axis == axis);
        found.map_or((0, 0), |found| (found.comparable, found.total))
    }

    /// Whether enough of a dimension can be compared for a word, or of all three where none is
    /// named.
    pub fn has_words(&self, axis: Option<Axis>) -> bool {
        let asked = axis.map_or(Axis::DIMENSIONS.to_vec(), |axis| vec![axis]);
        let has = |axis: &Axis| {
            self.comparable.dimensions.iter().any(|found| found.axis == *axis && found.words)
        };
        asked.iter().all(has)
    }

    /// Whether a theme can be compared: half of its weight at least, and never the few items of a
    /// pulse.
    pub fn has_theme(&self, theme: &Theme) -> bool {
        let weight = |keep: &dyn Fn(&ItemCode) -> bool| -> f64 {
            let items = theme.items.iter().filter(|item| keep(&item.code));
            items.map(|item| item.weight.get()).sum()
        };
        let share = weight(&|code| self.shared.contains(code)) / weight(&|_| true);
        self.basis != Basis::PulseItems && at_least(share, LEAST_ANSWERED)
    }

    /// How many items of a theme can be compared.
    pub fn comparable_in(&self, theme: &Theme) -> usize {
        theme.items.iter().filter(|item| self.shared.contains(&item.code)).count()
    }

    /// Levels of these items in the first and the second round.
    pub fn levels(&self, items: &[&ItemCode], side: usize) -> Vec<Option<Level>> {
        items.iter().map(|code| self.items.get(*code).and_then(|pair| pair[side].level)).collect()
    }
}

/// A round with its own version.
pub(super) fn year(round: &Round) -> Year<'_> {
    Year { questionnaire: &round.questionnaire, sheet: &round.sheet }
}

/// What an item was in another round.
pub(super) struct Before {
    /// Its score, carried into the structure of the round in view.
    pub score: ItemScore,
    /// The answer, where it meant the same.
    pub answer: Option<Value>,
}

/// What each item of a questionnaire was in another round; what cannot be compared is not in it.
///
/// # Errors
/// What [`carried_over`] refuses.
pub(super) fn before(
    other: &Scored<'_>,
    viewed: &Questionnaire,
) -> Result<BTreeMap<ItemCode, Before>, MethodError> {
    let table = table_towards(&other.round.questionnaire, viewed).unwrap_or_default();
    let answer = |to: &ItemCode| {
        let row = table.iter().find(|row| row.keeps_values() && row.to.contains(to))?;
        other.round.sheet.value(row.from.first()?)
    };
    let carried = carried_over(year(other.round), &table)?.into_iter();
    let before = carried.map(|(code, score)| {
        let answer = answer(&code);
        (code, Before { score, answer })
    });
    Ok(before.collect())
}
