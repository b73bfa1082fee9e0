//! The way on.

use egui::{Align, Layout, Ui};

use crate::app::{Command, Open, Saved, Screen, State, progress};
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

/// What there is to do next.
enum Next {
    /// Everything is answered.
    Done,
    /// The questionnaire is; the parts beside it are not.
    Parts,
    /// Something is open.
    Open,
    /// Nothing can be answered here.
    Read,
}

fn next(open: &Open, round: &Round) -> Next {
    let (done, total) = progress(round);
    let on_item = open.asked.as_ref().is_some_and(|asked| asked.item().is_some());
    match open.can_answer() {
        false => Next::Read,
        true if done == total => Next::Done,
        true if on_item && round.is_complete() => Next::Parts,
        true => Next::Open,
    }
}

/// The one way on, and at the end of the questionnaire the other one.
fn on(
    ui: &mut Ui,
    class: Class,
    state: &State,
    open: &Open,
    round: &Round,
    commands: &mut Commands,
) {
    let overview = Command::Show(Screen::Overview);
    let next = next(open, round);
    let (key, command, cap) = match next {
        Next::Done => ("answer-done-button", overview.clone(), None),
        Next::Parts => ("answer-parts-on", Command::NextOpen, Some("Enter")),
        Next::Open => ("answer-next-open", Command::NextOpen, Some("Enter")),
        Next::Read => ("answer-next", Command::NextItem, Some("→")),
    };
    let text = state.texts.tr(key);
    let mut button = Button::primary(&text);
    if let Some(cap) = cap.filter(|_| class > Class::Tiny) {
        button = button.key(cap);
    }
    if ui.add(button).clicked() {
        commands.send(command);
    }
    if matches!(next, Next::Parts)
        && ui.add(Button::new(&state.texts.tr("answer-done-button"))).clicked()
    {
        commands.send(overview);
    }
}

fn words(state: &State, open: &Open, round: &Round) -> String {
    let (done, total) = round.progress();
    let texts = &state.texts;
    let args = [("done", Arg::Count(done)), ("total", Arg::Count(total))];
    match next(open, round) {
        Next::Done => return texts.with("answer-done", &args),
        Next::Parts => return texts.with("answer-done-items", &args),
        Next::Open | Next::Read => {}
    }
    let given = open.asked.as_ref().is_some_and(|place| !place.is_open(round));
    match open.saved {
        Saved::Failing => texts.tr("shell-status-failing"),
        Saved::At(_) if given && open.can_answer() => texts.tr("answer-saved"),
        _ => String::new(),
    }
}
