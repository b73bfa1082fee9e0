//! How much a new round asks for, before it is begun.

use super::blocks::is_own;
use super::navigate::walked;
use super::rounds::questionnaire;
use super::{Extent, blocks_for};
use crate::catalog::Library;
use crate::model::{Block, Document};

/// What a first round of an extent asks, as the files say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Effort {
    /// Items of the questionnaire.
    pub items: usize,
    /// Minutes for them at a usual pace.
    pub minutes: usize,
    /// Minutes for the other parts that are gone through question by question.
    pub parts: usize,
    /// Minutes for what is filled in on pages of its own: key figures, the service path.
    pub later: usize,
}

/// The effort of a first round; none if its questionnaire is not there.
pub fn effort(library: &Library, extent: &Extent) -> Option<Effort> {
    let questionnaire = questionnaire(library, extent)?;
    let blocks = blocks_for(&Document::default(), &questionnaire, library);
    let minutes = |is_walked: bool| {
        let own = blocks.iter().filter(|block| is_own(block));
        let these = own.filter(|block| is_asked_in_turn(block) == is_walked);
        these.map(|block| usize::from(block.minutes)).sum()
    };
    Some(Effort {
        items: questionnaire.items().count(),
        minutes: usize::from(questionnaire.minutes),
        parts: minutes(true),
        later: minutes(false),
    })
}

fn is_asked_in_turn(block: &Block) -> bool {
    walked(block).next().is_some()
}
