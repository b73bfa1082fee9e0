//! The journey as a table: a row a moment, the first column fixed. Where there is no room, a list
//! whose chosen moment is open.

use egui::{Align, Layout, ScrollArea, Ui, vec2};

use super::fields::{self, Place};
use super::here::{Here, Picked};
use super::{panel, steps};
use crate::depict::JourneyField;
use crate::model::Moment;
use crate::ui::widgets::{Button, card, rule};
use crate::ui::{Commands, theme, theme::Role};

const NAME: f32 = 216.0;
const HEAD: f32 = 24.0;
/// A row with its padding, without steps.
const ROW: f32 = 40.0;
const REMOVE: f32 = 44.0;

fn width(field: JourneyField) -> f32 {
    match field {
        JourneyField::Strength => 112.0,
        JourneyField::Next => 332.0,
        JourneyField::Channel => 208.0,
        JourneyField::Note | JourneyField::Measure => 200.0,
        JourneyField::Source => 152.0,
        _ => 172.0,
    }
}

/// A row is as high as its list of steps.
fn height(here: &Here<'_>, moment: &Moment) -> f32 {
    let steps = steps::out_of(here, moment).count();
    if steps == 0 { ROW } else { ROW + (steps as f32) * (steps::ROW + 8.0) }
}

/// The table; everything but the names scrolls sideways.
pub fn wide(ui: &mut Ui, here: &Here<'_>, picked: &mut Picked, commands: &mut Commands) {
    ScrollArea::vertical().id_salt("table").auto_shrink([false, false]).show(ui, |ui| {
        card(ui, |ui| {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.y = 0.0;
                ui.vertical(|ui| {
                    ui.set_width(NAME);
                    column(ui, here, JourneyField::Name, NAME, picked, commands);
                });
                let rest = ScrollArea::horizontal().id_salt("fields").auto_shrink([false, true]);
                rest.show(ui, |ui| {
                    ui.horizontal_top(|ui| {
                        for field in JourneyField::ALL.into_iter().skip(1) {
                            ui.vertical(|ui| {
                                column(ui, here, field, width(field), picked, commands);
                            });
                        }
                        ui.vertical(|ui| removes(ui, here, picked, commands));
                    });
                });
            });
        });
    });
}

fn column(
    ui: &mut Ui,
    here: &Here<'_>,
    field: JourneyField,
    width: f32,
    picked: &mut Picked,
    commands: &mut Commands,
) {
    ui.set_width(width);
    let head = theme::of(ui).text(Role::Legend, here.words.name(field));
    let label = egui::Label::new(head).truncate();
    cell(ui, width, HEAD, |ui| ui.add(label).on_hover_text(here.words.help(field)));
    for (at, moment) in here.journey.moments.iter().enumerate() {
        rule(ui);
        cell(ui, width, height(here, moment), |ui| {
            if field == JourneyField::Next {
                steps::show(ui, here, at, moment, commands);
            } else {
                fields::show(ui, here, at, field, Place::Cell, picked, commands);
            }
        });
    }
}

fn removes(ui: &mut Ui, here: &Here<'_>, picked: &mut Picked, commands: &mut Commands) {
    ui.set_width(REMOVE);
    cell(ui, REMOVE, HEAD, |_| {});
    for (at, moment) in here.journey.moments.iter().enumerate() {
        rule(ui);
        cell(ui, REMOVE, height(here, moment), |ui| {
            let remove = ui.add_enabled(here.can_edit(), egui::Button::new("×"));
            let steps = crate::text::Arg::Count(here.journey.steps_at(at));
            let name = here.texts().with("journey-remove-moment", &[("steps", steps)]);
            let name = format!("{name}: {}", here.name_of(moment));
            fields::call(ui, &remove, &name);
            if remove.on_hover_text(name).clicked() {
                here.remove_moment(at, picked, commands);
            }
        });
    }
}

fn cell<R>(ui: &mut Ui, width: f32, height: f32, content: impl FnOnce(&mut Ui) -> R) {
    let layout = Layout::top_down(Align::Min);
    ui.allocate_ui_with_layout(vec2(width, height), layout, |ui| {
        ui.set_min_size(vec2(width, height));
        ui.add_space(4.0);
        content(ui)
    });
}

/// A row for each moment; the chosen one shows its fields.
pub fn narrow(ui: &mut Ui, here: &Here<'_>, picked: &mut Picked, commands: &mut Commands) {
    for (at, moment) in here.journey.moments.iter().enumerate() {
        let facts = [JourneyField::Stage, JourneyField::Whose];
        let facts: Vec<_> =
            facts.into_iter().filter_map(|field| here.words.chosen(field, moment)).collect();
        let (name, facts) = (here.name_of(moment), facts.join(" · "));
        let chosen = picked.moment == Some(at);
        let size = vec2(ui.available_width(), 0.0);
        let row = ui.add(Button::new(&name).below(&facts).min_size(size));
        if row.clicked() {
            picked.moment = (!chosen).then_some(at);
        }
        if chosen {
            card(ui, |ui| panel::moment_fields(ui, here, at, moment, picked, commands));
        }
    }
}
