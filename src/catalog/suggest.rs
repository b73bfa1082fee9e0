//! The word that was probably meant, and texts that are safe to show.

/// Characters of a file that a message repeats.
const LONGEST_SHOWN: usize = 60;
/// Characters of a text from elsewhere.
const LONGEST_VISIBLE: usize = 2_000;

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

/// Insertions, deletions, replacements and swapped neighbours from one word to the other, without
/// regard to case.
fn distance(from: &str, to: &str) -> usize {
    let chars = |word: &str| word.to_lowercase().chars().collect::<Vec<char>>();
    let (from, to) = (chars(from), chars(to));
    let mut rows: Vec<Vec<usize>> = vec![(0..=to.len()).collect()];
    for i in 1..=from.len() {
        let mut row = vec![i];
        for j in 1..=to.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(from[i - 1] != to[j - 1]);
            let mut least = replaced.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1] {
                least = least.min(rows[i - 2][j - 2] + 1);
            }
            row.push(least);
        }
        rows.push(row);
    }
    rows[from.len()][to.len()]
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

/// A text that came from elsewhere as a file of ours may hold it: without what is not seen, with
/// single spaces, and no longer than a line may be.
pub fn visible(text: &str) -> String {
    let clean = text.chars().map(|c| if is_forbidden(c) { ' ' } else { c });
    let clean: String = clean.take(LONGEST_VISIBLE).collect();
    clean.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Characters that are not seen: controls, line separators, those that turn the direction of
/// writing, have no width, or fill a place with nothing.
pub fn is_forbidden(c: char) -> bool {
    let hides = matches!(
        c,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}'
            | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}' | '\u{E0000}'..='\u{E0FFF}'
    );
    hides || c.is_control()
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
        assert_eq!(closest("nmae", keys), Some("name".to_owned()));
        assert_eq!(closest("Name", keys), Some("name".to_owned()));
        assert_eq!(closest("", keys), None);
    }

    #[test]
    fn shown_text_is_short_and_clean() {
        assert_eq!(shown("a\u{202E}b\nc"), "a\u{FFFD}b\u{FFFD}c");
        assert_eq!(shown(&"ä".repeat(61)).chars().count(), 61);
    }
}
