//! What can be done to a questionnaire, and what the change table then says.

use std::sync::Arc;

use super::code::fresh;
use super::draft::Draft;
use super::place::Place;
use super::{Adaptation, text_mut};
use crate::model::{ChangeKind, ChangeRow, Item, ItemCode, Scale, ThemeCode, Weight, Wording};

/// What the author says of an item in other words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Meaning {
    /// It asks the same thing: years compare.
    Same,
    /// It asks the same thing with other limits or on another scale: years do not compare yet.
    Limits,
    /// It asks another thing: the old item is retired, and this one is new.
    Other,
}

/// One thing that is done.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Replaces the text of a field that has one.
    Type(Place, String),
    /// How long answering takes.
    Minutes(u16),
    /// Another weight.
    Weigh(ItemCode, Weight),
    /// Another way of answering.
    Scale(ItemCode, Scale),
    /// Whether a high answer is a low score.
    Reverse(ItemCode, bool),
    /// Whether a pulse asks it too.
    Pulse(ItemCode, bool),
    /// What the author says of a changed item.
    Means(ItemCode, Meaning),
    /// Asks an item no more; one that joined just now is taken away.
    LeaveOut(ItemCode),
    /// Asks an item again.
    TakeBack(ItemCode),
    /// An item as it was in the base.
    Restore(ItemCode),
    /// A new item at the end of a theme.
    Add(ThemeCode),
}

impl Adaptation {
    /// Does one thing; what is not there stays undone.
    pub fn change(&mut self, change: Change) {
        match change {
            Change::Type(place, text) => self.type_text(place, text),
            Change::Minutes(minutes) => self.minutes = minutes,
            Change::Weigh(code, weight) => self.with(&code, |draft| draft.item.weight = weight),
            Change::Scale(code, scale) => self.with(&code, |draft| draft.item.scale = scale),
            Change::Reverse(code, on) => self.with(&code, |draft| draft.item.reverse = on),
            Change::Pulse(code, on) => self.with(&code, |draft| draft.item.in_pulse = on),
            Change::Means(code, meaning) => self.means(&code, meaning),
            Change::LeaveOut(code) => {
                self.drafts.retain(|(_, draft)| !(draft.added && draft.item.code == code));
                self.with(&code, |draft| draft.left_out = true);
            }
            Change::TakeBack(code) => self.with(&code, |draft| draft.left_out = false),
            Change::Restore(code) => {
                if let Some(item) = self.base.item(&code).cloned() {
                    self.with(&code, |draft| *draft = Draft::of(&item));
                }
            }
            Change::Add(theme) => self.add(theme),
        }
    }

    /// The code of the item that joined last.
    pub fn newest_item(&self, theme: &ThemeCode) -> Option<&ItemCode> {
        self.items(theme).filter(|draft| draft.added).last().map(|draft| &draft.item.code)
    }

    fn type_text(&mut self, place: Place, text: String) {
        match place {
            Place::Title(language) => *text_mut(&mut self.title, language) = text,
            Place::Text(code, part, language) => {
                self.with(&code, |draft| draft.type_text(part, language, text));
            }
            Place::Reason(kind, language) => *text_mut(self.reason_mut(kind), language) = text,
            Place::Minutes | Place::Weight(_) | Place::Meaning(_) | Place::Item(_) => {}
            Place::Whole => {}
        }
    }

    fn with(&mut self, code: &ItemCode, change: impl FnOnce(&mut Draft)) {
        let mut drafts = self.drafts.iter_mut().map(|(_, draft)| draft);
        if let Some(draft) = drafts.find(|draft| draft.item.code == *code) {
            change(Arc::make_mut(draft));
        }
    }

    fn add(&mut self, theme: ThemeCode) {
        let Some(code) = fresh(&theme, &self.taken) else { return };
        let Some(last) = self.drafts.iter().rposition(|(of, _)| *of == theme) else { return };
        Arc::make_mut(&mut self.taken).insert(code.clone());
        self.drafts.insert(last + 1, (theme, Arc::new(Draft::new(code))));
    }

    fn means(&mut self, code: &ItemCode, meaning: Meaning) {
        let theme = self.drafts.iter().find(|(_, draft)| draft.item.code == *code);
        let needs_code = theme.filter(|(_, draft)| {
            meaning == Meaning::Other && draft.other_code.is_none() && !draft.added
        });
        let other = needs_code.and_then(|(theme, _)| fresh(theme, &self.taken));
        if let Some(other) = &other {
            Arc::make_mut(&mut self.taken).insert(other.clone());
        }
        self.with(code, |draft| {
            draft.meaning = Some(meaning);
            draft.other_code = other.or(draft.other_code.take());
        });
    }

    /// Whether the author has to say what a changed item means: its words or its scale differ.
    pub fn asks_meaning(&self, draft: &Draft) -> bool {
        let Some(before) = self.base_item(draft).filter(|_| !draft.left_out) else { return false };
        let weighed = Item { weight: before.weight, in_pulse: before.in_pulse, ..draft.asked() };
        weighed != *before
    }

    /// What the author may say of a changed item: another scale is never the same thing, and only
    /// levels have limits.
    pub fn meanings(&self, draft: &Draft) -> Vec<Meaning> {
        let Some(before) = self.base_item(draft) else { return Vec::new() };
        let asked = draft.asked();
        let other_scale = (before.scale, before.reverse) != (asked.scale, asked.reverse);
        let may = |meaning: &Meaning| match meaning {
            Meaning::Same => !other_scale,
            Meaning::Limits => other_scale || before.levels != asked.levels,
            Meaning::Other => true,
        };
        [Meaning::Same, Meaning::Limits, Meaning::Other].into_iter().filter(may).collect()
    }

    /// What the author says of a changed item, where that can be said of it.
    pub fn meaning(&self, draft: &Draft) -> Option<Meaning> {
        draft.meaning.filter(|meaning| self.meanings(draft).contains(meaning))
    }

    /// What became of an item of the base, or of one that joined.
    pub fn kind(&self, draft: &Draft) -> ChangeKind {
        let Some(before) = self.base_item(draft) else { return ChangeKind::New };
        if draft.left_out {
            return ChangeKind::Retired;
        }
        let weighs_other = before.weight != draft.item.weight;
        match self.meaning(draft).filter(|_| self.asks_meaning(draft)) {
            Some(Meaning::Other) => ChangeKind::New,
            Some(Meaning::Limits) => ChangeKind::Rescaled,
            _ if weighs_other => ChangeKind::Moved,
            _ if self.asks_meaning(draft) => ChangeKind::Reworded,
            _ => ChangeKind::Unchanged,
        }
    }

    /// The item as it will be asked.
    pub(super) fn asked(&self, draft: &Draft) -> Option<Item> {
        let other = draft
            .other_code
            .as_ref()
            .filter(|_| !draft.added && self.kind(draft) == ChangeKind::New);
        let code = other.unwrap_or(&draft.item.code).clone();
        (!draft.left_out).then(|| Item { code, ..draft.asked() })
    }

    /// Every row of the change table, in the order of the base; what joined follows its theme.
    pub(super) fn rows(&self) -> Vec<ChangeRow> {
        let mut rows = Vec::new();
        for (_, draft) in &self.drafts {
            let (kind, code) = (self.kind(draft), &draft.item.code);
            match (kind, self.asked(draft)) {
                (ChangeKind::New, Some(asked)) => {
                    let retired = || self.told(ChangeRow::retired(code));
                    rows.extend((!draft.added).then(retired));
                    rows.push(self.told(ChangeRow::added(&asked.code)));
                }
                (ChangeKind::Retired, _) => rows.push(self.told(ChangeRow::retired(code))),
                (kind, _) => {
                    rows.push(self.told(ChangeRow { kind, ..ChangeRow::unchanged(code) }));
                }
            }
        }
        rows
    }

    /// The row with its reason.
    fn told(&self, row: ChangeRow) -> ChangeRow {
        let reason = match row.kind {
            ChangeKind::Unchanged => Wording::default(),
            kind => self.reason(kind),
        };
        ChangeRow { reason, ..row }
    }
}
