//! The keys of answering. Typing in a field never answers.

use egui::{Key, Modifiers, Ui};

use super::question::Here;
use super::{choose, emotion, workshop};
use crate::app::{Command, Open};
use crate::model::{Confidence, Control, Item, Reply, Value};
use crate::ui::controls::{DIGITS, number, pressed};
use crate::ui::{Commands, View, keys};

/// A field that a key asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wish {
    /// Evidence.
    Evidence,
    /// Comment.
    Comment,
}

/// Sends what the keys ask for; returns the field that should get the focus.
pub fn listen(ui: &Ui, view: &View<'_>, commands: &mut Commands) -> Option<Wish> {
    if !keys::are_free(ui.ctx(), view.state) {
        return None;
    }
    if workshop::covers(view).is_some() {
        // Nobody answers in the place of a vote.
        travel(ui, commands);
        return None;
    }
    if let Some(item) = view.open.item() {
        answer(ui, view.open, item, commands);
    } else if let Some(here) = Here::of(view) {
        reply(ui, &here, commands);
    }
    travel(ui, commands);
    let plain = |key| pressed(ui, Modifiers::NONE, key);
    if plain(Key::E) {
        return Some(Wish::Evidence);
    }
    plain(Key::C).then_some(Wish::Comment)
}

/// Both keys that take away, as on any desktop.
fn takes_away(ui: &Ui) -> bool {
    pressed(ui, Modifiers::NONE, Key::Backspace) || pressed(ui, Modifiers::NONE, Key::Delete)
}

/// The keys of an item. The same answer again takes it back.
fn answer(ui: &Ui, open: &Open, item: &Item, commands: &mut Commands) {
    let plain = |key| pressed(ui, Modifiers::NONE, key);
    if let Some(raw) = number(ui, usize::from(item.scale.ends().1) + 1) {
        commands.send(Command::Answer(Value::Number(raw)));
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
    let given = open.round().and_then(|round| round.sheet.value(&item.code));
    if let Some(given) = given.filter(|_| takes_away(ui)) {
        commands.send(Command::Answer(given));
    }
}

/// The keys of a question of a block. Digits belong to a number that is typed.
fn reply(ui: &Ui, here: &Here<'_>, commands: &mut Commands) {
    let points = match &here.question.control {
        Control::Levels { labels } | Control::Points { labels } => number(ui, labels.len()),
        Control::Rating { .. } => number(ui, DIGITS.len()),
        _ => None,
    };
    let plain = |key| pressed(ui, Modifiers::NONE, key);
    let reply = if let Some(raw) = points {
        Some(Reply::Points(raw))
    } else if here.question.not_applicable.is_some() && plain(Key::N) {
        Some(Reply::NotApplicable)
    } else if here.offers_dont_know() && plain(Key::D) {
        Some(Reply::DontKnow)
    } else {
        choice(ui, here)
    };
    let taken = || here.given().cloned().filter(|_| takes_away(ui));
    if let Some(reply) = reply.or_else(taken).filter(|_| here.enabled()) {
        commands.send(Command::Reply(reply));
    }
    emotion::rows(ui, here, commands);
}

/// Keys 1–9 choose from a list.
fn choice(ui: &Ui, here: &Here<'_>) -> Option<Reply> {
    let Control::Choice { .. } = here.question.control else { return None };
    let choices = here.choices();
    let mut keys = choices.into_iter().zip(DIGITS.into_iter().skip(1).take(choose::KEYS));
    let (choice, _) = keys.find(|(_, key)| pressed(ui, Modifiers::NONE, *key))?;
    Some(Reply::Choice(choice.0))
}

fn travel(ui: &Ui, commands: &mut Commands) {
    if pressed(ui, Modifiers::COMMAND, Key::ArrowDown) {
        commands.send(Command::NextTheme);
    }
    if pressed(ui, Modifiers::COMMAND, Key::ArrowUp) {
        commands.send(Command::PreviousTheme);
    }
    // What has the focus is pressed by Enter and moved by arrows.
    if ui.memory(|memory| memory.focused()).is_some() {
        return;
    }
    if pressed(ui, Modifiers::NONE, Key::ArrowRight) {
        commands.send(Command::NextItem);
    }
    if pressed(ui, Modifiers::NONE, Key::ArrowLeft) {
        commands.send(Command::PreviousItem);
    }
    if pressed(ui, Modifiers::NONE, Key::Enter) {
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
