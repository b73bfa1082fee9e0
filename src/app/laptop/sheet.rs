//! A finished sheet on its way into the document: who gave it, when, and after whom is in none of it.

use std::collections::BTreeMap;

use super::form::{LaptopForm, LaptopQuestion, drawn};
use crate::exchange::mapping::{Target, target};
use crate::exchange::survey::{Field, Given};
use crate::model::{
    Batch, BatchId, Cell, Document, Draft, Edit, Idea, IdeaId, IdeaStatus, Layout, QuestionCode,
    Remark, Reply, ReplyCell, Round, RoundId, SheetSource, Side, Stamp,
};
use crate::store::{Incoming, Store, StoreError};

/// A sheet to add to the document.
#[derive(Debug)]
pub struct AppendJob {
    /// The round that it answers.
    pub round: RoundId,
    /// Its batch, if one is there that it belongs to.
    pub id: Option<BatchId>,
    /// What is known of the batch, with this sheet.
    pub batch: Batch,
    /// What is written beside it: the draft goes, ideas come.
    pub beside: Vec<Edit>,
    /// The sheet itself.
    pub sheet: Finished,
}

/// What one respondent said, in bytes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Finished {
    cells: Vec<u8>,
    replies: Vec<u8>,
    remarks: Vec<Remark>,
}

/// Adds the sheet; returns what changed, which is on disk by then.
pub fn append(store: &mut Store, job: &AppendJob) -> Result<Edit, StoreError> {
    let id = match job.id {
        Some(id) => id,
        // A number of its own, which no sheet has yet.
        None => store.stage(job.round, Batch { sheets: 0, ..job.batch.clone() })?.finish()?.id,
    };
    let batch = Some(Box::new(job.batch.clone()));
    let mut edits = vec![Edit::SetBatch { round: job.round, id, batch }];
    edits.extend(job.beside.iter().cloned());
    let Finished { cells, replies, remarks } = &job.sheet;
    let sheet = Incoming { key: None, cells, replies, remarks };
    store.append(job.round, id, &sheet, &edits)?;
    Ok(Edit::All(edits))
}

/// What is to be written for a draft; none where nothing was said.
pub fn finished(
    document: &Document,
    round: &Round,
    form: &LaptopForm,
    draft: &Draft,
    day: Stamp,
) -> Option<AppendJob> {
    let (id, mut batch) = batch(round, form, draft.side, day);
    let shown = form.shown(draft).into_iter().filter_map(|at| form.questions.get(at));
    let mut said = Said { sheet: unanswered(round, &batch.layout), ideas: BTreeMap::new() };
    let answers = shown.filter(|question| said.take(round, question, draft, &mut batch.layout));
    if answers.count() == 0 {
        return None;
    }
    batch.sheets += 1;
    let beside = idea(document, round.id, said.ideas, day);
    Some(AppendJob { round: round.id, id, batch, beside, sheet: said.sheet })
}

/// What a draft says, apart: the sheet, and the idea that is not part of it.
struct Said {
    sheet: Finished,
    ideas: BTreeMap<QuestionCode, Reply>,
}

impl Said {
    /// Takes what was said to a question; whether anything was.
    fn take(
        &mut self,
        round: &Round,
        question: &LaptopQuestion,
        draft: &Draft,
        layout: &mut Layout,
    ) -> bool {
        let words = || match question.typed(draft) {
            Some(Reply::Text(text)) => Some(text.trim()).filter(|text| !text.is_empty()),
            _ => None,
        };
        match target(round, &question.asked) {
            Target::Item(code) => {
                let mut items = round.questionnaire.items();
                let at = items.position(|item| item.code == code);
                let place = at.and_then(|at| self.sheet.cells.get_mut(at));
                let given = draft.answers.get(&code).copied();
                put(place, given.and_then(|value| Cell::new(Some(value))).map(Cell::byte))
            }
            Target::Question(code) => {
                let at = layout.column(&code);
                let column = at.and_then(|at| layout.columns.get_mut(at));
                let given = draft.replies.get(&code);
                let cell = column.zip(given).and_then(|(column, reply)| column.cell(Some(reply)));
                put(at.and_then(|at| self.sheet.replies.get_mut(at)), cell.map(|cell| cell.0))
            }
            Target::Remark(about) => {
                let remark = |text: &str| Remark { side: draft.side, about, text: text.to_owned() };
                self.sheet.remarks.extend(words().map(remark));
                words().is_some()
            }
            Target::Idea(code) => {
                let reply = words().map(|text| (code, Reply::Text(text.to_owned())));
                self.ideas.extend(reply);
                words().is_some()
            }
            _ => false,
        }
    }
}

fn put(place: Option<&mut u8>, byte: Option<u8>) -> bool {
    let put = place.zip(byte).map(|(place, byte)| *place = byte);
    put.is_some()
}

fn unanswered(round: &Round, layout: &Layout) -> Finished {
    let items = if layout.items { round.questionnaire.items().count() } else { 0 };
    Finished {
        cells: vec![Cell::UNANSWERED.byte(); items],
        replies: vec![ReplyCell::UNANSWERED.0; layout.columns.len()],
        remarks: Vec::new(),
    }
}

/// The batch that a sheet belongs to: those of the laptop are one, until some of them are seen.
fn batch(round: &Round, form: &LaptopForm, side: Side, day: Stamp) -> (Option<BatchId>, Batch) {
    let sealed = !round.is_revealed();
    let layout = layout(round, form);
    let codes = |layout: &Layout| -> Vec<QuestionCode> {
        layout.columns.iter().map(|column| column.code.clone()).collect()
    };
    let is_it = |batch: &Batch| {
        let of = (batch.side, batch.source, batch.sealed, batch.layout.items);
        of == (side, SheetSource::Laptop, sealed, layout.items)
            && codes(&batch.layout) == codes(&layout)
    };
    let Some((id, there)) = round.waiting().find(|(_, batch)| is_it(batch)) else {
        let (source, name) = (SheetSource::Laptop, String::new());
        let batch = Batch { side, source, name, sheets: 0, day, keyed: false, sealed, layout };
        return (None, batch);
    };
    let mut batch = there.clone();
    for (known, listed) in batch.layout.columns.iter_mut().zip(layout.columns) {
        // A list may have grown since; its places stay.
        for choice in &listed.choices {
            known.place(choice);
        }
    }
    (Some(id), batch)
}

/// What a sheet holds. Columns stand by code and choices as in their list: neither the order in which
/// somebody was asked nor who was the first to choose something can be told from it.
fn layout(round: &Round, form: &LaptopForm) -> Layout {
    let mut layout = Layout::default();
    for question in &form.questions {
        match target(round, &question.asked) {
            Target::Item(_) => layout.items = true,
            Target::Question(code) => {
                layout.columns.push(crate::model::Column { code, choices: choices(question) });
            }
            _ => {}
        }
    }
    layout.columns.sort_by(|a, b| a.code.cmp(&b.code));
    layout
}

fn choices(question: &LaptopQuestion) -> Vec<String> {
    let Field::One { options, .. } = &question.asked.field else { return Vec::new() };
    let code = |given: &Given| match given {
        Given::Choice(code) => Some(code.clone()),
        _ => None,
    };
    options.iter().filter_map(|option| code(&option.given)).collect()
}

/// The edits by which an idea comes in. It changes places with one of this day that nobody has worked
/// on yet, drawn by chance, so that the list of ideas tells nobody who had the laptop when.
fn idea(
    document: &Document,
    round: RoundId,
    replies: BTreeMap<QuestionCode, Reply>,
    day: Stamp,
) -> Vec<Edit> {
    if replies.is_empty() {
        return Vec::new();
    }
    let last = document.ideas.keys().next_back().map_or(0, |id| id.0);
    let new = Idea { replies, ..Idea::new(IdeaId(last + 1), round, day) };
    let is_untouched = |idea: &&Idea| {
        idea.round == round
            && idea.given == day
            && idea.judgements.is_empty()
            && idea.status() == IdeaStatus::Proposed
            && idea.reply("ID_status").is_none()
    };
    let others: Vec<&Idea> = document.ideas.values().filter(is_untouched).collect();
    let set = |id: IdeaId, idea: &Idea| {
        let idea = Idea { id, ..idea.clone() };
        Edit::SetIdea { id, idea: Some(Box::new(idea)) }
    };
    match others.get(drawn(others.len() + 1)) {
        Some(other) => vec![set(new.id, other), set(other.id, &new)],
        None => vec![set(new.id, &new)],
    }
}
