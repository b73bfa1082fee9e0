//! The round's questionnaire as a form to fill in with a pen.

use std::{path::PathBuf, sync::Arc};

use super::export::{PaperForm, PaperJob};
use super::files::with_extension;
use super::job::Job;
use super::{App, Question, rounds};

impl App {
    pub(super) fn ask_paper(&mut self) {
        let Some(open) = &self.state.open else { return };
        let Some(round) = open.round() else { return };
        let title = round.questionnaire.title.get(self.state.settings.language);
        let name = format!("{}.pdf", rounds::file_name(title));
        let title = self.state.texts.tr("dialog-paper-title");
        self.ports
            .dialogs
            .ask(Question::SavePaper { title, proposed: self.beside(open).join(name) });
    }

    pub(super) fn save_paper(&mut self, to: PathBuf) {
        let Some(round) = self.state.open.as_ref().and_then(|open| open.round()) else { return };
        let job = PaperJob {
            form: PaperForm::Questionnaire(Arc::clone(&round.questionnaire)),
            palette: Arc::clone(&self.palette),
            language: self.state.settings.language,
            date: self.state.now.into(),
            to: with_extension(to, "pdf"),
        };
        self.engine.send(Job::Paper(job));
    }
}
