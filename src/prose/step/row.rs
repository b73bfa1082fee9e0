//! What one row of a change table says.

use super::{Changed, Part, Step, changed};
use crate::model::{ChangeKind, ChangeRow, ItemCode, Questionnaire};
use crate::text::{Arg, Texts};

/// What became of some items, in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowWords {
    /// What happened, and to which items.
    pub title: String,
    /// Why, in the author's words.
    pub reason: Option<String>,
    /// Where an item went, whether years carry over.
    pub notes: Vec<String>,
    /// The texts that differ.
    pub texts: Vec<TextWords>,
}

/// A text of both versions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TextWords {
    /// What it is the text of.
    pub part: String,
    /// As it was; none if it is new, or if only the other language changed.
    pub before: Option<String>,
    /// As it is; none if it left, or if only the other language changed.
    pub after: Option<String>,
}

/// Every row of a step but those of items that stayed as they were.
pub fn step_rows(texts: &Texts, step: &Step) -> Vec<RowWords> {
    let is_changed = |row: &&ChangeRow| row.kind != ChangeKind::Unchanged;
    step.rows.iter().filter(is_changed).map(|changed| row(texts, step, changed)).collect()
}

fn row(texts: &Texts, step: &Step, row: &ChangeRow) -> RowWords {
    let reason = row.reason.get(texts.language());
    let kept = row.from.iter().filter(|code| row.to.contains(code));
    RowWords {
        title: title(texts, step, row),
        reason: (!reason.is_empty()).then(|| reason.to_owned()),
        notes: notes(texts, step, row),
        texts: kept.flat_map(|code| changed(step, code)).map(|text| pair(texts, &text)).collect(),
    }
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
    change_title(texts, row.kind, &items)
}

/// What happened to items of these names.
pub fn change_title(texts: &Texts, of: ChangeKind, items: &str) -> String {
    texts.with(kind(of), &[("items", Arg::Text(items))])
}

fn kind(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Unchanged => "diff-unchanged",
        ChangeKind::Reworded => "diff-reworded",
        ChangeKind::Rescaled => "diff-rescaled",
        ChangeKind::Split => "diff-split",
        ChangeKind::Merged => "diff-merged",
        ChangeKind::Moved => "diff-moved",
        ChangeKind::Retired => "diff-retired",
        ChangeKind::New => "diff-new",
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
    match row.kind {
        ChangeKind::Moved => moved(texts, step, row).unwrap_or_default(),
        ChangeKind::Rescaled => vec![match row.map {
            Some(map) => {
                let (a, b) = (texts.decimal(map.a, 2), texts.decimal(map.b, 2));
                texts.with("diff-mapped", &[("a", Arg::Text(&a)), ("b", Arg::Text(&b))])
            }
            None => texts.tr("diff-unmapped"),
        }],
        ChangeKind::Split | ChangeKind::Merged => {
            vec![texts.tr(if row.bridge { "diff-bridged" } else { "diff-unbridged" })]
        }
        _ => Vec::new(),
    }
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
        ("diff-theme", theme(&step.from)?, theme(&step.to)?),
        ("diff-weight", weight(&step.from)?, weight(&step.to)?),
    ];
    let other = both.into_iter().filter(|(_, from, to)| from != to);
    let said = other.map(|(key, from, to)| {
        texts.with(key, &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))])
    });
    Some(said.collect())
}

/// A text of both versions in the language of the reader.
fn pair(texts: &Texts, text: &Changed<'_>) -> TextWords {
    let language = texts.language();
    let part = match text.part {
        Part::Name => texts.tr("diff-name"),
        Part::Question => texts.tr("diff-question"),
        Part::Condition => texts.tr("diff-condition"),
        Part::Evidence => texts.tr("diff-evidence"),
        Part::Level(level) => texts.with("diff-level", &[("level", Arg::Count(level))]),
    };
    let same = text.before.zip(text.after).is_some_and(|(a, b)| a.get(language) == b.get(language));
    if same {
        let part = format!("{part}: {}", texts.tr("diff-other-language"));
        return TextWords { part, before: None, after: None };
    }
    let words = |wording: Option<&crate::model::Wording>| Some(wording?.get(language).to_owned());
    TextWords { part, before: words(text.before), after: words(text.after) }
}
