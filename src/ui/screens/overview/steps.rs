//! What to do next, and what to hold on to.

use egui::{Align, Layout, Ui};

use crate::app::{Command, Dialog, Screen, State};
use crate::method::findings::{Findings, ThemeFinding};
use crate::model::{Axis, Round, ThemeCode};
use crate::prose;
use crate::text::Arg;
use crate::ui::widgets::{Button, card, rule, shape, wrapped};
use crate::ui::{Commands, View, theme, theme::Role};

/// Three suggested next steps, from where the gap pays most.
pub fn next_ui(ui: &mut Ui, view: &View<'_>, findings: &Findings, commands: &mut Commands) {
    let theme = theme::of(ui);
    let texts = view.texts();
    card(ui, |ui| {
        ui.horizontal(|ui| {
            ui.label(theme.text(Role::Heading, texts.tr("overview-next")));
            let has_targets = findings.themes.iter().any(|theme| theme.figure.target.is_some());
            if !has_targets {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    if ui.add(Button::link(&texts.tr("overview-set-targets"))).clicked() {
                        commands.send(Command::Ask(Dialog::Targets));
                    }
                    ui.label(theme.text(Role::Legend, texts.tr("overview-no-targets")));
                });
            }
        });
        if findings.overall.figure.shown().is_none() || findings.gaps.is_empty() {
            wrapped(ui, Role::Second, &texts.tr("overview-steps-later"));
            return;
        }
        for (at, code) in findings.gaps.iter().enumerate() {
            if at > 0 {
                rule(ui);
            }
            step(ui, view, findings, code, commands);
        }
    });
}

fn step(
    ui: &mut Ui,
    view: &View<'_>,
    findings: &Findings,
    code: &ThemeCode,
    commands: &mut Commands,
) {
    let Some(finding) = findings.theme(code) else { return };
    let theme = theme::of(ui);
    let texts = view.texts();
    let advice = finding.figure.level.and_then(|level| view.state.library.advice(code, level));
    let name = prose::theme(texts, &view.round.questionnaire, code);
    let title = advice.map_or(name.clone(), |advice| advice.text.get(texts.language()).to_owned());
    ui.horizontal(|ui| {
        ui.set_min_height(56.0);
        shape(ui, finding.axis);
        ui.add_space(theme.tokens.space.xxs);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let open = ui.add(Button::new(&texts.tr("overview-step-open")));
            if open.on_hover_text(&name).clicked() {
                go(view.round, code, commands);
            }
            ui.add_space(theme.tokens.space.xs);
            ui.with_layout(Layout::top_down(Align::Min).with_main_align(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.add(egui::Label::new(theme.text(Role::Heading, title)).wrap());
                ui.add(
                    egui::Label::new(theme.text(Role::Legend, reason(view.state, &name, finding)))
                        .wrap(),
                );
            });
        });
    });
}

fn reason(state: &State, name: &str, finding: &ThemeFinding) -> String {
    let texts = &state.texts;
    let value = finding.figure.shown().map(|value| texts.points(value.get())).unwrap_or_default();
    let mut args = vec![("theme", Arg::Text(name)), ("value", Arg::Text(&value))];
    let target = finding.figure.target.map(|target| texts.points(target));
    match &target {
        Some(target) => {
            args.push(("target", Arg::Text(target)));
            texts.with("overview-step-gap", &args)
        }
        None => texts.with("overview-step-lowest", &args),
    }
}

/// To the first item of the theme.
fn go(round: &Round, code: &ThemeCode, commands: &mut Commands) {
    let item = round.questionnaire.theme(code).and_then(|theme| theme.items.first());
    if let Some(item) = item {
        commands.send(Command::ChooseItem(item.code.clone()));
        commands.send(Command::Show(Screen::Answer));
    }
}

/// The highest themes, and what is not known.
pub fn strengths_ui(ui: &mut Ui, view: &View<'_>, findings: &Findings) {
    let theme = theme::of(ui);
    let texts = view.texts();
    let strengths: Vec<_> =
        findings.strengths.iter().filter_map(|code| findings.theme(code)).collect();
    let unknown = view.round.dont_know();
    if strengths.is_empty() {
        return;
    }
    card(ui, |ui| {
        ui.label(theme.text(Role::Heading, texts.tr("overview-strengths")));
        for (at, finding) in strengths.iter().enumerate() {
            if at > 0 {
                rule(ui);
            }
            strength(ui, view, finding);
        }
        if unknown > 0 {
            rule(ui);
            let text = texts.with("overview-dont-know", &[("count", Arg::Count(unknown))]);
            wrapped(ui, Role::Legend, &text);
        }
    });
}

fn strength(ui: &mut Ui, view: &View<'_>, finding: &ThemeFinding) {
    debug_assert!(finding.axis != Axis::Enablers);
    let theme = theme::of(ui);
    let texts = view.texts();
    ui.horizontal(|ui| {
        ui.set_min_height(theme.tokens.size.row_table);
        shape(ui, finding.axis);
        ui.add_space(theme.tokens.space.xxs);
        let value = finding.figure.shown().map(|value| texts.points(value.get()));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.label(theme.text(Role::Heading, value.unwrap_or_default()));
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let name = prose::theme(texts, &view.round.questionnaire, &finding.code);
                ui.add(egui::Label::new(theme.text(Role::Body, name)).wrap());
            });
        });
    });
}
