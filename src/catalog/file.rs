//! A file of any kind.

use super::block;
use super::changes::{self, ChangeTable};
use super::notes::{Noted, Notes};
use super::table::{Field, Table};
use super::{Library, questionnaire};
use crate::model::{Block, Questionnaire};

/// What a file holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Content {
    /// A scored questionnaire.
    Questionnaire(Questionnaire),
    /// A block of questions or key figures.
    Block(Box<Block>),
    /// What changed from one version of a questionnaire to the next.
    Changes(ChangeTable),
}

impl Content {
    /// `mitta-main@2.0`; of a change table the newer version.
    pub fn label(&self) -> String {
        match self {
            Self::Questionnaire(questionnaire) => questionnaire.label(),
            Self::Block(block) => block.label(),
            Self::Changes(table) => table.label(),
        }
    }
}

/// The kinds of a file, in the order in which one may refer to those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Questionnaire,
    Pulse,
    Block,
    Changes,
}

/// What a file says it is.
pub(super) fn kind(root: &Table<'_>) -> Kind {
    let has = |key| root.field(key).is_some();
    let named = root.field("kind");
    let named = named.as_ref().and_then(Field::as_text);
    if named.is_some_and(|named| named != "questionnaire") {
        Kind::Block
    } else if has("change") || (has("from") && has("to")) {
        Kind::Changes
    } else if has("picks_from") {
        Kind::Pulse
    } else {
        Kind::Questionnaire
    }
}

/// Reads the file as what it says it is.
pub(super) fn read(
    root: &Table<'_>,
    notes: &mut Notes<'_>,
    library: &Library,
) -> Result<Content, Noted> {
    match kind(root) {
        Kind::Questionnaire | Kind::Pulse => {
            questionnaire::read(root, notes, library).map(Content::Questionnaire)
        }
        Kind::Block => {
            block::read(root, notes, library).map(|block| Content::Block(Box::new(block)))
        }
        Kind::Changes => changes::read(root, notes, library).map(Content::Changes),
    }
}
