//! The round's questionnaire as a form to fill in with a pen.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use super::export::{PaperForm, PaperJob};
use super::files::with_extension;
use super::job::Job;
use super::{App, Question, rounds};
use crate::report::Date;

impl App {
    pub(super) fn ask_paper(&mut self) {
        let Some(open) = &self.state.open else { return };
        let Some(round) = open.round() else { return };
        let title = round.questionnaire.title.get(self.state.settings.language);
        let name = format!("{}.pdf", rounds::file_name(title));
        let folder = if open.kept { open.path.parent().map(Path::to_owned) } else { None };
        let folder = folder.unwrap_or_else(|| self.ports.folders.documents());
        let title = self.state.texts.tr("dialog-paper-title");
        self.ports.dialogs.ask(Question::SavePaper { title, proposed: folder.join(name) });
    }

    pub(super) fn save_paper(&mut self, to: PathBuf) {
        let Some(round) = self.state.open.as_ref().and_then(|open| open.round()) else { return };
        let now = self.state.now;
        let job = PaperJob {
            form: PaperForm::Questionnaire(Arc::clone(&round.questionnaire)),
            palette: Arc::clone(&self.palette),
            language: self.state.settings.language,
            date: Date { year: now.year, month: now.month, day: now.day },
            to: with_extension(to, "pdf"),
        };
        self.engine.send(Job::Paper(job));
    }
}
