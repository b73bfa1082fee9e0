//! What the screens read.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::PathBuf,
    sync::Arc,
};

use super::{
    ActionSource, Adapting, Asked, Command, History, Importing, Laptop, Moment, Notice, OwnFiles,
    Pace, Pages, Preview, Question, Settings, Traced, Tried, Workshop,
};
use crate::catalog::Library;
use crate::method::findings::crowd::CrowdFindings;
use crate::method::findings::{Comparison, Findings};
use crate::model::{
    ActionId, BatchId, Block, Document, Event, IdeaId, Item, ItemCode, Question as BlockQuestion,
    Remark, Round, RoundId, Side,
};
use crate::store::Access;
use crate::text::Texts;

/// The screens of an open document, in the order of the job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Screen {
    /// Where we stand.
    #[default]
    Overview,
    /// Walking through the items.
    Answer,
    /// What own staff and partners say.
    People,
    /// What customers say.
    Customers,
    /// Every figure of the round and where it comes from.
    Results,
    /// Development over the rounds.
    Years,
    /// What customers live through.
    Journey,
    /// What employees and customers propose, and what comes of it.
    Ideas,
    /// The summary for a board.
    Report,
}

impl Screen {
    /// All screens, in the order of the navigation.
    pub const ALL: [Self; 9] = [
        Self::Overview,
        Self::Answer,
        Self::People,
        Self::Customers,
        Self::Results,
        Self::Years,
        Self::Journey,
        Self::Ideas,
        Self::Report,
    ];
}

/// The pages of the start window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum StartPage {
    /// Three ways in.
    #[default]
    Ways,
    /// The form of a new assessment.
    New,
}

/// Which event of the time axis is asked about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EventPin {
    /// A new one, this month.
    Today,
    /// A new one in this month.
    At {
        /// Year.
        year: i32,
        /// Month 1–12.
        month: u8,
    },
    /// One that is there.
    Known(Event),
}

/// A dialog of the program's own.
#[derive(Debug, Clone, PartialEq)]
pub enum Dialog {
    /// A new round.
    NewRound,
    /// Really delete this round?
    RemoveRound(RoundId),
    /// Targets of the round.
    Targets,
    /// The round in view moves to a newer version of its questionnaire.
    MoveRound,
    /// An old round as if it had been asked on a newer version.
    WhatIf,
    /// Which blocks the round asks.
    Blocks,
    /// Key figures from a spreadsheet; the text is what was pasted.
    PasteKpis(String),
    /// The laptop is to go round: whose sheets, and the PIN.
    HandRound,
    /// Guesses of the customers’ recommendation score, one after another.
    Guess,
    /// A new idea.
    NewIdea,
    /// Ideas from text, one a line.
    PasteIdeas,
    /// Yes or no to an idea, and why.
    DecideIdea(IdeaId),
    /// How many of a side were invited, of own staff unit by unit.
    Invited(Side),
    /// Really show the results of the crowd?
    Reveal,
    /// Really take these answers away?
    RemoveBatch(BatchId),
    /// An event of the time axis.
    Event(EventPin),
    /// A new action, begun from something.
    NewAction(ActionSource),
    /// What is known of an action.
    EditAction(ActionId),
    /// Why an action is not done.
    DropAction(ActionId),
    /// The questionnaires that there are.
    Questionnaires,
    /// A questionnaire file before it is taken into use.
    Preview,
    /// The questionnaire that is being adapted.
    Adapt,
    /// Really leave what is being adapted?
    LeaveAdaptation {
        /// Whether the program then ends.
        quit: bool,
    },
    /// Answers of a file, which may be known already.
    Import(Option<PathBuf>),
    /// The form that a side is handed.
    SendForm,
    /// Search of everything.
    Search,
    /// How the figures are made.
    Guide,
    /// The keys.
    Keys,
    /// About the program.
    About,
    /// A path to type, where no file dialog can be shown.
    Path(Question),
}

/// Whether everything is on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// Everything, since this moment.
    At(Moment),
    /// Something is on its way.
    Saving,
    /// The disk refused; it is tried again.
    Failing,
}

/// A line in the status bar after an act.
#[derive(Debug, Clone, PartialEq)]
pub struct Toast {
    /// What was done.
    pub text: String,
    /// What takes it back, if anything does.
    pub undo: Option<Command>,
    /// When it was done.
    pub since: Moment,
}

/// The open document.
pub struct Open {
    /// Where it is.
    pub path: PathBuf,
    /// Whether the file stays after closing; the sample from the start window does not.
    pub kept: bool,
    /// Its content.
    pub document: Arc<Document>,
    /// Whether it can be changed.
    pub access: Access,
    /// The round in view.
    pub round: RoundId,
    /// What is being answered.
    pub asked: Option<Asked>,
    /// The idea whose form is shown; none shows the board.
    pub idea: Option<IdeaId>,
    /// What the document says about the round in view.
    pub findings: Option<Arc<Findings>>,
    /// What the crowd of the round in view says; none where nobody of it was asked.
    pub crowd: Option<Arc<CrowdFindings>>,
    /// What the crowds of the rounds say, for as far as that has been worked out.
    pub crowds: BTreeMap<RoundId, Arc<CrowdFindings>>,
    /// The findings of the round as each side of the crowd sees it, where it shows scores.
    pub seen: BTreeMap<Side, Arc<Findings>>,
    /// The same beside the round that its changes are since.
    pub seen_since: BTreeMap<Side, Arc<Comparison>>,
    /// The figure whose making is looked at.
    pub trace: Option<Traced>,
    /// The two rounds side by side.
    pub pair: Option<(RoundId, RoundId)>,
    /// What came of setting them side by side.
    pub comparison: Option<Arc<Comparison>>,
    /// A round tried out on a newer version; never mixed with the figures above.
    pub tried: Option<Tried>,
    /// Whether everything is on disk.
    pub saved: Saved,
    /// The laptop that goes round: while it does, nothing else can be asked.
    pub laptop: Option<Laptop>,
    /// Items are answered in a workshop.
    pub workshop: Option<Workshop>,
    /// Undo.
    pub history: History,
    /// How fast the items go.
    pub pace: Pace,
    /// Items whose comments are printed in the report; none unless chosen.
    pub printed: BTreeSet<ItemCode>,
    /// What people wrote that is printed in the report; none unless chosen.
    pub printed_remarks: Vec<Remark>,
    /// Whether names of people are printed in the report; not unless chosen.
    pub prints_names: bool,
}

impl Open {
    /// The round in view.
    pub fn round(&self) -> Option<&Round> {
        self.document.round(self.round)
    }

    /// The item being answered.
    pub fn item(&self) -> Option<&Item> {
        self.round()?.questionnaire.item(self.asked.as_ref()?.item()?)
    }

    /// The question of a block that is being answered, and its block.
    pub fn question(&self) -> Option<(&Block, &BlockQuestion)> {
        let code = self.asked.as_ref()?.question()?;
        let blocks = self.round()?.blocks.iter();
        blocks.filter_map(|block| Some((block.as_ref(), block.question(code)?))).next()
    }

    /// Whether answers of the round in view can change.
    pub fn can_answer(&self) -> bool {
        self.access == Access::Full && self.round().is_some_and(|round| round.closed.is_none())
    }

    /// Whether the document can change.
    pub fn can_edit(&self) -> bool {
        self.access == Access::Full
    }
}

/// What the screens read; only [`super::App`] changes it.
pub struct State {
    /// What is remembered between runs.
    pub settings: Settings,
    /// The words of the language.
    pub texts: Arc<Texts>,
    /// The questionnaires: those that ship and those of one's own.
    pub library: Arc<Library>,
    /// What came of reading those of one's own; none until they have been read.
    pub own: Option<OwnFiles>,
    /// A questionnaire file that is looked at before it is taken into use.
    pub preview: Option<Preview>,
    /// A questionnaire that is being adapted, until it is saved or thrown away.
    pub adapting: Option<Adapting>,
    /// The open document; none shows the start window.
    pub open: Option<Open>,
    /// The page of the start window.
    pub start: StartPage,
    /// The screen of the open document.
    pub screen: Screen,
    /// A dialog over it.
    pub dialog: Option<Dialog>,
    /// What went wrong, until it is dismissed.
    pub notice: Option<Notice>,
    /// A line after an act.
    pub toast: Option<Toast>,
    /// A document is being opened or made.
    pub opening: bool,
    /// A report is being made.
    pub exporting: Option<Pages>,
    /// A file of answers that is looked at or taken in.
    pub importing: Option<Importing>,
    /// Recent documents that are no longer where they were.
    pub missing: BTreeSet<PathBuf>,
    /// This moment, as of the latest command or outcome.
    pub now: Moment,
    /// The program should end.
    pub quit: bool,
}
