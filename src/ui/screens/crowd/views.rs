//! Two views of each theme beside each other.

use egui::Ui;

use super::Here;
use super::layout::{heading, tall};
use crate::depict::{Beside, ViewNames, view_rows, view_table};
use crate::method::findings::crowd::ViewPair;
use crate::text::Arg;
use crate::ui::plots::dumbbells_ui;
use crate::ui::widgets::{Button, figures_table};

/// How many rows are shown at first.
const WIDEST: usize = 6;

/// What is shown, and how.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    /// Both views of each theme.
    pub pairs: &'a [ViewPair],
    /// Whose views.
    pub beside: Beside,
    /// Whether as a table.
    pub tables: bool,
}

/// The card with the widest gaps, or with all; returns the height of its content.
pub fn card_ui(
    ui: &mut Ui,
    here: &Here<'_>,
    title: &str,
    shown: Shown<'_>,
    all: &mut bool,
    least: f32,
) -> f32 {
    let texts = here.texts();
    let names = ViewNames::of(texts, shown.beside);
    let mut rows = view_rows(texts, &names, shown.pairs);
    let count = rows.len();
    if !*all {
        rows.truncate(WIDEST);
    }
    tall(ui, least, |ui| {
        heading(ui, title);
        match shown.tables {
            true => figures_table(ui, title, &view_table(texts, &names, &rows)),
            false => dumbbells_ui(ui, texts, &names, &rows),
        }
        if count > WIDEST {
            let words = match *all {
                true => texts.tr("years-show-largest"),
                false => texts.with("years-show-all", &[("count", Arg::Count(count))]),
            };
            if ui.add(Button::link(&words)).clicked() {
                *all = !*all;
            }
        }
    })
}
