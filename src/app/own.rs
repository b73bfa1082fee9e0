//! Questionnaires and blocks of one's own, from a folder.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::job::Job;
use super::source::{self, CheckError};
use super::{App, Folders, Settings};
use crate::catalog::{Library, Problems};

/// What came of reading one's own questionnaires.
#[derive(Debug)]
pub struct OwnFiles {
    /// Where they are.
    pub folder: PathBuf,
    /// What ships, and those of them that are whole.
    pub library: Arc<Library>,
    /// The problems of those that are not, file by file.
    pub problems: Vec<Problems>,
    /// What could not be read at all; a folder that is not there is among it.
    pub unread: Vec<(PathBuf, CheckError)>,
}

/// Reads the folder.
pub(super) fn read(folder: &Path, shipped: &Arc<Library>) -> OwnFiles {
    let source::Folder { files, unread } = source::folder(folder);
    let (library, problems) = match files.is_empty() {
        true => (Arc::clone(shipped), Vec::new()),
        false => {
            let (library, problems) = shipped.with_own(&files);
            (Arc::new(library), problems)
        }
    };
    OwnFiles { folder: folder.to_owned(), library, problems, unread }
}

impl Settings {
    /// The folder of one's own questionnaires.
    pub fn own_folder(&self, folders: &dyn Folders) -> PathBuf {
        self.questionnaires.clone().unwrap_or_else(|| folders.questionnaires())
    }
}

impl App {
    pub(super) fn read_own(&mut self) {
        let folder = self.state.settings.own_folder(&*self.ports.folders);
        self.engine.send(Job::ReadOwn(folder, Arc::clone(&self.shipped)));
    }

    pub(super) fn own_read(&mut self, own: OwnFiles) {
        self.state.library = Arc::clone(&own.library);
        self.state.own = Some(own);
    }

    pub(super) fn set_own_folder(&mut self, folder: Option<PathBuf>) {
        self.change_settings(|settings| settings.questionnaires = folder);
        self.read_own();
    }
}
