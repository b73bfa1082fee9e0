//! The first hundred bytes of a file, read before SQLite may see it.
//!
//! SQLite would create journals beside a foreign file and roll them back into it. A file that is
//! refused here has not been touched by more than this one read.

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

use super::Fault;

/// `MITT`: marks an SQLite file as a document of this program.
pub(super) const APPLICATION_ID: u32 = 0x4D49_5454;

const MAGIC: &[u8] = b"SQLite format 3\0";
const LENGTH: usize = 100;
const FORMATS: std::ops::Range<usize> = 18..20;
const ROLLBACK_JOURNAL: [u8; 2] = [1, 1];
const USER_VERSION: usize = 60;
const APPLICATION: usize = 68;

/// Refuses whatever is not a document of a version up to `newest`.
///
/// On Unix, closing a file drops the process's locks on it, so no other store of this process may
/// be in the middle of a write to the same document.
pub(super) fn check(path: &Path, newest: u32) -> Result<(), Fault> {
    // A pipe or a device would keep the reader waiting for ever.
    if !path.metadata()?.is_file() {
        return Err(Fault::Foreign);
    }
    let header = read(path)?;
    if !header.starts_with(MAGIC) {
        return Err(Fault::Foreign);
    }
    if header.len() < LENGTH {
        return Err(Fault::damaged("short header"));
    }
    if number(&header, APPLICATION) != APPLICATION_ID {
        return Err(Fault::Foreign);
    }
    match number(&header, USER_VERSION) {
        0 => Err(Fault::damaged("no version")),
        found if found > newest => Err(Fault::Newer { found }),
        // With a write-ahead log SQLite would create files beside one that it only reads.
        _ if header.get(FORMATS) != Some(&ROLLBACK_JOURNAL) => Err(Fault::damaged("journal mode")),
        _ => Ok(()),
    }
}

fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut header = Vec::with_capacity(LENGTH);
    File::open(path)?.take(LENGTH as u64).read_to_end(&mut header)?;
    Ok(header)
}

fn number(header: &[u8], offset: usize) -> u32 {
    let bytes = header.iter().skip(offset).take(4);
    bytes.fold(0, |number, byte| number << 8 | u32::from(*byte))
}
