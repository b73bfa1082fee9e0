//! The item's head, and the answers that are no level.

use egui::{Align, Layout, Ui};

use crate::app::Command;
use crate::model::{Confidence, Item, Value};
use crate::text::Arg;
use crate::ui::controls::choice;
use crate::ui::widgets::{notice_frame, segmented, shape, wrapped};
use crate::ui::{Class, Commands, View, theme, theme::Role};

/// Where the item is, the question, and how to choose.
pub fn head(ui: &mut Ui, view: &View<'_>, item: &Item) {
    let theme = theme::of(ui);
    let language = view.texts().language();
    let place = view.round.questionnaire.themes().find_map(|(dimension, of)| {
        let at = of.items.iter().position(|other| other.code == item.code)?;
        Some((dimension, of, at))
    });
    let Some((dimension, of, at)) = place else { return };
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = theme.tokens.space.xs;
        shape(ui, dimension.axis);
        let position = [("at", Arg::Count(at + 1)), ("of", Arg::Count(of.items.len()))];
        let position = view.texts().with("answer-position", &position);
        let theme_name = of.name.get(language).to_owned();
        let path = if view.class == Class::Tiny {
            vec![theme_name, position]
        } else {
            vec![dimension.name.get(language).to_owned(), theme_name, position]
        };
        ui.label(theme.text(Role::Legend, path.join("  ›  ")));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(theme.text(Role::Legend, minutes_left(view)));
        });
    });
    ui.add_space(theme.tokens.space.xs);
    ui.add(egui::Label::new(theme.text(Role::Question, item.question.get(language))).wrap());
    ui.add_space(theme.tokens.space.xxs);
    let guidance = view.texts().tr("answer-guidance");
    let condition = item.not_applicable.as_ref().map(|condition| condition.get(language));
    let text = condition.map_or(guidance.clone(), |condition| format!("{guidance} {condition}"));
    ui.add(egui::Label::new(theme.text(Role::Second, text)).wrap());
    ui.add_space(theme.tokens.space.xs);
}

/// How long everything that is open takes; empty where nothing is.
pub fn minutes_left(view: &View<'_>) -> String {
    let left = view.open.pace.minutes_left(view.round);
    let said = |minutes| view.texts().with("answer-left", &[("minutes", Arg::Count(minutes))]);
    left.map(said).unwrap_or_default()
}

/// Why nothing can be changed.
pub fn closed(ui: &mut Ui, view: &View<'_>) {
    let text = if !view.open.can_edit() {
        view.texts().tr("answer-read-only")
    } else if view.round.closed.is_some() {
        view.texts().with("answer-closed", &[("round", Arg::Text(&view.round.name))])
    } else {
        return;
    };
    let theme = theme::of(ui);
    notice_frame(&theme, false).show(ui, |ui| {
        ui.set_width(ui.available_width());
        wrapped(ui, Role::Body, &text);
    });
    ui.add_space(theme.tokens.space.xs);
}

/// Not applicable, don't know, and how sure.
pub fn others(ui: &mut Ui, view: &View<'_>, item: &Item, commands: &mut Commands) {
    let theme = theme::of(ui);
    ui.add_space(theme.tokens.space.m);
    let show = |ui: &mut Ui, commands: &mut Commands| {
        no_levels(ui, view, item, commands);
    };
    // Both in one row where they fit.
    if ui.available_width() >= 680.0 {
        ui.horizontal(|ui| {
            show(ui, commands);
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                certainty(ui, view, item, commands);
            });
        });
    } else {
        ui.horizontal_wrapped(|ui| show(ui, commands));
        ui.add_space(theme.tokens.space.xs);
        ui.horizontal_wrapped(|ui| certainty(ui, view, item, commands));
    }
}

fn no_levels(ui: &mut Ui, view: &View<'_>, item: &Item, commands: &mut Commands) {
    let given = view.round.sheet.value(&item.code);
    let mut offer = |value: Value, key: &str, cap: &str| {
        let chosen = given == Some(value);
        let response = choice(ui, &view.texts().tr(key), cap, chosen, view.open.can_answer());
        if response.clicked() {
            commands.send(Command::Answer(value));
        }
    };
    if item.not_applicable.is_some() {
        offer(Value::NotApplicable, "answer-na", "N");
    }
    offer(Value::DontKnow, "answer-dk", "D");
}

fn certainty(ui: &mut Ui, view: &View<'_>, item: &Item, commands: &mut Commands) {
    let theme = theme::of(ui);
    let texts = view.texts();
    let names =
        ["answer-guess", "answer-fairly-sure", "answer-evidence-exists"].map(|key| texts.tr(key));
    let labels: Vec<&str> = names.iter().map(String::as_str).collect();
    let given = view.round.sheet.answer(&item.code).and_then(|answer| answer.confidence);
    let chosen = given.and_then(|given| Confidence::ALL.iter().position(|other| *other == given));
    let question = texts.tr("answer-certainty");
    let pressed = segmented(ui, &question, &labels, chosen, view.open.can_answer());
    ui.label(theme.text(Role::Legend, question));
    if let Some(at) = pressed {
        commands.send(Command::SetConfidence(Confidence::ALL[at]));
    }
}
