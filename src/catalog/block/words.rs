//! What a block says beside its questions: limits of numbers together, figures, quadrants, stages.

use super::super::entries;
use super::super::notes::{Noted, Notes};
use super::super::table::Table;
use super::super::vocabulary::SIDES;
use super::super::words::{ABOUT, HINT, NAME, NOTE, QUESTION, UNIT};
use crate::model::{Asking, QuadrantWords, QuestionCode, StageWords, Sum, Wording};

/// The fewest numbers of a sum.
const LEAST_CODES: usize = 2;

/// Everything that is said beside the questions.
pub(super) struct Words {
    pub(super) repeats: Option<Wording>,
    pub(super) rule_of_thumb: Option<Wording>,
    pub(super) sums: Vec<Sum>,
    pub(super) figures: Vec<Asking>,
    pub(super) quadrants: Vec<QuadrantWords>,
    pub(super) stages: Vec<StageWords>,
}

/// Reads what is there of it.
pub(super) fn read(root: &Table<'_>, notes: &mut Notes<'_>) -> Result<Words, Noted> {
    let repeats = root.optional_wording(notes, "repeats", UNIT);
    let rule_of_thumb = root.optional_wording(notes, "rule_of_thumb", ABOUT);
    let sums = list(root, notes, "sum", sum);
    let figures = list(root, notes, "figure", figure);
    let quadrants = list(root, notes, "quadrant", quadrant);
    let stages = list(root, notes, "stage", stage);
    Ok(Words {
        repeats: repeats?,
        rule_of_thumb: rule_of_thumb?,
        sums: sums?,
        figures: figures?,
        quadrants: quadrants?,
        stages: stages?,
    })
}

/// Entries with codes of their own, each only once.
fn list<T>(
    root: &Table<'_>,
    notes: &mut Notes<'_>,
    key: &str,
    read: fn(&Table<'_>, &mut Notes<'_>) -> Result<T, Noted>,
) -> Result<Vec<T>, Noted> {
    let list = entries::entries(root, notes, key, None, read);
    entries::unique(&list, notes);
    list.into_iter().map(|entry| entry.value).collect()
}

fn sum(table: &Table<'_>, notes: &mut Notes<'_>) -> Result<Sum, Noted> {
    table.only(notes, &["codes", "most", "said"]);
    let codes = table.need(notes, "codes").and_then(|field| field.codes(notes, LEAST_CODES));
    let most = table.need(notes, "most").and_then(|field| field.finite(notes));
    let said = table.wording(notes, "said", HINT);
    Ok(Sum { codes: codes?, most: most?, said: said? })
}

fn figure(table: &Table<'_>, notes: &mut Notes<'_>) -> Result<Asking, Noted> {
    table.only(notes, &["code", "name", "about", "question"]);
    let code = code(table, notes);
    let name = table.wording(notes, "name", NAME);
    let about = table.wording(notes, "about", ABOUT);
    let question = table.wording(notes, "question", QUESTION);
    Ok(Asking { code: code?, name: name?, about: about?, question: question? })
}

fn quadrant(table: &Table<'_>, notes: &mut Notes<'_>) -> Result<QuadrantWords, Noted> {
    table.only(notes, &["code", "vision", "listening", "name", "advice"]);
    let code = code(table, notes);
    let vision = table.need(notes, "vision").and_then(|field| field.choice(notes, SIDES));
    let listening = table.need(notes, "listening").and_then(|field| field.choice(notes, SIDES));
    let name = table.wording(notes, "name", NAME);
    let advice = table.wording(notes, "advice", NOTE);
    Ok(QuadrantWords {
        code: code?,
        vision: vision?,
        listening: listening?,
        name: name?,
        advice: advice?,
    })
}

fn stage(table: &Table<'_>, notes: &mut Notes<'_>) -> Result<StageWords, Noted> {
    table.only(notes, &["code", "name", "text", "note"]);
    let code = code(table, notes);
    let name = table.wording(notes, "name", NAME);
    let text = table.wording(notes, "text", ABOUT);
    let note = table.optional_wording(notes, "note", ABOUT);
    Ok(StageWords { code: code?, name: name?, text: text?, note: note? })
}

fn code(table: &Table<'_>, notes: &mut Notes<'_>) -> Result<QuestionCode, Noted> {
    table.need(notes, "code").and_then(|field| field.code(notes))
}
