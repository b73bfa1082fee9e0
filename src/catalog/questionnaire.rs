//! A questionnaire file from its head to its items.

use super::notes::{Noted, Notes};
use super::table::Table;
use super::{Library, head, picks, tree};
use crate::model::Questionnaire;

const KEYS: &[&str] = &[
    "format",
    "kind",
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

/// Reads the whole file.
pub(super) fn read(
    root: &Table<'_>,
    notes: &mut Notes<'_>,
    library: &Library,
) -> Result<Questionnaire, Noted> {
    head::format(root, notes)?;
    root.only(notes, KEYS);
    let kind = root.field("kind").map(|field| field.choice(notes, &[("questionnaire", ())]));
    let head = head::read(root, notes);
    let (picks_from, dimensions) = match root.field("picks_from") {
        Some(field) => {
            let picked = picks::read(root, &field, notes, library)?;
            (Some(picked.0), Ok(picked.1))
        }
        None => (None, tree::read(root, notes)),
    };
    kind.transpose()?;
    let head = head?;
    Ok(Questionnaire {
        id: head.id,
        version: head.version,
        picks_from,
        maturity: head.maturity,
        title: head.title,
        minutes: head.minutes,
        dimensions: dimensions?,
        changes: Vec::new(),
    })
}
