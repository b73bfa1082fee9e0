//! What may be unpacked: the parts of a workbook are counted before anything is read from them.

use std::io::{self, Read, Seek, SeekFrom};

use zip::ZipArchive;

/// How much is unpacked at a time.
const PIECE: usize = 64 * 1024;
/// The table of contents of an encrypted workbook names this, in UTF-16.
const ENCRYPTED: &str = "EncryptedPackage";

/// The most that a workbook may unpack to.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limit {
    /// In bytes.
    pub bytes: u64,
    /// In parts.
    pub parts: usize,
}

/// Why a workbook is not unpacked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refused {
    /// It is not what it says it is.
    Damaged,
    /// It unpacks to more than the limit.
    TooLarge,
}

/// Unpacks every part once and keeps nothing: what the parts say of their size is not believed.
pub(super) fn check<R: Read + Seek>(source: R, limit: Limit) -> Result<R, Refused> {
    let mut archive = ZipArchive::new(source).map_err(|_| Refused::Damaged)?;
    if archive.len() > limit.parts {
        return Err(Refused::TooLarge);
    }
    let mut left = limit.bytes;
    let mut piece = vec![0; PIECE];
    for part in 0..archive.len() {
        let mut part = archive.by_index(part).map_err(|_| Refused::Damaged)?;
        let name = part.name().map_err(|_| Refused::Damaged)?.into_owned();
        let is_xml = name.ends_with(".xml") || name.ends_with(".rels");
        let mut first = true;
        loop {
            let read = part.read(&mut piece).map_err(|_| Refused::Damaged)?;
            let Some(bytes) = piece.get(..read).filter(|bytes| !bytes.is_empty()) else { break };
            // No workbook needs a document type, and entities within entities come in one.
            if is_xml && first && bytes.windows(9).any(|nine| nine == b"<!DOCTYPE") {
                return Err(Refused::Damaged);
            }
            first = false;
            left = left.checked_sub(read as u64).ok_or(Refused::TooLarge)?;
        }
    }
    let mut source = archive.into_inner();
    source.seek(SeekFrom::Start(0)).map_err(|_| Refused::Damaged)?;
    Ok(source)
}

/// Whether a file in the container of old Office files asks for a password; else it is of the format
/// before 2007.
pub(super) fn is_encrypted(mut source: impl Read) -> io::Result<bool> {
    let name: Vec<u8> = ENCRYPTED.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let (mut piece, mut kept) = (vec![0; PIECE], 0);
    loop {
        let read = source.read(piece.get_mut(kept..).unwrap_or_default())?;
        if read == 0 {
            return Ok(false);
        }
        let filled = kept + read;
        let bytes = piece.get(..filled).unwrap_or_default();
        if bytes.windows(name.len()).any(|window| window == name) {
            return Ok(true);
        }
        kept = filled.min(name.len());
        piece.copy_within(filled - kept..filled, 0);
    }
}
