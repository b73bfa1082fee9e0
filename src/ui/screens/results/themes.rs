//! Themes, sorted: value, interval, target, the round before, change.

use egui::{Align2, Rect, Ui, pos2, vec2};

use super::{ResultsScreen, Shown, head, table};
use crate::chart::{Legend, dot_row, legend, level_ticks};
use crate::depict::{self, Origin, theme_order, theme_table};
use crate::method::findings::{Figure, ThemeFinding};
use crate::model::Axis;
use crate::prose;
use crate::ui::Commands;
use crate::ui::plots::{legend_ui, paint, paint_centred, word_sign_ui};
use crate::ui::theme::{self, Role};
use crate::ui::trace::Asked;
use crate::ui::widgets::card;

const ROW: f32 = 27.0;
/// Above and below a name of several lines.
const AIR: f32 = 3.0;
const SHAPE: f32 = 23.0;
const VALUE: f32 = 32.0;
/// Change and sign.
const CHANGE: f32 = 54.0;
const SIGN: f32 = 18.0;
/// Narrower than this the change stands below its sign’s row.
const NARROW: f32 = 480.0;
/// A row fills its card sideways.
const BEYOND: f32 = 20.0;

/// Where the columns stand.
#[derive(Clone, Copy)]
struct Columns {
    name: f32,
    value: f32,
    plot: (f32, f32),
    change: f32,
}

impl Columns {
    fn of(width: f32) -> Self {
        let name = (width * 0.34).clamp(96.0, 226.0);
        let value = SHAPE + name + VALUE - 8.0;
        let change = if width < NARROW { SIGN } else { CHANGE };
        let end = (width - change).max(value + 80.0);
        Self { name, value, plot: (value, end), change }
    }

    fn plot_width(self) -> f32 {
        self.plot.1 - self.plot.0
    }
}

/// Shows the tab.
pub fn show(ui: &mut Ui, shown: &Shown<'_>, screen: &mut ResultsScreen, commands: &mut Commands) {
    let (texts, findings) = (shown.view.texts(), shown.findings);
    let questionnaire = &shown.view.round.questionnaire;
    let title = prose::themes_headline(texts, findings, questionnaire);
    head::show(ui, shown, screen, &title, "");
    if shown.table {
        let of = theme_table(texts, findings, questionnaire, shown.order);
        table::show(ui, shown, screen, &of, commands);
    } else {
        picture(ui, shown, screen, commands);
    }
    signs(ui, shown, screen);
}

fn picture(ui: &mut Ui, shown: &Shown<'_>, screen: &mut ResultsScreen, commands: &mut Commands) {
    let theme = theme::of(ui);
    card(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let columns = Columns::of(ui.available_width());
        let [themes, enablers] = theme_order(shown.findings, shown.order);
        themes.into_iter().for_each(|of| row(ui, shown, screen, of, columns, commands));
        if !enablers.is_empty() {
            let line = vec2(ui.available_width(), 30.0);
            let (rect, _) = ui.allocate_exact_size(line, egui::Sense::hover());
            let name = prose::axis(shown.view.texts(), Axis::Enablers);
            let format = theme.format(Role::Legend);
            let at = pos2(rect.left() + SHAPE, rect.bottom() - 4.0);
            ui.painter().text(at, Align2::LEFT_BOTTOM, name, format.font_id, format.color);
        }
        enablers.into_iter().for_each(|of| row(ui, shown, screen, of, columns, commands));
        let ticks = level_ticks(f64::from(columns.plot_width()));
        let line = vec2(ui.available_width(), ticks.height as f32);
        let (rect, _) = ui.allocate_exact_size(line, egui::Sense::hover());
        paint(ui.painter(), rect.min + vec2(columns.plot.0, 0.0), &ticks, &theme);
    });
}

fn row(
    ui: &mut Ui,
    shown: &Shown<'_>,
    screen: &mut ResultsScreen,
    of: &ThemeFinding,
    columns: Columns,
    commands: &mut Commands,
) {
    let theme = theme::of(ui);
    let texts = shown.view.texts();
    let origin = Origin::theme(&of.code).seen_by(shown.whose);
    let traced = shown.view.open.trace.as_ref();
    let chosen = traced.is_some_and(|traced| traced.origin == origin);
    let name = prose::theme(texts, &shown.view.round.questionnaire, &of.code);
    let words = lay(ui, &name, if chosen { Role::Heading } else { Role::Body }, columns.name);
    let note = note(shown, of).map(|note| lay(ui, &note, Role::Legend, columns.name));
    let lines = words.size().y + note.as_ref().map_or(0.0, |note| note.size().y);
    let height = (lines + 2.0 * AIR).max(ROW).round();
    let label = prose::figure_alt(texts, shown.findings, &name, &of.figure);
    let asked = Asked { of: Some(&origin), label: &label };
    let (rect, response) = screen.rows.row(ui, shown.view, (height, BEYOND), asked, commands);
    let sign = Rect::from_min_size(rect.min, vec2(16.0, height));
    paint_centred(ui.painter(), sign, &legend(Legend::Shape(of.axis)), &theme);
    let top = rect.center().y - lines / 2.0;
    let left = rect.left() + SHAPE;
    let below = top + words.size().y;
    ui.painter().galley(pos2(left, top), words, theme.colors.text);
    if let Some(note) = note {
        ui.painter().galley(pos2(left, below), note, theme.colors.text_2);
    }
    let value = of.figure.shown().map(|value| texts.points(value.get()));
    let format = theme.format(Role::Heading);
    let at = pos2(rect.left() + columns.value, rect.center().y);
    let value = value.unwrap_or_else(|| "–".to_owned());
    ui.painter().text(at, Align2::RIGHT_CENTER, value, format.font_id, format.color);
    let size = (f64::from(columns.plot_width()), f64::from(height));
    let plot = depict::dot(texts, shown.findings, of, &name, size);
    paint(ui.painter(), rect.min + vec2(columns.plot.0, 0.0), &dot_row(&plot), &theme);
    change(ui, shown, rect, columns, &of.figure);
    response.on_hover_text_at_pointer(plot.hover);
}

fn lay(ui: &Ui, text: &str, role: Role, width: f32) -> std::sync::Arc<egui::Galley> {
    let format = theme::of(ui).format(role);
    let mut job = egui::text::LayoutJob::single_section(text.to_owned(), format);
    job.wrap.max_width = width - 8.0;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Why there is no figure, or that it rests on one item.
fn note(shown: &Shown<'_>, of: &ThemeFinding) -> Option<String> {
    let texts = shown.view.texts();
    let figure = &of.figure;
    if figure.in_progress {
        return Some(texts.tr("in-progress"));
    }
    match figure.withheld {
        Some(reason) => Some(prose::hidden(texts, reason)),
        None => (figure.trace.items.len() == 1).then(|| texts.tr("results-one-item")),
    }
}

/// The signed change and its sign; the change alone goes where there is no room.
fn change(ui: &Ui, shown: &Shown<'_>, rect: Rect, columns: Columns, figure: &Figure) {
    let theme = theme::of(ui);
    let (Some(change), Some(word)) = (figure.change, figure.word) else { return };
    if figure.shown().is_none() {
        return;
    }
    let left = pos2(rect.right() - SIGN, rect.top());
    let place = Rect::from_min_size(left, vec2(SIGN, rect.height()));
    let (_, ink) = word_sign_ui(ui, place, word);
    let Some(by) = change.difference.filter(|_| columns.change > SIGN) else { return };
    let (role, ink) = match word.is_real() {
        true => (Role::Heading, ink),
        false => (Role::Second, theme.colors.text_2),
    };
    let font = theme.format(role).font_id;
    let at = pos2(place.left() - 3.0, rect.center().y);
    let said = shown.view.texts().signed(by, 0);
    ui.painter().text(at, Align2::RIGHT_CENTER, said, font, ink);
}

/// What the signs mean, and the way to the table.
fn signs(ui: &mut Ui, shown: &Shown<'_>, screen: &mut ResultsScreen) {
    use crate::method::change::Word::{NoRealChange, WithinNoise};
    let (texts, findings) = (shown.view.texts(), shown.findings);
    let mut signs: Vec<(Legend, String)> =
        Axis::ALL.map(|axis| (Legend::Shape(axis), prose::axis(texts, axis))).to_vec();
    let figures = || findings.themes.iter().map(|theme| &theme.figure);
    if figures().any(|figure| figure.interval.is_some()) {
        signs.push((Legend::Interval, texts.tr("results-interval-sign")));
    }
    if figures().any(|figure| figure.target.is_some()) {
        signs.push((Legend::Target, texts.tr("results-target-sign")));
    }
    if let Some(round) = &findings.compared_name {
        signs.push((Legend::LastYear, round.clone()));
    }
    if figures().any(|figure| figure.shown().is_none() && !figure.in_progress) {
        signs.push((Legend::Withheld, texts.tr("word-not-shown")));
    }
    legend_ui(ui, &signs);
    ui.horizontal_wrapped(|ui| {
        let theme = theme::of(ui);
        for word in [WithinNoise, NoRealChange] {
            if figures().any(|figure| figure.word == Some(word)) {
                let said = format!("{} {}", prose::sign(word).char(), prose::word(texts, word));
                ui.label(theme.text(Role::Legend, said));
                ui.add_space(theme.tokens.space.xxs);
            }
        }
        table::toggle(ui, shown, screen);
    });
}
