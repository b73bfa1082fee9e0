//! What the sample organization says beside its questionnaire: replies, key figures, journeys.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::Sample;
use crate::catalog::notes::{Noted, Notes};
use crate::catalog::problem::Thing;
use crate::catalog::suggest::{closest, shown};
use crate::catalog::table::{Field, Table};
use crate::catalog::{ProblemKind, vocabulary, words};
use crate::model::{
    Block, Control, Journey, KpiCode, KpiValue, Moment, Question, QuestionCode, Reply, Step,
};

impl Sample<'_> {
    /// The blocks that every round asks, by their labels.
    pub(super) fn blocks(
        &self,
        field: &Field<'_>,
        notes: &mut Notes<'_>,
    ) -> Result<Vec<Arc<Block>>, Noted> {
        let block = |field: &Field<'_>, notes: &mut Notes<'_>| {
            let label = field.text(notes)?;
            let found = self.library.blocks().find(|block| block.label() == label);
            let kind = || ProblemKind::UnknownQuestionnaire { label: shown(label) };
            found.cloned().ok_or_else(|| notes.say(field.span.clone(), kind()))
        };
        field.list(notes)?.iter().map(|field| block(field, notes)).collect()
    }

    /// Replies by the code of a question.
    pub(super) fn replies(
        &self,
        table: &Table<'_>,
        blocks: &[Arc<Block>],
        notes: &mut Notes<'_>,
    ) -> Result<BTreeMap<QuestionCode, Reply>, Noted> {
        let replies: Vec<_> = table.fields().map(|field| reply(&field, blocks, notes)).collect();
        replies.into_iter().collect()
    }

    /// Values by the code of a key figure.
    pub(super) fn kpis(
        &self,
        table: &Table<'_>,
        blocks: &[Arc<Block>],
        notes: &mut Notes<'_>,
    ) -> Result<BTreeMap<KpiCode, KpiValue>, Noted> {
        let values: Vec<_> = table.fields().map(|field| self.kpi(&field, blocks, notes)).collect();
        values.into_iter().collect()
    }

    fn kpi(
        &self,
        field: &Field<'_>,
        blocks: &[Arc<Block>],
        notes: &mut Notes<'_>,
    ) -> Result<(KpiCode, KpiValue), Noted> {
        let codes = || blocks.iter().flat_map(|block| &block.kpis).map(|kpi| &kpi.code);
        let Some(code) = codes().find(|code| code.as_str() == field.key) else {
            return Err(unknown(field, notes, Thing::Kpi, codes().map(KpiCode::as_str)));
        };
        let table = field.table(notes)?;
        table.only(notes, &["value", "target", "source", "note"]);
        let value = table.need(notes, "value").and_then(|field| field.finite(notes));
        let target = table.field("target").map(|field| field.finite(notes)).transpose();
        let (source, note) = (self.note(&table, notes, "source"), self.note(&table, notes, "note"));
        let value = KpiValue { value: Some(value?), target: target?, source: source?, note: note? };
        Ok((code.clone(), value))
    }

    /// One journey; its steps name moments by their place in the list.
    pub(super) fn journey(
        &self,
        table: &Table<'_>,
        notes: &mut Notes<'_>,
    ) -> Result<Journey, Noted> {
        table.only(notes, &["customers", "need", "moments", "steps"]);
        let customers = table.wording(notes, "customers", words::NAME);
        let need = table.wording(notes, "need", words::NAME);
        let tables = table.tables(notes, "moments");
        let moments: Vec<_> = tables.iter().map(|table| self.moment(table, notes)).collect();
        let moments = moments.into_iter().collect::<Result<Vec<_>, _>>()?;
        let tables = table.tables(notes, "steps");
        let steps: Vec<_> = tables.iter().map(|table| step(table, &moments, notes)).collect();
        Ok(Journey {
            customers: customers?.get(self.language).to_owned(),
            need: need?.get(self.language).to_owned(),
            steps: steps.into_iter().collect::<Result<_, _>>()?,
            moments,
        })
    }

    fn moment(&self, table: &Table<'_>, notes: &mut Notes<'_>) -> Result<Moment, Noted> {
        table.only(notes, MOMENT);
        let name = table.wording(notes, "name", words::ABOUT);
        let stage = table.need(notes, "stage");
        let stage = stage.and_then(|field| field.choice(notes, vocabulary::STAGES));
        let whose = table.need(notes, "whose");
        let whose = whose.and_then(|field| field.choice(notes, vocabulary::WHOSE));
        let source = table.optional_choice(notes, "feeling_source", vocabulary::FEELING_SOURCES);
        let works = table.optional_choice(notes, "works", vocabulary::WORKS);
        let strength = table.field("strength").map(|field| field.whole(notes, 0..=10)).transpose();
        let [owner, measure, note] =
            ["owner", "measure", "note"].map(|key| self.note(table, notes, key));
        let mut code = |key| table.field(key).map(|field| field.text(notes).map(str::to_owned));
        let (channel, feeling) = (code("channel").transpose(), code("feeling").transpose());
        Ok(Moment {
            owner: owner?,
            measure: measure?,
            note: note?,
            feeling_source: source?,
            works: works?,
            channel: channel?,
            feeling: feeling?,
            strength: strength?,
            ..Moment::new(name?.get(self.language), stage?, whose?)
        })
    }
}

const MOMENT: &[&str] = &[
    "name",
    "stage",
    "whose",
    "owner",
    "measure",
    "channel",
    "feeling",
    "strength",
    "feeling_source",
    "works",
    "note",
];

fn step(table: &Table<'_>, moments: &[Moment], notes: &mut Notes<'_>) -> Result<Step, Noted> {
    table.only(notes, &["from", "to", "frequency"]);
    let mut end = |key| {
        let last = moments.len().saturating_sub(1);
        let at = table.need(notes, key).and_then(|field| field.whole::<usize>(notes, 0..=last));
        at.map(|at| moments.get(at).map(|moment| moment.name.clone()).unwrap_or_default())
    };
    let (from, to) = (end("from"), end("to"));
    let frequency = table.optional_choice(notes, "frequency", vocabulary::FREQUENCIES);
    Ok(Step { from: from?, to: to?, frequency: frequency? })
}

fn reply(
    field: &Field<'_>,
    blocks: &[Arc<Block>],
    notes: &mut Notes<'_>,
) -> Result<(QuestionCode, Reply), Noted> {
    let questions = || blocks.iter().flat_map(|block| block.questions());
    let Some(asked) = questions().find(|question| question.code.as_str() == field.key) else {
        let codes = questions().map(|question| question.code.as_str());
        return Err(unknown(field, notes, Thing::Question, codes));
    };
    let reply = match (field.as_text(), &asked.control) {
        (Some("NA"), _) => Reply::NotApplicable,
        (Some("DK"), _) => Reply::DontKnow,
        (Some(code), Control::Choice { .. }) => Reply::Choice(code.to_owned()),
        (Some(text), _) => Reply::Text(text.to_owned()),
        (None, Control::Number { .. }) => Reply::Amount(field.finite(notes)?),
        (None, _) => Reply::Points(field.whole(notes, 0..=10)?),
    };
    if asked.takes(&reply) {
        Ok((asked.code.clone(), reply))
    } else {
        Err(misfit(field, asked, notes))
    }
}

fn unknown<'a>(
    field: &Field<'_>,
    notes: &mut Notes<'_>,
    thing: Thing,
    codes: impl Iterator<Item = &'a str>,
) -> Noted {
    let (code, suggestion) = (shown(field.key), closest(field.key, codes));
    notes.say(field.key_span.clone(), ProblemKind::Unknown { thing, code, suggestion })
}

/// What the question cannot be answered with.
fn misfit(field: &Field<'_>, asked: &Question, notes: &mut Notes<'_>) -> Noted {
    let kind = match &asked.control {
        Control::Choice { choices, .. } => {
            let codes: Vec<&str> = choices.iter().map(|choice| choice.code.as_str()).collect();
            let value = field.as_text().unwrap_or_default();
            let suggestion = closest(value, codes.iter().copied());
            let allowed = codes.join(", ");
            ProblemKind::UnknownChoice { value: shown(value), allowed, suggestion }
        }
        control => {
            let most = match control {
                Control::Levels { labels } | Control::Points { labels } => labels.len() - 1,
                Control::Number { max, .. } => max.map_or(usize::MAX, |max| max as usize),
                _ => 10,
            };
            ProblemKind::OutOfRange { key: shown(field.key), least: 0, most }
        }
    };
    notes.say(field.span.clone(), kind)
}
