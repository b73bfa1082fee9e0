//! Figures and own assessment: both sides of each rule, and the note beside a theme.

use egui::Ui;

use crate::app::Command;
use crate::method::findings::{ContradictionFinding, Findings};
use crate::method::kpi::Verdict;
use crate::model::{Item, Round};
use crate::prose;
use crate::text::Arg;
use crate::ui::widgets::{Button, card, rule, wrapped};
use crate::ui::{Class, Commands, View, theme, theme::Role};

/// The card: rules that ask, and the others on demand.
pub fn card_ui(ui: &mut Ui, view: &View<'_>, every: &mut bool) {
    let texts = view.texts();
    let Some(findings) = view.findings() else {
        return;
    };
    let rules = &findings.readings.contradictions;
    if rules.is_empty() {
        return;
    }
    card(ui, |ui| {
        let theme = theme::of(ui);
        ui.label(theme.text(Role::Heading, texts.tr("kpi-asks-title")));
        let asking: Vec<_> = prose::asking(findings).collect();
        if asking.is_empty() {
            wrapped(ui, Role::Second, &texts.tr("kpi-asks-none"));
        }
        for found in &asking {
            rule(ui);
            wrapped(ui, Role::Body, found.text.get(texts.language()));
            sides(ui, view, findings, view.round, found);
        }
        let others = rules.len() - asking.len();
        if others > 0 {
            rule(ui);
            let count = [("count", Arg::Count(others))];
            let words = match every {
                true => texts.tr("kpi-asking-rules"),
                false => texts.with("kpi-every-rule", &count),
            };
            if ui.add(Button::link(&words)).clicked() {
                *every = !*every;
            }
        }
        for found in
            rules.iter().filter(|rule| *every && rule.found.state != Verdict::Contradiction)
        {
            rule(ui);
            wrapped(ui, Role::LegendStrong, &texts.tr(verdict(found)));
            sides(ui, view, findings, view.round, found);
        }
    });
}

fn verdict(found: &ContradictionFinding) -> &'static str {
    match found.found.state {
        Verdict::NotEvaluable => "kpi-not-evaluable",
        Verdict::Clear | Verdict::Contradiction => "kpi-clear",
    }
}

/// The assessment at the left, the books at the right; one below the other where it is narrow.
fn sides(
    ui: &mut Ui,
    view: &View<'_>,
    findings: &Findings,
    round: &Round,
    found: &ContradictionFinding,
) {
    let texts = view.texts();
    let theme = theme::of(ui);
    let side = |ui: &mut Ui, head: &str, line: &str| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.label(theme.text(Role::Legend, texts.tr(head)));
        ui.add(egui::Label::new(theme.text(Role::Body, line)).wrap());
    };
    let own = prose::theme_side(texts, findings, round, &found.theme);
    let book = prose::kpi_side(texts, findings, round, &found.kpi);
    if view.class == Class::Tiny {
        side(ui, "kpi-assessment", &own);
        side(ui, "kpi-book", &book);
    } else {
        ui.columns(2, |columns| {
            if let [left, right] = columns {
                side(left, "kpi-assessment", &own);
                side(right, "kpi-book", &book);
            }
        });
    }
    ui.add_space(theme.tokens.space.xxs);
}

/// What the figures ask about the theme of an item, with the way to them; nothing while the theme is
/// in progress.
pub fn beside(ui: &mut Ui, view: &View<'_>, item: &Item, commands: &mut Commands) {
    let Some(findings) = view.findings() else {
        return;
    };
    let round = view.round;
    let is_here = |rule: &&ContradictionFinding| {
        let theme = round.questionnaire.theme(&rule.theme);
        theme.is_some_and(|theme| theme.items.iter().any(|other| other.code == item.code))
    };
    for rule in prose::asking(findings).filter(is_here) {
        let note = prose::contradiction_note(view.texts(), findings, round, rule);
        let Some(note) = note else { continue };
        let theme = theme::of(ui);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = theme.tokens.space.xxs;
            ui.label(theme.text(Role::Legend, note));
            if ui.add(Button::link(&view.texts().tr("kpi-asks-open"))).clicked() {
                commands.send(Command::ShowKpis);
            }
        });
        ui.add_space(theme.tokens.space.xxs);
    }
}
