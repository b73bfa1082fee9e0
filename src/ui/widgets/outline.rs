//! A row of an outline: a name, how far it is, whether it is in view.

use std::sync::Arc;

use egui::{
    Align, Color32, Galley, Id, Pos2, Rect, Response, Role as AccessRole, Sense, Stroke, Ui,
    WidgetInfo, pos2, vec2,
};

use crate::chart::{Progress, progress_squares};
use crate::ui::plots::paint;
use crate::ui::theme::{self, Role, Theme};

/// Where the names begin.
const INDENT: f32 = 28.0;
const LEAST_HEIGHT: f32 = 26.0;
const CHECK: f32 = 12.0;

/// What stands at the end of a row.
#[derive(Debug, Clone)]
pub enum Signs {
    /// A square for each thing in it.
    Squares(Vec<Progress>),
    /// Words such as a count.
    Words(String),
    /// Everything in it is done.
    Whole,
}

/// One row.
#[derive(Debug, Clone)]
pub struct Entry<'a> {
    /// Its name.
    pub name: &'a str,
    /// What it says to somebody who does not see it.
    pub label: &'a str,
    /// How far it is.
    pub signs: Signs,
    /// It is in view.
    pub here: bool,
    /// It stands above other rows.
    pub heads: bool,
}

/// Shows a row.
pub fn entry(ui: &mut Ui, entry: &Entry<'_>) -> Response {
    let theme = theme::of(ui);
    let space = theme.tokens.space;
    let lay = |text: &str, role: Role, width: f32| {
        let mut job = egui::text::LayoutJob::single_section(text.to_owned(), theme.format(role));
        job.wrap.max_width = width;
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    };
    let ends = End::of(&entry.signs, |text| lay(text, Role::Legend, f32::INFINITY));
    let width = ui.available_width();
    let left = if entry.heads { space.xxs } else { INDENT };
    let room = (width - left - ends.width() - 2.0 * space.xs).max(60.0);
    let strong = entry.here || entry.heads;
    let name = lay(entry.name, if strong { Role::LegendStrong } else { Role::Legend }, room);
    let height = (name.size().y + 10.0).max(LEAST_HEIGHT);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    response
        .widget_info(|| WidgetInfo::selected(AccessRole::Button, true, entry.here, entry.label));
    let fill = match (entry.here, response.hovered()) {
        (true, _) => theme.colors.selected,
        (false, true) => theme.colors.hover,
        (false, false) => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(rect, theme.tokens.radius.control, fill);
    let top = rect.center().y - name.size().y / 2.0;
    ui.painter().galley(pos2(rect.left() + left, top), name, theme.colors.text);
    ends.paint(ui, &theme, pos2(rect.right() - space.xs, rect.center().y));
    theme.focus_ring(ui, &response);
    if entry.here {
        follow(ui, &response);
    }
    response
}

/// Scrolls to the row in view, once, where it has just come into view and cannot be seen.
fn follow(ui: &Ui, row: &Response) {
    let key = ui.scope_id().with("followed");
    let before = ui.data_mut(|data| {
        let before = data.get_temp::<Id>(key);
        data.insert_temp(key, row.id);
        before
    });
    if before != Some(row.id) && !ui.clip_rect().contains_rect(row.rect) {
        row.scroll_to_me(Some(Align::Center));
    }
}

/// The end of a row, laid out.
enum End {
    Squares(crate::chart::Picture),
    Words(Arc<Galley>),
    Whole,
}

impl End {
    fn of(signs: &Signs, lay: impl Fn(&str) -> Arc<Galley>) -> Self {
        match signs {
            Signs::Squares(all) => Self::Squares(progress_squares(all)),
            Signs::Words(text) => Self::Words(lay(text)),
            Signs::Whole => Self::Whole,
        }
    }

    fn width(&self) -> f32 {
        match self {
            Self::Squares(picture) => picture.width as f32,
            Self::Words(galley) => galley.size().x,
            Self::Whole => CHECK,
        }
    }

    /// Paints it left of a point, in its middle.
    fn paint(&self, ui: &Ui, theme: &Theme, right: Pos2) {
        match self {
            Self::Squares(picture) => {
                let size = vec2(picture.width as f32, picture.height as f32 / 2.0);
                paint(ui.painter(), right - size, picture, theme);
            }
            Self::Words(galley) => {
                let at = right - vec2(galley.size().x, galley.size().y / 2.0);
                ui.painter().galley(at, Arc::clone(galley), theme.colors.text_2);
            }
            Self::Whole => check(ui, right - vec2(CHECK / 2.0, 0.0), theme.colors.text_2),
        }
    }
}

/// A check mark around a point.
fn check(ui: &Ui, at: Pos2, color: Color32) {
    let points = vec![at + vec2(-5.0, 0.0), at + vec2(-1.5, 4.0), at + vec2(5.0, -4.0)];
    ui.painter().add(egui::Shape::line(points, Stroke::new(1.5, color)));
}

/// A check mark in a disc.
pub fn checked_disc(ui: &Ui, rect: Rect, disc: Color32, mark: Color32) {
    ui.painter().circle_filled(rect.center(), rect.width() / 2.0, disc);
    let c = rect.center();
    let points = vec![c + vec2(-4.0, 0.0), c + vec2(-1.2, 3.0), c + vec2(4.0, -3.2)];
    ui.painter().add(egui::Shape::line(points, Stroke::new(1.5, mark)));
}
