//! What may be unpacked: the parts of a workbook are counted before anything is read from them.

use std::io::{Read, Seek, SeekFrom};

use zip::ZipArchive;

use super::TableError;

/// The most that a workbook may unpack to, in bytes.
const MOST_UNPACKED: u64 = 400_000_000;
/// The most parts.
const MOST_PARTS: usize = 5_000;
/// How much is unpacked at a time.
const PIECE: usize = 64 * 1024;
/// The table of contents of an encrypted workbook names this, in UTF-16.
const ENCRYPTED: &str = "EncryptedPackage";

/// Unpacks every part once and keeps nothing: what the parts say of their size is not believed.
pub(super) fn check<R: Read + Seek>(source: R) -> Result<R, TableError> {
    let mut archive = ZipArchive::new(source).map_err(|_| TableError::Damaged)?;
    let too_large = || TableError::TooLarge { megabytes: MOST_UNPACKED / 1_000_000 };
    if archive.len() > MOST_PARTS {
        return Err(too_large());
    }
    let mut left = MOST_UNPACKED;
    let mut piece = vec![0; PIECE];
    for part in 0..archive.len() {
        let mut part = archive.by_index(part).map_err(|_| TableError::Damaged)?;
        let name = part.name().map_err(|_| TableError::Damaged)?.into_owned();
        let is_xml = name.ends_with(".xml") || name.ends_with(".rels");
        let mut first = true;
        loop {
            let read = part.read(&mut piece).map_err(|_| TableError::Damaged)?;
            let Some(bytes) = piece.get(..read).filter(|bytes| !bytes.is_empty()) else { break };
            // No workbook needs a document type, and entities within entities come in one.
            if is_xml && first && bytes.windows(9).any(|nine| nine == b"<!DOCTYPE") {
                return Err(TableError::Damaged);
            }
            first = false;
            left = left.checked_sub(read as u64).ok_or_else(too_large)?;
        }
    }
    let mut source = archive.into_inner();
    source.seek(SeekFrom::Start(0))?;
    Ok(source)
}

/// Why a file in the container of old Office files is not read.
pub(super) fn why_not(mut source: impl Read) -> Result<TableError, TableError> {
    let name: Vec<u8> = ENCRYPTED.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (mut piece, mut kept) = (vec![0; PIECE], 0);
    loop {
        let read = source.read(piece.get_mut(kept..).unwrap_or_default())?;
        if read == 0 {
            return Ok(TableError::OldWorkbook);
        }
        let filled = kept + read;
        let bytes = piece.get(..filled).unwrap_or_default();
        if bytes.windows(name.len()).any(|window| window == name) {
            return Ok(TableError::PasswordProtected);
        }
        kept = filled.min(name.len());
        piece.copy_within(filled - kept..filled, 0);
    }
}
