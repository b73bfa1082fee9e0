//! Documents that were open before.

use egui::{Align, Layout, Rect, Role as AccessRole, Sense, Ui, WidgetInfo, pos2, vec2};

use crate::app::{Command, Recent, State};
use crate::text::Arg;
use crate::ui::widgets::{Button, card, place, progress_bar, rule, wrapped};
use crate::ui::{Commands, theme, theme::Role};

const ROW: f32 = 64.0;

/// The card with the list.
pub fn show(ui: &mut Ui, state: &State, commands: &mut Commands) {
    let texts = &state.texts;
    card(ui, |ui| {
        let theme = theme::of(ui);
        ui.spacing_mut().item_spacing.y = 0.0;
        ui.label(theme.text(Role::Heading, texts.tr("start-recent")));
        ui.add_space(theme.tokens.space.xs);
        if state.settings.recent.is_empty() {
            ui.add_space(theme.tokens.space.xs);
            wrapped(ui, Role::Second, &texts.tr("start-nothing"));
        }
        for recent in &state.settings.recent {
            rule(ui);
            if state.missing.contains(&recent.path) {
                missing(ui, state, recent, commands);
            } else {
                row(ui, state, recent, commands);
            }
        }
    });
}

/// Name and folder at the left; the caller fills the rest.
fn named(ui: &mut Ui, rect: Rect, name: &str, below: &str, is_there: bool) {
    let theme = theme::of(ui);
    let role = if is_there { Role::Heading } else { Role::Second };
    let left =
        Rect::from_min_size(rect.min + vec2(0.0, 12.0), vec2(rect.width() * 0.48, ROW - 20.0));
    place(ui, left, Layout::top_down(Align::Min), |ui| {
        ui.add(egui::Label::new(theme.text(role, name)).truncate().selectable(false));
        ui.add(egui::Label::new(theme.text(Role::Legend, below)).truncate().selectable(false));
    });
}

fn folder(recent: &Recent) -> String {
    let folder = recent.path.parent().and_then(|folder| folder.file_name());
    folder.map(|folder| folder.to_string_lossy().into_owned()).unwrap_or_default()
}

fn row(ui: &mut Ui, state: &State, recent: &Recent, commands: &mut Commands) {
    let theme = theme::of(ui);
    let texts = &state.texts;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::click());
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, &recent.organization));
    if response.hovered() {
        ui.painter().rect_filled(
            rect.expand2(vec2(8.0, -2.0)),
            theme.tokens.radius.control,
            theme.colors.hover,
        );
    }
    named(ui, rect, &recent.organization, &folder(recent), true);
    let key = if recent.pulse { "start-pulse" } else { "start-full" };
    let round = texts.with(key, &[("round", Arg::Text(&recent.round))]);
    let count = [("done", Arg::Count(recent.done)), ("total", Arg::Count(recent.total))];
    let count = texts.with("start-progress", &count);
    let middle =
        Rect::from_min_max(pos2(rect.left() + rect.width() * 0.52, rect.top() + 12.0), rect.max);
    place(ui, middle, Layout::top_down(Align::Min), |ui| {
        ui.add(egui::Label::new(theme.text(Role::Legend, round)).truncate().selectable(false));
        ui.horizontal(|ui| {
            let share = recent.done as f32 / recent.total.max(1) as f32;
            progress_bar(ui, share, 64.0, &count);
            ui.add_space(theme.tokens.space.xs);
            ui.add(egui::Label::new(theme.text(Role::Legend, &count)).selectable(false));
        });
    });
    let format = theme.format(Role::Legend);
    let when = when(state, recent);
    ui.painter().text(
        rect.right_center(),
        egui::Align2::RIGHT_CENTER,
        when,
        format.font_id,
        format.color,
    );
    theme.focus_ring(ui, &response);
    let response = response.on_hover_text(recent.path.display().to_string());
    if response.clicked() {
        commands.send(Command::Open(recent.path.clone()));
    } else if response.has_focus() && ui.input(|input| input.key_pressed(egui::Key::Delete)) {
        commands.send(Command::Forget(recent.path.clone()));
    }
}

/// The day it was open last; the time if that was today.
fn when(state: &State, recent: &Recent) -> String {
    let (now, then, texts) = (state.now, recent.opened, &state.texts);
    if (now.year, now.month, now.day) == (then.year, then.month, then.day) {
        let time = texts.time(then.hour, then.minute);
        return texts.with("start-today", &[("time", Arg::Text(&time))]);
    }
    texts.date(then.year, then.month, then.day)
}

/// A document that is gone keeps its row.
fn missing(ui: &mut Ui, state: &State, recent: &Recent, commands: &mut Commands) {
    let texts = &state.texts;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let folder =
        recent.path.parent().map(|folder| folder.display().to_string()).unwrap_or_default();
    let below = texts.with("start-missing", &[("folder", Arg::Text(&folder))]);
    named(ui, rect, &recent.organization, &below, false);
    let right = Rect::from_min_max(pos2(rect.left() + rect.width() * 0.5, rect.top()), rect.max);
    let layout = Layout::right_to_left(Align::Center);
    place(ui, right, layout, |ui| {
        if ui.add(Button::link(&texts.tr("start-forget"))).clicked() {
            commands.send(Command::Forget(recent.path.clone()));
        }
        if ui.add(Button::new(&texts.tr("start-find"))).clicked() {
            commands.send(Command::AskOpen);
        }
    });
}
