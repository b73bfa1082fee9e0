//! The keys of the board. Typing in a field never moves a card.

use egui::{EventFilter, Key, Modifiers, Ui};

use super::board::{Board, Columns};
use super::card;
use crate::app::{ActionSource, Command, Dialog, idea_step};
use crate::model::IdeaId;
use crate::ui::{Commands, View, keys};

/// Does what the keys ask for.
pub fn listen(
    ui: &Ui,
    view: &View<'_>,
    board: &mut Board,
    columns: &Columns<'_>,
    commands: &mut Commands,
) {
    let context = ui.ctx();
    if !keys::are_free(context, view.state) {
        return;
    }
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if view.can_edit() && pressed(Modifiers::NONE, Key::N) {
        commands.send(Command::Ask(Dialog::NewIdea));
    }
    if view.can_edit() && pressed(Modifiers::NONE, Key::A) {
        commands.send(Command::Ask(Dialog::NewAction(ActionSource::Nothing)));
    }
    if let Some(id) = board.focused {
        let arrows = EventFilter {
            horizontal_arrows: true,
            vertical_arrows: true,
            ..EventFilter::default()
        };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(card::id(id), arrows));
    } else if ui.memory(|memory| memory.focused()).is_some() {
        return;
    }
    for (key, on) in [(Key::ArrowRight, true), (Key::ArrowLeft, false)] {
        if pressed(Modifiers::COMMAND, key)
            && let Some(idea) = board.focused.and_then(|id| view.open.document.ideas.get(&id))
        {
            let from = idea.status();
            // Where it may not go, the program says so.
            commands.send(Command::MoveIdea(idea.id, idea_step(from, on).unwrap_or(from)));
            board.wish = Some(idea.id);
        }
    }
    let ways = [
        (Key::ArrowRight, [1, 0]),
        (Key::ArrowLeft, [-1, 0]),
        (Key::ArrowDown, [0, 1]),
        (Key::ArrowUp, [0, -1]),
    ];
    for (key, way) in ways {
        if pressed(Modifiers::NONE, key) {
            let to = next(columns, board.focused, way).or(board.focused);
            match board.focused {
                Some(_) => board.wish = to,
                None => board.later = to,
            }
            context.request_repaint();
        }
    }
}

/// The card in a direction, past empty columns; the first card from nowhere.
fn next(columns: &Columns<'_>, from: Option<IdeaId>, [across, down]: [isize; 2]) -> Option<IdeaId> {
    let Some(from) = from else { return columns.iter().flatten().next().map(|idea| idea.id) };
    let place = |column: &Vec<&crate::model::Idea>| column.iter().position(|i| i.id == from);
    let (column, row) =
        columns.iter().enumerate().find_map(|(at, ideas)| Some((at, place(ideas)?)))?;
    if across == 0 {
        let ideas = columns.get(column)?;
        return ideas.get(row.checked_add_signed(down)?).map(|idea| idea.id);
    }
    let mut at = column.checked_add_signed(across)?;
    loop {
        let ideas = columns.get(at)?;
        if let Some(idea) = ideas.get(row).or(ideas.last()) {
            return Some(idea.id);
        }
        at = at.checked_add_signed(across)?;
    }
}
