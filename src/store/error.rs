//! What can go wrong with a document on disk.

use std::{
    io,
    path::{Path, PathBuf},
};

use rusqlite::{ErrorCode, ffi};

use super::Holder;
use crate::model::EditError;

/// What went wrong, and with which file.
#[derive(Debug, thiserror::Error)]
#[error("{}: {fault}", path.display())]
pub struct StoreError {
    /// The file as the caller named it.
    pub path: PathBuf,
    /// What went wrong.
    pub fault: Fault,
}

/// What went wrong. Whatever it is, the document on disk is as it was before.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// The file or its folder is not there (any more).
    #[error("gone")]
    Gone,
    /// The system does not allow it.
    #[error("access denied")]
    Denied,
    /// No room on the disk.
    #[error("disk full")]
    DiskFull,
    /// Another opener has it; who, if known.
    #[error("busy")]
    Busy(Option<Holder>),
    /// There is a file already, and it was not to be overwritten.
    #[error("exists")]
    Exists,
    /// The document was opened read only.
    #[error("read only")]
    ReadOnly,
    /// Not a document of this program.
    #[error("not a document")]
    Foreign,
    /// Made by a newer program.
    #[error("newer format {found}")]
    Newer {
        /// Version of its format.
        found: u32,
    },
    /// A document whose content is not whole; the text is for the log.
    #[error("damaged: {0}")]
    Damaged(String),
    /// A write was cut off, and undoing it needs a place that can be written.
    #[error("unfinished write")]
    Unfinished,
    /// The edit does not fit the document.
    #[error(transparent)]
    Edit(#[from] EditError),
    /// Anything else that the disk or the system said; the text is for the log.
    #[error("{0}")]
    Disk(String),
}

impl StoreError {
    /// What the system said of a file or folder.
    pub fn of_io(path: &Path, error: io::Error) -> Self {
        Fault::from(error).at(path)
    }
}

impl Fault {
    /// The fault with its file. A file that vanished while in use is told by looking.
    pub(super) fn at(self, path: &Path) -> StoreError {
        let vague = matches!(self, Self::Denied | Self::Disk(_) | Self::ReadOnly);
        let parent_gone = || path.parent().is_some_and(|folder| !folder.exists());
        let fault = if vague && parent_gone() { Self::Gone } else { self };
        StoreError { path: path.to_owned(), fault }
    }

    pub(super) fn damaged(what: impl ToString) -> Self {
        Self::Damaged(what.to_string())
    }
}

/// What Windows says when another program has the file open.
const SHARING_VIOLATION: i32 = 32;

impl From<io::Error> for Fault {
    fn from(error: io::Error) -> Self {
        use io::ErrorKind as Kind;
        match error.kind() {
            Kind::NotFound | Kind::NotADirectory => Self::Gone,
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem => Self::Denied,
            Kind::StorageFull | Kind::QuotaExceeded | Kind::FileTooLarge => Self::DiskFull,
            Kind::AlreadyExists | Kind::IsADirectory => Self::Exists,
            Kind::ResourceBusy | Kind::WouldBlock => Self::Busy(None),
            _ if cfg!(windows) && error.raw_os_error() == Some(SHARING_VIOLATION) => {
                Self::Busy(None)
            }
            _ => Self::Disk(error.to_string()),
        }
    }
}

impl From<rusqlite::Error> for Fault {
    fn from(error: rusqlite::Error) -> Self {
        let text = error.to_string();
        match error {
            rusqlite::Error::SqliteFailure(failure, _) => from_sqlite(failure, text),
            rusqlite::Error::InvalidPath(_) | rusqlite::Error::NulError(_) => Self::Disk(text),
            // Our own statements are right, so a row that does not fit them is the file's fault.
            _ => Self::Damaged(text),
        }
    }
}

fn from_sqlite(failure: ffi::Error, text: String) -> Fault {
    match (failure.code, failure.extended_code) {
        (_, ffi::SQLITE_READONLY_ROLLBACK) => Fault::Unfinished,
        (_, ffi::SQLITE_READONLY_DBMOVED) => Fault::Gone,
        (ErrorCode::ReadOnly, _) => Fault::ReadOnly,
        (ErrorCode::DiskFull, _) => Fault::DiskFull,
        (ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked, _) => Fault::Busy(None),
        (ErrorCode::PermissionDenied | ErrorCode::CannotOpen, _) => Fault::Denied,
        (
            ErrorCode::DatabaseCorrupt
            | ErrorCode::NotADatabase
            | ErrorCode::TooBig
            | ErrorCode::TypeMismatch
            | ErrorCode::Unknown,
            _,
        ) => Fault::Damaged(text),
        _ => Fault::Disk(text),
    }
}
