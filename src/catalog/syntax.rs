//! From text to tables, with the rules of TOML that it breaks.

use std::ops::Range;

use toml::de::{DeTable, Error};

use super::bracket::unclosed;
use super::notes::{Noted, Notes};
use super::render::line_around;
use super::suggest::is_forbidden;
use super::table::Table;
use super::{MOST_BYTES, MOST_ENTRIES, MOST_IN_LINE, ProblemKind, Problems, Syntax};

/// How some editors begin a file.
const BYTE_ORDER_MARK: char = '\u{FEFF}';
/// How much of an endless line is shown, in bytes.
const BEGINNING: usize = 80;

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
    if let Some((source, span, kind)) = unreadable(source) {
        let mut notes = Notes::new(source);
        let noted = notes.say(span, kind);
        return notes.finish(name, Err(noted));
    }
    let mut notes = Notes::new(source);
    invisible(&mut notes);
    let (root, errors) = DeTable::parse_recoverable(source);
    complain(&errors, &mut notes);
    let value = reader(&Table::new(root.get_ref(), 0..0), &mut notes);
    notes.finish(name, value)
}

/// Why a file is not read at all, with what of it is shown and where it is.
fn unreadable(source: &str) -> Option<(&str, Range<usize>, ProblemKind)> {
    if source.len() > MOST_BYTES {
        let kind = ProblemKind::FileTooLarge { kilobytes: MOST_BYTES / 1000 };
        return Some(("", 0..0, kind));
    }
    let mut lines = source.split_inclusive('\n').scan(0, |start, line| {
        let at = *start;
        *start += line.len();
        Some((at, line))
    });
    let (at, line) = lines.find(|(_, line)| line.len() > MOST_IN_LINE)?;
    // Everything before the line is kept, so that its number is right; of itself, the beginning.
    let shown = source.get(..at + line.floor_char_boundary(BEGINNING))?;
    Some((shown, at..at, ProblemKind::LineTooLong { most: MOST_IN_LINE }))
}

/// Notes characters that are not seen, in comments too: a file reads as it looks.
fn invisible(notes: &mut Notes<'_>) {
    let source = notes.source();
    let body = source.strip_prefix(BYTE_ORDER_MARK).unwrap_or(source);
    let skipped = source.len() - body.len();
    let hidden = body.char_indices().filter(|(_, c)| is_forbidden(*c) && !c.is_ascii_control());
    for (at, bad) in hidden.take(MOST_ENTRIES) {
        let at = skipped + at;
        notes.say(at..at + bad.len_utf8(), ProblemKind::forbidden(bad));
    }
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
