//! Newer versions of a round's questionnaire: moving an open round to one, trying one out.

use std::sync::Arc;

use super::job::Job;
use super::{App, Command, Label, Open};
use crate::catalog::Library;
use crate::method::MethodError;
use crate::method::findings::{Findings, as_if};
use crate::method::versions::{Moving, moving, table_between};
use crate::model::{Document, Edit, Questionnaire, Round, RoundId, Version};
use crate::text::Arg;

/// A round as if it had been asked on a newer version. Nothing of it is stored.
#[derive(Debug, Clone)]
pub struct Tried {
    /// Which round.
    pub round: RoundId,
    /// The newer version.
    pub on: Arc<Questionnaire>,
    /// What came of it.
    pub trial: Trial,
}

/// What came of trying a round out.
#[derive(Debug, Clone)]
pub enum Trial {
    /// It is being worked out.
    Working,
    /// These answers cannot be scored there.
    Failed,
    /// What the document would say.
    Found(Arc<Findings>),
}

/// What a document would say about a round on a newer version; none where no change table leads
/// there.
pub type TriedOut = Result<Option<Arc<Findings>>, MethodError>;

pub(super) fn try_out(document: &Document, round: RoundId, on: &Arc<Questionnaire>) -> TriedOut {
    Ok(as_if(document, round, on)?.map(Arc::new))
}

/// The newer versions of a round's questionnaire to which a change table leads, the newest first:
/// those of the library and those that other rounds carry.
pub fn newer_versions(
    library: &Library,
    document: &Document,
    round: &Round,
) -> Vec<Arc<Questionnaire>> {
    let own = &*round.questionnaire;
    let carried = document.rounds.iter().map(|other| &other.questionnaire);
    let mut newer: Vec<Arc<Questionnaire>> = library
        .questionnaires()
        .chain(carried)
        .filter(|other| other.id == own.id && other.version > own.version)
        .filter(|other| table_between(own, other).is_some())
        .cloned()
        .collect();
    // Where the library and a round have the same version, that of the library stays.
    newer.sort_by_key(|other| std::cmp::Reverse(other.version));
    newer.dedup_by_key(|other| other.version);
    newer
}

/// What the round in view keeps if it moves to this version; none where it has to stay.
pub fn moving_to(library: &Library, open: &Open, to: Version) -> Option<Moving> {
    let round = open.round()?;
    let versions = newer_versions(library, &open.document, round);
    let to = versions.iter().find(|other| other.version == to)?;
    moving(round, to).ok()
}

impl App {
    /// Moves the round in view to a newer version with what means the same there.
    pub(super) fn move_round(&mut self, to: Version) {
        let Some(open) = self.state.open.as_ref().filter(|open| open.can_answer()) else { return };
        let Some(round) = open.round() else { return };
        let Some(moving) = moving_to(&self.state.library, open, to) else { return };
        let (from, to, name) = (moving.from.label(), moving.to.label(), round.name.clone());
        let edit = Edit::SetQuestionnaire {
            round: round.id,
            questionnaire: moving.to,
            sheet: Box::new(moving.carried.sheet),
        };
        if self.edit(Label::MoveRound, edit) {
            self.state.dialog = None;
            self.stay_on_asked();
            let args =
                [("round", Arg::Text(&name)), ("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
            let text = self.state.texts.with("toast-round-moved", &args);
            self.toast(text, Some(Command::Undo));
        }
    }

    /// Tries a round out on a newer version.
    pub(super) fn try_out(&mut self, round: RoundId, on: Version) {
        let Some(open) = &mut self.state.open else { return };
        let Some(found) = open.document.round(round) else { return };
        let versions = newer_versions(&self.state.library, &open.document, found);
        let Some(on) = versions.into_iter().find(|other| other.version == on) else { return };
        open.tried = Some(Tried { round, on: Arc::clone(&on), trial: Trial::Working });
        self.engine.send(Job::TryOut(Arc::clone(&open.document), round, on));
    }

    /// What came of it, if it is still asked for.
    pub(super) fn tried_out(&mut self, round: RoundId, on: &Questionnaire, found: TriedOut) {
        let Some(open) = &mut self.state.open else { return };
        let is_asked = |tried: &&mut Tried| tried.round == round && *tried.on == *on;
        if let Some(tried) = open.tried.as_mut().filter(is_asked) {
            tried.trial = found.ok().flatten().map_or(Trial::Failed, Trial::Found);
        }
    }
}
