//! What is asked of the laptop that goes round. None of its steps can be undone: what one respondent
//! said is never brought back before the eyes of the next.

use std::sync::Arc;

use super::super::job::Job;
use super::super::{App, Command, History, Label, Notice, Open, Saved, Screen, asking};
use super::form::{LaptopQuestion, choose, say};
use super::sheet::finished;
use super::{Laptop, LaptopForm, LaptopPage, LaptopStep, Leave, PATIENCE, Pin, empty, is_begun};
use crate::model::{Draft, Edit, Gathering, Round, Side, Stamp};
use crate::store::StoreError;

impl App {
    /// Has the PIN hashed; the laptop goes round once that is done.
    pub(in super::super) fn hand_round(&mut self, side: Side, pin: Pin) {
        let can = self.state.open.as_ref().is_some_and(Open::can_answer);
        if can && !self.state.opening && !self.is_taking_in() {
            self.state.dialog = None;
            self.engine.send(Job::HashPin(side, pin));
        }
    }

    /// The laptop goes round from now on. Blocks that the side is asked and the round lacks are
    /// frozen first.
    pub(in super::super) fn pin_hashed(&mut self, side: Side, hash: Option<String>) {
        let Some(open) = self.state.open.as_ref().filter(|open| open.can_answer()) else { return };
        let (Some(round), Some(hash)) = (open.round(), hash) else {
            return self.failed(Notice::NoPin);
        };
        let blocks = asking(&self.state.library, round, side);
        let asked =
            Round { blocks: blocks.clone().unwrap_or(round.blocks.clone()), ..round.clone() };
        if LaptopForm::new(&asked, side).is_empty() {
            return self.failed(Notice::NothingToAsk);
        }
        let id = round.id;
        if let Some(blocks) = blocks {
            self.edit(Label::Blocks, Edit::SetBlocks { round: id, blocks });
        }
        let (pin, draft) = (Some(hash), Some(empty(side)));
        if self.gather(|gathering| Gathering { pin, draft, ..gathering }) {
            self.go_round();
        }
    }

    /// Shows nothing but the laptop's own pages, if it goes round with the open document.
    pub(in super::super) fn go_round(&mut self) {
        let (language, now) = (self.state.settings.language, self.state.now.stamp);
        let Some(open) = &mut self.state.open else { return };
        open.laptop = Laptop::of(&open.document, language, now);
        if let Some(laptop) = &open.laptop {
            open.round = laptop.round;
            open.history = History::default();
            self.state.dialog = None;
            self.state.toast = None;
        }
    }

    /// Changes who was asked, without a step to undo: an earlier step would bring back what was
    /// gathered before it, and lose what came since.
    pub(in super::super) fn gather(&mut self, change: impl FnOnce(Gathering) -> Gathering) -> bool {
        let Some(open) = self.state.open.as_ref() else { return false };
        let Some(round) = open.round() else { return false };
        let gathering = Box::new(change(round.gathering.clone()));
        let edit = Edit::SetGathering { round: round.id, gathering };
        let is_kept = self.keep_quietly(edit);
        self.with_open(|open| open.history = History::default());
        is_kept
    }

    /// Applies an edit and has it written; no step undoes it, and no figure hangs on it.
    pub(in super::super) fn keep_quietly(&mut self, edit: Edit) -> bool {
        let is_busy = self.state.opening || self.is_taking_in();
        let open = self.state.open.as_mut().filter(|open| open.can_answer() && !is_busy);
        let Some(open) = open else { return false };
        if Arc::make_mut(&mut open.document).apply(&edit).is_err() {
            return false;
        }
        if open.saved != Saved::Failing {
            open.saved = Saved::Saving;
        }
        self.engine.send(Job::Write(vec![edit]));
        true
    }

    pub(in super::super) fn laptop_step(&mut self, step: LaptopStep) {
        let now = self.state.now.stamp;
        let Some(laptop) = self.laptop_mut() else { return };
        laptop.touched = now;
        match step {
            LaptopStep::Begin => self.begin_sheet(),
            LaptopStep::Discard => self.discard_sheet(),
            LaptopStep::Choose(given) => self.say(|question, draft| {
                if question.offers(&given) {
                    choose(draft, &question.asked, &given);
                }
            }),
            LaptopStep::Type(reply) => self.say(|question, draft| {
                if reply.as_ref().is_none_or(|reply| question.takes(reply)) {
                    say(draft, &question.asked, reply);
                }
            }),
            LaptopStep::Next => self.turn(true),
            LaptopStep::Back => self.turn(false),
            LaptopStep::Finish => self.finish_sheet(),
            LaptopStep::HandOn => self.hand_on(),
            LaptopStep::AskPin => self.ask_pin(),
            LaptopStep::Stay => laptop.lock.asks = false,
            LaptopStep::Leave(pin, leave) => self.check_pin(pin, leave),
        }
    }

    fn laptop_mut(&mut self) -> Option<&mut Laptop> {
        self.state.open.as_mut()?.laptop.as_mut()
    }

    /// The laptop that goes round, with its round and what is said so far.
    fn going(&self) -> Option<(&Open, &Laptop, &Round)> {
        let open = self.state.open.as_ref()?;
        Some((open, open.laptop.as_ref()?, open.round()?))
    }

    fn begin_sheet(&mut self) {
        let Some((open, laptop, round)) = self.going() else { return };
        let draft = round.gathering.draft.clone().unwrap_or_else(|| empty(laptop.side));
        let begins = matches!(laptop.page, LaptopPage::Welcome | LaptopPage::Unfinished);
        if !open.can_answer() || !begins {
            return;
        }
        // Whoever goes on does so at the first question without an answer.
        let shown = laptop.form.shown(&draft);
        let is_open = |at: &&usize| {
            let question = laptop.form.questions.get(**at);
            question.is_some_and(|q| q.given(&draft).is_none() && q.typed(&draft).is_none())
        };
        let at = shown.iter().find(is_open).copied();
        let page = at.map_or(LaptopPage::Last, LaptopPage::Question);
        self.turn_to(page);
    }

    /// The answers so far go; the next one begins with nothing of them.
    fn discard_sheet(&mut self) {
        let Some(side) = self.laptop_mut().map(|laptop| laptop.side) else { return };
        if self.gather(|gathering| Gathering { draft: Some(empty(side)), ..gathering }) {
            self.welcome();
        }
    }

    fn say(&mut self, change: impl FnOnce(&LaptopQuestion, &mut Draft)) {
        let Some((_, laptop, round)) = self.going() else { return };
        let LaptopPage::Question(at) = laptop.page else { return };
        let Some(question) = laptop.form.questions.get(at) else { return };
        let mut draft = round.gathering.draft.clone().unwrap_or_else(|| empty(laptop.side));
        change(question, &mut draft);
        if round.gathering.draft.as_ref() != Some(&draft) {
            self.gather(|gathering| Gathering { draft: Some(draft), ..gathering });
        }
    }

    /// To the question after or before; numbers that do not go together stay in view.
    fn turn(&mut self, on: bool) {
        let Some((_, laptop, round)) = self.going() else { return };
        let draft = round.gathering.draft.clone().unwrap_or_else(|| empty(laptop.side));
        let mut shown = laptop.form.shown(&draft).into_iter();
        let page = match (laptop.page, on) {
            (LaptopPage::Question(at), true) if laptop.form.passed(at, &draft).is_some() => return,
            (LaptopPage::Question(at), true) => shown.find(|other| *other > at),
            (LaptopPage::Question(at), false) => match shown.rfind(|other| *other < at) {
                Some(before) => Some(before),
                None => return,
            },
            (LaptopPage::Last, false) => shown.next_back(),
            _ => return,
        };
        self.turn_to(page.map_or(LaptopPage::Last, LaptopPage::Question));
    }

    fn turn_to(&mut self, page: LaptopPage) {
        self.laptop_mut().into_iter().for_each(|laptop| laptop.page = page);
    }

    fn finish_sheet(&mut self) {
        let day = super::super::crowd::day(self.state.now.stamp);
        let Some((open, laptop, round)) = self.going() else { return };
        if laptop.page != LaptopPage::Last || !open.can_answer() {
            return;
        }
        let draft = round.gathering.draft.clone().unwrap_or_else(|| empty(laptop.side));
        let Some(mut job) = finished(&open.document, round, &laptop.form, &draft, day) else {
            // Nothing was said, so there is nothing to keep.
            return self.discard_sheet();
        };
        let next = Some(empty(laptop.side));
        let gathering = Box::new(Gathering { draft: next, ..round.gathering.clone() });
        job.beside.push(Edit::SetGathering { round: round.id, gathering });
        self.turn_to(LaptopPage::Sending);
        self.engine.send(Job::Append(Box::new(job)));
    }

    /// The sheet is on disk; nothing of it is in memory any more either.
    pub(in super::super) fn appended(&mut self, made: Result<Edit, StoreError>) {
        match made {
            Ok(edit) => {
                self.with_open(|open| {
                    // It fits: the disk has taken it.
                    let _ = Arc::make_mut(&mut open.document).apply(&edit);
                });
                self.turn_to(LaptopPage::Done);
                self.written();
            }
            Err(error) => {
                self.turn_to(LaptopPage::Last);
                self.failed(Notice::SheetNotSaved(error));
            }
        }
    }

    fn hand_on(&mut self) {
        if self.laptop_mut().is_some_and(|laptop| laptop.page == LaptopPage::Done) {
            self.welcome();
        }
    }

    /// The next one begins: with questions in an order of their own, in the usual language.
    fn welcome(&mut self) {
        let Some((_, laptop, round)) = self.going() else { return };
        let (form, language) = (LaptopForm::new(round, laptop.side), laptop.language);
        if let Some(laptop) = self.laptop_mut() {
            laptop.form = form;
            laptop.page = LaptopPage::Welcome;
        }
        if self.state.settings.language != language {
            self.handle(Command::SetLanguage(language));
        }
    }

    /// Asks for the PIN; true if there is one to ask for.
    pub(in super::super) fn ask_pin(&mut self) {
        if let Some(laptop) = self.laptop_mut() {
            laptop.lock.asks = true;
        }
    }

    fn check_pin(&mut self, pin: Pin, leave: Leave) {
        let now = self.state.now.stamp;
        let hash = self.going().and_then(|(.., round)| round.gathering.pin.clone());
        let Some(laptop) = self.laptop_mut() else { return };
        if !laptop.lock.asks || laptop.lock.checking || laptop.lock.wait(now) > 0 {
            return;
        }
        laptop.lock.checking = true;
        self.engine.send(Job::CheckPin { pin, hash: hash.unwrap_or_default(), leave });
    }

    pub(in super::super) fn pin_checked(&mut self, is_right: bool, leave: Leave) {
        let now = self.state.now.stamp;
        let Some(laptop) = self.laptop_mut() else { return };
        if !is_right {
            return laptop.lock.failed(now);
        }
        laptop.lock = Default::default();
        match leave {
            Leave::Close => {
                laptop.is_released = true;
                self.handle(Command::Quit);
            }
            Leave::End => self.end_round(),
        }
    }

    /// The laptop stays with its organizer. A document that cannot be changed is closed, for the
    /// laptop still goes round with it.
    fn end_round(&mut self) {
        let side = self.laptop_mut().map(|laptop| laptop.side);
        let ended = self.gather(|gathering| Gathering { pin: None, draft: None, ..gathering });
        self.with_open(|open| open.laptop = None);
        if ended {
            self.state.screen = match side {
                Some(Side::Customers) => Screen::Customers,
                _ => Screen::People,
            };
            self.figure();
        } else {
            self.close(&Command::Close);
        }
    }

    /// The program does not end after all, so leaving takes the PIN again.
    pub(in super::super) fn stay_in_round(&mut self) {
        self.laptop_mut().into_iter().for_each(|laptop| laptop.is_released = false);
    }

    /// Whether the program may end: while the laptop goes round only with its PIN.
    pub(in super::super) fn may_end(&mut self) -> bool {
        let may = self.laptop_mut().is_none_or(|laptop| laptop.is_released);
        if !may {
            self.ask_pin();
        }
        may
    }

    /// Time passes: a sheet that nobody touches is covered, and the wait after a wrong PIN gets
    /// shorter.
    pub(in super::super) fn rest(&mut self, now: Stamp) {
        let begun = self
            .going()
            .is_some_and(|(.., round)| round.gathering.draft.as_ref().is_some_and(is_begun));
        let Some(laptop) = self.laptop_mut() else { return };
        let is_answering = matches!(laptop.page, LaptopPage::Question(_) | LaptopPage::Last);
        if is_answering && now.0 - laptop.touched.0 >= PATIENCE {
            laptop.page = if begun { LaptopPage::Unfinished } else { LaptopPage::Welcome };
        }
    }
}
