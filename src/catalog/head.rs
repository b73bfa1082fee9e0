//! What every file says of itself first.

use super::notes::{Noted, Notes};
use super::suggest::shown;
use super::table::{Field, Table};
use super::vocabulary::STATUS;
use super::{ProblemKind, words};
use crate::model::{Maturity, QuestionnaireId, Version, Wording};

/// The one format that this program reads.
const FORMAT: &str = "1";

/// The keys of a head, beside `format`.
pub(super) struct Head {
    pub(super) id: QuestionnaireId,
    pub(super) version: Version,
    pub(super) maturity: Maturity,
    pub(super) title: Wording,
    pub(super) minutes: u16,
}

/// Reads the head; what is wrong with it hides nothing of the rest.
pub(super) fn read(root: &Table<'_>, notes: &mut Notes<'_>) -> Result<Head, Noted> {
    let id = root.need(notes, "id").and_then(|field| field.code(notes));
    let version = root.need(notes, "version").and_then(|field| version(&field, notes));
    let maturity = root.need(notes, "status").and_then(|field| field.choice(notes, STATUS));
    let minutes = root.need(notes, "minutes").and_then(|field| field.whole(notes, 1..=600));
    let title = root.wording(notes, "title", words::TITLE);
    Ok(Head { id: id?, version: version?, maturity: maturity?, title: title?, minutes: minutes? })
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

/// A version of a key.
pub(super) fn version(field: &Field<'_>, notes: &mut Notes<'_>) -> Result<Version, Noted> {
    let text = field.text(notes)?;
    exact_version(text)
        .ok_or_else(|| notes.say(field.span.clone(), ProblemKind::BadVersion { text: shown(text) }))
}

/// A version in the only way it is written: `1.0`, not `01.0`.
pub(super) fn exact_version(text: &str) -> Option<Version> {
    text.parse().ok().filter(|version: &Version| version.to_string() == text)
}
