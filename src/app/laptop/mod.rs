//! The laptop that goes round: one respondent after another, each alone with a sheet of their own.
//!
//! While a document's `gathering.pin` is set, the program is this and nothing else. A draft without
//! answers says whose sheet is next; one with answers belongs to whoever answers just now. A finished
//! sheet goes into the file and is never shown again.

mod form;
mod pin;
mod sheet;
mod steps;

pub use form::{LaptopForm, LaptopQuestion};
pub use pin::{Pin, SHORTEST_PIN};
pub use sheet::AppendJob;

pub(super) use pin::{hashed, is_right};
pub(super) use sheet::append;

use super::Command;
use crate::exchange::survey::Given;
use crate::model::{Document, Draft, Language, Reply, Round, RoundId, Side, Stamp};

/// After so many seconds without a step the laptop asks whether the same person is still there.
const PATIENCE: i64 = 180;
/// The longest wait after a wrong PIN, in seconds.
const LONGEST_WAIT: i64 = 300;

/// Where the one who has the laptop is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LaptopPage {
    /// What happens with the answers.
    Welcome,
    /// Somebody has begun a sheet: the same person goes on, or it is thrown away.
    Unfinished,
    /// A question, by its place in the form.
    Question(usize),
    /// Everything has been asked.
    Last,
    /// The sheet is on its way to the disk.
    Sending,
    /// Thank you; hand it on.
    Done,
}

/// What the PIN is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Leave {
    /// The round on the laptop ends.
    End,
    /// The program ends; the laptop goes on round when the document is opened again.
    Close,
}

/// A step of the laptop that goes round.
#[derive(Debug, Clone, PartialEq)]
pub enum LaptopStep {
    /// Begins a sheet, or goes on with the one that was begun.
    Begin,
    /// Throws away the sheet that was begun.
    Discard,
    /// Chooses an answer of the question in view; the same again takes it back.
    Choose(Given),
    /// Types an answer to it; none takes it back.
    Type(Option<Reply>),
    /// The question after.
    Next,
    /// The question before, of the same sheet.
    Back,
    /// Puts the sheet into the file for good.
    Finish,
    /// The next one gets the laptop.
    HandOn,
    /// Asks for the PIN.
    AskPin,
    /// No longer asks for it.
    Stay,
    /// Leaves, if the PIN is right.
    Leave(Pin, Leave),
}

/// The lock on the way out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Lock {
    /// The PIN is asked for.
    pub asks: bool,
    /// A PIN is being looked at.
    pub checking: bool,
    /// How often in a row it was wrong.
    pub wrong: u32,
    /// The next one is looked at from then on.
    pub until: Option<Stamp>,
}

impl Lock {
    /// Seconds until the next PIN is looked at.
    pub fn wait(&self, now: Stamp) -> i64 {
        self.until.map_or(0, |until| (until.0 - now.0).max(0))
    }

    /// Each wrong PIN doubles the wait.
    fn failed(&mut self, now: Stamp) {
        self.checking = false;
        let wait = 1_i64.checked_shl(self.wrong).unwrap_or(LONGEST_WAIT).min(LONGEST_WAIT);
        self.wrong = (self.wrong + 1).min(16);
        self.until = Some(Stamp(now.0 + wait));
    }
}

/// The laptop that goes round.
#[derive(Debug, Clone)]
pub struct Laptop {
    /// The round that is answered.
    pub round: RoundId,
    /// Whose sheets they are.
    pub side: Side,
    /// Where the one who has it is.
    pub page: LaptopPage,
    /// What that one is asked.
    pub form: LaptopForm,
    /// The way out.
    pub lock: Lock,
    /// In which language each one begins.
    language: Language,
    /// The latest step.
    touched: Stamp,
    /// The PIN was right and the program may end.
    is_released: bool,
}

impl Laptop {
    /// The laptop that goes round with a document, if it does. Nobody can answer a closed round.
    pub(super) fn of(document: &Document, language: Language, now: Stamp) -> Option<Self> {
        let goes = |round: &&Round| round.gathering.pin.is_some() && round.closed.is_none();
        let round = document.rounds.iter().rev().find(goes)?;
        let draft = round.gathering.draft.as_ref();
        let side = draft.map_or(Side::Staff, |draft| draft.side);
        let page =
            if draft.is_some_and(is_begun) { LaptopPage::Unfinished } else { LaptopPage::Welcome };
        Some(Self {
            round: round.id,
            side,
            page,
            form: LaptopForm::new(round, side),
            lock: Lock::default(),
            language,
            touched: now,
            is_released: false,
        })
    }

    /// Whether something may be asked while it goes round: its own steps, and what only changes how
    /// it is read. Once the program may end, also what it asks before that.
    pub(super) fn allows(&self, command: &Command) -> bool {
        self.is_released
            || matches!(
                command,
                Command::Laptop(_)
                    | Command::SetLanguage(_)
                    | Command::Zoom(_)
                    | Command::Resized(..)
                    | Command::DismissNotice
                    | Command::Quit
            )
    }
}

/// A sheet that nobody has begun.
fn empty(side: Side) -> Draft {
    Draft { side, answers: Default::default(), replies: Default::default() }
}

fn is_begun(draft: &Draft) -> bool {
    !draft.answers.is_empty() || !draft.replies.is_empty()
}
