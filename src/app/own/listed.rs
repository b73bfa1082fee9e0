//! What there is to choose from, as a list.

use std::sync::Arc;

use super::OwnFiles;
use crate::catalog::{Library, Origin};
use crate::model::{Questionnaire, Wording};

/// One questionnaire or block, as it is listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Identifier.
    pub id: String,
    /// Version of it.
    pub version: String,
    /// `questionnaire`, `form` or `kpi`.
    pub kind: &'static str,
    /// Title in both languages.
    pub title: Wording,
    /// Items, questions or key figures.
    pub items: usize,
    /// Minutes at a usual pace.
    pub minutes: u16,
    /// Whether it ships.
    pub shipped: bool,
    /// Whether it has items of its own that can be adapted.
    pub adaptable: bool,
}

/// Every version of every questionnaire, then of every block.
pub fn listed(library: &Library) -> Vec<Listed> {
    let shipped = |id: &str| library.origin(id) == Some(Origin::Shipped);
    let questionnaires = library.questionnaires().map(|it| Listed {
        id: it.id.to_string(),
        version: it.version.to_string(),
        kind: "questionnaire",
        title: it.title.clone(),
        items: it.items().count(),
        minutes: it.minutes,
        shipped: shipped(it.id.as_str()),
        adaptable: it.picks_from.is_none(),
    });
    let blocks = library.blocks().map(|it| Listed {
        id: it.id.to_string(),
        version: it.version.to_string(),
        kind: if it.kpis.is_empty() { "form" } else { "kpi" },
        title: it.title.clone(),
        items: it.questions().count() + it.kpis.len(),
        minutes: it.minutes,
        shipped: shipped(it.id.as_str()),
        adaptable: false,
    });
    questionnaires.chain(blocks).collect()
}

/// The scored questionnaires of one's own, each in its newest version.
pub fn own_questionnaires(library: &Library) -> Vec<Arc<Questionnaire>> {
    let is_newest = |it: &&Arc<Questionnaire>| {
        library.latest(it.id.as_str()).is_some_and(|newest| Arc::ptr_eq(newest, it))
    };
    let own = library.questionnaires().filter(|it| {
        library.origin(it.id.as_str()) == Some(Origin::Own) && !it.dimensions.is_empty()
    });
    own.filter(is_newest).cloned().collect()
}

impl OwnFiles {
    /// Where a file of one's own is.
    pub fn path(&self, name: &str) -> String {
        self.folder.join(name).display().to_string()
    }
}
