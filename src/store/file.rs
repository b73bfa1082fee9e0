//! Any other file put in its place at once: a report, a picture, a table.

use std::{io::Write, path::Path};

use super::{Fault, StoreError, publish::sync_folder};

/// Writes a whole file; the one that was there before is replaced at once or stays.
///
/// # Errors
/// [`StoreError`]; the old file is then as it was.
pub fn replace_file(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let replace = || -> Result<(), Fault> {
        let path = std::path::absolute(path)?;
        let folder = path.parent().ok_or(Fault::Gone)?;
        let mut file = tempfile::Builder::new().prefix(".~new.").tempfile_in(folder)?;
        file.write_all(bytes)?;
        file.as_file().sync_all()?;
        readable_by_others(file.as_file())?;
        file.persist(&path).map_err(|failed| failed.error)?;
        sync_folder(folder);
        Ok(())
    };
    replace().map_err(|fault| fault.at(path))
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
