//! A table of words: a small header, hairlines, no frames.

use egui::{Align, Label, Layout, Rect, Sense, Ui, pos2, vec2};

use super::blocks::laid_out;
use crate::guide::{Line, Table};
use crate::ui::theme::Role;
use crate::ui::widgets::{place, rule};

/// Between columns.
const GAP: f32 = 16.0;
/// Above and below the words of a row.
const PADDING: f32 = 5.0;

/// Shows a table over the whole width.
pub fn show(ui: &mut Ui, table: &Table) {
    let widths = widths(ui, table);
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        row(ui, Role::Legend, table, &table.head, &widths);
        for cells in &table.rows {
            rule(ui);
            row(ui, Role::Body, table, cells, &widths);
        }
        rule(ui);
    });
}

fn size(ui: &Ui, role: Role, line: &Line, width: f32) -> egui::Vec2 {
    let mut job = laid_out(ui, role, line);
    job.wrap.max_width = width;
    ui.fonts_mut(|fonts| fonts.layout_job(job)).size()
}

/// Short columns are as wide as their words, the others share what is left.
fn widths(ui: &Ui, table: &Table) -> Vec<f32> {
    let natural = |column: usize| {
        let cell = |role, line: &Line| size(ui, role, line, f32::INFINITY).x.ceil() + 1.0;
        let head = table.head.get(column).map_or(0.0, |line| cell(Role::Legend, line));
        let cells = table.rows.iter().filter_map(|row| row.get(column));
        cells.map(|line| cell(Role::Body, line)).fold(head, f32::max)
    };
    let columns = 0..table.shares.len();
    let natural: Vec<f32> = columns.map(natural).collect();
    let all: f32 = table.shares.iter().sum();
    let fixed = table.shares.iter().zip(&natural).filter(|(share, _)| **share == 0.0);
    let taken: f32 = fixed.map(|(_, width)| width).sum();
    let gaps = GAP * table.shares.len().saturating_sub(1) as f32;
    let left = (ui.available_width() - taken - gaps).max(0.0);
    let width = |(share, natural): (&f32, f32)| match *share {
        0.0 => natural,
        share => left * share / all,
    };
    table.shares.iter().zip(natural).map(width).collect()
}

fn row(ui: &mut Ui, role: Role, table: &Table, cells: &[Line], widths: &[f32]) {
    let heights = cells.iter().zip(widths).map(|(line, width)| size(ui, role, line, *width).y);
    let height = heights.fold(0.0, f32::max) + 2.0 * PADDING;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let mut left = rect.left();
    for ((line, width), numeric) in cells.iter().zip(widths).zip(&table.numeric) {
        let corner = pos2(left, rect.top() + PADDING);
        let cell = Rect::from_min_max(corner, pos2(left + width, rect.bottom() - PADDING));
        left += width + GAP;
        let side = if *numeric { Align::Max } else { Align::Min };
        place(ui, cell, Layout::top_down(side), |ui| {
            ui.add(Label::new(laid_out(ui, role, line)).wrap());
        });
    }
}
