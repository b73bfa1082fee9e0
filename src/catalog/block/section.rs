//! Sections, and the questions that belong to them.

use std::collections::BTreeMap;

use super::super::entries::{Entry, entries, related, unique};
use super::super::notes::{Noted, Notes};
use super::super::suggest::{closest, shown};
use super::super::table::Table;
use super::super::vocabulary::{READINGS, WHO};
use super::super::{Library, ProblemKind, Thing, words};
use super::{question, scale};
use crate::model::{Audience, Question, Section, Who};

/// Reads scales, sections and questions and puts the questions into their sections.
pub(super) fn read(
    root: &Table<'_>,
    notes: &mut Notes<'_>,
    library: &Library,
    audiences: &[Audience],
) -> Result<Vec<Section>, Noted> {
    let scales = scale::read(root, notes);
    let sections =
        entries(root, notes, "section", None, |table, notes| section(table, notes, audiences));
    let questions = entries(root, notes, "question", Some("section"), |table, notes| {
        question::read(table, notes, &scales, library)
    });
    unique(&sections, notes);
    unique(&questions, notes);
    related(&questions, &sections, notes, UNKNOWN_SECTION, EMPTY_SECTION);
    named(root, &questions, notes);
    root.need(notes, "section")?;
    root.need(notes, "question")?;
    assemble(sections, questions)
}

const UNKNOWN_SECTION: fn(String, Option<String>) -> ProblemKind =
    |code, suggestion| ProblemKind::Unknown { thing: Thing::Section, code, suggestion };
const EMPTY_SECTION: fn(String) -> ProblemKind =
    |code| ProblemKind::SectionWithoutQuestions { code };

const KEYS: &[&str] =
    &["code", "name", "about", "reading", "first", "audiences", "destroying", "blind"];
/// The most that the first point of a scale may count as.
const MOST_FIRST: usize = 100;

fn section(
    table: &Table<'_>,
    notes: &mut Notes<'_>,
    audiences: &[Audience],
) -> Result<Section, Noted> {
    table.only(notes, KEYS);
    let code = table.need(notes, "code").and_then(|field| field.code(notes));
    let name = table.wording(notes, "name", words::NAME);
    let about = table.optional_wording(notes, "about", words::ABOUT);
    let reading = table.optional_choice(notes, "reading", READINGS);
    let first = table.field("first").map_or(Ok(0), |field| field.whole(notes, 0..=MOST_FIRST));
    let asked = asked(table, notes, audiences);
    let destroying = table.flag(notes, "destroying");
    let blind = table.flag(notes, "blind");
    Ok(Section {
        code: code?,
        name: name?,
        about: about?,
        reading: reading?,
        first: first?,
        audiences: asked?,
        destroying: destroying?,
        blind: blind?,
        questions: Vec::new(),
    })
}

/// Who is asked: some of those who answer the block.
fn asked(
    table: &Table<'_>,
    notes: &mut Notes<'_>,
    audiences: &[Audience],
) -> Result<Vec<Who>, Noted> {
    let Some(field) = table.field("audiences") else { return Ok(Vec::new()) };
    let mut asked = Vec::new();
    for entry in field.list(notes)? {
        let who = entry.choice(notes, WHO)?;
        // Of a block whose audiences cannot be read nothing is known.
        if !audiences.is_empty() && audiences.iter().all(|audience| audience.who != who) {
            let code = shown(entry.as_text().unwrap_or_default());
            let kind = ProblemKind::Unknown { thing: Thing::Audience, code, suggestion: None };
            return Err(notes.say(entry.span, kind));
        }
        asked.push(who);
    }
    Ok(asked)
}

/// Notes questions that name another question of the block which is not there.
fn named(root: &Table<'_>, questions: &[Entry<'_, Question>], notes: &mut Notes<'_>) {
    let codes: Vec<&str> = questions.iter().map(|question| question.code).collect();
    let mut names = Vec::new();
    for table in root.tables(notes, "question") {
        names.extend(table.field("fills"));
        let variant = table.field("variant").and_then(|field| field.as_table());
        names.extend(variant.and_then(|variant| variant.field("of")));
    }
    for table in root.tables(notes, "sum") {
        let list = table.field("codes").and_then(|field| field.list(notes).ok());
        names.extend(list.unwrap_or_default());
    }
    for field in names {
        let Some(code) = field.as_text().filter(|code| !codes.contains(code)) else { continue };
        let suggestion = closest(code, codes.iter().copied());
        let code = shown(code);
        notes.say(field.span, ProblemKind::Unknown { thing: Thing::Question, code, suggestion });
    }
}

fn assemble(
    sections: Vec<Entry<'_, Section>>,
    questions: Vec<Entry<'_, Question>>,
) -> Result<Vec<Section>, Noted> {
    let mut by_section: BTreeMap<&str, Vec<Question>> = BTreeMap::new();
    for entry in questions {
        by_section.entry(entry.parent_code()).or_default().push(entry.value?);
    }
    let fill = |entry: Entry<'_, Section>| {
        let questions = by_section.remove(entry.code).unwrap_or_default();
        Ok(Section { questions, ..entry.value? })
    };
    sections.into_iter().map(fill).collect()
}
