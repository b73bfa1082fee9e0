//! The way on.

use egui::{Align, Layout, Ui};

use super::workshop;
use crate::app::{Command, Saved, Screen, progress};
use crate::text::Arg;
use crate::ui::widgets::{Button, rule};
use crate::ui::{Class, Commands, View, theme, theme::Role};

/// Previous at the left, the next open item at the right.
pub fn show(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let theme = theme::of(ui);
    rule(ui);
    ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
        let previous = view.texts().tr("answer-previous");
        let button = if view.class == Class::Tiny {
            Button::new(&previous)
        } else {
            Button::new(&previous).key("←")
        };
        if ui.add(button).clicked() {
            commands.send(Command::PreviousItem);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            on(ui, view, commands);
            let words = words(view);
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

fn next(view: &View<'_>) -> Next {
    let (done, total) = progress(view.round);
    let on_item = view.open.asked.as_ref().is_some_and(|asked| asked.item().is_some());
    match view.open.can_answer() {
        false => Next::Read,
        true if done == total => Next::Done,
        true if on_item && view.round.is_complete() => Next::Parts,
        true => Next::Open,
    }
}

/// The one way on, and at the end of the questionnaire the other one.
fn on(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let overview = Command::Show(Screen::Overview);
    let next = next(view);
    let (key, command, cap) = match next {
        Next::Done => ("answer-done-button", overview.clone(), None),
        Next::Parts => ("answer-parts-on", Command::NextOpen, Some("Enter")),
        Next::Open => ("answer-next-open", Command::NextOpen, Some("Enter")),
        Next::Read => ("answer-next", Command::NextItem, Some("→")),
    };
    let text = view.texts().tr(key);
    // Where answers are covered, Enter votes.
    let covers = workshop::covers(view).is_some();
    let mut button = if covers { Button::new(&text) } else { Button::primary(&text) };
    let has_key = view.class > Class::Tiny && !covers;
    if let Some(cap) = cap.filter(|_| has_key) {
        button = button.key(cap);
    }
    if ui.add(button).clicked() {
        commands.send(command);
    }
    if matches!(next, Next::Parts)
        && ui.add(Button::new(&view.texts().tr("answer-done-button"))).clicked()
    {
        commands.send(overview);
    }
}

fn words(view: &View<'_>) -> String {
    let (done, total) = view.round.progress();
    let texts = view.texts();
    let args = [("done", Arg::Count(done)), ("total", Arg::Count(total))];
    match next(view) {
        Next::Done => return texts.with("answer-done", &args),
        Next::Parts => return texts.with("answer-done-items", &args),
        Next::Open | Next::Read => {}
    }
    let given = view.open.asked.as_ref().is_some_and(|place| !place.is_open(view.round));
    match view.open.saved {
        Saved::Failing => texts.tr("shell-status-failing"),
        Saved::At(_) if given && view.open.can_answer() => texts.tr("answer-saved"),
        _ => String::new(),
    }
}
