//! Which lines a trend shows beside the three dimensions.

use egui::{Role as AccessRole, Sense, StrokeKind, Ui, WidgetInfo, pos2, text::LayoutJob, vec2};

use super::{Here, Lines};
use crate::chart::{Legend, legend};
use crate::model::Axis;
use crate::text::Arg;
use crate::ui::plots::paint_centred;
use crate::ui::theme::{self, Role};
use crate::ui::widgets::card;

/// Lines that stand out at once, the three dimensions among them.
const MOST: usize = 6;
const HEIGHT: f32 = 28.0;

impl Lines {
    /// How many lines stand out.
    fn count(&self) -> usize {
        Axis::DIMENSIONS.len() + usize::from(self.overall) + self.themes.len()
    }
}

/// The card with a choice of each line, with the shape of its dimension; at most six stand out.
pub fn card_ui(ui: &mut Ui, here: Here<'_>, lines: &mut Lines) {
    card(ui, |ui| choices_ui(ui, here, lines));
}

fn choices_ui(ui: &mut Ui, here: Here<'_>, lines: &mut Lines) {
    let theme = theme::of(ui);
    let texts = here.view.texts();
    let is_full = lines.count() >= MOST;
    let most = [("count", Arg::Count(MOST))];
    ui.label(theme.text(Role::Legend, texts.with("years-lines-note", &most)));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(theme.tokens.space.xs, theme.tokens.space.xs);
        let overall = texts.tr("axis-overall");
        if chip(ui, None, &overall, lines.overall, lines.overall || !is_full) {
            lines.overall = !lines.overall;
        }
        for (dimension, found) in here.view.round.questionnaire.themes() {
            let (name, code) = (found.name.get(texts.language()), &found.code);
            let chosen = lines.themes.contains(code);
            if !chip(ui, Some(dimension.axis), name, chosen, chosen || !is_full) {
                continue;
            }
            if !lines.themes.remove(code) {
                lines.themes.insert(code.clone());
            }
        }
    });
}

/// Returns whether it was pressed.
fn chip(ui: &mut Ui, axis: Option<Axis>, name: &str, chosen: bool, enabled: bool) -> bool {
    let theme = theme::of(ui);
    let role = if enabled { Role::Legend } else { Role::Hint };
    let mut job = LayoutJob::single_section(name.to_owned(), theme.format(role));
    job.wrap.max_width = (ui.max_rect().width() - 48.0).max(80.0);
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let size = vec2(galley.size().x + 36.0, (galley.size().y + 8.0).max(HEIGHT));
    let sense = if enabled { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(size, sense);
    response.widget_info(|| WidgetInfo::selected(AccessRole::CheckBox, enabled, chosen, name));
    let colors = &theme.colors;
    let fill = match (chosen, response.hovered() && enabled) {
        (true, _) => colors.selected,
        (false, true) => colors.hover,
        (false, false) => colors.card,
    };
    ui.painter().rect(
        rect,
        theme.tokens.radius.control,
        fill,
        theme.hairline(),
        StrokeKind::Inside,
    );
    let sign = egui::Rect::from_min_size(rect.min + vec2(6.0, 0.0), vec2(16.0, rect.height()));
    let picture = legend(axis.map_or(Legend::Dot, Legend::Shape));
    paint_centred(ui.painter(), sign, &picture, &theme);
    let at = pos2(rect.left() + 26.0, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, colors.text_2);
    theme.focus_ring(ui, &response);
    response.clicked()
}
