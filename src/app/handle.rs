//! The one place that changes the state.

use std::{path::PathBuf, sync::Arc};

use super::job::{Job, Outcome, Place, ReportJob};
use super::{
    Command, Dialog, Engine, Label, NewRound, Notice, Open, Ports, Question, Reply, Saved, Screen,
    Settings, StartPage, State, Toast, Zoom, navigate, rounds,
};
use crate::catalog::{self, Library};
use crate::chart::Palette;
use crate::model::{Answer, Confidence, Document, Edit, ItemCode, Language, RoundId, Value};
use crate::text::Texts;

/// How long the line after an act stays, in seconds.
const TOAST: i64 = 6;
/// How long after a refusal the disk is tried again, in seconds.
const RETRY: i64 = 2;
const ZOOMS: [f32; 9] = [0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5];

/// The program without a face.
pub struct App {
    pub(super) state: State,
    pub(super) ports: Ports,
    pub(super) engine: Box<dyn Engine>,
    failed_at: Option<i64>,
    /// What was asked while the latest answers were on their way to the disk.
    pub(super) after_saving: Option<Command>,
    /// The content of the latest copy, and whether it is on disk.
    pub(super) copy: Option<(Arc<Document>, bool)>,
    palette: Arc<Palette>,
}

impl App {
    /// The program with nothing open.
    pub fn new(
        settings: Settings,
        library: Arc<Library>,
        palette: Palette,
        ports: Ports,
        engine: Box<dyn Engine>,
    ) -> Self {
        let now = ports.clock.now();
        let state = State {
            texts: Arc::new(Texts::new(settings.language)),
            settings,
            library,
            open: None,
            start: StartPage::default(),
            screen: Screen::default(),
            dialog: None,
            notice: None,
            toast: None,
            opening: false,
            exporting: None,
            missing: Default::default(),
            now,
            quit: false,
        };
        let mut app = Self {
            state,
            ports,
            engine,
            failed_at: None,
            after_saving: None,
            copy: None,
            palette: Arc::new(palette),
        };
        app.look_up();
        app
    }

    /// What the screens read.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Does what is asked.
    pub fn handle(&mut self, command: Command) {
        self.state.now = self.ports.clock.now();
        match command {
            Command::ShowStart(page) => self.show_start(page),
            Command::Create(asked) => self.create(&asked),
            Command::AskOpen => self.ask_open(),
            Command::Open(path) => self.open(path),
            Command::OpenSample => self.open_sample(),
            Command::Close => self.close(&Command::Close),
            Command::Forget(path) => self.change_settings(|settings| settings.forget(&path)),
            Command::AskSaveCopy => self.ask_save_copy(),
            Command::SaveCopy(path) => self.save_copy(path),
            Command::Show(screen) => self.state.screen = screen,
            Command::Ask(dialog) => self.state.dialog = Some(dialog),
            Command::Dismiss => self.state.dialog = None,
            Command::DismissNotice => self.dismiss_notice(),
            Command::ChooseRound(round) => self.choose_round(round),
            Command::ChooseItem(item) => self.choose_item(Some(item)),
            Command::NextItem => self.step(navigate::next),
            Command::PreviousItem => self.step(navigate::previous),
            Command::NextOpen => self.step(navigate::next_open),
            Command::NextTheme => self.step(|round, item| navigate::theme(round, item, 1)),
            Command::PreviousTheme => self.step(|round, item| navigate::theme(round, item, -1)),
            Command::Answer(value) => self.answer(value),
            Command::SetConfidence(confidence) => self.set_confidence(confidence),
            Command::TypeEvidence(text) => self.type_text(Label::Evidence, text),
            Command::TypeComment(text) => self.type_text(Label::Comment, text),
            Command::StopTyping => self.with_open(|open| open.history.stop_typing()),
            Command::Undo => self.undo(),
            Command::Redo => self.redo(),
            Command::StartRound(asked) => self.start_round(&asked),
            Command::CloseRound => self.set_closed(true),
            Command::ReopenRound => self.set_closed(false),
            Command::RemoveRound(round) => self.remove_round(round),
            Command::SetTargets(targets) => self.set_targets(targets),
            Command::Compare(from, to) => self.compare(from, to),
            Command::AskReport(pages) => self.ask_report(pages),
            Command::SaveReport(path, pages) => self.save_report(path, pages),
            Command::PrintComment(item, print) => self.print_comment(item, print),
            Command::TypedPath(text) => self.typed_path(&text),
            Command::SetLanguage(language) => self.set_language(language),
            Command::SetAppearance(look) => {
                self.change_settings(|settings| settings.appearance = look)
            }
            Command::ShowLastAnswer(show) => {
                self.change_settings(|settings| settings.show_last_answer = show);
            }
            Command::Zoom(zoom) => self.zoom(zoom),
            Command::Resized(width, height) => {
                self.change_settings(|settings| settings.window = Some((width, height)));
            }
            Command::Quit => self.quit(),
        }
    }

    /// The start window is what shows when nothing is open.
    fn show_start(&mut self, page: StartPage) {
        self.close(&Command::ShowStart(page));
        if self.state.open.is_none() {
            self.state.start = page;
        }
    }

    /// Takes in what has come of jobs and dialogs, and lets time pass. Call it once a frame.
    pub fn tick(&mut self) {
        for outcome in self.engine.outcomes() {
            self.absorb(outcome);
        }
        for reply in self.ports.dialogs.replies() {
            self.answered(reply);
        }
        let now = self.ports.clock.now();
        if self.state.toast.as_ref().is_some_and(|toast| now.stamp.0 - toast.since.stamp.0 >= TOAST)
        {
            self.state.toast = None;
        }
        if self.failed_at.is_some_and(|failed| now.stamp.0 - failed >= RETRY) {
            self.failed_at = None;
            self.engine.send(Job::Retry);
        }
    }

    /// Whether time alone will change something soon.
    pub fn is_waiting(&self) -> bool {
        self.state.toast.is_some() || self.failed_at.is_some()
    }

    fn absorb(&mut self, outcome: Outcome) {
        self.state.now = self.ports.clock.now();
        match outcome {
            Outcome::Opened { path, document, access, made, kept } => {
                self.opened(path, *document, access, made, kept);
            }
            Outcome::NotOpened(error) => self.failed(Notice::NotOpened(error)),
            Outcome::NotCreated(error) => self.failed(Notice::NotCreated(error)),
            Outcome::Written => self.written(),
            Outcome::NotWritten(error) => self.not_written(error),
            Outcome::NotLeft => self.failed(Notice::Unsaved),
            Outcome::Closed => self.look_up(),
            Outcome::Figured { findings, comparison } => self.with_open(|open| {
                open.findings = findings;
                open.comparison = comparison;
            }),
            Outcome::CopySaved(path) => self.copied(&path),
            Outcome::CopyNotSaved(error) => self.failed(Notice::CopyNotSaved(error)),
            Outcome::ReportSaved(path) => {
                self.state.exporting = None;
                self.toast_with_file("toast-report-saved", &path);
            }
            Outcome::ReportNotSaved(path, error) => {
                let pages = self.state.exporting.take().unwrap_or(super::Pages::Two);
                self.failed(Notice::ReportNotSaved { path, pages, error });
            }
            // The window asks for neither.
            Outcome::Inspected(_)
            | Outcome::NotInspected(_)
            | Outcome::Checked(_)
            | Outcome::NotChecked(_) => {}
            Outcome::Missing(paths) => self.state.missing = paths.into_iter().collect(),
        }
    }

    pub(super) fn with_open(&mut self, change: impl FnOnce(&mut Open)) {
        if let Some(open) = &mut self.state.open {
            change(open);
        }
    }

    pub(super) fn failed(&mut self, notice: Notice) {
        self.state.opening = false;
        self.state.notice = Some(notice);
    }

    pub(super) fn toast(&mut self, text: String, undo: bool) {
        self.state.toast = Some(Toast { text, undo, since: self.state.now });
    }

    fn dismiss_notice(&mut self) {
        self.state.notice = None;
        self.state.toast = None;
    }

    pub(super) fn change_settings(&mut self, change: impl FnOnce(&mut Settings)) {
        let before = self.state.settings.clone();
        change(&mut self.state.settings);
        if self.state.settings != before {
            self.engine.send(Job::Keep(Box::new(self.state.settings.clone())));
        }
    }

    fn set_language(&mut self, language: Language) {
        self.change_settings(|settings| settings.language = language);
        self.state.texts = Arc::new(Texts::new(language));
        self.state.toast = None;
    }

    fn zoom(&mut self, zoom: Zoom) {
        let now = self.state.settings.zoom;
        let to = match zoom {
            Zoom::In => ZOOMS.into_iter().find(|step| *step > now + 0.01),
            Zoom::Out => ZOOMS.into_iter().rev().find(|step| *step < now - 0.01),
            Zoom::Reset => Some(1.0),
        };
        self.change_settings(|settings| settings.zoom = to.unwrap_or(now));
    }

    fn quit(&mut self) {
        if self.may_leave(&Command::Quit) {
            self.state.quit = true;
        }
    }

    // Answering

    /// Applies an edit, keeps its inverse, and has it written and figured.
    pub(super) fn edit(&mut self, label: Label, edit: Edit) -> bool {
        // While another document is being opened, an edit would be written into that one.
        let Some(open) = self.state.open.as_mut().filter(|_| !self.state.opening) else {
            return false;
        };
        if !open.can_edit() {
            return false;
        }
        let Ok(inverse) = Arc::make_mut(&mut open.document).apply(&edit) else { return false };
        open.history.done(label, inverse);
        self.wrote(edit);
        true
    }

    fn wrote(&mut self, edit: Edit) {
        // What the disk refused is still not there.
        self.with_open(|open| {
            if open.saved != Saved::Failing {
                open.saved = Saved::Saving;
            }
        });
        self.engine.send(Job::Write(vec![edit]));
        self.figure();
    }

    pub(super) fn figure(&mut self) {
        let Some(open) = &self.state.open else { return };
        self.engine.send(Job::Figure(Arc::clone(&open.document), open.round, open.pair));
    }

    fn written(&mut self) {
        self.failed_at = None;
        let now = self.state.now;
        self.with_open(|open| open.saved = Saved::At(now));
        if matches!(self.state.notice, Some(Notice::NotWritten(_) | Notice::Unsaved)) {
            self.state.notice = None;
        }
        self.remember();
        if let Some(command) = self.after_saving.take() {
            self.handle(command);
        }
    }

    fn not_written(&mut self, error: crate::store::StoreError) {
        self.failed_at = Some(self.state.now.stamp.0);
        self.after_saving = None;
        self.with_open(|open| open.saved = Saved::Failing);
        self.state.notice = Some(Notice::NotWritten(error));
    }

    fn change_answer(&mut self, label: Label, change: impl FnOnce(&mut Answer)) {
        let Some(open) = &self.state.open else { return };
        let (Some(round), Some(code), true) = (open.round(), &open.item, open.can_answer()) else {
            return;
        };
        let before = round.sheet.answer(code).cloned().unwrap_or_default();
        let mut answer = before.clone();
        change(&mut answer);
        if answer == before {
            return;
        }
        answer.changed = Some(self.state.now.stamp);
        let edit = Edit::SetAnswer { round: round.id, item: code.clone(), answer };
        self.edit(label, edit);
    }

    fn answer(&mut self, value: Value) {
        let given = |open: &Open| open.round()?.sheet.value(open.item.as_ref()?);
        let before = self.state.open.as_ref().and_then(given);
        if self.fits(value) {
            self.change_answer(Label::Answer, |answer| {
                answer.value = if answer.value == Some(value) { None } else { Some(value) };
            });
        }
        let now = self.state.now.stamp;
        if before.is_none() && self.state.open.as_ref().and_then(given).is_some() {
            self.with_open(|open| open.pace.answered(now));
        }
    }

    /// Whether the item has such an answer.
    fn fits(&self, value: Value) -> bool {
        let Some(item) = self.state.open.as_ref().and_then(Open::item) else { return false };
        match value {
            Value::Number(raw) => {
                let (least, most) = item.scale.ends();
                (least..=most).contains(&raw)
            }
            Value::NotApplicable => item.not_applicable.is_some(),
            Value::DontKnow => true,
        }
    }

    fn set_confidence(&mut self, confidence: Confidence) {
        self.change_answer(Label::Confidence, |answer| {
            let same = answer.confidence == Some(confidence);
            answer.confidence = if same { None } else { Some(confidence) };
        });
    }

    fn type_text(&mut self, label: Label, text: String) {
        self.change_answer(label, |answer| match label {
            Label::Evidence => answer.evidence = text,
            _ => answer.comment = text,
        });
    }

    fn undo(&mut self) {
        self.travel(true);
    }

    fn redo(&mut self) {
        self.travel(false);
    }

    /// One step back or forth; the view follows to what changed.
    fn travel(&mut self, back: bool) {
        let Some(open) = self.state.open.as_mut().filter(|_| !self.state.opening) else { return };
        let step = if back { open.history.take_back() } else { open.history.take_forth() };
        let Some(step) = step else { return };
        let Ok(inverse) = Arc::make_mut(&mut open.document).apply(&step.edit) else { return };
        if back {
            open.history.undone(step.label, inverse);
        } else {
            open.history.redone(step.label, inverse);
        }
        self.follow(&step.edit);
        self.stay_on_a_round();
        self.wrote(step.edit);
        let key = if back { "toast-undone" } else { "toast-redone" };
        let what = self.state.texts.tr(step.label.key());
        let text = self.state.texts.with(key, &[("what", crate::text::Arg::Text(&what))]);
        self.toast(text, false);
    }

    /// Shows the round and the item that an edit changed.
    fn follow(&mut self, edit: &Edit) {
        let round = match edit {
            Edit::SetAnswer { round, .. }
            | Edit::SetTargets { round, .. }
            | Edit::SetClosed { round, .. } => *round,
            Edit::AddRound(round) => round.id,
            _ => return,
        };
        if self.state.open.as_ref().is_some_and(|open| open.round != round) {
            self.choose_round(round);
        }
        if let Edit::SetAnswer { item, .. } = edit {
            self.choose_item(Some(item.clone()));
        }
    }

    fn choose_item(&mut self, item: Option<ItemCode>) {
        self.with_open(|open| {
            open.history.stop_typing();
            if item.is_some() {
                open.item = item;
            }
        });
    }

    fn step(
        &mut self,
        to: impl FnOnce(&crate::model::Round, Option<&ItemCode>) -> Option<ItemCode>,
    ) {
        let Some(open) = &self.state.open else { return };
        let item = open.round().and_then(|round| to(round, open.item.as_ref()));
        self.choose_item(item);
    }

    // Rounds

    fn choose_round(&mut self, round: RoundId) {
        let Some(open) = &mut self.state.open else { return };
        let Some(chosen) = open.document.round(round) else { return };
        open.round = round;
        open.item = navigate::first_open(chosen);
        open.printed.clear();
        open.pair = default_pair(&open.document, round);
        open.history.stop_typing();
        self.figure();
    }

    fn start_round(&mut self, asked: &NewRound) {
        let Some(open) = &self.state.open else { return };
        let now = self.state.now.stamp;
        let made = rounds::new_round(&self.state.library, &open.document, asked, now);
        let Some(round) = made.filter(|round| rounds::YEARS.contains(&round.year)) else { return };
        let (id, name) = (round.id, round.name.clone());
        if self.edit(Label::StartRound, Edit::AddRound(Box::new(round))) {
            self.state.dialog = None;
            self.state.screen = Screen::Answer;
            self.choose_round(id);
            let text = self
                .state
                .texts
                .with("toast-round-started", &[("round", crate::text::Arg::Text(&name))]);
            self.toast(text, true);
        }
    }

    fn set_closed(&mut self, closed: bool) {
        let Some(round) = self.state.open.as_ref().map(|open| open.round) else { return };
        let closed = closed.then_some(self.state.now.stamp);
        let label = if closed.is_some() { Label::CloseRound } else { Label::ReopenRound };
        if self.edit(label, Edit::SetClosed { round, closed }) {
            let key = if closed.is_some() { "toast-round-closed" } else { "toast-round-reopened" };
            let text = self.state.texts.tr(key);
            self.toast(text, true);
        }
    }

    fn remove_round(&mut self, round: RoundId) {
        let last = self.state.open.as_ref().is_some_and(|open| open.document.rounds.len() < 2);
        if !last && self.edit(Label::RemoveRound, Edit::RemoveRound(round)) {
            self.state.dialog = None;
            self.stay_on_a_round();
            self.figure();
            let text = self.state.texts.tr("toast-round-removed");
            self.toast(text, true);
        }
    }

    /// After a round came or went, the view is on one that is there.
    fn stay_on_a_round(&mut self) {
        let Some(open) = &mut self.state.open else { return };
        let document = &open.document;
        if document.round(open.round).is_none() {
            open.round = rounds::first_view(document);
            open.item = document.round(open.round).and_then(navigate::first_open);
        }
        let there = |(a, b): &(RoundId, RoundId)| {
            document.round(*a).is_some() && document.round(*b).is_some()
        };
        if !open.pair.as_ref().is_some_and(there) {
            open.pair = default_pair(&open.document, open.round);
        }
    }

    fn set_targets(&mut self, targets: crate::model::Targets) {
        let Some(round) = self.state.open.as_ref().map(|open| open.round) else { return };
        self.edit(Label::Targets, Edit::SetTargets { round, targets });
        self.state.dialog = None;
    }

    fn compare(&mut self, from: RoundId, to: RoundId) {
        self.with_open(|open| open.pair = Some((from, to)));
        self.figure();
    }

    // Files

    fn answered(&mut self, reply: Reply) {
        match reply {
            Reply::Cancelled => {}
            Reply::Unavailable(question) => self.state.dialog = Some(Dialog::Path(question)),
            Reply::Chosen(Question::Open { .. }, path) => self.handle(Command::Open(path)),
            Reply::Chosen(Question::SaveCopy { .. }, path) => self.handle(Command::SaveCopy(path)),
            Reply::Chosen(Question::SaveReport { pages, .. }, path) => {
                self.handle(Command::SaveReport(path, pages));
            }
        }
    }

    fn typed_path(&mut self, text: &str) {
        let Some(Dialog::Path(question)) = self.state.dialog.take() else { return };
        let path = PathBuf::from(text.trim());
        if !text.trim().is_empty() {
            self.answered(Reply::Chosen(question, path));
        }
    }

    fn open_sample(&mut self) {
        if !self.may_go_elsewhere() {
            return;
        }
        let language = self.state.settings.language;
        match catalog::sample::organization(language, &self.state.library) {
            Ok(document) => {
                let name = rounds::file_name(&document.organization.name);
                self.state.opening = true;
                self.engine.send(Job::Create(Box::new(document), Place::Scratch(name)));
            }
            Err(_) => self.failed(Notice::SampleBroken),
        }
    }

    fn print_comment(&mut self, item: ItemCode, print: bool) {
        self.with_open(|open| {
            if print {
                open.printed.insert(item);
            } else {
                open.printed.remove(&item);
            }
        });
    }

    fn save_report(&mut self, to: PathBuf, pages: super::Pages) {
        let Some(open) = &self.state.open else { return };
        let now = self.state.now;
        self.state.exporting = Some(pages);
        self.engine.send(Job::Report(ReportJob {
            document: Arc::clone(&open.document),
            round: open.round,
            pages,
            library: Arc::clone(&self.state.library),
            palette: Arc::clone(&self.palette),
            language: self.state.settings.language,
            date: crate::report::Date { year: now.year, month: now.month, day: now.day },
            comments: open.printed.iter().cloned().collect(),
            to: with_extension(to, "pdf"),
        }));
    }
}

/// The round in view beside the newest earlier one on the same questionnaire, else the one before.
/// A round that is not finished has no change yet: the newest finished one takes its place.
pub(super) fn default_pair(
    document: &crate::model::Document,
    round: RoundId,
) -> Option<(RoundId, RoundId)> {
    let viewed = document.round(round)?;
    let finished = |other: &&crate::model::Round| other.is_complete() || other.closed.is_some();
    let up_to = document.rounds.iter().rev().skip_while(|other| other.id != round);
    let round = up_to
        .filter(finished)
        .map(|other| other.id)
        .next()
        .filter(|other| document.rounds.first().is_some_and(|first| first.id != *other));
    let round = round.unwrap_or(viewed.id);
    let viewed = document.round(round)?;
    let earlier: Vec<_> = document.rounds.iter().take_while(|other| other.id != round).collect();
    let same =
        |other: &&&crate::model::Round| other.questionnaire.label() == viewed.questionnaire.label();
    let before = earlier.iter().rev().find(same).or(earlier.last())?;
    Some((before.id, round))
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
