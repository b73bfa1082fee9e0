//! A rating 0–10: eleven cells between two ends.

use egui::{Id, Rect, Role as AccessRole, Sense, Ui, WidgetInfo, vec2};

use crate::app::State;
use crate::text::Arg;
use crate::ui::widgets::{Cell, cell_places, paint_cell};
use crate::ui::{theme, theme::Role};

/// The key of the one number that has two digits: the Roman ten.
pub const TEN: &str = "X";
const HEIGHT: f32 = 48.0;

/// Cells of which at most one is chosen.
pub struct Rating<'a> {
    /// What is answered.
    pub code: &'a str,
    /// What 0 and 10 mean.
    pub ends: [&'a str; 2],
    /// The one that is chosen.
    pub given: Option<u8>,
    /// The one that was chosen in the earlier round.
    pub last: Option<u8>,
    /// Whether they can be chosen.
    pub enabled: bool,
}

/// Shows the cells with their ends; returns the first one, and the number that was pressed.
pub fn show(ui: &mut Ui, state: &State, rating: &Rating<'_>) -> (Id, Option<u8>) {
    let Rating { given, last, enabled, ends, .. } = *rating;
    let id = ui.scope_id().with(("rating", rating.code));
    let places = cell_places(ui.cursor().min, ui.available_width(), HEIGHT);
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let all = places.iter().fold(Rect::NOTHING, |all, place| all.union(*place));
    let mut pressed = None;
    for (raw, place) in (0_u8..).zip(places) {
        let response = ui.interact(place, id.with(raw), sense);
        let (chosen, last) = (given == Some(raw), last == Some(raw));
        let (cap, hovered) = ((raw == 10).then_some(TEN), response.hovered());
        paint_cell(ui, place, Cell { raw, chosen, last, hovered, enabled, cap });
        let label = label(state, raw, ends);
        response
            .widget_info(|| WidgetInfo::selected(AccessRole::RadioButton, enabled, chosen, &label));
        theme::of(ui).focus_ring(ui, &response);
        if response.clicked() {
            pressed = Some(raw);
        }
    }
    ui.advance_cursor_after_rect(all);
    ends_ui(ui, all.width(), ends);
    (id.with(0_u8), pressed)
}

/// The number; the two ends say what they mean.
fn label(state: &State, raw: u8, [least, most]: [&str; 2]) -> String {
    let end = match raw {
        0 => least,
        10 => most,
        _ => return raw.to_string(),
    };
    let args = [("number", Arg::Count(raw.into())), ("text", Arg::Text(end))];
    state.texts.with("question-end", &args)
}

/// The words of the ends, each below its own.
fn ends_ui(ui: &mut Ui, width: f32, [least, most]: [&str; 2]) {
    let theme = theme::of(ui);
    let lay = |text: String, align| {
        let mut job = egui::text::LayoutJob::single_section(text, theme.format(Role::Legend));
        job.wrap.max_width = width / 2.0 - theme.tokens.space.xs;
        job.halign = align;
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    };
    let left = lay(format!("0 = {least}"), egui::Align::Min);
    let right = lay(format!("10 = {most}"), egui::Align::Max);
    let height = left.size().y.max(right.size().y);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let words = format!("0 = {least}, 10 = {most}");
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, &words));
    ui.painter().galley(rect.left_top(), left, theme.colors.text_2);
    ui.painter().galley(rect.right_top(), right, theme.colors.text_2);
}
