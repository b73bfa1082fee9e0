//! Marks: by what a sheet is known again, without saying whose it is.

use blake2::{
    Blake2bMac,
    digest::{FixedOutput, Update, consts::U16},
};
use rusqlite::Connection;

use super::Fault;
use crate::model::{Layout, Mark, ReplyCell, RoundId, Side};

type Hash = Blake2bMac<U16>;

/// Makes the marks of one document. The same key has another mark in every other document.
///
/// BLAKE2b (RFC 7693) with 16 bytes of output, keyed by the document's salt.
#[derive(Clone)]
pub(super) struct Marks {
    key: Hash,
    content: Hash,
    nth: Hash,
}

impl Marks {
    /// The marks of a document.
    pub(super) fn of(connection: &Connection) -> Result<Self, Fault> {
        let sql = include_str!("../statements/crowd.sql");
        let salt: [u8; 32] = connection.query_row(sql, [], |row| row.get(0))?;
        let hash = |purpose| {
            let hash = Hash::new_with_salt_and_personal(Some(&salt), &[], purpose);
            hash.map_err(|_| Fault::damaged("salt"))
        };
        Ok(Self { key: hash(b"key")?, content: hash(b"content")?, nth: hash(b"nth")? })
    }

    /// The mark of a respondent's key, the same in every round.
    pub(super) fn of_key(&self, key: &str) -> Mark {
        mark(self.key.clone(), &[key.as_bytes()])
    }

    /// What sheets of a round and side have in common that say the same.
    pub(super) fn of_content(&self, round: RoundId, side: Side, content: &[u8]) -> Mark {
        mark(
            self.content.clone(),
            &[&round.0.to_be_bytes(), side.code().as_bytes(), b"\0", content],
        )
    }

    /// The mark of the n-th sheet of a content.
    pub(super) fn of_nth(&self, content: Mark, n: i64) -> Mark {
        mark(self.nth.clone(), &[&content.0, &n.to_be_bytes()])
    }
}

fn mark(mut hash: Hash, parts: &[&[u8]]) -> Mark {
    parts.iter().for_each(|part| hash.update(part));
    Mark(hash.finalize_fixed().into())
}

/// What a sheet says, whatever the order of its questions and choices in a file. Unanswered
/// questions say nothing. `order` are the places of the columns by code.
pub(super) fn content(layout: &Layout, order: &[usize], cells: &[u8], replies: &[u8]) -> Vec<u8> {
    let mut content = Vec::with_capacity(cells.len() + 8 * replies.len());
    push(&mut content, cells);
    for place in order {
        let (Some(column), Some(byte)) = (layout.columns.get(*place), replies.get(*place)) else {
            continue;
        };
        if *byte == ReplyCell::UNANSWERED.0 {
            continue;
        }
        push(&mut content, column.code.as_str().as_bytes());
        match column.choices.get(usize::from(*byte)) {
            Some(choice) => push(&mut content, choice.as_bytes()),
            None => content.push(*byte),
        }
    }
    content
}

/// A part with its length before it, so that no two contents run into the same bytes.
fn push(content: &mut Vec<u8>, part: &[u8]) {
    content.extend((part.len() as u64).to_be_bytes());
    content.extend(part);
}
