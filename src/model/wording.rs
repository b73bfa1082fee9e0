//! Text in both languages.

use serde::{Deserialize, Serialize};

/// A language of the program, equal to the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub enum Language {
    /// Finnish, `fi`.
    #[serde(rename = "fi")]
    Finnish,
    /// English, `en`.
    #[default]
    #[serde(rename = "en")]
    English,
}

impl Language {
    /// Both languages, Finnish (the original of the questionnaires) first.
    pub const ALL: [Self; 2] = [Self::Finnish, Self::English];

    /// The ISO 639-1 code.
    pub fn code(self) -> &'static str {
        match self {
            Self::Finnish => "fi",
            Self::English => "en",
        }
    }

    /// The language of a locale such as `fi-FI`; English for everything that is not Finnish.
    pub fn of_locale(locale: &str) -> Self {
        let finnish = locale
            .split(['-', '_', '.'])
            .next()
            .is_some_and(|code| code.eq_ignore_ascii_case("fi"));
        if finnish { Self::Finnish } else { Self::English }
    }
}

/// One text of a questionnaire in both languages.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
pub struct Wording {
    /// Finnish.
    pub fi: String,
    /// English.
    pub en: String,
}

impl Wording {
    /// The text in one language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Finnish => &self.fi,
            Language::English => &self.en,
        }
    }
}
