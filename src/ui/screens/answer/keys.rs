//! The keys of answering. Typing in a field never answers.

use egui::{Key, Modifiers, Ui};

use crate::app::{Command, Open, State};
use crate::model::{Confidence, Value};
use crate::ui::Commands;

/// A field that a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// Evidence.
    Evidence,
    /// Comment.
    Comment,
}

const DIGITS: [Key; 11] = [
    Key::Num0,
    Key::Num1,
    Key::Num2,
    Key::Num3,
    Key::Num4,
    Key::Num5,
    Key::Num6,
    Key::Num7,
    Key::Num8,
    Key::Num9,
    Key::A,
];

/// Sends what the keys ask for; returns the field that should get the focus.
pub fn listen(ui: &Ui, state: &State, open: &Open, commands: &mut Commands) -> Option<Wish> {
    let context = ui.ctx();
    let busy = state.dialog.is_some() || egui::Popup::is_any_open(context);
    if busy || context.text_edit_focused() {
        return None;
    }
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    let plain = |key| pressed(Modifiers::NONE, key);
    let highest = open.item().map_or(4, |item| item.scale.ends().1);
    for (raw, key) in DIGITS.into_iter().take(usize::from(highest) + 1).enumerate() {
        if plain(key) {
            commands.send(Command::Answer(Value::Number(raw as u8)));
        }
    }
    if plain(Key::N) {
        commands.send(Command::Answer(Value::NotApplicable));
    }
    if plain(Key::D) {
        commands.send(Command::Answer(Value::DontKnow));
    }
    if plain(Key::V) {
        commands.send(Command::SetConfidence(next_confidence(open)));
    }
    travel(ui, commands);
    if plain(Key::E) {
        return Some(Wish::Evidence);
    }
    plain(Key::C).then_some(Wish::Comment)
}

fn travel(ui: &Ui, commands: &mut Commands) {
    let pressed = |modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
    if pressed(Modifiers::COMMAND, Key::ArrowDown) {
        commands.send(Command::NextTheme);
    }
    if pressed(Modifiers::COMMAND, Key::ArrowUp) {
        commands.send(Command::PreviousTheme);
    }
    // What has the focus is pressed by Enter and moved by arrows.
    if ui.memory(|memory| memory.focused()).is_some() {
        return;
    }
    if pressed(Modifiers::NONE, Key::ArrowRight) {
        commands.send(Command::NextItem);
    }
    if pressed(Modifiers::NONE, Key::ArrowLeft) {
        commands.send(Command::PreviousItem);
    }
    if pressed(Modifiers::NONE, Key::Enter) {
        commands.send(Command::NextOpen);
    }
}

/// The key goes around the three.
fn next_confidence(open: &Open) -> Confidence {
    let answer = open.round().zip(open.item()).and_then(|(r, item)| r.sheet.answer(&item.code));
    match answer.and_then(|answer| answer.confidence) {
        None | Some(Confidence::Evidence) => Confidence::Guess,
        Some(Confidence::Guess) => Confidence::FairlySure,
        Some(Confidence::FairlySure) => Confidence::Evidence,
    }
}
