//! Everything that can be asked of the program.

use std::collections::BTreeMap;
use std::path::PathBuf;

use super::{
    Appearance, Change, Dialog, Form, IdeaWords, LaptopStep, Mapping, Pages, Pin, Plate, Recent,
    Screen, StartPage, Taking, Target, WorkshopStep,
};
use crate::depict::Origin;
use crate::model::{
    Action, ActionId, ActionState, BatchId, Confidence, Edition, Event, IdeaId, IdeaStatus,
    ItemCode, Journey, KpiCode, KpiValue, Language, QuestionCode, QuestionnaireId, Remark, Reply,
    RoundId, Side, Targets, Unit, Value, Version, Who,
};

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Extent {
    /// The main questionnaire.
    #[default]
    Full,
    /// The pulse.
    Pulse,
    /// The newest version of a questionnaire of one's own.
    Own(QuestionnaireId),
}

/// The three things that a new assessment asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewAssessment {
    /// The organization's name.
    pub organization: String,
    /// Year of the first round.
    pub year: i32,
    /// Main questionnaire, pulse or one of one's own.
    pub extent: Extent,
}

/// What a new round asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewRound {
    /// Year.
    pub year: i32,
    /// Main questionnaire, pulse or one of one's own.
    pub extent: Extent,
}

/// A step of the zoom.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Zoom {
    /// Larger.
    In,
    /// Smaller.
    Out,
    /// 100 %.
    Reset,
}

/// Something asked of the program.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// Shows the start window's page.
    ShowStart(StartPage),
    /// Makes a new document with its first round.
    Create(NewAssessment),
    /// Asks for a document to open.
    AskOpen,
    /// Opens a document.
    Open(PathBuf),
    /// Makes and opens the sample organization.
    OpenSample,
    /// Closes the document.
    Close,
    /// Takes a document off the list of recent ones.
    Forget(PathBuf),
    /// Puts a document back on the list, at its place.
    Recall(Box<Recent>, usize),
    /// Asks where to save a copy.
    AskSaveCopy,
    /// Saves a copy of the document.
    SaveCopy(PathBuf),
    /// Shows a screen.
    Show(Screen),
    /// Shows where a figure comes from.
    Trace(Origin),
    /// No longer shows it.
    CloseTrace,
    /// Remembers how wide a pane was made, in points.
    KeepWidth(String, f32),
    /// Opens a dialog of the program's own.
    Ask(Dialog),
    /// Closes the dialog that is open.
    Dismiss,
    /// Closes the notice or the line after an act.
    DismissNotice,
    /// Works on another round.
    ChooseRound(RoundId),
    /// Works on another item.
    ChooseItem(ItemCode),
    /// Works on the key figures.
    ShowKpis,
    /// Works on a question of a block.
    ChooseQuestion(QuestionCode),
    /// The next item.
    NextItem,
    /// The item before.
    PreviousItem,
    /// The next item without an answer.
    NextOpen,
    /// The first item of the next theme.
    NextTheme,
    /// The first item of the theme before.
    PreviousTheme,
    /// Answers the item; the same answer again takes it back.
    Answer(Value),
    /// How sure; the same again takes it back.
    SetConfidence(Confidence),
    /// What one can point at.
    TypeEvidence(String),
    /// A comment.
    TypeComment(String),
    /// Answers the question of a block; the same reply again takes it back.
    Reply(Reply),
    /// A reply as it is typed; nothing takes it back.
    TypeReply(Option<Reply>),
    /// What the books say of key figures, as one step.
    SetKpis(Vec<(KpiCode, KpiValue)>),
    /// The same of one key figure while it is typed.
    TypeKpi(KpiCode, KpiValue),
    /// Replaces the round's journeys.
    SetJourneys(Vec<Journey>),
    /// The same while a text of theirs is typed.
    TypeJourneys(Vec<Journey>),
    /// Copies the journeys of the newest earlier round that has any.
    CopyJourneys,
    /// Removes a moment, by the index of its journey and its own, with the steps at it.
    RemoveMoment(usize, usize),
    /// Removes a journey, by its index.
    RemoveJourney(usize),
    /// Shows what is known of an idea; none shows the board.
    ShowIdea(Option<IdeaId>),
    /// Adds ideas, as one step.
    AddIdeas(Vec<IdeaWords>),
    /// Says what is known of an idea; none takes it back.
    ReplyIdea(IdeaId, QuestionCode, Option<Reply>),
    /// The same while it is typed.
    TypeIdea(IdeaId, QuestionCode, Option<Reply>),
    /// Moves an idea to another status; a decision is asked for first.
    MoveIdea(IdeaId, IdeaStatus),
    /// Decides on an idea.
    DecideIdea {
        /// Which idea.
        idea: IdeaId,
        /// Yes or no.
        to: IdeaStatus,
        /// Why; not empty.
        reason: String,
        /// How whoever gave it was thanked; empty leaves what was said of it.
        thanks: String,
    },
    /// Adds one person's judgement of an idea.
    JudgeIdea(IdeaId, BTreeMap<QuestionCode, Reply>),
    /// Opens the judgements of an idea.
    RevealJudgements(IdeaId),
    /// Promises something in the round in view.
    AddAction(Box<Action>),
    /// Says what is known of an action from now on.
    SetAction(ActionId, Box<Action>),
    /// Says how far an action is; why, where it is not done.
    SetActionState(ActionId, ActionState, String),
    /// Promises an action of an earlier round again.
    CarryAction(ActionId),
    /// Removes an action.
    RemoveAction(ActionId),
    /// Which blocks the round asks.
    SetBlocks(Vec<QuestionnaireId>),
    /// Looks at a file of a side’s answers before it is taken in.
    PreviewImport(PathBuf, Side),
    /// Asks for a file of a side’s answers.
    AskAnswers(Side),
    /// Makes a column of what is looked at something else.
    MapColumn(usize, Target),
    /// Takes in what was looked at, by these columns.
    Import(Mapping),
    /// Stops taking a file in, or puts away what was looked at.
    CancelJob,
    /// Asks where to save the form that a side is handed.
    AskForm(Side, Form),
    /// Saves the form that a side is handed.
    SaveForm(PathBuf, Side, Form),
    /// Shows the results of the crowd. Nothing takes that back.
    Reveal,
    /// Takes what came later into the results, where nobody is found out by it.
    TakeIn,
    /// Hands the laptop round among a side; only this PIN ends it.
    HandRound(Side, Pin),
    /// A step of the laptop that goes round.
    Laptop(LaptopStep),
    /// Adds a guess of the customers’ recommendation score.
    Guess(i8),
    /// A step of the workshop.
    Workshop(WorkshopStep),
    /// How many of a side were invited.
    SetInvited(Side, Option<u32>),
    /// The units of own staff and how many of each were invited.
    SetUnits(Vec<Unit>),
    /// Takes away sheets that nobody has seen a result of.
    RemoveBatch(BatchId),
    /// Typing in a field has ended.
    StopTyping,
    /// Takes the latest step back.
    Undo,
    /// Does the step again that was taken back.
    Redo,
    /// Starts a new round.
    StartRound(NewRound),
    /// Closes the round: its answers no longer change.
    CloseRound,
    /// Opens a closed round again.
    ReopenRound,
    /// Deletes a round with everything in it.
    RemoveRound(RoundId),
    /// Moves the round to a newer version of its questionnaire.
    MoveRound(Edition),
    /// Tries a round out on a newer version of its questionnaire.
    TryOut(RoundId, Edition),
    /// Replaces the round's targets.
    SetTargets(Targets),
    /// Puts an event of the time axis in the place of another.
    SetEvent {
        /// The event that was there; none where it is new.
        was: Option<Event>,
        /// The event from now on; none takes it off.
        to: Option<Event>,
    },
    /// Two rounds to set side by side.
    Compare(RoundId, RoundId),
    /// Asks where to save the report.
    AskReport(Pages),
    /// Saves the report.
    SaveReport(PathBuf, Pages),
    /// Asks where to save the round's questionnaire as a form to fill in with a pen.
    AskPaper,
    /// Saves that form.
    SavePaper(PathBuf),
    /// Copies a picture, or asks where to save it.
    TakeAlong(Plate, Taking),
    /// Saves a picture.
    SavePlate(PathBuf, Plate, Taking),
    /// Prints the names of those who answer for actions in the report, or no longer.
    PrintNames(bool),
    /// Prints the comment of an item in the report, or no longer.
    PrintComment(ItemCode, bool),
    /// Print what somebody of the crowd wrote in the report or not.
    PrintRemark(Remark, bool),
    /// A path typed where no dialog could be shown.
    TypedPath(String),
    /// Language of the interface.
    SetLanguage(Language),
    /// Light, dark or as the system.
    SetAppearance(Appearance),
    /// Whether last year's answer shows at once.
    ShowLastAnswer(bool),
    /// A step of the zoom.
    Zoom(Zoom),
    /// The window has this size in points.
    Resized(f32, f32),
    /// Reads the questionnaires of one's own again.
    ReadOwn,
    /// The folder of one's own questionnaires; none is the usual one.
    SetOwnFolder(Option<PathBuf>),
    /// Asks for the folder of one's own questionnaires.
    AskOwnFolder,
    /// Asks for a questionnaire file to look at.
    AskQuestionnaire,
    /// Looks at a questionnaire file before it is taken into use.
    Preview(PathBuf),
    /// The same with a form of another program, for them to answer.
    PreviewFor(PathBuf, Who),
    /// Takes into use what was looked at.
    TakeIntoUse,
    /// Begins to adapt a version of a questionnaire, or goes on with what is being adapted.
    Adapt(QuestionnaireId, Version),
    /// Changes what is being adapted.
    ChangeAdaptation(Change),
    /// Takes the latest change of it back.
    UndoAdaptation,
    /// Does the change again that was taken back.
    RedoAdaptation,
    /// Puts what is being adapted into the folder of one's own.
    SaveAdaptation,
    /// Throws away what is being adapted, and then does what was waiting for it.
    DropAdaptation(Option<Box<Command>>),
    /// Takes that back.
    KeepAdaptation,
    /// Ends the program.
    Quit,
}

/// What a step is called in the menu: the key of its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Label {
    /// An answer was given, changed or taken back.
    Answer,
    /// How sure was changed.
    Confidence,
    /// Evidence was typed.
    Evidence,
    /// A comment was typed.
    Comment,
    /// A round was started.
    StartRound,
    /// A round was closed.
    CloseRound,
    /// A round was opened again.
    ReopenRound,
    /// A round was deleted.
    RemoveRound,
    /// A round was moved to a newer version of its questionnaire.
    MoveRound,
    /// Targets were changed.
    Targets,
    /// A text or a number was typed.
    Typing,
    /// Key figures were changed.
    Kpi,
    /// A journey was changed.
    Journey,
    /// Other blocks are asked.
    Blocks,
    /// Answers of a crowd were taken in.
    Import,
    /// Others were invited.
    Invited,
    /// Units of own staff were changed.
    Units,
    /// Answers of a crowd were taken away.
    RemoveBatch,
    /// Blind answers of a workshop were taken away.
    Votes,
    /// Results of a crowd were shown.
    Reveal,
    /// Ideas were added.
    AddIdeas,
    /// Something else is known of an idea.
    Idea,
    /// An idea came further, or back.
    IdeaStatus,
    /// An idea was judged.
    Judgement,
    /// The judgements of an idea were opened.
    RevealJudgements,
    /// An event was pinned on the time axis, changed or taken off.
    Event,
    /// An action was added.
    AddAction,
    /// Something else is known of an action.
    Action,
    /// An action came further, or back.
    ActionState,
    /// An action was promised again.
    MoveAction,
    /// An action was removed.
    RemoveAction,
}

impl Label {
    /// Key of the words, as in *Undo: answer*.
    pub fn key(self) -> &'static str {
        match self {
            Self::Answer => "step-answer",
            Self::Confidence => "step-confidence",
            Self::Evidence => "step-evidence",
            Self::Comment => "step-comment",
            Self::StartRound => "step-start-round",
            Self::CloseRound => "step-close-round",
            Self::ReopenRound => "step-reopen-round",
            Self::RemoveRound => "step-remove-round",
            Self::MoveRound => "step-move-round",
            Self::Targets => "step-targets",
            Self::Typing => "step-typing",
            Self::Kpi => "step-kpi",
            Self::Journey => "step-journey",
            Self::Blocks => "step-blocks",
            Self::Import => "step-import",
            Self::Invited => "step-invited",
            Self::Units => "step-units",
            Self::RemoveBatch => "step-remove-batch",
            Self::AddIdeas => "step-add-ideas",
            Self::Idea => "step-idea",
            Self::IdeaStatus => "step-idea-status",
            Self::Judgement => "step-judgement",
            Self::Votes => "step-votes",
            Self::Reveal => "step-reveal",
            Self::RevealJudgements => "step-reveal-judgements",
            Self::Event => "step-event",
            Self::AddAction => "step-add-action",
            Self::Action => "step-action",
            Self::ActionState => "step-action-state",
            Self::MoveAction => "step-move-action",
            Self::RemoveAction => "step-remove-action",
        }
    }
}
