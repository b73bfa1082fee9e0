//! Which groups may be shown, printing after printing.
//!
//! Every cut is a one-way table with a group of those who did not tell. A group that is hidden in
//! the numbers of people is hidden in every figure; a figure that not everybody has is a table of
//! its own. What a printing has hidden stays hidden in later ones: setting the two side by side
//! would be a subtraction.

use std::collections::{BTreeMap, BTreeSet};

use super::tally::{Cut, GroupTally, Tally, rank};
use crate::method::Withheld;
use crate::method::disclosure::{Status, suppress_linked};

/// A group, in a way that lasts from one printing to the next.
type Key = (Cut, Option<String>);

/// The groups of each printing with how their numbers of people stand, oldest printing first.
pub(super) struct Mask<'a> {
    printings: Vec<(&'a Tally, BTreeMap<Key, Status>)>,
}

impl<'a> Mask<'a> {
    /// Of what each printing took in.
    pub fn of(printings: impl Iterator<Item = &'a Tally>) -> Self {
        let mut mask = Self { printings: Vec::new() };
        for tally in printings {
            let before = mask.hidden();
            mask.printings.push((tally, people(tally, &before)));
        }
        mask
    }

    /// What is printed now.
    pub fn now(&self) -> Option<&'a Tally> {
        self.printings.last().map(|(tally, _)| *tally)
    }

    /// How the groups of a cut stand now, in their order.
    pub fn people(&self, cut: Cut) -> Vec<Status> {
        let Some((tally, statuses)) = self.printings.last() else { return Vec::new() };
        let status = |group: &GroupTally| statuses.get(&key(cut, group)).copied();
        tally.groups(cut).iter().filter_map(status).collect()
    }

    /// How the groups of a cut stand for a figure that `n` people of each have.
    pub fn figure(&self, cut: Cut, n: impl Fn(&GroupTally) -> usize) -> Vec<Status> {
        self.figure_of(cut, |group, _| n(group))
    }

    /// [`figure`](Self::figure) of a number that the group alone does not tell.
    pub fn figure_of(&self, cut: Cut, n: impl Fn(&GroupTally, &Tally) -> usize) -> Vec<Status> {
        let (mut hidden, mut statuses) = (BTreeSet::new(), Vec::new());
        for (tally, people) in &self.printings {
            let groups = tally.groups(cut);
            let keys: Vec<Key> = groups.iter().map(|group| key(cut, group)).collect();
            let is_hidden = |key: &Key| {
                hidden.contains(key) || people.get(key).is_some_and(|status| status.is_hidden())
            };
            let counts: Vec<u32> = groups.iter().map(|group| n(group, tally) as u32).collect();
            let forced: Vec<bool> = keys.iter().map(is_hidden).collect();
            let table = suppress_linked(&counts, &forced);
            if !table.withheld {
                let cells = keys.into_iter().zip(&table.cells);
                hidden.extend(cells.filter(|(_, cell)| cell.is_hidden()).map(|(key, _)| key));
            }
            statuses = table.cells;
        }
        statuses
    }

    /// The groups that the newest printing hides.
    fn hidden(&self) -> BTreeSet<Key> {
        let newest = self.printings.last().into_iter().flat_map(|(_, statuses)| statuses);
        let hidden =
            newest.filter(|(_, status)| matches!(status, Status::Primary | Status::Complementary));
        hidden.map(|(key, _)| key.clone()).collect()
    }
}

/// Why a group that stands so is not shown; none if it is.
pub(super) fn withheld(status: Status) -> Option<Withheld> {
    match status {
        Status::Shown => None,
        Status::Empty => Some(Withheld::Nobody),
        Status::Primary | Status::Withheld => Some(Withheld::FewPeople),
        Status::Complementary => Some(Withheld::Subtraction),
    }
}

fn key(cut: Cut, group: &GroupTally) -> Key {
    (cut, group.code.clone())
}

/// How the numbers of people of every group stand.
fn people(tally: &Tally, before: &BTreeSet<Key>) -> BTreeMap<Key, Status> {
    let mut statuses = BTreeMap::new();
    for cut in [Cut::Units, Cut::Ranks, Cut::Contact] {
        let groups: Vec<&GroupTally> = tally.groups(cut).iter().collect();
        statuses.extend(table(cut, &groups, before));
    }
    let ranks: Vec<(Option<String>, Status)> = statuses
        .iter()
        .filter(|((cut, _), _)| *cut == Cut::Ranks)
        .map(|((_, code), status)| (code.clone(), *status))
        .collect();
    for (code, status) in ranks {
        let of_rank = |role: &&GroupTally| code.as_deref() == Some(rank(role.code.as_deref()));
        let roles: Vec<&GroupTally> = tally.groups(Cut::Roles).iter().filter(of_rank).collect();
        if status == Status::Empty {
            statuses.extend(roles.iter().map(|role| (key(Cut::Roles, role), Status::Empty)));
        } else if status.is_hidden() {
            statuses.extend(roles.iter().map(|role| (key(Cut::Roles, role), below(status, role))));
        } else {
            statuses.extend(table(Cut::Roles, &roles, before));
        }
    }
    statuses
}

/// A role of a rank that is hidden: the rank’s number must not follow from its roles.
fn below(status: Status, role: &GroupTally) -> Status {
    match role.people {
        _ if status == Status::Withheld => status,
        0 => Status::Complementary,
        1..5 => Status::Primary,
        _ => Status::Complementary,
    }
}

fn table(cut: Cut, groups: &[&GroupTally], before: &BTreeSet<Key>) -> Vec<(Key, Status)> {
    let counts: Vec<u32> = groups.iter().map(|group| group.people).collect();
    let keys: Vec<Key> = groups.iter().map(|group| key(cut, group)).collect();
    let forced: Vec<bool> = keys.iter().map(|key| before.contains(key)).collect();
    keys.into_iter().zip(suppress_linked(&counts, &forced).cells).collect()
}
