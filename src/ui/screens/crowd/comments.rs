//! What people wrote, under what they wrote it to. Nobody reads them before ten have answered.

use egui::Ui;

use super::Here;
use super::layout::{gap, heading, tall};
use crate::prose;
use crate::text::Arg;
use crate::ui::widgets::{Button, rule, wrapped};
use crate::ui::{theme, theme::Role};

/// How many are shown at first.
const SHOWN: usize = 12;

/// The card.
pub fn card_ui(ui: &mut Ui, here: &Here<'_>, all: &mut bool) {
    let texts = here.texts();
    let found = &here.side.comments;
    let space = theme::of(ui).tokens.space;
    tall(ui, 0.0, |ui| {
        heading(ui, &texts.tr("comments-title"));
        if found.withheld.is_some() {
            wrapped(ui, Role::Second, &texts.tr("comments-from-ten"));
            return;
        }
        if found.list.is_empty() {
            wrapped(ui, Role::Second, &texts.tr("comments-none"));
            return;
        }
        let shown = if *all { found.list.len() } else { SHOWN.min(found.list.len()) };
        let mut about = None;
        for comment in found.list.iter().take(shown) {
            if about != Some(&comment.about) {
                ui.add_space(space.xs);
                rule(ui);
                ui.add_space(space.xs);
                let name = prose::about(texts, here.view.round, &comment.about);
                wrapped(ui, Role::LegendStrong, &name);
                about = Some(&comment.about);
            }
            wrapped(ui, Role::Body, &comment.text);
            ui.add_space(space.xxs);
        }
        if found.list.len() > SHOWN {
            let words = match *all {
                true => texts.tr("comments-fewer"),
                false => texts.with("years-show-all", &[("count", Arg::Count(found.list.len()))]),
            };
            if ui.add(Button::link(&words)).clicked() {
                *all = !*all;
            }
        }
    });
    gap(ui);
}
