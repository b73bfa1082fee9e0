//! The themes with their progress.

use egui::{
    Align, Color32, Layout, Rect, Role as AccessRole, ScrollArea, Sense, Stroke, Ui, WidgetInfo,
    pos2, vec2,
};

use crate::app::{Command, Open, State};
use crate::chart::{Progress, progress_squares};
use crate::model::{Dimension, Round, Theme, Value};
use crate::text::Arg;
use crate::ui::plots::paint;
use crate::ui::widgets::{progress_bar, shape};
use crate::ui::{Commands, theme, theme::Role};

/// The panel at the left.
pub fn panel(ui: &mut Ui, state: &State, open: &Open, commands: &mut Commands) {
    let Some(round) = open.round() else { return };
    let theme = theme::of(ui);
    let (done, total) = round.progress();
    ui.spacing_mut().interact_size.y = theme.tokens.text.body.line;
    let count = state
        .texts
        .with("answer-count", &[("done", Arg::Count(done)), ("total", Arg::Count(total))]);
    ui.horizontal(|ui| {
        ui.add_space(theme.tokens.space.xs);
        ui.label(theme.text(Role::Heading, state.texts.tr("answer-themes")));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(theme.tokens.space.xs);
            ui.label(theme.text(Role::Legend, &count));
        });
    });
    ui.add_space(theme.tokens.space.xxs);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(theme.tokens.space.xs);
        let share = done as f32 / total.max(1) as f32;
        progress_bar(ui, share, ui.available_width() - theme.tokens.space.xs, &count);
    });
    ui.add_space(theme.tokens.space.xs);
    ScrollArea::vertical().id_salt("themes").auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for dimension in &round.questionnaire.dimensions {
            heading(ui, state, dimension);
            for theme in &dimension.themes {
                row(ui, state, open, round, theme, commands);
            }
        }
        ui.add_space(theme.tokens.space.m);
    });
}

/// The same behind one button, for a narrow window.
pub fn chooser(ui: &mut Ui, state: &State, open: &Open, commands: &mut Commands) {
    let Some(round) = open.round() else { return };
    let (done, total) = round.progress();
    let args = [("done", Arg::Count(done)), ("total", Arg::Count(total))];
    let text = state.texts.with("answer-themes-count", &args);
    ui.menu_button(format!("{text} ▾"), |ui| {
        ui.set_min_width(280.0);
        ScrollArea::vertical().max_height(400.0).show(ui, |ui| {
            for dimension in &round.questionnaire.dimensions {
                heading(ui, state, dimension);
                for theme in &dimension.themes {
                    if row(ui, state, open, round, theme, commands) {
                        ui.close();
                    }
                }
            }
        });
    });
    ui.add_space(8.0);
}

fn heading(ui: &mut Ui, state: &State, dimension: &Dimension) {
    let theme = theme::of(ui);
    ui.add_space(theme.tokens.space.xxs);
    ui.horizontal(|ui| {
        ui.set_min_height(26.0);
        ui.add_space(theme.tokens.space.xxs);
        ui.spacing_mut().item_spacing.x = theme.tokens.space.xs;
        shape(ui, dimension.axis);
        ui.label(theme.text(Role::LegendStrong, dimension.name.get(state.texts.language())));
    });
}

/// How far an item is.
fn progress(round: &Round, theme: &Theme) -> Vec<Progress> {
    let one = |item: &crate::model::Item| match round.sheet.value(&item.code) {
        None => Progress::Open,
        Some(Value::NotApplicable) => Progress::NotApplicable,
        Some(_) => Progress::Answered,
    };
    theme.items.iter().map(one).collect()
}

/// One theme; true if it was chosen.
fn row(
    ui: &mut Ui,
    state: &State,
    open: &Open,
    round: &Round,
    of: &Theme,
    commands: &mut Commands,
) -> bool {
    let theme = theme::of(ui);
    let space = theme.tokens.space;
    let here = open.item().is_some_and(|here| of.items.iter().any(|item| item.code == here.code));
    let items = progress(round, of);
    let whole = items.iter().all(|item| *item != Progress::Open);
    let name = of.name.get(state.texts.language());
    let role = if here { Role::LegendStrong } else { Role::Legend };
    let width = ui.available_width();
    let squares = progress_squares(&items);
    let mut job = egui::text::LayoutJob::single_section(name.to_owned(), theme.format(role));
    let signs = if whole { 12.0 } else { squares.width as f32 };
    job.wrap.max_width = (width - 28.0 - signs - 2.0 * space.xs).max(60.0);
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let height = (galley.size().y + 10.0).max(26.0);
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::click());
    let done = items.iter().filter(|item| **item != Progress::Open).count();
    let args = [
        ("theme", Arg::Text(name)),
        ("done", Arg::Count(done)),
        ("total", Arg::Count(items.len())),
    ];
    let label = state.texts.with("answer-theme-progress", &args);
    response.widget_info(|| WidgetInfo::selected(AccessRole::Button, true, here, &label));
    let fill = match (here, response.hovered()) {
        (true, _) => theme.colors.selected,
        (false, true) => theme.colors.hover,
        (false, false) => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(rect, theme.tokens.radius.control, fill);
    let top = rect.center().y - galley.size().y / 2.0;
    ui.painter().galley(pos2(rect.left() + 28.0, top), galley, theme.colors.text);
    let right = rect.right() - space.xs;
    if whole {
        check(ui, pos2(right - 6.0, rect.center().y), theme.colors.text_2);
    } else {
        let corner =
            pos2(right - squares.width as f32, rect.center().y - squares.height as f32 / 2.0);
        paint(ui.painter(), corner, &squares, &theme);
    }
    theme.focus_ring(ui, &response);
    let goal =
        of.items.iter().find(|item| round.sheet.value(&item.code).is_none()).or(of.items.first());
    if let Some(item) = goal.filter(|_| response.clicked()) {
        commands.send(Command::ChooseItem(item.code.clone()));
    }
    response.clicked()
}

/// A check mark around a point.
pub fn check(ui: &Ui, at: egui::Pos2, color: Color32) {
    let points = vec![at + vec2(-5.0, 0.0), at + vec2(-1.5, 4.0), at + vec2(5.0, -4.0)];
    ui.painter().add(egui::Shape::line(points, Stroke::new(1.5, color)));
}

/// A check mark in a disc.
pub fn checked_disc(ui: &Ui, rect: Rect, disc: Color32, mark: Color32) {
    ui.painter().circle_filled(rect.center(), rect.width() / 2.0, disc);
    let c = rect.center();
    let points = vec![c + vec2(-4.0, 0.0), c + vec2(-1.2, 3.0), c + vec2(4.0, -3.2)];
    ui.painter().add(egui::Shape::line(points, Stroke::new(1.5, mark)));
}
