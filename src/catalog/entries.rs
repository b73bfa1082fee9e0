//! Lists of entries that name one another: dimensions and themes, sections and questions.

use std::collections::BTreeMap;
use std::ops::Range;

use super::ProblemKind;
use super::notes::{Noted, Notes};
use super::suggest::{closest, shown};
use super::table::{Field, Table};

/// One entry of the file: its codes even where the rest of it cannot be read, so that one fault is
/// not told twice.
pub(super) struct Entry<'a, T> {
    /// Its code; empty if it has none.
    pub(super) code: &'a str,
    /// Where the code stands, or else the entry.
    pub(super) span: Range<usize>,
    /// The code of what it belongs to, and where that stands.
    pub(super) parent: Option<(&'a str, Range<usize>)>,
    /// What was read.
    pub(super) value: Result<T, Noted>,
}

impl<'a, T> Entry<'a, T> {
    /// The code of what it belongs to.
    pub(super) fn parent_code(&self) -> &'a str {
        self.parent.as_ref().map_or("", |(code, _)| code)
    }
}

/// Reads every `[[key]]`; `parent` is the key by which each names what it belongs to.
pub(super) fn entries<'a, T>(
    root: &Table<'a>,
    notes: &mut Notes<'_>,
    key: &str,
    parent: Option<&str>,
    read: impl Fn(&Table<'_>, &mut Notes<'_>) -> Result<T, Noted>,
) -> Vec<Entry<'a, T>> {
    let mut list = Vec::new();
    for table in root.tables(notes, key) {
        let code = table.field("code");
        list.push(Entry {
            code: code.as_ref().and_then(Field::as_text).unwrap_or_default(),
            span: code.map_or(table.span(), |field| field.span),
            parent: parent.and_then(|key| {
                let field = table.need(notes, key).ok()?;
                Some((field.text(notes).ok()?, field.span))
            }),
            value: read(&table, notes),
        });
    }
    list
}

/// Notes every code that was there before.
pub(super) fn unique<T>(entries: &[Entry<'_, T>], notes: &mut Notes<'_>) {
    unique_codes(entries.iter().map(|entry| (entry.code, entry.span.clone())), notes);
}

/// Notes every code that was there before.
pub(super) fn unique_codes<'a>(
    codes: impl IntoIterator<Item = (&'a str, Range<usize>)>,
    notes: &mut Notes<'_>,
) {
    let mut seen = BTreeMap::new();
    for (code, span) in codes.into_iter().filter(|(code, _)| !code.is_empty()) {
        let first = *seen.entry(code).or_insert(span.start);
        if first != span.start {
            let (code, first_line) = (shown(code), notes.line_of(first));
            notes.say(span, ProblemKind::DuplicateCode { code, first_line });
        }
    }
}

/// Notes children of unknown parents, and parents without children.
pub(super) fn related<C, P>(
    children: &[Entry<'_, C>],
    parents: &[Entry<'_, P>],
    notes: &mut Notes<'_>,
    unknown: fn(String, Option<String>) -> ProblemKind,
    childless: fn(String) -> ProblemKind,
) {
    let mut used: BTreeMap<&str, bool> = parents.iter().map(|p| (p.code, false)).collect();
    let mut orphans = false;
    for child in children {
        let Some((code, span)) = &child.parent else {
            orphans = true;
            continue;
        };
        if let Some(used) = used.get_mut(code) {
            *used = true;
        } else {
            orphans = true;
            let suggestion = closest(code, parents.iter().map(|parent| parent.code));
            notes.say(span.clone(), unknown(shown(code), suggestion));
        }
    }
    // A child that names no parent may well belong to the childless one.
    for parent in parents.iter().filter(|_| !orphans) {
        if used.get(parent.code) == Some(&false) && !parent.code.is_empty() {
            notes.say(parent.span.clone(), childless(shown(parent.code)));
        }
    }
}
