//! What a side is asked beside the questionnaire, and the program's words in its forms.

use std::sync::Arc;

use crate::catalog::Library;
use crate::exchange::survey::Words;
use crate::model::{Block, Language, Round, Side};
use crate::prose;
use crate::text::Texts;

/// What every round asks of a crowd, whatever else it asks.
const ALWAYS: [&str; 4] = ["mitta-background", "mitta-customer", "mitta-emotion", "mitta-ideas"];

/// The blocks that a round has once it asks a side; none where nothing is missing. What it has
/// frozen already stays as it is.
pub fn asking(library: &Library, round: &Round, side: Side) -> Option<Vec<Arc<Block>>> {
    let has = |id: &str| round.blocks.iter().any(|block| block.id.as_str() == id);
    let lacking = ALWAYS.iter().filter(|id| !has(id)).filter_map(|id| library.block(id, None));
    let lacking: Vec<_> = lacking.filter(|b| b.audience(side.who()).is_some()).cloned().collect();
    (!lacking.is_empty()).then(|| round.blocks.iter().cloned().chain(lacking).collect())
}

/// The program's own words in a form, in both languages.
pub fn words() -> Words {
    let [fi, en] = [Language::Finnish, Language::English].map(Texts::new);
    prose::survey_words(&fi, &en)
}
