//! What became of each item from one version of a questionnaire to the next, once for all faces.

mod row;
mod wordings;

use std::sync::Arc;

pub use self::row::{RowWords, TextWords, change_title, step_rows};
pub use self::wordings::{Changed, Part, changed};

use crate::method::versions::{Comparability, comparability};
use crate::model::{Axis, ChangeKind, ChangeRow, ItemCode, Questionnaire};
use crate::text::{Arg, Texts};

/// A step from one version to the next.
#[derive(Debug, Clone)]
pub struct Step {
    /// The older version.
    pub from: Arc<Questionnaire>,
    /// The newer version.
    pub to: Arc<Questionnaire>,
    /// What became of each item.
    pub rows: Vec<ChangeRow>,
    /// Whether the author tells it; else it is only what the two versions differ in.
    pub told: bool,
    /// How much of the newer version can be compared.
    pub comparable: Comparability,
}

impl Step {
    /// The step that the rows tell of; none where they are not about these two versions.
    pub fn new(
        from: Arc<Questionnaire>,
        to: Arc<Questionnaire>,
        rows: Vec<ChangeRow>,
        told: bool,
    ) -> Option<Self> {
        let (old, _) = items(&from);
        let (new, axes) = items(&to);
        let comparable = comparability(&old, &new, &rows, Some(&axes)).ok()?;
        Some(Self { from, to, rows, told, comparable })
    }

    /// How many items of the newer version compare, and who says so.
    pub fn comparable(&self, texts: &Texts) -> Vec<String> {
        let counts = [
            ("comparable", Arg::Count(self.comparable.new_comparable)),
            ("total", Arg::Count(self.comparable.new_total)),
        ];
        match self.told {
            true => vec![texts.with("diff-comparable", &counts)],
            false => vec![texts.with("diff-at-most", &counts), texts.tr("diff-untold")],
        }
    }

    /// How many items stayed as they were.
    pub fn stayed(&self, texts: &Texts) -> String {
        let stayed = self.rows.iter().filter(|row| row.kind == ChangeKind::Unchanged).count();
        texts.with("diff-stayed", &[("count", Arg::Count(stayed))])
    }
}

fn items(questionnaire: &Questionnaire) -> (Vec<ItemCode>, Vec<Axis>) {
    let themes = questionnaire.themes();
    themes.flat_map(|(d, t)| t.items.iter().map(|item| (item.code.clone(), d.axis))).unzip()
}
