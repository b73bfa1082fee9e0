//! A step between two versions as lines.

use super::super::table::{Lean, table};
use crate::prose::{self, RowWords, Step, TextWords};
use crate::text::{Arg, Texts};

/// What changed, how much of it compares, and what stayed.
pub fn step(texts: &Texts, step: &Step) -> String {
    let mut parts = vec![head(texts, step), dimensions(texts, step)];
    parts.extend(prose::step_rows(texts, step).iter().map(row));
    parts.push(step.stayed(texts) + "\n");
    parts.join("\n")
}

fn head(texts: &Texts, step: &Step) -> String {
    let (from, to) = (step.from.label(), step.to.label());
    let args = [("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
    let mut lines = vec![texts.with("cli-diff-title", &args)];
    lines.extend(step.comparable(texts));
    lines.join("\n") + "\n"
}

fn dimensions(texts: &Texts, step: &Step) -> String {
    let headings = [("cli-column-dimension", Lean::Left), ("cli-column-comparable", Lean::Right)];
    let found = step.comparable.dimensions.iter();
    let rows = found.map(|found| {
        [prose::axis(texts, found.axis), format!("{}/{}", found.comparable, found.total)]
    });
    let rows: Vec<_> = rows.collect();
    table(headings.map(|(key, lean)| (texts.tr(key), lean)), &rows)
}

fn row(row: &RowWords) -> String {
    let mut lines = vec![row.title.clone()];
    lines.extend(row.reason.iter().chain(&row.notes).map(|line| format!("  {line}")));
    lines.extend(row.texts.iter().map(pair));
    lines.join("\n") + "\n"
}

/// A text of both versions, the older one first.
fn pair(text: &TextWords) -> String {
    let line = |sign: char, words: &Option<String>| {
        words.as_ref().map(|words| format!("\n    {sign} {words}"))
    };
    let lines = [line('−', &text.before), line('+', &text.after)];
    format!("  {}{}", text.part, lines.into_iter().flatten().collect::<String>())
}
