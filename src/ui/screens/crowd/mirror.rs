//! The own level beside customers’ agreement, statement by statement. Points are never subtracted,
//! so this is a table of words.

use egui::{Align2, Rect, Sense, Ui, pos2, vec2};

use super::layout::{gap, heading, tall};
use super::row::{lay, put};
use super::{Hands, Here};
use crate::depict::Origin;
use crate::method::findings::crowd::MirrorFinding;
use crate::method::mirror::MirrorWord;
use crate::prose;
use crate::ui::trace::Asked;
use crate::ui::widgets::{rule, wrapped};
use crate::ui::{theme, theme::Role};

/// Narrower tables have a statement’s cells below each other.
const WIDE: f32 = 620.0;
const AIR: f32 = 12.0;

/// The card; nothing where customers were asked no statement.
pub fn card_ui(ui: &mut Ui, here: &Here<'_>, hands: &mut Hands<'_>) {
    let rows = &here.crowd.mirror;
    if rows.is_empty() {
        return;
    }
    let texts = here.texts();
    tall(ui, 0.0, |ui| {
        heading(ui, &texts.tr("mirror-title"));
        wrapped(ui, Role::Legend, &texts.tr("mirror-about"));
        ui.add_space(theme::of(ui).tokens.space.xs);
        let head = ["mirror-statement", "mirror-own", "screen-customers", "mirror-together"];
        let head = head.map(|key| texts.tr(key));
        if ui.available_width() >= WIDE {
            let head_ui = |ui: &mut Ui, height: f32| {
                let size = vec2(ui.available_width(), height);
                ui.allocate_exact_size(size, Sense::hover()).0
            };
            line(ui, &head, [Role::Legend; 4], head_ui);
        }
        // Where the two differ comes first.
        let mut rows: Vec<&MirrorFinding> = rows.iter().collect();
        rows.sort_by_key(|row| is_quiet(row.word));
        for row in rows {
            rule(ui);
            statement(ui, here, row, hands);
        }
    });
    gap(ui);
}

/// Both say the same, or nothing can be said.
fn is_quiet(word: MirrorWord) -> bool {
    matches!(word, MirrorWord::SamePicture | MirrorWord::WithinNoise | MirrorWord::NotShown)
}

fn statement(ui: &mut Ui, here: &Here<'_>, row: &MirrorFinding, hands: &mut Hands<'_>) {
    let texts = here.texts();
    let own = row.own.map_or_else(|| "–".to_owned(), |level| prose::level(texts, level));
    let cells = [
        row.name.get(texts.language()).to_owned(),
        own,
        prose::customers_say(texts, row),
        prose::mirror_word(texts, row.word),
    ];
    let last = if is_quiet(row.word) { Role::Second } else { Role::Heading };
    let said = cells.join(", ");
    let origin = Origin::Mirror(row.code.clone());
    let asked = Asked { of: Some(&origin), label: &said };
    let roles = [Role::Body, Role::Second, Role::Second, last];
    line(ui, &cells, roles, |ui, height| hands.row(ui, here, height, asked).0);
}

/// Four cells beside or below each other.
fn line(
    ui: &mut Ui,
    cells: &[String; 4],
    roles: [Role; 4],
    place: impl FnOnce(&mut Ui, f32) -> Rect,
) {
    let width = ui.available_width();
    let is_wide = width >= WIDE;
    let shares = if is_wide { [0.32, 0.2, 0.28, 0.2] } else { [1.0; 4] };
    let words: Vec<_> = cells
        .iter()
        .zip(roles)
        .zip(shares)
        .map(|((cell, role), share)| lay(ui, cell, role, width * share - 12.0))
        .collect();
    let heights = words.iter().map(|words| words.size().y);
    let height = if is_wide { heights.fold(0.0, f32::max) } else { heights.sum() } + AIR;
    let rect = place(ui, height);
    let mut at = rect.min + vec2(0.0, AIR / 2.0);
    for (words, share) in words.into_iter().zip(shares) {
        let size = words.size();
        if is_wide {
            let cell =
                Rect::from_min_max(pos2(at.x, rect.top()), pos2(rect.right(), rect.bottom()));
            put(ui, cell, Align2::LEFT_CENTER, words);
            at.x += width * share;
        } else {
            put(ui, Rect::from_min_size(at, size), Align2::LEFT_TOP, words);
            at.y += size.y;
        }
    }
}
