//! Lists of answers; questions with the same answers share one.

use crate::exchange::survey::{AnswerOption, Asked, Field, Survey};
use crate::exchange::{Codes, Engine};

/// The lists of a form, each under the name of the first question that uses it.
pub(super) struct Lists<'s> {
    lists: Vec<(String, &'s Asked, &'s [AnswerOption])>,
}

impl<'s> Lists<'s> {
    pub(super) fn new(survey: &'s Survey, codes: &Codes) -> Self {
        let mut lists: Vec<(String, &Asked, &[AnswerOption])> = Vec::new();
        for asked in survey.questions() {
            let Field::One { options, .. } = &asked.field else { continue };
            if lists.iter().all(|(_, _, known)| known != options) {
                lists.push((format!("list_{}", codes.question(&asked.code)), asked, options));
            }
        }
        Self { lists }
    }

    /// The list with these answers.
    pub(super) fn name(&self, options: &[AnswerOption]) -> &str {
        self.lists.iter().find(|(_, _, known)| *known == options).map_or("", |(name, ..)| name)
    }

    /// Every answer with the name of its list and its own.
    pub(super) fn rows<'a>(
        &'a self,
        codes: &'a Codes,
    ) -> impl Iterator<Item = (&'a str, &'a str, &'a AnswerOption)> {
        self.lists.iter().flat_map(move |(list, asked, options)| {
            let row = move |option: &'a AnswerOption| {
                (list.as_str(), codes.option(&asked.code, &option.given), option)
            };
            options.iter().map(row)
        })
    }
}

/// The names of a form.
pub(super) fn codes(survey: &Survey) -> Codes {
    Codes::new(survey, Engine::XlsForm)
}
