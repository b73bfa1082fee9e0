//! Two versions of a questionnaire, item by item.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Axis, ChangeKind, ChangeRow, Item, ItemCode, Questionnaire, ThemeCode};

/// What of an item is not the same in two versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// Its scale, or whether it is reversed.
    Scale,
    /// Its theme or dimension.
    Theme,
    /// Its weight.
    Weight,
    /// The descriptions of its levels.
    Levels,
    /// Its question, name, condition or evidence.
    Words,
    /// Only the older version asks it.
    OnlyOld,
    /// Only the newer version asks it.
    OnlyNew,
}

impl Difference {
    /// What a version alone can tell of it.
    pub(super) fn kind(self) -> ChangeKind {
        match self {
            Self::Scale => ChangeKind::Rescaled,
            Self::Theme | Self::Weight => ChangeKind::Moved,
            Self::Levels | Self::Words => ChangeKind::Reworded,
            Self::OnlyOld => ChangeKind::Retired,
            Self::OnlyNew => ChangeKind::New,
        }
    }
}

/// An item at its place.
pub(super) struct Placed<'q> {
    item: &'q Item,
    theme: &'q ThemeCode,
    axis: Axis,
    /// Its place in the order of asking.
    order: usize,
}

type Items<'q> = BTreeMap<&'q ItemCode, Placed<'q>>;

/// The items of both versions by their codes.
pub(super) struct Pair<'q> {
    /// The older version.
    pub(super) old: Items<'q>,
    /// The newer version.
    pub(super) new: Items<'q>,
    /// What the versions are called.
    pub(super) labels: [String; 2],
}

impl<'q> Pair<'q> {
    pub(super) fn new(old: &'q Questionnaire, new: &'q Questionnaire) -> Self {
        let labels = [old.label(), new.label()];
        Self { old: placed(old), new: placed(new), labels }
    }

    /// What differs in an item that both versions ask, the weightiest first.
    pub(super) fn differences(&self, code: &ItemCode) -> Vec<Difference> {
        let (Some(old), Some(new)) = (self.old.get(code), self.new.get(code)) else {
            return Vec::new();
        };
        let (a, b) = (old.item, new.item);
        let same_words = (&a.name, &a.question, &a.not_applicable, &a.evidence)
            == (&b.name, &b.question, &b.not_applicable, &b.evidence);
        let checks = [
            (Difference::Scale, (a.scale, a.reverse) == (b.scale, b.reverse)),
            (Difference::Theme, (old.theme, old.axis) == (new.theme, new.axis)),
            (Difference::Weight, a.weight == b.weight),
            (Difference::Levels, a.levels == b.levels),
            (Difference::Words, same_words),
        ];
        checks.into_iter().filter(|(_, same)| !same).map(|(difference, _)| difference).collect()
    }

    /// Items that no row names on the side where they are asked, each with what differs.
    pub(super) fn unlisted<'s>(
        &'s self,
        rows: &[ChangeRow],
    ) -> impl Iterator<Item = (ItemCode, Option<Difference>)> + use<'s, 'q> {
        let listed: BTreeSet<ItemCode> =
            rows.iter().flat_map(|row| row.from.iter().chain(&row.to)).cloned().collect();
        let all: BTreeSet<&ItemCode> = self.old.keys().chain(self.new.keys()).copied().collect();
        let open = all.into_iter().filter(move |code| !listed.contains(*code));
        open.map(|code| {
            let difference = match (self.old.contains_key(code), self.new.contains_key(code)) {
                (true, false) => Some(Difference::OnlyOld),
                (false, true) => Some(Difference::OnlyNew),
                _ => self.differences(code).first().copied(),
            };
            (code.clone(), difference)
        })
    }

    /// Rows in the order of the newer version; what it no longer asks comes last.
    pub(super) fn ordered(&self, rows: impl IntoIterator<Item = ChangeRow>) -> Vec<ChangeRow> {
        let order = |items: &Items<'_>, codes: &[ItemCode]| {
            codes.iter().filter_map(|code| Some(items.get(code)?.order)).min()
        };
        let mut rows: Vec<ChangeRow> = rows.into_iter().collect();
        rows.sort_by_key(|row| {
            let new = order(&self.new, &row.to);
            (new.is_none(), new.or_else(|| order(&self.old, &row.from)))
        });
        rows
    }
}

fn placed(questionnaire: &Questionnaire) -> Items<'_> {
    let themes = questionnaire.themes();
    let items = themes.flat_map(|(dimension, theme)| {
        theme.items.iter().map(move |item| (item, &theme.code, dimension.axis))
    });
    let mut placed = Items::new();
    for (order, (item, theme, axis)) in items.enumerate() {
        placed.insert(&item.code, Placed { item, theme, axis, order });
    }
    placed
}
