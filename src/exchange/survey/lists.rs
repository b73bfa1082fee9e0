//! Lists of answers.

use super::{AnswerOption, Given, Look, alike};
use crate::model::{Choice, ChoicesFrom, Reading, Round, Wording};

pub(super) fn option(given: Given, label: &Wording) -> AnswerOption {
    AnswerOption { given, label: label.clone() }
}

/// Labelled points; the first is 0.
pub(super) fn points(labels: &[Wording]) -> Vec<AnswerOption> {
    (0..=u8::MAX).zip(labels).map(|(raw, label)| option(Given::Points(raw), label)).collect()
}

/// Numbers between two ends, whose words stand at the ends.
pub(super) fn rating(
    (least, most): (u8, u8),
    ends: Option<(&Wording, &Wording)>,
) -> (Look, Vec<AnswerOption>) {
    let label = |raw: u8| {
        let end = ends.and_then(|(low, high)| match raw {
            raw if raw == least => Some(low),
            raw if raw == most => Some(high),
            _ => None,
        });
        let with = |words: &str| format!("{raw} = {words}");
        end.map_or(alike(&raw.to_string()), |end| Wording { fi: with(&end.fi), en: with(&end.en) })
    };
    let options = (least..=most).map(|raw| option(Given::Points(raw), &label(raw))).collect();
    (Look::Rating { ends: ends.map(|(low, high)| (low.clone(), high.clone())) }, options)
}

/// The choices of a question, from the file or from where it says.
pub(super) fn choices(
    round: &Round,
    choices: &[Choice],
    from: Option<ChoicesFrom>,
) -> Vec<AnswerOption> {
    let named = |name: &str| option(Given::Choice(name.to_owned()), &alike(name));
    let coded = |code: &str, label: &Wording| option(Given::Choice(code.to_owned()), label);
    match from {
        None => choices.iter().map(|choice| coded(choice.code.as_str(), &choice.label)).collect(),
        Some(ChoicesFrom::Units) => {
            round.gathering.units.iter().map(|unit| named(&unit.name)).collect()
        }
        Some(ChoicesFrom::Themes) => {
            let themes = round.questionnaire.themes();
            themes.map(|(_, theme)| coded(theme.code.as_str(), &theme.name)).collect()
        }
        Some(ChoicesFrom::Feelings) => {
            let sections = round.blocks.iter().flat_map(|block| &block.sections);
            let clusters = sections.filter(|section| section.reading == Some(Reading::Emotion));
            let feelings = clusters.flat_map(|section| &section.questions);
            feelings.map(|feeling| coded(feeling.code.as_str(), &feeling.name)).collect()
        }
        Some(ChoicesFrom::Moments) => {
            let moments = round.journeys.iter().flat_map(|journey| &journey.moments);
            moments.map(|moment| named(&moment.name)).collect()
        }
        // What somebody does is asked of them in the background alone.
        Some(ChoicesFrom::Roles) => Vec::new(),
    }
}
