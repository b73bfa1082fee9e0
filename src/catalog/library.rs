//! What ships with the program: questionnaires and advice.

use std::sync::Arc;

use super::{Advice, Problems, advice, parse};
use crate::model::{Block, Level, Questionnaire, Theme, ThemeCode, Version};

macro_rules! file {
    ($name:literal) => {
        ($name, include_str!(concat!("../../questionnaires/", $name)))
    };
}

/// Every version that was ever published, and a questionnaire before those that pick from it.
const QUESTIONNAIRES: &[(&str, &str)] =
    &[file!("mitta-main/1.0.toml"), file!("mitta-pulse/1.0.toml")];
const ADVICE: (&str, &str) = file!("mitta-main/advice.toml");

/// Questionnaires and the advice to their themes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Library {
    questionnaires: Vec<Arc<Questionnaire>>,
    blocks: Vec<Arc<Block>>,
    advice: Vec<Advice>,
}

impl Library {
    /// Everything that ships with the program.
    ///
    /// # Errors
    /// The problems of the first file that has any; a test reads them all.
    pub fn shipped() -> Result<Self, Problems> {
        let mut library = Self::default();
        for (name, source) in QUESTIONNAIRES {
            library.add(parse(name, source, &library)?);
        }
        let (name, source) = ADVICE;
        library.advice = advice::parse(name, source, &library)?;
        Ok(library)
    }

    /// Adds a questionnaire, such as one of the user's own.
    pub fn add(&mut self, questionnaire: Questionnaire) {
        self.questionnaires.push(Arc::new(questionnaire));
    }

    /// Every version of every questionnaire.
    pub fn questionnaires(&self) -> impl Iterator<Item = &Arc<Questionnaire>> {
        self.questionnaires.iter()
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

    /// The latest version of a block.
    pub fn latest_block(&self, id: &str) -> Option<&Arc<Block>> {
        self.blocks.iter().filter(|block| block.id.as_str() == id).max_by_key(|b| b.version)
    }

    /// The latest version of each block, in the order of the library.
    pub fn newest_blocks(&self) -> impl Iterator<Item = &Arc<Block>> {
        let is_newest = |block: &&Arc<Block>| {
            self.latest_block(block.id.as_str()).is_some_and(|newest| newest == *block)
        };
        self.blocks.iter().filter(is_newest)
    }

    /// The first action for a theme at a level; none at the highest.
    pub fn advice(&self, theme: &ThemeCode, from: Level) -> Option<&Advice> {
        self.advice.iter().find(|advice| advice.theme == *theme && advice.from == from)
    }

    /// The themes of all questionnaires.
    pub(super) fn themes(&self) -> impl Iterator<Item = &Theme> {
        self.questionnaires().flat_map(|q| q.themes().map(|(_, theme)| theme))
    }
}
