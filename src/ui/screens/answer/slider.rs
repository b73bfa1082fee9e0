//! A feeling as a slider that may be empty: what it says, and what keys do to it.

use egui::{
    EventFilter, Key, Modifiers, Response, Role as AccessRole, Ui, WidgetInfo, accesskit::Action,
};

use super::{last, question::Here};
use crate::app::{Command, row_beside};
use crate::model::{Control, Reply};
use crate::text::Arg;
use crate::ui::Commands;

/// What 0 and 10 mean.
pub fn ends(here: &Here<'_>) -> String {
    match &here.question.control {
        Control::Rating { least, most } => {
            format!("0 = {}, 10 = {}.", here.say(least), here.say(most))
        }
        _ => String::new(),
    }
}

/// The row as a slider that may be empty.
pub fn speak(ui: &Ui, here: &Here<'_>, response: &Response) {
    let texts = here.texts();
    let words = words(here);
    let last = last::point(here).map(|(round, point)| {
        let what = point.to_string();
        texts.with("answer-last-said", &[("round", Arg::Text(round)), ("what", Arg::Text(&what))])
    });
    let enabled = here.enabled();
    let value = here.point().map(f64::from);
    response.widget_info(|| WidgetInfo {
        value,
        ..WidgetInfo::labeled(AccessRole::Slider, enabled, here.say(&here.question.name))
    });
    let ends = ends(here);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(10.0);
        node.set_numeric_value_step(1.0);
        node.set_value(words);
        node.set_description(last.map_or(ends.clone(), |last| format!("{ends} {last}")));
        if enabled {
            node.add_action(Action::Increment);
            node.add_action(Action::Decrement);
        }
    });
}

/// What the row has.
fn words(here: &Here<'_>) -> String {
    let texts = here.texts();
    match here.given() {
        Some(Reply::Points(raw)) => raw.to_string(),
        Some(Reply::DontKnow) => texts.tr("answer-dk"),
        Some(Reply::NotApplicable) => {
            here.question.not_applicable.as_ref().map_or("", |words| here.say(words)).to_owned()
        }
        _ => texts.tr("emotion-not-rated"),
    }
}

/// What arrows and a screen reader do to the row that has the focus: one more, one less.
pub fn moved(ui: &Ui, here: &Here<'_>, response: &Response) -> Option<Reply> {
    if !here.enabled() || here.view.state.dialog.is_some() {
        return None;
    }
    let asked = |action| ui.input(|input| input.has_accesskit_action_request(response.id, action));
    let pressed =
        |key| response.has_focus() && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let more = asked(Action::Increment) || pressed(Key::ArrowRight);
    let less = asked(Action::Decrement) || pressed(Key::ArrowLeft);
    let to = match (here.point(), more, less) {
        (None, true, _) => 0,
        (Some(now), true, _) if now < 10 => now + 1,
        (Some(now), false, true) if now > 0 => now - 1,
        _ => return None,
    };
    Some(Reply::Points(to))
}

/// ↑ and ↓ go from row to row and Enter goes on, although a row has the focus.
pub fn walk(ui: &Ui, here: &Here<'_>, response: &Response, commands: &mut Commands) {
    // A dialog is answered first.
    if !response.has_focus() || here.view.state.dialog.is_some() {
        return;
    }
    let filter =
        EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    for (key, steps) in [(Key::ArrowUp, -1), (Key::ArrowDown, 1)] {
        if pressed(key)
            && let Some(code) = row_beside(here.block, &here.question.code, steps)
        {
            commands.send(Command::ChooseQuestion(code));
        }
    }
    if pressed(Key::Enter) {
        commands.send(Command::NextOpen);
    }
}
