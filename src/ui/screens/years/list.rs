//! What changed in the questionnaire between two rounds, or why they cannot be compared.

use egui::Ui;

use crate::method::findings::{Basis, Comparison};
use crate::prose;
use crate::ui::widgets::{card, rule, wrapped};
use crate::ui::{View, theme, theme::Role};

/// Whether there is anything to tell.
pub fn is_there(comparison: &Comparison) -> bool {
    !comparison.changes.is_empty() || comparison.basis != Some(Basis::SameVersion)
}

/// The card with the list: each change with its reason.
pub fn card_ui(ui: &mut Ui, view: &View<'_>, comparison: &Comparison) {
    let texts = view.texts();
    let round = |id| view.open.document.round(id).map(|round| &*round.questionnaire);
    let (Some(from), Some(to)) = (round(comparison.from.round), round(comparison.to.round)) else {
        return;
    };
    card(ui, |ui| {
        let key = if comparison.basis.is_some() { "years-changes" } else { "years-why-not" };
        ui.label(theme::of(ui).text(Role::Heading, texts.tr(key)));
        let versions =
            format!("{} → {}", comparison.from.questionnaire, comparison.to.questionnaire);
        wrapped(ui, Role::Legend, &versions);
        if comparison.basis == Some(Basis::NewerVersion) {
            wrapped(ui, Role::Legend, &prose::comparable_parts(texts, comparison));
        } else {
            wrapped(ui, Role::Body, &texts.tr(basis_key(comparison)));
        }
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
