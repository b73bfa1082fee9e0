//! Whether waiting sheets may be taken into a result that has been printed.

use std::collections::BTreeMap;

use super::tally::{Cut, GroupTally, Tallies, Tally};
use crate::method::MethodError;
use crate::method::crowd::Crowd;
use crate::method::disclosure::{LEAST_PEOPLE, may_republish};
use crate::method::interval::Moments;
use crate::model::{QuestionCode, Side};

/// What so many people have a value of. Themes, items, dimensions and axes go by their place.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Figure {
    People,
    Overall,
    Theme(usize),
    Item(usize),
    Dimension(usize),
    /// A question or a section of a block.
    Block(QuestionCode),
    Destroyed,
    Axis(usize),
    Estimate,
}

/// A group of a cut.
type Group = (Cut, Option<String>);
/// A number that is printed: of a group, or of everybody, and the figure that so many have.
type Cell = (Option<Group>, Figure);

/// Every number of people behind anything that is printed, side by side. Those of sheets that are
/// not in a result yet are counted the same way.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Counts(BTreeMap<Side, BTreeMap<Cell, u32>>);

impl Counts {
    /// Of the sheets that these tallies sum up.
    pub fn of(tallies: &Tallies) -> Self {
        Self(tallies.iter().map(|(side, tally)| (*side, cells(tally))).collect())
    }

    fn get(&self, side: Side, cell: &Cell) -> u32 {
        self.0.get(&side).and_then(|cells| cells.get(cell)).copied().unwrap_or(0)
    }
}

/// Whether the sheets behind `waiting` may be taken into the result behind `printed`: in every cell
/// that is printed nobody is added, or five at least. A figure of a whole side that was not printed
/// yet, because fewer than five had it, needs nothing.
///
/// # Errors
/// None that a count can cause; kept for the rule’s sake.
pub fn refresh(printed: &Counts, waiting: &Counts) -> Result<bool, MethodError> {
    for (side, cells) in &waiting.0 {
        for ((group, figure), added) in cells {
            let whole = printed.get(*side, &(None, figure.clone()));
            if whole < LEAST_PEOPLE {
                continue;
            }
            // A group that is hidden was printed all the same: as a part of what is hidden.
            let before = printed.get(*side, &(group.clone(), figure.clone())).max(LEAST_PEOPLE);
            if !may_republish(before, *added, 0)?.allowed {
                return Ok(false);
            }
        }
    }
    Ok(true)
}

fn cells(tally: &Tally) -> BTreeMap<Cell, u32> {
    let mut cells = BTreeMap::new();
    let mut add = |group: Option<Group>, figure: Figure, n: usize| {
        *cells.entry((group, figure)).or_insert(0) += n as u32;
    };
    add(None, Figure::People, tally.people as usize);
    if let Some(Crowd { themes, dimensions, items, overall, .. }) = &tally.crowd {
        add(None, Figure::Overall, overall.interval.n);
        let themes = themes.iter().map(|theme| theme.summary.mean.n).enumerate();
        themes.for_each(|(at, n)| add(None, Figure::Theme(at), n));
        let items = items.iter().map(|item| item.n).enumerate();
        items.for_each(|(at, n)| add(None, Figure::Item(at), n));
        let dimensions = dimensions.iter().map(|found| found.summary.mean.n).enumerate();
        dimensions.for_each(|(at, n)| add(None, Figure::Dimension(at), n));
    }
    for (cut, group) in tally.cuts.iter().flat_map(|c| c.groups.iter().map(|g| (c.cut, g))) {
        for (figure, n) in of_group(cut, group) {
            add(Some((cut, group.code.clone())), figure, n);
        }
    }
    let blocks = &tally.blocks;
    blocks.ratings.iter().for_each(|r| add(None, Figure::Block(r.code.clone()), r.ratings.n()));
    let mirrors = blocks.mirrors.iter();
    mirrors.for_each(|m| add(None, Figure::Block(m.code.clone()), m.counts.iter().sum()));
    if let Some(emotion) = &blocks.emotion {
        emotion.clusters.iter().for_each(|c| add(None, Figure::Block(c.code.clone()), c.means.n));
        add(None, Figure::Destroyed, emotion.rated_destroying);
    }
    for (axis, means) in blocks.listening.iter().flatten().enumerate() {
        add(None, Figure::Axis(axis), means.n);
    }
    blocks.means.iter().for_each(|mean| add(None, Figure::Block(mean.code.clone()), mean.means.n));
    for guessed in &blocks.estimates {
        let role = Some((Cut::Roles, guessed.role.clone()));
        add(None, Figure::Estimate, guessed.estimates.len());
        add(role, Figure::Estimate, guessed.estimates.len());
    }
    cells
}

/// What is printed of a group of a cut.
fn of_group(cut: Cut, group: &GroupTally) -> Vec<(Figure, usize)> {
    let all = |figure: fn(usize) -> Figure, of: &[Moments]| -> Vec<(Figure, usize)> {
        of.iter().enumerate().map(|(at, means)| (figure(at), means.n)).collect()
    };
    let mut found = vec![(Figure::People, group.people as usize)];
    found.extend(match cut {
        Cut::Units => all(Figure::Dimension, &group.dimensions),
        Cut::Ranks | Cut::Contact => all(Figure::Theme, &group.themes),
        Cut::Roles => Vec::new(),
    });
    found
}
