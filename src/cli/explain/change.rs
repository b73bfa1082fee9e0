//! How much the figure moved, and why the change is called what it is.

use super::{decimals, number};
use crate::method::change::{MARGIN, Word};
use crate::method::findings::{Explanation, ItemMove};
use crate::prose;
use crate::text::{Arg, Texts};

/// The change since the compared round; none without one.
pub fn change(texts: &Texts, found: &Explanation) -> Option<String> {
    let (round, word) = (found.compared_name.as_ref()?, found.figure.word?);
    let change = found.figure.change?;
    let (Some(before), Some(after), Some(difference)) =
        (change.before, change.after, change.difference)
    else {
        let args = [("round", Arg::Text(round))];
        return Some(texts.with("cli-explain-no-change", &args) + "\n");
    };
    let shown = [
        ("round", round.clone()),
        ("before", number(texts, before)),
        ("after", number(texts, after)),
        ("difference", signed(texts, difference)),
    ];
    let args = shown.each_ref().map(|(name, text)| (*name, Arg::Text(text)));
    let lines = [texts.with("cli-explain-change", &args), moved(texts, found), why(texts, word)];
    Some(lines.join("\n") + "\n")
}

/// A number with its sign.
fn signed(texts: &Texts, value: f64) -> String {
    texts.signed(value, decimals(value))
}

fn moved(texts: &Texts, found: &Explanation) -> String {
    if found.moved.is_empty() {
        return texts.tr("cli-explain-nothing-moved");
    }
    let step = |item: &ItemMove| format!("{} {}→{}", item.item, item.from.get(), item.to.get());
    let list = found.moved.iter().map(step).collect::<Vec<_>>().join(", ");
    texts.with("cli-explain-moved", &[("list", Arg::Text(&list))])
}

fn why(texts: &Texts, word: Word) -> String {
    let (said, margin) = (prose::word(texts, word), number(texts, MARGIN));
    let args = [("word", Arg::Text(&said)), ("margin", Arg::Text(&margin))];
    texts.with(if word.is_real() { "cli-explain-real" } else { "cli-explain-noise" }, &args)
}
