//! The named scales of a block.

use std::collections::BTreeMap;

use super::super::entries::{entries, unique};
use super::super::notes::{Noted, Notes};
use super::super::table::Table;
use super::super::words;
use crate::model::{QuestionCode, Wording};

/// The fewest labelled points.
pub(super) const LEAST_POINTS: usize = 2;

/// What a scale offers.
#[derive(Clone)]
pub(super) enum Row {
    /// Labelled points, the first is 0.
    Points(Vec<Wording>),
    /// The ends of 0–10.
    Ends(Wording, Wording),
}

/// A scale that questions name.
#[derive(Clone)]
pub(super) struct Scale {
    pub(super) row: Row,
    pub(super) not_applicable: Option<Wording>,
}

/// Scales by their code; of a broken one it is only known that it is broken.
pub(super) type Scales<'a> = BTreeMap<&'a str, Result<Scale, Noted>>;

/// Reads every `[[scale]]`.
pub(super) fn read<'a>(root: &Table<'a>, notes: &mut Notes<'_>) -> Scales<'a> {
    let list = entries(root, notes, "scale", None, scale);
    unique(&list, notes);
    list.into_iter().map(|entry| (entry.code, entry.value)).collect()
}

fn scale(table: &Table<'_>, notes: &mut Notes<'_>) -> Result<Scale, Noted> {
    table.only(notes, &["code", "labels", "least", "most", "not_applicable"]);
    let code = table.need(notes, "code").and_then(|field| field.code::<QuestionCode>(notes));
    let row = row(table, notes);
    let not_applicable = table.optional_wording(notes, "not_applicable", words::LABEL);
    code?;
    Ok(Scale { row: row?, not_applicable: not_applicable? })
}

/// `labels`, or else `least` and `most`.
fn row(table: &Table<'_>, notes: &mut Notes<'_>) -> Result<Row, Noted> {
    let has_ends = ["least", "most"].iter().any(|key| table.field(key).is_some());
    if has_ends && table.field("labels").is_none() {
        let (least, most) = ends(table, notes)?;
        return Ok(Row::Ends(least, most));
    }
    Ok(Row::Points(table.wordings(notes, "labels", words::LABEL, LEAST_POINTS)?))
}

/// The words of 0 and 10.
pub(super) fn ends(table: &Table<'_>, notes: &mut Notes<'_>) -> Result<(Wording, Wording), Noted> {
    let least = table.wording(notes, "least", words::LABEL);
    let most = table.wording(notes, "most", words::LABEL);
    Ok((least?, most?))
}
