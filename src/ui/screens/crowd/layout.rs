//! Cards beside or below each other.

use egui::Ui;

use super::{Hands, Here};
use crate::text::Texts;
use crate::ui::theme::{self, Role};
use crate::ui::widgets::card;

/// Narrower pages have one column.
const TWO: f32 = 880.0;
const LEFT: f32 = 0.633;

impl<'a> Here<'a> {
    /// The words of the interface.
    pub(super) fn texts(&self) -> &'a Texts {
        self.view.texts()
    }
}

/// Between two cards.
pub fn gap(ui: &mut Ui) {
    ui.add_space(theme::of(ui).tokens.space.m - ui.spacing().item_spacing.y);
}

/// Two cards of one height beside each other, 648 : 376, or one below the other. Each is given the
/// least height of its content and tells how high that is.
pub fn beside<L, R>(ui: &mut Ui, row: &str, hands: &mut Hands<'_>, left: L, right: Option<R>)
where
    L: FnOnce(&mut Ui, &mut Hands<'_>, f32) -> f32,
    R: FnOnce(&mut Ui, &mut Hands<'_>, f32) -> f32,
{
    let space = theme::of(ui).tokens.space.m;
    let width = ui.available_width();
    let right = match right {
        Some(right) if width >= TWO => right,
        right => {
            left(ui, hands, 0.0);
            gap(ui);
            if let Some(right) = right {
                right(ui, hands, 0.0);
                gap(ui);
            }
            return;
        }
    };
    let wide = ((width - space) * LEFT).round();
    // The taller card decides; known from the frame before.
    let id = ui.scope_id().with(row);
    let height = ui.data(|data| data.get_temp::<f32>(id)).unwrap_or(0.0);
    let shown = ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space;
        let a = ui.vertical(|ui| {
            ui.set_width(wide);
            left(ui, hands, height)
        });
        let b = ui.vertical(|ui| {
            ui.set_width(width - space - wide);
            right(ui, hands, height)
        });
        a.inner.max(b.inner)
    });
    if (shown.inner - height).abs() > 0.5 {
        ui.data_mut(|data| data.insert_temp(id, shown.inner));
        ui.ctx().request_repaint();
    }
    gap(ui);
}

/// A card with at least so high a content; returns how high it is.
pub fn tall(ui: &mut Ui, least: f32, content: impl FnOnce(&mut Ui)) -> f32 {
    card(ui, |ui| {
        let top = ui.cursor().top();
        ui.spacing_mut().item_spacing.y = 0.0;
        content(ui);
        let height = ui.min_rect().bottom() - top;
        ui.expand_to_include_y(top + least);
        height
    })
    .inner
}

/// The heading of a card.
pub fn heading(ui: &mut Ui, text: &str) {
    let theme = theme::of(ui);
    ui.add(egui::Label::new(theme.text(Role::Heading, text)).wrap());
    ui.add_space(theme.tokens.space.xxs);
}
