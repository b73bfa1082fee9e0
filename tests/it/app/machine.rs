//! A machine that does what the test says.

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};

use jiff::{Timestamp, tz::TimeZone};
use mitta::app::{
    Clock, Desk, FileDialogs, Folders, Moment, Ports, Question, Reply, Settings, SettingsFile,
};
use mitta::model::Stamp;

/// 2026-11-22 12:00 UTC.
const NOON: i64 = 1_795_348_800;

/// What the next file dialog does.
#[derive(Debug, Clone)]
pub enum Plan {
    Choose(PathBuf),
    Cancel,
    Unavailable,
}

/// Clock, dialogs, folders and settings of one test.
#[derive(Clone)]
pub struct Machine {
    folder: Arc<tempfile::TempDir>,
    now: Arc<AtomicI64>,
    dialogs: Arc<Mutex<Dialogs>>,
    kept: Arc<Mutex<Vec<Settings>>>,
}

#[derive(Default)]
struct Dialogs {
    plans: Vec<Plan>,
    asked: Vec<Question>,
    replies: Vec<Reply>,
}

impl Machine {
    pub fn new() -> Self {
        let machine = Self {
            folder: Arc::new(tempfile::tempdir().unwrap()),
            now: Arc::new(AtomicI64::new(NOON)),
            dialogs: Arc::default(),
            kept: Arc::default(),
        };
        fs::create_dir(machine.documents()).unwrap();
        fs::create_dir(machine.temporary()).unwrap();
        machine
    }

    pub fn desk(&self) -> Desk {
        let machine = || self.clone();
        Desk::new(Box::new(machine()), Box::new(machine()), Box::new(machine()))
    }

    pub fn ports(&self) -> Ports {
        let machine = || self.clone();
        Ports {
            clock: Box::new(machine()),
            dialogs: Box::new(machine()),
            folders: Box::new(machine()),
        }
    }

    pub fn wait(&self, seconds: i64) {
        self.now.fetch_add(seconds, Ordering::SeqCst);
    }

    /// The next dialog will do this.
    pub fn plan(&self, plan: Plan) {
        self.dialogs.lock().unwrap().plans.push(plan);
    }

    /// Everything that dialogs were asked for.
    pub fn asked(&self) -> Vec<Question> {
        self.dialogs.lock().unwrap().asked.clone()
    }

    /// The settings as they were kept last.
    pub fn kept(&self) -> Option<Settings> {
        self.kept.lock().unwrap().last().cloned()
    }

    /// Names of the files in a folder of the machine, without locks.
    pub fn files(&self, folder: &str) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path().join(folder)).unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
        let mut names: Vec<String> = names.filter(|name| !name.starts_with('.')).collect();
        names.sort();
        names
    }
}

impl Clock for Machine {
    fn now(&self) -> Moment {
        self.local(Stamp(self.now.load(Ordering::SeqCst)))
    }

    fn local(&self, stamp: Stamp) -> Moment {
        let zoned = Timestamp::from_second(stamp.0).unwrap().to_zoned(TimeZone::UTC);
        Moment {
            stamp,
            year: zoned.year(),
            month: zoned.month(),
            day: zoned.day(),
            hour: zoned.hour(),
            minute: zoned.minute(),
        }
    }
}

impl Folders for Machine {
    fn documents(&self) -> PathBuf {
        self.folder.path().join("Documents")
    }

    fn temporary(&self) -> PathBuf {
        self.folder.path().join("tmp")
    }

    fn host(&self) -> String {
        "kone-1".to_owned()
    }
}

impl SettingsFile for Machine {
    fn keep(&self, settings: &Settings) {
        self.kept.lock().unwrap().push(settings.clone());
    }
}

impl FileDialogs for Machine {
    fn ask(&mut self, question: Question) {
        let mut dialogs = self.dialogs.lock().unwrap();
        dialogs.asked.push(question.clone());
        let plan = if dialogs.plans.is_empty() { Plan::Cancel } else { dialogs.plans.remove(0) };
        dialogs.replies.push(match plan {
            Plan::Choose(path) => Reply::Chosen(question, path),
            Plan::Cancel => Reply::Cancelled,
            Plan::Unavailable => Reply::Unavailable(question),
        });
    }

    fn replies(&mut self) -> Vec<Reply> {
        std::mem::take(&mut self.dialogs.lock().unwrap().replies)
    }
}
