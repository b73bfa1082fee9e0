//! What one side says of the organization: who answered, unit by unit, and everything else.

use serde::Serialize;

use super::blocks::{Blocks, blocks};
use super::comment::{Comments, comments};
use super::figure::{CrowdFigure, Scale, too_few};
use super::mask::{Mask, withheld};
use super::scores::{Scores, scores};
use super::shift::Shift;
use super::tally::{Cut, GroupTally, Tally};
use crate::method::disclosure::Status;
use crate::method::findings::{Rule, codes};
use crate::method::interval::Moments;
use crate::method::{MethodError, Withheld};
use crate::model::{Axis, Dimension, Remark, Round, Side, Unit};

/// Everything that one side says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct SideFinding {
    /// Which side.
    pub side: Side,
    /// Sheets: of a sealed round those that came in, else those that are taken in.
    pub answered: u32,
    /// People invited; none if nobody has said, or more answered.
    pub invited: Option<u32>,
    /// Why nothing more is shown.
    pub withheld: Option<Withheld>,
    /// What was scored; none where the side was not asked the items.
    pub scores: Option<Scores>,
    /// Units of the organization, those who did not tell theirs last.
    pub units: Vec<UnitFinding>,
    /// Roles.
    pub roles: Vec<GroupFinding>,
    /// Weekly contact with customers.
    pub contact: Vec<GroupFinding>,
    /// What was said to the blocks beside the questionnaire.
    #[serde(flatten)]
    pub blocks: Blocks,
    /// What people wrote.
    pub comments: Comments,
}

/// How many of a group answered.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct GroupFinding {
    /// The choice that its people have in common; none for those who did not tell.
    pub code: Option<String>,
    /// People.
    pub answered: Option<u32>,
    /// Why their number is not shown.
    pub withheld: Option<Withheld>,
}

/// A unit of the organization.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct UnitFinding {
    /// How many answered.
    #[serde(flatten)]
    pub group: GroupFinding,
    /// People invited; only where the number of answers is shown, and not less.
    pub invited: Option<u32>,
    /// Length, breadth and depth; empty where the items were not asked.
    pub dimensions: Vec<CrowdFigure>,
}

/// What one side’s figures are made of.
pub(super) struct Sources<'a> {
    pub round: &'a Round,
    pub side: Side,
    pub mask: &'a Mask<'a>,
    pub shift: Option<&'a Shift>,
    /// What the compared round says of this side.
    pub before: Option<&'a Tally>,
    pub remarks: &'a [Remark],
}

impl Sources<'_> {
    /// People invited, where the number can be true.
    pub fn invited(&self, people: u32) -> Option<u32> {
        self.round.gathering.invited(self.side).filter(|invited| *invited >= people)
    }
}

/// Everything that a side says; of a sealed round only how many answered.
pub(super) fn side(sources: &Sources<'_>) -> Result<SideFinding, MethodError> {
    let sealed = SideFinding {
        side: sources.side,
        answered: sources.round.sheets(sources.side),
        invited: sources.invited(sources.round.sheets(sources.side)),
        withheld: Some(Withheld::Sealed),
        scores: None,
        units: Vec::new(),
        roles: Vec::new(),
        contact: Vec::new(),
        blocks: Blocks::default(),
        comments: Comments::none(Withheld::Sealed),
    };
    let Some(tally) = sources.mask.now() else { return Ok(sealed) };
    let invited = sources.invited(tally.people);
    let crowd = tally.crowd.as_ref();
    Ok(SideFinding {
        side: sources.side,
        answered: tally.people,
        invited,
        withheld: too_few(tally.people as usize),
        scores: crowd.map(|crowd| scores(sources, crowd, invited)).transpose()?,
        units: units(sources, tally)?,
        roles: groups(sources.mask, tally, Cut::Roles),
        contact: groups(sources.mask, tally, Cut::Contact),
        blocks: blocks(sources, tally, invited)?,
        comments: comments(sources.side, tally.people, sources.remarks),
    })
}

fn groups(mask: &Mask<'_>, tally: &Tally, cut: Cut) -> Vec<GroupFinding> {
    let statuses = mask.people(cut);
    tally.groups(cut).iter().zip(statuses).map(|(group, status)| found(group, status)).collect()
}

fn found(group: &GroupTally, status: Status) -> GroupFinding {
    GroupFinding {
        code: group.code.clone(),
        answered: (!status.is_hidden()).then_some(group.people),
        withheld: withheld(status),
    }
}

/// The units in the order of the organization’s list, each with its three dimensions.
fn units(sources: &Sources<'_>, tally: &Tally) -> Result<Vec<UnitFinding>, MethodError> {
    let dimensions = sources.round.questionnaire.dimensions.iter().enumerate();
    let scored = dimensions.filter(|(_, dimension)| dimension.axis != Axis::Enablers);
    let column = |(at, dimension): (usize, &Dimension)| Column {
        at,
        axis: dimension.axis,
        statuses: sources.mask.figure(Cut::Units, |group| n_of(&group.dimensions, at)),
    };
    let columns: Vec<Column> = scored.map(column).collect();
    let statuses = sources.mask.people(Cut::Units);
    let mut units = nobodys(sources, tally, &statuses);
    for (place, (group, status)) in tally.groups(Cut::Units).iter().zip(statuses).enumerate() {
        let found = found(group, status);
        let listed = group.code.as_ref().and_then(|name| sources.round.gathering.unit(name));
        let invited = listed.and_then(|unit| unit.invited);
        let invited = invited.filter(|invited| found.answered.is_some_and(|n| n <= *invited));
        let columns = columns.iter().filter(|column| column.at < group.dimensions.len());
        let figure = |column: &Column| column.figure(sources, group, place, invited);
        let dimensions = columns.map(figure).collect::<Result<_, _>>()?;
        units.push(UnitFinding { group: found, invited, dimensions });
    }
    units.sort_by_key(|unit| place_of(sources.round, unit));
    Ok(units)
}

/// A dimension of all units.
struct Column {
    at: usize,
    axis: Axis,
    statuses: Vec<Status>,
}

impl Column {
    fn figure(
        &self,
        sources: &Sources<'_>,
        group: &GroupTally,
        place: usize,
        invited: Option<u32>,
    ) -> Result<CrowdFigure, MethodError> {
        let items = codes(&sources.round.questionnaire, &[self.axis]).cloned().collect();
        if let Some(reason) = self.statuses.get(place).copied().and_then(withheld) {
            return Ok(CrowdFigure::withheld(reason, Rule::CrowdMean, items));
        }
        let means = group.dimensions.get(self.at).copied().unwrap_or_default();
        let mean = means.interval(invited.map(|n| n as usize))?;
        CrowdFigure::of(&mean, Scale::POINTS, Rule::CrowdMean, items)
    }
}

/// Units of the list in which nobody answered. They are told where anything of the units is.
fn nobodys(sources: &Sources<'_>, tally: &Tally, statuses: &[Status]) -> Vec<UnitFinding> {
    let is_told = statuses.iter().any(|status| !status.is_hidden());
    let groups = tally.groups(Cut::Units);
    let answered = |name: &str| groups.iter().any(|group| group.code.as_deref() == Some(name));
    let silent = sources.round.gathering.units.iter().filter(|unit| !answered(&unit.name));
    let finding = |unit: &Unit| UnitFinding {
        group: GroupFinding {
            code: Some(unit.name.clone()),
            answered: is_told.then_some(0),
            withheld: Some(if is_told { Withheld::Nobody } else { Withheld::Subtraction }),
        },
        invited: unit.invited.filter(|_| is_told),
        dimensions: Vec::new(),
    };
    silent.filter(|_| !groups.is_empty()).map(finding).collect()
}

/// Units of the list first, then names that are not on it, then those who did not tell.
fn place_of(round: &Round, unit: &UnitFinding) -> (bool, usize) {
    let listed = |name: &String| round.gathering.units.iter().position(|unit| unit.name == *name);
    let place = unit.group.code.as_ref().map(|name| listed(name).unwrap_or(usize::MAX));
    (place.is_none(), place.unwrap_or(usize::MAX))
}

/// How many of a group have a figure.
pub(super) fn n_of(means: &[Moments], at: usize) -> usize {
    means.get(at).map_or(0, |means| means.n)
}
