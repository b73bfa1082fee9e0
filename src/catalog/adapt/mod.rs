//! A version of one's own made from another questionnaire, edit by edit: what is left out, added or
//! said in other words, and the change table that tells it.
//!
//! A code stays with its item for ever. What joins gets a code that nothing ever had.

mod change;
mod check;
mod code;
mod draft;
mod place;

use std::collections::BTreeSet;
use std::sync::Arc;

pub use self::change::{Change, Meaning};
pub use self::check::{Adapted, Flaw, FlawKind};
pub use self::draft::Draft;
pub use self::place::{Part, Place};

use super::Library;
use crate::model::{
    ChangeKind, Item, ItemCode, Language, Questionnaire, QuestionnaireId, ThemeCode, Version,
    Wording,
};

/// A questionnaire that is being adapted.
#[derive(Debug, Clone, PartialEq)]
pub struct Adaptation {
    base: Arc<Questionnaire>,
    id: QuestionnaireId,
    /// The newest version of the identifier that there is.
    newest: Option<Version>,
    title: Wording,
    minutes: u16,
    /// Items in the order of asking, each with its theme.
    drafts: Vec<(ThemeCode, Arc<Draft>)>,
    reasons: Vec<(ChangeKind, Wording)>,
    /// Codes that something has or had.
    taken: Arc<BTreeSet<ItemCode>>,
}

impl Adaptation {
    /// Begins with a questionnaire as it is. One of one's own gets its next version; what ships
    /// gives a questionnaire with an identifier of its own and this title.
    ///
    /// None of a questionnaire that picks its items from another one.
    pub fn of(base: &Arc<Questionnaire>, library: &Library, title: Wording) -> Option<Self> {
        if base.picks_from.is_some() {
            return None;
        }
        let is_own = library.origin(base.id.as_str()) == Some(super::Origin::Own);
        let id = if is_own { base.id.clone() } else { code::free_id(&base.id, library)? };
        let items = base.themes().flat_map(|(_, theme)| {
            theme.items.iter().map(|item| (theme.code.clone(), Arc::new(Draft::of(item))))
        });
        Some(Self {
            newest: library.latest(id.as_str()).map(|newest| newest.version),
            id,
            title: if is_own { base.title.clone() } else { title },
            minutes: base.minutes,
            drafts: items.collect(),
            reasons: Vec::new(),
            taken: Arc::new(code::taken(base, library)),
            base: Arc::clone(base),
        })
    }

    /// What is adapted.
    pub fn base(&self) -> &Arc<Questionnaire> {
        &self.base
    }

    /// Title.
    pub fn title(&self) -> &Wording {
        &self.title
    }

    /// Minutes that answering takes.
    pub fn minutes(&self) -> u16 {
        self.minutes
    }

    /// The items of a theme in the order of asking, also those that are left out.
    pub fn items(&self, theme: &ThemeCode) -> impl Iterator<Item = &Draft> {
        self.drafts.iter().filter(move |(of, _)| of == theme).map(|(_, draft)| draft.as_ref())
    }

    /// An item by the code that it has in the base, or that it joined with.
    pub fn item(&self, code: &ItemCode) -> Option<&Draft> {
        self.drafts.iter().map(|(_, draft)| draft.as_ref()).find(|draft| draft.item.code == *code)
    }

    /// Why items changed in this way; empty until it is said.
    pub fn reason(&self, kind: ChangeKind) -> Wording {
        let found = self.reasons.iter().find(|(of, _)| *of == kind);
        found.map(|(_, reason)| reason.clone()).unwrap_or_default()
    }

    /// The ways in which items change, in the order in which reasons are asked for.
    pub fn kinds(&self) -> Vec<ChangeKind> {
        const ORDER: [ChangeKind; 5] = [
            ChangeKind::Reworded,
            ChangeKind::Moved,
            ChangeKind::Rescaled,
            ChangeKind::Retired,
            ChangeKind::New,
        ];
        let rows = self.rows();
        ORDER.into_iter().filter(|kind| rows.iter().any(|row| row.kind == *kind)).collect()
    }

    /// The item as it was in the base; none of one that joined.
    pub fn before(&self, draft: &Draft) -> Option<Draft> {
        self.base_item(draft).map(Draft::of)
    }

    fn base_item(&self, draft: &Draft) -> Option<&Item> {
        self.base.item(&draft.item.code)
    }

    /// Looks again at what is taken by now: the next version, the identifier, the codes.
    pub fn renew(&mut self, library: &Library) {
        let is_own = self.id == self.base.id;
        let id = if is_own { None } else { code::free_id(&self.base.id, library) };
        self.id = id.unwrap_or_else(|| self.id.clone());
        self.newest = library.latest(self.id.as_str()).map(|newest| newest.version);
    }

    fn reason_mut(&mut self, kind: ChangeKind) -> &mut Wording {
        let at = self.reasons.iter().position(|(of, _)| *of == kind).unwrap_or_else(|| {
            self.reasons.push((kind, Wording::default()));
            self.reasons.len() - 1
        });
        &mut self.reasons[at].1
    }
}

/// The text of one language, to be typed over.
fn text_mut(wording: &mut Wording, language: Language) -> &mut String {
    match language {
        Language::Finnish => &mut wording.fi,
        Language::English => &mut wording.en,
    }
}
