//! What became of items from one version of the questionnaire to the next.

use super::axis;
use crate::method::findings::{Comparison, ItemChange};
use crate::model::{ChangeKind, ItemCode, Questionnaire};
use crate::text::{Arg, Texts};

/// Items, what happened to them and whether they can be compared; without the reason.
pub fn item_change(texts: &Texts, change: &ItemChange, versions: [&Questionnaire; 2]) -> String {
    let kind = texts.tr(kind(change.kind));
    let sides = [&change.from[..], &change.to];
    let (codes, name) = (codes(sides), name(texts, sides, versions));
    let args = [("codes", &codes), ("name", &name), ("kind", &kind)];
    let key = if change.comparable { "change-comparable" } else { "change-break" };
    texts.with(key, &args.map(|(name, text)| (name, Arg::Text(text))))
}

/// How many items of each dimension can be compared.
pub fn comparable_parts(texts: &Texts, comparison: &Comparison) -> String {
    let parts = comparison.dimensions.iter().map(|found| {
        let name = axis(texts, found.code);
        let args = [
            ("name", Arg::Text(&name)),
            ("comparable", Arg::Count(found.comparable_items)),
            ("total", Arg::Count(found.total_items)),
        ];
        texts.with("change-part", &args)
    });
    parts.collect::<Vec<_>>().join(", ")
}

pub(super) fn kind(kind: ChangeKind) -> &'static str {
    match kind {
        ChangeKind::Unchanged => "change-unchanged",
        ChangeKind::Reworded => "change-reworded",
        ChangeKind::Moved => "change-moved",
        ChangeKind::Rescaled => "change-rescaled",
        ChangeKind::Split => "change-split",
        ChangeKind::Merged => "change-merged",
        ChangeKind::Retired => "change-retired",
        ChangeKind::New => "change-new",
    }
}

/// Items before and after, `E3_1 → E3_4, E3_5`; one code where nothing else came of it.
pub(super) fn codes([from, to]: [&[ItemCode]; 2]) -> String {
    let list =
        |codes: &[ItemCode]| codes.iter().map(ItemCode::as_str).collect::<Vec<_>>().join(", ");
    match (from, to) {
        (from, to) if from == to => list(from),
        (from, []) => list(from),
        ([], to) => list(to),
        (from, to) => format!("{} → {}", list(from), list(to)),
    }
}

/// The name of the whole: of the only item on a side, the newer one first.
pub(super) fn name(
    texts: &Texts,
    [from, to]: [&[ItemCode]; 2],
    versions: [&Questionnaire; 2],
) -> String {
    let whole =
        [to, from].into_iter().find_map(|side| if let [only] = side { Some(only) } else { None });
    let found = whole.and_then(|code| versions.iter().find_map(|version| version.item(code)));
    found.map(|item| item.name.get(texts.language()).to_owned()).unwrap_or_default()
}
