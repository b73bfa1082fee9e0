//! Questionnaires and blocks of one's own, from a folder: read, listed, looked at before they are
//! taken into use, and put there.

mod adapting;
mod adopting;
mod listed;
mod preview;

use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use self::adapting::Adapting;
pub use self::adopting::Adopted;
pub use self::listed::{Listed, listed, own_questionnaires};
pub(super) use self::preview::preview;
pub use self::preview::{Asks, Fit, Preview, Unfit};

use super::job::Job;
use super::source::{self, CheckError};
use super::{App, Dialog, Folders, Question, Settings};
use crate::catalog::{Library, Problems};
use crate::model::Who;
use crate::store::Overwrite;
use crate::text::Arg;

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
    fn own_folder(&self) -> PathBuf {
        self.state.settings.own_folder(&*self.ports.folders)
    }

    pub(super) fn read_own(&mut self) {
        self.engine.send(Job::ReadOwn(self.own_folder(), Arc::clone(&self.shipped)));
    }

    pub(super) fn own_read(&mut self, own: OwnFiles) {
        self.state.library = Arc::clone(&own.library);
        self.state.own = Some(own);
        self.recheck_adaptation();
    }

    pub(super) fn set_own_folder(&mut self, folder: Option<PathBuf>) {
        self.change_settings(|settings| settings.questionnaires = folder);
        self.read_own();
    }

    pub(super) fn ask_own_folder(&mut self) {
        let title = self.state.texts.tr("own-folder-title");
        let proposed = self.own_folder();
        self.ports.dialogs.ask(Question::OwnFolder { title, proposed });
    }

    pub(super) fn ask_questionnaire(&mut self) {
        let title = self.state.texts.tr("own-add-title");
        self.ports.dialogs.ask(Question::AddQuestionnaire { title });
    }

    /// Looks at a file; `who` is to answer it where it does not say that itself.
    pub(super) fn preview(&mut self, path: PathBuf, who: Who) {
        self.engine.send(Job::Preview(path, who, self.own_folder(), Arc::clone(&self.shipped)));
    }

    pub(super) fn previewed(&mut self, preview: Preview) {
        self.state.preview = Some(preview);
        self.state.dialog = Some(Dialog::Preview);
    }

    /// Puts what is looked at into the folder; what it says it replaces, it may replace.
    pub(super) fn take_into_use(&mut self) {
        let fit = self.state.preview.as_ref().and_then(|preview| preview.found.as_ref().ok());
        let Some(fit) = fit.filter(|fit| !fit.is_in_use) else { return };
        let overwrite = if fit.replaced.is_empty() { Overwrite::No } else { Overwrite::Yes };
        let title = match &fit.asks {
            Asks::Questionnaire(it) => &it.title,
            Asks::Block(it) => &it.title,
        };
        let title = title.get(self.state.settings.language).to_owned();
        self.engine.send(Job::PutOwn { title, files: fit.files.clone(), overwrite });
    }

    /// It is in the folder: from now on it can be chosen.
    pub(super) fn own_put(&mut self, title: &str) {
        self.state.preview = None;
        self.adaptation_put();
        self.state.dialog = Some(Dialog::Questionnaires);
        self.read_own();
        let text = self.state.texts.with("toast-own-taken", &[("title", Arg::Text(title))]);
        self.toast(text, None);
    }
}
