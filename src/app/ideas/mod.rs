//! Ideas: adding them, saying what is known of them, judging, deciding, moving them on.

mod board;
mod paste;
mod steps;
mod words;

pub use board::{IdeaColumn, idea_move, idea_step};
pub use paste::{IdeaWords, PastedIdeas, pasted_ideas};
pub use words::{crowd_of, idea_block, idea_questions, judging_questions};
