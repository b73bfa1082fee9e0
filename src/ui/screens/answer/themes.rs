//! What is answered, with its progress: the themes, and the parts beside the questionnaire.

use egui::{Align, Layout, ScrollArea, Ui};

use super::parts;
use crate::app::{Command, State, progress};
use crate::chart::Progress;
use crate::model::{Dimension, Round, Theme, Value};
use crate::text::Arg;
use crate::ui::widgets::{Entry, Signs, entry, progress_bar, shape};
use crate::ui::{Commands, View, theme, theme::Role};

/// The panel at the left.
pub fn panel(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let round = view.round;
    let theme = theme::of(ui);
    ui.spacing_mut().interact_size.y = theme.tokens.text.body.line;
    let count = count(view.state, round.progress());
    ui.horizontal(|ui| {
        ui.add_space(theme.tokens.space.xs);
        ui.label(theme.text(Role::Heading, view.texts().tr("answer-themes")));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(theme.tokens.space.xs);
            ui.label(theme.text(Role::Legend, &count));
        });
    });
    ui.add_space(theme.tokens.space.xxs);
    whole(ui, view, count);
    ui.add_space(theme.tokens.space.xs);
    ScrollArea::vertical().id_salt("themes").auto_shrink([false, false]).show(ui, |ui| {
        rows(ui, view, commands);
        ui.add_space(theme.tokens.space.m);
    });
}

fn count(state: &State, (done, total): (usize, usize)) -> String {
    let args = [("done", Arg::Count(done)), ("total", Arg::Count(total))];
    state.texts.with("answer-count", &args)
}

/// The bar of everything that is asked, in words where that is more than the questionnaire.
fn whole(ui: &mut Ui, view: &View<'_>, count: String) {
    let theme = theme::of(ui);
    let (done, total) = progress(view.round);
    let more = (total > view.round.progress().1).then(|| {
        let args = [("done", Arg::Count(done)), ("total", Arg::Count(total))];
        view.texts().with("answer-count-all", &args)
    });
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.add_space(theme.tokens.space.xs);
        let share = done as f32 / total.max(1) as f32;
        let width = ui.available_width() - theme.tokens.space.xs;
        progress_bar(ui, share, width, more.as_ref().unwrap_or(&count));
    });
    if let Some(more) = &more {
        ui.horizontal(|ui| {
            ui.add_space(theme.tokens.space.xs);
            ui.label(theme.text(Role::Legend, more));
        });
    }
}

/// The same behind one button, for a narrow window.
pub fn chooser(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) {
    let round = view.round;
    let (done, total) = round.progress();
    let args = [("done", Arg::Count(done)), ("total", Arg::Count(total))];
    let text = view.texts().with("answer-themes-count", &args);
    ui.menu_button(format!("{text} ▾"), |ui| {
        ui.set_min_width(280.0);
        whole(ui, view, count(view.state, (done, total)));
        ScrollArea::vertical().max_height(400.0).show(ui, |ui| {
            if rows(ui, view, commands) {
                ui.close();
            }
        });
    });
    ui.add_space(8.0);
}

/// Every row; true if one was chosen.
fn rows(ui: &mut Ui, view: &View<'_>, commands: &mut Commands) -> bool {
    ui.spacing_mut().item_spacing.y = 0.0;
    let mut chosen = false;
    for dimension in &view.round.questionnaire.dimensions {
        heading(ui, view.state, dimension);
        for theme in &dimension.themes {
            chosen |= row(ui, view, theme, commands);
        }
    }
    chosen | parts::rows(ui, view, commands)
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
fn items(round: &Round, theme: &Theme) -> Vec<Progress> {
    let one = |item: &crate::model::Item| match round.sheet.value(&item.code) {
        None => Progress::Open,
        Some(Value::NotApplicable) => Progress::NotApplicable,
        Some(_) => Progress::Answered,
    };
    theme.items.iter().map(one).collect()
}

/// One theme; true if it was chosen.
fn row(ui: &mut Ui, view: &View<'_>, of: &Theme, commands: &mut Commands) -> bool {
    let here =
        view.open.item().is_some_and(|here| of.items.iter().any(|item| item.code == here.code));
    let items = items(view.round, of);
    let name = of.name.get(view.texts().language());
    let done = items.iter().filter(|item| **item != Progress::Open).count();
    let label = said(view.state, name, (done, items.len()));
    let signs = if done == items.len() { Signs::Whole } else { Signs::Squares(items) };
    let clicked = entry(ui, &Entry { name, label: &label, signs, here, heads: false }).clicked();
    let goal = of
        .items
        .iter()
        .find(|item| view.round.sheet.value(&item.code).is_none())
        .or(of.items.first());
    if let Some(item) = goal.filter(|_| clicked) {
        commands.send(Command::ChooseItem(item.code.clone()));
    }
    clicked
}

/// A name and how far it is, in words.
pub(super) fn said(state: &State, name: &str, (done, total): (usize, usize)) -> String {
    let args =
        [("theme", Arg::Text(name)), ("done", Arg::Count(done)), ("total", Arg::Count(total))];
    state.texts.with("answer-theme-progress", &args)
}
