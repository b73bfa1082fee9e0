//! What can be done about a figure.

use egui::Ui;

use crate::app::{ActionSource, Command, Dialog, Screen, Traced};
use crate::method::findings::{ItemRow, Subject};
use crate::model::ItemCode;
use crate::ui::widgets::Button;
use crate::ui::{Commands, View};

/// The buttons at the foot of the panel.
pub fn foot_ui(ui: &mut Ui, view: &View<'_>, traced: &Traced, commands: &mut Commands) {
    ui.horizontal_wrapped(|ui| {
        if let Some(source) = promise(view, traced)
            && ui.add(Button::primary(&view.texts().tr("action-add"))).clicked()
        {
            commands.send(Command::Ask(Dialog::NewAction(source)));
        }
        if let Some(item) = lowest(traced)
            && ui.add(Button::new(&view.texts().tr("trace-open-item"))).clicked()
        {
            open(item, commands);
        }
    });
}

/// What an action about a theme is begun from, where the round still takes one.
fn promise(view: &View<'_>, traced: &Traced) -> Option<ActionSource> {
    match &traced.subject {
        Subject::Theme(code) if view.open.can_answer() => Some(ActionSource::Theme(code.clone())),
        _ => None,
    }
}

/// Goes to an item on *Answer*.
pub(super) fn open(item: &ItemCode, commands: &mut Commands) {
    commands.send(Command::ChooseItem(item.clone()));
    commands.send(Command::Show(Screen::Answer));
}

/// The item of a theme that is lowest, or the first one without a figure.
fn lowest(traced: &Traced) -> Option<&ItemCode> {
    let Subject::Theme(_) = traced.subject else { return None };
    let items = || traced.found.themes.iter().flat_map(|theme| &theme.items);
    let key = |row: &&ItemRow| row.score.unwrap_or(-1.0);
    items().min_by(|a, b| key(a).total_cmp(&key(b))).map(|row| &row.code)
}
