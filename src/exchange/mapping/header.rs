//! What a header says: a code, a part of a question, words.

/// A header taken apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Header<'a> {
    /// The code that it begins with, or all of it.
    pub code: Option<&'a str>,
    /// What stands in brackets behind the code.
    pub part: Option<&'a str>,
    /// Whether the code is followed by nothing or by a full stop, as engines write it.
    pub is_plain: bool,
    /// The words, without the code.
    pub text: &'a str,
    /// The words in the last brackets of the words.
    pub part_text: Option<&'a str>,
}

/// Takes a header apart: `code`, `code[part]`, `code. words`, `code[part]. words [words]`,
/// `group/code`, words alone.
pub(super) fn parse(header: &str) -> Header<'_> {
    let header = header.trim();
    let is_path = header.contains('/') && !header.contains(char::is_whitespace);
    let header = if is_path { header.rsplit('/').next().unwrap_or(header) } else { header };
    let (code, after) = code(header);
    let Some(code) = code else { return words(Header::default(), header) };
    let (part, rest) = match after.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((part, rest)) => (Some(part), rest),
        None => (None, after),
    };
    let is_plain = rest.is_empty() || rest.starts_with(". ") || rest == ".";
    let parts =
        rest.is_empty() || rest.starts_with(['.', ':', ' ', '\t', '\n', '\u{A0}', '–', '—']);
    if !parts {
        return words(Header::default(), header);
    }
    let text = rest.trim_start_matches(|c: char| ".:-–—".contains(c) || c.is_whitespace());
    words(Header { code: Some(code), part, is_plain, ..Header::default() }, text)
}

/// The letters, digits, `_` and `-` that a header begins with, if the first is a letter or `_`.
fn code(header: &str) -> (Option<&str>, &str) {
    let is_code = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    let end = header.find(|c| !is_code(c)).unwrap_or(header.len());
    let (code, rest) = header.split_at(end);
    let begins = code.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    if begins { (Some(code), rest) } else { (None, header) }
}

fn words<'a>(header: Header<'a>, text: &'a str) -> Header<'a> {
    let text = text.trim();
    let inner = text.strip_suffix(']').and_then(|text| text.rsplit_once('['));
    Header { text, part_text: inner.map(|(_, part)| part.trim()), ..header }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(header: &str) -> (Option<&str>, Option<&str>, bool, &str, Option<&str>) {
        let seen = parse(header);
        (seen.code, seen.part, seen.is_plain, seen.text, seen.part_text)
    }

    #[test]
    fn headers_of_each_engine() {
        assert_eq!(seen("L1_1"), (Some("L1_1"), None, true, "", None));
        assert_eq!(seen("L1[SQ001]"), (Some("L1"), Some("SQ001"), true, "", None));
        assert_eq!(seen("edu1. What is it?"), (Some("edu1"), None, true, "What is it?", None));
        assert_eq!(
            seen("time[a]. How long [on b]"),
            (Some("time"), Some("a"), true, "How long [on b]", Some("on b"))
        );
        assert_eq!(seen("L1/L1_1"), (Some("L1_1"), None, true, "", None));
        assert_eq!(
            seen("Which way? [by [foot]"),
            (Some("Which"), None, false, "way? [by [foot]", Some("foot"))
        );
        assert_eq!(seen("Miten käy?"), (Some("Miten"), None, false, "käy?", None));
        assert_eq!(seen("Yksikkö"), (None, None, false, "Yksikkö", None));
        assert_eq!(seen("1. valinta"), (None, None, false, "1. valinta", None));
        assert_eq!(seen(""), (None, None, false, "", None));
    }
}
