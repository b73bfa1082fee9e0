//! Ideas in words: how far they are, what is thought of them, and what the figures did since.

use super::word;
use crate::method::change::Word;
use crate::method::findings::Since;
use crate::method::ideas::{Judged, Spread};
use crate::model::{Block, Choice, Control, Idea, Language, QuestionCode};
use crate::text::{Arg, Texts};

/// What was chosen in a question of the ideas block, in the words of the block; nothing where
/// nothing was chosen.
pub fn idea_choice<'a>(
    block: &'a Block,
    idea: &'a Idea,
    code: &str,
    language: Language,
) -> &'a str {
    let Some(chosen) = idea.choice(code) else { return "" };
    let question = block.questions().find(|question| question.code.as_str() == code);
    let label = match question.map(|question| &question.control) {
        Some(Control::Choice { choices, .. }) => label(choices, chosen, language),
        _ => None,
    };
    label.unwrap_or(chosen)
}

fn label<'a>(choices: &'a [Choice], chosen: &str, language: Language) -> Option<&'a str> {
    let found = choices.iter().find(|choice| choice.code.as_str() == chosen);
    found.map(|choice| choice.label.get(language))
}

/// How far an idea has come, in the words of the block.
pub fn idea_status<'a>(block: &'a Block, idea: &Idea, language: Language) -> &'a str {
    let code = idea.status().code();
    let question = block.questions().find(|question| question.code.as_str() == "ID_status");
    let label = match question.map(|question| &question.control) {
        Some(Control::Choice { choices, .. }) => label(choices, code, language),
        _ => None,
    };
    label.unwrap_or(code)
}

/// What the figure of the idea’s theme did since, and never why.
pub fn idea_since(texts: &Texts, since: &Since) -> String {
    let key = match since.word {
        Word::Improved => "idea-followed",
        Word::Declined => "idea-fell",
        other => return word(texts, other),
    };
    let (Some(before), Some(after)) = (since.before, since.after) else {
        return word(texts, since.word);
    };
    let (before, after) = (texts.points(before), texts.points(after));
    texts.with(key, &[("before", Arg::Text(&before)), ("after", Arg::Text(&after))])
}

/// The middle judgement in the words of its scale; a half lies between two of them.
pub fn idea_median(texts: &Texts, block: &Block, judged: &Judged) -> String {
    let labels = scale(block, &judged.code, texts.language());
    let at = |level: f64| labels.get(level as usize).copied().unwrap_or_default();
    let (low, high) = (at(judged.median.floor()), at(judged.median.ceil()));
    if low == high { low.to_owned() } else { format!("{low} – {high}") }
}

/// The words of a scale by which ideas are judged, lowest first.
pub fn scale<'a>(block: &'a Block, code: &QuestionCode, language: Language) -> Vec<&'a str> {
    match block.question(code).map(|question| &question.control) {
        Some(Control::Points { labels } | Control::Levels { labels }) => {
            labels.iter().map(|label| label.get(language)).collect()
        }
        _ => Vec::new(),
    }
}

/// How far apart the judgements stand.
pub fn idea_spread(texts: &Texts, spread: Spread) -> String {
    texts.tr(match spread {
        Spread::Close => "idea-spread-close",
        Spread::Some => "idea-spread-some",
        Spread::Wide => "idea-spread-wide",
    })
}
