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
mod whole;
mod words;
mod write;

use std::path::{Path, PathBuf};

use rusqlite::{Connection, MAIN_DB};

use self::{
    connection::Mode,
    ladder::{LADDER, Ladder},
    lock::{Claim, Lock},
};
use crate::model::{Document, Edit};

pub use crowd::{Arrival, Arrivals, Incoming, Known, Staged, Staging};
pub use error::{Fault, StoreError};
pub use file::{put_files, replace_file};
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
        // A program that died while the laptop went round has left the order of its sheets.
        let went_round = self.document.rounds.iter().any(|round| round.gathering.pin.is_some());
        self.is_appended |= went_round;
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

/// The place that a path names: absolute, and behind a link, so that all openers lock the same.
fn place(path: &Path) -> Result<PathBuf, Fault> {
    Ok(if path.is_symlink() { path.canonicalize()? } else { std::path::absolute(path)? })
}
