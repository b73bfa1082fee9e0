//! The row of a unit.

use egui::{Align2, Rect, Ui, pos2, vec2};

use super::row::{badge, badge_size, lay, lay_right, put};
use super::{Hands, Here};
use crate::chart::{Legend, legend, participation};
use crate::depict::{Origin, UnitRow};
use crate::ui::plots::{paint, paint_centred};
use crate::ui::trace::Asked;
use crate::ui::{theme, theme::Role};

const ROW: f32 = 40.0;
const COUNT: f32 = 76.0;
const FIGURE: f32 = 60.0;
/// Air above and below words of several lines.
const AIR: f32 = 12.0;
/// Narrower rows have their bar and figures below the name.
const ONE_LINE: f32 = 520.0;

/// Where the columns stand.
#[derive(Clone, Copy)]
pub struct Columns {
    name: f32,
    bar: f32,
    figures: f32,
    is_narrow: bool,
}

impl Columns {
    /// Of a row so wide, with or without the three figures.
    pub fn of(width: f32, has_figures: bool) -> Self {
        let figures = if has_figures { 3.0 * FIGURE + 8.0 } else { 112.0 };
        let is_narrow = width < ONE_LINE;
        if is_narrow {
            let bar = (width - COUNT - 24.0).max(40.0);
            return Self { name: width, bar, figures: width, is_narrow };
        }
        let rest = width - figures - COUNT;
        let name = (rest * 0.48).floor();
        Self { name, bar: rest - name, figures, is_narrow }
    }
}

/// Shows the row; a long name wraps, and the row grows.
pub fn unit_ui(
    ui: &mut Ui,
    here: &Here<'_>,
    row: &UnitRow,
    (columns, origin): (Columns, &Origin),
    hands: &mut Hands<'_>,
) {
    let texts = here.texts();
    let name = lay(ui, &row.name, Role::Body, columns.name - 8.0);
    let thin = row.is_thin.then(|| lay(ui, &texts.tr("units-thin"), Role::Legend, f32::INFINITY));
    let is_beside = thin.as_ref().is_some_and(|thin| {
        name.rows.len() == 1 && name.size().x + badge_size(thin).x + 18.0 < columns.name
    });
    let below = thin.as_ref().filter(|_| !is_beside).map_or(0.0, |thin| badge_size(thin).y);
    let words = name.size().y + below;
    let reason = lay_right(ui, &row.reason, Role::Legend, columns.figures - 12.0);
    let figures = match (row.reason.is_empty(), row.figures.is_empty()) {
        (true, true) => 0.0,
        (true, false) => 24.0,
        (false, _) => reason.size().y,
    };
    let height = match columns.is_narrow {
        true => words + 24.0 + figures + AIR,
        false => ROW.max(words + AIR).max(reason.size().y + AIR),
    };
    let asked = Asked { of: Some(origin), label: &row.sentence };
    let (rect, response) = hands.row(ui, here, height, asked);
    let top =
        if columns.is_narrow { rect.top() + AIR / 2.0 } else { rect.center().y - words / 2.0 };
    let text = theme::of(ui).colors.text;
    let (size, right) = (name.size(), rect.left() + name.size().x);
    ui.painter().galley(pos2(rect.left(), top), name, text);
    if let Some(thin) = thin {
        let at = match is_beside {
            true => pos2(right + 10.0, top + size.y / 2.0),
            false => pos2(rect.left(), top + size.y + below / 2.0),
        };
        badge(ui, at, thin);
    }
    let line = match columns.is_narrow {
        true => Rect::from_min_size(pos2(rect.left(), top + words), vec2(rect.width(), 24.0)),
        false => Rect::from_min_max(pos2(rect.left() + columns.name, rect.top()), rect.max),
    };
    bar(ui, row, columns, line);
    let figures = match columns.is_narrow {
        true => Rect::from_min_max(pos2(rect.left(), line.bottom()), rect.max),
        false => Rect::from_min_max(pos2(rect.right() - columns.figures, rect.top()), rect.max),
    };
    match row.reason.is_empty() {
        true => points(ui, row, figures),
        false => put(ui, figures, Align2::RIGHT_CENTER, reason),
    }
    response.on_hover_text(&row.sentence);
}

/// The bar, and the figures that it stands for.
fn bar(ui: &Ui, row: &UnitRow, columns: Columns, line: Rect) {
    let theme = theme::of(ui);
    let picture = participation(&row.picture(f64::from(columns.bar), 24.0));
    let at = pos2(line.left(), line.center().y - picture.height as f32 / 2.0);
    paint(ui.painter(), at, &picture, &theme);
    let right = match columns.is_narrow {
        true => line.right(),
        false => line.left() + columns.bar + COUNT - 12.0,
    };
    let cell =
        Rect::from_min_max(pos2(line.left() + columns.bar, line.top()), pos2(right, line.bottom()));
    let (strong, rest) = (&row.count.0, &row.count.1);
    let role = if strong.is_empty() { Role::Legend } else { Role::Second };
    let rest = lay(ui, rest, role, f32::INFINITY);
    let strong = lay(ui, strong, Role::Heading, f32::INFINITY);
    let gap = if rest.size().x > 0.0 { rest.size().x + 4.0 } else { 0.0 };
    put(ui, cell, Align2::RIGHT_CENTER, rest);
    put(ui, cell.translate(vec2(-gap, 0.0)), Align2::RIGHT_CENTER, strong);
}

/// Length, breadth and depth, each behind its shape.
fn points(ui: &Ui, row: &UnitRow, area: Rect) {
    let theme = theme::of(ui);
    let width = FIGURE.min(area.width() / 3.0);
    for (at, (axis, points)) in row.figures.iter().enumerate() {
        let left = area.right() - width * (row.figures.len() - at) as f32;
        let cell = Rect::from_min_size(pos2(left, area.top()), vec2(width, area.height()));
        let sign = Rect::from_min_size(cell.min + vec2(18.0, 0.0), vec2(16.0, cell.height()));
        paint_centred(ui.painter(), sign, &legend(Legend::Shape(*axis)), &theme);
        let points = lay(ui, points, Role::Body, f32::INFINITY);
        put(ui, cell, Align2::RIGHT_CENTER, points);
    }
}
