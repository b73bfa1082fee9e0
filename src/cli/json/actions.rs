//! What was promised in a round and before it.

use serde::Serialize;

use crate::method::findings::{ActionFinding, Findings};
use crate::model::RoundId;

#[derive(Serialize)]
pub struct Actions<'a> {
    round: RoundId,
    name: &'a str,
    actions: &'a [ActionFinding],
}

/// What was promised, and what came of it.
pub fn actions(findings: &Findings) -> Actions<'_> {
    Actions { round: findings.round, name: &findings.name, actions: &findings.actions }
}
