//! What can be done about a figure.

use egui::Ui;

use crate::app::{ActionSource, Command, Dialog, ScoreTrace, Screen};
use crate::method::findings::{ItemRow, Subject};
use crate::model::ItemCode;
use crate::ui::widgets::Button;
use crate::ui::{Commands, View};

/// The buttons at the foot of the panel.
pub fn foot_ui(ui: &mut Ui, view: &View<'_>, score: &ScoreTrace, commands: &mut Commands) {
    ui.horizontal_wrapped(|ui| {
        if let Some(source) = promise(view, score)
            && ui.add(Button::primary(&view.texts().tr("action-add"))).clicked()
        {
            commands.send(Command::Ask(Dialog::NewAction(source)));
        }
        if let Some(item) = lowest(score)
            && ui.add(Button::new(&view.texts().tr("trace-open-item"))).clicked()
        {
            open(view, item, commands);
        }
    });
}

/// What an action about a theme is begun from, where the round still takes one.
fn promise(view: &View<'_>, score: &ScoreTrace) -> Option<ActionSource> {
    let in_view = view.round.id == view.open.round;
    match &score.subject {
        Subject::Theme(code) if in_view && view.open.can_answer() => {
            Some(ActionSource::Theme(code.clone()))
        }
        _ => None,
    }
}

/// Goes to an item on *Answer*, in its round.
pub(super) fn open(view: &View<'_>, item: &ItemCode, commands: &mut Commands) {
    if view.round.id != view.open.round {
        commands.send(Command::ChooseRound(view.round.id));
    }
    commands.send(Command::ChooseItem(item.clone()));
    commands.send(Command::Show(Screen::Answer));
}

/// The item of a theme that is lowest, or the first one without a figure.
fn lowest(score: &ScoreTrace) -> Option<&ItemCode> {
    let Subject::Theme(_) = score.subject else { return None };
    let items = || score.found.themes.iter().flat_map(|theme| &theme.items);
    let key = |row: &&ItemRow| row.score.unwrap_or(-1.0);
    items().min_by(|a, b| key(a).total_cmp(&key(b))).map(|row| &row.code)
}
