//! Before there is anything: no block, or no moment.

use egui::{Id, Key, Ui};

use super::view::View;
use crate::app::{Command, Dialog, Open, State, can_copy_journeys};
use crate::depict::JourneyField;
use crate::model::{Moment, Stage, Whose};
use crate::text::Arg;
use crate::ui::widgets::{Button, Field, card, field, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// The round asks no journey: how to make it ask one.
pub fn without_block(
    ui: &mut Ui,
    state: &State,
    open: &Open,
    commands: &mut Commands,
) -> Option<Id> {
    wrapped(ui, Role::PageSentence, &state.texts.tr("screen-journey"));
    wrapped(ui, Role::Second, &state.texts.tr("journey-none"));
    let text = state.texts.tr("journey-choose-blocks");
    let button = ui.add(Button::primary(&text).enabled(open.can_answer()));
    if button.clicked() {
        commands.send(Command::Ask(Dialog::Blocks));
    }
    Some(button.id)
}

/// One box: the first moment, of a new journey if the round has none. It has the focus when the
/// screen opens.
pub fn first_moment(
    ui: &mut Ui,
    view: &View<'_>,
    typed: &mut String,
    opens: bool,
    commands: &mut Commands,
) -> Option<Id> {
    let is_new = view.round.journeys.is_empty();
    if is_new {
        closed(ui, view);
    }
    let texts = &view.state.texts;
    let first = card(ui, |ui| {
        let label = texts.tr("journey-start");
        let hint = view.words.hint(JourneyField::Name);
        let look = Field {
            label: &label,
            note: "",
            hint: "",
            rows: 0,
            enabled: view.can_edit(),
            id: None,
        };
        let response = field(ui, look, typed);
        if opens && view.can_edit() && view.state.dialog.is_none() {
            response.request_focus();
        }
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        wrapped(ui, Role::Legend, hint);
        ui.add_space(theme::of(ui).tokens.space.xs);
        let text = texts.tr("journey-start-add");
        let can = view.can_edit() && !typed.trim().is_empty();
        if ui.add(Button::primary(&text).enabled(can)).clicked() || (entered && can) {
            let name = std::mem::take(typed);
            view.change(None, commands, |journey| {
                journey.moments.push(Moment::new(name.trim(), Stage::Need, Whose::Own));
            });
        }
        response.id
    });
    if is_new {
        ui.add_space(theme::of(ui).tokens.space.xs);
        copy(ui, view, commands);
    }
    Some(first.inner)
}

/// The way to take over an earlier round's journeys, where one has any that are not here.
pub fn copy(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let texts = &view.state.texts;
    let Some(earlier) = can_copy_journeys(&view.open.document, view.round) else { return };
    let about = texts.with("journey-copy-from", &[("round", Arg::Text(&earlier.name))]);
    let text = texts.tr("journey-copy");
    let button = ui.add(Button::new(&text).enabled(view.can_edit())).on_hover_text(about);
    if button.clicked() {
        commands.send(Command::CopyJourneys);
    }
}

/// Says that a closed round does not change.
pub fn closed(ui: &mut Ui, view: &View<'_>) {
    if view.round.closed.is_some() {
        let round = [("round", Arg::Text(&view.round.name))];
        wrapped(ui, Role::Second, &view.state.texts.with("journey-closed", &round));
    }
}
