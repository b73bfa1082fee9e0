//! The side panel: the chosen moment with all its fields, or the journey itself.

use egui::Ui;

use super::fields::{self, Place};
use super::here::{Here, Picked};
use super::{signs, steps};
use crate::app::Command;
use crate::depict::JourneyField;
use crate::model::{Journey, Moment};
use crate::text::Arg;
use crate::ui::widgets::{Button, Field, field, wrapped};
use crate::ui::{Commands, theme, theme::Role};

/// Shows the chosen moment; where none is, the journey and what the signs mean.
pub fn show(ui: &mut Ui, here: &Here<'_>, picked: &mut Picked, commands: &mut Commands) {
    match here.chosen(picked) {
        Some((at, moment)) => {
            let name = theme::of(ui).text(Role::Heading, here.name_of(moment));
            ui.add(egui::Label::new(name).wrap());
            moment_fields(ui, here, at, moment, picked, commands);
        }
        None => {
            journey(ui, here, picked, commands);
            signs::show(ui, here);
        }
    }
}

/// All fields of a moment, and the way to take it away.
pub fn moment_fields(
    ui: &mut Ui,
    here: &Here<'_>,
    at: usize,
    moment: &Moment,
    picked: &mut Picked,
    commands: &mut Commands,
) {
    let gap = theme::of(ui).tokens.space.s;
    for which in JourneyField::ALL {
        ui.add_space(gap - ui.spacing().item_spacing.y);
        if which == JourneyField::Next {
            let name = theme::of(ui).text(Role::LegendStrong, here.words.name(which));
            ui.label(name).on_hover_text(here.words.help(which));
            steps::show(ui, here, at, moment, commands);
        } else {
            fields::show(ui, here, at, which, Place::Panel, picked, commands);
        }
        if which == JourneyField::Name && moment.name.trim().is_empty() {
            wrapped(ui, Role::Legend, here.words.hint(which));
        }
    }
    ui.add_space(gap);
    let steps = [("steps", Arg::Count(here.journey.steps_at(at)))];
    let text = here.texts().with("journey-remove-moment", &steps);
    if ui.add(Button::new(&text).enabled(here.can_edit())).clicked() {
        here.remove_moment(at, picked, commands);
    }
}

/// Whose journey it is, and the way to take it away.
pub fn journey(ui: &mut Ui, here: &Here<'_>, picked: &mut Picked, commands: &mut Commands) {
    let texts = here.texts();
    let gap = theme::of(ui).tokens.space.s;
    ui.label(theme::of(ui).text(Role::Heading, texts.tr("journey-about")));
    let words = [texts.tr("journey-customers"), texts.tr("journey-customers-hint")];
    part(ui, here, &words, &here.journey.customers, commands, |journey| &mut journey.customers);
    let words = [texts.tr("journey-need"), texts.tr("journey-need-hint")];
    part(ui, here, &words, &here.journey.need, commands, |journey| &mut journey.need);
    if here.journey.lost_steps().next().is_some() {
        let text = texts.tr("journey-drop-lost");
        if ui.add(Button::new(&text).enabled(here.can_edit())).clicked() {
            here.change(None, commands, Journey::drop_lost_steps);
        }
    }
    let moments = [("moments", Arg::Count(here.journey.moments.len()))];
    let text = texts.with("journey-remove-path", &moments);
    if ui.add(Button::new(&text).enabled(here.can_edit())).clicked() {
        *picked = Picked::default();
        commands.send(Command::RemoveJourney(here.at));
    }
    ui.add_space(gap);
}

/// A text of the journey itself.
fn part(
    ui: &mut Ui,
    here: &Here<'_>,
    [label, hint]: &[String; 2],
    said: &str,
    commands: &mut Commands,
    part: impl FnOnce(&mut Journey) -> &mut String,
) {
    let mut typed = said.to_owned();
    let look = Field { label, note: "", hint, rows: 0, enabled: here.can_edit(), id: None };
    let response = field(ui, look, &mut typed);
    if response.changed() {
        here.type_in(commands, |journey| *part(journey) = typed);
    }
    if response.lost_focus() {
        commands.send(Command::StopTyping);
    }
    ui.add_space(theme::of(ui).tokens.space.s - ui.spacing().item_spacing.y);
}
