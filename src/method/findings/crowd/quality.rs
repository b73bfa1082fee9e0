//! Whether the crowd can be wise: its four conditions, from what may be told of its groups.
//!
//! The exact numbers of roles would follow from an exact diversity, and the means of hidden units
//! from an exact effective size. Hidden groups therefore count as a reader knows them: those of a
//! cut share what is hidden of it evenly, and hidden units are one.

use serde::Serialize;

use super::mask::Mask;
use super::tally::{Cut, NO, Tally, YES};
use crate::method::Withheld;
use crate::method::crowd_quality::{
    Condition, EffectiveSize, effective_of, shares_diversity, weakest,
};
use crate::method::disclosure::Status;
use crate::method::interval::Moments;

/// The four conditions of a good crowd, each 0–1, and the weakest of them.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct QualityFinding {
    /// Spread over the roles.
    pub diversity: Option<f64>,
    /// Share of answers given before any result was seen.
    pub independence: Option<f64>,
    /// Share of weekly customer contact among those who said.
    pub decentralisation: Option<f64>,
    /// Mean of participation and of the share of decided ideas, or the one that is known.
    pub aggregation: Option<f64>,
    /// Share of the invited who answered.
    pub participation: Option<f64>,
    /// Share of the ideas that have got a decision.
    pub ideas_decided: Option<f64>,
    /// Conditions that are estimated because groups behind them are hidden.
    pub estimated: Vec<Condition>,
    /// Conditions without a value.
    pub unknown: Vec<Condition>,
    /// The condition with the smallest value.
    pub weakest: Option<Condition>,
    /// Its value: a crowd is as good as its weakest condition.
    pub headline: Option<f64>,
    /// Whole people that the crowd is worth, since those of a unit think alike; never in the
    /// headline. None where it cannot be estimated.
    pub effective_size: Option<f64>,
    /// People that it is out of.
    pub effective_of: Option<usize>,
    /// Why nothing is shown.
    pub withheld: Option<Withheld>,
}

/// Numbers of a cut as a reader knows them, with whether any is estimated.
fn known(mask: &Mask<'_>, tally: &Tally, cut: Cut) -> (Vec<(Option<String>, f64)>, bool) {
    let statuses = mask.people(cut);
    let groups = || tally.groups(cut).iter().zip(&statuses);
    let hidden = |status: &Status| status.is_hidden();
    let people: u32 = groups().filter(|(_, s)| hidden(s)).map(|(group, _)| group.people).sum();
    let cells = groups().filter(|(_, status)| hidden(status)).count();
    let even = if cells > 0 { f64::from(people) / cells as f64 } else { 0.0 };
    let number = |(group, status): (&super::tally::GroupTally, &Status)| {
        let people = if hidden(status) { even } else { f64::from(group.people) };
        (group.code.clone(), people)
    };
    (groups().map(number).collect(), cells > 0)
}

/// The conditions of a crowd of own staff; `ideas` are those collected and those decided.
pub(super) fn quality(
    mask: &Mask<'_>,
    tally: &Tally,
    invited: Option<u32>,
    ideas: (usize, usize),
) -> QualityFinding {
    let reason = super::figure::too_few(tally.people as usize);
    let share = |part: f64, whole: f64| (whole > 0.0 && reason.is_none()).then(|| part / whole);
    let (roles, roles_estimated) = known(mask, tally, Cut::Roles);
    let told: Vec<f64> = roles.iter().filter(|(code, _)| code.is_some()).map(|r| r.1).collect();
    let (contact, contact_estimated) = known(mask, tally, Cut::Contact);
    let of = |name: &str| {
        let found = contact.iter().find(|(code, _)| code.as_deref() == Some(name));
        found.map_or(0.0, |(_, people)| *people)
    };
    let people = f64::from(tally.people);
    let participation = invited.and_then(|invited| share(people, f64::from(invited)));
    let ideas_decided = share(ideas.1 as f64, ideas.0 as f64);
    let parts: Vec<f64> = [participation, ideas_decided].into_iter().flatten().collect();
    let values = [
        shares_diversity(&told).filter(|_| reason.is_none()),
        share(f64::from(tally.sealed), people),
        share(of(YES), of(YES) + of(NO)),
        share(parts.iter().sum(), parts.len() as f64),
    ];
    let (unknown, smallest) = weakest(values);
    let estimated = [
        (Condition::Diversity, roles_estimated && values[0].is_some()),
        (Condition::Decentralisation, contact_estimated && values[2].is_some()),
    ];
    let estimated = estimated.into_iter().filter(|(_, is)| *is).map(|(condition, _)| condition);
    let size = effective(mask, tally);
    QualityFinding {
        diversity: values[0],
        independence: values[1],
        decentralisation: values[2],
        aggregation: values[3],
        participation,
        ideas_decided,
        estimated: estimated.collect(),
        unknown,
        weakest: smallest.map(|(condition, _)| condition),
        headline: smallest.map(|(_, value)| value),
        effective_size: size.effective.filter(|_| reason.is_none()).map(f64::round),
        effective_of: size.effective.filter(|_| reason.is_none()).map(|_| size.n),
        withheld: reason,
    }
}

/// Worth of the crowd, where hidden units count as one.
fn effective(mask: &Mask<'_>, tally: &Tally) -> EffectiveSize {
    let statuses = mask.figure(Cut::Units, |group| group.overall.n);
    let (mut sites, mut hidden) = (Vec::new(), Moments::default());
    for (group, status) in tally.groups(Cut::Units).iter().zip(statuses) {
        if status.is_hidden() {
            hidden = hidden.and(group.overall);
        } else {
            sites.push(group.overall);
        }
    }
    sites.push(hidden);
    effective_of(&sites)
}
