//! From text to tables, with the rules of TOML that it breaks.

use toml::de::{DeTable, Error};

use super::bracket::unclosed;
use super::notes::{Noted, Notes};
use super::render::line_around;
use super::table::Table;
use super::{MOST_BYTES, ProblemKind, Problems, Syntax};

/// Parts of the parser's messages, the more telling first.
const MESSAGES: &[(&str, Syntax)] = &[
    ("duplicate key", Syntax::DuplicateKey),
    ("recurs", Syntax::TooDeep),
    ("unclosed", Syntax::Unclosed),
    ("missing assignment", Syntax::MissingEquals),
    ("key with no value", Syntax::MissingEquals),
    ("missing value", Syntax::MissingValue),
    ("missing comma", Syntax::MissingComma),
    ("extra comma", Syntax::ExtraComma),
    ("unquoted key", Syntax::BadKey),
    ("string", Syntax::BadText),
    ("quote", Syntax::BadText),
    ("escape", Syntax::BadText),
    ("unicode", Syntax::BadText),
];
/// Parts of messages about a value that is neither a text nor anything else.
const BAD_VALUES: &[&str] =
    &["must be quoted", "boolean", "float", "integer", "number", "radix", "zero", "sign", "digits"];

/// Parses a file as far as it can be parsed and lets `reader` walk what is there.
pub(super) fn read<T>(
    name: &str,
    source: &str,
    reader: impl FnOnce(&Table<'_>, &mut Notes<'_>) -> Result<T, Noted>,
) -> Result<T, Problems> {
    if source.len() > MOST_BYTES {
        let mut notes = Notes::new("");
        let megabytes = MOST_BYTES / 1_000_000;
        let noted = notes.say(0..0, ProblemKind::FileTooLarge { megabytes });
        return notes.finish(name, Err(noted));
    }
    let mut notes = Notes::new(source);
    let (root, errors) = DeTable::parse_recoverable(source);
    complain(&errors, &mut notes);
    let value = reader(&Table::new(root.get_ref(), 0..0), &mut notes);
    notes.finish(name, value)
}

/// Notes the parser's errors; of a forgotten bracket only the bracket, not what follows from it.
fn complain(errors: &[Error], notes: &mut Notes<'_>) {
    let source = notes.source();
    let is_runaway = errors.iter().any(|error| error.message().starts_with("unclosed"));
    let bracket = if is_runaway { unclosed(source) } else { None };
    let lines =
        bracket.as_ref().map_or(0..source.len(), |bracket| line_around(source, bracket.start));
    let mut is_explained = false;
    for error in errors {
        // What is missing at the end of the file has no place of its own.
        let span = error.span().unwrap_or(source.len()..source.len());
        if span.start <= lines.end {
            is_explained |= lines.contains(&span.start);
            let written = source.get(span.clone()).unwrap_or_default();
            let kind = ProblemKind::Syntax(syntax(error.message(), written));
            notes.say(span, kind);
        }
    }
    if let Some(bracket) = bracket {
        notes.trust_until(bracket.start);
        if !is_explained {
            notes.say(bracket, ProblemKind::Syntax(Syntax::Unclosed));
        }
    }
}

fn syntax(message: &str, written: &str) -> Syntax {
    if BAD_VALUES.iter().any(|part| message.contains(part)) {
        return match written.chars().next() {
            None => Syntax::MissingValue,
            Some(c) if c.is_ascii_digit() || "+-._".contains(c) => Syntax::BadNumber,
            Some(_) => Syntax::Unquoted,
        };
    }
    let found = MESSAGES.iter().find(|(part, _)| message.contains(part));
    found.map_or(Syntax::Unexpected, |(_, syntax)| *syntax)
}
