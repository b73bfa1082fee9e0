//! The keys of the years. Typing in a field never changes what is compared.

use egui::{Key, Modifiers, Ui};

use super::{Here, YearsScreen};
use crate::app::{Command, Dialog, EventPin};
use crate::method::findings::Measure;
use crate::model::RoundId;
use crate::ui::{Commands, View, keys};

/// Does what the keys ask for.
pub fn listen(
    ui: &Ui,
    view: &View<'_>,
    here: Here<'_>,
    screen: &mut YearsScreen,
    commands: &mut Commands,
) {
    if !keys::are_free(ui.ctx(), view.state) {
        return;
    }
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if here.has_measures() && pressed(Modifiers::NONE, Key::M) {
        let at = Measure::ALL.iter().position(|one| *one == here.measure).unwrap_or_default();
        screen.measure = Measure::ALL.into_iter().cycle().nth(at + 1);
    }
    if pressed(Modifiers::NONE, Key::T) {
        screen.tables = !screen.tables;
    }
    if view.open.can_edit() && pressed(Modifiers::NONE, Key::E) {
        commands.send(Command::Ask(Dialog::Event(EventPin::Today)));
    }
    // Elsewhere the arrows belong to what has the focus.
    let is_elsewhere = ui.memory(|memory| memory.focused()).is_some();
    if is_elsewhere && !screen.rows.have_focus(ui) {
        return;
    }
    for (key, step) in [(Key::ArrowLeft, -1), (Key::ArrowRight, 1)] {
        let asked = if here.whose.is_none() && pressed(Modifiers::SHIFT, key) {
            other_pair(view, step)
        } else if pressed(Modifiers::NONE, key) {
            beside(view, view.round.id, step, None).map(Command::ChooseRound)
        } else {
            None
        };
        if let Some(asked) = asked {
            commands.send(asked);
        }
    }
}

/// The second round beside the round before or after the first.
fn other_pair(view: &View<'_>, step: isize) -> Option<Command> {
    let (from, to) = view.open.pair?;
    Some(Command::Compare(beside(view, from, step, Some(to))?, to))
}

/// The round so many steps from another one, past one that is left out.
fn beside(
    view: &View<'_>,
    round: RoundId,
    step: isize,
    without: Option<RoundId>,
) -> Option<RoundId> {
    let rounds = view.open.document.rounds.iter().map(|round| round.id);
    let rounds: Vec<_> = rounds.filter(|id| Some(*id) != without).collect();
    let at = rounds.iter().position(|id| *id == round)?;
    rounds.get(at.checked_add_signed(step)?).copied()
}
