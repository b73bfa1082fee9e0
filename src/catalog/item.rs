//! One item: question, described levels, evidence.

use super::ProblemKind;
use super::notes::{Noted, Notes};
use super::table::{Field, Table};
use super::vocabulary::SCALES;
use super::words;
use crate::model::{Evidence, Item, Language, Level, Scale, Wording};

const KEYS: &[&str] = &[
    "code",
    "theme",
    "weight",
    "scale",
    "reverse",
    "pulse",
    "name",
    "question",
    "not_applicable",
    "levels",
    "evidence",
];

/// Reads an item.
pub(super) fn read(table: &Table<'_>, notes: &mut Notes<'_>) -> Result<Item, Noted> {
    table.only(notes, KEYS);
    let code = table.need(notes, "code").and_then(|field| field.code(notes));
    let weight = table.need(notes, "weight").and_then(|field| field.weight(notes));
    let in_pulse = table.flag(notes, "pulse");
    let name = table.wording(notes, "name", words::NAME);
    let question = table.wording(notes, "question", words::QUESTION);
    let not_applicable = table.optional_wording(notes, "not_applicable", words::CONDITION);
    let scale = table.field("scale").map_or(Ok(Scale::Anchored), |f| f.choice(notes, SCALES));
    let reverse = table.flag(notes, "reverse");
    // Which keys are needed depends on the scale; of a broken one the keys themselves tell.
    let has_levels = table.field("levels").is_some();
    let guess = if has_levels { Scale::Anchored } else { Scale::ZeroToTen };
    let likely = scale.unwrap_or(guess);
    let levels = levels(table, notes, likely);
    let evidence = evidence(table, notes, likely);
    let (scale, reverse) = (scale?, reverse?);
    if reverse && scale == Scale::Anchored {
        let span = table.field("reverse").map_or(table.span(), |field| field.span);
        return Err(notes.say(span, ProblemKind::ReverseAnchored));
    }
    Ok(Item {
        code: code?,
        scale,
        reverse,
        weight: weight?,
        in_pulse: in_pulse?,
        name: name?,
        question: question?,
        not_applicable: not_applicable?,
        evidence: evidence?,
        levels: levels?,
    })
}

/// The five described levels of an anchored item; other scales have none.
fn levels(table: &Table<'_>, notes: &mut Notes<'_>, scale: Scale) -> Result<Vec<Wording>, Noted> {
    if scale != Scale::Anchored {
        let unneeded = table.field("levels");
        let say = |field: Field<'_>| Err(notes.say(field.key_span, ProblemKind::LevelsOnScale));
        return unneeded.map_or(Ok(Vec::new()), say);
    }
    let field = table.need(notes, "levels")?;
    let entries = field.list(notes)?;
    if entries.len() != Level::ALL.len() {
        let found = entries.len();
        notes.say(field.key_span.clone(), ProblemKind::LevelCount { found });
    }
    let read = |entry: &Field<'_>| entry.wording(notes, words::LEVEL);
    let levels: Vec<_> = entries.iter().take(2 * Level::ALL.len()).map(read).collect();
    let levels = levels.into_iter().collect::<Result<Vec<_>, _>>()?;
    distinct(&levels, &entries, notes);
    Ok(levels)
}

/// Notes a level that says the same as one before it.
fn distinct(levels: &[Wording], entries: &[Field<'_>], notes: &mut Notes<'_>) {
    for (second, (level, entry)) in levels.iter().zip(entries).enumerate() {
        let same = |other: &Wording| {
            Language::ALL.iter().any(|language| other.get(*language) == level.get(*language))
        };
        if let Some(first) = levels.iter().take(second).position(same) {
            notes.say(entry.span.clone(), ProblemKind::LevelsAlike { first, second });
        }
    }
}

/// What one can point at; needed where the levels ask for it.
fn evidence(table: &Table<'_>, notes: &mut Notes<'_>, scale: Scale) -> Result<Evidence, Noted> {
    if scale != Scale::Anchored && table.field("evidence").is_none() {
        return Ok(Evidence::default());
    }
    let table = table.need(notes, "evidence")?.table(notes)?;
    table.only(notes, &["document", "figure", "voice", "decision"]);
    let document = table.wording(notes, "document", words::EVIDENCE);
    let figure = table.wording(notes, "figure", words::EVIDENCE);
    let voice = table.wording(notes, "voice", words::EVIDENCE);
    let decision = table.wording(notes, "decision", words::EVIDENCE);
    Ok(Evidence { document: document?, figure: figure?, voice: voice?, decision: decision? })
}
