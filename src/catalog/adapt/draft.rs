//! One item while it is adapted.

use super::change::Meaning;
use super::place::Part;
use super::text_mut;
use crate::model::{Evidence, Item, ItemCode, Language, Level, Scale, Weight, Wording};

/// An item as it is being adapted.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// The item; its code is that of the base, or the one that it joined with.
    pub item: Item,
    /// Whether it is asked no more.
    pub left_out: bool,
    /// What the author says of the changed item; none until it is said.
    pub meaning: Option<Meaning>,
    /// Whether it joined.
    pub added: bool,
    /// Its code once it means another thing.
    pub(super) other_code: Option<ItemCode>,
}

impl Draft {
    /// An item as it was.
    pub(super) fn of(item: &Item) -> Self {
        let item = item.clone();
        Self { item, left_out: false, meaning: None, added: false, other_code: None }
    }

    /// An item to be written.
    pub(super) fn new(code: ItemCode) -> Self {
        let item = Item {
            code,
            scale: Scale::Anchored,
            reverse: false,
            weight: Weight::default(),
            in_pulse: false,
            name: Wording::default(),
            question: Wording::default(),
            not_applicable: None,
            evidence: Evidence::default(),
            levels: vec![Wording::default(); Level::ALL.len()],
        };
        Self { added: true, ..Self::of(&item) }
    }

    /// A text of the item; empty where there is none.
    pub fn text(&self, part: Part, language: Language) -> &str {
        let evidence = &self.item.evidence;
        let wording = match part {
            Part::Name => Some(&self.item.name),
            Part::Question => Some(&self.item.question),
            Part::Condition => self.item.not_applicable.as_ref(),
            Part::Level(level) => self.item.levels.get(level),
            Part::Document => Some(&evidence.document),
            Part::Figure => Some(&evidence.figure),
            Part::Voice => Some(&evidence.voice),
            Part::Decision => Some(&evidence.decision),
        };
        wording.map_or("", |wording| wording.get(language))
    }

    /// Replaces a text of the item; a level that an item cannot have is not there to be replaced.
    pub(super) fn type_text(&mut self, part: Part, language: Language, text: String) {
        let evidence = &mut self.item.evidence;
        let wording = match part {
            Part::Name => &mut self.item.name,
            Part::Question => &mut self.item.question,
            Part::Condition => self.item.not_applicable.get_or_insert_default(),
            Part::Level(level) if level < Level::ALL.len() => {
                // An item that had no levels gets room for all of them.
                let least = self.item.levels.len().max(Level::ALL.len());
                self.item.levels.resize(least, Wording::default());
                &mut self.item.levels[level]
            }
            Part::Level(_) => return,
            Part::Document => &mut evidence.document,
            Part::Figure => &mut evidence.figure,
            Part::Voice => &mut evidence.voice,
            Part::Decision => &mut evidence.decision,
        };
        *text_mut(wording, language) = text;
    }

    /// The item as it is asked: without what its scale does not have. What was typed is kept in the
    /// draft, so that another scale can be tried.
    pub(super) fn asked(&self) -> Item {
        let mut item = self.item.clone();
        if item.scale == Scale::Anchored {
            item.reverse = false;
        } else {
            item.levels.clear();
        }
        item.not_applicable.take_if(|condition| *condition == Wording::default());
        item
    }
}
