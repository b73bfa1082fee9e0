//! Walking spanned tables: every getter gives the value or notes what is wrong with it.

use std::ops::{Range, RangeInclusive};
use std::str::FromStr;

use toml::de::{DeInteger, DeTable, DeValue};

use super::notes::{Noted, Notes};
use super::suggest::{closest, shown};
use super::{Found, MOST_ENTRIES, ProblemKind};
use crate::model::Weight;

/// A table and where it stands.
#[derive(Clone)]
pub(super) struct Table<'a> {
    keys: &'a DeTable<'a>,
    span: Range<usize>,
}

/// A value, its key and where it stands.
#[derive(Clone)]
pub(super) struct Field<'a> {
    /// The key; of an entry of a list the key of the list.
    pub(super) key: &'a str,
    /// Where the key stands.
    pub(super) key_span: Range<usize>,
    /// Where the value stands.
    pub(super) span: Range<usize>,
    value: &'a DeValue<'a>,
}

impl<'a> Table<'a> {
    /// A table at its place.
    pub(super) fn new(keys: &'a DeTable<'a>, span: Range<usize>) -> Self {
        Self { keys, span }
    }

    /// Where it stands: its header, or all of it if it is on one line.
    pub(super) fn span(&self) -> Range<usize> {
        self.span.clone()
    }

    /// Notes every key that is not among the known ones, as far as anybody would read of them.
    pub(super) fn only(&self, notes: &mut Notes<'_>, known: &[&str]) {
        let unknown = self.fields().filter(|field| !known.contains(&field.key));
        for field in unknown.take(MOST_ENTRIES) {
            let suggestion = closest(field.key, known.iter().copied());
            let kind = ProblemKind::UnknownKey { key: shown(field.key), suggestion };
            notes.unknown_key(self.span.start, field.key_span, kind);
        }
    }

    /// Every value.
    pub(super) fn fields(&self) -> impl Iterator<Item = Field<'a>> + use<'a> {
        self.keys.iter().map(|(key, value)| Field {
            key: key.get_ref(),
            key_span: key.span(),
            span: value.span(),
            value: value.get_ref(),
        })
    }

    /// The value of a key, if it is there.
    pub(super) fn field(&self, key: &str) -> Option<Field<'a>> {
        let (key, value) = self.keys.get_key_value(key)?;
        let (key_span, span) = (key.span(), value.span());
        Some(Field { key: key.get_ref(), key_span, span, value: value.get_ref() })
    }

    /// The value of a key that has to be there.
    pub(super) fn need(&self, notes: &mut Notes<'_>, key: &str) -> Result<Field<'a>, Noted> {
        self.field(key).ok_or_else(|| notes.missing_key(self.span(), key))
    }

    /// The tables of `[[key]]`; none if there is none, and only as many as are allowed.
    pub(super) fn tables(&self, notes: &mut Notes<'_>, key: &str) -> Vec<Table<'a>> {
        let Some(field) = self.field(key) else { return Vec::new() };
        let Ok(entries) = field.list(notes) else { return Vec::new() };
        if let Some(beyond) = entries.get(MOST_ENTRIES) {
            let kind = ProblemKind::TooManyEntries { key: key.to_owned(), most: MOST_ENTRIES };
            notes.say(beyond.span.clone(), kind);
        }
        entries.iter().take(MOST_ENTRIES).filter_map(|entry| entry.table(notes).ok()).collect()
    }

    /// `true` or `false`; `false` if the key is not there.
    pub(super) fn flag(&self, notes: &mut Notes<'_>, key: &str) -> Result<bool, Noted> {
        self.field(key).map_or(Ok(false), |field| field.flag(notes))
    }

    /// One of a few words, if the key is there.
    pub(super) fn optional_choice<T: Copy>(
        &self,
        notes: &mut Notes<'_>,
        key: &str,
        choices: &[(&str, T)],
    ) -> Result<Option<T>, Noted> {
        self.field(key).map(|field| field.choice(notes, choices)).transpose()
    }
}

impl<'a> Field<'a> {
    fn wrong(&self, notes: &mut Notes<'_>, expected: Found) -> Noted {
        let (key, found) = (shown(self.key), found(self.value));
        notes.say(self.span.clone(), ProblemKind::WrongType { key, expected, found })
    }

    /// A text if it is one, noting nothing.
    pub(super) fn as_text(&self) -> Option<&'a str> {
        self.value.as_str()
    }

    /// A text, as it is.
    pub(super) fn text(&self, notes: &mut Notes<'_>) -> Result<&'a str, Noted> {
        self.value.as_str().ok_or_else(|| self.wrong(notes, Found::Text))
    }

    /// A table if it is one, noting nothing.
    pub(super) fn as_table(&self) -> Option<Table<'a>> {
        Some(Table::new(self.value.as_table()?, self.span.clone()))
    }

    /// The entries of a list if it is one, noting nothing.
    pub(super) fn as_list(&self) -> Vec<Field<'a>> {
        self.value.as_array().into_iter().flatten().map(|value| self.entry(value)).collect()
    }

    fn entry(&self, value: &'a toml::Spanned<DeValue<'a>>) -> Field<'a> {
        Field {
            key: self.key,
            key_span: self.key_span.clone(),
            span: value.span(),
            value: value.get_ref(),
        }
    }

    /// `true` or `false`.
    pub(super) fn flag(&self, notes: &mut Notes<'_>) -> Result<bool, Noted> {
        self.value.as_bool().ok_or_else(|| self.wrong(notes, Found::Flag))
    }

    /// A table.
    pub(super) fn table(&self, notes: &mut Notes<'_>) -> Result<Table<'a>, Noted> {
        let keys = self.value.as_table().ok_or_else(|| self.wrong(notes, Found::Table))?;
        Ok(Table::new(keys, self.span.clone()))
    }

    /// The entries of a list.
    pub(super) fn list(&self, notes: &mut Notes<'_>) -> Result<Vec<Field<'a>>, Noted> {
        let list = self.value.as_array().ok_or_else(|| self.wrong(notes, Found::List))?;
        Ok(list.iter().map(|value| self.entry(value)).collect())
    }

    /// The entries of a list that has at least so many, and no more than are allowed.
    pub(super) fn entries(
        &self,
        notes: &mut Notes<'_>,
        least: usize,
    ) -> Result<Vec<Field<'a>>, Noted> {
        let list = self.list(notes)?;
        let key = || shown(self.key);
        if list.len() < least {
            return Err(notes.say(self.span.clone(), ProblemKind::TooFew { key: key(), least }));
        }
        if let Some(beyond) = list.get(MOST_ENTRIES) {
            let kind = ProblemKind::TooManyEntries { key: key(), most: MOST_ENTRIES };
            return Err(notes.say(beyond.span.clone(), kind));
        }
        Ok(list)
    }

    /// A list of at least so many codes.
    pub(super) fn codes<T: FromStr>(
        &self,
        notes: &mut Notes<'_>,
        least: usize,
    ) -> Result<Vec<T>, Noted> {
        let entries = self.entries(notes, least)?;
        let codes: Vec<_> = entries.iter().map(|entry| entry.code(notes)).collect();
        codes.into_iter().collect()
    }

    /// A whole number as it is written.
    pub(super) fn integer(&self, notes: &mut Notes<'_>) -> Result<&'a DeInteger<'a>, Noted> {
        self.value.as_integer().ok_or_else(|| self.wrong(notes, Found::Whole))
    }

    /// A whole number within limits.
    pub(super) fn whole<T: TryFrom<usize>>(
        &self,
        notes: &mut Notes<'_>,
        limits: RangeInclusive<usize>,
    ) -> Result<T, Noted> {
        let integer = self.integer(notes)?;
        let number = usize::from_str_radix(integer.as_str(), integer.radix()).ok();
        let number = number.filter(|number| limits.contains(number));
        number.and_then(|number| T::try_from(number).ok()).ok_or_else(|| {
            let (key, (least, most)) = (shown(self.key), limits.into_inner());
            notes.say(self.span.clone(), ProblemKind::OutOfRange { key, least, most })
        })
    }

    /// A number, whole or not.
    pub(super) fn number(&self, notes: &mut Notes<'_>) -> Result<f64, Noted> {
        let digits = match self.value {
            DeValue::Integer(digits) if digits.radix() == 10 => Some(digits.as_str()),
            DeValue::Float(digits) => Some(digits.as_str()),
            _ => None,
        };
        let number = digits.and_then(|digits| digits.parse().ok());
        number.ok_or_else(|| self.wrong(notes, Found::Number))
    }

    /// A number that is neither endless nor none.
    pub(super) fn finite(&self, notes: &mut Notes<'_>) -> Result<f64, Noted> {
        let number = Some(self.number(notes)?).filter(|number| number.is_finite());
        let kind = || ProblemKind::NotFinite { key: shown(self.key) };
        number.ok_or_else(|| notes.say(self.span.clone(), kind()))
    }

    /// A finite number above 0.
    pub(super) fn weight(&self, notes: &mut Notes<'_>) -> Result<Weight, Noted> {
        let weight = Weight::new(self.number(notes)?);
        weight.ok_or_else(|| notes.say(self.span.clone(), ProblemKind::BadWeight))
    }

    /// A code.
    pub(super) fn code<T: FromStr>(&self, notes: &mut Notes<'_>) -> Result<T, Noted> {
        let text = self.text(notes)?;
        let bad = || ProblemKind::BadCode { code: shown(text) };
        text.parse().map_err(|_| notes.say(self.span.clone(), bad()))
    }

    /// One of a few words.
    pub(super) fn choice<T: Copy>(
        &self,
        notes: &mut Notes<'_>,
        choices: &[(&str, T)],
    ) -> Result<T, Noted> {
        let text = self.text(notes)?;
        if let Some((_, value)) = choices.iter().find(|(word, _)| *word == text) {
            return Ok(*value);
        }
        let words: Vec<&str> = choices.iter().map(|(word, _)| *word).collect();
        let suggestion = closest(text, words.iter().copied());
        let (value, allowed) = (shown(text), words.join(", "));
        let kind = ProblemKind::UnknownChoice { value, allowed, suggestion };
        Err(notes.say(self.span.clone(), kind))
    }
}

fn found(value: &DeValue<'_>) -> Found {
    match value {
        DeValue::String(_) => Found::Text,
        DeValue::Integer(_) => Found::Whole,
        DeValue::Float(_) => Found::Number,
        DeValue::Boolean(_) => Found::Flag,
        DeValue::Datetime(_) => Found::Date,
        DeValue::Array(_) => Found::List,
        DeValue::Table(_) => Found::Table,
    }
}
