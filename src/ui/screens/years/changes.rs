//! How much of two rounds can be compared, and what changed in the questionnaire between them.

use egui::Ui;

use crate::app::State;
use crate::method::findings::{Basis, Comparison};
use crate::prose;
use crate::text::Arg;
use crate::ui::widgets::{card, rule, wrapped};
use crate::ui::{View, theme, theme::Role};

/// How many items can be compared; where the questionnaire changed, a link that shows what.
pub fn badge_ui(ui: &mut Ui, state: &State, comparison: &Comparison, listed: &mut bool) {
    let theme = theme::of(ui);
    let texts = &state.texts;
    let args = [
        ("comparable", Arg::Count(comparison.comparable_items)),
        ("total", Arg::Count(comparison.total_items)),
    ];
    ui.label(theme.text(Role::Legend, texts.with("years-comparable", &args)));
    if comparison.changes.is_empty() {
        return;
    }
    let text = texts.tr(if *listed { "years-changes-hide" } else { "years-changes-show" });
    if ui.link(theme.text(Role::LegendStrong, text).color(theme.colors.accent)).clicked() {
        *listed = !*listed;
    }
}

/// The card with the list: each change with its reason.
pub fn card_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison) {
    let texts = view.texts();
    let round = |id| view.open.document.round(id).map(|round| &*round.questionnaire);
    let (Some(from), Some(to)) = (round(comparison.from.round), round(comparison.to.round)) else {
        return;
    };
    card(ui, |ui| {
        ui.label(theme::of(ui).text(Role::Heading, texts.tr("years-changes")));
        let versions =
            format!("{} → {}", comparison.from.questionnaire, comparison.to.questionnaire);
        wrapped(ui, Role::Legend, &versions);
        wrapped(ui, Role::Legend, &prose::comparable_parts(texts, comparison));
        for change in &comparison.changes {
            rule(ui);
            wrapped(ui, Role::Body, &prose::item_change(texts, change, [to, from]));
            let reason = change.reason.get(texts.language());
            if !reason.is_empty() {
                wrapped(ui, Role::Second, reason);
            }
        }
    });
}

/// What the words of change rest on.
pub fn basis_key(comparison: &Comparison) -> &'static str {
    match comparison.basis {
        None => "years-not-comparable",
        Some(Basis::PulseItems) => "years-pulse-items",
        Some(Basis::SameVersion | Basis::NewerVersion) => "years-same-items",
    }
}
