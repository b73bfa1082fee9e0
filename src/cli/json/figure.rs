//! One figure and its change.

use serde::Serialize;

use crate::method::Withheld;
use crate::method::change::{Note, Word};
use crate::method::findings::{Change as Found, Figure as Finding};
use crate::model::{ItemCode, Level};

/// One figure.
#[derive(Serialize)]
pub struct Figure<'f> {
    shown: bool,
    score: Option<f64>,
    level: Option<Level>,
    reason: Option<Withheld>,
    in_progress: bool,
    done: usize,
    total: usize,
    target: Option<f64>,
    before: Option<f64>,
    change: Option<Change>,
    items: &'f [ItemCode],
}

impl<'f> From<&'f Finding> for Figure<'f> {
    fn from(figure: &'f Finding) -> Self {
        Self {
            shown: figure.value.is_some(),
            score: figure.value,
            level: figure.level,
            reason: figure.withheld,
            in_progress: figure.in_progress,
            done: figure.done,
            total: figure.total,
            target: figure.target,
            before: figure.before,
            change: figure.change.as_ref().map(Change::from),
            items: &figure.trace,
        }
    }
}

/// The change of one figure.
#[derive(Serialize)]
pub struct Change {
    difference: Option<f64>,
    full_difference: Option<f64>,
    items_changed: usize,
    word: Word,
    note: Option<Note>,
}

impl From<&Found> for Change {
    fn from(change: &Found) -> Self {
        Self {
            difference: change.difference,
            full_difference: change.full_difference,
            items_changed: change.items_changed,
            word: change.word,
            note: change.note,
        }
    }
}
