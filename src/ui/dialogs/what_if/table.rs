//! The figures that are tried out, row by row. Each row says that it is tried out.

use std::sync::Arc;

use egui::text::LayoutJob;
use egui::{Galley, Pos2, Rect, Role as AccessRole, Sense, Ui, WidgetInfo, vec2};

use crate::chart::{BulletBar, Legend, bullet_bar, legend};
use crate::depict;
use crate::method::findings::{DimensionFinding, Figure, Findings, ThemeFinding};
use crate::model::Questionnaire;
use crate::prose;
use crate::text::{Arg, Texts};
use crate::ui::plots::{paint, paint_centred};
use crate::ui::widgets::rule;
use crate::ui::{theme, theme::Role};

const ROW: f32 = 29.0;
const SHAPE: f32 = 24.0;
const FIGURE: f32 = 84.0;
const DONE: f32 = 72.0;
const GAP: f32 = 16.0;
/// A bar’s levels begin so far from the left edge of its picture.
const INSET: f32 = 12.0;
/// How high a bar is without the room for an earlier round.
const BAR: f32 = 34.0;
/// Under this width, levels and bars are only said.
const WORDS_FROM: f32 = 520.0;

/// What a row shows.
struct Row<'a> {
    name: String,
    figure: &'a Figure,
    /// Its dimension, where it is the row of one.
    dimension: Option<&'a DimensionFinding>,
    role: Role,
}

/// Shows overall, dimensions and themes.
pub fn show(ui: &mut Ui, texts: &Texts, on: &Questionnaire, findings: &Findings) {
    ui.spacing_mut().item_spacing.y = 0.0;
    head(ui, texts, on);
    let overall = Row {
        name: texts.tr("axis-overall"),
        figure: &findings.overall.figure,
        dimension: None,
        role: Role::Heading,
    };
    let dimensions = findings.dimensions.iter().map(|found| Row {
        name: prose::axis(texts, found.axis),
        figure: &found.figure,
        dimension: Some(found),
        role: Role::Heading,
    });
    let themes = findings.themes.iter().map(|found: &ThemeFinding| Row {
        name: prose::theme(texts, on, &found.code),
        figure: &found.figure,
        dimension: None,
        role: Role::Body,
    });
    for row in [overall].into_iter().chain(dimensions).chain(themes) {
        rule(ui);
        row_ui(ui, texts, on, findings, &row);
    }
}

/// Where the columns stand, from the left.
struct Columns {
    figure: f32,
    words: Option<f32>,
    done: f32,
}

impl Columns {
    fn of(width: f32) -> Self {
        let words = (width >= WORDS_FROM).then_some((width * 0.32).floor());
        let figure = width - DONE - words.map_or(0.0, |words| words + GAP);
        Self { figure, words, done: width }
    }
}

fn head(ui: &mut Ui, texts: &Texts, on: &Questionnaire) {
    let columns = Columns::of(ui.available_width());
    let version = on.version.to_string();
    let tried = texts.with("tried-column", &[("version", Arg::Text(&version))]);
    let done = texts.tr("tried-answered");
    let tried = lay(ui, Role::Legend, &tried, columns.figure);
    let done = lay(ui, Role::Legend, &done, DONE);
    let height = tried.size().y.max(done.size().y) + 4.0;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    right(ui, rect, columns.figure, tried);
    right(ui, rect, columns.done, done);
}

fn row_ui(ui: &mut Ui, texts: &Texts, on: &Questionnaire, findings: &Findings, row: &Row<'_>) {
    let theme = theme::of(ui);
    let columns = Columns::of(ui.available_width());
    let name = lay(ui, row.role, &row.name, columns.figure - FIGURE - SHAPE);
    let words = columns.words.map(|width| lay(ui, Role::Legend, &level(texts, row.figure), width));
    let bar = columns.words.zip(row.dimension);
    let sentence = marked(texts, on, findings, row);
    let bar = bar.map(|(width, found)| {
        let bullet = depict::bullet(texts, findings, found, f64::from(width + 2.0 * INSET));
        bullet_bar(&BulletBar { hover: sentence.clone(), ..bullet })
    });
    let text = words.as_ref().map_or(0.0, |words| words.size().y);
    let beside = text + if bar.is_some() { BAR } else { 0.0 };
    let height = (name.size().y.max(beside) + 9.0).max(ROW);
    let (rect, response) =
        ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    if let Some(found) = row.dimension {
        let sign = Rect::from_min_size(rect.min, vec2(16.0, height));
        paint_centred(ui.painter(), sign, &legend(Legend::Shape(found.axis)), &theme);
    }
    left(ui, rect, SHAPE, name);
    let value = lay(ui, row.role, &value(texts, row.figure), FIGURE);
    right(ui, rect, columns.figure, value);
    if let Some(words) = words {
        let at = rect.min + vec2(columns.figure + GAP, (height - beside) / 2.0);
        ui.painter().galley(at, words, theme.colors.text_2);
        if let Some(bar) = &bar {
            paint(ui.painter(), at + vec2(-INSET, text), bar, &theme);
        }
    }
    let done = format!("{}/{}", row.figure.done, row.figure.total);
    let done = lay(ui, Role::Legend, &done, DONE);
    right(ui, rect, columns.done, done);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Row, true, &sentence));
    response.on_hover_text(sentence);
}

/// The row as one sentence that begins with its mark.
fn marked(texts: &Texts, on: &Questionnaire, findings: &Findings, row: &Row<'_>) -> String {
    let (label, figure) = (on.label(), prose::figure_alt(texts, findings, &row.name, row.figure));
    let args = [("questionnaire", Arg::Text(&label)), ("figure", Arg::Text(&figure))];
    texts.with("tried-mark", &args)
}

fn value(texts: &Texts, figure: &Figure) -> String {
    let shown = figure.shown().map(|points| texts.points(points.get()));
    shown.unwrap_or_else(|| prose::absent(texts, figure))
}

/// The level in words, or why there is no figure.
fn level(texts: &Texts, figure: &Figure) -> String {
    let level = figure.level.filter(|_| figure.shown().is_some());
    let reason = figure.withheld.filter(|_| !figure.in_progress);
    let level = level.map(|level| prose::level(texts, level));
    level.or_else(|| Some(prose::withheld(texts, reason?))).unwrap_or_default()
}

fn lay(ui: &Ui, role: Role, text: &str, width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::single_section(text.to_owned(), theme::of(ui).format(role));
    job.wrap.max_width = width;
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

fn left(ui: &Ui, row: Rect, x: f32, galley: Arc<Galley>) {
    let at = Pos2::new(row.left() + x, row.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, theme::of(ui).colors.text);
}

/// Ends at `x`.
fn right(ui: &Ui, row: Rect, x: f32, galley: Arc<Galley>) {
    let x = x - galley.size().x;
    left(ui, row, x, galley);
}
