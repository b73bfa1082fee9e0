//! Three bullet bars.

use egui::{Align, Layout, Rect, Sense, Ui, pos2, vec2};

use super::OverviewScreen;
use crate::app::{Plate, State};
use crate::chart::{BulletBar, Legend, bullet_bar, legend, level_ticks};
use crate::depict::{self, Origin};
use crate::method::findings::{DimensionFinding, Figure, Findings, Subject};
use crate::model::{Axis, Side};
use crate::prose;
use crate::ui::plots::{Alternative, legend_ui, paint, paint_centred, picture_ui, word_sign_ui};
use crate::ui::trace::{Asked, Rows};
use crate::ui::widgets::{card, place, rule};
use crate::ui::{Class, Commands, View, take, theme, theme::Role, whose};

const ROW: f32 = 68.0;
const SHAPE: f32 = 24.0;
/// A row fills its card sideways.
const BEYOND: f32 = 20.0;

/// Narrower legends have the choice below them.
const ONE_LINE: f32 = 560.0;

/// Widths of what stands around a bar.
#[derive(Clone, Copy)]
struct Columns {
    name: f32,
    figure: f32,
    bar: f32,
    change: f32,
}

impl Columns {
    fn of(width: f32) -> Self {
        let (name, figure, change) =
            if width >= 560.0 { (148.0, 56.0, 124.0) } else { (108.0, 44.0, 124.0) };
        let bar = (width - SHAPE - name - figure - change - 8.0).max(160.0);
        Self { name, figure, bar, change }
    }

    /// Where the bar begins.
    fn start(self) -> f32 {
        SHAPE + self.name + self.figure + 8.0
    }
}

/// The card with the bars; returns the height of its content.
pub fn card_ui(
    ui: &mut Ui,
    view: &View<'_>,
    findings: &Findings,
    least: f32,
    screen: &mut OverviewScreen,
    commands: &mut Commands,
) -> f32 {
    let OverviewScreen { rows, whose: chosen, .. } = screen;
    let whose = whose::there(view, *chosen);
    let shown = card(ui, |ui| {
        let top = ui.cursor().top();
        // A word that can be marked would take the press of its row.
        ui.style_mut().interaction.selectable_labels = false;
        head(ui, view, (findings, whose), rows, commands);
        ui.spacing_mut().item_spacing.y = 0.0;
        for axis in Axis::DIMENSIONS {
            if let Some(dimension) = findings.dimension(axis) {
                row(ui, view, (findings, whose), dimension, rows, commands);
            }
        }
        ticks(ui);
        ui.add_space(8.0);
        rule(ui);
        ui.add_space(10.0);
        legend_row(ui, view, findings, chosen);
        let height = ui.min_rect().bottom() - top;
        ui.expand_to_include_y(top + least);
        height
    });
    shown.inner
}

/// The overall figure small, with why it is lower than the mean.
fn head(
    ui: &mut Ui,
    view: &View<'_>,
    (findings, whose): (&Findings, Option<Side>),
    rows: &mut Rows,
    commands: &mut Commands,
) {
    let theme = theme::of(ui);
    let texts = view.texts();
    let overall = |ui: &mut Ui| {
        let figure = &findings.overall.figure;
        ui.spacing_mut().item_spacing.x = theme.tokens.space.xxs;
        ui.label(theme.text(Role::Legend, texts.tr("overview-overall")));
        match figure.shown() {
            Some(value) => {
                ui.label(theme.text(Role::Heading, texts.points(value.get())));
                ui.label(theme.text(Role::Legend, texts.tr("overview-of-100")));
                if let Some(remark) =
                    prose::imbalance_short(texts, findings).filter(|_| view.class == Class::Wide)
                {
                    ui.label(theme.text(Role::Legend, format!("· {remark}")));
                }
            }
            None => {
                let key = if figure.in_progress { "in-progress" } else { "overview-withheld" };
                ui.label(theme.text(Role::Legend, texts.tr(key)));
            }
        }
    };
    ui.horizontal_wrapped(|ui| {
        ui.label(theme.text(Role::Heading, texts.tr("overview-where")));
        ui.add_space(theme.tokens.space.xl);
        let name = texts.tr("axis-overall");
        let alt = prose::figure_alt(texts, findings, &name, &findings.overall.figure);
        let origin = Origin::score(Subject::Overall, whose);
        let asked = Asked { of: Some(&origin), label: &alt };
        rows.words(ui, view, asked, overall, commands);
        take::at_the_end(ui, view.state, &Plate::Dimensions(whose), commands);
    });
    ui.add_space(theme.tokens.space.xs);
}

fn row(
    ui: &mut Ui,
    view: &View<'_>,
    (findings, whose): (&Findings, Option<Side>),
    of: &DimensionFinding,
    rows: &mut Rows,
    commands: &mut Commands,
) {
    let theme = theme::of(ui);
    let state = view.state;
    let texts = &state.texts;
    let columns = Columns::of(ui.available_width());
    let name = prose::axis(texts, of.axis);
    let alt = prose::figure_alt(texts, findings, &name, &of.figure);
    let origin = Origin::score(Subject::Dimension(of.axis), whose);
    let asked = Asked { of: Some(&origin), label: &alt };
    let (rect, _) = rows.row(ui, view, (ROW, BEYOND), asked, commands);
    let sign = Rect::from_min_size(rect.min, vec2(16.0, ROW));
    paint_centred(ui.painter(), sign, &legend(Legend::Shape(of.axis)), &theme);
    let words = Rect::from_min_size(rect.min + vec2(SHAPE, 0.0), vec2(columns.name, ROW));
    two_lines(ui, words, &name, &level_words(state, &of.figure), Role::Heading);
    let figure =
        Rect::from_min_size(rect.min + vec2(SHAPE + columns.name, 0.0), vec2(columns.figure, ROW));
    let format = theme.format(Role::Figure);
    let value = of.figure.shown().map_or_else(|| "–".to_owned(), |value| texts.points(value.get()));
    ui.painter().text(
        figure.right_center(),
        egui::Align2::RIGHT_CENTER,
        value,
        format.font_id,
        format.color,
    );
    let bar = columns.bar;
    let input: BulletBar = depict::bullet(texts, findings, of, f64::from(bar));
    let picture = bullet_bar(&input);
    let at = Rect::from_min_size(
        pos2(figure.right() + 8.0, rect.center().y - picture.height as f32 / 2.0 + 4.0),
        vec2(bar, picture.height as f32),
    );
    place(ui, at, Layout::top_down(Align::Min), |ui| {
        picture_ui(ui, &picture, Alternative { sentence: &alt, table: &[] });
    });
    let change =
        Rect::from_min_max(pos2(rect.right() - columns.change + 8.0, rect.top()), rect.max);
    change_ui(ui, change, state, &of.figure);
}

/// The level in words, or why there is no figure.
fn level_words(state: &State, figure: &Figure) -> String {
    match (figure.shown(), figure.level) {
        (Some(_), Some(level)) => prose::level(&state.texts, level),
        _ if figure.in_progress => state.texts.tr("in-progress"),
        _ => {
            figure.withheld.map(|reason| prose::withheld(&state.texts, reason)).unwrap_or_default()
        }
    }
}

fn two_lines(ui: &mut Ui, rect: Rect, first: &str, second: &str, role: Role) {
    let theme = theme::of(ui);
    let layout = Layout::top_down(Align::Min);
    let height = 42.0_f32.min(rect.height());
    let rect = Rect::from_center_size(rect.center(), vec2(rect.width(), height));
    place(ui, rect, layout, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.add(egui::Label::new(theme.text(role, first)).truncate());
        ui.add(egui::Label::new(theme.text(Role::Legend, second)).wrap());
    });
}

/// The signed change, below it sign and word.
fn change_ui(ui: &mut Ui, rect: Rect, state: &State, figure: &Figure) {
    let theme = theme::of(ui);
    let texts = &state.texts;
    if figure.shown().is_none() {
        return;
    }
    let (Some(change), Some(word)) = (figure.change, figure.word) else {
        return two_lines(ui, rect, "–", &texts.tr("first-year"), Role::Heading);
    };
    let points = change.difference.map_or_else(|| "–".to_owned(), |by| texts.signed(by, 0));
    two_lines(ui, rect, &points, "", Role::Heading);
    let line =
        Rect::from_min_size(pos2(rect.left(), rect.center().y + 1.0), vec2(rect.width(), 18.0));
    let sign = Rect::from_min_size(line.min, vec2(14.0, 18.0));
    let (role, ink) = word_sign_ui(ui, sign, word);
    let words = Rect::from_min_max(pos2(line.left() + 18.0, line.top()), line.max);
    place(ui, words, Layout::top_down(Align::Min), |ui| {
        ui.add(egui::Label::new(theme.text(role, prose::word(texts, word)).color(ink)).wrap());
    });
}

fn ticks(ui: &mut Ui) {
    let theme = theme::of(ui);
    let width = ui.available_width();
    let columns = Columns::of(width);
    let picture = level_ticks(f64::from(columns.bar));
    let (rect, _) = ui.allocate_exact_size(vec2(width, picture.height as f32), Sense::hover());
    let at = rect.min + vec2(columns.start(), 0.0);
    paint(ui.painter(), at, &picture, &theme);
}

/// What the signs mean, and whose figures are shown.
fn legend_row(ui: &mut Ui, view: &View<'_>, findings: &Findings, whose: &mut Option<Side>) {
    let theme = theme::of(ui);
    let texts = view.texts();
    let mut signs = vec![(Legend::ThisYear, view.round.name.clone())];
    if findings.dimensions.iter().any(|dimension| dimension.figure.target.is_some()) {
        signs.push((Legend::Target, texts.tr("overview-target")));
    }
    if let Some(name) = &findings.compared_name {
        signs.push((Legend::LastYear, name.clone()));
    }
    signs.push((Legend::LevelCut, texts.tr("overview-level-cut")));
    if findings.dimensions.iter().any(|dimension| dimension.figure.interval.is_some()) {
        signs.push((Legend::IntervalCapped, texts.tr("results-interval-sign")));
    }
    if ui.available_width() < ONE_LINE {
        legend_ui(ui, &signs);
        whose::choose_ui(ui, view, whose);
    } else {
        ui.with_layout(Layout::right_to_left(Align::TOP), |ui| {
            whose::choose_ui(ui, view, whose);
            ui.with_layout(Layout::top_down(Align::Min), |ui| legend_ui(ui, &signs));
        });
    }
    if findings.compared.is_none() {
        ui.label(theme.text(Role::Legend, texts.tr("overview-first-year")));
    }
}
