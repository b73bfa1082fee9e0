//! All themes around a middle, with the list beside it.

use egui::{Align2, Rect, Ui, pos2, vec2};

use super::{ResultsScreen, Shown, head, table};
use crate::chart::{Legend, RadarAxis, legend, radar};
use crate::depict::{Origin, ThemeOrder, radar_axes, theme_table};
use crate::method::findings::ThemeFinding;
use crate::prose;
use crate::text::Arg;
use crate::ui::Commands;
use crate::ui::plots::{Alternative, asked_picture_ui, paint_centred};
use crate::ui::theme::{self, Role};
use crate::ui::trace::{self, Asked};
use crate::ui::widgets::{card, wrapped};

const PICTURE: f32 = 360.0;
const LIST: f32 = 250.0;
const ROW: f32 = 24.0;
const NUMBER: f32 = 24.0;
const SHAPE: f32 = 20.0;

/// Shows the tab.
pub fn show(ui: &mut Ui, shown: &Shown<'_>, screen: &mut ResultsScreen, commands: &mut Commands) {
    let (texts, findings) = (shown.view.texts(), shown.findings);
    let questionnaire = &shown.view.round.questionnaire;
    let title = prose::themes_headline(texts, findings, questionnaire);
    let axes = radar_axes(texts, findings, questionnaire);
    head::show(ui, shown, screen, &title, "");
    let of = theme_table(texts, findings, questionnaire, ThemeOrder::Questionnaire);
    if shown.table {
        table::show(ui, shown, screen, &of, commands);
    } else {
        card(ui, |ui| picture(ui, shown, screen, &axes, &title, &of.lines(), commands));
        let mut note = texts.tr("radar-note");
        if let Some(round) = &findings.compared_name {
            let before = texts.with("radar-before", &[("round", Arg::Text(round))]);
            note = format!("{note} ({before})");
        }
        wrapped(ui, Role::Legend, &note);
    }
    table::toggle(ui, shown, screen);
}

fn picture(
    ui: &mut Ui,
    shown: &Shown<'_>,
    screen: &mut ResultsScreen,
    axes: &[RadarAxis],
    sentence: &str,
    lines: &[Vec<String>],
    commands: &mut Commands,
) {
    let gap = theme::of(ui).tokens.space.xl;
    let room = ui.available_width();
    let beside = room >= PICTURE + LIST + gap;
    let size = if beside { (room - LIST - gap).min(440.0) } else { room.min(PICTURE) };
    let Some(picture) = radar(f64::from(size), axes) else {
        wrapped(ui, Role::Second, &shown.view.texts().tr("radar-few"));
        return list(ui, shown, screen, commands);
    };
    let alternative = Alternative { sentence, table: lines };
    if !beside {
        let (_, asked) = asked_picture_ui(ui, &picture, alternative);
        trace::ask(asked, shown.whose, commands);
        return list(ui, shown, screen, commands);
    }
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = gap;
        let (_, asked) = asked_picture_ui(ui, &picture, alternative);
        trace::ask(asked, shown.whose, commands);
        ui.vertical(|ui| list(ui, shown, screen, commands));
    });
}

fn list(ui: &mut Ui, shown: &Shown<'_>, screen: &mut ResultsScreen, commands: &mut Commands) {
    ui.spacing_mut().item_spacing.y = 0.0;
    for (at, of) in shown.findings.themes.iter().enumerate() {
        row(ui, shown, screen, (at + 1, of), commands);
    }
}

fn row(
    ui: &mut Ui,
    shown: &Shown<'_>,
    screen: &mut ResultsScreen,
    (number, of): (usize, &ThemeFinding),
    commands: &mut Commands,
) {
    let theme = theme::of(ui);
    let texts = shown.view.texts();
    let name = prose::theme(texts, &shown.view.round.questionnaire, &of.code);
    let mut job = egui::text::LayoutJob::single_section(name.clone(), theme.format(Role::Legend));
    job.wrap.max_width = ui.available_width() - NUMBER - SHAPE - 40.0;
    let words = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let height = (words.size().y + 6.0).max(ROW);
    let value = of.figure.shown().map(|value| texts.points(value.get()));
    let value = value.unwrap_or_else(|| prose::absent(texts, &of.figure));
    let label = format!("{number} {name}: {value}");
    let origin = Origin::theme(&of.code).seen_by(shown.whose);
    let asked = Asked { of: Some(&origin), label: &label };
    let (rect, _) = screen.rows.row(ui, shown.view, (height, 8.0), asked, commands);
    let write = |x: f32, align: Align2, text: String, role: Role| {
        let format = theme.format(role);
        let at = pos2(x, rect.center().y);
        ui.painter().text(at, align, text, format.font_id, format.color);
    };
    let left = rect.left() + NUMBER;
    write(left - 8.0, Align2::RIGHT_CENTER, number.to_string(), Role::Hint);
    let sign = Rect::from_min_size(pos2(left, rect.top()), vec2(16.0, height));
    paint_centred(ui.painter(), sign, &legend(Legend::Shape(of.axis)), &theme);
    let top = rect.center().y - words.size().y / 2.0;
    ui.painter().galley(pos2(left + SHAPE, top), words, theme.colors.text);
    write(rect.right(), Align2::RIGHT_CENTER, value, Role::LegendStrong);
}
