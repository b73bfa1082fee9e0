//! Two views of each theme beside each other.

use egui::Ui;

use super::layout::{heading, tall};
use super::{Hands, Here};
use crate::depict::{Beside, ViewNames, view_rows};
use crate::method::findings::crowd::ViewPair;
use crate::text::Arg;
use crate::ui::widgets::Button;

/// How many rows are shown at first.
const WIDEST: usize = 6;

/// What is shown, and how.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    /// Both views of each theme.
    pub pairs: &'a [ViewPair],
    /// Whose views.
    pub beside: Beside,
}

/// The card with the widest gaps, or with all; returns the height of its content.
pub fn card_ui(
    ui: &mut Ui,
    here: &Here<'_>,
    title: &str,
    shown: Shown<'_>,
    hands: &mut Hands<'_>,
    least: f32,
) -> f32 {
    let texts = here.texts();
    let names = ViewNames::of(texts, shown.beside);
    let mut rows = view_rows(texts, &names, shown.pairs);
    let count = rows.len();
    if !hands.looked.all_views {
        rows.truncate(WIDEST);
    }
    tall(ui, least, |ui| {
        heading(ui, title);
        hands.dumbbells(ui, here, &names, &rows);
        if count > WIDEST {
            let words = match hands.looked.all_views {
                true => texts.tr("years-show-largest"),
                false => texts.with("years-show-all", &[("count", Arg::Count(count))]),
            };
            if ui.add(Button::link(&words)).clicked() {
                hands.looked.all_views = !hands.looked.all_views;
            }
        }
    })
}
