//! Answers of a file on their way into a round: looked at, or taken in as one step.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::super::source::{self, CheckError};
use super::watch::{Watch, Watched};
use super::{Form, asking, day, words};
use crate::catalog::{Library, Problems, read_columns};
use crate::exchange::Engine;
use crate::exchange::mapping::{self, Choosable, Mapping, Targets, propose};
use crate::exchange::responses::{Entry, Preview, Responses, preview};
use crate::exchange::table::{Form as FileForm, Table, TableError};
use crate::model::{
    Batch, Block, Document, Edit, Idea, IdeaId, Layout, QuestionCode, Reply, Round, RoundId,
    SheetSource, Side, Stamp,
};
use crate::store::{Arrival, Incoming, Staged, Store, StoreError};

/// How the columns of a file are told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Columns {
    /// By their headers and cells.
    Proposed,
    /// By a mapping file.
    File(PathBuf),
    /// By somebody who has looked at what was proposed.
    Given(Mapping),
}

/// A file of answers.
#[derive(Debug)]
pub struct ImportJob {
    /// The file.
    pub path: PathBuf,
    /// The document as it is in memory.
    pub document: Arc<Document>,
    /// The round that they answer.
    pub round: RoundId,
    /// Whose answers they are.
    pub side: Side,
    /// What it was written by, where somebody says so; else it is recognized.
    pub format: Option<Form>,
    /// What each column is.
    pub columns: Columns,
    /// Where blocks come from that the round lacks.
    pub library: Arc<Library>,
    /// Only looked at: nothing is taken in.
    pub dry: bool,
    /// Tells how far it has come and lets it be stopped.
    pub watch: Arc<Watch>,
}

/// An import that waits to be confirmed, or is under way.
#[derive(Debug)]
pub struct Importing {
    /// The file.
    pub path: PathBuf,
    /// The round that it answers.
    pub round: RoundId,
    /// Whose answers they are.
    pub side: Side,
    /// How far it has come.
    pub watch: Arc<Watch>,
    /// It is being taken in: until that is over, nothing else changes the document.
    pub taking: bool,
    /// It is being looked at; what was seen before stays until then.
    pub looking: bool,
    /// What it would do; none until it has been looked at.
    pub preview: Option<Box<Preview>>,
    /// What somebody can make of its columns.
    pub choosable: Vec<Choosable>,
}

/// What came of a file.
#[derive(Debug)]
pub struct Imported {
    /// The round that it answers.
    pub round: RoundId,
    /// What was found in it, and what was or would be taken in.
    pub preview: Preview,
    /// What somebody can make of its columns; empty where it was taken in.
    pub choosable: Vec<Choosable>,
    /// What was written; none where it was only looked at, or had nothing new.
    pub edit: Option<Edit>,
    /// The copy of the document as it was before; none where nothing was written.
    pub backup: Option<PathBuf>,
}

/// Why nothing was taken in.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The document has no such round, or nothing is open.
    #[error("unknown round")]
    UnknownRound,
    /// A closed round takes no answers.
    #[error("round is closed")]
    Closed,
    /// The mapping file could not be read.
    #[error(transparent)]
    Columns(#[from] CheckError),
    /// The mapping file has problems.
    #[error("problems in {}", .0.name)]
    Problems(Problems),
    /// It was written by another program than somebody says.
    #[error("another format")]
    OtherFormat,
    /// The file could not be read to its end.
    #[error(transparent)]
    Table(#[from] TableError),
    /// The document could not be read or written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Somebody asked it to stop.
    #[error("stopped")]
    Stopped,
}

type Reader<'t> = Responses<'t, Watched<File>>;

/// Looks at a file, or takes in what is new in it; whatever fails leaves no trace.
pub fn take(store: &mut Store, job: &ImportJob, now: Stamp) -> Result<Imported, ImportError> {
    let taken = try_take(store, job, now);
    // A file that is not read further because somebody stopped it is not to blame.
    if job.watch.is_stopped() && taken.is_err() { Err(ImportError::Stopped) } else { taken }
}

fn try_take(store: &mut Store, job: &ImportJob, now: Stamp) -> Result<Imported, ImportError> {
    let round = job.document.round(job.round).ok_or(ImportError::UnknownRound)?;
    if round.closed.is_some() {
        return Err(ImportError::Closed);
    }
    let blocks = asking(&job.library, round, job.side);
    let asked = Round { blocks: blocks.clone().unwrap_or(round.blocks.clone()), ..round.clone() };
    let targets = Targets::named_by(&asked, job.side, &words(), engines(job.format));
    let mut responses = read(job, &targets)?;
    if job.dry {
        let preview = look(store, job, &mut responses)?;
        let (round, choosable) = (job.round, targets.choosable());
        return Ok(Imported { round, preview, choosable, edit: None, backup: None });
    }
    let day = day(now);
    let backup = store.back_up()?;
    let taken = stage(store, job, round, &mut responses, blocks, day);
    let is_changed = matches!(taken, Ok((_, Some(_))));
    if !is_changed {
        // The document is as it was, so nobody misses a copy.
        let _ = fs::remove_file(&backup);
    }
    let (preview, edit) = taken?;
    let backup = is_changed.then_some(backup);
    Ok(Imported { round: job.round, preview, choosable: Vec::new(), edit, backup })
}

/// The engines whose names are read.
fn engines(format: Option<Form>) -> &'static [Engine] {
    match format {
        None => &Engine::ALL,
        Some(Form::LimeSurvey) => &[Engine::LimeSurvey],
        Some(Form::XlsForm) => &[Engine::XlsForm],
        Some(Form::SurveyJs) => &[Engine::SurveyJs],
        Some(Form::Csv | Form::Xlsx) => &[Engine::Table],
    }
}

/// Whether a file can be what somebody says it is.
fn fits(format: Form, file: FileForm) -> bool {
    match format {
        Form::LimeSurvey => file != FileForm::Json,
        Form::XlsForm | Form::SurveyJs => true,
        Form::Csv => matches!(file, FileForm::Text { .. }),
        Form::Xlsx => file == FileForm::Workbook,
    }
}

/// The file as answers, with its columns told.
fn read<'t>(job: &ImportJob, targets: &'t Targets) -> Result<Reader<'t>, ImportError> {
    let (table, mapping) = match &job.columns {
        Columns::Proposed => {
            let mut table = open(job, None)?;
            let proposed = proposal(&mut table, targets)?;
            (table, proposed)
        }
        Columns::Given(mapping) => (open(job, mapping.header_rows)?, mapping.clone()),
        Columns::File(path) => by_file(job, path, targets)?,
    };
    Ok(Responses::new(table, mapping, targets, false))
}

/// The table by a mapping file, which also says how many rows name its columns.
fn by_file(
    job: &ImportJob,
    path: &Path,
    targets: &Targets,
) -> Result<(Table<Watched<File>>, Mapping), ImportError> {
    let (name, text) = (path.display().to_string(), source::text(path)?);
    let alone = read_columns(&name, &text, None).map_err(ImportError::Problems)?;
    let mut table = open(job, alone.header_rows)?;
    let proposed = proposal(&mut table, targets)?;
    let mapping = mapping::read(&name, &text, &proposed, targets);
    Ok((table, mapping.map_err(ImportError::Problems)?))
}

fn open(job: &ImportJob, header_rows: Option<usize>) -> Result<Table<Watched<File>>, ImportError> {
    let opened = || {
        let file = File::open(&job.path)?;
        let length = file.metadata()?.len();
        Ok((file, length))
    };
    let (file, length) = opened().map_err(|error| StoreError::of_io(&job.path, error))?;
    let table = Table::open(Watched::new(file, length, &job.watch), header_rows)?;
    let is_other = job.format.is_some_and(|format| !fits(format, table.form()));
    if is_other { Err(ImportError::OtherFormat) } else { Ok(table) }
}

fn proposal(table: &mut Table<Watched<File>>, targets: &Targets) -> Result<Mapping, TableError> {
    let headers = table.headers().to_vec();
    Ok(propose(&headers, &table.sample()?, targets))
}

/// What taking the file in would do.
fn look(
    store: &mut Store,
    job: &ImportJob,
    responses: &mut Reader<'_>,
) -> Result<Preview, ImportError> {
    let mut known = store.known(job.round, job.side, responses.layout().clone())?;
    preview(responses, |entry, layout| {
        go_on(&job.watch)?;
        follow(known.layout(), layout);
        Ok(known.push(&incoming(entry))? != Arrival::New)
    })
}

/// Takes the file in, with the blocks that the round lacks and the ideas that people had.
fn stage(
    store: &mut Store,
    job: &ImportJob,
    round: &Round,
    responses: &mut Reader<'_>,
    blocks: Option<Vec<Arc<Block>>>,
    day: Stamp,
) -> Result<(Preview, Option<Edit>), ImportError> {
    let batch = Batch {
        side: job.side,
        source: SheetSource::File,
        name: job.path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        sheets: 0,
        day,
        keyed: false,
        sealed: !round.is_revealed(),
        layout: responses.layout().clone(),
    };
    let mut staging = store.stage(job.round, batch)?;
    let mut ideas = Vec::new();
    let preview = preview(responses, |entry, layout| {
        go_on(&job.watch)?;
        follow(staging.layout(), layout);
        let arrival = staging.push(&incoming(entry))?;
        if arrival == Arrival::New && !entry.ideas.is_empty() {
            ideas.push(entry.ideas.clone());
        }
        Ok::<_, ImportError>(arrival != Arrival::New)
    })?;
    if preview.new == 0 {
        staging.abandon();
        return Ok((preview, None));
    }
    let mut written = None;
    staging.finish_with(|staged| {
        let mut edits = Vec::new();
        edits.extend(blocks.map(|blocks| Edit::SetBlocks { round: job.round, blocks }));
        edits.extend(new_ideas(&job.document, job.round, ideas, day));
        edits.push(batch_of(job.round, staged));
        let edit = Edit::All(edits);
        written = Some(edit.clone());
        vec![edit]
    })?;
    Ok((preview, written))
}

fn batch_of(round: RoundId, staged: &Staged) -> Edit {
    Edit::SetBatch { round, id: staged.id, batch: Some(Box::new(staged.batch.clone())) }
}

/// Ideas in the order of their words: their place tells nobody who answered when.
fn new_ideas(
    document: &Document,
    round: RoundId,
    mut ideas: Vec<Vec<(QuestionCode, String)>>,
    day: Stamp,
) -> Vec<Edit> {
    ideas.sort();
    let last = document.ideas.keys().map(|id| id.0).max().unwrap_or(0);
    let edit = |(said, row): (Vec<(QuestionCode, String)>, i64)| {
        let id = IdeaId(row);
        let replies: BTreeMap<_, _> =
            said.into_iter().map(|(code, words)| (code, Reply::Text(words))).collect();
        Edit::SetIdea { id, idea: Some(Box::new(Idea { replies, ..Idea::new(id, round, day) })) }
    };
    ideas.into_iter().zip(last + 1..).map(edit).collect()
}

fn go_on(watch: &Watch) -> Result<(), ImportError> {
    if watch.is_stopped() { Err(ImportError::Stopped) } else { Ok(()) }
}

/// Choices occur while rows are read; places that are taken stay.
fn follow(known: &mut Layout, read: &Layout) {
    for (known, read) in known.columns.iter_mut().zip(&read.columns) {
        known.choices.extend(read.choices.iter().skip(known.choices.len()).cloned());
    }
}

fn incoming(entry: &Entry) -> Incoming<'_> {
    Incoming {
        key: entry.key.as_deref(),
        cells: &entry.cells,
        replies: &entry.replies,
        remarks: &entry.remarks,
    }
}
