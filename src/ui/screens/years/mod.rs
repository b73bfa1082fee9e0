//! Development over the rounds, and two rounds side by side.

mod changes;
mod table;
mod trend;

use egui::{Align, ComboBox, Id, Key, Layout, Modifiers, Ui};

use super::page;
use crate::app::{Command, Dialog, Plate, State};
use crate::chart::waterfall;
use crate::depict;
use crate::method::findings::{Basis, Comparison, Findings, Measure};
use crate::model::RoundId;
use crate::prose;
use crate::text::Arg;
use crate::ui::plots::{Alternative, picture_ui};
use crate::ui::trace::{self, Rows};
use crate::ui::widgets::{Button, card, segmented, wrapped};
use crate::ui::{Class, Commands, View, keys, take, theme, theme::Role};

/// Height of both pictures.
const PICTURE: f64 = 270.0;

/// What the screen shows of what there is.
#[derive(Default)]
pub struct YearsScreen {
    /// All themes, not only the largest changes.
    all: bool,
    /// What changed in the questionnaire.
    listed: bool,
    rows: Rows,
    /// What the trend shows; until chosen, what suits the rounds.
    measure: Option<Measure>,
}

impl YearsScreen {
    /// Shows the screen; returns its first control.
    pub fn show(&mut self, ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> Option<Id> {
        let findings = view.findings()?;
        self.rows.listen(ui, view);
        trace::beside(ui, view, commands, |ui, view, commands| {
            self.page_ui(ui, view, findings, commands)
        })
    }

    fn page_ui(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        findings: &Findings,
        commands: &mut Commands,
    ) -> Option<Id> {
        page(ui, view.class, "years", |ui| {
            let theme = theme::of(ui);
            let title = prose::years_headline(view.texts(), findings);
            ui.add(egui::Label::new(theme.text(Role::PageSentence, title)).wrap());
            if view.open.document.rounds.len() < 2 {
                return only_one(ui, view, commands);
            }
            let first = choosers(ui, view, commands, &mut self.listed);
            let comparison = view.open.comparison.as_deref();
            if let Some(found) = comparison.filter(|c| self.listed && !c.changes.is_empty()) {
                changes::card_ui(ui, view, found);
            }
            self.measures(ui, view.state, findings, commands);
            ui.add_space(theme.tokens.space.xs);
            self.pictures(ui, view, findings, commands);
            ui.add_space(theme.tokens.space.m - ui.spacing().item_spacing.y);
            if let Some(comparison) = comparison {
                table::card_ui(ui, view, comparison, (&mut self.all, &mut self.rows), commands);
            }
            first
        })
    }

    /// What the trend shows, where the rounds stand on several versions; M goes around the three.
    fn measures(
        &mut self,
        ui: &mut Ui,
        state: &State,
        findings: &Findings,
        commands: &mut Commands,
    ) {
        if findings.measure() == Measure::Published {
            self.measure = None;
            return;
        }
        let texts = &state.texts;
        let names = Measure::ALL.map(|measure| texts.tr(trend::measure_key(measure)));
        let names = names.each_ref().map(String::as_str);
        let now = self.measure.unwrap_or_else(|| findings.measure());
        let chosen = Measure::ALL.iter().position(|measure| *measure == now);
        let next = chosen.filter(|_| next_measure(ui, state)).map(|at| (at + 1) % names.len());
        ui.horizontal_wrapped(|ui| {
            let pressed = segmented(ui, &texts.tr("years-measure"), &names, chosen, true);
            let chosen = pressed.or(next).and_then(|at| Measure::ALL.get(at).copied());
            self.measure = chosen.or(self.measure);
            if ui.add(Button::link(&texts.tr("years-what-if"))).clicked() {
                commands.send(Command::Ask(Dialog::WhatIf));
            }
        });
    }

    fn pictures(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        findings: &Findings,
        commands: &mut Commands,
    ) {
        let gap = theme::of(ui).tokens.space.m;
        let width = ui.available_width();
        let parts =
            view.open.comparison.as_deref().filter(|comparison| comparison.decomposition.is_some());
        let side_by_side = view.class >= Class::Normal && parts.is_some() && width >= 776.0;
        let measure = self.measure.unwrap_or_else(|| findings.measure());
        if !side_by_side {
            trend::card_ui(ui, view, findings, measure, commands);
            if let Some(comparison) = parts {
                ui.add_space(gap);
                parts_card(ui, view.state, comparison, commands);
            }
            return;
        }
        // The waterfall needs room for its names.
        let left = ((width - gap) * 0.61).min(width - gap - 362.0).floor();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = gap;
            ui.vertical(|ui| {
                ui.set_width(left);
                trend::card_ui(ui, view, findings, measure, commands);
            });
            ui.vertical(|ui| {
                ui.set_width(width - gap - left);
                if let Some(comparison) = parts {
                    parts_card(ui, view.state, comparison, commands);
                }
            });
        });
    }
}

/// Whether M asks for the next measure.
fn next_measure(ui: &Ui, state: &State) -> bool {
    keys::are_free(ui.ctx(), state)
        && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::M))
}

/// The trend with one dot, and how to get the second.
fn only_one(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> Option<Id> {
    wrapped(ui, Role::Second, &view.texts().tr("years-one-round"));
    if !view.open.can_edit() {
        return None;
    }
    ui.add_space(theme::of(ui).tokens.space.xs);
    let button = ui.add(Button::primary(&view.texts().tr("years-new-round")));
    if button.clicked() {
        commands.send(Command::Ask(Dialog::NewRound));
    }
    Some(button.id)
}

/// How many items can be compared, and the two rounds.
fn choosers(
    ui: &mut Ui,
    view: &View<'_>,
    commands: &mut Commands,
    listed: &mut bool,
) -> Option<Id> {
    let theme = theme::of(ui);
    let texts = view.texts();
    let comparison = view.open.comparison.as_deref();
    let show = |ui: &mut Ui, commands: &mut Commands| {
        let (from, to) = view.open.pair?;
        let second = round_box(ui, view, "years-second-round", to);
        ui.label(theme.text(Role::Body, "→"));
        let first = round_box(ui, view, "years-first-round", from);
        ui.label(theme.text(Role::Legend, texts.tr("years-compare")));
        if first.1 != from || second.1 != to {
            commands.send(Command::Compare(first.1, second.1));
        }
        Some(first.0)
    };
    if let Some(comparison) = comparison.filter(|_| view.class == Class::Tiny) {
        ui.horizontal_wrapped(|ui| changes::badge_ui(ui, view.state, comparison, listed));
    }
    ui.horizontal(|ui| {
        if let Some(comparison) = comparison.filter(|_| view.class > Class::Tiny) {
            changes::badge_ui(ui, view.state, comparison, listed);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| show(ui, commands)).inner
    })
    .inner
}

/// A chooser of a round; returns the control and what is chosen now.
fn round_box(ui: &mut Ui, view: &View<'_>, key: &str, now: RoundId) -> (Id, RoundId) {
    let name =
        |id| view.open.document.round(id).map(|round| round.name.clone()).unwrap_or_default();
    let mut chosen = now;
    let response = ComboBox::from_id_salt(key)
        .selected_text(name(now))
        .show_ui(ui, |ui| {
            for round in view.open.document.rounds.iter().rev() {
                ui.selectable_value(&mut chosen, round.id, &round.name);
            }
        })
        .response;
    (response.on_hover_text(view.texts().tr(key)).id, chosen)
}

fn parts_card(ui: &mut Ui, state: &State, comparison: &Comparison, commands: &mut Commands) {
    let texts = &state.texts;
    let Some(parts) = &comparison.decomposition else { return };
    let names = [comparison.from.name.clone(), comparison.to.name.clone()];
    let plate = Plate::Parts { parts: *parts, names };
    card(ui, |ui| {
        let theme = theme::of(ui);
        let change = texts.signed(parts.change, prose::parts_decimals(parts));
        let title = texts.with("years-made-of", &[("change", Arg::Text(&change))]);
        ui.horizontal(|ui| {
            ui.label(theme.text(Role::Heading, title));
            take::at_the_end(ui, state, &plate, commands);
        });
        let size = (f64::from(ui.available_width()), PICTURE);
        let names = (comparison.from.name.as_str(), comparison.to.name.as_str());
        if let Some(input) = depict::waterfall(texts, parts, names, size) {
            let rows = depict::parts_table(texts, parts, [names.0, names.1]);
            let sentence = format!("{} → {}", input.before.text, input.after.text);
            let alternative = Alternative { sentence: &sentence, table: &rows };
            let shown = picture_ui(ui, &waterfall(&input), alternative);
            take::around(&shown, state, &plate, commands);
        }
        if comparison.basis != Some(Basis::SameVersion) {
            wrapped(ui, Role::Legend, &texts.tr("years-parts-like"));
        }
    });
}
