//! Any other file put in its place at once: a report, a picture, a table.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use super::{Fault, Overwrite, StoreError, publish::sync_folder};

/// Writes a whole file; the one that was there before is replaced at once or stays.
///
/// # Errors
/// [`StoreError`]; the old file is then as it was.
pub fn replace_file(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    put(path, bytes, Overwrite::Yes).map_err(|fault| fault.at(path))
}

/// Writes text files that belong together, and makes their folders: all of them, or none.
///
/// # Errors
/// [`StoreError`] of the first that could not be written; also where one is there already and may
/// not be replaced. What was there before is then as it was.
pub fn put_files(files: &[(PathBuf, String)], overwrite: Overwrite) -> Result<(), StoreError> {
    let before: Vec<_> = files.iter().map(|(path, _)| fs::read(path).ok()).collect();
    for (at, (path, text)) in files.iter().enumerate() {
        let made = path.parent().map_or(Ok(()), fs::create_dir_all).map_err(Fault::from);
        if let Err(fault) = made.and_then(|()| put(path, text.as_bytes(), overwrite)) {
            take_back(files.iter().zip(before).take(at));
            return Err(fault.at(path));
        }
    }
    Ok(())
}

/// Puts back what was there before the first of several files could not be written.
fn take_back<'f>(written: impl Iterator<Item = (&'f (PathBuf, String), Option<Vec<u8>>)>) {
    for ((path, _), before) in written {
        // Whatever fails here fails for the reason that is told already.
        let _ = match before {
            Some(bytes) => put(path, &bytes, Overwrite::Yes),
            None => fs::remove_file(path).map_err(Fault::from),
        };
    }
}

fn put(path: &Path, bytes: &[u8], overwrite: Overwrite) -> Result<(), Fault> {
    let path = std::path::absolute(path)?;
    let folder = path.parent().ok_or(Fault::Gone)?;
    let mut file = tempfile::Builder::new().prefix(".~new.").tempfile_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    readable_by_others(file.as_file())?;
    match overwrite {
        Overwrite::Yes => file.persist(&path),
        Overwrite::No => file.persist_noclobber(&path),
    }
    .map_err(|failed| failed.error)?;
    sync_folder(folder);
    Ok(())
}

/// A report is to be read by others, as any file that a person saves.
#[cfg(unix)]
fn readable_by_others(file: &std::fs::File) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn readable_by_others(_file: &std::fs::File) -> std::io::Result<()> {
    Ok(())
}
