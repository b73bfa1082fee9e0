//! The one place that changes the state.

use std::sync::Arc;

use super::job::{Job, Outcome};
use super::{
    Adapting, Asked, Clip, Command, Dialog, Engine, Label, Notice, Open, Ports, Screen, Settings,
    StartPage, State, Toast, Zoom, navigate,
};
use crate::catalog::Library;
use crate::chart::Palette;
use crate::model::{Document, Language, Who};
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
    pub(super) failed_at: Option<i64>,
    /// What was asked while the latest answers were on their way to the disk.
    pub(super) after_saving: Option<Command>,
    /// The content of the latest copy, and whether it is on disk.
    pub(super) copy: Option<(Arc<Document>, bool)>,
    /// What was adapted and thrown away last, to take that back.
    pub(super) dropped: Option<Adapting>,
    /// What is to be put into the clipboard.
    pub(super) clip: Option<Clip>,
    pub(super) palette: Arc<Palette>,
    /// What ships, without anything of one's own.
    pub(super) shipped: Arc<Library>,
}

impl App {
    /// The program with nothing open.
    pub fn new(
        settings: Settings,
        shipped: Arc<Library>,
        palette: Palette,
        ports: Ports,
        engine: Box<dyn Engine>,
    ) -> Self {
        let now = ports.clock.now();
        let state = State {
            texts: Arc::new(Texts::new(settings.language)),
            settings,
            library: Arc::clone(&shipped),
            own: None,
            preview: None,
            adapting: None,
            open: None,
            start: StartPage::default(),
            screen: Screen::default(),
            dialog: None,
            notice: None,
            toast: None,
            opening: false,
            exporting: None,
            importing: None,
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
            dropped: None,
            clip: None,
            palette: Arc::new(palette),
            shipped,
        };
        app.look_up();
        app.read_own();
        app
    }

    /// What the screens read.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// Does what is asked.
    pub fn handle(&mut self, command: Command) {
        self.state.now = self.ports.clock.now();
        let laptop = self.state.open.as_ref().and_then(|open| open.laptop.as_ref());
        if laptop.is_some_and(|laptop| !laptop.allows(&command)) {
            return;
        }
        match command {
            Command::ShowStart(page) => self.show_start(page),
            Command::Create(asked) => self.create(&asked),
            Command::AskOpen => self.ask_open(),
            Command::Open(path) => self.open(path),
            Command::OpenSample => self.open_sample(),
            Command::Close => self.close(&Command::Close),
            Command::Forget(path) => self.forget(&path),
            Command::Recall(recent, at) => self.recall(*recent, at),
            Command::AskSaveCopy => self.ask_save_copy(),
            Command::SaveCopy(path) => self.save_copy(path),
            Command::Show(screen) => self.show(screen),
            Command::Trace(origin) => self.trace(origin),
            Command::KeepWidth(pane, width) => self.change_settings(|settings| {
                settings.panes.insert(pane, width);
            }),
            Command::CloseTrace => self.with_open(|open| open.trace = None),
            Command::Ask(dialog) => {
                self.look_again(&dialog);
                self.state.dialog = Some(dialog);
            }
            Command::Dismiss => self.dismiss(),
            Command::DismissNotice => self.dismiss_notice(),
            Command::ChooseRound(round) => self.choose_round(round),
            Command::ChooseItem(item) => self.choose_asked(Some(Asked::Item(item))),
            Command::ShowKpis => self.show_kpis(),
            Command::ChooseQuestion(question) => {
                self.choose_asked(Some(Asked::Question(question)));
            }
            Command::NextItem => self.step(navigate::next),
            Command::PreviousItem => self.step(navigate::previous),
            Command::NextOpen => self.step(navigate::next_open),
            Command::NextTheme => self.step(|round, item| navigate::theme(round, item, 1)),
            Command::PreviousTheme => self.step(|round, item| navigate::theme(round, item, -1)),
            Command::Answer(value) => self.answer(value),
            Command::SetConfidence(confidence) => self.set_confidence(confidence),
            Command::TypeEvidence(text) => self.type_text(Label::Evidence, text),
            Command::TypeComment(text) => self.type_text(Label::Comment, text),
            Command::Reply(reply) => self.reply(reply),
            Command::TypeReply(reply) => self.type_reply(reply),
            Command::SetKpis(values) => self.set_kpis(values),
            Command::TypeKpi(kpi, value) => self.type_kpi(kpi, value),
            Command::SetJourneys(journeys) => {
                self.set_journeys(journeys, false);
            }
            Command::TypeJourneys(journeys) => {
                self.set_journeys(journeys, true);
            }
            Command::CopyJourneys => self.copy_journeys(),
            Command::RemoveMoment(journey, moment) => self.remove_moment(journey, moment),
            Command::RemoveJourney(journey) => self.remove_journey(journey),
            Command::ShowIdea(idea) => self.show_idea(idea),
            Command::AddIdeas(words) => self.add_ideas(&words),
            Command::ReplyIdea(idea, code, reply) => self.reply_idea(idea, &code, reply, false),
            Command::TypeIdea(idea, code, reply) => self.reply_idea(idea, &code, reply, true),
            Command::MoveIdea(idea, to) => self.move_idea(idea, to),
            Command::DecideIdea { idea, to, reason, thanks } => {
                self.decide_idea(idea, to, &reason, &thanks);
            }
            Command::JudgeIdea(idea, replies) => self.judge_idea(idea, replies),
            Command::RevealJudgements(idea) => self.reveal_judgements(idea),
            Command::AddAction(action) => self.add_action(*action),
            Command::SetAction(id, action) => self.set_action(id, *action),
            Command::SetActionState(id, to, why) => self.set_action_state(id, to, &why),
            Command::CarryAction(id) => self.carry_action(id),
            Command::RemoveAction(id) => self.remove_action(id),
            Command::SetBlocks(chosen) => self.set_blocks(&chosen),
            Command::PreviewImport(path, side) => self.preview_import(path, side),
            Command::AskAnswers(side) => self.ask_answers(side),
            Command::MapColumn(place, target) => self.map_column(place, target),
            Command::Import(mapping) => self.import(mapping),
            Command::CancelJob => self.cancel_job(),
            Command::AskForm(side, form) => self.ask_form(side, form),
            Command::SaveForm(path, side, form) => self.save_form(path, side, form),
            Command::Reveal => self.take_in(true),
            Command::TakeIn => self.take_in(false),
            Command::HandRound(side, pin) => self.hand_round(side, pin),
            Command::Laptop(step) => self.laptop_step(step),
            Command::Guess(score) => self.guess(score),
            Command::Workshop(step) => self.workshop_step(step),
            Command::SetInvited(side, people) => self.set_invited(side, people),
            Command::SetUnits(units) => self.set_units(units),
            Command::RemoveBatch(batch) => self.remove_batch(batch),
            Command::StopTyping => self.with_open(|open| open.history.stop_typing()),
            Command::Undo => self.undo(),
            Command::Redo => self.redo(),
            Command::StartRound(asked) => self.start_round(&asked),
            Command::CloseRound => self.set_closed(true),
            Command::ReopenRound => self.set_closed(false),
            Command::RemoveRound(round) => self.remove_round(round),
            Command::MoveRound(to) => self.move_round(&to),
            Command::TryOut(round, on) => self.try_out(round, &on),
            Command::SetTargets(targets) => self.set_targets(targets),
            Command::SetEvent { was, to } => self.set_event(was.as_ref(), to),
            Command::Compare(from, to) => self.compare(from, to),
            Command::AskReport(pages) => self.ask_report(pages),
            Command::SaveReport(path, pages) => self.save_report(path, pages),
            Command::AskPaper => self.ask_paper(),
            Command::SavePaper(path) => self.save_paper(path),
            Command::TakeAlong(plate, taking) => self.take_along(plate, taking),
            Command::SavePlate(path, plate, taking) => self.save_plate(path, plate, taking),
            Command::PrintNames(print) => self.with_open(|open| open.prints_names = print),
            Command::PrintComment(item, print) => self.print_comment(item, print),
            Command::PrintRemark(remark, print) => self.print_remark(remark, print),
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
            Command::ReadOwn => self.read_own(),
            Command::SetOwnFolder(folder) => self.set_own_folder(folder),
            Command::AskOwnFolder => self.ask_own_folder(),
            Command::AskQuestionnaire => self.ask_questionnaire(),
            Command::Preview(path) => self.preview(path, Who::Staff),
            Command::PreviewFor(path, who) => self.preview(path, who),
            Command::TakeIntoUse => self.take_into_use(),
            Command::Adapt(id, version) => self.adapt(&id, version),
            Command::ChangeAdaptation(change) => self.change_adaptation(change),
            Command::UndoAdaptation => self.step_adaptation(true),
            Command::RedoAdaptation => self.step_adaptation(false),
            Command::SaveAdaptation => self.save_adaptation(),
            Command::DropAdaptation(then) => self.drop_adaptation(then.map(|then| *then)),
            Command::KeepAdaptation => self.keep_adaptation(),
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
        self.rest(now.stamp);
        if self.state.open.as_ref().is_some_and(|open| open.laptop.is_some()) {
            self.state.now = now;
        }
        if self.failed_at.is_some_and(|failed| now.stamp.0 - failed >= RETRY) {
            self.failed_at = None;
            self.engine.send(Job::Retry);
        }
    }

    /// Whether time alone will change something soon.
    pub fn is_waiting(&self) -> bool {
        let is_going = self.state.open.as_ref().is_some_and(|open| open.laptop.is_some());
        is_going || self.state.toast.is_some() || self.failed_at.is_some()
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
            Outcome::Figured { findings, comparison } => self.figured(findings, comparison),
            Outcome::Tallied(round, found) => self.tallied(round, found),
            Outcome::Imported(watch, imported) => self.imported(&watch, *imported),
            Outcome::NotImported(watch, error) => self.not_imported(&watch, error),
            Outcome::HandedOut(made) => self.handed_out(made),
            Outcome::PinHashed(side, hash) => self.pin_hashed(side, hash),
            Outcome::PinChecked(is_right, leave) => self.pin_checked(is_right, leave),
            Outcome::Appended(made) => self.appended(made),
            Outcome::LookedAtWaiting(round, waiting) => self.looked_at_waiting(round, waiting),
            Outcome::TriedOut { round, on, found } => self.tried_out(round, &on, found),
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
            Outcome::PlateTaken(taken) => self.plate_taken(taken),
            Outcome::PaperSaved(path) => self.toast_with_file("toast-paper-saved", &path),
            Outcome::PaperNotSaved(path, error) => {
                self.failed(Notice::PaperNotSaved { path, error });
            }
            // The window asks for neither.
            Outcome::Inspected(_)
            | Outcome::NotInspected(_)
            | Outcome::Checked(_)
            | Outcome::NotChecked(_) => {}
            Outcome::OwnRead(own) => self.own_read(*own),
            Outcome::Previewed(preview) => self.previewed(*preview),
            Outcome::OwnPut(title) => self.own_put(&title),
            Outcome::OwnNotPut(error) => {
                self.state.dialog = None;
                self.adaptation_not_put();
                self.failed(Notice::OwnNotPut(error));
            }
            Outcome::Missing(paths) => self.state.missing = paths.into_iter().collect(),
        }
    }

    /// Another screen is shown without the trace of the one before.
    pub(super) fn show(&mut self, screen: Screen) {
        if self.state.screen != screen {
            self.with_open(|open| open.trace = None);
        }
        self.state.screen = screen;
        if screen == Screen::Years {
            self.tally();
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

    pub(super) fn toast(&mut self, text: String, undo: Option<Command>) {
        self.state.toast = Some(Toast { text, undo, since: self.state.now });
    }

    /// Closes the dialog: what was tried out in it goes, what was typed into it stays.
    fn dismiss(&mut self) {
        let was = self.state.dialog.take();
        self.with_open(|open| open.tried = None);
        self.stay_in_round();
        if was == Some(Dialog::Adapt) {
            self.tell_adaptation_kept();
        }
        if matches!(was, Some(Dialog::Import(_))) {
            self.keep_looked_at();
        }
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
        if self.may_end() && self.may_lose_adaptation() && self.may_leave(&Command::Quit) {
            self.state.quit = true;
        }
    }
}
