//! The word that was probably meant, and texts that are safe to show.

/// Characters of a file that a message repeats.
const LONGEST_SHOWN: usize = 60;

/// The candidate that differs least from the word, if it differs little.
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let length = word.chars().count();
    if length > LONGEST_SHOWN {
        return None;
    }
    let distance = |candidate: &'a str| (distance(word, candidate), candidate);
    let (steps, best) = candidates.into_iter().map(distance).min()?;
    (steps <= length.max(3) / 3).then(|| best.to_owned())
}

/// Insertions, deletions and replacements from one word to the other, without regard to case.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.to_lowercase().chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, a) in from.to_lowercase().chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in to.iter().enumerate() {
            let replaced = diagonal + usize::from(a != *b);
            diagonal = row[j + 1];
            row[j + 1] = replaced.min(row[j] + 1).min(diagonal + 1);
        }
    }
    row[to.len()]
}

/// A piece of the file as a message may repeat it: short, on one line, in one direction.
pub fn shown(text: &str) -> String {
    let clean = |c: char| if is_forbidden(c) { '\u{FFFD}' } else { c };
    let mut shown: String = text.chars().take(LONGEST_SHOWN).map(clean).collect();
    if text.chars().nth(LONGEST_SHOWN).is_some() {
        shown.push('…');
    }
    shown
}

/// Control characters, line separators, and characters that turn the direction of writing.
pub(super) fn is_forbidden(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_words_are_suggested_and_far_ones_are_not() {
        let keys = ["theme", "weight", "name"];
        assert_eq!(closest("tema", keys), None);
        assert_eq!(closest("themes", keys), Some("theme".to_owned()));
        assert_eq!(closest("wieght", keys), Some("weight".to_owned()));
        assert_eq!(closest("Name", keys), Some("name".to_owned()));
        assert_eq!(closest("", keys), None);
    }

    #[test]
    fn shown_text_is_short_and_clean() {
        assert_eq!(shown("a\u{202E}b\nc"), "a\u{FFFD}b\u{FFFD}c");
        assert_eq!(shown(&"ä".repeat(61)).chars().count(), 61);
    }
}
