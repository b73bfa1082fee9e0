//! Themes of two rounds side by side.

use egui::{Align, Layout, Rect, Sense, Ui, pos2, vec2};

use super::changes::basis_key;
use crate::app::State;
use crate::chart::{ChangeStrip, Legend, change_extent, change_strip, change_ticks, legend};
use crate::method::change::Word;
use crate::method::findings::{Comparison, Pair, Subject};
use crate::model::{Axis, ThemeCode};
use crate::prose;
use crate::text::Arg;
use crate::ui::plots::{paint, paint_centred, word_sign_ui};
use crate::ui::trace::{Asked, Rows};
use crate::ui::widgets::{card, rule, wrapped};
use crate::ui::{Class, Commands, View, theme, theme::Role};

const ROW: f32 = 29.0;
/// A row fills its card sideways.
const BEYOND: f32 = 20.0;
/// How many rows are shown at first.
const LARGEST: usize = 6;

/// Where the columns stand, from the left.
struct Columns {
    name: f32,
    before: f32,
    after: f32,
    change: f32,
    strip: Option<(f32, f32)>,
    word: f32,
}

impl Columns {
    fn of(width: f32) -> Self {
        let strip = width >= 640.0;
        let word = if strip { width - 190.0 } else { width - 150.0 };
        let numbers = 62.0;
        let strip_width = if strip { (word * 0.32).clamp(130.0, 220.0) } else { 0.0 };
        let change = word - strip_width - 40.0;
        Self {
            name: 24.0,
            before: change - 2.0 * numbers,
            after: change - numbers,
            change,
            strip: strip.then_some((change + 20.0, strip_width)),
            word,
        }
    }
}

/// The card with the table: real changes first, then by size.
pub fn card_ui(
    ui: &mut Ui,
    view: &View<'_>,
    comparison: &Comparison,
    (all, traced): (&mut bool, &mut Rows),
    commands: &mut Commands,
) {
    let texts = view.texts();
    card(ui, |ui| {
        let theme = theme::of(ui);
        ui.horizontal_wrapped(|ui| {
            ui.label(theme.text(Role::Heading, texts.tr("years-by-theme")));
            if view.class >= Class::Normal {
                ui.label(theme.text(Role::Legend, texts.tr("years-by-theme-note")));
            }
            if comparison.themes.len() > LARGEST {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    toggle(ui, view.state, comparison, all)
                });
            }
        });
        let rows = sorted(comparison);
        let shown = if *all { rows.len() } else { LARGEST.min(rows.len()) };
        let columns = Columns::of(ui.available_width());
        let extent = change_extent(rows.iter().filter_map(|(_, pair)| pair.change.difference));
        ui.spacing_mut().item_spacing.y = 0.0;
        head(ui, view.state, comparison, &columns, extent);
        for (code, pair) in rows.into_iter().take(shown) {
            rule(ui);
            row(ui, view, comparison, (code, pair), (&columns, extent), traced, commands);
        }
        ui.add_space(8.0);
        wrapped(ui, Role::Legend, &texts.tr(basis_key(comparison)));
    });
}

fn toggle(ui: &mut Ui, state: &State, comparison: &Comparison, all: &mut bool) {
    let theme = theme::of(ui);
    let texts = &state.texts;
    let text = if *all {
        texts.tr("years-show-largest")
    } else {
        texts.with("years-show-all", &[("count", Arg::Count(comparison.themes.len()))])
    };
    if ui.link(theme.text(Role::LegendStrong, text).color(theme.colors.accent)).clicked() {
        *all = !*all;
    }
}

/// Real changes first, then by size; what has no change last, in the questionnaire's order.
fn sorted(comparison: &Comparison) -> Vec<(&ThemeCode, &Pair)> {
    let mut rows: Vec<_> = comparison.themes.iter().map(|t| (&t.code, &t.pair)).collect();
    let key = |pair: &Pair| {
        let size = pair.change.difference.map_or(-1.0, f64::abs);
        (pair.word.is_real(), size)
    };
    rows.sort_by(|(_, a), (_, b)| {
        let ((real_a, size_a), (real_b, size_b)) = (key(a), key(b));
        real_b.cmp(&real_a).then(size_b.total_cmp(&size_a))
    });
    rows
}

fn head(ui: &mut Ui, state: &State, comparison: &Comparison, columns: &Columns, extent: f64) {
    let texts = &state.texts;
    let rect = line(ui, 24.0);
    let right = egui::Align2::RIGHT_CENTER;
    let left = egui::Align2::LEFT_CENTER;
    let say = |x: f32, align, text: &str| write(ui, rect, x, align, text, Role::Legend);
    say(columns.name, left, &texts.tr("years-theme"));
    say(columns.before, right, &comparison.from.name);
    say(columns.after, right, &comparison.to.name);
    say(columns.change, right, &texts.tr("years-change"));
    say(columns.word, left, &texts.tr("years-in-words"));
    if let Some((x, width)) = columns.strip {
        let ticks = change_ticks(f64::from(width), extent);
        let at = pos2(rect.left() + x, rect.center().y - ticks.height as f32 / 2.0);
        paint(ui.painter(), at, &ticks, &theme::of(ui));
    }
}

fn line(ui: &mut Ui, height: f32) -> Rect {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    rect
}

fn write(ui: &Ui, row: Rect, x: f32, align: egui::Align2, text: &str, role: Role) {
    let format = theme::of(ui).format(role);
    ui.painter().text(
        pos2(row.left() + x, row.center().y),
        align,
        text,
        format.font_id,
        format.color,
    );
}

fn row(
    ui: &mut Ui,
    view: &View<'_>,
    comparison: &Comparison,
    (code, pair): (&ThemeCode, &Pair),
    (columns, extent): (&Columns, f64),
    traced: &mut Rows,
    commands: &mut Commands,
) {
    let theme = theme::of(ui);
    let texts = view.texts();
    // Named as in the round that has it.
    let rounds = [comparison.to.round, comparison.from.round];
    let found = rounds.into_iter().find_map(|round| {
        let questionnaire = &view.open.document.round(round)?.questionnaire;
        questionnaire.themes().find(|(_, theme)| theme.code == *code)
    });
    let axis = found.map_or(Axis::Enablers, |(dimension, _)| dimension.axis);
    let name = found.map(|(_, theme)| theme.name.get(texts.language())).unwrap_or_default();
    // A long name wraps, and the row grows.
    let mut job = egui::text::LayoutJob::single_section(name.to_owned(), theme.format(Role::Body));
    job.wrap.max_width = columns.before - 44.0 - columns.name;
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let height = (galley.size().y + 9.0).max(ROW);
    let points =
        |value: Option<f64>| value.map_or_else(|| "–".to_owned(), |value| texts.points(value));
    let change = pair.change.difference.map_or_else(|| "–".to_owned(), |by| texts.signed(by, 0));
    // The row as one sentence for who does not see it.
    let word = word_or_progress(view.state, comparison, pair);
    let (before, after) = (points(pair.shown_before()), points(pair.shown_after()));
    let sentence = format!("{name}: {before} → {after}, {change}, {word}");
    // A trace is of the round in view.
    let subject = (comparison.to.round == view.round.id).then(|| Subject::Theme(code.clone()));
    let asked = Asked { subject: subject.as_ref(), whose: None, label: &sentence };
    let (rect, _) = traced.row(ui, view, (height, BEYOND), asked, commands);
    let sign = Rect::from_min_size(rect.min, vec2(16.0, height));
    paint_centred(ui.painter(), sign, &legend(Legend::Shape(axis)), &theme);
    let name_at = pos2(rect.left() + columns.name, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(name_at, galley, theme.colors.text);
    let real = pair.word.is_real();
    let strong = if real { Role::Heading } else { Role::Body };
    let right = egui::Align2::RIGHT_CENTER;
    write(ui, rect, columns.before, right, &before, Role::Second);
    write(ui, rect, columns.after, right, &after, Role::Body);
    write(ui, rect, columns.change, right, &change, strong);
    if let Some((x, width)) = columns.strip {
        let strip = change_strip(&ChangeStrip {
            width: f64::from(width),
            height: f64::from(height),
            extent,
            word: pair.word,
            by: pair.change.difference,
            interval: None,
            hover: String::new(),
        });
        paint(ui.painter(), pos2(rect.left() + x, rect.top()), &strip, &theme);
    }
    word_ui(ui, view.state, comparison, (rect, columns.word), pair);
}

/// The method's word; a round that is not finished has none yet.
fn word_or_progress(state: &State, comparison: &Comparison, pair: &Pair) -> String {
    let word = pair.word;
    if word == Word::NotShown && (comparison.from.in_progress || comparison.to.in_progress) {
        return state.texts.tr("in-progress");
    }
    prose::word(&state.texts, word)
}

fn word_ui(ui: &Ui, state: &State, comparison: &Comparison, (rect, x): (Rect, f32), pair: &Pair) {
    let theme = theme::of(ui);
    let word = pair.word;
    let sign = Rect::from_min_size(rect.min + vec2(x, 0.0), vec2(14.0, rect.height()));
    let (role, ink) = word_sign_ui(ui, sign, word);
    let font = theme.format(role).font_id;
    let at = pos2(rect.left() + x + 18.0, rect.center().y);
    let words = word_or_progress(state, comparison, pair);
    ui.painter().text(at, egui::Align2::LEFT_CENTER, words, font, ink);
}
