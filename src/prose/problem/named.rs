//! What is put into a message.

use crate::text::Arg;

/// A value under its name.
pub(super) type Named<'a> = (&'static str, Arg<'a>);

/// A text.
pub(super) fn text<'a>(name: &'static str, text: &'a str) -> Named<'a> {
    (name, Arg::Text(text))
}

/// A number.
pub(super) fn count(name: &'static str, count: usize) -> Named<'static> {
    (name, Arg::Count(count))
}
