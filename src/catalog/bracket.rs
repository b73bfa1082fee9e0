//! The bracket that somebody forgot to close.
//!
//! The parser reads on to the end of the file and complains about everything on the way; a person
//! wants to be shown the one place.

use std::ops::Range;

/// Where the first bracket stands that is still open when something begins that cannot be inside
/// it: a header, a key at the beginning of a line, a bracket of the other kind, the end.
pub(super) fn unclosed(source: &str) -> Option<Range<usize>> {
    let mut open: Vec<(usize, char)> = Vec::new();
    let mut start = 0;
    for line in source.split_inclusive('\n') {
        if let (true, Some((at, _))) = (begins_anew(line), open.last()) {
            return Some(*at..at + 1);
        }
        let (mut quote, mut escaped) = (None, false);
        for (at, c) in line.char_indices() {
            match (quote, c) {
                (Some('"'), _) if escaped => escaped = false,
                (Some('"'), '\\') => escaped = true,
                (Some(mark), _) if c == mark => quote = None,
                (Some(_), _) => {}
                (None, '#') => break,
                (None, '"' | '\'') => quote = Some(c),
                (None, '[' | '{') => open.push((start + at, c)),
                (None, ']' | '}') => match open.pop() {
                    Some((at, opened)) if opened != pair(c) => return Some(at..at + 1),
                    _ => {}
                },
                (None, _) => {}
            }
        }
        start += line.len();
    }
    open.last().map(|(at, _)| *at..at + 1)
}

fn pair(closing: char) -> char {
    if closing == ']' { '[' } else { '{' }
}

/// A header such as `[[item]]`, or `key =`.
fn begins_anew(line: &str) -> bool {
    let is_key = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    let line = line.trim();
    let inside = line.trim_start_matches('[');
    let after = inside.trim_start_matches(is_key);
    let is_header = inside.len() < line.len() && after.starts_with(']');
    let named = inside.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_value = inside.len() == line.len() && after.trim_start().starts_with('=');
    named && (is_header || is_value)
}

#[cfg(test)]
mod tests {
    use super::unclosed;

    #[test]
    fn the_bracket_itself_is_found() {
        assert_eq!(unclosed("a = [\n  1,\n]\n[b]\nc = { d = 1 }\n"), None);
        assert_eq!(unclosed("a = [\n  1,\n\n[b]\nc = 1\n"), Some(4..5));
        assert_eq!(unclosed("a = [\n  { x = 1,\n]\n"), Some(8..9));
        assert_eq!(unclosed("a = { x = 1\nb = 2\n"), Some(4..5));
        assert_eq!(unclosed("a = [ # ]\n"), Some(4..5));
        assert_eq!(unclosed("a = [\"]\", ']']\n"), None);
    }
}
