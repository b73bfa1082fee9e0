//! Native file dialogs: asked from anywhere, shown over the window, answered without blocking.

use std::{
    path::Path,
    sync::mpsc::{Receiver, Sender, channel},
    time::{Duration, Instant},
};

use eframe::Frame;
use rfd::{AsyncFileDialog, FileHandle};

use crate::app::{FileDialogs, Question, Reply};

/// Nobody closes a dialog this fast: it was never shown.
const TOO_FAST: Duration = Duration::from_millis(300);

/// Files of questionnaires, of one's own and of others.
const FORMS: [&str; 7] = ["toml", "xlsx", "txt", "tsv", "lss", "xml", "json"];
/// Files of answers.
const ANSWERS: [&str; 5] = ["csv", "tsv", "txt", "xlsx", "json"];

/// The port of the program.
pub struct NativeDialogs {
    questions: Sender<Question>,
    replies: Receiver<Reply>,
}

/// The side of the window, which the dialogs are shown over.
pub struct DialogHost {
    questions: Receiver<Question>,
    replies: Sender<Reply>,
}

/// Both sides.
pub fn dialogs() -> (NativeDialogs, DialogHost) {
    let (ask, questions) = channel();
    let (replies, answers) = channel();
    (NativeDialogs { questions: ask, replies: answers }, DialogHost { questions, replies })
}

impl FileDialogs for NativeDialogs {
    fn ask(&mut self, question: Question) {
        let _ = self.questions.send(question);
    }

    fn replies(&mut self) -> Vec<Reply> {
        self.replies.try_iter().collect()
    }
}

impl DialogHost {
    /// Shows what was asked for over this window; call it once a frame.
    pub fn show(&self, frame: &Frame, context: &egui::Context) {
        for question in self.questions.try_iter() {
            let dialog = dialog(&question).set_parent(frame);
            let (replies, context) = (self.replies.clone(), context.clone());
            match &question {
                Question::OwnFolder { .. } => {
                    answer(dialog.pick_folder(), question, replies, context);
                }
                Question::Open { .. }
                | Question::AddQuestionnaire { .. }
                | Question::Answers { .. } => {
                    answer(dialog.pick_file(), question, replies, context);
                }
                _ => answer(dialog.save_file(), question, replies, context),
            }
        }
    }
}

fn dialog(question: &Question) -> AsyncFileDialog {
    let dialog = AsyncFileDialog::new();
    match question {
        Question::Open { title } => dialog.set_title(title).add_filter("Mitta", &["mitta"]),
        Question::AddQuestionnaire { title } => {
            dialog.set_title(title).add_filter("TOML, LimeSurvey, XLSForm, SurveyJS", &FORMS)
        }
        Question::Answers { title, .. } => {
            dialog.set_title(title).add_filter("CSV, XLSX, JSON", &ANSWERS)
        }
        Question::SaveForm { title, proposed, form, .. } => {
            let end = form.extension();
            at(dialog.set_title(title).add_filter(end.to_uppercase(), &[end]), proposed)
        }
        Question::OwnFolder { title, proposed } => dialog.set_title(title).set_directory(proposed),
        Question::SaveCopy { title, proposed } => {
            at(dialog.set_title(title).add_filter("Mitta", &["mitta"]), proposed)
        }
        Question::SavePlate { title, proposed, taking, .. } => {
            let extension = taking.extension().unwrap_or_default();
            let dialog = dialog.set_title(title);
            at(dialog.add_filter(extension.to_uppercase(), &[extension]), proposed)
        }
        Question::SaveReport { title, proposed, .. } | Question::SavePaper { title, proposed } => {
            at(dialog.set_title(title).add_filter("PDF", &["pdf"]), proposed)
        }
    }
}

fn at(dialog: AsyncFileDialog, proposed: &Path) -> AsyncFileDialog {
    let name = proposed.file_name().map(|name| name.to_string_lossy().into_owned());
    let dialog = dialog.set_file_name(name.unwrap_or_default());
    match proposed.parent() {
        Some(folder) => dialog.set_directory(folder),
        None => dialog,
    }
}

/// Waits for the person on a thread of its own.
fn answer(
    shown: impl Future<Output = Option<FileHandle>> + Send + 'static,
    question: Question,
    replies: Sender<Reply>,
    context: egui::Context,
) {
    let asked = Instant::now();
    let wait = move || {
        let reply = match pollster::block_on(shown) {
            Some(file) => Reply::Chosen(question, file.path().to_owned()),
            None if asked.elapsed() < TOO_FAST => Reply::Unavailable(question),
            None => Reply::Cancelled,
        };
        let _ = replies.send(reply);
        context.request_repaint();
    };
    let _ = std::thread::Builder::new().name("dialog".into()).spawn(wait);
}
