//! Figures that take long to compute, kept beside what they were computed from.

use rusqlite::{Connection, OptionalExtension, TransactionBehavior, params};

use super::{Fault, Store, write};
use crate::store::Access;

/// The most that is kept; beyond it one begins anew.
const MOST: i64 = 200;
const LONGEST_KEY: usize = 1_000;
const LONGEST: usize = 16 << 20;

impl Store {
    /// What was kept under a key. Nothing vouches for it: another program may have written it.
    ///
    /// Whenever sheets come or go, everything that was kept goes.
    pub fn cached(&self, key: &str) -> Option<Vec<u8>> {
        let sql = include_str!("../statements/cached.sql");
        let content = self.connection.query_row(sql, [key], |row| row.get(0)).optional();
        content.ok().flatten()
    }

    /// Keeps something under a key. It is no edit: nothing that matters is lost with it, so that
    /// nothing happens where the document cannot be written, or the content is too large.
    pub fn cache(&mut self, key: &str, content: &[u8]) {
        let fits = key.len() <= LONGEST_KEY && content.len() <= LONGEST;
        if self.access == Access::Full && fits {
            let _ = keep(&mut self.connection, key, content);
        }
    }
}

fn keep(connection: &mut Connection, key: &str, content: &[u8]) -> Result<(), Fault> {
    let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let count: i64 =
        tx.query_row(include_str!("../statements/cache_count.sql"), [], |row| row.get(0))?;
    if count >= MOST {
        write::run(&tx, include_str!("../statements/cache_sweep.sql"), [])?;
    }
    write::run(&tx, include_str!("../statements/cache_set.sql"), params![key, content])?;
    Ok(tx.commit()?)
}
