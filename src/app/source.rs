//! Questionnaire files on disk: read as text, no further than they may be long.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

use crate::catalog::{MOST_BYTES, MOST_FILES};
use crate::store::StoreError;

/// Why a questionnaire file could not be read at all.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    /// The disk refused.
    #[error(transparent)]
    Read(#[from] StoreError),
    /// It is a folder.
    #[error("a folder")]
    Folder,
    /// It is no text in UTF-8, from this line on.
    #[error("not UTF-8 on line {line}")]
    NotText {
        /// Line of the first byte that is none, from 1.
        line: usize,
    },
}

/// The bytes of a file, and one more than are allowed of one that is too large.
pub(super) fn bytes(path: &Path, most: usize) -> Result<Vec<u8>, CheckError> {
    if path.is_dir() {
        return Err(CheckError::Folder);
    }
    Ok(read(path, most).map_err(|error| StoreError::of_io(path, error))?)
}

/// The text of a file; of one that is too large only the beginning, so that it is refused.
pub(super) fn text(path: &Path) -> Result<String, CheckError> {
    let bytes = bytes(path, MOST_BYTES)?;
    if let Err(error) = std::str::from_utf8(&bytes)
        && bytes.len() <= MOST_BYTES
    {
        let before = bytes.iter().take(error.valid_up_to());
        let line = before.filter(|byte| **byte == b'\n').count() + 1;
        return Err(CheckError::NotText { line });
    }
    // What is too large may be cut in the middle of a character.
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

fn read(path: &Path, most: usize) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// What was read of a folder.
#[derive(Default)]
pub(super) struct Folder {
    /// Names below the folder, and texts.
    pub(super) files: Vec<(String, String)>,
    /// What could not be read.
    pub(super) unread: Vec<(PathBuf, CheckError)>,
}

/// Every `.toml` of a folder and of the folders in it, in the order of their names, as far as so
/// many are read.
pub(super) fn folder(top: &Path) -> Folder {
    let mut folder = Folder::default();
    let mut files = Vec::new();
    for entry in folder.list(top) {
        if entry.is_dir() {
            files.extend(folder.list(&entry).into_iter().filter(|inner| is_questionnaire(inner)));
        } else if is_questionnaire(&entry) {
            files.push(entry);
        }
    }
    // One more than are taken in, so that it can be told.
    for path in files.into_iter().take(MOST_FILES + 1) {
        let name = path.strip_prefix(top).unwrap_or(&path).display().to_string();
        match text(&path) {
            Ok(text) => folder.files.push((name, text)),
            Err(error) => folder.unread.push((path, error)),
        }
    }
    folder
}

impl Folder {
    fn list(&mut self, folder: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder).map_err(|error| StoreError::of_io(folder, error));
        match entries {
            Ok(entries) => {
                let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
                paths.sort();
                paths
            }
            Err(error) => {
                self.unread.push((folder.to_owned(), error.into()));
                Vec::new()
            }
        }
    }
}

/// A pipe of that name would never end.
fn is_questionnaire(path: &Path) -> bool {
    path.extension().is_some_and(|end| end.eq_ignore_ascii_case("toml")) && path.is_file()
}
