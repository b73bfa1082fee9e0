//! The way on.

use egui::{Align, Layout, Ui};

use crate::app::{Command, Open, Saved, Screen, State};
use crate::model::Round;
use crate::text::Arg;
use crate::ui::widgets::{Button, rule};
use crate::ui::{Class, Commands, theme, theme::Role};

/// Previous at the left, the next open item at the right.
pub fn show(ui: &mut Ui, class: Class, state: &State, open: &Open, commands: &mut Commands) {
    let Some(round) = open.round() else { return };
    let theme = theme::of(ui);
    rule(ui);
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        let previous = state.texts.tr("answer-previous");
        let button = if class == Class::Tiny {
            Button::new(&previous)
        } else {
            Button::new(&previous).key("←")
        };
        if ui.add(button).clicked() {
            commands.send(Command::PreviousItem);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            on(ui, class, state, open, round, commands);
            let words = words(state, open, round);
            ui.add(egui::Label::new(theme.text(Role::Legend, words)).wrap());
        });
    });
}

fn on(
    ui: &mut Ui,
    class: Class,
    state: &State,
    open: &Open,
    round: &Round,
    commands: &mut Commands,
) {
    let (key, command) = if round.is_complete() && open.can_answer() {
        ("answer-done-button", Command::Show(Screen::Overview))
    } else if open.can_answer() {
        ("answer-next-open", Command::NextOpen)
    } else {
        ("answer-next", Command::NextItem)
    };
    let text = state.texts.tr(key);
    let cap = match command {
        Command::NextOpen => Some("Enter"),
        Command::NextItem => Some("→"),
        _ => None,
    };
    let mut button = Button::primary(&text);
    if let Some(cap) = cap.filter(|_| class > Class::Tiny) {
        button = button.key(cap);
    }
    if ui.add(button).clicked() {
        commands.send(command);
    }
}

fn words(state: &State, open: &Open, round: &Round) -> String {
    let (done, total) = round.progress();
    let texts = &state.texts;
    if done == total && open.can_answer() {
        let args = [("done", Arg::Count(done)), ("total", Arg::Count(total))];
        return texts.with("answer-done", &args);
    }
    let given = open.asked.as_ref().is_some_and(|place| !place.is_open(round));
    match open.saved {
        Saved::Failing => texts.tr("shell-status-failing"),
        Saved::At(_) if given && open.can_answer() => texts.tr("answer-saved"),
        _ => String::new(),
    }
}
