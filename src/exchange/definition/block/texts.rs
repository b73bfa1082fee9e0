//! Texts of a form in both languages of the program, as long as their places in a block allow.

use super::super::{Definition, Lost, Texts};
use crate::model::{Language, Wording};

/// The longest texts, in characters, as the catalog reads them.
pub(super) const NAME: usize = 60;
pub(super) const TITLE: usize = 80;
pub(super) const ABOUT: usize = 160;
pub(super) const QUESTION: usize = 180;
pub(super) const HINT: usize = 160;
pub(super) const LABEL: usize = 80;

/// Which of the form's languages are spoken.
pub(super) struct Speaker {
    fi: Option<String>,
    en: Option<String>,
    base: String,
    /// Whether a text was the same in both languages.
    pub(super) untranslated: bool,
}

impl Speaker {
    pub(super) fn new(form: &Definition) -> Self {
        let spoken = |language| {
            let mut known = form.languages.iter();
            known.find(|name| is_named(name, language)).cloned()
        };
        Self {
            fi: spoken(Language::Finnish),
            en: spoken(Language::English),
            base: form.languages.first().cloned().unwrap_or_default(),
            untranslated: false,
        }
    }

    /// Languages whose texts stay behind, and the one that stands for both.
    pub(super) fn unused(&self, form: &Definition) -> Vec<(String, Lost)> {
        let spoken = [&self.fi, &self.en].map(|language| language.as_deref());
        let base = Some(self.base.as_str()).filter(|_| spoken == [None, None]);
        let is_used = |name: &str| spoken.contains(&Some(name)) || base == Some(name);
        let others = form.languages.iter().filter(|name| !is_used(name) && !name.is_empty());
        let others = others.map(|name| (name.clone(), Lost::Language));
        let one = match spoken {
            [Some(_), Some(_)] => None,
            [fi, en] => Some((fi.or(en).unwrap_or(&self.base).to_owned(), Lost::OneLanguage)),
        };
        one.into_iter().chain(others).collect()
    }

    /// The text in both languages; none where there is none in any.
    pub(super) fn say(&mut self, texts: &Texts) -> Option<Wording> {
        let of = |language: &Option<String>| texts.0.get(language.as_ref()?);
        let (fi, en) = (of(&self.fi), of(&self.en));
        let any = fi.or(en).or_else(|| texts.0.get(&self.base)).or_else(|| texts.0.values().next());
        let any = any?;
        let text = |own: Option<&String>| own.unwrap_or(any).clone();
        let said = Wording { fi: text(fi), en: text(en) };
        self.untranslated |= said.fi == said.en;
        Some(said)
    }
}

/// Whether a form's name for a language is the one of ours: `fi`, `fi-FI`, `Suomi (fi)`, `finnish`.
fn is_named(name: &str, language: Language) -> bool {
    let name = name.to_lowercase();
    let words: &[&str] = match language {
        Language::Finnish => &["fi", "suomi", "finnish"],
        Language::English => &["en", "english", "englanti"],
    };
    let mut parts = name.split(|c: char| !c.is_alphabetic());
    parts.any(|part| words.contains(&part))
}

/// The question and the row that it is asked of.
pub(super) fn joined(text: &Wording, row: &Wording) -> Wording {
    let both = |text: &str, row: &str| {
        if text == row { row.to_owned() } else { format!("{text} – {row}") }
    };
    Wording { fi: both(&text.fi, &row.fi), en: both(&text.en, &row.en) }
}

/// Whether a place was too short, and how many answers got other codes.
#[derive(Default)]
pub(super) struct Limit {
    pub(super) is_passed: bool,
    pub(super) renamed: usize,
}

impl Limit {
    /// The text as long as its place; what is cut is noted.
    pub(super) fn cut(&mut self, most: usize, wording: &Wording) -> Wording {
        let cut = self.silent(most, wording);
        self.is_passed |= cut != *wording;
        cut
    }

    /// A text that stands whole somewhere else.
    pub(super) fn silent(&self, most: usize, wording: &Wording) -> Wording {
        Wording { fi: shortened(&wording.fi, most), en: shortened(&wording.en, most) }
    }
}

/// At most so many characters, cut between words where that is possible.
fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let short: String = text.chars().take(most - 1).collect();
    let whole =
        short.rfind(' ').and_then(|at| short.get(..at)).filter(|whole| whole.len() > most / 2);
    format!("{}…", whole.unwrap_or(&short).trim_end())
}
