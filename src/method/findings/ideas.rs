//! What became of ideas: how far each is, what is thought of it, and whether its theme has moved
//! since. Never that the idea moved it.

use serde::Serialize;

use super::since::{Earlier, Since};
use crate::method::MethodError;
use crate::method::ideas::{Judged, LEAST_JUDGES, medians};
use crate::model::{Axis, Document, Idea, IdeaId, IdeaStatus, RoundId, Stamp, ThemeCode};

/// What is told of one idea.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct IdeaFinding {
    /// Which idea.
    pub id: IdeaId,
    /// The idea in short.
    pub title: String,
    /// The round in which it was given.
    pub round: RoundId,
    /// Code of who gave it; never a name.
    pub from: Option<String>,
    /// The day on which it was given, `2026-11-17`.
    pub given: String,
    /// The day of its first decision.
    pub decided: Option<String>,
    /// How far it has come.
    pub status: IdeaStatus,
    /// The theme that it belongs to above all.
    pub theme: Option<ThemeCode>,
    /// The dimension that it changes above all.
    pub dimension: Option<Axis>,
    /// Whether whoever gave it has been thanked.
    pub thanked: bool,
    /// People who have judged it.
    pub judged: usize,
    /// Whether the judgements may be seen.
    pub revealed: bool,
    /// Median and spread of each scale; empty before at least three have judged and the
    /// judgements have been opened.
    pub judgements: Vec<Judged>,
    /// What its theme has done since its round; none while it is not in use, without a theme, and
    /// in its own round.
    pub since: Option<Since>,
}

/// The ideas of the round in view and of those before it, and those whose round is gone.
pub(super) fn ideas(
    document: &Document,
    viewed: RoundId,
    earlier: &mut Earlier<'_>,
) -> Result<Vec<IdeaFinding>, MethodError> {
    let since = |idea: &Idea, earlier: &mut Earlier<'_>| match idea.theme() {
        Some(theme) if is_used(idea) => earlier.theme(idea.round, &theme),
        _ => Ok(None),
    };
    let ideas = document.ideas_until(viewed);
    ideas.map(|idea| Ok(finding(idea, since(idea, earlier)?))).collect()
}

fn is_used(idea: &Idea) -> bool {
    matches!(idea.status(), IdeaStatus::InUse | IdeaStatus::Measured)
}

fn finding(idea: &Idea, since: Option<Since>) -> IdeaFinding {
    let (theme, revealed) = (idea.theme(), idea.is_revealed());
    let is_told = revealed && idea.judgements.len() >= LEAST_JUDGES;
    IdeaFinding {
        id: idea.id,
        title: idea.words("ID_title").to_owned(),
        round: idea.round,
        from: idea.choice("ID_from").map(str::to_owned),
        given: idea.given.date(),
        decided: idea.decided.map(Stamp::date),
        status: idea.status(),
        theme,
        dimension: idea.axis(),
        thanked: idea.is_thanked(),
        judged: idea.judgements.len(),
        revealed,
        judgements: if is_told { medians(&idea.judgements) } else { Vec::new() },
        since,
    }
}
