//! Whole documents: new ones, copies, and other states of one that is open.

use std::path::Path;

use rusqlite::Connection;

use super::{
    Fault, Holder, Overwrite, Store, StoreError, connection,
    crowd::{self, Source},
    ladder::LADDER,
    lock::Claim,
    place, publish, write,
};
use crate::model::{BatchId, Document, Edit, Idea, PackedSheet};

impl Store {
    /// Writes a whole new document without sheets and opens it. `me` is who holds it from now on.
    ///
    /// # Errors
    /// [`StoreError`]; a file that was there before is then as it was.
    pub fn create(
        path: &Path,
        document: &Document,
        overwrite: Overwrite,
        me: &Holder,
    ) -> Result<Self, StoreError> {
        Self::create_with(path, document, [], overwrite, me)
    }

    /// Writes a whole new document with its sheets and opens it: as many for each batch as it says.
    ///
    /// # Errors
    /// [`StoreError`]; a file that was there before is then as it was.
    pub fn create_with(
        path: &Path,
        document: &Document,
        sheets: impl IntoIterator<Item = (BatchId, PackedSheet)>,
        overwrite: Overwrite,
        me: &Holder,
    ) -> Result<Self, StoreError> {
        let create = || {
            let place = place(path)?;
            let filled = filled(document, Source::Given(&mut sheets.into_iter()))?;
            let lock = publish::publish(filled, &place, overwrite, me)?;
            Self::enter(place, Claim::Held(lock), me, LADDER)
        };
        create().map_err(|fault| fault.at(path))
    }

    /// Writes a copy of the document as it is on disk now.
    ///
    /// # Errors
    /// [`StoreError`]; a file that was there before is then as it was.
    pub fn save_copy(&self, to: &Path, overwrite: Overwrite) -> Result<(), StoreError> {
        let copy = || {
            let place = place(to)?;
            let mut copy = connection::copy(&self.connection)?;
            LADDER.verify(&copy)?;
            if crowd::is_away(&copy)? {
                crowd::sweep(&mut copy)?;
            }
            publish::publish(copy, &place, overwrite, &self.me)
        };
        copy().map(drop).map_err(|fault| fault.at(to))
    }

    /// Writes another state of this document, such as one that could not be written here, with the
    /// sheets that lie here.
    ///
    /// # Errors
    /// [`StoreError`]; a file that was there before is then as it was.
    pub fn save_state(
        &self,
        document: &Document,
        to: &Path,
        overwrite: Overwrite,
    ) -> Result<(), StoreError> {
        let copy = || {
            let filled = filled(document, Source::Document(&self.connection))?;
            publish::publish(filled, &place(to)?, overwrite, &self.me)
        };
        copy().map(drop).map_err(|fault| fault.at(to))
    }
}

/// A document in memory, written by the same edits as any other.
fn filled(document: &Document, sheets: Source<'_>) -> Result<Connection, Fault> {
    let mut edits = vec![Edit::SetOrganization(document.organization.clone())];
    edits.extend(document.rounds.iter().map(|round| Edit::AddRound(Box::new(round.clone()))));
    edits.push(Edit::SetEvents(document.events.clone()));
    let idea =
        |(id, idea): (&_, &Idea)| Edit::SetIdea { id: *id, idea: Some(Box::new(idea.clone())) };
    edits.extend(document.ideas.iter().map(idea));
    let mut fits = Document::default();
    for edit in &edits {
        fits.apply(edit)?;
    }
    let mut blank = LADDER.blank()?;
    write::write(&mut blank, &edits)?;
    crowd::fill(&mut blank, document, sheets)?;
    Ok(blank)
}
