//! What is asked of file dialogs, the sample, and the report.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use super::export::ReportJob;
use super::job::{Job, Place};
use super::{App, Command, Dialog, Notice, Question, Recent, Reply, rounds};
use crate::catalog;
use crate::model::{ItemCode, Remark};
use crate::text::Arg;

impl App {
    pub(super) fn answered(&mut self, reply: Reply) {
        match reply {
            Reply::Cancelled => {}
            Reply::Unavailable(question) => self.state.dialog = Some(Dialog::Path(question)),
            Reply::Chosen(Question::Open { .. }, path) => self.handle(Command::Open(path)),
            Reply::Chosen(Question::SaveCopy { .. }, path) => self.handle(Command::SaveCopy(path)),
            Reply::Chosen(Question::SaveReport { pages, .. }, path) => {
                self.handle(Command::SaveReport(path, pages));
            }
            Reply::Chosen(Question::AddQuestionnaire { .. }, path) => {
                self.handle(Command::Preview(path));
            }
            Reply::Chosen(Question::OwnFolder { .. }, path) => {
                self.state.dialog = Some(Dialog::Questionnaires);
                self.handle(Command::SetOwnFolder(Some(path)));
            }
            Reply::Chosen(Question::SavePlate { plate, taking, .. }, path) => {
                self.handle(Command::SavePlate(path, plate, taking));
            }
            Reply::Chosen(Question::Answers { side, .. }, path) => {
                self.handle(Command::PreviewImport(path, side));
            }
            Reply::Chosen(Question::SaveForm { side, form, .. }, path) => {
                self.state.dialog = None;
                self.handle(Command::SaveForm(path, side, form));
            }
            Reply::Chosen(Question::SavePaper { .. }, path) => {
                self.handle(Command::SavePaper(path));
            }
        }
    }

    pub(super) fn typed_path(&mut self, text: &str) {
        let Some(Dialog::Path(question)) = self.state.dialog.take() else { return };
        // A name alone is meant in the folder of documents, wherever the program was started.
        let path = self.ports.folders.documents().join(text.trim());
        if !text.trim().is_empty() {
            self.answered(Reply::Chosen(question, path));
        }
    }

    pub(super) fn open_sample(&mut self) {
        if !self.may_go_elsewhere() {
            return;
        }
        let language = self.state.settings.language;
        let library = &self.state.library;
        let made = catalog::sample::organization(language, library)
            .and_then(|document| catalog::sample::with_crowd(document, language, library));
        match made {
            Ok((document, sheets)) => {
                let name = rounds::file_name(&document.organization.name);
                self.state.opening = true;
                self.engine.send(Job::CreateWith(
                    Box::new(document),
                    Box::new(sheets),
                    Place::Scratch(name),
                ));
            }
            Err(_) => self.failed(Notice::SampleBroken),
        }
    }

    pub(super) fn forget(&mut self, path: &Path) {
        let recent = &self.state.settings.recent;
        let Some(at) = recent.iter().position(|recent| recent.path == path) else { return };
        let forgotten = Box::new(recent[at].clone());
        let name = [("name", Arg::Text(&forgotten.organization))];
        let text = self.state.texts.with("toast-forgotten", &name);
        self.change_settings(|settings| settings.forget(path));
        self.toast(text, Some(Command::Recall(forgotten, at)));
    }

    pub(super) fn recall(&mut self, recent: Recent, at: usize) {
        self.state.toast = None;
        self.change_settings(|settings| settings.recall(recent, at));
        self.look_up();
    }

    pub(super) fn print_comment(&mut self, item: ItemCode, print: bool) {
        self.with_open(|open| {
            if print {
                open.printed.insert(item);
            } else {
                open.printed.remove(&item);
            }
        });
    }

    /// What somebody of the crowd wrote, in the report or not.
    pub(super) fn print_remark(&mut self, remark: Remark, print: bool) {
        self.with_open(|open| {
            open.printed_remarks.retain(|chosen| *chosen != remark);
            if print {
                open.printed_remarks.push(remark);
            }
        });
    }

    pub(super) fn save_report(&mut self, to: PathBuf, pages: super::Pages) {
        let Some(open) = &self.state.open else { return };
        self.state.exporting = Some(pages);
        self.engine.send(Job::Report(ReportJob {
            document: Arc::clone(&open.document),
            round: open.round,
            pages,
            library: Arc::clone(&self.state.library),
            palette: Arc::clone(&self.palette),
            language: self.state.settings.language,
            date: self.state.now.into(),
            comments: open.printed.iter().cloned().collect(),
            remarks: open.printed_remarks.clone(),
            names: open.prints_names,
            to: with_extension(to, "pdf"),
        }));
    }
}

/// The path with this extension added if it has another or none.
pub(super) fn with_extension(path: PathBuf, extension: &str) -> PathBuf {
    if path.extension().is_some_and(|found| found.eq_ignore_ascii_case(extension)) {
        return path;
    }
    let mut name = path.into_os_string();
    name.push(".");
    name.push(extension);
    PathBuf::from(name)
}
