//! Signs beside words: the legend under a picture, and what a change is called.

use egui::{Align2, Color32, Rect, Sense, Ui, vec2};

use super::paint_centred;
use crate::chart::{Legend, legend, word_sign};
use crate::depict;
use crate::method::change::Word;
use crate::prose;
use crate::ui::theme::{self, Role};

/// The signs of a picture in a row, each with its words; wraps where there is no room.
pub fn legend_ui(ui: &mut Ui, signs: &[(Legend, String)]) {
    let theme = theme::of(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = theme.tokens.space.xs;
        for (sign, words) in signs {
            let picture = legend(*sign);
            let size = vec2(picture.width as f32, picture.height as f32);
            let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
            paint_centred(ui.painter(), rect, &picture, &theme);
            ui.label(theme.text(Role::Legend, words));
            ui.add_space(theme.tokens.space.xs);
        }
    });
}

/// Paints the sign of a word into a place; returns how the word itself is written.
pub fn word_sign_ui(ui: &Ui, place: Rect, word: Word) -> (Role, Color32) {
    let theme = theme::of(ui);
    let role = if word.is_real() { Role::LegendStrong } else { Role::Legend };
    let ink = theme.ink(depict::word_ink(word));
    match word_sign(word) {
        Some(picture) => paint_centred(ui.painter(), place, &picture, &theme),
        None => {
            let font = theme.format(role).font_id;
            let sign = prose::sign(word).char();
            ui.painter().text(place.center(), Align2::CENTER_CENTER, sign, font, ink);
        }
    }
    (role, ink)
}
