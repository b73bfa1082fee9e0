//! What went wrong, in a sentence a manager understands: what happened, what was kept, what to do.

use std::path::{Path, PathBuf};

use super::{CheckError, ExportError, FormError, ImportError, Moment, Pages};
use crate::model::{EditError, LONGEST_TEXT, MOST_SHEETS};
use crate::prose;
use crate::store::{Fault, StoreError};
use crate::text::{Arg, Texts};

/// Who has a document open elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Elsewhere {
    /// Name of the computer.
    pub host: String,
    /// When it was opened there, in local time.
    pub since: Moment,
}

/// Something the person should know.
#[derive(Debug)]
pub enum Notice {
    /// A document could not be opened.
    NotOpened(StoreError),
    /// A document could not be made.
    NotCreated(StoreError),
    /// The latest answers are not on disk; it is tried again.
    NotWritten(StoreError),
    /// Leaving now would lose answers.
    Unsaved,
    /// Someone else has it open, or it may not be written.
    OpenedReadOnly(Option<Elsewhere>),
    /// A copy could not be written.
    CopyNotSaved(StoreError),
    /// The copy would replace the open document itself.
    CopyOntoItself,
    /// The report was not written.
    ReportNotSaved {
        /// Where to.
        path: PathBuf,
        /// How long it was to be.
        pages: Pages,
        /// Why not.
        error: ExportError,
    },
    /// The form to fill in with a pen was not written.
    PaperNotSaved {
        /// Where to.
        path: PathBuf,
        /// Why not.
        error: ExportError,
    },
    /// A picture or its table was neither copied nor saved.
    PlateNotSaved {
        /// Where to; none where it was to be copied.
        path: Option<PathBuf>,
        /// Why not.
        error: ExportError,
    },
    /// The form for a side was not written.
    FormNotSaved {
        /// Where to.
        path: PathBuf,
        /// Why not.
        error: FormError,
    },
    /// A file of answers was not taken in.
    NotImported(ImportError),
    /// Nobody has answered since results were last shown.
    NobodyWaits,
    /// Those who answered since would be found out.
    TooFewWait,
    /// What the crowd said cannot be worked out.
    CrowdBroken,
    /// The PIN could not be hashed, so the laptop does not go round.
    NoPin,
    /// The round asks nothing of the side that the laptop was to go round among.
    NothingToAsk,
    /// A finished sheet could not be written; it is still there as a draft.
    SheetNotSaved(StoreError),
    /// The customers’ results have been seen: nobody guesses any more.
    GuessTooLate,
    /// Results of these sheets have been seen.
    BatchIsSeen,
    /// A questionnaire could not be put into the folder of one's own.
    OwnNotPut(StoreError),
    /// The sample cannot be read.
    SampleBroken,
    /// The document has no round.
    NoRounds,
}

/// The primary way out of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// Save a copy elsewhere.
    SaveCopy,
    /// Choose another name for the report.
    AnotherName(Pages),
    /// Choose another name for the form.
    AnotherPaper,
    /// Choose another file of answers.
    AnotherAnswers,
    /// Find the document.
    Find,
    /// Nothing but to read it.
    Understood,
}

impl Notice {
    /// The sentence.
    pub fn text(&self, texts: &Texts) -> String {
        match self {
            Self::NotOpened(error) => not_opened(texts, error),
            Self::NotCreated(error) => told(texts, "error-not-created", error),
            Self::NotWritten(error) => told(texts, "error-not-written", error),
            Self::Unsaved => texts.tr("error-unsaved"),
            Self::OpenedReadOnly(holder) => read_only(texts, holder.as_ref()),
            Self::CopyNotSaved(error) => told(texts, "error-copy-not-saved", error),
            Self::CopyOntoItself => texts.tr("error-copy-onto-itself"),
            Self::ReportNotSaved { path, error, .. } => {
                let keys = ["error-report-not-saved", "error-report-not-made"];
                not_printed(texts, keys, path, error)
            }
            Self::PaperNotSaved { path, error } => {
                let keys = ["error-paper-not-saved", "error-paper-not-made"];
                not_printed(texts, keys, path, error)
            }
            Self::PlateNotSaved { path, error } => {
                let keys = ["error-picture-not-saved", "error-picture-not-made"];
                not_printed(texts, keys, path.as_deref().unwrap_or(Path::new("")), error)
            }
            Self::FormNotSaved { path, error } => form_error(texts, path, error),
            Self::NotImported(error) => import_error(texts, error),
            Self::NobodyWaits => texts.tr("crowd-nobody-waits"),
            Self::TooFewWait => texts.tr("crowd-too-few-wait"),
            Self::CrowdBroken => texts.tr("crowd-broken"),
            Self::NoPin => texts.tr("laptop-no-pin"),
            Self::NothingToAsk => texts.tr("laptop-nothing"),
            Self::SheetNotSaved(error) => told(texts, "laptop-not-saved", error),
            Self::GuessTooLate => texts.tr("guess-too-late"),
            Self::BatchIsSeen => texts.tr("crowd-batch-is-seen"),
            Self::OwnNotPut(error) => told(texts, "error-own-not-put", error),
            Self::SampleBroken => texts.tr("error-sample-broken"),
            Self::NoRounds => texts.tr("error-no-rounds"),
        }
    }

    /// The way out.
    pub fn way(&self) -> Way {
        match self {
            Self::NotWritten(_) | Self::Unsaved => Way::SaveCopy,
            Self::ReportNotSaved { pages, .. } => Way::AnotherName(*pages),
            Self::PaperNotSaved { .. } => Way::AnotherPaper,
            Self::NotImported(_) => Way::AnotherAnswers,
            Self::NotOpened(error) if error.fault == Fault::Gone => Way::Find,
            _ => Way::Understood,
        }
    }

    /// Whether it is a hint rather than an error.
    pub fn is_hint(&self) -> bool {
        matches!(self, Self::OpenedReadOnly(_))
    }
}

/// What the disk said, in a few words.
pub fn reason(texts: &Texts, fault: &Fault) -> String {
    texts.tr(match fault {
        Fault::Gone => "fault-gone",
        Fault::Denied | Fault::ReadOnly => "fault-denied",
        Fault::DiskFull => "fault-disk-full",
        Fault::Busy(_) => "fault-busy",
        Fault::Exists => "fault-exists",
        Fault::Foreign => "fault-foreign",
        Fault::Newer { .. } => "fault-newer",
        Fault::Damaged(_) => "fault-damaged",
        Fault::Unfinished => "fault-unfinished",
        Fault::Edit(_) | Fault::Disk(_) => "fault-disk",
    })
}

fn names(path: &Path) -> (String, String) {
    let file = path.file_name().map(|name| name.to_string_lossy().into_owned());
    let folder = path.parent().map(|folder| folder.display().to_string());
    (file.unwrap_or_else(|| path.display().to_string()), folder.unwrap_or_default())
}

fn told(texts: &Texts, key: &str, error: &StoreError) -> String {
    let (file, folder) = names(&error.path);
    let reason = reason(texts, &error.fault);
    let args = [
        ("file", Arg::Text(&file)),
        ("folder", Arg::Text(&folder)),
        ("reason", Arg::Text(&reason)),
    ];
    texts.with(key, &args)
}

fn not_opened(texts: &Texts, error: &StoreError) -> String {
    match &error.fault {
        Fault::Newer { found } => {
            let version = found.to_string();
            texts.with("error-newer", &[("version", Arg::Text(&version))])
        }
        Fault::Gone => told(texts, "error-gone", error),
        Fault::Foreign => told(texts, "error-foreign", error),
        Fault::Damaged(_) => told(texts, "error-damaged", error),
        _ => told(texts, "error-not-opened", error),
    }
}

fn read_only(texts: &Texts, holder: Option<&Elsewhere>) -> String {
    let Some(holder) = holder else { return texts.tr("error-read-only") };
    let since = holder.since;
    let date = texts.date(since.year, since.month, since.day);
    let time = format!("{date} {}", texts.time(since.hour, since.minute));
    texts.with(
        "error-open-elsewhere",
        &[("name", Arg::Text(&holder.host)), ("time", Arg::Text(&time))],
    )
}

/// The keys of what is said where the disk refused and where the pages could not be made.
fn not_printed(texts: &Texts, keys: [&str; 2], path: &Path, error: &ExportError) -> String {
    let ((file, _), [not_saved, not_made]) = (names(path), keys);
    match error {
        ExportError::Written(error) => {
            let reason = reason(texts, &error.fault);
            let args = [("file", Arg::Text(&file)), ("reason", Arg::Text(&reason))];
            texts.with(not_saved, &args)
        }
        _ => texts.with(not_made, &[("file", Arg::Text(&file))]),
    }
}

/// Why a form that a side is handed was not written.
pub fn form_error(texts: &Texts, path: &Path, error: &FormError) -> String {
    let (file, _) = names(path);
    let told = |key: &str| texts.with(key, &[("file", Arg::Text(&file))]);
    match error {
        FormError::Nothing => texts.tr("crowd-form-nothing"),
        FormError::Written(error) => {
            let reason = reason(texts, &error.fault);
            let args = [("file", Arg::Text(&file)), ("reason", Arg::Text(&reason))];
            texts.with("error-form-not-saved", &args)
        }
        FormError::UnknownRound | FormError::Made(_) => told("error-form-not-made"),
    }
}

/// Why a file of answers was not taken in, and that nothing was.
pub fn import_error(texts: &Texts, error: &ImportError) -> String {
    let why = match error {
        ImportError::UnknownRound => texts.tr("error-no-rounds"),
        ImportError::Closed => texts.tr("import-round-closed"),
        ImportError::OtherFormat => texts.tr("import-other-format"),
        ImportError::Stopped => texts.tr("import-stopped"),
        ImportError::Table(error) => prose::table_error(texts, error),
        ImportError::Store(StoreError { fault: Fault::Edit(error), .. }) => {
            edit_error(texts, error)
        }
        ImportError::Store(error) => told(texts, "import-fault", error),
        ImportError::Problems(problems) => {
            problems.render(&|kind| prose::problem(texts, kind)).trim_end().to_owned()
        }
        ImportError::Columns(error) => columns_unread(texts, error),
    };
    texts.with("error-not-imported", &[("why", Arg::Text(&why))])
}

/// Why answers do not fit the document.
fn edit_error(texts: &Texts, error: &EditError) -> String {
    match error {
        EditError::TooManySheets => {
            let most = usize::try_from(MOST_SHEETS).unwrap_or(usize::MAX);
            texts.with("import-too-many-sheets", &[("most", Arg::Count(most))])
        }
        EditError::TextTooLong => {
            texts.with("import-text-too-long", &[("most", Arg::Count(LONGEST_TEXT))])
        }
        _ => texts.tr("import-does-not-fit"),
    }
}

fn columns_unread(texts: &Texts, error: &CheckError) -> String {
    match error {
        CheckError::Read(error) => told(texts, "import-fault", error),
        CheckError::Folder => texts.tr("import-columns-folder"),
        CheckError::NotText { line } => {
            texts.with("import-columns-not-text", &[("line", Arg::Count(*line))])
        }
    }
}
