//! A whole document put in its place at once: the new one or the old one, never half of one.

use std::{
    fs::{self, File},
    io::Write,
    path::{Path, PathBuf},
};

use rusqlite::{Connection, MAIN_DB};

use super::{
    Fault, Overwrite, connection, header,
    ladder::{self, LADDER},
    lock::{Claim, Holder, Lock},
};

/// Puts a database of memory at a path and returns the lock that was taken for it.
pub(super) fn publish(
    mut document: Connection,
    path: &Path,
    overwrite: Overwrite,
    me: &Holder,
) -> Result<Lock, Fault> {
    if overwrite == Overwrite::No && path.try_exists()? {
        return Err(Fault::Exists);
    }
    let folder = path.parent().ok_or(Fault::Gone)?;
    let new = |path: &Path| File::create_new(path);
    let mut file = tempfile::Builder::new().prefix(".~new.").make_in(folder, new)?;
    file.write_all(&document.serialize(MAIN_DB)?)?;
    file.as_file().sync_all()?;
    let lock = match Lock::claim(path, me) {
        Claim::Held(lock) => lock,
        Claim::Refused(None) => return Err(Fault::Denied),
        Claim::Refused(holder) => return Err(Fault::Busy(holder)),
    };
    settle_journal(path)?;
    match overwrite {
        Overwrite::No => file.persist_noclobber(path),
        Overwrite::Yes => file.persist(path),
    }
    .map_err(|failed| failed.error)?;
    sync_folder(folder);
    Ok(lock)
}

/// Keeps a copy beside a document, named after its version: `name.backup-v1.mitta`.
pub(super) fn back_up(old: Connection, path: &Path, me: &Holder) -> Result<PathBuf, Fault> {
    let version = ladder::version(&old)?;
    let copy = backup_path(path, &format!("backup-v{version}"));
    publish(old, &copy, Overwrite::No, me)?;
    Ok(copy)
}

/// The first name beside a document that is free.
pub(super) fn backup_path(document: &Path, what: &str) -> PathBuf {
    let named = |number: &str| {
        let mut name = document.file_stem().unwrap_or_default().to_owned();
        name.push(format!(".{what}{number}.mitta"));
        document.with_file_name(name)
    };
    let mut path = named("");
    for n in 2..=u16::MAX {
        if !path.exists() {
            break;
        }
        path = named(&format!("-{n}"));
    }
    path
}

/// A journal of an earlier file would be rolled back into the new one.
///
/// What the old document still needs of it is first given back, in case the new one fails to come.
fn settle_journal(path: &Path) -> Result<(), Fault> {
    let mut journal = path.as_os_str().to_owned();
    journal.push("-journal");
    let journal = PathBuf::from(journal);
    if !journal.try_exists()? {
        return Ok(());
    }
    if header::check(path, LADDER.top()).is_ok() {
        // Reading anything is enough; an old document that is past help is replaced all the same.
        let old = connection::open(path, connection::Mode::Write);
        let _ = old.and_then(|old| ladder::version(&old));
    }
    match fs::remove_file(&journal) {
        Err(error) if journal.exists() => Err(error.into()),
        _ => Ok(()),
    }
}

/// Makes the new name last. Not every system can; the content itself is synced already.
pub(super) fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}
