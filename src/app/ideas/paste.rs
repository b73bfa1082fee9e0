//! Ideas from pasted text, one a line.

use crate::model::Document;
use crate::prose;

/// A longer line is an idea whose short form is its beginning.
const LONGEST_TITLE: usize = 80;

/// The words of a new idea.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct IdeaWords {
    /// The idea in short.
    pub title: String,
    /// What would change and for whom; empty where the short form says everything.
    pub text: String,
}

impl IdeaWords {
    /// An idea of one line.
    pub fn of(line: &str) -> Self {
        let title = prose::short(line, LONGEST_TITLE);
        let text =
            if line.chars().count() > LONGEST_TITLE { line.to_owned() } else { String::new() };
        Self { title, text }
    }
}

/// What a text would add.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PastedIdeas {
    /// New ideas, in the order of the lines.
    pub new: Vec<IdeaWords>,
    /// Lines that are in the document or above already.
    pub known: Vec<String>,
}

/// Reads a text: a line is an idea, without the sign or number of a list before it.
pub fn pasted_ideas(text: &str, document: &Document) -> PastedIdeas {
    let mut found = PastedIdeas::default();
    let key = |words: &IdeaWords| (words.title.to_lowercase(), words.text.to_lowercase());
    let here = document.ideas.values().map(|idea| IdeaWords {
        title: idea.words("ID_title").to_owned(),
        text: idea.words("ID_text").to_owned(),
    });
    let mut seen: Vec<_> = here.map(|words| key(&words)).collect();
    for line in text.lines() {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        let words = IdeaWords::of(without_mark(&line));
        // A short line is known by its title, whatever was written about it since.
        let same = |(title, text): &(String, String)| {
            let (of_title, of_text) = key(&words);
            *title == of_title && (of_text.is_empty() || *text == of_text)
        };
        match words.title.is_empty() {
            true => {}
            false if seen.iter().any(same) => found.known.push(words.title),
            false => {
                seen.push(key(&words));
                found.new.push(words);
            }
        }
    }
    found
}

/// A line without `-`, `•`, `3.` or `3)` before it.
fn without_mark(line: &str) -> &str {
    let numbered = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let is_numbered = numbered.len() < line.len() && line.len() - numbered.len() <= 3;
    let rest = numbered.strip_prefix(['.', ')']).filter(|_| is_numbered);
    let rest = rest.or_else(|| line.strip_prefix(['-', '–', '•', '*']));
    let rest = rest.filter(|rest| rest.is_empty() || rest.starts_with(' '));
    rest.unwrap_or(line).trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titles(text: &str) -> Vec<String> {
        let found = pasted_ideas(text, &Document::default());
        found.new.into_iter().map(|words| words.title).collect()
    }

    #[test]
    fn marks_of_lists_are_no_part_of_an_idea() {
        let text = "- Yksi\n• Kaksi\r\n\n 3. Kolme\n4) Neljä\n5.5 tuntia riittää\n2026 on liian myöhään\n-5 %\n-";
        let expected = [
            "Yksi",
            "Kaksi",
            "Kolme",
            "Neljä",
            "5.5 tuntia riittää",
            "2026 on liian myöhään",
            "-5 %",
        ];
        assert_eq!(titles(text), expected);
    }

    #[test]
    fn the_same_line_comes_once_and_a_long_one_whole() {
        let long = "sana ".repeat(40);
        let found = pasted_ideas(&format!("Sama\nsama\n{long}\n{long}"), &Document::default());
        assert_eq!(found.new.len(), 2);
        assert_eq!(found.known.len(), 2);
        assert!(found.new[1].title.chars().count() <= LONGEST_TITLE);
        assert_eq!(found.new[1].text, long.trim());
    }
}
