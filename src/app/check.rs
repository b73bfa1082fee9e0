//! Reading a questionnaire file that somebody wrote.

use std::{fs::File, io::Read, path::Path};

use crate::catalog::{self, Library, MOST_BYTES, Problems};
use crate::model::Questionnaire;
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

/// Reads the file; its problems are called by the path as it was given.
pub fn check(
    path: &Path,
    shipped: &Library,
) -> Result<Result<Questionnaire, Problems>, CheckError> {
    if path.is_dir() {
        return Err(CheckError::Folder);
    }
    let bytes = read(path).map_err(|error| StoreError::of_io(path, error))?;
    if let Err(error) = std::str::from_utf8(&bytes)
        && bytes.len() <= MOST_BYTES
    {
        let before = bytes.iter().take(error.valid_up_to());
        let line = before.filter(|byte| **byte == b'\n').count() + 1;
        return Err(CheckError::NotText { line });
    }
    // What is too large may be cut in the middle of a character.
    let source = String::from_utf8_lossy(&bytes);
    Ok(catalog::parse(&path.display().to_string(), &source, shipped))
}

/// A file that is too large is not read to its end.
fn read(path: &Path) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(MOST_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}
