//! What the program asks of the machine, as traits. `platform` implements them; tests drive them.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::Settings;
use crate::model::{Side, Stamp};
use crate::report::Date;

/// A point in time with its local date and time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moment {
    /// Seconds since 1970 UTC.
    pub stamp: Stamp,
    /// Local year.
    pub year: i16,
    /// Local month 1–12.
    pub month: i8,
    /// Local day of the month.
    pub day: i8,
    /// Local hour 0–23.
    pub hour: i8,
    /// Local minute.
    pub minute: i8,
}

impl Moment {
    /// Its day, as it is here.
    pub fn day(self) -> Stamp {
        Stamp::midday(self.year.into(), self.month.into(), self.day.into())
    }
}

impl From<Moment> for Date {
    fn from(moment: Moment) -> Self {
        Self { year: moment.year, month: moment.month, day: moment.day }
    }
}

/// Tells the time.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Moment;
    /// The local date and time of a stamp.
    fn local(&self, stamp: Stamp) -> Moment;
}

/// What a file dialog is asked for.
#[derive(Debug, Clone, PartialEq)]
pub enum Question {
    /// A document to open.
    Open {
        /// Title of the dialog.
        title: String,
    },
    /// Where to save a copy of the document.
    SaveCopy {
        /// Title of the dialog.
        title: String,
        /// Proposed file.
        proposed: PathBuf,
    },
    /// Where to save the report.
    SaveReport {
        /// Title of the dialog.
        title: String,
        /// Proposed file.
        proposed: PathBuf,
        /// What the report is to be.
        pages: super::Pages,
    },
    /// A questionnaire file to look at.
    AddQuestionnaire {
        /// Title of the dialog.
        title: String,
    },
    /// The folder of one's own questionnaires.
    OwnFolder {
        /// Title of the dialog.
        title: String,
        /// The one that is used now.
        proposed: PathBuf,
    },
    /// Where to save a picture or its table.
    SavePlate {
        /// Title of the dialog.
        title: String,
        /// Proposed file.
        proposed: PathBuf,
        /// Which picture.
        plate: super::Plate,
        /// As what.
        taking: super::Taking,
    },
    /// A file of a side's answers.
    Answers {
        /// Title of the dialog.
        title: String,
        /// Whose answers they are.
        side: Side,
    },
    /// Where to save the form that a side is handed.
    SaveForm {
        /// Title of the dialog.
        title: String,
        /// Proposed file.
        proposed: PathBuf,
        /// Who is asked.
        side: Side,
        /// What it is written as.
        form: super::Form,
    },
    /// Where to save a form to fill in with a pen.
    SavePaper {
        /// Title of the dialog.
        title: String,
        /// Proposed file.
        proposed: PathBuf,
    },
}

/// What came of a file dialog.
#[derive(Debug, Clone, PartialEq)]
pub enum Reply {
    /// A file was chosen.
    Chosen(Question, PathBuf),
    /// The dialog was closed.
    Cancelled,
    /// No dialog could be shown on this machine.
    Unavailable(Question),
}

/// Native file dialogs, which never block.
pub trait FileDialogs {
    /// Shows a dialog.
    fn ask(&mut self, question: Question);
    /// The answers that have come since.
    fn replies(&mut self) -> Vec<Reply>;
}

/// Folders of this machine.
pub trait Folders: Send + Sync {
    /// Where documents of this person live.
    fn documents(&self) -> PathBuf;
    /// Where questionnaires of one's own are looked for.
    fn questionnaires(&self) -> PathBuf {
        self.documents().join("Mitta").join("questionnaires")
    }
    /// Where files go that need not be kept.
    fn temporary(&self) -> PathBuf;
    /// Name of this computer.
    fn host(&self) -> String;
}

/// The file that keeps the settings.
pub trait SettingsFile: Send {
    /// Writes the settings; a failure is only logged, nothing depends on them.
    fn keep(&self, settings: &Settings);
}

/// The machine, as the program sees it.
pub struct Ports {
    /// Tells the time.
    pub clock: Box<dyn Clock>,
    /// File dialogs.
    pub dialogs: Box<dyn FileDialogs>,
    /// Folders.
    pub folders: Box<dyn Folders>,
}
