//! Finnish and English: every word of the interface, and numbers and dates as each language writes
//! them.
//!
//! Messages live in `assets/text/<language>/*.ftl` (Fluent). This room may use fluent and the
//! model's `Language`; it knows nothing else of ours.

mod number;
mod typed;

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

pub use typed::{NumberFault, typed_number};

use crate::model::Language;

macro_rules! files {
    ($($name:literal),+ $(,)?) => {
        /// Every message file in both languages: name, Finnish, English.
        pub const FILES: &[(&str, &str, &str)] = &[$((
            $name,
            include_str!(concat!("../../assets/text/fi/", $name, ".ftl")),
            include_str!(concat!("../../assets/text/en/", $name, ".ftl")),
        )),+];
    };
}

files!(
    "action", "answer", "catalog", "cli", "command", "crowd", "error", "form", "ideas", "import",
    "journey", "kpi", "origin", "overview", "own", "paper", "prose", "report", "results", "round",
    "shell", "start", "take", "versions", "years"
);

/// Something put into a message.
#[derive(Debug, Clone, Copy)]
pub enum Arg<'a> {
    /// A text as it is.
    Text(&'a str),
    /// A count, which may choose the plural form.
    Count(usize),
}

/// The messages of one language.
pub struct Texts {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    /// All messages of a language.
    pub fn new(language: Language) -> Self {
        let id = language.code().parse::<LanguageIdentifier>().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Direction marks around arguments would end up in the PDF and on the clipboard.
        bundle.set_use_isolating(false);
        for (_, fi, en) in FILES {
            let source = match language {
                Language::Finnish => fi,
                Language::English => en,
            };
            // A message that cannot be read is left out; a test reads every file in full.
            let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(r, _)| r);
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The language of these messages.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message without arguments.
    pub fn tr(&self, key: &str) -> String {
        self.with(key, &[])
    }

    /// A message with its arguments. An unknown key gives the key itself.
    pub fn with(&self, key: &str, args: &[(&str, Arg<'_>)]) -> String {
        let pattern = self.bundle.get_message(key).and_then(|message| message.value());
        let Some(pattern) = pattern else { return key.to_owned() };
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            let value = match arg {
                Arg::Text(text) => FluentValue::String(Cow::Borrowed(text)),
                Arg::Count(count) => FluentValue::from(*count),
            };
            values.set(*name, value);
        }
        let text = self.bundle.format_pattern(pattern, Some(&values), &mut Vec::new());
        text.into_owned()
    }
}
