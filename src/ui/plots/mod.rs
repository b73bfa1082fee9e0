//! Paints the pictures of `chart` with egui, and says them in words.
//!
//! May use `chart`, `depict`, `prose`, the theme and egui. It adds nothing to a picture: what the paper draws from
//! the same marks is the same picture.

mod dumbbell;
mod marks;
mod signs;
mod trend;
mod words;

use egui::{Align2, CursorIcon, Painter, Pos2, Rect, Response, Sense, Ui, Vec2, WidgetInfo};

pub use dumbbell::dumbbells_ui;
pub use signs::{legend_ui, word_sign_ui};
pub use trend::{Pressed, trend_ui};

use crate::{
    chart::{Hit, HitOf, Picture, Pos},
    ui::theme::{self, Theme},
};

/// What a picture says to somebody who does not see it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Alternative<'a> {
    /// The finding in a sentence.
    pub sentence: &'a str,
    /// The figures, row by row; the first row may name the columns.
    pub table: &'a [Vec<String>],
}

impl<'a> From<&'a str> for Alternative<'a> {
    fn from(sentence: &'a str) -> Self {
        Self { sentence, table: &[] }
    }
}

/// Allocates the size of a picture, paints it and says it in words; places tell more on hover.
pub fn picture_ui<'a>(
    ui: &mut Ui,
    picture: &Picture,
    alternative: impl Into<Alternative<'a>>,
) -> Response {
    let size = Vec2::new(picture.width as f32, picture.height as f32);
    let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
    if ui.is_rect_visible(rect) {
        paint(ui.painter(), rect.min, picture, &theme::of(ui));
    }
    speak(ui, &response, alternative.into());
    tell(response, |at| picture.hit(at))
}

/// Allocates the size of a picture that is drawn so many times as large, paints it and says it in
/// words; what can be pointed at and dragged in it is the caller's.
pub fn scaled_picture_ui<'a>(
    ui: &mut Ui,
    picture: &Picture,
    scale: f32,
    sense: Sense,
    alternative: impl Into<Alternative<'a>>,
) -> Response {
    let size = Vec2::new(picture.width as f32, picture.height as f32) * scale;
    let (rect, response) = ui.allocate_exact_size(size, sense);
    let theme = theme::of(ui);
    let canvas = marks::Canvas::new(ui.painter(), rect.min, &theme).scaled(scale);
    picture.marks.iter().for_each(|mark| canvas.mark(mark));
    speak(ui, &response, alternative.into());
    response
}

/// Paints a picture with its upper left corner at a place.
pub fn paint(painter: &Painter, corner: Pos2, picture: &Picture, theme: &Theme) {
    let canvas = marks::Canvas::new(painter, corner, theme);
    picture.marks.iter().for_each(|mark| canvas.mark(mark));
}

/// Paints a picture in the middle of an area, such as a cell of a table.
pub fn paint_centred(painter: &Painter, area: Rect, picture: &Picture, theme: &Theme) {
    let size = Vec2::new(picture.width as f32, picture.height as f32);
    let corner = Align2::CENTER_CENTER.align_size_within_rect(size, area).min;
    paint(painter, corner, picture, theme);
}

/// The sentence is the picture's name, the table its description.
fn speak(ui: &Ui, response: &Response, alternative: Alternative<'_>) {
    let Alternative { sentence, table } = alternative;
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Image, ui.is_enabled(), sentence));
    if !table.is_empty() {
        let rows: Vec<String> = table.iter().map(|row| row.join(", ")).collect();
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(rows.join("\n")));
    }
}

/// A picture whose places can be pressed; the figure of the one that was.
pub fn asked_picture_ui<'a>(
    ui: &mut Ui,
    picture: &Picture,
    alternative: impl Into<Alternative<'a>>,
) -> (Response, Option<HitOf>) {
    let response = picture_ui(ui, picture, alternative);
    let asked = asked(ui, &response, |at| picture.hit(at));
    (response, asked)
}

/// The figure of the place that was pressed; places that have one show that they can be.
fn asked<'a>(ui: &Ui, response: &Response, hit: impl Fn(Pos) -> Option<&'a Hit>) -> Option<HitOf> {
    let at = response.hover_pos()? - response.rect.min;
    let of = hit(Pos::new(f64::from(at.x), f64::from(at.y)))?.of.clone()?;
    ui.ctx().set_cursor_icon(CursorIcon::PointingHand);
    ui.input(|input| input.pointer.primary_clicked()).then_some(of)
}

/// Shows what the place under the pointer says.
fn tell<'a>(response: Response, hit: impl Fn(Pos) -> Option<&'a Hit>) -> Response {
    let Some(pointer) = response.hover_pos() else { return response };
    let at = pointer - response.rect.min;
    match hit(Pos::new(f64::from(at.x), f64::from(at.y))) {
        Some(hit) => response.on_hover_text_at_pointer(&hit.text),
        None => response,
    }
}
