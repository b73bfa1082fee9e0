//! The choices of a question, from its file or from where the file says.

use crate::catalog::Library;
use crate::model::{Choice, ChoicesFrom, Control, Language, Question, Reading, Round, Theme};

/// The choices with their codes and words; empty where there is nothing to choose from.
pub fn choices(
    library: &Library,
    round: &Round,
    question: &Question,
    language: Language,
) -> Vec<(String, String)> {
    let Control::Choice { choices, from } = &question.control else { return Vec::new() };
    let sections = || round.blocks.iter().flat_map(|block| &block.sections);
    let worded = |choice: &Choice| (choice.code.to_string(), choice.label.get(language).to_owned());
    match from {
        Some(ChoicesFrom::Themes) => {
            let theme =
                |theme: &Theme| (theme.code.to_string(), theme.name.get(language).to_owned());
            round.questionnaire.themes().map(|(_, of)| theme(of)).collect()
        }
        Some(ChoicesFrom::Feelings) => {
            let clusters = sections().filter(|s| s.reading == Some(Reading::Emotion));
            let feelings = clusters.flat_map(|section| &section.questions);
            feelings.map(|q| (q.code.to_string(), q.name.get(language).to_owned())).collect()
        }
        Some(ChoicesFrom::Moments) => {
            let moments = round.journeys.iter().flat_map(|journey| &journey.moments);
            moments.map(|moment| (moment.name.clone(), moment.name.clone())).collect()
        }
        Some(ChoicesFrom::Units) => {
            let units = round.gathering.units.iter();
            units.map(|unit| (unit.name.clone(), unit.name.clone())).collect()
        }
        Some(ChoicesFrom::Roles) => roles(library, Some(round)).iter().map(worded).collect(),
        None => choices.iter().map(worded).collect(),
    }
}

/// The roles that people can have: those of the round's background questions, else of the newest
/// that ship.
pub fn roles<'a>(library: &'a Library, round: Option<&'a Round>) -> &'a [Choice] {
    let newest = || library.newest_blocks().find(|block| block.is_read_by(Reading::Background));
    let of_round = round.and_then(|round| round.block_read_by(Reading::Background));
    let block = of_round.or_else(newest);
    let asked = block.and_then(|block| block.questions().find(|q| q.code.as_str() == "BG_role"));
    match asked.map(|question| &question.control) {
        Some(Control::Choice { choices, .. }) => choices,
        _ => &[],
    }
}
