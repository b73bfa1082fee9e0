//! What the sentences are made of: names, lists, selectors.

use crate::method::findings::ThemeFinding;
use crate::model::{Axis, Questionnaire, Stamp, ThemeCode};
use crate::text::{Arg, Texts};

/// Name of a theme; its code where the questionnaire does not have it.
pub fn theme(texts: &Texts, questionnaire: &Questionnaire, code: &ThemeCode) -> String {
    let found = questionnaire.theme(code).map(|theme| theme.name.get(texts.language()));
    found.unwrap_or(code.as_str()).to_owned()
}

/// Names of themes, `a, b and c`.
pub(super) fn themes(
    texts: &Texts,
    questionnaire: &Questionnaire,
    found: &[&ThemeFinding],
) -> String {
    let names: Vec<_> = found.iter().map(|t| theme(texts, questionnaire, &t.code)).collect();
    list(texts, &names)
}

/// A message whose arguments are all text.
pub(super) fn with(texts: &Texts, key: &str, args: &[(&str, &str)]) -> String {
    let args: Vec<_> = args.iter().map(|(name, text)| (*name, Arg::Text(text))).collect();
    texts.with(key, &args)
}

/// `a, b and c`; empty for none.
pub fn list(texts: &Texts, names: &[String]) -> String {
    let join = |key: &str, first: &str, last: &str| {
        texts.with(key, &[("first", Arg::Text(first)), ("last", Arg::Text(last))])
    };
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first, middle @ .., last] => {
            let start =
                middle.iter().fold(first.clone(), |start, name| join("list-comma", &start, name));
            join("list-and", &start, last)
        }
    }
}

/// The selector of one or several dimensions: `length`, `length-depth`, `all`.
pub(super) fn selector(axes: &[Axis]) -> String {
    if axes.len() > 2 {
        return "all".to_owned();
    }
    axes.iter().map(|axis| axis.code()).collect::<Vec<_>>().join("-")
}

/// Sentences one after the other.
pub(super) fn join(sentences: impl IntoIterator<Item = String>) -> String {
    let said: Vec<_> = sentences.into_iter().filter(|sentence| !sentence.is_empty()).collect();
    said.join(" ")
}

/// A count of whole points, never negative.
pub(super) fn whole(points: f64) -> usize {
    points.abs().round() as usize
}

/// A day as the language writes it.
pub fn day(texts: &Texts, day: Stamp) -> String {
    let (year, month, day) = day.day();
    let small = |number: i64| i8::try_from(number).unwrap_or_default();
    texts.date(i16::try_from(year).unwrap_or_default(), small(month), small(day))
}

/// A text on one line, cut after so many characters.
pub fn short(text: &str, most: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= most {
        return line;
    }
    let start: String = line.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", start.trim_end())
}
