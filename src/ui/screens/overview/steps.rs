//! What to do next, and what to hold on to.

use egui::{Align, Layout, Role as AccessRole, Ui, WidgetInfo};

use super::path;
use crate::app::{ActionSource, Command, Dialog, State};
use crate::method::findings::{Findings, ThemeFinding};
use crate::model::{Axis, ThemeCode};
use crate::prose;
use crate::text::Arg;
use crate::ui::widgets::{Button, card, rule, shape, wrapped};
use crate::ui::{Commands, View, theme, theme::Role};

/// Three suggested next steps, from where the gap pays most.
pub fn next_ui(
    ui: &mut Ui,
    view: &View<'_>,
    findings: &Findings,
    shows_path: &mut bool,
    commands: &mut Commands,
) {
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
        path::show(ui, view, findings, shows_path, commands);
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
            let source = ActionSource::Theme(code.clone());
            add_action(ui, view, &name, source, commands);
            ui.add_space(theme.tokens.space.xs);
            ui.with_layout(Layout::top_down(Align::Min).with_main_align(Align::Center), |ui| {
                ui.spacing_mut().item_spacing.y = 2.0;
                ui.add(egui::Label::new(theme.text(Role::Heading, title)).wrap());
                let mut reason = reason(view.state, &name, finding);
                if view.round.actions.values().any(|action| action.theme.as_ref() == Some(code)) {
                    reason = format!("{reason} {}", texts.tr("overview-step-agreed"));
                }
                ui.add(egui::Label::new(theme.text(Role::Legend, reason)).wrap());
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

/// A button that begins an action; by its name one knows what for.
pub fn add_action(
    ui: &mut Ui,
    view: &View<'_>,
    name: &str,
    source: ActionSource,
    commands: &mut Commands,
) {
    let texts = view.texts();
    let can = view.open.can_edit();
    let response = ui.add(Button::new(&texts.tr("action-add")).enabled(can));
    let told = texts.with("action-add-for", &[("name", Arg::Text(name))]);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, can, &told));
    if response.clicked() {
        commands.send(Command::Ask(Dialog::NewAction(source)));
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
