//! The heavy step: what one side of a crowd answered, summed so far that figures, intervals and
//! what may be shown of them follow without the sheets. A tally is not to be shown: it knows how
//! many are in the smallest group.

mod blocks;
mod groups;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

pub use blocks::{
    BlockTally, ClusterTally, EmotionTally, EstimateTally, MeanTally, MirrorTally, RatingTally,
};
pub(super) use blocks::{Form, asked_clusters, cluster_means};
pub use groups::{Cut, CutTally, GroupTally};
pub(super) use groups::{FRONT_LINE, LEADERS, NO, YES, rank};

use crate::method::MethodError;
use crate::method::crowd::Crowd;
use crate::model::{Answers, Block, Questionnaire, Side};

/// The tallies of all sides that were asked.
pub type Tallies = BTreeMap<Side, Tally>;

/// What one side answered. It depends on the sheets and on what was asked alone, so it may be kept
/// under a key of their content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Tally {
    /// People.
    pub people: u32,
    /// Sheets given before any result was revealed.
    pub sealed: u32,
    /// Scores, items and agreement of everybody; none where nobody was asked the items. Intervals
    /// are those of a large population.
    pub crowd: Option<Crowd>,
    /// The groups of each cut that the background questions allow.
    pub cuts: Vec<CutTally>,
    /// What was said to the blocks beside the questionnaire.
    pub blocks: BlockTally,
}

impl Tally {
    /// The groups of a cut.
    pub fn groups(&self, cut: Cut) -> &[GroupTally] {
        let found = self.cuts.iter().find(|tally| tally.cut == cut);
        found.map_or(&[], |tally| tally.groups.as_slice())
    }
}

/// Sums up the sheets of one side.
///
/// # Errors
/// What [`score_responses`](crate::method::crowd::score_responses) refuses of the questionnaire and
/// the answers.
pub fn tally(
    questionnaire: &Questionnaire,
    blocks: &[Arc<Block>],
    answers: &Answers,
) -> Result<Tally, MethodError> {
    let parted = groups::parted(blocks, answers);
    let (crowd, cuts) = groups::groups(questionnaire, answers, &parted)?;
    let roles = parted.iter().find(|parted| parted.cut == Cut::Roles);
    let roles = roles.map(|roles| (roles.codes.as_slice(), roles.of.as_slice()));
    Ok(Tally {
        people: u32::try_from(answers.len()).unwrap_or(u32::MAX),
        sealed: u32::try_from(answers.sealed).unwrap_or(u32::MAX),
        crowd,
        cuts,
        blocks: blocks::blocks(blocks, answers, roles),
    })
}
