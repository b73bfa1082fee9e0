//! A change table: what became of each item from one version of a questionnaire to the next.
//!
//! The file lists what changed. What it does not list has to be identical in both versions, and the
//! table is completed with it.

mod pair;
mod row;

pub use self::pair::Difference;

use self::pair::Pair;
use super::notes::{Noted, Notes};
use super::suggest::shown;
use super::table::{Field, Table};
use super::{Library, ProblemKind, VersionProblem, head, picks};
use crate::model::{
    ChangeKind, ChangeRow, Changes, ItemCode, Questionnaire, QuestionnaireId, Version,
};

/// The change table of a questionnaire's version, from the version before it or from what it was
/// adapted from.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangeTable {
    /// Which questionnaire.
    pub id: QuestionnaireId,
    /// The newer version.
    pub to: Version,
    /// The older version and what became of each item.
    pub changes: Changes,
}

impl ChangeTable {
    /// `mitta-main@2.0`.
    pub fn label(&self) -> String {
        format!("{}@{}", self.id, self.to)
    }
}

/// What became of each item, as far as the two versions alone can tell: an item that differs is
/// reworded, moved or rescaled by what differs first, and nobody gives a reason.
pub fn compared(old: &Questionnaire, new: &Questionnaire) -> Vec<ChangeRow> {
    let pair = Pair::new(old, new);
    pair.ordered(pair.unlisted(&[]).map(|(code, difference)| ChangeRow {
        kind: difference.map_or(ChangeKind::Unchanged, Difference::kind),
        from: if difference == Some(Difference::OnlyNew) { vec![] } else { vec![code.clone()] },
        to: if difference == Some(Difference::OnlyOld) { vec![] } else { vec![code.clone()] },
        ..ChangeRow::unchanged(&code)
    }))
}

/// Reads the whole file; both versions have to be in the library.
pub(super) fn read(
    root: &Table<'_>,
    notes: &mut Notes<'_>,
    library: &Library,
) -> Result<ChangeTable, Noted> {
    head::format(root, notes)?;
    root.only(notes, &["format", "id", "from", "to", "change"]);
    let id = root.need(notes, "id").and_then(|field| field.code(notes));
    let from = root.need(notes, "from").and_then(|field| Ok((older(&field, notes)?, field)));
    let to = root.need(notes, "to").and_then(|field| Ok((head::version(&field, notes)?, field)));
    let (id, ((of, from), from_field), (to, to_field)): (QuestionnaireId, _, _) = (id?, from?, to?);
    let of = of.filter(|of| *of != id);
    if of.is_none() && from >= to {
        return Err(notes.say(to_field.span, VersionProblem::Order.into()));
    }
    let old = version(of.as_ref().unwrap_or(&id), from, &from_field, notes, library);
    let new = version(&id, to, &to_field, notes, library);
    let pair = Pair::new(old?, new?);
    let tables = root.tables(notes, "change");
    let rows: Vec<_> = tables.iter().map(|table| row::read(table, notes, &pair)).collect();
    row::listed_once(&tables, notes);
    let rows = rows.into_iter().collect::<Result<Vec<_>, _>>()?;
    let rows = complete(rows, &to_field, notes, &pair)?;
    Ok(ChangeTable { id, to, changes: Changes { of, from, rows } })
}

/// `1.0`, or `mitta-main@1.0` where one's own was adapted from another questionnaire.
fn older(
    field: &Field<'_>,
    notes: &mut Notes<'_>,
) -> Result<(Option<QuestionnaireId>, Version), Noted> {
    if field.as_text().is_some_and(|text| text.contains('@')) {
        return picks::reference(field, notes).map(|(id, version)| (Some(id), version));
    }
    head::version(field, notes).map(|version| (None, version))
}

fn version<'l>(
    id: &QuestionnaireId,
    version: Version,
    field: &Field<'_>,
    notes: &mut Notes<'_>,
    library: &'l Library,
) -> Result<&'l Questionnaire, Noted> {
    let found = library.questionnaire(id.as_str(), Some(version));
    let label = || format!("{id}@{version}");
    let unknown = || ProblemKind::UnknownQuestionnaire { label: label() };
    found.map(AsRef::as_ref).ok_or_else(|| notes.say(field.span.clone(), unknown()))
}

/// Adds a row for each item that stayed as it was; any other that is not listed is a problem.
fn complete(
    mut rows: Vec<ChangeRow>,
    place: &Field<'_>,
    notes: &mut Notes<'_>,
    pair: &Pair<'_>,
) -> Result<Vec<ChangeRow>, Noted> {
    let mut good = Ok(());
    for (code, difference) in pair.unlisted(&rows).collect::<Vec<_>>() {
        match difference {
            None => rows.push(ChangeRow::unchanged(&code)),
            Some(difference) => good = Err(not_listed(&code, difference, place, notes)),
        }
    }
    good.map(|()| pair.ordered(rows))
}

fn not_listed(
    code: &ItemCode,
    difference: Difference,
    place: &Field<'_>,
    notes: &mut Notes<'_>,
) -> Noted {
    let code = shown(code.as_str());
    notes.say(place.span.clone(), VersionProblem::NotListed { code, difference }.into())
}
