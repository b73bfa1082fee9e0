//! The document on disk: one organization, one SQLite file that can be mailed and copied.
//!
//! Opens and creates documents, climbs them to the newest format, locks them, writes edits and
//! reads everything back. What it refuses to open it leaves as it was, to the byte.
//!
//! May use `model`, blake2, rusqlite, serde, serde_json and tempfile. Must never know how anything is scored,
//! how it is shown, what time it is, or a sentence of the interface.

mod column;
mod connection;
mod crowd;
mod error;
mod file;
mod header;
mod inspect;
mod ladder;
mod lock;
mod publish;
mod read;
#[cfg(test)]
mod tests;
mod words;
mod write;

use std::path::{Path, PathBuf};

use rusqlite::{Connection, MAIN_DB};

use self::{
    connection::Mode,
    crowd::Source,
    ladder::{LADDER, Ladder},
    lock::{Claim, Lock},
};
use crate::model::{BatchId, Document, Edit, Idea, PackedSheet};

pub use crowd::{Arrival, Arrivals, Incoming, Known, Staged, Staging};
pub use error::{Fault, StoreError};
pub use file::replace_file;
pub use inspect::{Contents, Inspection};
pub use lock::Holder;

/// What may happen to a file that is already there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Overwrite {
    /// It stays, and nothing is written.
    No,
    /// It is replaced at once or, on any failure, stays.
    Yes,
}

/// Whether a document can be changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Access {
    /// It can.
    Full,
    /// It cannot: another has it open, or nobody can write there.
    ReadOnly {
        /// Who has it open.
        holder: Option<Holder>,
    },
}

impl Access {
    fn check(&self) -> Result<(), Fault> {
        if *self == Self::Full { Ok(()) } else { Err(Fault::ReadOnly) }
    }
}

/// An open document.
#[derive(Debug)]
pub struct Store {
    path: PathBuf,
    connection: Connection,
    /// What is on disk: an edit is tried here first, by the model's own rules.
    document: Document,
    access: Access,
    backup: Option<PathBuf>,
    /// Whether sheets came one by one, in an order that the pages of the file still show.
    is_appended: bool,
    me: Holder,
    /// Goes last, after the connection.
    _lock: Option<Lock>,
}

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

    /// Opens a document, brought to the newest format; read only where it cannot be locked.
    ///
    /// # Errors
    /// [`StoreError`]; the file is then as it was.
    pub fn open(path: &Path, me: &Holder) -> Result<(Self, Document), StoreError> {
        let store = Self::open_with(path, me, LADDER).map_err(|fault| fault.at(path))?;
        let document = store.document.clone();
        Ok((store, document))
    }

    fn open_with(path: &Path, me: &Holder, ladder: Ladder) -> Result<Self, Fault> {
        let place = place(path)?;
        header::check(&place, ladder.top())?;
        let claim = Lock::claim(&place, me);
        Self::enter(place, claim, me, ladder)
    }

    fn enter(path: PathBuf, claim: Claim, me: &Holder, ladder: Ladder) -> Result<Self, Fault> {
        let (lock, holder) = match claim {
            Claim::Held(lock) => (Some(lock), None),
            Claim::Refused(holder) => (None, holder),
        };
        let mode = if lock.is_some() { Mode::Write } else { Mode::Read };
        let mut connection = connection::open(&path, mode)?;
        // SQLite falls back to reading where the file itself is write-protected.
        let lock = if connection.is_readonly(MAIN_DB)? { None } else { lock };
        ladder.verify(&connection)?;
        let mut backup = None;
        if ladder::version(&connection)? < ladder.top() {
            let old = connection::copy(&connection)?;
            match lock {
                Some(_) => backup = Some(publish::back_up(old, &path, me)?),
                None => connection = old,
            }
            ladder.climb(&mut connection)?;
        }
        let document = read::read(&connection)?;
        if lock.is_some() && crowd::is_away(&connection)? {
            // What cannot be swept now is not seen either, and is swept another time.
            let _ = crowd::sweep(&mut connection);
        }
        let access = if lock.is_some() { Access::Full } else { Access::ReadOnly { holder } };
        Ok(Self {
            path,
            connection,
            document,
            access,
            backup,
            is_appended: false,
            me: me.clone(),
            _lock: lock,
        })
    }

    /// Writes edits: all of them, on disk when this returns, or none.
    ///
    /// # Errors
    /// [`StoreError`]; the document is then as it was, and writing can be tried again.
    pub fn write(&mut self, edits: &[Edit]) -> Result<(), StoreError> {
        self.try_write(edits).map_err(|fault| fault.at(&self.path))
    }

    fn try_write(&mut self, edits: &[Edit]) -> Result<(), Fault> {
        self.access.check()?;
        let mut after = self.document.clone();
        for edit in edits {
            after.apply(edit)?;
        }
        write::write(&mut self.connection, edits)?;
        self.document = after;
        Ok(())
    }

    /// Reads everything from disk.
    ///
    /// # Errors
    /// [`StoreError`] if it cannot be read any more.
    pub fn load(&self) -> Result<Document, StoreError> {
        read::read(&self.connection).map_err(|fault| fault.at(&self.path))
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

    /// Looks into a document without locking or changing it.
    ///
    /// # Errors
    /// [`StoreError`] if it is none, is newer, or cannot be read at all.
    pub fn inspect(path: &Path) -> Result<Inspection, StoreError> {
        let inspect = || inspect::inspect(&place(path)?);
        inspect().map_err(|fault| fault.at(path))
    }

    /// Where the document is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Whether it can be changed.
    pub fn access(&self) -> &Access {
        &self.access
    }

    /// The copy that was made beside the document before it was brought to the newest format.
    pub fn backup(&self) -> Option<&Path> {
        self.backup.as_deref()
    }
}

impl Drop for Store {
    /// Sweeps what was taken away; what cannot be swept now is swept when the document is opened.
    fn drop(&mut self) {
        let is_away = || crowd::is_away(&self.connection).unwrap_or(false);
        if self.access == Access::Full && (self.is_appended || is_away()) {
            let _ = crowd::sweep(&mut self.connection);
        }
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

/// The place that a path names: absolute, and behind a link, so that all openers lock the same.
fn place(path: &Path) -> Result<PathBuf, Fault> {
    Ok(if path.is_symlink() { path.canonicalize()? } else { std::path::absolute(path)? })
}
