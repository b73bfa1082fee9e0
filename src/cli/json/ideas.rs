//! The ideas of a round and of those before it.

use serde::Serialize;

use crate::method::findings::{Findings, IdeaFinding};
use crate::method::ideas::CrowdOfIdeas;
use crate::model::RoundId;

#[derive(Serialize)]
pub struct Ideas<'i> {
    round: RoundId,
    name: &'i str,
    ideas: &'i [IdeaFinding],
    crowd: CrowdOfIdeas,
}

/// What became of ideas, and whether a crowd is behind those of the round.
pub fn ideas(findings: &Findings, crowd: CrowdOfIdeas) -> Ideas<'_> {
    Ideas { round: findings.round, name: &findings.name, ideas: &findings.ideas, crowd }
}
