//! Opening, making, closing and copying documents.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use super::files::with_extension;
use super::job::{Job, Place};
use super::round_steps::default_pair;
use super::{
    App, Command, Elsewhere, History, NewAssessment, Notice, Open, Pace, Pages, Question, Recent,
    Saved, Screen, StartPage, navigate, rounds,
};
use crate::model::{Document, RoundId};
use crate::store::Access;
use crate::text::Arg;

impl App {
    pub(super) fn create(&mut self, asked: &NewAssessment) {
        let valid = !asked.organization.trim().is_empty() && rounds::YEARS.contains(&asked.year);
        if !valid || !self.may_go_elsewhere() {
            return;
        }
        let (language, now) = (self.state.settings.language, self.state.now.stamp);
        let made = rounds::new_document(&self.state.library, asked, language, now);
        let Some(document) = made else { return };
        let name = rounds::file_name(&document.organization.name);
        let place = Place::Folder(self.ports.folders.documents(), name);
        self.state.opening = true;
        self.engine.send(Job::Create(Box::new(document), place));
    }

    pub(super) fn ask_open(&mut self) {
        let title = self.state.texts.tr("dialog-open-title");
        self.ports.dialogs.ask(Question::Open { title });
    }

    pub(super) fn open(&mut self, path: PathBuf) {
        let same = self.state.open.as_ref().is_some_and(|open| open.path == path);
        if !same && self.may_go_elsewhere() {
            self.state.opening = true;
            self.engine.send(Job::Open(path));
        }
    }

    pub(super) fn opened(
        &mut self,
        path: PathBuf,
        document: Document,
        access: Access,
        made: bool,
        kept: bool,
    ) {
        let wanted = rounds::file_name(&document.organization.name);
        let renamed = made && path.file_stem().is_some_and(|stem| *stem != *wanted);
        let round = rounds::first_view(&document);
        let viewed = document.round(round);
        let asked = viewed.and_then(navigate::first_open);
        let pace = viewed.map(|round| Pace::usual(&round.questionnaire));
        let pair = default_pair(&document, round);
        let read_only = match &access {
            Access::ReadOnly { holder } => {
                let elsewhere = holder.as_ref().map(|holder| Elsewhere {
                    host: holder.host.clone(),
                    since: self.ports.clock.local(holder.since),
                });
                Some(Notice::OpenedReadOnly(elsewhere))
            }
            Access::Full => None,
        };
        let Some(pace) = pace else { return self.failed(Notice::NoRounds) };
        self.state.open = Some(Open {
            path,
            kept,
            document: Arc::new(document),
            access,
            round,
            asked,
            idea: None,
            findings: None,
            crowd: None,
            seen: Default::default(),
            trace: None,
            pair,
            comparison: None,
            crowds: Default::default(),
            seen_since: Default::default(),
            tried: None,
            saved: Saved::At(self.state.now),
            laptop: None,
            workshop: None,
            history: History::default(),
            pace,
            printed: Default::default(),
            printed_remarks: Vec::new(),
            prints_names: false,
        });
        self.state.opening = false;
        self.state.notice = read_only;
        self.state.dialog = None;
        self.cancel_job();
        self.state.start = StartPage::Ways;
        self.state.screen = if made && kept { Screen::Answer } else { Screen::Overview };
        self.state.toast = None;
        if renamed {
            self.say_where();
        }
        self.remember();
        self.go_round();
        self.figure();
    }

    /// The name was taken: says which one the document got.
    fn say_where(&mut self) {
        if let Some(path) = self.state.open.as_ref().map(|open| open.path.clone()) {
            self.toast_with_file("toast-renamed", &path);
        }
    }

    pub(super) fn toast_with_file(&mut self, key: &str, path: &Path) {
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned());
        let folder = path.parent().map(|folder| folder.display().to_string());
        let args = [
            ("file", Arg::Text(file.as_deref().unwrap_or_default())),
            ("folder", Arg::Text(folder.as_deref().unwrap_or_default())),
        ];
        let text = self.state.texts.with(key, &args);
        self.toast(text, None);
    }

    /// Whether the open document may be left: nothing would be lost. What was asked is done later
    /// where the latest answers are still on their way.
    pub(super) fn may_leave(&mut self, asked: &Command) -> bool {
        match self.state.open.as_ref().map(|open| open.saved) {
            Some(Saved::Failing) if !self.is_copied() => {
                self.state.notice = Some(Notice::Unsaved);
                false
            }
            Some(Saved::Saving) => {
                self.after_saving = Some(asked.clone());
                false
            }
            _ => true,
        }
    }

    /// Whether another document may take this one's place: none is on its way already.
    pub(super) fn may_go_elsewhere(&mut self) -> bool {
        let failing = self.state.open.as_ref().is_some_and(|open| open.saved == Saved::Failing);
        if failing {
            self.state.notice = Some(Notice::Unsaved);
        }
        !failing && !self.state.opening
    }

    /// Whether a copy elsewhere has everything.
    fn is_copied(&self) -> bool {
        let open = self.state.open.as_ref();
        let copy = self.copy.as_ref().filter(|(_, on_disk)| *on_disk);
        open.zip(copy).is_some_and(|(open, (copy, _))| Arc::ptr_eq(&open.document, copy))
    }

    pub(super) fn copied(&mut self, path: &Path) {
        if let Some((_, on_disk)) = &mut self.copy {
            *on_disk = true;
        }
        self.toast_with_file("toast-copy-saved", path);
    }

    pub(super) fn close(&mut self, asked: &Command) {
        if self.state.open.is_some() && !self.state.opening && self.may_leave(asked) {
            self.cancel_job();
            self.remember();
            self.state.open = None;
            self.state.notice = None;
            self.state.toast = None;
            self.engine.send(Job::Close);
        }
    }

    /// Puts the open document on top of the recent ones.
    pub(super) fn remember(&mut self) {
        let Some(open) = self.state.open.as_ref().filter(|open| open.kept) else { return };
        let Some(latest) = open.document.latest() else { return };
        let (done, total) = latest.progress();
        let recent = Recent {
            path: open.path.clone(),
            organization: open.document.organization.name.clone(),
            round: latest.name.clone(),
            pulse: latest.questionnaire.picks_from.is_some(),
            done,
            total,
            opened: self.state.now,
        };
        self.change_settings(|settings| settings.remember(recent));
    }

    pub(super) fn look_up(&mut self) {
        let paths = self.state.settings.recent.iter().map(|recent| recent.path.clone()).collect();
        self.engine.send(Job::LookUp(paths));
    }

    pub(super) fn ask_save_copy(&mut self) {
        let Some(open) = &self.state.open else { return };
        let name = rounds::file_name(&open.document.organization.name);
        let proposed = self.ports.folders.documents().join(format!("{name}.mitta"));
        let title = self.state.texts.tr("dialog-save-copy-title");
        self.ports.dialogs.ask(Question::SaveCopy { title, proposed });
    }

    pub(super) fn save_copy(&mut self, path: PathBuf) {
        let Some(open) = &self.state.open else { return };
        let to = with_extension(path, "mitta");
        // A copy over the open document itself would break it.
        if to == open.path {
            return self.failed(Notice::CopyOntoItself);
        }
        self.copy = Some((Arc::clone(&open.document), false));
        self.engine.send(Job::SaveCopy(Arc::clone(&open.document), to));
    }

    /// Where a file that is made of a document is proposed: beside it, else among the documents.
    pub(super) fn beside(&self, open: &Open) -> PathBuf {
        let folder = open.path.parent().filter(|_| open.kept).map(Path::to_owned);
        folder.unwrap_or_else(|| self.ports.folders.documents())
    }

    pub(super) fn ask_report(&mut self, pages: Pages) {
        let Some(open) = &self.state.open else { return };
        let Some(round) = open.round() else { return };
        let name =
            format!("{} {}.pdf", rounds::file_name(&open.document.organization.name), round.name);
        let title = self.state.texts.tr("dialog-report-title");
        let question =
            Question::SaveReport { title, proposed: self.beside(open).join(name), pages };
        self.ports.dialogs.ask(question);
    }

    /// Name of a round, for messages.
    pub fn round_name(&self, id: RoundId) -> Option<&str> {
        Some(&self.state.open.as_ref()?.document.round(id)?.name)
    }
}
