//! The sample organization: three years of an invented company and its crowd, in the chosen
//! language.

mod actions;
mod beside;
mod crowd;

use std::collections::BTreeMap;
use std::sync::Arc;

use super::notes::{Noted, Notes};
use super::suggest::{closest, shown};
use super::table::{Field, Table};
use super::{Library, ProblemKind, Problems, date, head, syntax, words};
use crate::model::{
    ActionId, Answer, Axis, Block, Confidence, Document, Event, Item, ItemCode, Language,
    Organization, Points, Questionnaire, Round, RoundId, Sheet, Stamp, Targets, ThemeCode, Value,
    Version,
};

pub use crowd::{Sheets, with_crowd, with_ideas};

const NAME: &str = "organization.toml";
const SOURCE: &str = include_str!("../../../assets/sample/organization.toml");
/// The questionnaire that the sample was answered on.
const ANSWERED_ON: (&str, Version) = ("mitta-main", Version { major: 1, minor: 0 });
const YEARS: std::ops::RangeInclusive<usize> = 1900..=2200;
const CONFIDENCE: &[(&str, Confidence)] = &[
    ("guess", Confidence::Guess),
    ("fairly_sure", Confidence::FairlySure),
    ("evidence", Confidence::Evidence),
];
const ROUND: &[&str] =
    &["name", "year", "date", "closed", "answers", "replies", "kpis", "journey", "action"];
const WITHOUT_LEVEL: &[(&str, Value)] = &[("NA", Value::NotApplicable), ("DK", Value::DontKnow)];

/// The sample organization.
///
/// # Errors
/// The problems of the embedded file; a test proves that it has none.
pub fn organization(language: Language, library: &Library) -> Result<Document, Problems> {
    read(NAME, SOURCE, language, library)
}

/// Reads an organization of the sample's format.
///
/// # Errors
/// Every problem of the file, in the order of its lines.
pub fn read(
    name: &str,
    source: &str,
    language: Language,
    library: &Library,
) -> Result<Document, Problems> {
    syntax::read(name, source, |root, notes| {
        head::format(root, notes)?;
        let (id, version) = ANSWERED_ON;
        let Some(questionnaire) = library.questionnaire(id, Some(version)) else {
            let label = format!("{id}@{version}");
            return Err(notes.say(0..0, ProblemKind::UnknownQuestionnaire { label }));
        };
        Sample { language, library, questionnaire }.document(root, notes)
    })
}

struct Sample<'q> {
    language: Language,
    library: &'q Library,
    questionnaire: &'q Arc<Questionnaire>,
}

impl Sample<'_> {
    fn document(&self, root: &Table<'_>, notes: &mut Notes<'_>) -> Result<Document, Noted> {
        root.only(notes, &["format", "organization", "beside", "targets", "event", "round"]);
        let name = root.wording(notes, "organization", words::NAME);
        let targets = match root.field("targets") {
            Some(field) => self.targets(&field, notes),
            None => Ok(Targets::default()),
        };
        let tables = root.tables(notes, "event");
        let events: Vec<_> = tables.iter().map(|table| self.event(table, notes)).collect();
        let blocks = match root.field("beside") {
            Some(field) => self.blocks(&field, notes)?,
            None => Vec::new(),
        };
        let tables = root.tables(notes, "round");
        let rounds: Vec<_> = tables.iter().map(|table| self.round(table, &blocks, notes)).collect();
        let targets = targets?;
        let mut document = Document {
            organization: Organization {
                name: name?.get(self.language).to_owned(),
                is_sample: true,
                language: self.language,
            },
            rounds: rounds.into_iter().collect::<Result<_, _>>()?,
            events: events.into_iter().collect::<Result<_, _>>()?,
            ..Document::default()
        };
        document.events.sort_by_key(|event| (event.year, event.month));
        document.rounds.sort_by_key(|round| round.year);
        for (id, round) in (1..).zip(&mut document.rounds) {
            round.id = RoundId(id);
            round.targets = targets.clone();
        }
        actions::number(&mut document.rounds);
        Ok(document)
    }

    /// Points by the code of a dimension or a theme.
    fn targets(&self, field: &Field<'_>, notes: &mut Notes<'_>) -> Result<Targets, Noted> {
        let mut targets = Targets::default();
        for field in field.table(notes)?.fields() {
            let Ok(points) = field.whole::<u8>(notes, 0..=100) else { continue };
            let points = Points::clamped(f64::from(points));
            if let Ok(axis) = field.key.parse::<Axis>() {
                targets.axes.insert(axis, points);
            } else if let Some(theme) = self.theme(field.key) {
                targets.themes.insert(theme, points);
            } else {
                let codes = self.questionnaire.themes().map(|(_, theme)| theme.code.as_str());
                let suggestion = closest(field.key, codes.chain(Axis::ALL.map(Axis::code)));
                let kind = ProblemKind::UnknownTheme { code: shown(field.key), suggestion };
                notes.say(field.key_span, kind);
            }
        }
        Ok(targets)
    }

    fn theme(&self, code: &str) -> Option<ThemeCode> {
        let code = code.parse().ok()?;
        self.questionnaire.theme(&code).map(|theme| theme.code.clone())
    }

    fn event(&self, table: &Table<'_>, notes: &mut Notes<'_>) -> Result<Event, Noted> {
        table.only(notes, &["year", "month", "text"]);
        let year = table.need(notes, "year").and_then(|field| field.whole(notes, YEARS));
        let month = table.need(notes, "month").and_then(|field| field.whole(notes, 1..=12));
        let text = table.wording(notes, "text", words::NAME);
        let text = text?.get(self.language).to_owned();
        Ok(Event { year: year?, month: month?, text })
    }

    fn round(
        &self,
        table: &Table<'_>,
        blocks: &[Arc<Block>],
        notes: &mut Notes<'_>,
    ) -> Result<Round, Noted> {
        table.only(notes, ROUND);
        let name = table.need(notes, "name");
        let name = name.and_then(|field| field.clean(notes, 40).map(str::to_owned));
        let year = table.need(notes, "year").and_then(|field| field.whole(notes, YEARS));
        let is_closed = table.need(notes, "closed").and_then(|field| field.flag(notes));
        let answers = table.need(notes, "answers").and_then(|field| field.table(notes));
        let stamp = table.need(notes, "date").and_then(|field| stamp(&field, notes))?;
        let answers = answers?.fields().map(|field| self.entry(&field, stamp, notes));
        let answers: Vec<_> = answers.collect();
        let replies = match table.field("replies") {
            Some(field) => self.replies(&field.table(notes)?, blocks, notes),
            None => Ok(BTreeMap::new()),
        };
        let kpis = match table.field("kpis") {
            Some(field) => self.kpis(&field.table(notes)?, blocks, notes),
            None => Ok(BTreeMap::new()),
        };
        let tables = match table.field("journey") {
            Some(_) => table.tables(notes, "journey"),
            None => Vec::new(),
        };
        let journeys: Vec<_> = tables.iter().map(|table| self.journey(table, notes)).collect();
        let actions = self.actions(table, blocks, notes);
        Ok(Round {
            name: name?,
            blocks: blocks.to_vec(),
            replies: replies?,
            kpis: kpis?,
            journeys: journeys.into_iter().collect::<Result<_, _>>()?,
            actions: (1..).map(ActionId).zip(actions?).collect(),
            sheet: answers.into_iter().collect::<Result<Sheet, _>>()?,
            closed: is_closed?.then_some(stamp),
            ..Round::new(RoundId(0), year?, Arc::clone(self.questionnaire), stamp)
        })
    }

    fn entry(
        &self,
        field: &Field<'_>,
        stamp: Stamp,
        notes: &mut Notes<'_>,
    ) -> Result<(ItemCode, Answer), Noted> {
        let item = self.questionnaire.items().find(|item| item.code.as_str() == field.key);
        let Some(item) = item else {
            let codes = self.questionnaire.items().map(|item| item.code.as_str());
            let (code, suggestion) = (shown(field.key), closest(field.key, codes));
            let kind = ProblemKind::UnknownItem { code, suggestion };
            return Err(notes.say(field.key_span.clone(), kind));
        };
        let answer = self.answer(&field.table(notes)?, item, notes)?;
        Ok((item.code.clone(), Answer { changed: Some(stamp), ..answer }))
    }

    /// `level` with what supports it, or `value` with its reason.
    fn answer(
        &self,
        table: &Table<'_>,
        item: &Item,
        notes: &mut Notes<'_>,
    ) -> Result<Answer, Noted> {
        let Some(field) = table.field("value") else { return self.level(table, item, notes) };
        let value = field.choice(notes, WITHOUT_LEVEL)?;
        let key = if value == Value::NotApplicable { "reason" } else { "comment" };
        table.only(notes, &["value", key]);
        if value == Value::NotApplicable && item.not_applicable.is_none() {
            let code = item.code.to_string();
            return Err(notes.say(field.span, ProblemKind::AlwaysApplies { code }));
        }
        if value == Value::NotApplicable {
            table.need(notes, key)?;
        }
        let comment = self.note(table, notes, key)?;
        Ok(Answer { value: Some(value), comment, ..Answer::default() })
    }

    fn level(
        &self,
        table: &Table<'_>,
        item: &Item,
        notes: &mut Notes<'_>,
    ) -> Result<Answer, Noted> {
        table.only(notes, &["level", "confidence", "evidence", "comment"]);
        let (least, most) = item.scale.ends();
        let limits = usize::from(least)..=usize::from(most);
        let level = table.need(notes, "level").and_then(|field| field.whole(notes, limits));
        let confidence = table.field("confidence").map(|field| field.choice(notes, CONFIDENCE));
        let evidence = self.note(table, notes, "evidence");
        let comment = self.note(table, notes, "comment");
        Ok(Answer {
            value: Some(Value::Number(level?)),
            confidence: confidence.transpose()?,
            evidence: evidence?,
            comment: comment?,
            changed: None,
        })
    }

    /// What is written beside an answer; nothing if the key is not there.
    fn note(&self, table: &Table<'_>, notes: &mut Notes<'_>, key: &str) -> Result<String, Noted> {
        let wording = table.optional_wording(notes, key, words::NOTE)?;
        Ok(wording.map(|wording| wording.get(self.language).to_owned()).unwrap_or_default())
    }
}

fn stamp(field: &Field<'_>, notes: &mut Notes<'_>) -> Result<Stamp, Noted> {
    let text = field.text(notes)?;
    let bad = || ProblemKind::BadDate { text: shown(text) };
    date::midday(text).ok_or_else(|| notes.say(field.span.clone(), bad()))
}
