//! One call at work: the jobs, and what the disk says in words.

use std::{path::Path, path::PathBuf, sync::Arc};

use super::Machine;
use super::failure::Failure;
use crate::app::{
    Access, CheckError, Checked, Clock, Date, Desk, Fault, Fit, Job, Moment, Outcome, Overwrite,
    OwnFiles, Palette, Place, Rules, StoreError, Unfit, reason,
};
use crate::catalog::{Library, sample::Sheets};
use crate::method::findings::{Comparison, Findings};
use crate::model::{Document, Edit, Questionnaire, RoundId, Who};
use crate::text::{Arg, Texts};

/// An open document.
pub struct Opened {
    /// Where it is, as it was asked for.
    pub path: PathBuf,
    /// Its content.
    pub document: Arc<Document>,
    access: Access,
}

/// One call at work.
pub struct Session {
    /// The words.
    pub texts: Texts,
    /// The colours of the paper.
    pub palette: Arc<Palette>,
    desk: Desk,
    clock: Box<dyn Clock>,
    questionnaires: PathBuf,
    /// Whether the folder was asked for: then it has to be there.
    has_asked: bool,
}

impl Session {
    /// Begins a call.
    pub fn new(machine: Machine, texts: Texts, folder: Option<PathBuf>) -> Self {
        let Machine { desk, clock, palette, questionnaires, .. } = machine;
        let has_asked = folder.is_some();
        let questionnaires = folder.unwrap_or(questionnaires);
        Self { texts, palette, desk, clock, questionnaires, has_asked }
    }

    /// What ships with the program, and the questionnaires of one's own that are whole.
    pub fn library(&mut self) -> Result<Arc<Library>, Failure> {
        Ok(self.own_files()?.library)
    }

    /// What comes of reading the questionnaires of one's own.
    pub fn own_files(&mut self) -> Result<OwnFiles, Failure> {
        let shipped = Library::shipped();
        let shipped = shipped.map_err(|_| Failure::failed(self.texts.tr("cli-broken")))?;
        let folder = self.questionnaires.clone();
        let Some(Outcome::OwnRead(mut own)) =
            self.desk.run(Job::ReadOwn(folder.clone(), Arc::new(shipped)))
        else {
            return Err(self.unexpected());
        };
        let gone = own.unread.iter().position(|(path, _)| *path == folder);
        match gone.map(|at| own.unread.remove(at)) {
            Some((_, CheckError::Read(error))) if self.has_asked => {
                Err(self.fault(&folder, &error))
            }
            // Nobody has to have questionnaires of their own.
            _ => Ok(*own),
        }
    }

    /// A form of another program as if it were one of one's own, for them to answer.
    pub fn form(&mut self, path: PathBuf, who: Who) -> Result<Result<Fit, Unfit>, Failure> {
        let shipped = Library::shipped();
        let shipped = shipped.map_err(|_| Failure::failed(self.texts.tr("cli-broken")))?;
        let folder = self.questionnaires.clone();
        match self.desk.run(Job::Preview(path, who, folder, Arc::new(shipped))) {
            Some(Outcome::Previewed(preview)) => Ok(preview.found),
            _ => Err(self.unexpected()),
        }
    }

    /// This moment.
    pub fn now(&self) -> Moment {
        self.clock.now()
    }

    /// Does a job.
    pub fn run(&mut self, job: Job) -> Option<Outcome> {
        self.desk.run(job)
    }

    /// Opens a document to read.
    pub fn open(&mut self, path: &Path) -> Result<Opened, Failure> {
        match self.desk.run(Job::Open(path.to_owned())) {
            Some(Outcome::Opened { document, access, .. }) => {
                Ok(Opened { path: path.to_owned(), document: Arc::new(*document), access })
            }
            Some(Outcome::NotOpened(error)) => Err(self.fault(path, &error)),
            _ => Err(self.unexpected()),
        }
    }

    /// Opens a document to change it.
    pub fn open_to_write(&mut self, path: &Path) -> Result<Opened, Failure> {
        let opened = self.open(path)?;
        match &opened.access {
            Access::Full => Ok(opened),
            Access::ReadOnly { holder: Some(holder) } => {
                let since = self.clock.local(holder.since);
                Err(Failure::failed(self.held(path, &holder.host, since)))
            }
            Access::ReadOnly { holder: None } => {
                Err(Failure::failed(self.about("cli-read-only", path)))
            }
        }
    }

    fn held(&self, path: &Path, host: &str, since: Moment) -> String {
        let date = self.texts.date(since.year, since.month, since.day);
        let time = format!("{date} {}", self.texts.time(since.hour, since.minute));
        let file = path.display().to_string();
        let args =
            [("file", Arg::Text(&file)), ("name", Arg::Text(host)), ("time", Arg::Text(&time))];
        self.texts.with("cli-held", &args)
    }

    /// Writes edits to the open document: all of them or none.
    pub fn write(&mut self, path: &Path, edits: Vec<Edit>) -> Result<(), Failure> {
        match self.desk.run(Job::Write(edits)) {
            Some(Outcome::Written) | None => Ok(()),
            Some(Outcome::NotWritten(error)) => Err(self.fault(path, &error)),
            Some(_) => Err(self.unexpected()),
        }
    }

    /// Writes a new document; `taken` is said where there is a file already.
    pub fn create(
        &mut self,
        document: Document,
        sheets: Sheets,
        path: &Path,
        overwrite: Overwrite,
        taken: &str,
    ) -> Result<(), Failure> {
        let place = Place::File(path.to_owned(), overwrite);
        match self.desk.run(Job::CreateWith(Box::new(document), Box::new(sheets), place)) {
            Some(Outcome::Opened { .. }) => Ok(()),
            Some(Outcome::NotCreated(error)) if error.fault == Fault::Exists => {
                Err(Failure::failed(self.about(taken, path)))
            }
            Some(Outcome::NotCreated(error)) => Err(self.fault(path, &error)),
            _ => Err(self.unexpected()),
        }
    }

    /// Whether there is a document of ours at this path, however damaged or new.
    pub fn is_document(&mut self, path: &Path) -> bool {
        match self.desk.run(Job::Inspect(path.to_owned())) {
            Some(Outcome::NotInspected(error)) => {
                matches!(error.fault, Fault::Newer { .. } | Fault::Damaged(_) | Fault::Unfinished)
            }
            other => matches!(other, Some(Outcome::Inspected(_))),
        }
    }

    /// Refuses to print onto a document: a slip of the hand must not put paper in the place of years
    /// of answers.
    pub fn keep_documents(&mut self, to: &Path) -> Result<(), Failure> {
        match self.is_document(to) {
            true => Err(Failure::failed(self.about("cli-paper-onto-document", to))),
            false => Ok(()),
        }
    }

    /// The day that stands on paper: the one that is asked for, or today.
    pub fn day(&self, asked: Option<Date>) -> Date {
        asked.unwrap_or_else(|| self.now().into())
    }

    /// What the document says about a round.
    pub fn findings(
        &mut self,
        document: &Arc<Document>,
        round: RoundId,
    ) -> Result<Arc<Findings>, Failure> {
        match self.desk.run(Job::Figure(Arc::clone(document), round, None)) {
            Some(Outcome::Figured { findings: Some(findings), .. }) => Ok(findings),
            _ => Err(Failure::failed(self.texts.tr("cli-not-scored"))),
        }
    }

    /// What the document would say about a round in the structure of a newer version; none where
    /// no change table leads there.
    pub fn findings_as_if(
        &mut self,
        document: &Arc<Document>,
        round: RoundId,
        newer: &Arc<Questionnaire>,
    ) -> Result<Option<Arc<Findings>>, Failure> {
        match self.desk.run(Job::TryOut(Arc::clone(document), round, Arc::clone(newer))) {
            Some(Outcome::TriedOut { found: Ok(found), .. }) => Ok(found),
            _ => Err(Failure::failed(self.texts.tr("cli-not-scored"))),
        }
    }

    /// Two rounds side by side.
    pub fn comparison(
        &mut self,
        document: &Arc<Document>,
        from: RoundId,
        to: RoundId,
    ) -> Result<Arc<Comparison>, Failure> {
        match self.desk.run(Job::Figure(Arc::clone(document), to, Some((from, to)))) {
            Some(Outcome::Figured { comparison: Some(comparison), .. }) => Ok(comparison),
            _ => Err(Failure::failed(self.texts.tr("cli-not-scored"))),
        }
    }

    /// What the disk said of a file.
    pub fn fault(&self, path: &Path, error: &StoreError) -> Failure {
        let (file, reason) = (path.display().to_string(), reason(&self.texts, &error.fault));
        let args = [("file", Arg::Text(&file)), ("reason", Arg::Text(&reason))];
        Failure::failed(self.texts.with("cli-fault", &args))
    }

    /// Reads a questionnaire file.
    pub fn check(
        &mut self,
        path: &Path,
        library: &Arc<Library>,
        rules: Rules,
    ) -> Result<Checked, Failure> {
        match self.desk.run(Job::Check(path.to_owned(), Arc::clone(library), rules)) {
            Some(Outcome::Checked(checked)) => Ok(*checked),
            Some(Outcome::NotChecked(error)) => Err(Failure::failed(self.unread(path, &error))),
            _ => Err(self.unexpected()),
        }
    }

    /// Whether there is anything at a path.
    pub fn is_there(&mut self, path: &Path) -> bool {
        let missing = self.desk.run(Job::LookUp(vec![path.to_owned()]));
        matches!(missing, Some(Outcome::Missing(paths)) if paths.is_empty())
    }

    /// Why a questionnaire file could not be read.
    pub fn unread(&self, path: &Path, error: &CheckError) -> String {
        match error {
            CheckError::Read(error) => self.fault(path, error).text,
            CheckError::Folder => self.about("cli-check-folder", path),
            CheckError::NotText { line } => {
                let file = path.display().to_string();
                let args = [("file", Arg::Text(&file)), ("line", Arg::Count(*line))];
                self.texts.with("cli-check-not-text", &args)
            }
        }
    }

    /// A sentence about a file.
    pub fn about(&self, key: &str, path: &Path) -> String {
        let file = path.display().to_string();
        self.texts.with(key, &[("file", Arg::Text(&file))])
    }

    /// A job came to something that it never comes to.
    pub fn unexpected(&self) -> Failure {
        Failure::failed(self.texts.tr("cli-broken"))
    }
}
