//! The finding, how much can be compared, on what the trend rests, and the two rounds.

use egui::{Align, ComboBox, Id, Layout, Ui};

use super::{Here, YearsScreen, badge, list};
use crate::app::{Command, Dialog};
use crate::method::findings::{Comparison, Measure};
use crate::model::RoundId;
use crate::prose;
use crate::text::Arg;
use crate::ui::widgets::{Button, segmented};
use crate::ui::{Class, Commands, View, theme, theme::Role, whose};

/// The sentence is never squeezed narrower than this by the badge beside it.
const SENTENCE: f32 = 360.0;

/// Shows the head; returns the first of its controls.
pub fn show(
    ui: &mut Ui,
    here: Here<'_>,
    screen: &mut YearsScreen,
    commands: &mut Commands,
) -> Option<Id> {
    let badge = title_ui(ui, here, screen);
    let wide = here.view.class >= Class::Normal;
    if !wide {
        measures_ui(ui, here, screen, commands);
        let first = ui.horizontal_wrapped(|ui| {
            let rounds = rounds_ui(ui, here, commands);
            whose::choose_ui(ui, here.view, &mut screen.whose);
            rounds
        });
        return badge.or(first.inner);
    }
    let first = ui.horizontal(|ui| {
        measures_ui(ui, here, screen, commands);
        let layout = match here.has_measures() {
            true => Layout::right_to_left(Align::Center),
            false => Layout::left_to_right(Align::Center),
        };
        ui.with_layout(layout, |ui| {
            let rounds = rounds_ui(ui, here, commands);
            ui.add_space(theme::of(ui).tokens.space.xs);
            whose::choose_ui(ui, here.view, &mut screen.whose);
            rounds
        })
        .inner
    });
    badge.or(first.inner)
}

/// The sentence with the badge at its right, or below it where there is no room.
fn title_ui(ui: &mut Ui, here: Here<'_>, screen: &mut YearsScreen) -> Option<Id> {
    let texts = here.view.texts();
    let title = prose::years_headline(texts, here.findings);
    let title = egui::Label::new(theme::of(ui).text(Role::PageSentence, title)).wrap();
    let Some(comparison) = here.comparison else {
        ui.add(title);
        return None;
    };
    let args = [
        ("comparable", Arg::Count(comparison.comparable_items)),
        ("total", Arg::Count(comparison.total_items)),
    ];
    let said = texts.with("years-comparable", &args);
    let gap = theme::of(ui).tokens.space.m;
    let room = ui.available_width() - badge::width(ui, &said, true) - gap;
    if room < SENTENCE {
        ui.add(title);
        return badge_ui(ui, comparison, &said, screen);
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        ui.vertical(|ui| {
            ui.set_width(room);
            ui.add(title);
        });
        let layout = Layout::right_to_left(Align::Min);
        ui.with_layout(layout, |ui| badge_ui(ui, comparison, &said, screen)).inner
    })
    .inner
}

/// How many items can be compared; opens why it is not all of them.
fn badge_ui(
    ui: &mut Ui,
    comparison: &Comparison,
    said: &str,
    screen: &mut YearsScreen,
) -> Option<Id> {
    // Where nothing can be compared, the reason stands there anyway.
    let opens = list::is_there(comparison) && comparison.comparable_items > 0;
    let response = badge::badge(ui, said, opens.then_some(screen.listed));
    if response.clicked() {
        screen.listed = !screen.listed;
    }
    opens.then_some(response.id)
}

/// What the trend shows, where the rounds stand on several versions.
fn measures_ui(ui: &mut Ui, here: Here<'_>, screen: &mut YearsScreen, commands: &mut Commands) {
    if !here.has_measures() {
        return;
    }
    let texts = here.view.texts();
    let names = Measure::ALL.map(|measure| texts.tr(measure_key(measure)));
    let names = names.each_ref().map(String::as_str);
    let chosen = Measure::ALL.iter().position(|measure| *measure == here.measure);
    ui.horizontal_wrapped(|ui| {
        let pressed = segmented(ui, &texts.tr("years-measure"), &names, chosen, true);
        let pressed = pressed.and_then(|at| Measure::ALL.get(at).copied());
        screen.measure = pressed.or(screen.measure);
        ui.add_space(theme::of(ui).tokens.space.xs);
        if ui.add(Button::link(&texts.tr("years-what-if"))).clicked() {
            commands.send(Command::Ask(Dialog::WhatIf));
        }
    });
}

fn measure_key(measure: Measure) -> &'static str {
    match measure {
        Measure::Published => "years-measure-published",
        Measure::LikeForLike => "years-measure-like",
        Measure::Chained => "years-measure-chained",
    }
}

/// The two rounds; they read from left to right whichever way they are laid out.
fn rounds_ui(ui: &mut Ui, here: Here<'_>, commands: &mut Commands) -> Option<Id> {
    let (theme, view) = (theme::of(ui), here.view);
    if here.whose.is_some() {
        // A crowd is compared with the round before that asked it, and with no other.
        let comparison = here.comparison?;
        let rounds = format!("{} → {}", comparison.from.name, comparison.to.name);
        ui.label(theme.text(Role::Legend, rounds));
        return None;
    }
    let (from, to) = view.open.pair?;
    let mut chosen = (from, to);
    let mut first = None;
    let mut parts = [Part::Name, Part::From, Part::Arrow, Part::To];
    if ui.layout().prefer_right_to_left() {
        parts.reverse();
    }
    for part in parts {
        match part {
            Part::Name => {
                ui.label(theme.text(Role::Legend, view.texts().tr("years-compare")));
            }
            Part::From => {
                let (id, round) = round_box(ui, view, "years-first-round", from);
                first = Some(id);
                chosen.0 = round;
            }
            Part::Arrow => {
                ui.label(theme.text(Role::Body, "→"));
            }
            Part::To => chosen.1 = round_box(ui, view, "years-second-round", to).1,
        }
    }
    if chosen != (from, to) {
        commands.send(Command::Compare(chosen.0, chosen.1));
    }
    first
}

enum Part {
    Name,
    From,
    Arrow,
    To,
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
