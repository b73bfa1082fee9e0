//! The lock beside the document: one writer at a time, also on a shared drive.
//!
//! A small file says who has the document open; the operating system's lock on that file says
//! whether they still do. A file left behind by a crash has no such lock and is taken over.

use std::{
    fs::{self, File, TryLockError},
    hash::{BuildHasher, RandomState},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use crate::model::Stamp;

/// Who has a document open, and since when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// Name of the computer.
    pub host: String,
    /// When it was opened there.
    pub since: Stamp,
}

/// The lock of one document; gone with this value.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    _file: File,
}

/// What came of trying to lock a document.
#[derive(Debug)]
pub(super) enum Claim {
    /// It is ours.
    Held(Lock),
    /// It is someone else's, or nobody's in a place that cannot be written.
    Refused(Option<Holder>),
}

/// A holder that comes or goes at this very moment is waited for by trying again.
const TRIES: usize = 5;
const LONGEST_NOTE: u64 = 1024;

impl Lock {
    /// Tries to lock a document, whether or not it exists yet.
    pub(super) fn claim(document: &Path, me: &Holder) -> Claim {
        let path = beside(document);
        for _ in 0..TRIES {
            match take(&path, me) {
                Ok(Some(lock)) => return Claim::Held(lock),
                Ok(None) => {
                    if let Some(holder) = holder(&path) {
                        return Claim::Refused(Some(holder));
                    }
                }
                Err(_) => break,
            }
        }
        Claim::Refused(None)
    }
}

impl Drop for Lock {
    /// Removes the file before its lock goes, so that nobody locks a file about to be removed.
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

fn beside(document: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".~lock.");
    name.push(document.file_name().unwrap_or_default());
    name.push("#");
    document.with_file_name(name)
}

fn take(path: &Path, me: &Holder) -> io::Result<Option<Lock>> {
    match announce(path, me)? {
        Some((file, note)) => confirm(path, file, &note),
        None => Ok(None),
    }
}

/// Writes our note, if nobody holds the file.
fn announce(path: &Path, me: &Holder) -> io::Result<Option<(File, String)>> {
    if path.is_symlink() {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    let mut file =
        File::options().read(true).write(true).create(true).truncate(false).open(path)?;
    if !won(file.try_lock())? {
        return Ok(None);
    }
    let note = note(me);
    file.set_len(0)?;
    file.write_all(note.as_bytes())?;
    // Windows lets nobody read under an exclusive lock, and others shall read who holds it.
    file.unlock()?;
    Ok(Some((file, note)))
}

/// Holds the file from now on, if our note is still the last one.
///
/// The note is read by its name, so a file that was removed meanwhile does not count either.
fn confirm(path: &Path, file: File, note: &str) -> io::Result<Option<Lock>> {
    let ours = won(file.try_lock_shared())? && read(path).is_ok_and(|found| found == note);
    Ok(ours.then(|| Lock { path: path.to_owned(), _file: file }))
}

fn won(lock: Result<(), TryLockError>) -> io::Result<bool> {
    match lock {
        Ok(()) => Ok(true),
        Err(TryLockError::WouldBlock) => Ok(false),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

/// Host, time, and a number that no other opener has.
fn note(me: &Holder) -> String {
    let host = me.host.lines().next().unwrap_or_default();
    let host: String = host.chars().take(100).collect();
    format!("{host}\n{}\n{:016x}\n", me.since.0, RandomState::new().hash_one(std::process::id()))
}

fn holder(path: &Path) -> Option<Holder> {
    let note = read(path).ok()?;
    let mut lines = note.lines();
    let host = lines.next()?.to_owned();
    let since = Stamp(lines.next()?.parse().ok()?);
    Some(Holder { host, since })
}

fn read(path: &Path) -> io::Result<String> {
    let mut note = String::new();
    File::open(path)?.take(LONGEST_NOTE).read_to_string(&mut note)?;
    Ok(note)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_who_cross_the_last_note_wins() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("lock");
        let me = Holder { host: "kone-1".to_owned(), since: Stamp(1) };
        let (Some(first), Some(last)) = (announce(&path, &me)?, announce(&path, &me)?) else {
            return Err(io::ErrorKind::Other.into());
        };
        assert!(confirm(&path, first.0, &first.1)?.is_none());
        let lock = confirm(&path, last.0, &last.1)?;
        assert!(lock.is_some() && announce(&path, &me)?.is_none());
        drop(lock);
        let removed = announce(&path, &me)?;
        fs::remove_file(&path)?;
        assert!(
            removed
                .is_some_and(|(file, note)| confirm(&path, file, &note).is_ok_and(|l| l.is_none()))
        );
        Ok(())
    }
}
