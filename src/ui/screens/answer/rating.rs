//! A rating 0–10: eleven cells between two ends.

use egui::{Id, Rect, Role as AccessRole, Sense, Ui, WidgetInfo, vec2};

use super::{last, question::Here};
use crate::app::Command;
use crate::model::Reply;
use crate::text::Arg;
use crate::ui::widgets::{Cell, cell_places, paint_cell};
use crate::ui::{Commands, theme, theme::Role};

/// The key of the one number that has two digits: the Roman ten.
pub const TEN: &str = "X";
const HEIGHT: f32 = 48.0;

/// Shows the cells with their ends; returns the first one.
pub fn show(ui: &mut Ui, here: &Here<'_>, ends: [&str; 2], commands: &mut Commands) -> Id {
    let id = ui.scope_id().with(("rating", here.question.code.as_str()));
    let places = cell_places(ui.cursor().min, ui.available_width(), HEIGHT);
    let (enabled, last) = (here.enabled(), last::point(here).map(|(_, point)| point));
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let all = places.iter().fold(Rect::NOTHING, |all, place| all.union(*place));
    for (raw, place) in (0_u8..).zip(places) {
        let response = ui.interact(place, id.with(raw), sense);
        let chosen = here.point() == Some(raw);
        let cap = (raw == 10).then_some(TEN);
        let hovered = response.hovered();
        paint_cell(ui, place, Cell { raw, chosen, last: last == Some(raw), hovered, enabled, cap });
        let label = label(here, raw, ends);
        response
            .widget_info(|| WidgetInfo::selected(AccessRole::RadioButton, enabled, chosen, &label));
        theme::of(ui).focus_ring(ui, &response);
        if response.clicked() {
            commands.send(Command::Reply(Reply::Points(raw)));
        }
    }
    ui.advance_cursor_after_rect(all);
    ends_ui(ui, all.width(), ends);
    id.with(0_u8)
}

/// The number; the two ends say what they mean.
fn label(here: &Here<'_>, raw: u8, [least, most]: [&str; 2]) -> String {
    let end = match raw {
        0 => least,
        10 => most,
        _ => return raw.to_string(),
    };
    here.texts()
        .with("question-end", &[("number", Arg::Count(raw.into())), ("text", Arg::Text(end))])
}

/// The words of the ends, each below its own.
pub fn ends_ui(ui: &mut Ui, width: f32, [least, most]: [&str; 2]) {
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
