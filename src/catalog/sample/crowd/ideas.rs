//! The ideas of the sample organization.

use std::collections::BTreeMap;

use super::plan::Plan;
use crate::catalog::notes::{Noted, Notes};
use crate::catalog::suggest::shown;
use crate::catalog::table::{Field, Table};
use crate::catalog::{ProblemKind, date, words};
use crate::model::{
    Document, Idea, IdeaId, Judgement, Language, QuestionCode, Reply, RoundId, Stamp,
};

/// The questions by which an idea is judged, in the order of the numbers in the file.
const JUDGED_BY: [&str; 4] =
    ["ID_eval_benefit", "ID_eval_work", "ID_eval_feasible", "ID_eval_trial"];
const WORDS: [&str; 5] = ["ID_title", "ID_text", "ID_reason", "ID_thanks", "ID_effect"];

/// All ideas, in the order of the file.
pub(super) fn read(
    root: &Table<'_>,
    plan: &Plan,
    document: &Document,
    language: Language,
    notes: &mut Notes<'_>,
) -> Result<BTreeMap<IdeaId, Idea>, Noted> {
    let tables = root.tables(notes, "idea");
    let reader = Reader { plan, document, language };
    let ideas: Vec<_> = tables.iter().map(|table| reader.idea(table, notes)).collect();
    let ideas =
        (1..).zip(ideas).map(|(id, idea)| Ok((IdeaId(id), Idea { id: IdeaId(id), ..idea? })));
    ideas.collect()
}

struct Reader<'a> {
    plan: &'a Plan,
    document: &'a Document,
    language: Language,
}

impl Reader<'_> {
    fn idea(&self, table: &Table<'_>, notes: &mut Notes<'_>) -> Result<Idea, Noted> {
        let fields = ["round", "given", "decided", "unit", "role", "replies", "judgements"];
        let known: Vec<_> = fields.into_iter().chain(WORDS).collect();
        table.only(notes, &known);
        let round = table.need(notes, "round").and_then(|field| self.round(&field, notes));
        let given = table.need(notes, "given").and_then(|field| day(&field, notes));
        let decided = table.field("decided").map(|field| day(&field, notes)).transpose();
        let replies = self.replies(table, notes);
        let judgements =
            table.need(notes, "judgements").and_then(|field| judgements(&field, notes));
        Ok(Idea {
            decided: decided?,
            replies: replies?,
            judgements: judgements?,
            ..Idea::new(IdeaId(0), round?, given?)
        })
    }

    fn round(&self, field: &Field<'_>, notes: &mut Notes<'_>) -> Result<RoundId, Noted> {
        let name = field.text(notes)?;
        let found = self.document.rounds.iter().find(|round| round.name == name);
        let unknown = || ProblemKind::UnknownItem { code: shown(name), suggestion: None };
        found.map(|round| round.id).ok_or_else(|| notes.say(field.span.clone(), unknown()))
    }

    fn replies(
        &self,
        table: &Table<'_>,
        notes: &mut Notes<'_>,
    ) -> Result<BTreeMap<QuestionCode, Reply>, Noted> {
        let choices = table.need(notes, "replies").and_then(|field| field.table(notes))?;
        let mut replies = BTreeMap::new();
        for field in choices.fields() {
            let choice = Reply::Choice(field.text(notes)?.to_owned());
            replies.insert(code(field.key, &field, notes)?, choice);
        }
        for key in WORDS {
            let Some(words) = table.optional_wording(notes, key, words::NOTE)? else { continue };
            let Some(field) = table.field(key) else { continue };
            let text = Reply::Text(words.get(self.language).to_owned());
            replies.insert(code(key, &field, notes)?, text);
        }
        if let Some(field) = table.field("unit") {
            let place: usize = field.whole(notes, 0..=self.plan.units.len().saturating_sub(1))?;
            let unit = self.plan.units.get(place).map(|unit| Reply::Choice(unit.name.clone()));
            replies.extend(code("ID_unit", &field, notes).ok().zip(unit));
        }
        if let Some(field) = table.field("role") {
            let role = Reply::Choice(field.text(notes)?.to_owned());
            replies.insert(code("ID_role", &field, notes)?, role);
        }
        Ok(replies)
    }
}

fn code(text: &str, field: &Field<'_>, notes: &mut Notes<'_>) -> Result<QuestionCode, Noted> {
    let bad = || ProblemKind::BadCode { code: shown(text) };
    text.parse().map_err(|_| notes.say(field.span.clone(), bad()))
}

fn day(field: &Field<'_>, notes: &mut Notes<'_>) -> Result<Stamp, Noted> {
    let text = field.text(notes)?;
    let bad = || ProblemKind::BadDate { text: shown(text) };
    date::midday(text).ok_or_else(|| notes.say(field.span.clone(), bad()))
}

fn judgements(field: &Field<'_>, notes: &mut Notes<'_>) -> Result<Vec<Judgement>, Noted> {
    let list = field.list(notes)?;
    let judgements: Vec<_> = list.iter().map(|field| judgement(field, notes)).collect();
    judgements.into_iter().collect()
}

fn judgement(field: &Field<'_>, notes: &mut Notes<'_>) -> Result<Judgement, Noted> {
    let mut replies = BTreeMap::new();
    for (key, field) in JUDGED_BY.into_iter().zip(field.entries(notes, JUDGED_BY.len())?) {
        replies.insert(code(key, &field, notes)?, Reply::Points(field.whole(notes, 0..=4)?));
    }
    Ok(Judgement { blind: true, replies })
}
