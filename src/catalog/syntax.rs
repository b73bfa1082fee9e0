//! From text to tables, with the rules of TOML that it breaks.

use toml::de::DeTable;

use super::notes::{Noted, Notes};
use super::table::Table;
use super::{MOST_BYTES, ProblemKind, Problems, Syntax};

/// Parts of the parser's messages, the more telling first.
const MESSAGES: &[(&str, Syntax)] = &[
    ("duplicate key", Syntax::DuplicateKey),
    ("recurs", Syntax::TooDeep),
    ("must be quoted", Syntax::BadText),
    ("quote", Syntax::BadText),
    ("string", Syntax::BadText),
    ("escape", Syntax::BadText),
    ("unicode", Syntax::BadText),
    ("unclosed", Syntax::Unclosed),
    ("missing assignment", Syntax::MissingEquals),
    ("missing comma", Syntax::MissingComma),
    ("extra comma", Syntax::ExtraComma),
    ("missing value", Syntax::MissingValue),
    ("no value", Syntax::MissingValue),
    ("radix", Syntax::BadNumber),
    ("zero", Syntax::BadNumber),
    ("sign", Syntax::BadNumber),
    ("digits", Syntax::BadNumber),
    ("number", Syntax::BadNumber),
    ("integer", Syntax::BadNumber),
    ("float", Syntax::BadNumber),
    ("unquoted key", Syntax::BadKey),
];

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
    for error in errors {
        let kind = ProblemKind::Syntax(syntax(error.message()));
        // What is missing at the end of the file has no place of its own.
        notes.say(error.span().unwrap_or(source.len()..source.len()), kind);
    }
    let value = reader(&Table::new(root.get_ref(), 0..0), &mut notes);
    notes.finish(name, value)
}

fn syntax(message: &str) -> Syntax {
    let found = MESSAGES.iter().find(|(part, _)| message.contains(part));
    found.map_or(Syntax::Unexpected, |(_, syntax)| *syntax)
}
