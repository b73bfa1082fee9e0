//! A step between two versions as a person reads it.

use super::super::table::{Lean, table};
use super::{Changed, Part, Step, changed};
use crate::model::{ChangeKind, ChangeRow, ItemCode, Questionnaire, Wording};
use crate::prose;
use crate::text::{Arg, Texts};

/// What changed, how much of it compares, and what stayed.
pub fn step(texts: &Texts, step: &Step) -> String {
    let mut parts = vec![head(texts, step), dimensions(texts, step)];
    let is_changed = |row: &&ChangeRow| row.kind != ChangeKind::Unchanged;
    parts.extend(step.rows.iter().filter(is_changed).map(|changed| row(texts, step, changed)));
    let stayed = step.rows.iter().filter(|row| row.kind == ChangeKind::Unchanged).count();
    parts.push(texts.with("cli-diff-stayed", &[("count", Arg::Count(stayed))]) + "\n");
    parts.join("\n")
}

fn head(texts: &Texts, step: &Step) -> String {
    let (from, to) = (step.from.label(), step.to.label());
    let args = [("from", Arg::Text(&from)), ("to", Arg::Text(&to))];
    let counts = [
        ("comparable", Arg::Count(step.comparable.new_comparable)),
        ("total", Arg::Count(step.comparable.new_total)),
    ];
    let mut lines = vec![texts.with("cli-diff-title", &args)];
    if step.told {
        lines.push(texts.with("cli-diff-comparable", &counts));
    } else {
        lines.push(texts.with("cli-diff-at-most", &counts));
        lines.push(texts.tr("cli-diff-untold"));
    }
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

fn row(texts: &Texts, step: &Step, row: &ChangeRow) -> String {
    let mut lines = vec![title(texts, step, row)];
    let reason = row.reason.get(texts.language());
    if !reason.is_empty() {
        lines.push(format!("  {reason}"));
    }
    lines.extend(notes(texts, step, row));
    let kept = row.from.iter().filter(|code| row.to.contains(code));
    for code in kept {
        lines.extend(changed(step, code).iter().map(|text| pair(texts, text)));
    }
    lines.join("\n") + "\n"
}

/// `Split: E3_1 A way to give ideas → E3_4 …, E3_5 …`
fn title(texts: &Texts, step: &Step, row: &ChangeRow) -> String {
    let old = names(texts, &step.from, &row.from);
    let new = names(texts, &step.to, &row.to);
    let items = match row.kind {
        ChangeKind::Split | ChangeKind::Merged => format!("{old} → {new}"),
        ChangeKind::New => new,
        ChangeKind::Reworded
        | ChangeKind::Rescaled
        | ChangeKind::Moved
        | ChangeKind::Retired
        | ChangeKind::Unchanged => old,
    };
    texts.with(kind(row.kind), &[("items", Arg::Text(&items))])
}

fn kind(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Unchanged => "cli-diff-unchanged",
        ChangeKind::Reworded => "cli-diff-reworded",
        ChangeKind::Rescaled => "cli-diff-rescaled",
        ChangeKind::Split => "cli-diff-split",
        ChangeKind::Merged => "cli-diff-merged",
        ChangeKind::Moved => "cli-diff-moved",
        ChangeKind::Retired => "cli-diff-retired",
        ChangeKind::New => "cli-diff-new",
    }
}

fn names(texts: &Texts, questionnaire: &Questionnaire, codes: &[ItemCode]) -> String {
    let name = |code: &ItemCode| match questionnaire.item(code) {
        Some(item) => format!("{code} {}", item.name.get(texts.language())),
        None => code.to_string(),
    };
    codes.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// What a row says beside its kind: where an item went, whether years carry over.
fn notes(texts: &Texts, step: &Step, row: &ChangeRow) -> Vec<String> {
    let said = match row.kind {
        ChangeKind::Moved => moved(texts, step, row).unwrap_or_default(),
        ChangeKind::Rescaled => vec![match row.map {
            Some(map) => {
                let (a, b) = (texts.decimal(map.a, 2), texts.decimal(map.b, 2));
                texts.with("cli-diff-mapped", &[("a", Arg::Text(&a)), ("b", Arg::Text(&b))])
            }
            None => texts.tr("cli-diff-unmapped"),
        }],
        ChangeKind::Split | ChangeKind::Merged => {
            vec![texts.tr(if row.bridge { "cli-diff-bridged" } else { "cli-diff-unbridged" })]
        }
        _ => Vec::new(),
    };
    said.into_iter().map(|line| format!("  {line}")).collect()
}

/// The other theme and the other weight of an item, each where it is another one.
fn moved(texts: &Texts, step: &Step, row: &ChangeRow) -> Option<Vec<String>> {
    let code = row.from.first()?;
    let theme = |questionnaire: &Questionnaire| {
        let mut themes = questionnaire.themes();
        let (_, theme) = themes.find(|(_, t)| t.items.iter().any(|item| item.code == *code))?;
        Some(format!("{} {}", theme.code, theme.name.get(texts.language())))
    };
    let weight = |questionnaire: &Questionnaire| {
        let weight = questionnaire.item(code)?.weight.get();
        Some(texts.decimal(weight, if weight.fract() == 0.0 { 0 } else { 2 }))
    };
    let both = [
        ("cli-diff-theme", theme(&step.from)?, theme(&step.to)?),
        ("cli-diff-weight", weight(&step.from)?, weight(&step.to)?),
    ];
    let other = both.into_iter().filter(|(_, from, to)| from != to);
    let said = other.map(|(key, from, to)| {
        texts.with(key, &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))])
    });
    Some(said.collect())
}

/// A text of both versions, the older one first.
fn pair(texts: &Texts, text: &Changed<'_>) -> String {
    let language = texts.language();
    let line = |sign: char, wording: Option<&Wording>| {
        wording.map(|wording| format!("\n    {sign} {}", wording.get(language)))
    };
    let part = match text.part {
        Part::Name => texts.tr("cli-diff-name"),
        Part::Question => texts.tr("cli-diff-question"),
        Part::Condition => texts.tr("cli-diff-condition"),
        Part::Evidence => texts.tr("cli-diff-evidence"),
        Part::Level(level) => texts.with("cli-diff-level", &[("level", Arg::Count(level))]),
    };
    let same = text.before.zip(text.after).is_some_and(|(a, b)| a.get(language) == b.get(language));
    if same {
        return format!("  {part}: {}", texts.tr("cli-diff-other-language"));
    }
    let lines = [line('−', text.before), line('+', text.after)];
    format!("  {part}{}", lines.into_iter().flatten().collect::<String>())
}
