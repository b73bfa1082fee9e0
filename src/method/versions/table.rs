//! The change table from a version to the next, and how many items it lets be compared.

use serde::Serialize;

use crate::method::score::LEAST_COVERAGE;
use crate::method::{MethodError, at_least};
use crate::model::{Axis, ChangeKind, ChangeRow, ItemCode, LinearMap, Questionnaire};

impl ChangeKind {
    /// Whether a row of this kind may name so many items on a side.
    fn allows(self, from: usize, to: usize) -> bool {
        match self {
            Self::Unchanged | Self::Reworded | Self::Moved | Self::Rescaled => (from, to) == (1, 1),
            Self::Split => from == 1 && to >= 2,
            Self::Merged => from >= 2 && to == 1,
            Self::Retired => (from, to) == (1, 0),
            Self::New => (from, to) == (0, 1),
        }
    }
}

impl LinearMap {
    /// The score on the new scale, limited to 0–100.
    pub fn apply(self, score: f64) -> f64 {
        (self.a + self.b * score).clamp(0.0, 100.0)
    }
}

impl ChangeRow {
    /// Whether the items of the row can be compared.
    pub fn is_comparable(&self) -> bool {
        match self.kind {
            ChangeKind::Unchanged | ChangeKind::Reworded | ChangeKind::Moved => true,
            ChangeKind::Rescaled => self.map.is_some(),
            ChangeKind::Split | ChangeKind::Merged => self.bridge,
            ChangeKind::Retired | ChangeKind::New => false,
        }
    }

    fn check(&self) -> Result<(), MethodError> {
        let fits = self.map.is_none_or(|map| {
            let is_rising = map.b.is_finite() && map.b > 0.0;
            self.kind == ChangeKind::Rescaled && map.a.is_finite() && is_rising
        });
        if fits && self.kind.allows(self.from.len(), self.to.len()) {
            Ok(())
        } else {
            Err(MethodError::BadChangeRow)
        }
    }
}

/// Comparable items of a dimension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct ComparableDimension {
    /// Which dimension.
    #[serde(rename = "code")]
    pub axis: Axis,
    /// Its comparable items.
    pub comparable: usize,
    /// Its items.
    pub total: usize,
    /// At least two thirds are comparable: a change may be given a word.
    pub words: bool,
}

/// How much of two versions can be compared. The newer version leads.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Comparability {
    /// Comparable items of the newer version.
    pub new_comparable: usize,
    /// Items of the newer version.
    pub new_total: usize,
    /// Comparable items of the older version.
    pub old_comparable: usize,
    /// Items of the older version.
    pub old_total: usize,
    /// Dimensions of the newer version, in order of first appearance; none if not asked for.
    pub dimensions: Vec<ComparableDimension>,
}

/// Counts comparable items. `new_axes` names the dimension of each new item, in the same order.
///
/// # Errors
/// `BadChangeRow` and `ChangeTableIncomplete` for a table that does not hold together,
/// `LengthMismatch` if there are not as many dimensions as new items.
pub fn comparability(
    old: &[ItemCode],
    new: &[ItemCode],
    table: &[ChangeRow],
    new_axes: Option<&[Axis]>,
) -> Result<Comparability, MethodError> {
    table.iter().try_for_each(ChangeRow::check)?;
    let names = |codes: &[ItemCode], side: fn(&ChangeRow) -> &[ItemCode]| {
        sorted(codes.iter()) == sorted(table.iter().flat_map(side))
    };
    if !names(old, |row| &row.from) || !names(new, |row| &row.to) {
        return Err(MethodError::ChangeTableIncomplete);
    }
    if new_axes.is_some_and(|axes| axes.len() != new.len()) {
        return Err(MethodError::LengthMismatch);
    }
    let rows = table.iter().filter(|row| row.is_comparable());
    let kept = sorted(rows.clone().flat_map(|row| &row.to));
    Ok(Comparability {
        new_comparable: kept.len(),
        new_total: new.len(),
        old_comparable: rows.map(|row| row.from.len()).sum(),
        old_total: old.len(),
        dimensions: dimensions(new, &kept, new_axes.unwrap_or_default()),
    })
}

fn sorted<'a>(codes: impl Iterator<Item = &'a ItemCode>) -> Vec<&'a ItemCode> {
    let mut codes: Vec<_> = codes.collect();
    codes.sort_unstable();
    codes
}

fn dimensions(new: &[ItemCode], kept: &[&ItemCode], axes: &[Axis]) -> Vec<ComparableDimension> {
    let mut dimensions: Vec<ComparableDimension> = Vec::new();
    for (code, &axis) in new.iter().zip(axes) {
        let comparable = usize::from(kept.binary_search(&code).is_ok());
        match dimensions.iter_mut().find(|dimension| dimension.axis == axis) {
            Some(dimension) => {
                dimension.comparable += comparable;
                dimension.total += 1;
            }
            None => {
                dimensions.push(ComparableDimension { axis, comparable, total: 1, words: false });
            }
        }
    }
    for dimension in &mut dimensions {
        let share = dimension.comparable as f64 / dimension.total as f64;
        dimension.words = at_least(share, LEAST_COVERAGE);
    }
    dimensions
}

/// Item codes of a questionnaire and the dimension of each.
pub(in crate::method) fn codes_and_axes(
    questionnaire: &Questionnaire,
) -> (Vec<ItemCode>, Vec<Axis>) {
    let themes = questionnaire.themes();
    themes.flat_map(|(d, t)| t.items.iter().map(|item| (item.code.clone(), d.axis))).unzip()
}
