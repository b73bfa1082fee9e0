//! Texts in both languages, and what they must not be.

use super::ProblemKind;
use super::notes::{Noted, Notes};
use super::suggest::is_forbidden;
use super::table::{Field, Table};
use crate::model::Wording;

/// What a place in the file asks of a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    longest: usize,
    /// A short proper name may be the same in both languages.
    is_name: bool,
}

const fn place(longest: usize) -> Place {
    Place { longest, is_name: false }
}

const fn name(longest: usize) -> Place {
    Place { longest, is_name: true }
}

/// A name for tables and pictures.
pub(super) const NAME: Place = name(60);
/// The title of a questionnaire.
pub(super) const TITLE: Place = name(80);
/// A sentence of what a theme is about.
pub(super) const ABOUT: Place = place(160);
/// A question.
pub(super) const QUESTION: Place = place(180);
/// The description of a level.
pub(super) const LEVEL: Place = place(180);
/// When an item does not apply.
pub(super) const CONDITION: Place = place(180);
/// A kind of evidence.
pub(super) const EVIDENCE: Place = place(140);
/// The words of a choice, of a point of a scale, of *does not apply*.
pub(super) const LABEL: Place = name(80);
/// A unit, or what one of many things is called.
pub(super) const UNIT: Place = name(40);
/// What is said before the first question.
pub(super) const LEAD: Place = place(200);
/// What helps to answer.
pub(super) const HINT: Place = place(160);
/// Why something changed.
pub(super) const REASON: Place = place(600);
/// A piece of advice, or what somebody wrote beside an answer.
pub(super) const NOTE: Place = place(300);

/// Words of a name that may be the same in both languages.
const PROPER_NAME_WORDS: usize = 2;

impl Table<'_> {
    /// The text of a key in both languages; it has to be there.
    pub(super) fn wording(
        &self,
        notes: &mut Notes<'_>,
        key: &str,
        place: Place,
    ) -> Result<Wording, Noted> {
        self.need(notes, key)?.wording(notes, place)
    }

    /// The text of a key in both languages, if it is there.
    pub(super) fn optional_wording(
        &self,
        notes: &mut Notes<'_>,
        key: &str,
        place: Place,
    ) -> Result<Option<Wording>, Noted> {
        self.field(key).map(|field| field.wording(notes, place)).transpose()
    }

    /// A list of at least so many texts in both languages.
    pub(super) fn wordings(
        &self,
        notes: &mut Notes<'_>,
        key: &str,
        place: Place,
        least: usize,
    ) -> Result<Vec<Wording>, Noted> {
        let entries = self.need(notes, key)?.entries(notes, least)?;
        let list: Vec<_> = entries.iter().map(|entry| entry.wording(notes, place)).collect();
        list.into_iter().collect()
    }
}

impl<'a> Field<'a> {
    /// `{ fi = "…", en = "…" }`.
    pub(super) fn wording(&self, notes: &mut Notes<'_>, place: Place) -> Result<Wording, Noted> {
        let table = self.table(notes)?;
        table.only(notes, &["fi", "en"]);
        self.both(&table, notes, place)
    }

    /// The texts of `fi` and `en` in a table that may hold more.
    pub(super) fn both(
        &self,
        table: &Table<'_>,
        notes: &mut Notes<'_>,
        place: Place,
    ) -> Result<Wording, Noted> {
        let fi = table.need(notes, "fi").and_then(|text| text.clean(notes, place.longest));
        let en = table.need(notes, "en").and_then(|text| text.clean(notes, place.longest));
        let (fi, en) = (fi?, en?);
        let is_name = place.is_name && fi.split_whitespace().count() <= PROPER_NAME_WORDS;
        if fi == en && !is_name && !notes.takes_one_language() {
            return Err(notes.say(self.span.clone(), ProblemKind::Untranslated));
        }
        Ok(Wording { fi: fi.to_owned(), en: en.to_owned() })
    }

    /// A text that is neither empty nor too long and holds only characters that are seen.
    pub(super) fn clean(&self, notes: &mut Notes<'_>, longest: usize) -> Result<&'a str, Noted> {
        let text = self.text(notes)?;
        let mut result = Ok(text);
        if text.trim().is_empty() {
            result = Err(notes.say(self.span.clone(), ProblemKind::EmptyText));
        }
        let found = text.chars().count();
        if found > longest {
            let kind = ProblemKind::TextTooLong { found, most: longest };
            result = Err(notes.say(self.span.clone(), kind));
        }
        if let Some(bad) = text.chars().find(|c| is_forbidden(*c)) {
            result = Err(self.forbidden(notes, bad));
        }
        result
    }

    /// Points at the character itself, or at the whole text where it is written as an escape.
    fn forbidden(&self, notes: &mut Notes<'_>, bad: char) -> Noted {
        let written = notes.source().get(self.span.clone()).and_then(|text| text.find(bad));
        let span = match written {
            Some(at) => self.span.start + at..self.span.start + at + bad.len_utf8(),
            None => self.span.clone(),
        };
        notes.say(span, ProblemKind::forbidden(bad))
    }
}
