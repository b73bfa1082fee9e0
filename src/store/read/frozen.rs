//! Questionnaires and blocks: each is read once and shared by its rounds.

use std::{collections::BTreeMap, sync::Arc};

use rusqlite::Connection;
use serde::de::DeserializeOwned;

use super::{Fault, column, rows, text};
use crate::model::{Block, Questionnaire};

/// All that is frozen, by row.
pub(super) struct Frozen {
    questionnaires: BTreeMap<i64, Arc<Questionnaire>>,
    blocks: BTreeMap<i64, Arc<Block>>,
}

impl Frozen {
    pub(super) fn read(connection: &Connection) -> Result<Self, Fault> {
        Ok(Self {
            questionnaires: all(connection, include_str!("../statements/questionnaires.sql"))?,
            blocks: all(connection, include_str!("../statements/blocks.sql"))?,
        })
    }

    /// The questionnaire of a row.
    pub(super) fn questionnaire(&self, row: i64) -> Result<Arc<Questionnaire>, Fault> {
        let found = self.questionnaires.get(&row).cloned();
        found.ok_or_else(|| Fault::damaged("questionnaire"))
    }

    /// The block of a row.
    pub(super) fn block(&self, row: i64) -> Result<Arc<Block>, Fault> {
        self.blocks.get(&row).cloned().ok_or_else(|| Fault::damaged("block"))
    }
}

fn all<T: DeserializeOwned>(
    connection: &Connection,
    sql: &str,
) -> Result<BTreeMap<i64, Arc<T>>, Fault> {
    rows(connection, sql, [], |row| {
        Ok((row.get(0)?, Arc::new(column::frozen(text(row, 2)?, text(row, 1)?)?)))
    })
}
