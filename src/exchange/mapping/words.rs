//! Words that are recognized whatever their case, signs and spaces.

use std::collections::{BTreeMap, HashSet};
use std::sync::LazyLock;

/// The lists of `assets/columns.toml`, in folded form.
static LISTS: LazyLock<BTreeMap<String, HashSet<String>>> = LazyLock::new(|| {
    let lists: BTreeMap<String, Vec<String>> =
        toml::from_str(include_str!("../../../assets/columns.toml")).unwrap_or_default();
    let fold = |words: Vec<String>| words.iter().map(|word| folded(word)).collect();
    lists.into_iter().map(|(name, words)| (name, fold(words))).collect()
});

/// Whether a folded text is one of a list.
pub(in super::super) fn is(list: &str, folded: &str) -> bool {
    LISTS.get(list).is_some_and(|words| words.contains(folded))
}

/// Whether a folded text begins with one of a list.
pub(super) fn begins(list: &str, folded: &str) -> bool {
    let mut words = LISTS.get(list).into_iter().flatten();
    words.any(|word| folded.starts_with(word.as_str()))
}

/// The words of a list.
pub(super) fn list(list: &str) -> impl Iterator<Item = &'static str> {
    LISTS.get(list).into_iter().flatten().map(String::as_str)
}

/// A text without tags, signs and capital letters, with single spaces.
pub fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut signs = text.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '<' if signs.peek().is_some_and(|next| next.is_ascii_alphabetic() || *next == '/') => {
                signs.by_ref().find(|sign| *sign == '>');
                space(&mut folded);
            }
            // Letters of one word are not parted by these.
            '\'' | '’' | '`' | '\u{AD}' => {}
            sign if sign.is_alphanumeric() => folded.extend(sign.to_lowercase()),
            _ => space(&mut folded),
        }
    }
    folded.truncate(folded.trim_end().len());
    folded
}

fn space(text: &mut String) {
    if !text.is_empty() && !text.ends_with(' ') {
        text.push(' ');
    }
}

/// A code in small letters with `_` for every other sign: `L1.1` and `L1-1` are `l1_1`.
pub(super) fn coded(code: &str) -> String {
    let sign = |c: char| if c.is_ascii_alphanumeric() { c.to_ascii_lowercase() } else { '_' };
    code.trim().chars().map(sign).collect::<String>().trim_matches('_').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_alike_whatever_their_signs() {
        assert_eq!(folded(" E-Mail  address: "), "e mail address");
        assert_eq!(folded("<b>Don’t</b> know?"), folded("don't know"));
        assert_eq!(folded("0 = En lainkaan"), "0 en lainkaan");
        assert_eq!(folded("a < b"), "a b");
        assert_eq!(folded("<p>"), "");
        assert_eq!(coded("L1_1"), coded("l1.1 "));
        assert_ne!(coded("L1_1"), coded("L11"));
    }

    #[test]
    fn the_lists_are_read() {
        assert!(is("email", "sähköposti"));
        assert!(is("dont_know", &folded("Don’t know")));
        assert!(!is("email", "l1 1"));
    }
}
