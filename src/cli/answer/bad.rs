//! What can be wrong with one argument of an answer.

use super::super::find::with_suggestion;
use super::change::Part;
use crate::catalog::shown;
use crate::text::{Arg, Texts};

/// Why an argument cannot be used.
#[derive(Debug)]
pub enum Bad {
    /// Not `CODE=…`.
    Malformed,
    /// The round's questionnaire has no such item.
    UnknownItem {
        /// The questionnaire.
        questionnaire: String,
        /// What was probably meant.
        meant: Option<String>,
    },
    /// A number that the scale does not have.
    OffScale {
        /// Lowest.
        least: u8,
        /// Highest.
        most: u8,
    },
    /// Neither a number nor `NA` nor `DK`.
    NotAnAnswer {
        /// Lowest.
        least: u8,
        /// Highest.
        most: u8,
        /// Whether `NA` is an answer to the item.
        may_be_na: bool,
    },
    /// `NA` where the item always applies.
    AlwaysApplies,
    /// None of the three words.
    NotAConfidence,
    /// The same part of the same item twice.
    Twice,
}

impl Bad {
    /// The argument, and what is wrong with it.
    pub fn line(self, texts: &Texts, part: Part, argument: &str) -> String {
        let option = match part {
            Part::Value => "",
            Part::Comment => "--comment ",
            Part::Evidence => "--evidence ",
            Part::Confidence => "--confidence ",
        };
        format!("{option}{}: {}", shown(argument), self.words(texts))
    }

    fn words(self, texts: &Texts) -> String {
        match self {
            Self::Malformed => texts.tr("cli-bad-malformed"),
            Self::UnknownItem { questionnaire, meant } => {
                let args = [("questionnaire", Arg::Text(&questionnaire))];
                with_suggestion(texts, texts.with("cli-bad-item", &args), meant)
            }
            Self::OffScale { least, most } => ends(texts, "cli-bad-scale", least, most),
            Self::NotAnAnswer { least, most, may_be_na: true } => {
                ends(texts, "cli-bad-answer", least, most)
            }
            Self::NotAnAnswer { least, most, .. } => {
                ends(texts, "cli-bad-answer-always", least, most)
            }
            Self::AlwaysApplies => texts.tr("cli-bad-always"),
            Self::NotAConfidence => texts.tr("cli-bad-confidence"),
            Self::Twice => texts.tr("cli-bad-twice"),
        }
    }
}

fn ends(texts: &Texts, key: &str, least: u8, most: u8) -> String {
    let ends = [("least", least), ("most", most)].map(|(name, end)| (name, Arg::Count(end.into())));
    texts.with(key, &ends)
}
