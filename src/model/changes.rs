//! What became of each item from one version of a questionnaire to the next.

use serde::{Deserialize, Serialize};

use super::{ItemCode, Questionnaire, QuestionnaireId, Version, Wording};

/// What became of an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// Nothing.
    Unchanged,
    /// Other words, the same meaning.
    Reworded,
    /// Another theme.
    Moved,
    /// Other answers; comparable only through a map.
    Rescaled,
    /// Two or more parts; comparable only if whole and parts measure the same thing.
    Split,
    /// Two or more items in one; comparable only if whole and parts measure the same thing.
    Merged,
    /// Left the questionnaire.
    Retired,
    /// Joined the questionnaire.
    New,
}

/// `new = a + b · old` on item scores, 0–100.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct LinearMap {
    /// Points at an old score of 0.
    pub a: f64,
    /// New points for each old point, above 0.
    pub b: f64,
}

/// A row of a change table.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ChangeRow {
    /// What happened.
    pub kind: ChangeKind,
    /// Items of the older version.
    pub from: Vec<ItemCode>,
    /// Items of the newer version.
    pub to: Vec<ItemCode>,
    /// The author's claim that the whole and the parts of a split or a merger measure the same.
    #[serde(default)]
    pub bridge: bool,
    /// How a rescaled item carries over, from people who answered both forms.
    #[serde(default)]
    pub map: Option<LinearMap>,
    /// Why, in the author's words.
    #[serde(default)]
    pub reason: Wording,
}

impl ChangeRow {
    /// An item that stayed as it was.
    pub fn unchanged(code: &ItemCode) -> Self {
        let codes = vec![code.clone()];
        Self {
            kind: ChangeKind::Unchanged,
            from: codes.clone(),
            to: codes,
            bridge: false,
            map: None,
            reason: Wording::default(),
        }
    }

    /// An item that joined.
    pub fn added(code: &ItemCode) -> Self {
        Self { kind: ChangeKind::New, from: Vec::new(), ..Self::unchanged(code) }
    }

    /// An item that left.
    pub fn retired(code: &ItemCode) -> Self {
        Self { kind: ChangeKind::Retired, to: Vec::new(), ..Self::unchanged(code) }
    }
}

/// The change table from one version to the next: every item of both, exactly once.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Changes {
    /// The questionnaire that the older version is of, where it is another one: what one's own was
    /// adapted from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<QuestionnaireId>,
    /// The older version.
    pub from: Version,
    /// One row an item, or more items where they were split or merged.
    pub rows: Vec<ChangeRow>,
}

impl Questionnaire {
    /// The versions that its change tables lead back to, the newest first, each with the table that
    /// leads there from the version after it.
    pub fn lineage(&self) -> impl Iterator<Item = (&QuestionnaireId, Version, &Changes)> {
        self.changes.iter().scan(&self.id, |id, step| {
            *id = step.of.as_ref().unwrap_or(id);
            Some((*id, step.from, step))
        })
    }
}
