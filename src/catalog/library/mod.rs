//! Questionnaires, blocks and advice: what ships with the program, and what a person adds.

mod put;
mod shipped;

use std::sync::Arc;

use super::{Advice, Problems};
use crate::model::{Block, Level, Questionnaire, Theme, ThemeCode, Version};

/// Where a file comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// It ships with the program.
    Shipped,
    /// It is one's own.
    Own,
    /// It is only looked at, before it is put into use.
    Draft,
}

/// Something in the library, and where it comes from.
#[derive(Debug, Clone, PartialEq)]
struct Held<T> {
    it: Arc<T>,
    origin: Origin,
    /// The name of its file; empty for what was added without one.
    file: String,
}

/// Questionnaires, blocks, and the advice to themes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Library {
    questionnaires: Vec<Held<Questionnaire>>,
    blocks: Vec<Held<Block>>,
    advice: Vec<Advice>,
}

impl Library {
    /// Everything that ships with the program.
    ///
    /// # Errors
    /// The problems of the first file that has any; a test reads them all.
    pub fn shipped() -> Result<Self, Problems> {
        shipped::library()
    }

    /// The library with files of one's own, each with its name. What has problems is left out and
    /// told; the rest is there.
    pub fn with_own(&self, files: &[(String, String)]) -> (Self, Vec<Problems>) {
        put::put(self, files, Origin::Own)
    }

    /// The library with whatever can be read of these files, also newer versions of what ships and
    /// versions without a change table: to check and to compare them before they are put into use.
    pub fn with_drafts(&self, files: &[(String, String)]) -> Self {
        put::put(self, files, Origin::Draft).0
    }

    /// Adds a questionnaire of one's own.
    pub fn add(&mut self, questionnaire: Questionnaire) {
        self.questionnaires.push(Held {
            it: Arc::new(questionnaire),
            origin: Origin::Own,
            file: String::new(),
        });
    }

    /// Every version of every questionnaire.
    pub fn questionnaires(&self) -> impl Iterator<Item = &Arc<Questionnaire>> {
        self.questionnaires.iter().map(|held| &held.it)
    }

    /// One version of a questionnaire; the latest if none is named.
    pub fn questionnaire(&self, id: &str, version: Option<Version>) -> Option<&Arc<Questionnaire>> {
        let Some(version) = version else { return self.latest(id) };
        self.questionnaires().find(|q| q.id.as_str() == id && q.version == version)
    }

    /// The latest version of a questionnaire.
    pub fn latest(&self, id: &str) -> Option<&Arc<Questionnaire>> {
        self.questionnaires().filter(|q| q.id.as_str() == id).max_by_key(|q| q.version)
    }

    /// Every version of every block.
    pub fn blocks(&self) -> impl Iterator<Item = &Arc<Block>> {
        self.blocks.iter().map(|held| &held.it)
    }

    /// The latest version of each block, in the order of the library.
    pub fn newest_blocks(&self) -> impl Iterator<Item = &Arc<Block>> {
        let is_newest = |block: &&Arc<Block>| {
            self.block(block.id.as_str(), None).is_some_and(|newest| newest == *block)
        };
        self.blocks().filter(is_newest)
    }

    /// One version of a block; the latest if none is named.
    pub fn block(&self, id: &str, version: Option<Version>) -> Option<&Arc<Block>> {
        let named = self.blocks().filter(|block| block.id.as_str() == id);
        let wanted = named.filter(|block| version.is_none_or(|version| block.version == version));
        wanted.max_by_key(|block| block.version)
    }

    /// Where the questionnaires and blocks of an identifier come from; nothing if there are none.
    pub fn origin(&self, id: &str) -> Option<Origin> {
        let questionnaires = self.questionnaires.iter().map(|q| (q.it.id.as_str(), q.origin));
        let blocks = self.blocks.iter().map(|block| (block.it.id.as_str(), block.origin));
        questionnaires.chain(blocks).find(|(known, _)| *known == id).map(|(_, origin)| origin)
    }

    /// The file that a version of a questionnaire or a block came from.
    pub(super) fn file_of(&self, label: &str) -> Option<&str> {
        let questionnaires = self.questionnaires.iter().map(|q| (q.it.label(), &q.file));
        let blocks = self.blocks.iter().map(|block| (block.it.label(), &block.file));
        questionnaires.chain(blocks).find(|(own, _)| own == label).map(|(_, file)| file.as_str())
    }

    /// The first action for a theme at a level; none at the highest.
    pub fn advice(&self, theme: &ThemeCode, from: Level) -> Option<&Advice> {
        self.advice.iter().find(|advice| advice.theme == *theme && advice.from == from)
    }

    /// The themes of all questionnaires.
    pub(super) fn themes(&self) -> impl Iterator<Item = &Theme> {
        self.questionnaires().flat_map(|q| q.themes().map(|(_, theme)| theme))
    }

    /// The codes of all themes and of all items.
    pub(super) fn codes(&self) -> impl Iterator<Item = &str> {
        let items = self.questionnaires().flat_map(|q| q.items().map(|item| item.code.as_str()));
        self.themes().map(|theme| theme.code.as_str()).chain(items)
    }
}
