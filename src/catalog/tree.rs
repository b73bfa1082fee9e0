//! Dimensions, themes and items, and how they hang together.

use std::collections::BTreeMap;
use std::ops::Range;

use super::entries::{Entry, entries, related, unique};
use super::notes::{Noted, Notes};
use super::table::Table;
use super::{ProblemKind, item, words};
use crate::model::{Axis, Dimension, Item, Theme, Weight};

/// Reads the three lists and puts items into themes and themes into dimensions.
pub(super) fn read(root: &Table<'_>, notes: &mut Notes<'_>) -> Result<Vec<Dimension>, Noted> {
    let dimensions = entries(root, notes, "dimension", None, dimension);
    let themes = entries(root, notes, "theme", Some("dimension"), theme);
    let items = entries(root, notes, "item", Some("theme"), item::read);
    unique(&dimensions, notes);
    unique(&themes, notes);
    unique(&items, notes);
    related(&themes, &dimensions, notes, UNKNOWN_DIMENSION, NO_THEMES);
    related(&items, &themes, notes, UNKNOWN_THEME, NO_ITEMS);
    let span = dimensions.first().map_or(0..0, |entry| entry.span.clone());
    need_dimensions(notes, span, |axis| dimensions.iter().any(|entry| entry.code == axis.code()));
    assemble(dimensions, themes, items)
}

const UNKNOWN_DIMENSION: fn(String, Option<String>) -> ProblemKind =
    |code, suggestion| ProblemKind::UnknownDimension { code, suggestion };
const UNKNOWN_THEME: fn(String, Option<String>) -> ProblemKind =
    |code, suggestion| ProblemKind::UnknownTheme { code, suggestion };
const NO_THEMES: fn(String) -> ProblemKind = |code| ProblemKind::DimensionWithoutThemes { code };
const NO_ITEMS: fn(String) -> ProblemKind = |code| ProblemKind::ThemeWithoutItems { code };

/// Notes which of length, breadth and depth are not there.
pub(super) fn need_dimensions(
    notes: &mut Notes<'_>,
    span: Range<usize>,
    has: impl Fn(Axis) -> bool,
) {
    for axis in Axis::DIMENSIONS.into_iter().filter(|axis| !has(*axis)) {
        let code = axis.code().to_owned();
        notes.say(span.clone(), ProblemKind::DimensionMissing { code });
    }
}

fn dimension(table: &Table<'_>, notes: &mut Notes<'_>) -> Result<Dimension, Noted> {
    table.only(notes, &["code", "name", "about", "weight"]);
    let axes = Axis::ALL.map(|axis| (axis.code(), axis));
    let axis = table.need(notes, "code").and_then(|field| field.choice(notes, &axes));
    let weight = weight(table, notes);
    let name = table.wording(notes, "name", words::NAME);
    let about = table.wording(notes, "about", words::ABOUT);
    let (axis, weight, themes) = (axis?, weight?, Vec::new());
    Ok(Dimension { axis, weight, name: name?, about: about?, themes })
}

fn theme(table: &Table<'_>, notes: &mut Notes<'_>) -> Result<Theme, Noted> {
    table.only(notes, &["code", "dimension", "name", "about", "weight"]);
    let code = table.need(notes, "code").and_then(|field| field.code(notes));
    let weight = weight(table, notes);
    let name = table.wording(notes, "name", words::NAME);
    let about = table.wording(notes, "about", words::ABOUT);
    Ok(Theme { code: code?, weight: weight?, name: name?, about: about?, items: Vec::new() })
}

/// Themes within a dimension and dimensions weigh the same unless the file says otherwise.
fn weight(table: &Table<'_>, notes: &mut Notes<'_>) -> Result<Weight, Noted> {
    table.field("weight").map_or(Ok(Weight::default()), |field| field.weight(notes))
}

fn assemble(
    dimensions: Vec<Entry<'_, Dimension>>,
    themes: Vec<Entry<'_, Theme>>,
    items: Vec<Entry<'_, Item>>,
) -> Result<Vec<Dimension>, Noted> {
    let mut by_theme: BTreeMap<&str, Vec<Item>> = BTreeMap::new();
    for entry in items {
        by_theme.entry(entry.parent_code()).or_default().push(entry.value?);
    }
    let mut by_dimension: BTreeMap<&str, Vec<Theme>> = BTreeMap::new();
    for entry in themes {
        let parent = entry.parent_code();
        let items = by_theme.remove(entry.code).unwrap_or_default();
        by_dimension.entry(parent).or_default().push(Theme { items, ..entry.value? });
    }
    let fill = |entry: Entry<'_, Dimension>| {
        let themes = by_dimension.remove(entry.code).unwrap_or_default();
        Ok(Dimension { themes, ..entry.value? })
    };
    dimensions.into_iter().map(fill).collect()
}
