//! Where one goes on from a moment: a list of targets, each with how often.

use egui::{ComboBox, Ui};

use super::fields::call;
use super::here::Here;
use crate::depict::{JourneyField, step_kind};
use crate::model::{Moment, Step, coded};
use crate::prose;
use crate::text::Arg;
use crate::ui::widgets::wrapped;
use crate::ui::{Commands, theme, theme::Role};

/// Height of a row.
pub const ROW: f32 = 32.0;

/// The steps out of a moment.
pub fn out_of<'a>(here: &Here<'a>, moment: &'a Moment) -> impl Iterator<Item = &'a Step> {
    here.journey.steps.iter().filter(|step| step.from == moment.name)
}

/// Shows the list and the way to add to it.
pub fn show(ui: &mut Ui, here: &Here<'_>, at: usize, moment: &Moment, commands: &mut Commands) {
    ui.push_id(("steps", at), |ui| {
        if !here.journey.is_settled(at) {
            wrapped(ui, Role::Legend, &here.texts().tr("journey-needs-name"));
            return;
        }
        for step in out_of(here, moment) {
            ui.horizontal(|ui| row(ui, here, step, commands));
        }
        add(ui, here, at, moment, commands);
    });
}

fn row(ui: &mut Ui, here: &Here<'_>, step: &Step, commands: &mut Commands) {
    let texts = here.texts();
    let theme = theme::of(ui);
    let to = [("to", Arg::Text(&step.to))];
    let kind = step_kind(here.found(), step).map(|kind| prose::step_kind(texts, kind));
    ui.set_height(ROW);
    let rest = 32.0 + 132.0;
    let name = egui::Label::new(theme.text(Role::Body, format!("→ {}", step.to))).truncate();
    let size = egui::vec2((ui.available_width() - rest).max(80.0), theme.tokens.text.body.line);
    let label = ui.add_sized(size, name);
    label.on_hover_text(
        [Some(step.to.clone()), kind].into_iter().flatten().collect::<Vec<_>>().join(", "),
    );
    ui.add_enabled_ui(here.can_edit(), |ui| {
        let mut frequency = step.frequency;
        let not_said = texts.tr("journey-not-said");
        let shown = here.words.frequency(frequency).unwrap_or(&not_said);
        let response = ComboBox::from_id_salt(("often", &step.to))
            .width(116.0)
            .truncate()
            .selected_text(theme.text(Role::Legend, shown))
            .show_ui(ui, |ui| {
                ui.selectable_value(&mut frequency, None, not_said.as_str());
                for (code, words) in here.words.choices(JourneyField::Next) {
                    ui.selectable_value(&mut frequency, coded(code), words);
                }
            })
            .response;
        call(ui, &response, &texts.with("journey-step-to", &to));
        if frequency != step.frequency {
            here.change(None, commands, |journey| {
                journey.set_frequency(&step.from, &step.to, frequency);
            });
        }
        let remove = ui.add(egui::Button::new("×"));
        let name = texts.with("journey-remove-step", &to);
        call(ui, &remove, &name);
        if remove.on_hover_text(name).clicked() {
            here.change(None, commands, |journey| journey.part(&step.from, &step.to));
        }
    });
}

/// A list of all moments; to itself is a repeat.
fn add(ui: &mut Ui, here: &Here<'_>, at: usize, moment: &Moment, commands: &mut Commands) {
    let texts = here.texts();
    let theme = theme::of(ui);
    let mut chosen = None;
    let taken = |name: &str| out_of(here, moment).any(|step| step.to == name);
    ui.add_enabled_ui(here.can_edit(), |ui| {
        let text = theme.text(Role::Body, texts.tr("journey-add-step"));
        let menu = ui.menu_button(text, |ui| {
            egui::ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
                for (to, other) in here.journey.moments.iter().enumerate() {
                    let can = here.journey.is_settled(to) && !taken(&other.name);
                    let button = egui::Button::selectable(false, format!("→ {}", other.name));
                    if can && ui.add(button).clicked() {
                        chosen = Some(to);
                        ui.close();
                    }
                }
            });
        });
        let name = here.name_of(moment);
        let name = texts.with("journey-add-step-from", &[("from", Arg::Text(&name))]);
        call(ui, &menu.response, &name);
    });
    if let Some(to) = chosen {
        here.change(None, commands, |journey| journey.join(at, to));
    }
}
