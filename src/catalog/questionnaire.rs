//! A questionnaire file from its head to its items.

use super::notes::{Noted, Notes};
use super::suggest::shown;
use super::table::{Field, Table};
use super::{Library, ProblemKind, picks, tree, words};
use crate::model::{Maturity, Questionnaire, Version};

/// The one format that this program reads.
const FORMAT: &str = "1";
const KEYS: &[&str] = &[
    "format",
    "id",
    "version",
    "status",
    "minutes",
    "title",
    "picks_from",
    "dimension",
    "theme",
    "item",
];
const STATUS: &[(&str, Maturity)] =
    &[("trial", Maturity::Trial), ("published", Maturity::Published)];

/// Reads the whole file.
pub(super) fn read(
    root: &Table<'_>,
    notes: &mut Notes<'_>,
    shipped: &Library,
) -> Result<Questionnaire, Noted> {
    format(root, notes)?;
    root.only(notes, KEYS);
    let id = root.need(notes, "id").and_then(|field| field.code(notes));
    let version = root.need(notes, "version").and_then(|field| version(&field, notes));
    let maturity = root.need(notes, "status").and_then(|field| field.choice(notes, STATUS));
    let minutes = root.need(notes, "minutes").and_then(|field| field.whole(notes, 1..=600));
    let title = root.wording(notes, "title", words::TITLE);
    let (picks_from, dimensions) = match root.field("picks_from") {
        Some(field) => {
            let picked = picks::read(root, &field, notes, shipped)?;
            (Some(picked.0), Ok(picked.1))
        }
        None => (None, tree::read(root, notes)),
    };
    Ok(Questionnaire {
        id: id?,
        version: version?,
        picks_from,
        maturity: maturity?,
        title: title?,
        minutes: minutes?,
        dimensions: dimensions?,
        changes: Vec::new(),
    })
}

/// Notes another format, of which nothing more can be said. A missing number is noted and the file
/// read on.
pub(super) fn format(root: &Table<'_>, notes: &mut Notes<'_>) -> Result<(), Noted> {
    let Ok(field) = root.need(notes, "format") else { return Ok(()) };
    match field.integer(notes) {
        Ok(number) if number.as_str() != FORMAT => {
            let found = shown(number.as_str());
            Err(notes.say(field.span, ProblemKind::UnknownFormat { found }))
        }
        _ => Ok(()),
    }
}

fn version(field: &Field<'_>, notes: &mut Notes<'_>) -> Result<Version, Noted> {
    let text = field.text(notes)?;
    exact_version(text)
        .ok_or_else(|| notes.say(field.span.clone(), ProblemKind::BadVersion { text: shown(text) }))
}

/// A version in the only way it is written: `1.0`, not `01.0`.
pub(super) fn exact_version(text: &str) -> Option<Version> {
    text.parse().ok().filter(|version: &Version| version.to_string() == text)
}
