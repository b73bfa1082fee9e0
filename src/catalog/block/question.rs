//! One question of a block.

use super::super::notes::{Noted, Notes};
use super::super::suggest::{closest, shown};
use super::super::table::Table;
use super::super::vocabulary::AXES;
use super::super::{Library, ProblemKind, Thing, words};
use super::control;
use super::scale::Scales;
use crate::model::{Question, QuestionCode, Variant, Wording};

/// The keys of a question of any kind.
const KEYS: &[&str] = &[
    "code",
    "section",
    "kind",
    "name",
    "question",
    "customer",
    "hint",
    "mirrors",
    "not_applicable",
    "dont_know",
    "required",
    "short",
    "axis",
    "variant",
    "fills",
];

/// Reads a question.
pub(super) fn read(
    table: &Table<'_>,
    notes: &mut Notes<'_>,
    scales: &Scales<'_>,
    library: &Library,
) -> Result<Question, Noted> {
    let kind = table.need(notes, "kind").and_then(|field| field.choice(notes, control::KINDS));
    table.only(notes, &[KEYS, control::keys(kind.ok())].concat());
    let code = table.need(notes, "code").and_then(|field| field.code(notes));
    let name = table.wording(notes, "name", words::NAME);
    let question = table.optional_wording(notes, "question", words::QUESTION);
    let customer = table.optional_wording(notes, "customer", words::QUESTION);
    let hint = table.optional_wording(notes, "hint", words::HINT);
    let control = kind.and_then(|kind| control::read(kind, table, notes, scales));
    let reverse = table.flag(notes, "reverse");
    let mirrors = mirrors(table, notes, library);
    let not_applicable = table.optional_wording(notes, "not_applicable", words::LABEL);
    let dont_know = table.flag(notes, "dont_know");
    let required = table.flag(notes, "required");
    let short = table.flag(notes, "short");
    let axis = table.optional_choice(notes, "axis", AXES);
    let variant = variant(table, notes);
    let fills = table.field("fills").map(|field| field.code(notes)).transpose();
    Ok(Question {
        code: code?,
        name: name?,
        question: question?,
        customer: customer?,
        hint: hint?,
        control: control?,
        reverse: reverse?,
        mirrors: mirrors?,
        not_applicable: not_applicable?.or_else(|| of_scale(table, scales)),
        dont_know: dont_know?,
        required: required?,
        short: short?,
        axis: axis?,
        variant: variant?,
        fills: fills?,
    })
}

/// The words of the scale, where the question has none of its own.
fn of_scale(table: &Table<'_>, scales: &Scales<'_>) -> Option<Wording> {
    let field = table.field("scale")?;
    scales.get(field.as_text()?)?.as_ref().ok()?.not_applicable.clone()
}

/// A theme or an item of a scored questionnaire.
fn mirrors(
    table: &Table<'_>,
    notes: &mut Notes<'_>,
    library: &Library,
) -> Result<Option<QuestionCode>, Noted> {
    let Some(field) = table.field("mirrors") else { return Ok(None) };
    let code: QuestionCode = field.code(notes)?;
    if library.codes().any(|known| known == code.as_str()) {
        return Ok(Some(code));
    }
    let suggestion = closest(code.as_str(), library.codes());
    let code = shown(code.as_str());
    Err(notes.say(field.span, ProblemKind::Unknown { thing: Thing::Mirror, code, suggestion }))
}

fn variant(table: &Table<'_>, notes: &mut Notes<'_>) -> Result<Option<Variant>, Noted> {
    let Some(field) = table.field("variant") else { return Ok(None) };
    let table = field.table(notes)?;
    table.only(notes, &["of", "when"]);
    let of = table.need(notes, "of").and_then(|field| field.code(notes));
    let when = table.wording(notes, "when", words::HINT);
    Ok(Some(Variant { of: of?, when: when? }))
}
