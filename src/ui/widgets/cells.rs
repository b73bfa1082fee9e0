//! A row of numbered cells 0–10 of which at most one holds.

use egui::{Align2, Color32, Pos2, Rect, Stroke, StrokeKind, Ui, Vec2, vec2};

use crate::ui::theme::{self, Role};

/// Cells from 0 to 10.
const CELLS: usize = 11;
/// In two rows, the upper one has this many.
const UPPER: usize = 6;
const GAP: f32 = 4.0;
const NARROWEST: f32 = 30.0;
const WIDEST: f32 = 64.0;
/// Last year's ring.
const RING: f32 = 3.5;

/// One cell.
#[derive(Debug, Clone, Copy)]
pub struct Cell<'a> {
    /// Its number.
    pub raw: u8,
    /// It holds.
    pub chosen: bool,
    /// The earlier round had it.
    pub last: bool,
    /// The pointer is on it.
    pub hovered: bool,
    /// It can be chosen.
    pub enabled: bool,
    /// The key that chooses it, where it is not its number.
    pub cap: Option<&'a str>,
}

/// Where each of the cells stands: in a row, or in two where there is no room.
pub fn cell_places(corner: Pos2, width: f32, height: f32) -> Vec<Rect> {
    let of = |columns: usize| (width + GAP) / columns as f32 - GAP;
    let columns = if of(CELLS) >= NARROWEST { CELLS } else { UPPER };
    let size = vec2(of(columns).min(WIDEST), height);
    let place = |at: usize| {
        let step = vec2((at % columns) as f32, (at / columns) as f32) * (size + Vec2::splat(GAP));
        Rect::from_min_size(corner + step, size)
    };
    (0..CELLS).map(place).collect()
}

/// Paints one cell; what holds is filled, so that it is seen without its hue.
pub fn paint_cell(ui: &Ui, rect: Rect, cell: Cell<'_>) {
    let theme = theme::of(ui);
    let (colors, stroke) = (&theme.colors, theme.tokens.stroke);
    let border = Stroke::new(stroke.hair, colors.line_strong);
    let (fill, edge, ink) = match (cell.chosen, cell.enabled, cell.hovered) {
        (true, ..) => (colors.accent, Stroke::NONE, colors.on_accent),
        (false, true, true) => (colors.hover, border, colors.text),
        (false, true, false) => (colors.raised, border, colors.text),
        (false, false, _) => (Color32::TRANSPARENT, theme.hairline(), colors.text_3),
    };
    let painter = ui.painter();
    painter.rect(rect, theme.tokens.radius.control, fill, edge, StrokeKind::Inside);
    let tall = rect.height() >= theme.tokens.size.row_table;
    let role = match (tall, cell.chosen) {
        (true, true) => Role::Heading,
        (true, false) => Role::Body,
        (false, true) => Role::LegendStrong,
        (false, false) => Role::Legend,
    };
    let cap = cell.cap.filter(|_| tall && cell.enabled);
    let raise = if cap.is_some() { 8.0 } else { 0.0 };
    let font = theme.format(role).font_id;
    let at = rect.center() - vec2(0.0, raise);
    painter.text(at, Align2::CENTER_CENTER, cell.raw.to_string(), font, ink);
    if let Some(cap) = cap {
        let size = Vec2::splat(theme.tokens.text.small.line);
        let place = Rect::from_center_size(rect.center() + vec2(0.0, 12.0), size);
        let edge = Stroke::new(stroke.hair, if cell.chosen { ink } else { colors.line });
        painter.rect_stroke(place, theme.tokens.radius.key, edge, StrokeKind::Inside);
        let ink = if cell.chosen { ink } else { colors.text_3 };
        let font = theme.format(Role::Legend).font_id;
        painter.text(place.center(), Align2::CENTER_CENTER, cap, font, ink);
    }
    if cell.last {
        // On the lower edge, clear of the number.
        let ring = Stroke::new(stroke.mark, colors.text_2);
        painter.circle(rect.center_bottom(), RING, colors.raised, ring);
    }
}
