//! Feelings in four clusters: the own estimate beside customers, never one figure for all.

use egui::Ui;

use super::layout::{heading, tall};
use super::{Hands, Here};
use crate::depict::{Beside, ViewNames, feeling_views};
use crate::prose;
use crate::text::Arg;
use crate::ui::widgets::wrapped;
use crate::ui::{theme, theme::Role};

/// The card; returns the height of its content.
pub fn card_ui(ui: &mut Ui, here: &Here<'_>, hands: &mut Hands<'_>, least: f32) -> f32 {
    let texts = here.texts();
    tall(ui, least, |ui| {
        let Some(found) = &here.side.blocks.feelings else {
            heading(ui, &texts.tr("feelings-title"));
            wrapped(ui, Role::Second, &texts.tr("feelings-not-asked"));
            return;
        };
        heading(ui, &prose::feelings_headline(texts, found));
        let names = ViewNames::of(texts, Beside::EstimateCustomers);
        let rows = feeling_views(texts, &names, found, &here.view.round.destroying());
        hands.dumbbells(ui, here, &names, &rows);
        ui.add_space(theme::of(ui).tokens.space.xs);
        let destroyed = match (found.destroyed.share, found.destroyed.withheld) {
            (Some(share), _) => {
                let share = texts.percent(share);
                let args = [("share", Arg::Text(&share)), ("count", Arg::Count(found.destroyed.n))];
                texts.with("feelings-destroyed", &args)
            }
            (None, Some(why)) => prose::hidden(texts, why),
            (None, None) => String::new(),
        };
        wrapped(ui, Role::Body, &destroyed);
    })
}
