//! What is asked of an idea, and what is known around the ideas of a round.

use std::sync::Arc;

use crate::catalog::Library;
use crate::method::ideas::{AGREED_DAYS, Around, CrowdOfIdeas, crowd_of_ideas};
use crate::model::{Block, Document, Idea, Question, Reading, Round, RoundId, Section, Stamp, Who};

use super::super::choices;

/// The questions about ideas: those that a round has frozen, else the newest that ship. Ideas come
/// all the year round, also where no round asks for them.
pub fn idea_block<'a>(library: &'a Library, round: Option<&'a Round>) -> Option<&'a Arc<Block>> {
    let newest = || library.newest_blocks().find(|block| block.is_read_by(Reading::Ideas));
    round.and_then(|round| round.block_read_by(Reading::Ideas)).or_else(newest)
}

fn questions(block: &Block, blind: bool) -> impl Iterator<Item = &Question> {
    // What employees are asked on a form of their own is not asked here again.
    let here = move |section: &&Section| section.blind == blind;
    block.sections_for(Who::Own).filter(here).flat_map(|section| &section.questions)
}

/// What is known of an idea.
pub fn idea_questions(block: &Block) -> impl Iterator<Item = &Question> {
    questions(block, false)
}

/// By what an idea is judged.
pub fn judging_questions(block: &Block) -> impl Iterator<Item = &Question> {
    questions(block, true)
}

/// How the ideas of a round came about, as of a day.
pub fn crowd_of(
    document: &Document,
    round: RoundId,
    library: &Library,
    today: Stamp,
) -> CrowdOfIdeas {
    let ideas: Vec<&Idea> = document.ideas.values().filter(|idea| idea.round == round).collect();
    let found = document.round(round);
    let units = found.iter().flat_map(|round| &round.gathering.units);
    let units: Vec<&str> = units.map(|unit| unit.name.as_str()).collect();
    let roles = choices::roles(library, found).len();
    crowd_of_ideas(&ideas, Around { roles, units: &units, agreed_days: AGREED_DAYS, today })
}
