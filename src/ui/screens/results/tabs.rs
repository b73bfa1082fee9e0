//! The row of tabs; what has no room stands behind *More*.

use egui::{Id, Margin, Rect, Response, Role as AccessRole, Sense, Ui, WidgetInfo, pos2, vec2};

use super::tab::Tab;
use crate::ui::theme::{self, Role};
use crate::ui::widgets::{caret_button, menu};
use crate::ui::{Class, View};

const HEIGHT: f32 = 44.0;
const GAP: f32 = 22.0;
/// The line under the chosen one.
const LINE: f32 = 2.0;
/// Room for *More*.
const MORE: f32 = 96.0;

/// Shows the row and a hairline below; returns its first control.
pub fn show(ui: &mut Ui, view: &View<'_>, tab: &mut Tab) -> Option<Id> {
    let theme = theme::of(ui);
    let (sideways, _) = view.class.padding();
    let names: Vec<String> = Tab::ALL.iter().map(|tab| view.texts().tr(tab.key())).collect();
    let margin = Margin::symmetric(sideways as i8, 0);
    let row = egui::Frame::new().inner_margin(margin).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.set_height(HEIGHT);
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = GAP;
            let many = fitting(ui, &names, ui.available_width());
            let mut first = None;
            for (at, name) in names.iter().enumerate().take(many) {
                let response = one(ui, name, tab.at() == at);
                first = first.or(Some(response.id));
                if response.clicked() {
                    *tab = Tab::ALL[at];
                }
            }
            if many < names.len() {
                let id = more(ui, view, &names, many, tab);
                first = first.or(Some(id));
            }
            first
        })
        .inner
    });
    let rect = row.response.rect;
    ui.painter().hline(rect.x_range(), rect.bottom(), theme.hairline());
    row.inner
}

/// How many names have room, with *More* behind them where that is not all of them.
fn fitting(ui: &Ui, names: &[String], room: f32) -> usize {
    let ends: Vec<f32> = names
        .iter()
        .scan(0.0, |end, name| {
            *end += width(ui, name) + GAP;
            Some(*end)
        })
        .collect();
    if ends.last().is_some_and(|end| end - GAP <= room) {
        return names.len();
    }
    ends.iter().take_while(|end| **end + MORE <= room).count()
}

/// As wide as the chosen one would be, so that nothing moves.
fn width(ui: &Ui, name: &str) -> f32 {
    let format = theme::of(ui).format(Role::Heading);
    let job = egui::text::LayoutJob::single_section(name.to_owned(), format);
    ui.fonts_mut(|fonts| fonts.layout_job(job)).size().x
}

fn one(ui: &mut Ui, name: &str, chosen: bool) -> Response {
    let theme = theme::of(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(width(ui, name), HEIGHT), Sense::click());
    response.widget_info(|| WidgetInfo::selected(AccessRole::Tab, true, chosen, name));
    let role = if chosen { Role::Heading } else { Role::Second };
    let format = theme.format(role);
    let ink = if response.hovered() { theme.colors.text } else { format.color };
    ui.painter().text(rect.center(), egui::Align2::CENTER_CENTER, name, format.font_id, ink);
    underline(ui, rect, chosen);
    theme.focus_ring(ui, &Response { rect: rect.shrink2(vec2(-2.0, 8.0)), ..response.clone() });
    response
}

fn underline(ui: &Ui, rect: Rect, chosen: bool) {
    if chosen {
        let theme = theme::of(ui);
        let (left, right) = (rect.left() - 2.0, rect.right() + 2.0);
        let foot = rect.bottom() - LINE / 2.0;
        let line = Rect::from_min_max(pos2(left, foot), pos2(right, foot + LINE));
        ui.painter().rect_filled(line, 0.0, theme.colors.accent);
    }
}

/// *More*, or the chosen one of those behind it.
fn more(ui: &mut Ui, view: &View<'_>, names: &[String], many: usize, tab: &mut Tab) -> Id {
    let is_behind = tab.at() >= many;
    let more = view.texts().tr("results-more");
    let shown = names.get(tab.at()).filter(|_| is_behind && view.class > Class::Tiny);
    let shown = shown.map_or(more.as_str(), String::as_str);
    let role = if is_behind { Role::Heading } else { Role::Second };
    let response = caret_button(ui, shown, role);
    response.widget_info(|| {
        let info = WidgetInfo::labeled(AccessRole::ComboBox, true, &more);
        WidgetInfo { current_text_value: names.get(tab.at()).cloned(), ..info }
    });
    let row = Rect::from_center_size(response.rect.center(), vec2(response.rect.width(), HEIGHT));
    underline(ui, row, is_behind);
    let choices: Vec<&str> = names.iter().skip(many).map(String::as_str).collect();
    let chosen = tab.at().checked_sub(many);
    if let Some(at) = menu(&response, &choices, chosen) {
        *tab = Tab::ALL.get(many + at).copied().unwrap_or_default();
    }
    response.id
}
