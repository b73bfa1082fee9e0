//! Everything that a round’s crowd says, safe to be shown as it is.
//!
//! There are two steps. The heavy one reads the sheets: [`tally()`] sums up one side, [`shift()`]
//! compares one side of two rounds. The light one, [`crowd_findings`], decides what may be shown,
//! joins the organization’s own answers and finds the words. A tally holds what nobody may see; the
//! findings hold nothing that may not be printed, in any combination.
//!
//! `docs/findings.md` describes every field as it is printed for other programs.

mod blocks;
mod comment;
mod estimate;
mod feelings;
mod figure;
mod mask;
mod mirror;
mod quality;
mod refresh;
mod scores;
mod seen;
mod shift;
mod side;
mod tally;
mod views;
mod years;

use std::collections::BTreeMap;

use serde::Serialize;

pub use blocks::{Blocks, MeanFinding, RecommendationFinding, StageFinding};
pub use comment::{Comment, Comments};
pub use estimate::{CalibrationFinding, GuessFinding};
pub use feelings::{BlindSpot, BlindSpotWord, ClusterFinding, FeelingsFinding, ShareFinding};
pub use figure::{ChangeBasis, CrowdFigure};
pub use mirror::MirrorFinding;
pub use quality::QualityFinding;
pub use refresh::{Counts, refresh};
pub use scores::{DimensionInCrowd, ItemInCrowd, Scores, ThemeInCrowd};
pub use seen::seen;
pub use shift::{Moved, Shift, Year, shift};
pub use side::{GroupFinding, SideFinding, UnitFinding};
pub use tally::{
    BlockTally, ClusterTally, Cut, CutTally, EmotionTally, EstimateTally, GroupTally, MeanTally,
    MirrorTally, RatingTally, Tallies, Tally, tally,
};
pub use views::{ViewPair, Views};
pub use years::{seen_over, since};

use super::scored::Scored;
use crate::method::MethodError;
use crate::model::{Document, Idea, Remark, Round, RoundId, Side};
use estimate::{calibrations, guesses, measured};
use mask::Mask;
use mirror::mirrors;
use quality::quality;
use side::Sources;
use views::views;

/// Everything that the crowd of a round says.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct CrowdFindings {
    /// The round in view.
    pub round: RoundId,
    /// Its name.
    pub name: String,
    /// Its year.
    pub year: i32,
    /// No result has been revealed: only numbers of people are told.
    pub sealed: bool,
    /// The round that changes are since; none where none can be compared.
    pub compared: Option<RoundId>,
    /// Name of that round.
    pub compared_name: Option<String>,
    /// The sides that were invited or answered, own staff first.
    pub sides: Vec<SideFinding>,
    /// The four conditions of a good crowd, of own staff.
    pub quality: Option<QualityFinding>,
    /// Two views of each theme beside each other.
    pub views: Views,
    /// Own levels beside customers’ agreement, statement by statement.
    pub mirror: Vec<MirrorFinding>,
    /// Estimates of the recommendation score: of everybody, then by role.
    pub calibration: Vec<CalibrationFinding>,
    /// The guess round.
    pub guesses: Option<GuessFinding>,
}

/// What the sheets of a round and of the one before it amount to.
#[derive(Debug, Clone, Copy, Default)]
pub struct Summed<'a> {
    /// The tallies of each printing, oldest first; the last one is shown. None while it is sealed.
    pub printings: &'a [Tallies],
    /// The round that changes are since, if it is revealed.
    pub before: Option<Before<'a>>,
    /// What people wrote in this round.
    pub remarks: &'a [Remark],
}

/// A round before, as its newest printing shows it.
#[derive(Debug, Clone, Copy)]
pub struct Before<'a> {
    /// Which round.
    pub round: RoundId,
    /// Its tallies.
    pub tallies: &'a Tallies,
    /// How each side moved since then.
    pub shifts: &'a BTreeMap<Side, Shift>,
}

/// Everything that the crowd of a round says; none if there is no such round.
///
/// # Errors
/// What [`score_assessment`](crate::method::score::score_assessment) refuses of the agreed sheet,
/// and tallies that do not belong to the round.
pub fn crowd_findings(
    document: &Document,
    id: RoundId,
    summed: &Summed<'_>,
) -> Result<Option<CrowdFindings>, MethodError> {
    let Some(round) = document.round(id) else { return Ok(None) };
    let sealed = !round.is_revealed() || summed.printings.is_empty();
    let printings = if sealed { &[] } else { summed.printings };
    let masks: BTreeMap<Side, Mask<'_>> = Side::ALL
        .into_iter()
        .map(|side| (side, Mask::of(printings.iter().filter_map(|tallies| tallies.get(&side)))))
        .collect();
    let nobody = Mask::of(std::iter::empty());
    let mask = |side: Side| masks.get(&side).unwrap_or(&nobody);
    let before = summed.before.filter(|_| !sealed);
    let mut sides = Vec::new();
    for side in Side::ALL {
        let sources = Sources {
            round,
            side,
            mask: mask(side),
            shift: before.and_then(|before| before.shifts.get(&side)),
            before: before.and_then(|before| before.tallies.get(&side)),
            remarks: summed.remarks,
        };
        let is_part = round.gathering.invited(side).is_some() || round.sheets(side) > 0;
        if is_part || sources.mask.now().is_some() {
            sides.push(side::side(&sources)?);
        }
    }
    let compared = before.and_then(|before| document.round(before.round));
    let mut found = CrowdFindings {
        round: round.id,
        name: round.name.clone(),
        year: round.year,
        sealed,
        compared: compared.map(|round| round.id),
        compared_name: compared.map(|round| round.name.clone()),
        sides,
        quality: None,
        views: Views::default(),
        mirror: Vec::new(),
        calibration: Vec::new(),
        guesses: None,
    };
    if !sealed {
        together(&mut found, document, round, mask(Side::Staff), mask(Side::Customers).now())?;
    }
    Ok(Some(found))
}

/// What needs more than one side, or the organization’s own answers.
fn together(
    found: &mut CrowdFindings,
    document: &Document,
    round: &Round,
    staff: &Mask<'_>,
    customers: Option<&Tally>,
) -> Result<(), MethodError> {
    let own = Scored::of(round)?.assessment;
    found.views = views(round, &own, staff, customers)?;
    if let Some(customers) = customers {
        found.mirror = mirrors(round, &own, staff.now(), customers)?;
    }
    let ratings = measured(customers);
    found.calibration = calibrations(staff, ratings)?;
    found.guesses = guesses(&round.gathering.guesses, ratings)?;
    if let Some(tally) = staff.now() {
        let invited = round.gathering.invited(Side::Staff).filter(|n| *n >= tally.people);
        found.quality = Some(quality(staff, tally, invited, ideas(document, round)));
    }
    Ok(())
}

/// Ideas of a round: collected, and decided.
fn ideas(document: &Document, round: &Round) -> (usize, usize) {
    let of_round = || document.ideas.values().filter(|idea: &&Idea| idea.round == round.id);
    (of_round().count(), of_round().filter(|idea| idea.status().is_decided()).count())
}
