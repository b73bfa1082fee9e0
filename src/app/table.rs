//! The command table: one row gives menu, shortcut, palette and undo their words.

use super::{Appearance, Command, Dialog, EventPin, Pages, Screen, State, WorkshopStep, Zoom};
use crate::model::{Language, Round};

/// A key with its modifiers; `command` is Ctrl, on macOS Cmd.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shortcut {
    /// Ctrl or Cmd.
    pub command: bool,
    /// Shift.
    pub shift: bool,
    /// Alt.
    pub alt: bool,
    /// Name of the key: a capital letter, a digit, `+`, `-`, or `F1`.
    pub key: &'static str,
}

const fn ctrl(key: &'static str) -> Option<Shortcut> {
    Some(Shortcut { command: true, shift: false, alt: false, key })
}

const fn ctrl_shift(key: &'static str) -> Option<Shortcut> {
    Some(Shortcut { command: true, shift: true, alt: false, key })
}

const fn alt(key: &'static str) -> Option<Shortcut> {
    Some(Shortcut { command: false, shift: false, alt: true, key })
}

/// The menu that a command is in; a break begins a new group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Menu {
    /// File.
    File,
    /// Edit.
    Edit,
    /// View.
    View,
    /// Tools.
    Tools,
    /// Help.
    Help,
}

impl Menu {
    /// All menus, in order.
    pub const ALL: [Self; 5] = [Self::File, Self::Edit, Self::View, Self::Tools, Self::Help];

    /// Key of its name.
    pub fn key(self) -> &'static str {
        match self {
            Self::File => "menu-file",
            Self::Edit => "menu-edit",
            Self::View => "menu-view",
            Self::Tools => "menu-tools",
            Self::Help => "menu-help",
        }
    }
}

/// When a command can be given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Needs {
    Nothing,
    Document,
    Editable,
    OpenRound,
    ClosedRound,
    TwoRounds,
    Kpis,
    Undo,
    Redo,
}

/// One row of the table.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The command.
    pub command: Command,
    /// Key of its words.
    pub key: &'static str,
    /// Its keys.
    pub shortcut: Option<Shortcut>,
    /// Its menu.
    pub menu: Menu,
    /// Whether a new group begins here.
    pub group: bool,
    needs: Needs,
}

impl Entry {
    /// Whether it can be given now.
    pub fn is_enabled(&self, state: &State) -> bool {
        let open = state.open.as_ref();
        let editable = open.filter(|open| open.can_edit());
        match self.needs {
            Needs::Nothing => true,
            Needs::Document => open.is_some(),
            Needs::Editable => editable.is_some(),
            Needs::OpenRound => {
                editable.and_then(|open| open.round()).is_some_and(|round| round.closed.is_none())
            }
            Needs::ClosedRound => {
                editable.and_then(|open| open.round()).is_some_and(|round| round.closed.is_some())
            }
            Needs::TwoRounds => editable.is_some_and(|open| open.document.rounds.len() > 1),
            Needs::Kpis => open.and_then(|open| open.round()).is_some_and(Round::has_kpis),
            Needs::Undo => editable.is_some_and(|open| open.history.undo_label().is_some()),
            Needs::Redo => editable.is_some_and(|open| open.history.redo_label().is_some()),
        }
    }

    /// The command for this state: the round to delete is the one in view.
    pub fn command(&self, state: &State) -> Command {
        match (&self.command, &state.open) {
            (Command::Ask(Dialog::RemoveRound(_)), Some(open)) => {
                Command::Ask(Dialog::RemoveRound(open.round))
            }
            (command, _) => command.clone(),
        }
    }
}

const fn row(
    menu: Menu,
    group: bool,
    command: Command,
    key: &'static str,
    shortcut: Option<Shortcut>,
    needs: Needs,
) -> Entry {
    Entry { command, key, shortcut, menu, group, needs }
}

/// Every command that a menu, a key or the search can give.
pub static TABLE: &[Entry] = &[
    row(
        Menu::File,
        false,
        Command::ShowStart(super::StartPage::New),
        "command-new",
        ctrl("N"),
        Needs::Nothing,
    ),
    row(Menu::File, false, Command::AskOpen, "command-open", ctrl("O"), Needs::Nothing),
    row(Menu::File, false, Command::OpenSample, "command-sample", None, Needs::Nothing),
    row(
        Menu::File,
        true,
        Command::AskSaveCopy,
        "command-save-copy",
        ctrl_shift("S"),
        Needs::Document,
    ),
    row(
        Menu::File,
        false,
        Command::AskReport(Pages::Two),
        "command-report-two",
        None,
        Needs::Document,
    ),
    row(
        Menu::File,
        false,
        Command::AskReport(Pages::All),
        "command-report-all",
        ctrl("P"),
        Needs::Document,
    ),
    row(Menu::File, false, Command::AskPaper, "command-paper", None, Needs::Document),
    row(
        Menu::File,
        true,
        Command::Ask(Dialog::SendForm),
        "command-send-form",
        None,
        Needs::Document,
    ),
    row(
        Menu::File,
        false,
        Command::Ask(Dialog::Import(None)),
        "command-import-answers",
        None,
        Needs::OpenRound,
    ),
    row(Menu::File, true, Command::Close, "command-close", ctrl("W"), Needs::Document),
    row(Menu::File, false, Command::Quit, "command-quit", ctrl("Q"), Needs::Nothing),
    row(Menu::Edit, false, Command::Undo, "command-undo", ctrl("Z"), Needs::Undo),
    row(Menu::Edit, false, Command::Redo, "command-redo", ctrl_shift("Z"), Needs::Redo),
    row(
        Menu::Edit,
        true,
        Command::Ask(Dialog::Search),
        "command-search",
        ctrl("K"),
        Needs::Document,
    ),
    row(
        Menu::View,
        false,
        Command::Show(Screen::Overview),
        "screen-overview",
        alt("1"),
        Needs::Document,
    ),
    row(
        Menu::View,
        false,
        Command::Show(Screen::Answer),
        "screen-answer",
        alt("2"),
        Needs::Document,
    ),
    row(
        Menu::View,
        false,
        Command::Show(Screen::People),
        "screen-people",
        alt("3"),
        Needs::Document,
    ),
    row(
        Menu::View,
        false,
        Command::Show(Screen::Customers),
        "screen-customers",
        alt("4"),
        Needs::Document,
    ),
    row(
        Menu::View,
        false,
        Command::Show(Screen::Results),
        "screen-results",
        alt("5"),
        Needs::Document,
    ),
    row(Menu::View, false, Command::Show(Screen::Years), "screen-years", alt("6"), Needs::Document),
    row(
        Menu::View,
        false,
        Command::Show(Screen::Journey),
        "screen-journey",
        alt("7"),
        Needs::Document,
    ),
    row(Menu::View, false, Command::Show(Screen::Ideas), "screen-ideas", alt("8"), Needs::Document),
    row(
        Menu::View,
        false,
        Command::Show(Screen::Report),
        "screen-report",
        alt("9"),
        Needs::Document,
    ),
    row(Menu::View, true, Command::Ask(Dialog::WhatIf), "command-what-if", None, Needs::Document),
    row(Menu::View, true, Command::Zoom(Zoom::In), "command-zoom-in", ctrl("+"), Needs::Nothing),
    row(Menu::View, false, Command::Zoom(Zoom::Out), "command-zoom-out", ctrl("-"), Needs::Nothing),
    row(
        Menu::View,
        false,
        Command::Zoom(Zoom::Reset),
        "command-zoom-reset",
        ctrl("0"),
        Needs::Nothing,
    ),
    row(
        Menu::View,
        true,
        Command::SetAppearance(Appearance::System),
        "command-look-system",
        None,
        Needs::Nothing,
    ),
    row(
        Menu::View,
        false,
        Command::SetAppearance(Appearance::Light),
        "command-look-light",
        None,
        Needs::Nothing,
    ),
    row(
        Menu::View,
        false,
        Command::SetAppearance(Appearance::Dark),
        "command-look-dark",
        None,
        Needs::Nothing,
    ),
    row(
        Menu::View,
        true,
        Command::SetLanguage(Language::Finnish),
        "command-finnish",
        None,
        Needs::Nothing,
    ),
    row(
        Menu::View,
        false,
        Command::SetLanguage(Language::English),
        "command-english",
        None,
        Needs::Nothing,
    ),
    row(Menu::View, true, Command::ShowLastAnswer(true), "command-show-last", None, Needs::Nothing),
    row(
        Menu::View,
        false,
        Command::ShowLastAnswer(false),
        "command-hide-last",
        None,
        Needs::Nothing,
    ),
    row(
        Menu::Tools,
        false,
        Command::Ask(Dialog::NewRound),
        "command-new-round",
        ctrl_shift("N"),
        Needs::Editable,
    ),
    row(Menu::Tools, false, Command::CloseRound, "command-close-round", None, Needs::OpenRound),
    row(Menu::Tools, false, Command::ReopenRound, "command-reopen-round", None, Needs::ClosedRound),
    row(
        Menu::Tools,
        false,
        Command::Ask(Dialog::MoveRound),
        "command-move-round",
        None,
        Needs::Document,
    ),
    row(
        Menu::Tools,
        false,
        Command::Ask(Dialog::RemoveRound(crate::model::RoundId(0))),
        "command-remove-round",
        None,
        Needs::TwoRounds,
    ),
    row(
        Menu::Tools,
        true,
        Command::Ask(Dialog::Targets),
        "command-targets",
        ctrl("T"),
        Needs::Document,
    ),
    row(
        Menu::Tools,
        false,
        Command::Ask(Dialog::Event(EventPin::Today)),
        "command-event",
        None,
        Needs::Editable,
    ),
    row(Menu::Tools, false, Command::ShowKpis, "command-kpis", None, Needs::Kpis),
    row(Menu::Tools, false, Command::Ask(Dialog::Blocks), "command-blocks", None, Needs::Document),
    row(
        Menu::Tools,
        true,
        Command::Ask(Dialog::HandRound),
        "command-hand-round",
        None,
        Needs::OpenRound,
    ),
    row(
        Menu::Tools,
        false,
        Command::Workshop(WorkshopStep::Toggle),
        "command-workshop",
        None,
        Needs::OpenRound,
    ),
    row(Menu::Tools, false, Command::Ask(Dialog::Guess), "command-guess", None, Needs::Document),
    row(
        Menu::Tools,
        true,
        Command::Ask(Dialog::NewIdea),
        "command-new-idea",
        None,
        Needs::Editable,
    ),
    row(
        Menu::Tools,
        false,
        Command::Ask(Dialog::NewAction(super::ActionSource::Nothing)),
        "command-new-action",
        None,
        Needs::Editable,
    ),
    row(
        Menu::Tools,
        false,
        Command::Ask(Dialog::PasteIdeas),
        "command-paste-ideas",
        None,
        Needs::Editable,
    ),
    row(
        Menu::Tools,
        true,
        Command::Ask(Dialog::Questionnaires),
        "command-questionnaires",
        None,
        Needs::Nothing,
    ),
    row(
        Menu::Tools,
        false,
        Command::AskQuestionnaire,
        "command-add-questionnaire",
        None,
        Needs::Nothing,
    ),
    row(Menu::Help, false, Command::Ask(Dialog::Guide), "command-guide", None, Needs::Nothing),
    row(
        Menu::Help,
        true,
        Command::Ask(Dialog::Keys),
        "command-keys",
        Some(Shortcut { command: false, shift: false, alt: false, key: "F1" }),
        Needs::Nothing,
    ),
    row(Menu::Help, false, Command::Ask(Dialog::About), "command-about", None, Needs::Nothing),
];

/// The row of a command.
pub fn entry_of(command: &Command) -> Option<&'static Entry> {
    TABLE.iter().find(|entry| entry.command == *command)
}
