//! Before there is anything: no block, or no moment.

use egui::{Id, Key, Ui};

use super::here::Here;
use crate::app::{Command, Dialog, can_copy_journeys};
use crate::depict::JourneyField;
use crate::model::{Moment, Stage, Whose};
use crate::text::Arg;
use crate::ui::widgets::{Button, Field, card, field, wrapped};
use crate::ui::{Commands, View, theme, theme::Role};

/// The round asks no journey: how to make it ask one.
pub fn without_block(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> Option<Id> {
    wrapped(ui, Role::PageSentence, &view.texts().tr("screen-journey"));
    wrapped(ui, Role::Second, &view.texts().tr("journey-none"));
    let text = view.texts().tr("journey-choose-blocks");
    let button = ui.add(Button::primary(&text).enabled(view.open.can_answer()));
    if button.clicked() {
        commands.send(Command::Ask(Dialog::Blocks));
    }
    Some(button.id)
}

/// One box: the first moment, of a new journey if the round has none. It has the focus when the
/// screen opens.
pub fn first_moment(
    ui: &mut Ui,
    here: &Here<'_>,
    typed: &mut String,
    opens: bool,
    commands: &mut Commands,
) -> Option<Id> {
    let is_new = here.view.round.journeys.is_empty();
    if is_new {
        closed(ui, here);
    }
    let texts = here.texts();
    let first = card(ui, |ui| {
        let label = texts.tr("journey-start");
        let hint = here.words.hint(JourneyField::Name);
        let look = Field {
            label: &label,
            note: "",
            hint: "",
            rows: 0,
            enabled: here.can_edit(),
            id: None,
        };
        let response = field(ui, look, typed);
        if opens && here.can_edit() && here.view.state.dialog.is_none() {
            response.request_focus();
        }
        let entered = response.lost_focus() && ui.input(|input| input.key_pressed(Key::Enter));
        wrapped(ui, Role::Legend, hint);
        ui.add_space(theme::of(ui).tokens.space.xs);
        let text = texts.tr("journey-start-add");
        let can = here.can_edit() && !typed.trim().is_empty();
        if ui.add(Button::primary(&text).enabled(can)).clicked() || (entered && can) {
            let name = std::mem::take(typed);
            here.change(None, commands, |journey| {
                journey.moments.push(Moment::new(name.trim(), Stage::Need, Whose::Own));
            });
        }
        response.id
    });
    if is_new {
        ui.add_space(theme::of(ui).tokens.space.xs);
        copy(ui, here, commands);
    }
    Some(first.inner)
}

/// The way to take over an earlier round's journeys, where one has any that are not here.
pub fn copy(ui: &mut Ui, here: &Here<'_>, commands: &mut Commands) {
    let texts = here.texts();
    let Some(earlier) = can_copy_journeys(&here.view.open.document, here.view.round) else {
        return;
    };
    let about = texts.with("journey-copy-from", &[("round", Arg::Text(&earlier.name))]);
    let text = texts.tr("journey-copy");
    let button = ui.add(Button::new(&text).enabled(here.can_edit())).on_hover_text(about);
    if button.clicked() {
        commands.send(Command::CopyJourneys);
    }
}

/// Says that a closed round does not change.
pub fn closed(ui: &mut Ui, here: &Here<'_>) {
    if here.view.round.closed.is_some() {
        let round = [("round", Arg::Text(&here.view.round.name))];
        wrapped(ui, Role::Second, &here.texts().with("journey-closed", &round));
    }
}
