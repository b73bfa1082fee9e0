//! What touches the disk or takes time.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use super::check::{self, Checked, Rules};
use super::export::{self, ExportError, PaperJob, ReportJob};
use super::source::CheckError;
use super::{
    AppendJob, Clock, CrowdError, Folders, FormError, FormJob, HandedOut, ImportError, ImportJob,
    Imported, Leave, OwnFiles, Pin, PlateJob, Preview, Settings, SettingsFile, Taken, TriedOut,
    Waiting, Watch, crowd, laptop, own, plate, versions,
};
use crate::catalog::{Library, sample::Sheets};
use crate::method::findings::crowd::CrowdFindings;
use crate::method::findings::{Comparison, Findings, compare, findings};
use crate::model::{Document, Edit, Questionnaire, RoundId, Side, Stamp, Who};
use crate::store::{self, Access, Fault, Holder, Inspection, Overwrite, Store, StoreError};

/// Where a new document goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// Into a folder under this name; a number is added if the name is taken.
    Folder(PathBuf, String),
    /// Into a folder that is gone after closing, under this name.
    Scratch(String),
    /// This very file.
    File(PathBuf, Overwrite),
}

/// Something to do off the screen.
#[derive(Debug)]
pub enum Job {
    /// Open a document.
    Open(PathBuf),
    /// Write a new document and open it.
    Create(Box<Document>, Place),
    /// Write a new document with its crowd and open it.
    CreateWith(Box<Document>, Box<Sheets>, Place),
    /// Write edits.
    Write(Vec<Edit>),
    /// Try again to write what could not be written.
    Retry,
    /// Close the document.
    Close,
    /// Work out what the document says about a round, and about two rounds side by side.
    Figure(Arc<Document>, RoundId, Option<(RoundId, RoundId)>),
    /// Work out what the document would say about a round on a newer version.
    TryOut(Arc<Document>, RoundId, Arc<Questionnaire>),
    /// Work out what the crowd of a round says.
    Tally(Arc<Document>, RoundId),
    /// Look at a file of answers, or take in what is new in it.
    Import(Box<ImportJob>),
    /// Make the form that a side is handed and write it.
    Export(FormJob),
    /// Hash the PIN of the laptop that is to go round among a side.
    HashPin(Side, Pin),
    /// See whether a PIN is the right one to leave.
    CheckPin {
        /// What was typed.
        pin: Pin,
        /// What the document keeps.
        hash: String,
        /// What it is asked for.
        leave: Leave,
    },
    /// Add one sheet of the laptop that goes round.
    Append(Box<AppendJob>),
    /// See whether the sheets that wait may become part of the results of a round.
    LookAtWaiting(Arc<Document>, RoundId),
    /// Write the document, as it is in memory, to another file.
    SaveCopy(Arc<Document>, PathBuf),
    /// Make the report of a round and write it.
    Report(ReportJob),
    /// Make a form to fill in with a pen and write it.
    Paper(PaperJob),
    /// Draw a picture or set up its table, to copy or to write it.
    Plate(Box<PlateJob>),
    /// Look into a document without locking or changing it.
    Inspect(PathBuf),
    /// Read a questionnaire file that may refer to those of the library.
    Check(PathBuf, Arc<Library>, Rules),
    /// Read the questionnaires of one's own in a folder, beside what ships.
    ReadOwn(PathBuf, Arc<Library>),
    /// Look at a questionnaire file, or at a form for them to answer, as if it were in the folder of
    /// one's own already.
    Preview(PathBuf, Who, PathBuf, Arc<Library>),
    /// Put files into the folder of one's own: all or none.
    PutOwn {
        /// Title of the questionnaire.
        title: String,
        /// Where, and the text.
        files: Vec<(PathBuf, String)>,
        /// Whether they may take the place of others.
        overwrite: Overwrite,
    },
    /// See which documents are still where they were.
    LookUp(Vec<PathBuf>),
    /// Keep the settings.
    Keep(Box<Settings>),
}

/// What came of a job.
#[derive(Debug)]
pub enum Outcome {
    /// A document is open.
    Opened {
        /// Where it is.
        path: PathBuf,
        /// Its content.
        document: Box<Document>,
        /// Whether it can be changed.
        access: Access,
        /// Whether it was made just now.
        made: bool,
        /// Whether the file stays after closing.
        kept: bool,
    },
    /// A document could not be opened; the one that was open still is.
    NotOpened(StoreError),
    /// A document could not be made; the one that was open still is.
    NotCreated(StoreError),
    /// Everything is on disk.
    Written,
    /// The disk refused; the edits are kept and will be tried again.
    NotWritten(StoreError),
    /// The open document stays open, for not everything in it is on disk.
    NotLeft,
    /// The document is closed.
    Closed,
    /// What the document says.
    Figured {
        /// About one round.
        findings: Option<Arc<Findings>>,
        /// About two rounds.
        comparison: Option<Arc<Comparison>>,
    },
    /// What the crowd of a round says.
    Tallied(RoundId, Result<Arc<CrowdFindings>, CrowdError>),
    /// A file of answers was looked at or taken in.
    Imported(Arc<Watch>, Box<Imported>),
    /// Nothing was taken in.
    NotImported(Arc<Watch>, ImportError),
    /// The form that a side is handed was written, or why not.
    HandedOut(Result<HandedOut, (PathBuf, FormError)>),
    /// The PIN for sheets of a side is hashed; none where the system gave no chance.
    PinHashed(Side, Option<String>),
    /// Whether the PIN was right, and what it was asked for.
    PinChecked(bool, Leave),
    /// A sheet of the laptop is on disk, with what changed by it, or why not.
    Appended(Result<Edit, StoreError>),
    /// Whether the sheets that wait may become part of the results of a round.
    LookedAtWaiting(RoundId, Result<Waiting, CrowdError>),
    /// What the document would say about a round on a newer version.
    TriedOut {
        /// Which round.
        round: RoundId,
        /// The newer version.
        on: Arc<Questionnaire>,
        /// What came of it.
        found: TriedOut,
    },
    /// A copy was written.
    CopySaved(PathBuf),
    /// A copy could not be written.
    CopyNotSaved(StoreError),
    /// The report was written.
    ReportSaved(PathBuf),
    /// The report was not written.
    ReportNotSaved(PathBuf, ExportError),
    /// The form was written.
    PaperSaved(PathBuf),
    /// A picture was copied or saved, or why not.
    PlateTaken(Result<Taken, (Option<PathBuf>, ExportError)>),
    /// The form was not written.
    PaperNotSaved(PathBuf, ExportError),
    /// What was found in a document.
    Inspected(Inspection),
    /// A document could not be looked into.
    NotInspected(StoreError),
    /// A questionnaire file was read: it holds, or it has problems.
    Checked(Box<Checked>),
    /// A questionnaire file could not be read.
    NotChecked(CheckError),
    /// The questionnaires of one's own were read.
    OwnRead(Box<OwnFiles>),
    /// A questionnaire file was looked at.
    Previewed(Box<Preview>),
    /// The questionnaire of this title is in the folder of one's own.
    OwnPut(String),
    /// It could not be put there; everything in the folder is as it was.
    OwnNotPut(StoreError),
    /// Documents that are no longer where they were.
    Missing(Vec<PathBuf>),
}

/// What the jobs work on.
pub struct Desk {
    store: Option<Store>,
    /// Edits that are not on disk yet, oldest first.
    unsaved: Vec<Edit>,
    /// The folder of a document that is not kept; goes after the store.
    scratch: Option<tempfile::TempDir>,
    folders: Box<dyn Folders>,
    clock: Box<dyn Clock>,
    settings: Box<dyn SettingsFile>,
}

impl Desk {
    /// A desk without a document.
    pub fn new(
        folders: Box<dyn Folders>,
        clock: Box<dyn Clock>,
        settings: Box<dyn SettingsFile>,
    ) -> Self {
        Self { store: None, unsaved: Vec::new(), scratch: None, folders, clock, settings }
    }

    /// Does a job.
    pub fn run(&mut self, job: Job) -> Option<Outcome> {
        match job {
            Job::Open(path) => Some(self.open(&path).unwrap_or_else(Outcome::NotOpened)),
            Job::Create(document, place) => {
                let made = self.create(*document, &Sheets::default(), place);
                Some(made.unwrap_or_else(Outcome::NotCreated))
            }
            Job::CreateWith(document, sheets, place) => {
                let made = self.create(*document, &sheets, place);
                Some(made.unwrap_or_else(Outcome::NotCreated))
            }
            Job::Write(edits) => {
                self.unsaved.extend(edits);
                self.write()
            }
            Job::Retry => self.write(),
            Job::Close => {
                self.close();
                Some(Outcome::Closed)
            }
            Job::Figure(document, round, pair) => Some(figure(&document, round, pair)),
            Job::TryOut(document, round, on) => {
                let found = versions::try_out(&document, round, &on);
                Some(Outcome::TriedOut { round, on, found })
            }
            Job::Tally(document, round) => {
                let found = self.crowd(|store| crowd::figure(store, &document, round));
                Some(Outcome::Tallied(round, found.map(Arc::new)))
            }
            Job::Import(job) => Some(self.import(&job)),
            Job::Export(job) => {
                let made = crowd::hand_out(&job);
                Some(Outcome::HandedOut(made.map_err(|error| (job.to, error))))
            }
            Job::HashPin(side, pin) => Some(Outcome::PinHashed(side, laptop::hashed(&pin))),
            Job::CheckPin { pin, hash, leave } => {
                Some(Outcome::PinChecked(laptop::is_right(&pin, &hash), leave))
            }
            Job::Append(job) => self.append(&job),
            Job::LookAtWaiting(document, round) => {
                let waiting = self.crowd(|store| crowd::waiting(store, &document, round));
                Some(Outcome::LookedAtWaiting(round, waiting))
            }
            Job::SaveCopy(document, to) => Some(self.save_copy(&document, to)),
            Job::Report(job) => Some(match self.report(&job) {
                Ok(()) => Outcome::ReportSaved(job.to),
                Err(error) => Outcome::ReportNotSaved(job.to, error),
            }),
            Job::Paper(job) => Some(match export::paper(&job) {
                Ok(()) => Outcome::PaperSaved(job.to),
                Err(error) => Outcome::PaperNotSaved(job.to, error),
            }),
            Job::Plate(job) => {
                let here = self.crowd_of(&job.document, job.round);
                // A round whose crowd cannot be read is a gap, as on the screen.
                let others = job.other_rounds().into_iter();
                let others = others.filter_map(|id| self.crowd_of(&job.document, id).ok()?);
                let others: Vec<_> = others.collect();
                let taken = here.and_then(|here| {
                    plate::take(&job, &others.into_iter().chain(here).collect::<Vec<_>>())
                });
                Some(Outcome::PlateTaken(taken.map_err(|error| (job.to, error))))
            }
            Job::Inspect(path) => Some(match Store::inspect(&path) {
                Ok(inspection) => Outcome::Inspected(inspection),
                Err(error) => Outcome::NotInspected(error),
            }),
            Job::Check(path, library, rules) => Some(match check::check(&path, &library, rules) {
                Ok(checked) => Outcome::Checked(Box::new(checked)),
                Err(error) => Outcome::NotChecked(error),
            }),
            Job::ReadOwn(folder, shipped) => {
                Some(Outcome::OwnRead(Box::new(own::read(&folder, &shipped))))
            }
            Job::Preview(path, who, folder, shipped) => {
                Some(Outcome::Previewed(Box::new(own::preview(&path, who, &folder, &shipped))))
            }
            Job::PutOwn { title, files, overwrite } => {
                Some(match store::put_files(&files, overwrite) {
                    Ok(()) => Outcome::OwnPut(title),
                    Err(error) => Outcome::OwnNotPut(error),
                })
            }
            Job::LookUp(paths) => {
                Some(Outcome::Missing(paths.into_iter().filter(|path| !path.exists()).collect()))
            }
            Job::Keep(settings) => {
                self.settings.keep(&settings);
                None
            }
        }
    }

    fn me(&self) -> Holder {
        Holder { host: self.folders.host(), since: self.now() }
    }

    fn now(&self) -> Stamp {
        self.clock.now().stamp
    }

    fn open(&mut self, path: &Path) -> Result<Outcome, StoreError> {
        if self.is_unsaved() {
            return Ok(Outcome::NotLeft);
        }
        if let Some(store) = self.store.as_ref().filter(|store| is_same(store.path(), path)) {
            return Ok(Outcome::Opened {
                path: store.path().to_owned(),
                document: Box::new(store.load()?),
                access: store.access().clone(),
                made: false,
                kept: self.scratch.is_none(),
            });
        }
        let (store, document) = Store::open(path, &self.me())?;
        Ok(self.enter(store, document, None, false))
    }

    fn create(
        &mut self,
        document: Document,
        sheets: &Sheets,
        place: Place,
    ) -> Result<Outcome, StoreError> {
        if self.is_unsaved() {
            return Ok(Outcome::NotLeft);
        }
        let (folder, name, scratch) = match place {
            Place::File(path, overwrite) => {
                let store = create_with(&path, &document, sheets, overwrite, &self.me())?;
                return Ok(self.enter(store, document, None, true));
            }
            Place::Folder(folder, name) => (folder, name, None),
            Place::Scratch(name) => {
                let folder = self.folders.temporary();
                let made = tempfile::Builder::new().prefix("mitta-").tempdir_in(&folder);
                let made = made.map_err(|error| StoreError::of_io(&folder, error))?;
                (made.path().to_owned(), name, Some(made))
            }
        };
        let store = self.create_free(&folder, &name, &document, sheets)?;
        Ok(self.enter(store, document, scratch, true))
    }

    /// Creates under the name, or under the name with the first number that is free.
    fn create_free(
        &self,
        folder: &Path,
        name: &str,
        document: &Document,
        sheets: &Sheets,
    ) -> Result<Store, StoreError> {
        let me = self.me();
        let mut number = 1_u32;
        loop {
            let file = if number == 1 {
                format!("{name}.mitta")
            } else {
                format!("{name} {number}.mitta")
            };
            match create_with(&folder.join(file), document, sheets, Overwrite::No, &me) {
                Err(error) if error.fault == Fault::Exists && number < 1000 => number += 1,
                other => return other,
            }
        }
    }

    /// The new document takes the place of the old one, whose lock goes.
    fn enter(
        &mut self,
        store: Store,
        document: Document,
        scratch: Option<tempfile::TempDir>,
        made: bool,
    ) -> Outcome {
        self.close();
        let (path, access) = (store.path().to_owned(), store.access().clone());
        let kept = scratch.is_none();
        self.store = Some(store);
        self.scratch = scratch;
        Outcome::Opened { path, document: Box::new(document), access, made, kept }
    }

    /// Whether edits are left after another try.
    fn is_unsaved(&mut self) -> bool {
        matches!(self.write(), Some(Outcome::NotWritten(_)))
    }

    fn close(&mut self) {
        // A last try; the program asks before it closes a document that cannot be written.
        let _ = self.write();
        self.store = None;
        self.unsaved.clear();
        self.scratch = None;
    }

    fn write(&mut self) -> Option<Outcome> {
        if self.unsaved.is_empty() {
            return None;
        }
        match self.store.as_mut()?.write(&self.unsaved) {
            Ok(()) => {
                self.unsaved.clear();
                Some(Outcome::Written)
            }
            Err(error) => Some(Outcome::NotWritten(error)),
        }
    }

    /// Asks something of the sheets, once every edit is on disk that says which there are.
    fn crowd<T>(
        &mut self,
        ask: impl FnOnce(&mut Store) -> Result<T, CrowdError>,
    ) -> Result<T, CrowdError> {
        if let Some(Outcome::NotWritten(error)) = self.write() {
            return Err(error.into());
        }
        ask(self.store.as_mut().ok_or(CrowdError::UnknownRound)?)
    }

    /// Makes a report with what the crowd of the round says.
    fn report(&mut self, job: &ReportJob) -> Result<(), ExportError> {
        let crowd = self.crowd_of(&job.document, job.round)?;
        export::report(job, crowd.as_ref())
    }

    /// What the crowd of a round says; none where nobody was asked.
    fn crowd_of(
        &mut self,
        document: &Document,
        id: RoundId,
    ) -> Result<Option<CrowdFindings>, ExportError> {
        let round = document.round(id).ok_or(ExportError::UnknownRound)?;
        if !crowd::is_asked(round) {
            return Ok(None);
        }
        Ok(Some(self.crowd(|store| crowd::figure(store, document, id))?))
    }

    fn append(&mut self, job: &AppendJob) -> Option<Outcome> {
        if let Some(Outcome::NotWritten(error)) = self.write() {
            return Some(Outcome::Appended(Err(error)));
        }
        Some(Outcome::Appended(laptop::append(self.store.as_mut()?, job)))
    }

    fn import(&mut self, job: &ImportJob) -> Outcome {
        let now = self.now();
        let taken = match (self.write(), &mut self.store) {
            (Some(Outcome::NotWritten(error)), _) => Err(error.into()),
            (_, Some(store)) => crowd::take(store, job, now),
            (_, None) => Err(ImportError::UnknownRound),
        };
        let watch = Arc::clone(&job.watch);
        match taken {
            Ok(imported) => Outcome::Imported(watch, Box::new(imported)),
            Err(error) => Outcome::NotImported(watch, error),
        }
    }

    fn save_copy(&self, document: &Document, to: PathBuf) -> Outcome {
        let saved = match &self.store {
            Some(store) => store.save_state(document, &to, Overwrite::Yes),
            None => Store::create(&to, document, Overwrite::Yes, &self.me()).map(drop),
        };
        match saved {
            Ok(()) => Outcome::CopySaved(to),
            Err(error) => Outcome::CopyNotSaved(error),
        }
    }
}

fn create_with(
    path: &Path,
    document: &Document,
    sheets: &Sheets,
    overwrite: Overwrite,
    me: &Holder,
) -> Result<Store, StoreError> {
    let all = sheets.sheets.iter().flat_map(|(id, of)| of.iter().map(|sheet| (*id, sheet.clone())));
    Store::create_with(path, document, all, &sheets.remarks, overwrite, me)
}

/// Whether two paths lead to one file, such as over a link.
fn is_same(a: &Path, b: &Path) -> bool {
    a == b || a.canonicalize().ok().zip(b.canonicalize().ok()).is_some_and(|(a, b)| a == b)
}

/// Both faces ask this one function; what it cannot score it leaves out.
fn figure(document: &Document, round: RoundId, pair: Option<(RoundId, RoundId)>) -> Outcome {
    let findings = findings(document, round).ok().flatten().map(Arc::new);
    let rounds = pair.and_then(|(a, b)| Some((document.round(a)?, document.round(b)?)));
    let comparison = rounds.and_then(|(a, b)| compare(a, b).ok()).map(Arc::new);
    Outcome::Figured { findings, comparison }
}
