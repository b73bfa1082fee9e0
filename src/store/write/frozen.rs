//! Questionnaires and blocks: frozen once for all rounds that share every word of them.

use rusqlite::{OptionalExtension, Transaction, params};
use serde::Serialize;

use super::{Fault, column, run};
use crate::model::{Block, Questionnaire, QuestionnaireId, Version};

/// The row of a questionnaire: the one that has every word of it, or a new one.
pub(super) fn questionnaire(tx: &Transaction<'_>, frozen: &Questionnaire) -> Result<i64, Fault> {
    let find = include_str!("../statements/questionnaire_find.sql");
    let add = include_str!("../statements/questionnaire_add.sql");
    row(tx, [find, add], (&frozen.id, frozen.version), frozen)
}

/// The row of a block: the one that has every word of it, or a new one.
pub(super) fn block(tx: &Transaction<'_>, frozen: &Block) -> Result<i64, Fault> {
    let find = include_str!("../statements/block_find.sql");
    let add = include_str!("../statements/block_add.sql");
    row(tx, [find, add], (&frozen.id, frozen.version), frozen)
}

/// Removes what no round asks any more.
pub(super) fn sweep(tx: &Transaction<'_>) -> Result<(), Fault> {
    run(tx, include_str!("../statements/questionnaire_sweep.sql"), [])?;
    run(tx, include_str!("../statements/block_sweep.sql"), [])
}

fn row(
    tx: &Transaction<'_>,
    [find, add]: [&str; 2],
    (id, version): (&QuestionnaireId, Version),
    frozen: &impl Serialize,
) -> Result<i64, Fault> {
    let content = column::of_frozen(frozen)?;
    let row = params![id.as_str(), version.to_string(), column::of_hash(&content), content];
    match tx.prepare_cached(find)?.query_row(row, |found| found.get(0)).optional()? {
        Some(id) => Ok(id),
        None => {
            run(tx, add, row)?;
            Ok(tx.last_insert_rowid())
        }
    }
}
