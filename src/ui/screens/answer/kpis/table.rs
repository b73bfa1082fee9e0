//! The table: the figures stay at the left, the rest scrolls sideways.

use egui::{Align, Id, Layout, Rect, ScrollArea, Sense, Ui, pos2, vec2};

use super::cell::{Column, shown};
use super::{KpisPane, lines};
use crate::model::{Kpi, KpiValue, Round};
use crate::prose;
use crate::ui::widgets::place;
use crate::ui::{Commands, View, theme, theme::Role};

const FIGURE: f32 = 224.0;
const NUMBER: f32 = 104.0;
const SAYS: f32 = 168.0;
const YEAR: f32 = 72.0;
const WORDS: f32 = 176.0;
const GAP: f32 = 12.0;
/// Room for the focus ring of the first field.
const RING: f32 = 4.0;
const HEAD: f32 = 28.0;
const PAD: f32 = 10.0;
/// A field without what is wrong below it.
const FIELD: f32 = 32.0;

/// What stands in a column.
enum Part<'d> {
    Cell(Column),
    Says,
    Earlier(&'d Round),
    Themes,
}

impl Part<'_> {
    fn width(&self) -> f32 {
        match self {
            Self::Cell(Column::Value | Column::Target) => NUMBER,
            Self::Cell(Column::Source | Column::Note) | Self::Themes => WORDS,
            Self::Says => SAYS,
            Self::Earlier(_) => YEAR,
        }
    }
}

/// The table as it is drawn.
struct Grid<'d> {
    view: View<'d>,
    parts: Vec<Part<'d>>,
}

impl KpisPane {
    /// Shows the table; returns its first field.
    pub(super) fn table(
        &mut self,
        ui: &mut Ui,
        view: &View<'_>,
        commands: &mut Commands,
    ) -> Option<Id> {
        let years =
            lines::earlier(&view.open.document, view.round).into_iter().take(self.shown_rounds());
        let cell = |column| Part::Cell(column);
        let parts = [cell(Column::Value), cell(Column::Target), Part::Says].into_iter();
        let parts = parts.chain(years.map(Part::Earlier));
        let parts = parts.chain([cell(Column::Source), cell(Column::Note), Part::Themes]);
        let grid = Grid { view: *view, parts: parts.collect() };
        let rows: Vec<_> =
            lines::figures(view.round).map(|kpi| (kpi, self.height(ui, &grid, kpi))).collect();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing = vec2(GAP - RING, 0.0);
            ui.vertical(|ui| {
                ui.set_width(FIGURE);
                let head = line(ui, FIGURE, HEAD, false);
                write(ui, head, Role::Legend, &view.texts().tr("kpi-figure"), Align::Min);
                rows.iter().for_each(|(kpi, height)| about(ui, &grid, kpi, *height));
            });
            let scroll = ScrollArea::horizontal().id_salt("figures").auto_shrink([false, true]);
            let shown = scroll.show(ui, |ui| {
                ui.vertical(|ui| {
                    heads(ui, &grid);
                    let row =
                        |(kpi, height): &(&Kpi, f32)| self.row(ui, &grid, kpi, *height, commands);
                    rows.iter().filter_map(row).collect::<Vec<_>>()
                })
                .inner
            });
            shown.inner.first().copied()
        })
        .inner
    }

    /// As high as the tallest of its cells.
    fn height(&self, ui: &Ui, grid: &Grid<'_>, kpi: &Kpi) -> f32 {
        let texts = grid.view.texts();
        let language = texts.language();
        let about = tall(ui, Role::Heading, kpi.name.get(language), FIGURE)
            + tall(ui, Role::Legend, kpi.definition.get(language), FIGURE)
            + tall(ui, Role::Legend, &prose::kpi_unit(texts, kpi), FIGURE);
        let part = |part: &Part<'_>| match part {
            Part::Cell(column) if grid.view.open.can_answer() => {
                let fault = self.fault(&grid.view, kpi, *column);
                FIELD + fault.map_or(0.0, |fault| tall(ui, Role::Legend, &fault, part.width()))
            }
            Part::Cell(_) | Part::Says | Part::Themes | Part::Earlier(_) => {
                tall(ui, role(part), &text(grid, kpi, part), part.width())
            }
        };
        grid.parts.iter().map(part).fold(about, f32::max) + 2.0 * PAD
    }

    /// The cells of a figure; returns its first field.
    fn row(
        &mut self,
        ui: &mut Ui,
        grid: &Grid<'_>,
        kpi: &Kpi,
        height: f32,
        commands: &mut Commands,
    ) -> Option<Id> {
        let rect = line(ui, full_width(grid), height, true).shrink2(vec2(0.0, PAD));
        let mut first = None;
        for (part, left) in grid.parts.iter().zip(lefts(grid)) {
            let corner = pos2(rect.left() + left, rect.top());
            let cell = Rect::from_min_size(corner, vec2(part.width(), rect.height()));
            match part {
                Part::Cell(column) if grid.view.open.can_answer() => {
                    let field = (kpi, *column);
                    let layout = Layout::top_down(Align::Min);
                    let id = place(ui, cell, layout, |ui| {
                        ui.spacing_mut().item_spacing.y = 2.0;
                        self.cell(ui, &grid.view, field, commands)
                    });
                    first = first.or(Some(id));
                }
                _ => write(ui, cell, role(part), &text(grid, kpi, part), lean(part)),
            }
        }
        first
    }
}

/// Name, definition, unit and direction of a figure.
fn about(ui: &mut Ui, grid: &Grid<'_>, kpi: &Kpi, height: f32) {
    let theme = theme::of(ui);
    let texts = grid.view.texts();
    let language = texts.language();
    let rect = line(ui, FIGURE, height, true).shrink2(vec2(0.0, PAD));
    place(ui, rect, Layout::top_down(Align::Min), |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        let mut say = |role, text: &str| {
            ui.add(egui::Label::new(theme.text(role, text)).wrap());
        };
        say(Role::Heading, kpi.name.get(language));
        say(Role::Legend, kpi.definition.get(language));
        say(Role::Legend, &prose::kpi_unit(texts, kpi));
    });
}

fn heads(ui: &mut Ui, grid: &Grid<'_>) {
    let rect = line(ui, full_width(grid), HEAD, false);
    let tr = |key| grid.view.texts().tr(key);
    for (part, left) in grid.parts.iter().zip(lefts(grid)) {
        let words = match part {
            Part::Cell(Column::Value) => grid.view.round.name.clone(),
            Part::Cell(Column::Target) => tr("kpi-target"),
            Part::Cell(Column::Source) => tr("kpi-source"),
            Part::Cell(Column::Note) => tr("kpi-note-field"),
            Part::Says => tr("kpi-says"),
            Part::Earlier(round) => round.name.clone(),
            Part::Themes => tr("kpi-themes"),
        };
        let corner = pos2(rect.left() + left, rect.top());
        let cell = Rect::from_min_size(corner, vec2(part.width(), HEAD));
        write(ui, cell, Role::Legend, &words, lean(part));
    }
}

/// What a cell says that is not typed into.
fn text(grid: &Grid<'_>, kpi: &Kpi, part: &Part<'_>) -> String {
    match part {
        Part::Cell(column) => {
            let said = grid.view.round.kpis.get(&kpi.code);
            shown(grid.view.state, kpi, said.unwrap_or(&KpiValue::default()), *column)
        }
        Part::Says => lines::says(&grid.view, kpi),
        Part::Earlier(round) => lines::value_in(grid.view.texts(), round, kpi),
        Part::Themes => lines::themes(&grid.view, kpi),
    }
}

fn role(part: &Part<'_>) -> Role {
    match part {
        Part::Cell(Column::Value) => Role::Heading,
        Part::Cell(Column::Target) | Part::Earlier(_) => Role::Body,
        Part::Cell(_) | Part::Says | Part::Themes => Role::Legend,
    }
}

/// Numbers lean to the right.
fn lean(part: &Part<'_>) -> Align {
    match part {
        Part::Cell(Column::Value | Column::Target) | Part::Earlier(_) => Align::Max,
        Part::Cell(_) | Part::Says | Part::Themes => Align::Min,
    }
}

fn lefts(grid: &Grid<'_>) -> impl Iterator<Item = f32> {
    grid.parts.iter().scan(RING, |at, part| {
        let left = *at;
        *at += part.width() + GAP;
        Some(left)
    })
}

fn full_width(grid: &Grid<'_>) -> f32 {
    RING + grid.parts.iter().map(|part| part.width() + GAP).sum::<f32>()
}

/// Room for a row, with a hairline above it.
fn line(ui: &mut Ui, width: f32, height: f32, ruled: bool) -> Rect {
    let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    if ruled {
        ui.painter().hline(rect.x_range(), rect.top(), theme::of(ui).hairline());
    }
    rect
}

fn write(ui: &mut Ui, rect: Rect, role: Role, text: &str, lean: Align) {
    let theme = theme::of(ui);
    place(ui, rect, Layout::top_down(lean), |ui| {
        ui.add(egui::Label::new(theme.text(role, text)).wrap());
    });
}

/// How high a text is in this width.
fn tall(ui: &Ui, role: Role, text: &str, width: f32) -> f32 {
    let format = theme::of(ui).format(role);
    let mut job = egui::text::LayoutJob::single_section(text.to_owned(), format);
    job.wrap.max_width = width;
    ui.fonts_mut(|fonts| fonts.layout_job(job)).size().y
}
