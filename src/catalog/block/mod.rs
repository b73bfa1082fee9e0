//! A block: what is asked beside the scored questionnaire, in sections of questions or as key
//! figures.

mod control;
mod kpi;
mod question;
mod scale;
mod section;
mod words;

use super::notes::{Noted, Notes};
use super::table::{Field, Table};
use super::vocabulary::WHO;
use super::{Library, ProblemKind, head};
use crate::model::{Audience, Block, Who};

/// The kinds of a block: questions, or key figures with the rules that ask about contradictions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Form,
    Kpi,
}

/// The words for the kinds; a scored questionnaire is read elsewhere.
const KINDS: &[(&str, Option<Kind>)] =
    &[("questionnaire", None), ("form", Some(Kind::Form)), ("kpi", Some(Kind::Kpi))];
const KEYS: &[&str] =
    &["format", "kind", "id", "version", "status", "minutes", "title", "about", "audience"];
const FORM_KEYS: &[&str] = &[
    "one_language",
    "repeats",
    "rule_of_thumb",
    "scale",
    "section",
    "question",
    "sum",
    "figure",
    "quadrant",
    "stage",
];
const KPI_KEYS: &[&str] = &["kpi", "rule"];

/// Reads the whole file.
pub(super) fn read(
    root: &Table<'_>,
    notes: &mut Notes<'_>,
    library: &Library,
) -> Result<Block, Noted> {
    head::format(root, notes)?;
    let kind = root.need(notes, "kind")?.choice(notes, KINDS)?.unwrap_or(Kind::Form);
    let own = if kind == Kind::Form { FORM_KEYS } else { KPI_KEYS };
    root.only(notes, &[KEYS, own].concat());
    // Not a part of the block: it is gone once the texts are translated.
    if root.flag(notes, "one_language").unwrap_or(false) {
        notes.take_one_language();
    }
    let head = head::read(root, notes);
    let about = root.wording(notes, "about", super::words::ABOUT);
    let audiences = audiences(root, notes);
    let asked = match (kind, &audiences) {
        (Kind::Form, Ok(audiences)) => section::read(root, notes, library, audiences),
        (Kind::Form, Err(noted)) => {
            // Who answers is not known; everything else can still be told.
            section::read(root, notes, library, &[]).and(Err(*noted))
        }
        (Kind::Kpi, _) => Ok(Vec::new()),
    };
    let (kpis, rules) = match kind {
        Kind::Form => (Ok(Vec::new()), Ok(Vec::new())),
        Kind::Kpi => kpi::read(root, notes, library),
    };
    let words = words::read(root, notes);
    let (head, words) = (head?, words?);
    Ok(Block {
        id: head.id,
        version: head.version,
        maturity: head.maturity,
        title: head.title,
        about: about?,
        minutes: head.minutes,
        repeats: words.repeats,
        rule_of_thumb: words.rule_of_thumb,
        audiences: audiences?,
        sections: asked?,
        sums: words.sums,
        figures: words.figures,
        quadrants: words.quadrants,
        stages: words.stages,
        kpis: kpis?,
        rules: rules?,
    })
}

/// `[audience.own]`, `[audience.staff]` and `[audience.customers]`: at least one of them.
fn audiences(root: &Table<'_>, notes: &mut Notes<'_>) -> Result<Vec<Audience>, Noted> {
    let field = root.need(notes, "audience")?;
    let table = field.table(notes)?;
    table.only(notes, &WHO.iter().map(|(word, _)| *word).collect::<Vec<_>>());
    if table.fields().next().is_none() {
        return Err(notes.say(field.key_span, ProblemKind::NobodyAnswers));
    }
    let read = |(word, who): &(&str, Who)| Some(audience(*who, &table.field(word)?, notes));
    WHO.iter().filter_map(read).collect::<Vec<_>>().into_iter().collect()
}

fn audience(who: Who, field: &Field<'_>, notes: &mut Notes<'_>) -> Result<Audience, Noted> {
    let table = field.table(notes)?;
    table.only(notes, &["lead", "dont_know", "drawn_order"]);
    let lead = table.wording(notes, "lead", super::words::LEAD);
    let dont_know = table.flag(notes, "dont_know");
    let drawn_order = table.flag(notes, "drawn_order");
    Ok(Audience { who, lead: lead?, dont_know: dont_know?, drawn_order: drawn_order? })
}
