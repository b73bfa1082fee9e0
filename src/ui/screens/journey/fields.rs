//! The fields of a moment, in the side panel and in the cells of the table.

use egui::{ComboBox, Response, Role as AccessRole, TextEdit, Ui, WidgetInfo, vec2};

use super::here::{Here, Picked, Wish};
use crate::app::Command;
use crate::depict::JourneyField;
use crate::model::Moment;
use crate::ui::widgets::{Field, field};
use crate::ui::{Commands, theme, theme::Role};

/// Where a field stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// In the panel, with its label above.
    Panel,
    /// In a cell of the table, whose head has the label.
    Cell,
}

/// Gives a control a name for those who do not see what stands around it.
pub fn call(ui: &Ui, response: &Response, name: &str) {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(name));
}

/// Shows any field but the steps.
pub fn show(
    ui: &mut Ui,
    here: &Here<'_>,
    at: usize,
    which: JourneyField,
    place: Place,
    picked: &mut Picked,
    commands: &mut Commands,
) {
    let Some(moment) = here.journey.moments.get(at) else { return };
    match which {
        JourneyField::Name | JourneyField::Owner | JourneyField::Measure | JourneyField::Note => {
            text(ui, here, at, moment, which, place, picked, commands);
        }
        JourneyField::Strength => strength(ui, here, at, moment, place, commands),
        JourneyField::Next => {}
        _ => choice(ui, here, at, moment, which, place, commands),
    }
}

#[allow(clippy::too_many_arguments, reason = "what a field shows, and what it sends to")]
fn text(
    ui: &mut Ui,
    here: &Here<'_>,
    at: usize,
    moment: &Moment,
    which: JourneyField,
    place: Place,
    picked: &mut Picked,
    commands: &mut Commands,
) {
    let mut typed = which.text(moment).to_owned();
    let label = here.words.name(which);
    let response = match place {
        Place::Panel => {
            let rows = if which == JourneyField::Note { 3 } else { 0 };
            let look =
                Field { label, note: "", hint: "", rows, enabled: here.can_edit(), id: None };
            field(ui, look, &mut typed)
        }
        Place::Cell => {
            let edit = TextEdit::singleline(&mut typed)
                .desired_width(f32::INFINITY)
                .margin(egui::Margin::symmetric(8, 6));
            let response = ui.add_enabled(here.can_edit(), edit);
            call(ui, &response, &cell_name(here, which, moment));
            response
        }
    };
    if which == JourneyField::Name && picked.wish == Some(Wish::Name) && picked.moment == Some(at) {
        picked.wish = None;
        response.request_focus();
        response.scroll_to_me(None);
    }
    if response.changed() {
        here.type_in(commands, |journey| match which {
            JourneyField::Name => journey.rename(at, &typed, &mut picked.kept),
            _ => {
                if let Some(moment) = journey.moments.get_mut(at) {
                    which.type_text(moment, typed);
                }
            }
        });
    }
    if response.lost_focus() {
        commands.send(Command::StopTyping);
    }
    if place == Place::Panel {
        response.on_hover_text(here.words.help(which));
    }
}

fn cell_name(here: &Here<'_>, which: JourneyField, moment: &Moment) -> String {
    format!("{}: {}", here.words.name(which), here.name_of(moment))
}

fn label(ui: &mut Ui, here: &Here<'_>, which: JourneyField) {
    ui.spacing_mut().item_spacing.y = theme::of(ui).tokens.space.xxs;
    let text = theme::of(ui).text(Role::LegendStrong, here.words.name(which));
    ui.label(text).on_hover_text(here.words.help(which));
}

fn choice(
    ui: &mut Ui,
    here: &Here<'_>,
    at: usize,
    moment: &Moment,
    which: JourneyField,
    place: Place,
    commands: &mut Commands,
) {
    let choices = here.words.choices(which);
    let now = which.chosen(moment, &choices);
    let not_said = here.texts().tr("journey-not-said");
    let name = match place {
        Place::Panel => here.words.name(which).to_owned(),
        Place::Cell => cell_name(here, which, moment),
    };
    if place == Place::Panel {
        label(ui, here, which);
    }
    let mut chosen = now;
    let shown = here.words.chosen(which, moment).unwrap_or(&not_said);
    ui.add_enabled_ui(here.can_edit(), |ui| {
        let response = ComboBox::from_id_salt((which.code(), at))
            .width(ui.available_width())
            .truncate()
            .selected_text(theme::of(ui).text(Role::Body, shown))
            .show_ui(ui, |ui| {
                if !matches!(which, JourneyField::Stage | JourneyField::Whose) {
                    ui.selectable_value(&mut chosen, None, not_said.as_str());
                }
                for (code, words) in &choices {
                    ui.selectable_value(&mut chosen, Some(*code), *words);
                }
            })
            .response;
        call(ui, &response, &name);
    });
    if chosen != now {
        here.change(Some(at), commands, |journey| {
            if let Some(moment) = journey.moments.get_mut(at) {
                which.choose(moment, chosen);
            }
        });
    }
}

/// Eleven cells in the panel, a list in a cell; the same again takes it back.
fn strength(
    ui: &mut Ui,
    here: &Here<'_>,
    at: usize,
    moment: &Moment,
    place: Place,
    commands: &mut Commands,
) {
    let which = JourneyField::Strength;
    let not_said = here.texts().tr("journey-not-said");
    let now = moment.strength;
    let mut chosen = now;
    let numbers: Vec<String> = (0..=10_u8).map(|raw| raw.to_string()).collect();
    if place == Place::Panel {
        label(ui, here, which);
        if let Some(raw) = rating(ui, &numbers, now, here.can_edit()) {
            chosen = (now != Some(raw)).then_some(raw);
        }
        if let Some([least, most]) = here.words.ends(which) {
            let text = theme::of(ui).text(Role::Legend, format!("0 = {least}, 10 = {most}"));
            ui.add(egui::Label::new(text).wrap());
        }
    } else {
        ui.add_enabled_ui(here.can_edit(), |ui| {
            let shown = now.map_or_else(|| "–".to_owned(), |raw| raw.to_string());
            let response = ComboBox::from_id_salt((which.code(), at))
                .width(56.0)
                .selected_text(shown)
                .show_ui(ui, |ui| {
                    ui.selectable_value(&mut chosen, None, not_said.as_str());
                    for (raw, text) in numbers.iter().enumerate() {
                        ui.selectable_value(&mut chosen, Some(raw as u8), text);
                    }
                })
                .response;
            call(ui, &response, &cell_name(here, which, moment));
        });
    }
    if chosen != now {
        here.change(Some(at), commands, |journey| {
            if let Some(moment) = journey.moments.get_mut(at) {
                moment.strength = chosen;
            }
        });
    }
}

/// Cells side by side in the whole width; returns the one that was pressed.
fn rating(ui: &mut Ui, cells: &[String], now: Option<u8>, enabled: bool) -> Option<u8> {
    const GAP: f32 = 2.0;
    let height = theme::of(ui).tokens.size.hit_min;
    let width = (ui.available_width() + GAP) / cells.len() as f32 - GAP;
    let mut pressed = None;
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = GAP;
        ui.spacing_mut().button_padding.x = 0.0;
        for (raw, text) in cells.iter().enumerate() {
            let raw = raw as u8;
            let is_chosen = now == Some(raw);
            let label = theme::of(ui).text(Role::Legend, text);
            let button = egui::Button::new(label).selected(is_chosen).min_size(vec2(width, height));
            let cell = ui.add_enabled(enabled, button);
            cell.widget_info(|| {
                WidgetInfo::selected(AccessRole::RadioButton, enabled, is_chosen, text)
            });
            if cell.clicked() {
                pressed = Some(raw);
            }
        }
    });
    pressed
}
