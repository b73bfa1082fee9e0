//! What a round keeps when it moves to a newer version of its questionnaire.

use super::axis;
use super::change::{codes, kind, name};
use crate::method::versions::{Fate, KeptDimension, Moving};
use crate::model::{ChangeKind, ChangeRow, ItemCode, Round};
use crate::text::{Arg, Texts};

/// What is kept, asked anew and left behind, in sentences.
pub fn moving_sentences(texts: &Texts, moving: &Moving) -> Vec<String> {
    let carried = &moving.carried;
    let count = |key, count| texts.with(key, &[("count", Arg::Count(count))]);
    let kept = count("move-kept", carried.kept.len());
    let lists = [("move-asked", &carried.asked_anew), ("move-lost", &carried.lost)];
    let lists = lists.into_iter().filter_map(|(key, codes)| listed(texts, key, codes));
    let stayed = count("move-unchanged", moving.unchanged());
    [kept, parts(texts, &moving.dimensions)].into_iter().chain(lists).chain([stayed]).collect()
}

/// What becomes of each item that is not as it was, and why in the author’s words, which may be
/// empty.
pub fn moving_items(texts: &Texts, moving: &Moving) -> Vec<(String, String)> {
    let changed = moving.rows.iter().filter(|row| row.kind != ChangeKind::Unchanged);
    let said = |row: &ChangeRow| row.reason.get(texts.language()).to_owned();
    changed.map(|row| (item(texts, moving, row), said(row))).collect()
}

/// Answers of a crowd, or of a workshop, were given to the version that the round has.
pub fn cannot_move_crowd(texts: &Texts, round: &Round) -> String {
    let label = round.questionnaire.label();
    let args = [("round", Arg::Text(&round.name)), ("questionnaire", Arg::Text(&label))];
    texts.with("move-crowd", &args)
}

/// A closed round stays on its version.
pub fn cannot_move_closed(texts: &Texts, round: &Round) -> String {
    let label = round.questionnaire.label();
    let args = [("round", Arg::Text(&round.name)), ("questionnaire", Arg::Text(&label))];
    texts.with("move-closed", &args)
}

fn item(texts: &Texts, moving: &Moving, row: &ChangeRow) -> String {
    let sides = [&row.from[..], &row.to];
    let (codes, name) = (codes(sides), name(texts, sides, [&moving.to, &moving.from]));
    let kind = texts.tr(kind(row.kind));
    let args = [("codes", &codes), ("name", &name), ("kind", &kind)];
    let key = match moving.fate(row) {
        Fate::Kept => "move-item-kept",
        Fate::Asked => "move-item-asked",
        Fate::AskedAgain => "move-item-again",
        Fate::Left => "move-item-left",
        Fate::Nothing => "move-item",
    };
    texts.with(key, &args.map(|(name, text)| (name, Arg::Text(text))))
}

fn parts(texts: &Texts, dimensions: &[KeptDimension]) -> String {
    let part = |found: &KeptDimension| {
        let name = axis(texts, found.axis);
        let args = [
            ("name", Arg::Text(&name)),
            ("comparable", Arg::Count(found.kept)),
            ("total", Arg::Count(found.total)),
        ];
        texts.with("change-part", &args)
    };
    let list = dimensions.iter().map(part).collect::<Vec<_>>().join(", ");
    texts.with("move-parts", &[("list", Arg::Text(&list))])
}

fn listed(texts: &Texts, key: &str, codes: &[ItemCode]) -> Option<String> {
    let list = codes.iter().map(ItemCode::as_str).collect::<Vec<_>>().join(", ");
    let args = [("count", Arg::Count(codes.len())), ("list", Arg::Text(&list))];
    (!codes.is_empty()).then(|| texts.with(key, &args))
}
