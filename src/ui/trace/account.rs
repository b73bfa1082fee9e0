//! The account of a figure that is no score: the rule, how many are behind it, its parts.

use egui::{Align, Label, Layout, Ui};

use super::panel::{notices_ui, say};
use super::parts::pressable;
use crate::app::Command;
use crate::depict::{AccountPart, Origin, account};
use crate::ui::theme::{self, Role};
use crate::ui::widgets::{rule, shape};
use crate::ui::{Commands, View};

/// Shows the account; nothing where the figure has gone.
pub fn show(ui: &mut Ui, view: &View<'_>, origin: &Origin, commands: &mut Commands) {
    let theme = theme::of(ui);
    let Some(found) = view.grounds().and_then(|grounds| account(&grounds, origin)) else { return };
    ui.horizontal_top(|ui| {
        if let Some(axis) = found.axis {
            shape(ui, axis);
        }
        ui.vertical(|ui| say(ui, Role::Heading, &found.name));
    });
    ui.horizontal_wrapped(|ui| {
        // Words are no figure and stand smaller.
        let is_number = found.figure.chars().any(|letter| letter.is_ascii_digit());
        let role = if is_number { Role::Figure } else { Role::Heading };
        ui.label(theme.text(role, &found.figure));
        ui.label(theme.text(Role::Legend, &found.unit));
    });
    for fact in &found.facts {
        say(ui, Role::Legend, fact);
    }
    ui.add_space(theme.tokens.space.xs);
    rule(ui);
    for part in &found.parts {
        part_ui(ui, part, commands);
        rule(ui);
    }
    notices_ui(ui, &found.notices);
}

/// A part; one that has a trace of its own leads on to it.
fn part_ui(ui: &mut Ui, part: &AccountPart, commands: &mut Commands) {
    let Some(to) = &part.to else { return words_ui(ui, part) };
    let label = [&part.name, &part.note, &part.value].map(String::as_str);
    let label = label.into_iter().filter(|said| !said.is_empty()).collect::<Vec<_>>().join(", ");
    if pressable(ui, &label, |ui| words_ui(ui, part)) {
        commands.send(Command::Trace(to.clone()));
    }
}

fn words_ui(ui: &mut Ui, part: &AccountPart) {
    let theme = theme::of(ui);
    ui.add_space(theme.tokens.space.xxs);
    ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
        ui.label(theme.text(Role::Heading, &part.value));
        ui.with_layout(Layout::left_to_right(Align::TOP), |ui| {
            if let Some(axis) = part.axis {
                shape(ui, axis);
            }
            ui.vertical(|ui| {
                for (role, words) in [(Role::Body, &part.name), (Role::Legend, &part.note)] {
                    if !words.is_empty() {
                        ui.add(Label::new(theme.text(role, words)).wrap());
                    }
                }
            });
        });
    });
    ui.add_space(theme.tokens.space.xxs);
}
